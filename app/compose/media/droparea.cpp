// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/media/droparea.h"

#include "style.h"
#include "theme.h"

#include <QPainter>

namespace compose {

void DropArea::setLit(bool lit)
{
    m_lit = lit;
    update();
}

void DropArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Tokens &t = theme::tokens(palette());
    const bool strong = m_lit || isDown();
    QPen pen(strong || underMouse() ? t.accent : t.textThird, 1);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(strong ? t.selection : t.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius, theme::radius);
    const QFontMetrics metrics = fontMetrics();
    const QString words = metrics.elidedText(text(), Qt::ElideRight, width() - 56);
    const int wide = 24 + metrics.horizontalAdvance(words);
    const QRect block((width() - wide) / 2, 0, wide, height());
    const QRect iconBox = QStyle::visualRect(layoutDirection(), block, QRect(block.left(), (height() - 18) / 2, 18, 18));
    icon().paint(&painter, iconBox);
    painter.setPen(t.textSecond);
    painter.drawText(QStyle::visualRect(layoutDirection(), block, block.adjusted(24, 0, 0, 0)),
                     Qt::AlignVCenter | Qt::AlignLeading, words);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        theme::drawFocusRing(&painter, rect(), palette());
}

} // namespace compose
