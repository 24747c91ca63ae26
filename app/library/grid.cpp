// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/grid.h"

#include "library/itemdelegate.h"
#include "studio/library/itemmodel.h"
#include "theme.h"
#include "viewer/filedrag.h"
#include "viewer/thumbnails.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QWheelEvent>

namespace library {

using studio::ItemModel;

Grid::Grid(QWidget *parent)
    : GridView(parent)
    , m_thumbnails(new viewer::Thumbnails(this))
    , m_delegate(new ItemDelegate(*m_thumbnails, this))
{
    setAccessibleName(tr("Library"));
    setDragEnabled(true);
    setItemDelegate(m_delegate);
    m_thumbnails->setWaveColor(theme::tokens(palette()).accent);

    connect(m_thumbnails, &viewer::Thumbnails::ready, this, [this](qint64 id) {
        if (const int row = model() ? model()->rowOf(id) : -1; row >= 0)
            update(model()->index(row));
    });
    connect(this, &QListView::doubleClicked, this, &Grid::activate);
}

ItemModel *Grid::model() const
{
    return qobject_cast<ItemModel *>(GridView::model());
}

void Grid::setCellWidth(int width)
{
    m_cellWidth = width;
    arrange();
}

void Grid::arrange()
{
    const int room = viewport()->width();
    const int columns = std::max(1, room / m_cellWidth);
    const int width = std::max(64, room / columns);
    m_delegate->setCell({width, width * 4 / 5});
    setCell({width, width * 4 / 5});
}

void Grid::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (index.data(ItemModel::StackRole).toInt() > 1 && !index.data(ItemModel::OpenStackRole).toBool())
        return model()->toggleStack(index.row());
    if (const auto item = model()->itemAt(index.row()))
        Q_EMIT openWanted(*item);
}

std::vector<qint64> Grid::selectedIds() const
{
    if (!selectionModel() || !model())
        return {};
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    return model()->idsAt(rows);
}

int Grid::selectedCount() const
{
    if (!selectionModel())
        return 0;
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        if (!model()->isStacked()) {
            count += range.height();
            continue;
        }
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const QModelIndex index = model()->index(row);
            const bool isClosed = !index.data(ItemModel::OpenStackRole).toBool();
            count += isClosed ? std::max(1, index.data(ItemModel::StackRole).toInt()) : 1;
        }
    }
    return count;
}

std::vector<studio::Item> Grid::selectedItems() const
{
    std::vector<studio::Item> items;
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &index : std::as_const(rows)) {
        if (auto item = model()->itemAt(index.row()))
            items.push_back(*std::move(item));
    }
    return items;
}

std::optional<studio::Item> Grid::currentItem() const
{
    if (!selectionModel() || !selectionModel()->hasSelection())
        return {};
    const QModelIndex current = currentIndex();
    if (selectionModel()->isSelected(current))
        return model()->itemAt(current.row());
    return model()->itemAt(selectionModel()->selection().front().top());
}

void Grid::resizeEvent(QResizeEvent *event)
{
    GridView::resizeEvent(event);
    arrange();
}

void Grid::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeWanted();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter: // the view would leave it to the style whether this activates
        if (isPlain)
            return activate(currentIndex());
        break;
    case Qt::Key_Space:
        if (isPlain && currentIndex().data(ItemModel::StackRole).toInt() > 1)
            return model()->toggleStack(currentIndex().row());
        break;
    case Qt::Key_F:
        if (isPlain)
            Q_EMIT favouriteWanted();
        if (isPlain)
            return;
        break;
    case Qt::Key_T:
        if (isPlain)
            Q_EMIT tagsWanted();
        if (isPlain)
            return;
        break;
    case Qt::Key_Menu:
        Q_EMIT menuWanted(viewport()->mapToGlobal(visualRect(currentIndex()).center()));
        return;
    default:
        if (isPlain && event->key() >= Qt::Key_0 && event->key() <= Qt::Key_5) {
            Q_EMIT markWanted({.rating = event->key() - Qt::Key_0});
            return;
        }
    }
    GridView::keyPressEvent(event);
}

void Grid::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return GridView::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        Q_EMIT zoomWanted(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void Grid::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuWanted(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

void Grid::startDrag(Qt::DropActions)
{
    const std::vector<studio::Item> items = selectedItems();
    if (items.empty())
        return;
    viewer::dragFiles(this, items, m_thumbnails->picture(items.front(), QSize(m_cellWidth, m_cellWidth) * devicePixelRatioF()));
}

void Grid::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    GridView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

QString Grid::heading(int section) const
{
    const studio::Listing::Section &of = model()->sections().at(std::size_t(section));
    switch (model()->grouping()) {
    case studio::Grouping::Day: {
        const QDate day = QDate::fromString(of.key, Qt::ISODate);
        const QDate today = QDate::currentDate();
        if (day == today)
            return tr("Today");
        if (day == today.addDays(-1))
            return tr("Yesterday");
        return locale().toString(day, QLocale::LongFormat);
    }
    case studio::Grouping::Model:
        return of.key.isEmpty() ? tr("Without a model") : of.key;
    case studio::Grouping::Job: {
        if (of.key.isEmpty())
            return tr("Imported");
        const QVariant first = model()->index(of.first).data(ItemModel::ItemRole);
        return first.isValid() ? first.value<studio::Item>().title() : QString();
    }
    case studio::Grouping::None:
        break;
    }
    return {};
}

int Grid::headingCount(int section) const
{
    return model()->sections().at(std::size_t(section)).items;
}

} // namespace library
