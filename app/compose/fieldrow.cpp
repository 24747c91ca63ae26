// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/fieldrow.h"

#include "compose/helpbubble.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

#include <memory>

namespace compose {
namespace {

void paint(QWidget *widget, QPalette::ColorRole role, const QColor &colour)
{
    QPalette palette = widget->palette();
    if (palette.color(role) == colour)
        return;
    palette.setColor(role, colour);
    widget->setPalette(palette);
}

// Whether an absence is a choice of its own here, to which one may go back. Texts, seeds and files are emptied by hand.
bool resetsToAbsence(const studio::Field &field)
{
    using namespace studio;
    return !field.required && !std::holds_alternative<TextKind>(field.kind) &&
           !std::holds_alternative<SeedKind>(field.kind) && !std::holds_alternative<MediaKind>(field.kind) &&
           !std::holds_alternative<ObjectKind>(field.kind) && !std::holds_alternative<ListKind>(field.kind);
}

} // namespace

FieldRow::FieldRow(const studio::Field &field, const EditorContext &context, QWidget *parent, Look look)
    : QWidget(parent)
    , m_field(field)
    , m_context(context)
    , m_look(look)
    , m_required(field.required && field.defaultValue.isUndefined())
    , m_layout(new QVBoxLayout(this))
{
    // Help is the service's own prose: escaped, so that it stays text in a rich text tip.
    if (!field.help.isEmpty())
        setToolTip(QStringLiteral("<p>%1</p>").arg(field.help.toHtmlEscaped()));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(5);
    if (look == Look::Labelled) {
        m_header = new QHBoxLayout;
        m_header->setSpacing(4);
        m_layout->addLayout(m_header);
        m_label = small();
        m_header->addWidget(m_label, 1);
    }
    install(makeEditor(field, context, this));
    setRequired(field.required);
}

QLabel *FieldRow::small()
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    // By the layout, not by the script of the text: the service's labels are English in every language.
    label->setAlignment((layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                        Qt::AlignVCenter);
    QFont font = label->font();
    font.setPixelSize(12);
    label->setFont(font);
    return label;
}

void FieldRow::install(FieldEditor *editor)
{
    m_editor = editor;
    if (m_head) {
        m_head->hide();
        m_head->deleteLater();
    }
    m_head = m_header ? editor->labelWidget() : nullptr;
    const bool bearsLabel = editor->showsLabel() && m_header;
    if (m_head)
        m_header->insertWidget(0, m_head, 1);
    if (bearsLabel)
        m_header->insertWidget(0, editor, 1);
    else
        m_layout->insertWidget(m_header ? 1 : 0, editor);
    if (m_label) {
        m_label->setVisible(!m_head && !bearsLabel);
        m_label->setBuddy(editor->focusTarget());
    }
    editor->focusTarget()->setAccessibleName(m_field.label);
    if (editor->focusTarget() != editor)
        editor->setFocusProxy(editor->focusTarget());
    describe();
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
        std::unique_ptr<FieldEditor> fitting(makeEditor(m_field, m_context, this));
        m_asJson = !fitting->accepts(value);
        if (m_asJson)
            fitting.reset(makeJsonEditor(m_field, this));
        m_editor->hide();
        m_editor->disconnect(this);
        m_editor->deleteLater();
        install(fitting.release()); // this row is its parent
    }
    m_editor->setValue(value);
    clearProblems();
    refresh();
}

void FieldRow::setRequired(bool required)
{
    required = required && m_field.defaultValue.isUndefined(); // else there is nothing to fill in
    if (required == m_required && !(m_label && m_label->text().isEmpty()))
        return;
    m_required = required;
    if (m_label)
        m_label->setText(required ? tr("%1 *", "a required field").arg(m_field.label) : m_field.label);
    describe();
}

void FieldRow::setFact(const QString &fact)
{
    if (fact == m_fact)
        return;
    m_fact = fact;
    refresh();
}

void FieldRow::describe()
{
    QStringList told;
    if (!problem().isEmpty())
        told << problem();
    if (m_required)
        told << tr("Required.");
    if (!m_field.help.isEmpty())
        told << m_field.help;
    m_editor->focusTarget()->setAccessibleDescription(told.join(u' '));
}

void FieldRow::showProblem(const QString &sentence)
{
    m_part.clear();
    m_marked = !sentence.isEmpty();
    if (!m_problem && !sentence.isEmpty()) {
        m_problem = small();
        m_problem->setWordWrap(true);
        m_layout->addWidget(m_problem);
    }
    if (m_problem) {
        m_problem->setText(sentence);
        m_problem->setVisible(!sentence.isEmpty());
    }
    colour();
    describe();
}

QWidget *FieldRow::showProblemAt(const QString &path, const QString &sentence)
{
    if (!path.isEmpty()) {
        if (QWidget *part = m_editor->showProblem(path, sentence)) {
            m_marked = true;
            m_part = sentence;
            colour();
            return part;
        }
    }
    const QString before = m_part.isEmpty() ? problem() : QString();
    showProblem(before.isEmpty() ? sentence : tr("%1 %2", "two sentences").arg(before, sentence));
    return m_editor->focusTarget();
}

void FieldRow::clearProblems()
{
    m_editor->clearProblems();
    if (m_marked)
        showProblem({});
}

QString FieldRow::problem() const
{
    return m_part.isEmpty() && m_problem ? m_problem->text() : m_part;
}

bool FieldRow::isChanged() const
{
    if (m_field.defaultValue.isUndefined())
        return resetsToAbsence(m_field) && !value().isUndefined();
    const QJsonValue now = value();
    return !now.isUndefined() && now != m_field.defaultValue; // left out, the model takes its default
}

void FieldRow::refresh()
{
    if (!m_header)
        return;
    const bool changed = isChanged();
    if (changed && !m_reset) {
        m_reset = new QToolButton(this);
        m_reset->setText(tr("Reset"));
        m_reset->setAutoRaise(true);
        QFont font = m_reset->font();
        font.setPixelSize(12);
        m_reset->setFont(font);
        m_reset->setFocusPolicy(Qt::TabFocus);
        m_reset->setAccessibleName(tr("Reset %1").arg(m_field.label));
        m_reset->setToolTip(tr("Changed; back to the default"));
        m_reset->setFixedHeight(18); // no taller than the label
        m_header->addWidget(m_reset);
        connect(m_reset, &QToolButton::clicked, this, [this] {
            m_editor->focusTarget()->setFocus(Qt::OtherFocusReason);
            setValue(m_field.defaultValue);
            Q_EMIT edited();
        });
    }
    if (m_reset)
        m_reset->setVisible(changed);
    QStringList facts{m_editor->note(), m_fact};
    facts.removeAll(QString());
    if (!m_note && !facts.isEmpty()) {
        m_note = small();
        m_header->insertWidget(m_header->indexOf(m_reset) >= 0 ? m_header->indexOf(m_reset) : m_header->count(),
                               m_note);
    }
    if (m_note) {
        m_note->setText(facts.join(QStringLiteral(" · ")));
        m_note->setVisible(!facts.isEmpty());
    }
    colour();
}

void FieldRow::colour()
{
    const theme::Tokens &t = theme::tokens(palette());
    if (m_label)
        paint(m_label, QPalette::WindowText, m_marked ? t.error : t.textSecond);
    if (m_note)
        paint(m_note, QPalette::WindowText, m_editor->noteWarns() ? t.warning : t.textSecond);
    if (m_problem)
        paint(m_problem, QPalette::WindowText, t.error);
    if (m_reset)
        paint(m_reset, QPalette::ButtonText, t.accent);
}

void FieldRow::showHelp()
{
    HelpBubble::show(m_field, m_editor);
}

bool FieldRow::event(QEvent *event)
{
    // F1 belongs to the innermost field, before it is the window's.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void FieldRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F1 && event->modifiers() == Qt::NoModifier)
        showHelp();
    else
        QWidget::keyPressEvent(event);
}

void FieldRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        colour();
}

} // namespace compose
