// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/lineeditor.h"

#include "compose/calmwheel.h"
#include "compose/formundo.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

namespace compose {

LineEditor::LineEditor(const studio::Field &field, const QStringList &suggestions, QWidget *parent)
    : FieldEditor(parent)
    , m_keepsEmpty(field.defaultValue.isString())
    , m_line(new QLineEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    if (suggestions.isEmpty()) {
        layout->addWidget(m_line);
    } else {
        m_list = new QComboBox(this);
        m_list->setEditable(true);
        m_list->setLineEdit(m_line);
        m_list->setInsertPolicy(QComboBox::NoInsert);
        m_list->addItems(suggestions);
        m_list->completer()->setFilterMode(Qt::MatchContains);
        m_list->completer()->setCompletionMode(QCompleter::PopupCompletion);
        m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_list->setMinimumContentsLength(8);
        keepWheelCalm(m_list);
        layout->addWidget(m_list);
        m_line->setAccessibleName(field.label);
        m_list->setEditText({});
    }
    if (field.example.isString())
        m_line->setPlaceholderText(field.example.toString().section(u'\n', 0, 0));
    leaveUndoToForm(m_line);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        m_touched = true;
        Q_EMIT edited();
    });
}

QJsonValue LineEditor::value() const
{
    const QString now = m_line->text();
    if (now.isEmpty() && !m_hadText && !(m_keepsEmpty && m_touched))
        return QJsonValue::Undefined;
    return now;
}

void LineEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    m_hadText = value.isString();
    m_line->setText(value.toString());
    m_touched = false;
    if (!m_line->hasFocus())
        m_line->setCursorPosition(0); // the beginning says more than the end
}

bool LineEditor::accepts(const QJsonValue &value) const
{
    // A single line would swallow line breaks.
    return value.isUndefined() || (value.isString() && !value.toString().contains(u'\n'));
}

QWidget *LineEditor::focusTarget()
{
    return m_list ? static_cast<QWidget *>(m_list) : m_line;
}

} // namespace compose
