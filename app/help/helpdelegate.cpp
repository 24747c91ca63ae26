// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helpdelegate.h"

#include "style.h"
#include "theme.h"

#include <QPainter>

namespace help {

QSize HelpDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isPage = index.data(LevelRole).toInt() <= 1 && index.row() > 0;
    return {120, option.fontMetrics.height() + 12 + (isPage ? theme::grid : 0)};
}

void HelpDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const theme::Tokens &t = theme::tokens(option.palette);
    const int level = index.data(LevelRole).toInt();
    QRect r = option.rect.adjusted(4, 0, -4, 0);
    if (level <= 1 && index.row() > 0)
        r.setTop(r.top() + theme::grid);
    if (option.state & QStyle::State_Selected)
        theme::fillRounded(painter, r, t.selection);
    else if (option.state & QStyle::State_MouseOver)
        theme::fillRounded(painter, r, t.button);
    QFont font = option.font;
    font.setBold(level <= 1);
    painter->setFont(font);
    painter->setPen(level <= 2 ? t.text : t.textSecond);
    const QRect words = QStyle::visualRect(option.direction, r, r.adjusted(theme::grid * (1 + std::max(0, level - 1)), 0, -theme::grid, 0));
    painter->drawText(words, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, words.width()));
    if ((option.state & QStyle::State_Selected) && (option.state & QStyle::State_HasFocus))
        theme::drawFocusRing(painter, r, option.palette);
    painter->restore();
}

} // namespace help
