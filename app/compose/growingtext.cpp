// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/growingtext.h"

#include "compose/formundo.h"
#include "textdirection.h"

#include <QAbstractTextDocumentLayout>
#include <QTextLayout>
#include <QWheelEvent>

namespace compose {

GrowingText::GrowingText(int leastLines, int mostLines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_leastLines(leastLines)
    , m_mostLines(mostLines)
{
    setTabChangesFocus(true);
    leaveUndoToForm(this);
    shell::followTextDirection(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    document()->setDocumentMargin(7);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &GrowingText::fit);
    fit();
}

void GrowingText::fit()
{
    // A plain text layout measures its height in lines.
    const int lines = qBound(m_leastLines, int(document()->documentLayout()->documentSize().height()), m_mostLines);
    const int height =
        lines * fontMetrics().lineSpacing() + int(2 * document()->documentMargin()) + 2 * frameWidth() + 2;
    if (height != minimumHeight())
        setFixedHeight(height);
}

void GrowingText::setExample(const QString &example)
{
    m_example = example.simplified();
    fitExample();
}

void GrowingText::fitExample()
{
    const int room = viewport()->width() - int(2 * document()->documentMargin()) - 2;
    if (m_example.isEmpty() || room <= 0)
        return;
    QTextLayout layout(m_example, font());
    layout.beginLayout();
    QStringList lines;
    while (lines.size() < m_leastLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(room);
        const bool last = lines.size() + 1 == m_leastLines;
        lines << (last ? fontMetrics().elidedText(m_example.mid(line.textStart()), Qt::ElideRight, room)
                       : m_example.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    setPlaceholderText(lines.join(u'\n'));
}

void GrowingText::setWords(const QString &words)
{
    const QString before = toPlainText();
    if (before == words)
        return;
    qsizetype same = 0;
    const qsizetype shorter = qMin(before.size(), words.size());
    while (same < shorter && before.at(same) == words.at(same))
        ++same;
    qsizetype tail = 0;
    while (tail < shorter - same && before.at(before.size() - 1 - tail) == words.at(words.size() - 1 - tail))
        ++tail;
    // Never between the halves of one character.
    if (same > 0 && (before.at(same - 1).isHighSurrogate() || words.at(same - 1).isHighSurrogate()))
        --same;
    if (tail > 0 && words.at(words.size() - tail).isLowSurrogate())
        --tail;
    QTextCursor cursor(document());
    cursor.setPosition(int(same));
    cursor.setPosition(int(before.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(words.mid(same, words.size() - tail - same));
    setTextCursor(cursor);
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
    fitExample();
}

void GrowingText::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QPlainTextEdit::wheelEvent(event);
    else
        event->ignore();
}

} // namespace compose
