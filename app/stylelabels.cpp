// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts: where they stand in buttons, and on which side they begin.

#include "style.h"

#include "room.h"

#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QStyleOption>

namespace theme {

// Icon and text side by side in the middle, the icon first in the direction of the layout.
void Style::drawPushButtonLabel(const QStyleOption *option, QPainter *painter) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    const bool enabled = button->state & State_Enabled;
    QPalette palette = button->palette;
    if (button->features & QStyleOptionButton::DefaultButton && enabled)
        palette.setColor(QPalette::ButtonText, Qt::white);
    QRect area = button->rect;
    if (button->features & QStyleOptionButton::HasMenu) {
        const int arrow = pixelMetric(PM_MenuButtonIndicator, option, nullptr);
        area = visualRect(button->direction, area, area.adjusted(0, 0, -arrow, 0));
    }
    const int flags = Qt::AlignCenter | Qt::TextSingleLine
        | (styleHint(SH_UnderlineShortcut, option, nullptr, nullptr) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const QSize icon = button->icon.isNull() ? QSize(0, 0) : button->iconSize;
    const int before = icon.isEmpty() ? 0 : icon.width() + (button->text.isEmpty() ? 0 : labelGap);
    const int words = qMin(button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width() + 1, area.width() - before);
    const QRect block(area.left() + (area.width() - before - words) / 2, area.top(), before + words, area.height());
    if (!icon.isEmpty()) {
        const QRect place(block.left(), area.center().y() - (icon.height() - 1) / 2, icon.width(), icon.height());
        const QIcon::Mode mode = !enabled ? QIcon::Disabled : button->state & State_HasFocus ? QIcon::Active : QIcon::Normal;
        button->icon.paint(painter, visualRect(button->direction, area, place), Qt::AlignCenter, mode,
                           button->state & State_On ? QIcon::On : QIcon::Off);
    }
    const QRect place = block.adjusted(before, 0, 0, 0);
    // The dots of “Export…” stand behind it, whichever way the row of buttons runs.
    const Qt::LayoutDirection given = painter->layoutDirection();
    painter->setLayoutDirection(button->text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    drawItemText(painter, visualRect(button->direction, area, place), flags, palette, enabled, button->text,
                 QPalette::ButtonText);
    painter->setLayoutDirection(given);
}

// A label of Latin letters would begin at the left in a mirrored window too: the layout decides, not the script.
void alignByLayout(QLabel *label)
{
    const Qt::Alignment given = label->alignment();
    if (label->layoutDirection() != Qt::RightToLeft || given & Qt::AlignAbsolute || !(given & (Qt::AlignLeft | Qt::AlignRight)))
        return;
    const Qt::Alignment side = given & Qt::AlignLeft ? Qt::AlignRight : Qt::AlignLeft;
    label->setAlignment((given & ~Qt::AlignHorizontal_Mask) | side | Qt::AlignAbsolute);
}

} // namespace theme
