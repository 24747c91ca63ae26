// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A list view whose tiles lie as a GridLayout says, with headings between sections.
//
// It is a QListView for assistive programs and for selection; nothing of that class's own layout, which goes over all items,
// is used. Grid says what tiles look like and what keys do.

#include "library/gridlayout.h"

#include <QListView>

namespace studio {
class ItemModel;
}

namespace library {

class GridView : public QListView
{
    Q_OBJECT

public:
    explicit GridView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void keyboardSearch(const QString &) override {} // letters and digits are commands here

protected:
    [[nodiscard]] const studio::ItemModel *items() const;
    void setCell(QSize cell);
    // Of sections of the model.
    [[nodiscard]] virtual QString heading(int section) const = 0;
    [[nodiscard]] virtual int headingCount(int section) const = 0;

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void updateGeometries() override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    void relayout();
    [[nodiscard]] QRect onScreen(const QRect &rect) const; // mirrored and scrolled
    [[nodiscard]] QPoint inLayout(QPoint point) const;
    void paintHeading(QPainter &painter, const GridLayout::Heading &heading) const;
    void tellAssistive(int row) const;

    GridLayout m_layout;
    QSize m_cell{160, 128};
    QPoint m_pressed; // in the layout: where a band begins
};

} // namespace library
