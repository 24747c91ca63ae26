// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/jsoneditor.h"

#include "compose/growingtext.h"

#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonDocument>
#include <QVBoxLayout>

namespace compose {
namespace {

// QJsonDocument reads and writes only arrays and objects; a scalar travels inside an array.
QString jsonText(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Indented)).trimmed();
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Indented)).trimmed();
    const QString wrapped = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    return wrapped.mid(1, wrapped.size() - 2);
}

} // namespace

JsonEditor::JsonEditor(const studio::Field &field, QWidget *parent)
    : FieldEditor(parent)
    , m_text(new GrowingText(2, 12, this))
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(12);
    m_text->setFont(font);
    m_text->setPlaceholderText(std::holds_alternative<studio::ListKind>(field.kind) ? tr("A list as JSON: [ … ]")
                                                                                     : tr("A value as JSON"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        read();
        Q_EMIT edited();
    });
}

void JsonEditor::read()
{
    const QString text = m_text->toPlainText().trimmed();
    m_complaint.clear();
    if (text.isEmpty()) {
        m_value = QJsonValue::Undefined;
        return;
    }
    QJsonParseError error;
    const QJsonArray wrapped = QJsonDocument::fromJson('[' + text.toUtf8() + ']', &error).array();
    if (error.error != QJsonParseError::NoError || wrapped.size() != 1)
        m_complaint = tr("This is not JSON yet: %1 (character %2).").arg(error.errorString()).arg(qMax(0, error.offset - 1));
    else
        m_value = wrapped.first();
}

QJsonValue JsonEditor::value() const
{
    return m_value;
}

void JsonEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    m_text->setPlainText(jsonText(value));
    m_value = value;
    m_complaint.clear();
}

QWidget *JsonEditor::focusTarget()
{
    return m_text;
}

} // namespace compose
