// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/fieldrow.h"

#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace compose {
namespace {

QLabel *plainLabel(QWidget *parent, const QColor &colour)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
    return label;
}

QFont smaller(QFont font)
{
    font.setPixelSize(12);
    return font;
}

} // namespace

FieldRow::FieldRow(const studio::Field &field, const EditorContext &context, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_context(context)
    , m_label(plainLabel(this, theme::tokens(palette()).textSecond))
    , m_note(plainLabel(this, theme::tokens(palette()).textSecond))
    , m_reset(new QToolButton(this))
    , m_problem(plainLabel(this, theme::tokens(palette()).error))
    , m_layout(new QVBoxLayout(this))
{
    m_label->setText(field.required ? tr("%1 *").arg(field.label) : field.label);
    m_label->setFont(smaller(font()));
    m_note->setFont(smaller(font()));
    m_problem->setFont(smaller(font()));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_reset->setText(tr("changed"));
    m_reset->setAutoRaise(true);
    m_reset->setFont(smaller(font()));
    m_reset->setFocusPolicy(Qt::TabFocus);
    m_reset->setAccessibleName(tr("Reset %1").arg(field.label));
    m_reset->setToolTip(tr("Back to the model's default"));
    QPalette accent = m_reset->palette();
    accent.setColor(QPalette::ButtonText, theme::tokens(palette()).accent);
    m_reset->setPalette(accent);
    m_reset->setFixedHeight(20);
    m_reset->hide();
    // Help is the service's own prose: escaped, so that it stays text in a rich text tip.
    if (!field.help.isEmpty())
        setToolTip(QStringLiteral("<p>%1</p>").arg(field.help.toHtmlEscaped()));

    m_editor = makeEditor(field, context, this);
    auto *header = new QHBoxLayout;
    header->setSpacing(4);
    if (m_editor->showsLabel()) {
        m_label->hide();
        header->addWidget(m_editor, 1);
    } else {
        header->addWidget(m_label, 1);
    }
    header->addWidget(m_note);
    header->addWidget(m_reset);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(5);
    m_layout->addLayout(header);
    m_layout->addWidget(m_problem);
    install(m_editor);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        setValue(m_field.defaultValue);
        Q_EMIT edited();
    });
}

void FieldRow::install(FieldEditor *editor)
{
    m_editor = editor;
    if (!editor->showsLabel())
        m_layout->insertWidget(1, editor);
    editor->focusTarget()->setAccessibleName(m_field.label);
    editor->focusTarget()->setAccessibleDescription(m_field.help);
    editor->setFocusProxy(editor->focusTarget());
    m_label->setBuddy(editor->focusTarget());
    connect(editor, &FieldEditor::edited, this, [this] {
        showProblem(m_editor->complaint());
        refresh();
        Q_EMIT edited();
    });
}

QJsonValue FieldRow::value() const
{
    return m_editor->value();
}

void FieldRow::setValue(const QJsonValue &value)
{
    // What the fitting editor cannot show is edited as JSON until it can again.
    const bool fits = m_editor->accepts(value);
    if (!fits || m_asJson) {
        FieldEditor *fitting = makeEditor(m_field, m_context, this);
        const bool asJson = !fitting->accepts(value);
        if (asJson) {
            fitting->deleteLater();
            fitting = makeJsonEditor(m_field, this);
        }
        m_editor->hide();
        m_editor->deleteLater();
        m_asJson = asJson;
        m_label->setVisible(!fitting->showsLabel());
        install(fitting);
        if (fitting->showsLabel())
            m_layout->insertWidget(1, fitting);
    }
    m_editor->setValue(value);
    showProblem({});
    refresh();
}

void FieldRow::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    QPalette palette;
    if (!sentence.isEmpty())
        palette.setColor(QPalette::WindowText, theme::tokens(this->palette()).error);
    else
        palette.setColor(QPalette::WindowText, theme::tokens(this->palette()).textSecond);
    m_label->setPalette(palette);
    m_editor->focusTarget()->setAccessibleDescription(sentence.isEmpty() ? m_field.help : sentence);
}

QString FieldRow::problem() const
{
    return m_problem->text();
}

void FieldRow::refresh()
{
    const QJsonValue now = value();
    m_reset->setVisible(!m_field.defaultValue.isUndefined() && now != m_field.defaultValue);
    m_note->setText(m_editor->note());
    m_note->setVisible(!m_note->text().isEmpty());
}

} // namespace compose
