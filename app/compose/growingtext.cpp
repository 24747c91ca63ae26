// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/growingtext.h"

#include <QAbstractTextDocumentLayout>
#include <QWheelEvent>

namespace compose {

GrowingText::GrowingText(int leastLines, int mostLines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_leastLines(leastLines)
    , m_mostLines(mostLines)
{
    setTabChangesFocus(true);
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
    const int height = lines * fontMetrics().lineSpacing() + int(2 * document()->documentMargin()) + 2 * frameWidth() + 2;
    if (height != minimumHeight())
        setFixedHeight(height);
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void GrowingText::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QPlainTextEdit::wheelEvent(event);
    else
        event->ignore();
}

} // namespace compose
