// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/texteditor.h"

#include "compose/calmwheel.h"
#include "compose/growingtext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace compose {

TextEditor::TextEditor(const studio::Field &field, const studio::TextKind &kind, QWidget *parent)
    : FieldEditor(parent)
    , m_default(field.defaultValue)
    , m_limit(kind.maximumLength)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const QString hint = field.example.isString() ? field.example.toString() : QString();
    if (kind.multiline || field.key == QLatin1String("prompt")) {
        const bool main = field.key == QLatin1String("prompt");
        m_long = new GrowingText(main ? 4 : 2, main ? 14 : 8, this);
        m_long->setPlaceholderText(hint);
        layout->addWidget(m_long);
        connect(m_long, &QPlainTextEdit::textChanged, this, &TextEditor::edited);
    } else if (!kind.suggestions.isEmpty()) {
        m_list = new QComboBox(this);
        m_list->setEditable(true);
        m_list->setInsertPolicy(QComboBox::NoInsert);
        m_list->addItems(kind.suggestions);
        m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_list->setMinimumContentsLength(8);
        keepWheelCalm(m_list);
        layout->addWidget(m_list);
        m_list->lineEdit()->setAccessibleName(field.label);
        connect(m_list, &QComboBox::editTextChanged, this, &TextEditor::edited);
    } else {
        m_line = new QLineEdit(this);
        m_line->setPlaceholderText(hint);
        layout->addWidget(m_line);
        connect(m_line, &QLineEdit::textChanged, this, &TextEditor::edited);
    }
}

QString TextEditor::text() const
{
    return m_long ? m_long->toPlainText() : m_list ? m_list->currentText() : m_line->text();
}

QJsonValue TextEditor::value() const
{
    const QString now = text();
    if (now.isEmpty() && !m_hadText && !m_default.isString())
        return QJsonValue::Undefined;
    return now;
}

void TextEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    m_hadText = value.isString();
    const QString words = value.toString();
    if (m_long)
        m_long->setPlainText(words);
    else if (m_list)
        m_list->setEditText(words);
    else
        m_line->setText(words);
}

bool TextEditor::accepts(const QJsonValue &value) const
{
    if (value.isUndefined())
        return true;
    // A single line would swallow line breaks.
    return value.isString() && (m_long || !value.toString().contains(u'\n'));
}

QWidget *TextEditor::focusTarget()
{
    if (m_long)
        return m_long;
    return m_list ? static_cast<QWidget *>(m_list) : m_line;
}

QString TextEditor::note() const
{
    if (!m_long)
        return {};
    const int length = int(text().size());
    if (m_limit > 0)
        return tr("%1 of %2").arg(locale().toString(length), locale().toString(m_limit));
    return length > 0 ? locale().toString(length) : QString();
}

} // namespace compose
