// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/lineseditor.h"

#include "compose/growingtext.h"
#include "compose/promptmarks.h"

#include <QJsonArray>
#include <QVBoxLayout>

#include <algorithm>

namespace compose {

LinesEditor::LinesEditor(const studio::Field &field, int maximumItems, QWidget *parent)
    : FieldEditor(parent)
    , m_maximum(maximumItems)
    , m_text(new GrowingText(2, 8, this))
{
    QStringList examples;
    for (const QJsonValue &example : field.example.toArray())
        examples << example.toString();
    m_text->setPlaceholderText(examples.isEmpty() ? tr("One on each line") : examples.join(u'\n'));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &LinesEditor::edited);
}

QStringList LinesEditor::lines() const
{
    return m_text->toPlainText().split(u'\n', Qt::SkipEmptyParts);
}

QJsonValue LinesEditor::value() const
{
    const QStringList now = lines();
    return now.isEmpty() && !m_wasList ? QJsonValue(QJsonValue::Undefined)
                                       : QJsonValue(QJsonArray::fromStringList(now));
}

void LinesEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    m_wasList = value.isArray();
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts << text.toString();
    if (texts != lines()) // while typing, an empty line at the end stays
        m_text->setWords(texts.join(u'\n'));
}

bool LinesEditor::accepts(const QJsonValue &value) const
{
    if (value.isUndefined())
        return true;
    const QJsonArray texts = value.toArray();
    return value.isArray() && std::all_of(texts.begin(), texts.end(), [](const QJsonValue &text) {
        return !text.toString().isEmpty() && !text.toString().contains(u'\n') && isKeptByTextEdit(text.toString());
    });
}

QWidget *LinesEditor::focusTarget()
{
    return m_text;
}

QString LinesEditor::note() const
{
    return m_maximum > 0 ? tr("%1 of %2", "entries").arg(lines().size()).arg(m_maximum) : QString();
}

QWidget *LinesEditor::showProblem(const QString &path, const QString &)
{
    // The row tells it; the cursor goes to the line.
    QTextCursor cursor(m_text->document());
    int line = path.section(u'.', 0, 0).toInt();
    while (line > 0 && cursor.movePosition(QTextCursor::NextBlock))
        line -= cursor.block().text().isEmpty() ? 0 : 1;
    m_text->setTextCursor(cursor);
    return nullptr;
}

} // namespace compose
