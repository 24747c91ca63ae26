// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/batchgrid.h"

#include "theme.h"
#include "viewer/resulttile.h"
#include "viewer/thumbnails.h"

#include <QHash>
#include <QKeyEvent>

#include <algorithm>

namespace viewer {

namespace {
constexpr int gap = theme::grid - 6; // tiles carry 3 px of their own for the ring
constexpr int smallestTile = 140;
} // namespace

GridShape bestShape(int count, double aspect, QSize room, int gapBetween)
{
    GridShape best;
    double largest = -1;
    for (int columns = 1; columns <= count; ++columns) {
        const int rows = (count + columns - 1) / columns;
        const QSizeF cell(double(room.width() - (columns - 1) * gapBetween) / columns,
                          double(room.height() - (rows - 1) * gapBetween) / rows);
        const double width = std::min(cell.width(), cell.height() * aspect);
        if (width > largest) {
            largest = width;
            best = {.columns = columns, .cell = QSize(int(width), int(width / aspect))};
        }
    }
    return best;
}

BatchGrid::BatchGrid(Thumbnails &thumbnails, QWidget *parent)
    : QScrollArea(parent)
    , m_thumbnails(thumbnails)
    , m_content(new QWidget(this))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Results"));
    setWidget(m_content);
    // The stage behind shows through: one surface.
    viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
}

void BatchGrid::setItems(const std::vector<studio::Item> &items, const QStringList &labels)
{
    QHash<qint64, ResultTile *> before;
    for (ResultTile *tile : m_tiles)
        before.insert(tile->item().id, tile);
    const ResultTile *selected = m_selected >= 0 ? m_tiles[size_t(m_selected)] : nullptr;
    m_tiles.clear();
    m_selected = -1;
    for (const studio::Item &item : items) {
        ResultTile *kept = before.take(item.id);
        m_tiles.push_back(kept ? kept : makeTile(item));
        m_tiles.back()->setLabel(labels.value(qsizetype(m_tiles.size()) - 1));
        m_tiles.back()->setPlace(int(m_tiles.size()), int(items.size()));
        if (m_tiles.back() == selected)
            m_selected = int(m_tiles.size()) - 1;
    }
    for (ResultTile *tile : std::as_const(before)) {
        tile->hide();
        tile->deleteLater(); // it may be in the middle of its own event
    }
    setFocusProxy(m_tiles.empty() ? nullptr : m_tiles[size_t(std::max(0, m_selected))]);
    for (ResultTile *tile : m_tiles) // one stop for all; the arrows lead from one to the next
        tile->setFocusPolicy(tile == focusProxy() ? Qt::StrongFocus : Qt::ClickFocus);
    arrange();
}

ResultTile *BatchGrid::makeTile(const studio::Item &item)
{
    auto *tile = new ResultTile(item, m_thumbnails, m_content);
    connect(tile, &ResultTile::selectWanted, this, [this, tile] { select(indexOf(tile)); });
    connect(tile, &ResultTile::openWanted, this, [this, tile] {
        if (const int index = indexOf(tile); index >= 0)
            Q_EMIT openWanted(index);
    });
    tile->show();
    return tile;
}

int BatchGrid::indexOf(const ResultTile *tile) const
{
    const auto found = std::find(m_tiles.begin(), m_tiles.end(), tile);
    return found == m_tiles.end() ? -1 : int(found - m_tiles.begin());
}

void BatchGrid::select(int index)
{
    if (index == m_selected || index < 0 || index >= int(m_tiles.size()))
        return;
    if (m_selected >= 0)
        m_tiles[size_t(m_selected)]->setSelected(false);
    m_selected = index;
    ResultTile *tile = m_tiles[size_t(index)];
    tile->setSelected(true);
    if (focusProxy())
        focusProxy()->setFocusPolicy(Qt::ClickFocus);
    tile->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(tile);
    ensureWidgetVisible(tile, 0, theme::grid);
    Q_EMIT selectionChanged(index);
}

void BatchGrid::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void BatchGrid::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int step = 0;
    switch (event->key()) {
    case Qt::Key_Left:
        step = mirrored ? 1 : -1;
        break;
    case Qt::Key_Right:
        step = mirrored ? -1 : 1;
        break;
    case Qt::Key_Up:
        step = -m_columns;
        break;
    case Qt::Key_Down:
        step = m_columns;
        break;
    default:
        return event->ignore();
    }
    const int target = m_selected + step;
    if (target >= 0 && target < int(m_tiles.size())) {
        select(target);
        m_tiles[size_t(target)]->setFocus(Qt::TabFocusReason);
    }
}

void BatchGrid::arrange()
{
    if (m_tiles.empty())
        return;
    const double aspect = ResultTile::aspectOf(m_tiles.front()->item());
    const int count = int(m_tiles.size());
    const QSize room = viewport()->size();
    GridShape shape = bestShape(count, aspect, room, gap);
    if (shape.cell.width() < smallestTile) { // too many to see at once: rows that scroll
        shape.columns = std::max(1, room.width() / smallestTile);
        const int width = (room.width() - (shape.columns - 1) * gap) / shape.columns;
        shape.cell = QSize(width, int(width / aspect));
    }
    m_columns = shape.columns;
    const int rows = (count + shape.columns - 1) / shape.columns;
    const int used = shape.columns * shape.cell.width() + (shape.columns - 1) * gap;
    const int usedHeight = rows * shape.cell.height() + (rows - 1) * gap;
    m_content->resize(room.width(), std::max(room.height(), usedHeight));
    const int left = (room.width() - used) / 2;
    const int top = std::max(0, (room.height() - usedHeight) / 2);
    for (int i = 0; i < count; ++i) {
        const int column = layoutDirection() == Qt::RightToLeft
                               ? shape.columns - 1 - i % shape.columns
                               : i % shape.columns;
        m_tiles[size_t(i)]->setGeometry(left + column * (shape.cell.width() + gap),
                                        top + i / shape.columns * (shape.cell.height() + gap),
                                        shape.cell.width(), shape.cell.height());
    }
}

} // namespace viewer
