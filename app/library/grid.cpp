// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/grid.h"

#include "library/itemdelegate.h"
#include "studio/library/library.h"
#include "theme.h"
#include "viewer/filedrag.h"
#include "viewer/thumbnails.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QStyle>
#include <QWheelEvent>

namespace library {

Grid::Grid(QWidget *parent)
    : QListView(parent)
    , m_thumbnails(new viewer::Thumbnails(this))
    , m_delegate(new ItemDelegate(*m_thumbnails, this))
{
    setAccessibleName(tr("Library"));
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setDragEnabled(true); // after setMovement(), which turns it off
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionRectVisible(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOn); // a bar that comes and goes would re-lay the grid
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Window);
    setSpacing(0);
    setItemDelegate(m_delegate);
    m_thumbnails->setWaveColor(theme::tokens(palette()).accent);

    connect(m_thumbnails, &viewer::Thumbnails::ready, this, [this](qint64 id) {
        const auto *items = qobject_cast<const studio::ItemModel *>(model());
        if (const int row = items ? items->rowOf(id) : -1; row >= 0)
            update(items->index(row));
    });
    connect(this, &QListView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT openWanted(index.data(studio::ItemModel::ItemRole).value<studio::Item>());
    });
}

void Grid::setCellWidth(int width)
{
    m_cellWidth = width;
    arrange();
}

int Grid::selectedCount() const
{
    return selectionModel() ? int(selectionModel()->selectedIndexes().size()) : 0;
}

std::vector<studio::Item> Grid::selectedItems() const
{
    QModelIndexList rows =
        selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    std::sort(rows.begin(), rows.end());
    std::vector<studio::Item> items;
    for (const QModelIndex &index : std::as_const(rows))
        items.push_back(index.data(studio::ItemModel::ItemRole).value<studio::Item>());
    return items;
}

void Grid::resizeEvent(QResizeEvent *event)
{
    arrange();
    QListView::resizeEvent(event);
}

void Grid::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeWanted();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter: // the view would leave it to the style whether this activates
        if (currentIndex().isValid())
            Q_EMIT openWanted(
                currentIndex().data(studio::ItemModel::ItemRole).value<studio::Item>());
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void Grid::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QListView::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        Q_EMIT zoomWanted(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void Grid::startDrag(Qt::DropActions)
{
    const std::vector<studio::Item> items = selectedItems();
    if (items.empty())
        return;
    const QSize cell = gridSize() * devicePixelRatioF();
    viewer::dragFiles(this, items, m_thumbnails->picture(items.front(), cell));
}

void Grid::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

void Grid::arrange()
{
    // Columns fill the width; the last pixel is left, because the view breaks a row that is full to
    // it.
    const int room = viewport()->width() - 1;
    const int columns = std::max(1, room / m_cellWidth);
    const int width = std::max(64, room / columns);
    const QSize cell(width, width * 4 / 5);
    if (cell == gridSize())
        return;
    m_delegate->setCell(cell);
    setGridSize(cell);
    verticalScrollBar()->setSingleStep(cell.height() / 2);
}

} // namespace library
