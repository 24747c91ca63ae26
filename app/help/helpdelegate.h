// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace help {

// A line of the contents, moved in by the level of its heading.
class HelpDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { SectionRole = Qt::UserRole, LevelRole };
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace help
