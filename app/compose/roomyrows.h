// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Rows of a list of places to go to: as high as a menu's, so that they are easy to hit and their fill has room.

#include "theme.h"

#include <QStyledItemDelegate>

namespace compose {

class RoomyRows final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, theme::rowHeight - 4});
    }
};

} // namespace compose
