// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/coloreditor.h"

#include "compose/colors.h"
#include "compose/formundo.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace compose {
namespace {

// "#8AF", "8aafff" and the like, as people paste them.
QColor readColor(const QString &text)
{
    QString digits = text.trimmed();
    if (digits.startsWith(u'#'))
        digits.remove(0, 1);
    bool number = false;
    (void)digits.toUInt(&number, 16);
    return number && (digits.size() == 3 || digits.size() == 6) ? QColor(QStringLiteral("#%1").arg(digits)) : QColor();
}

} // namespace

ColorEditor::ColorEditor(const studio::Field &field, const studio::ColorKind &kind, QWidget *parent)
    : FieldEditor(parent)
    , m_kind(kind)
    , m_label(field.label)
    , m_swatch(new Swatch(this))
    , m_line(new QLineEdit(this))
{
    m_swatch->setAccessibleName(tr("Choose %1").arg(field.label));
    m_swatch->setToolTip(tr("Choose a colour"));
    m_line->setPlaceholderText(tr("Auto"));
    leaveUndoToForm(m_line);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_swatch);
    layout->addWidget(m_line, 1);
    connect(m_swatch, &QToolButton::clicked, this, &ColorEditor::pick);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        showColor();
        Q_EMIT edited();
    });
}

void ColorEditor::pick()
{
    pickColor(this, m_swatch->color(), m_label, [this](const QColor &color) { m_line->setText(color.name()); });
}

void ColorEditor::showColor()
{
    m_swatch->setColor(readColor(m_line->text()));
}

QJsonValue ColorEditor::value() const
{
    if (m_line->text() == m_setText)
        return m_set;
    const QColor color = readColor(m_line->text());
    return color.isValid() ? jsonOf(color, m_kind) : QJsonValue(QJsonValue::Undefined);
}

void ColorEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    const QColor color = colorOf(value, m_kind);
    m_set = value;
    m_setText = color.isValid() ? color.name() : QString();
    m_line->setText(m_setText);
}

bool ColorEditor::accepts(const QJsonValue &value) const
{
    return value.isUndefined() || colorOf(value, m_kind).isValid();
}

QWidget *ColorEditor::focusTarget()
{
    return m_line;
}

QString ColorEditor::complaint() const
{
    if (m_line->text().trimmed().isEmpty() || readColor(m_line->text()).isValid())
        return {};
    return tr("Write a colour as #RRGGBB.");
}

} // namespace compose
