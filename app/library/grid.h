// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The list of the library as a grid that fills the width, with cells of about a wished size; and what its keys mean:
// Enter opens, Delete removes, 0 to 5 rate, F makes a favourite, T is for tags, Space opens and closes a stack.

#include "library/gridview.h"
#include "studio/library/marking.h"

namespace viewer {
class Thumbnails;
}

namespace library {

class ItemDelegate;

class Grid final : public GridView
{
    Q_OBJECT

public:
    explicit Grid(QWidget *parent = nullptr);

    void setCellWidth(int width);
    // With those inside closed stacks.
    [[nodiscard]] int selectedCount() const;
    [[nodiscard]] std::vector<qint64> selectedIds() const; // in the order shown
    [[nodiscard]] std::vector<studio::Item> selectedItems() const;
    [[nodiscard]] std::optional<studio::Item> currentItem() const;

Q_SIGNALS:
    void openWanted(const studio::Item &item);
    void removeWanted();
    void markWanted(const studio::MarkChange &change);
    void favouriteWanted(); // the other way round
    void tagsWanted();
    void menuWanted(const QPoint &place); // on the screen
    void selectionMoved();
    void zoomWanted(int steps); // Ctrl and the wheel

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    [[nodiscard]] QString heading(int section) const override;
    [[nodiscard]] int headingCount(int section) const override;

private:
    void arrange();
    void activate(const QModelIndex &index);
    [[nodiscard]] studio::ItemModel *model() const;

    viewer::Thumbnails *m_thumbnails = nullptr;
    ItemDelegate *m_delegate = nullptr;
    int m_cellWidth = 176;
};

} // namespace library
