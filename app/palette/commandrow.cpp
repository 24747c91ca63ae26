// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/commandrow.h"

#include "palette/commandlist.h"

#include "style.h"
#include "theme.h"

#include <QPainter>

namespace palette {
namespace {

constexpr int margin = 12;
constexpr int gap = 10;
constexpr int leastText = 120;

} // namespace

QSize CommandRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, std::max(theme::rowHeight, option.fontMetrics.height() + 14)};
}

void CommandRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const theme::Tokens &t = theme::tokens(option.palette);
    const QRect r = option.rect.adjusted(4, 1, -4, -1);
    if (option.state & QStyle::State_Selected)
        theme::fillRounded(painter, r, t.selection);
    else if (option.state & QStyle::State_MouseOver)
        theme::fillRounded(painter, r, t.button);
    const bool isEnabled = index.data(CommandList::EnabledRole).toBool();
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString place = index.data(CommandList::PlaceRole).toString();
    const QString end = isEnabled ? index.data(CommandList::KeysRole).toString() : CommandList::tr("Not possible now");
    const QFontMetrics &metrics = option.fontMetrics;
    QRect room = r.adjusted(margin, 0, -margin, 0);
    const auto draw = [&](const QRect &box, const QString &words, const QColor &colour) {
        painter->setPen(colour);
        // “Ctrl+,” ends in the comma everywhere.
        painter->setLayoutDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter->drawText(QStyle::visualRect(option.direction, r, box), int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
                          metrics.elidedText(words, Qt::ElideRight, box.width()));
    };
    painter->setFont(option.font);
    const int endWidth = std::min(metrics.horizontalAdvance(end) + 1, room.width() - leastText);
    draw(QRect(room.right() - endWidth + 1, r.top(), endWidth, r.height()), end, t.textSecond);
    room.setRight(room.right() - endWidth - (end.isEmpty() ? 0 : gap));
    const int textWidth = std::min(metrics.horizontalAdvance(text) + 1, room.width());
    draw(QRect(room.left(), r.top(), textWidth, r.height()), text, isEnabled ? t.text : t.textSecond);
    room.setLeft(room.left() + textWidth + gap);
    if (room.width() > gap)
        draw(QRect(room.left(), r.top(), room.width(), r.height()), place, t.textSecond);
    if ((option.state & QStyle::State_Selected) && (option.state & QStyle::State_HasFocus))
        theme::drawFocusRing(painter, r, option.palette);
    painter->restore();
}

} // namespace palette
