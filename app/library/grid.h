// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The list of the library as a grid that fills the width, with cells of about a wished size.

#include "studio/item.h"

#include <QListView>

namespace viewer {
class Thumbnails;
}

namespace library {

class ItemDelegate;

class Grid final : public QListView
{
    Q_OBJECT

public:
    explicit Grid(QWidget *parent = nullptr);

    void setCellWidth(int width);
    [[nodiscard]] int selectedCount() const;
    [[nodiscard]] std::vector<studio::Item> selectedItems() const; // in the order shown

Q_SIGNALS:
    void openWanted(const studio::Item &item);
    void removeWanted();
    void selectionMoved();
    void zoomWanted(int steps); // Ctrl and the wheel

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void arrange();

    viewer::Thumbnails *m_thumbnails = nullptr;
    ItemDelegate *m_delegate = nullptr;
    int m_cellWidth = 176;
};

} // namespace library
