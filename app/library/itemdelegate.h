// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Paints a library item as a tile.

#include <QStyledItemDelegate>

namespace viewer {
class Thumbnails;
}

namespace library {

class ItemDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ItemDelegate(viewer::Thumbnails &thumbnails, QObject *parent = nullptr);

    void setCell(QSize cell) { m_cell = cell; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    viewer::Thumbnails &m_thumbnails;
    QSize m_cell{160, 128};
};

} // namespace library
