// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/jsoneditor.h"

#include "compose/growingtext.h"
#include "theme.h"

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
        mark(-1);
        m_value = QJsonValue::Undefined;
        return;
    }
    QJsonParseError error;
    const QJsonArray wrapped = QJsonDocument::fromJson('[' + text.toUtf8() + ']', &error).array();
    if (error.error == QJsonParseError::NoError && wrapped.size() == 1) {
        m_value = wrapped.first();
        mark(-1);
        return;
    }
    const QString whole = m_text->toPlainText();
    const qsizetype skipped = whole.indexOf(text.at(0)); // what trimming took
    const JsonPlace inner = jsonPlace(text, qMax(0, error.offset - 1));
    const JsonPlace place = jsonPlace(whole, QStringView(whole).left(skipped + inner.position).toUtf8().size());
    m_complaint = error.error == QJsonParseError::NoError ? tr("This is more than one value.")
                                                          : tr("This is not JSON yet: line %1, column %2: %3.")
                                                                .arg(place.line)
                                                                .arg(place.column)
                                                                .arg(error.errorString());
    mark(place.position);
}

void JsonEditor::mark(int position)
{
    QList<QTextEdit::ExtraSelection> marks;
    if (position >= 0) {
        QTextEdit::ExtraSelection broken;
        broken.cursor = QTextCursor(m_text->document());
        const int length = m_text->document()->characterCount() - 1;
        broken.cursor.setPosition(qBound(0, position, qMax(0, length - 1)));
        broken.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        broken.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        broken.format.setUnderlineColor(theme::tokens(palette()).error);
        broken.format.setForeground(theme::tokens(palette()).error);
        marks << broken;
    }
    m_text->setExtraSelections(marks);
}

JsonPlace jsonPlace(const QString &text, qsizetype utf8Offset)
{
    JsonPlace place;
    qsizetype bytes = 0;
    for (qsizetype i = 0; i < text.size() && bytes < utf8Offset; ++i) {
        const QChar c = text.at(i);
        ++place.position;
        if (c == u'\n') {
            ++place.line;
            place.column = 1;
        } else if (!c.isLowSurrogate()) {
            ++place.column;
        }
        bytes += c.unicode() < 0x80 ? 1 : c.unicode() < 0x800 || c.isSurrogate() ? 2 : 3;
    }
    return place;
}

QJsonValue JsonEditor::value() const
{
    return m_value;
}

void JsonEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    m_text->setWords(jsonText(value));
    m_value = value;
    m_complaint.clear();
    mark(-1);
}

QWidget *JsonEditor::focusTarget()
{
    return m_text;
}

} // namespace compose
