// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/gridview.h"

#include "studio/library/itemmodel.h"
#include "style.h"
#include "theme.h"

#include <QAccessible>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace library {

namespace {
constexpr int headingHeight = 40;
} // namespace

GridView::GridView(QWidget *parent) : QListView(parent)
{
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // a bar that comes and goes would re-lay the grid
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Window);
    setSpacing(0);
}

const studio::ItemModel *GridView::items() const
{
    return qobject_cast<const studio::ItemModel *>(model());
}

void GridView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    if (const auto *shown = items())
        connect(shown, &studio::ItemModel::sectionsChanged, this, &GridView::relayout);
    relayout();
}

void GridView::setCell(QSize cell)
{
    m_cell = cell;
    relayout();
}

void GridView::relayout()
{
    // What is in the middle of the window stays there.
    const QModelIndex held = m_layout.height() > 0 && verticalOffset() > 0 ? indexAt({m_cell.width() / 2, viewport()->height() / 3}) : QModelIndex();
    const int before = visualRect(held).top();
    static const std::vector<studio::Listing::Section> none;
    m_layout.arrange({.width = viewport()->width(), .cell = m_cell, .heading = headingHeight}, model() ? model()->rowCount() : 0,
                     items() ? items()->sections() : none);
    updateGeometries();
    if (held.isValid())
        verticalScrollBar()->setValue(verticalOffset() + visualRect(held).top() - before);
    viewport()->update();
}

void GridView::doItemsLayout()
{
    relayout();
    QAbstractItemView::doItemsLayout();
}

void GridView::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    verticalScrollBar()->setSingleStep(m_cell.height() / 2);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, m_layout.height() - viewport()->height()));
}

int GridView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect GridView::onScreen(const QRect &rect) const
{
    QRect shown = rect.translated(0, -verticalOffset());
    if (isRightToLeft())
        shown.moveLeft(viewport()->width() - rect.right() - 1);
    return shown;
}

QPoint GridView::inLayout(QPoint point) const
{
    return {isRightToLeft() ? viewport()->width() - 1 - point.x() : point.x(), point.y() + verticalOffset()};
}

QRect GridView::visualRect(const QModelIndex &index) const
{
    return index.isValid() ? onScreen(m_layout.tile(index.row())) : QRect();
}

QModelIndex GridView::indexAt(const QPoint &point) const
{
    const int row = m_layout.rowAt(inLayout(point));
    return row >= 0 && model() ? model()->index(row, 0) : QModelIndex();
}

void GridView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const QRect tile = m_layout.tile(index.row());
    if (!index.isValid() || tile.isNull())
        return;
    const int room = viewport()->height();
    const int top = verticalOffset();
    // The first line brings its heading along.
    const bool isFirst = !m_layout.headingsBetween(tile.top() - headingHeight, tile.top() - 1).empty() &&
        m_layout.rowAt({tile.left(), tile.top() - headingHeight / 2}) < 0;
    const int above = tile.top() - (isFirst ? headingHeight : 0);
    if (hint == PositionAtCenter)
        verticalScrollBar()->setValue(tile.center().y() - room / 2);
    else if (hint == PositionAtTop || above < top)
        verticalScrollBar()->setValue(above);
    else if (hint == PositionAtBottom || tile.bottom() >= top + room)
        verticalScrollBar()->setValue(tile.bottom() + 1 - room);
}

void GridView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRect dirty = event->rect().translated(0, verticalOffset());
    for (const GridLayout::Heading &heading : m_layout.headingsBetween(dirty.top(), dirty.bottom()))
        paintHeading(painter, heading);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State usual = option.state;
    const QModelIndex current = currentIndex();
    const QModelIndex hovered = viewport()->underMouse() ? indexAt(viewport()->mapFromGlobal(QCursor::pos())) : QModelIndex();
    const GridLayout::Stretch rows = m_layout.rowsBetween(dirty.top(), dirty.bottom());
    for (int row = rows.first; row <= rows.last; ++row) {
        const QModelIndex index = model()->index(row, 0);
        option.rect = visualRect(index);
        if (!option.rect.intersects(event->rect()))
            continue;
        option.state = usual;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == current);
        option.state.setFlag(QStyle::State_MouseOver, index == hovered);
        itemDelegate()->paint(&painter, option, index);
    }
    if (state() == DragSelectingState) {
        const QColor accent = theme::tokens(palette()).accent;
        QColor fill = accent;
        fill.setAlpha(40);
        painter.setPen(accent);
        painter.setBrush(fill);
        painter.drawRect(QRect(onScreen(QRect(m_pressed, QSize(1, 1))).topLeft(), viewport()->mapFromGlobal(QCursor::pos())).normalized());
    }
}

void GridView::paintHeading(QPainter &painter, const GridLayout::Heading &heading) const
{
    const theme::Tokens &colors = theme::tokens(palette());
    const QRect line = onScreen(heading.rect).adjusted(4, 12, -4, 0);
    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    const QString count = QLocale().toString(headingCount(heading.section));
    const int countWidth = fontMetrics().horizontalAdvance(count) + 12;
    const QString title = metrics.elidedText(this->heading(heading.section), Qt::ElideRight, line.width() - countWidth);
    painter.setFont(bold);
    painter.setPen(colors.text);
    painter.drawText(line, int(leading) | Qt::TextSingleLine, title);
    const int titleWidth = metrics.horizontalAdvance(title) + 10;
    painter.setFont(font());
    painter.setPen(colors.textSecond);
    painter.drawText(isRightToLeft() ? line.adjusted(0, 0, -titleWidth, 0) : line.adjusted(titleWidth, 0, 0, 0), int(leading) | Qt::TextSingleLine, count);
}

void GridView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    relayout();
}

// Coming by keys, the commands take the tile that the focus is on: without a selection they would do nothing. It is told
// after the list, of which Qt tells last.
void GridView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    const bool byKeys = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
        event->reason() == Qt::ShortcutFocusReason;
    if (byKeys && !currentIndex().isValid() && model()->rowCount() > 0) // the first coming
        setCurrentIndex(model()->index(0, 0));
    if (byKeys && currentIndex().isValid() && !selectionModel()->hasSelection())
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
    QMetaObject::invokeMethod(this, [this] {
        if (hasFocus() && currentIndex().isValid())
            tellAssistive(currentIndex().row());
    }, Qt::QueuedConnection);
}

void GridView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = inLayout(event->pos());
    QListView::mousePressEvent(event);
}

void GridView::mouseMoveEvent(QMouseEvent *event)
{
    QAbstractItemView::mouseMoveEvent(event);
    if (state() == DragSelectingState)
        viewport()->update();
}

void GridView::mouseReleaseEvent(QMouseEvent *event)
{
    QAbstractItemView::mouseReleaseEvent(event);
    viewport()->update();
}

void GridView::scrollContentsBy(int dx, int dy)
{
    scrollDirtyRegion(dx, dy);
    viewport()->scroll(dx, dy);
    if (state() == DragSelectingState)
        viewport()->update();
}

void GridView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    Q_UNUSED(roles)
    const GridLayout::Stretch shown = m_layout.rowsBetween(verticalOffset(), verticalOffset() + viewport()->height());
    if (topLeft.row() <= shown.last && bottomRight.row() >= shown.first)
        viewport()->update(); // a heading may be named after its first item
}

void GridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        tellAssistive(current.row());
}

void GridView::tellAssistive(int row) const
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(const_cast<GridView *>(this), QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

void GridView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    if (!QAccessible::isActive())
        return;
    if (const QModelIndexList indexes = selected.indexes(); !indexes.isEmpty()) {
        QAccessibleEvent event(this, QAccessible::SelectionAdd);
        event.setChild(indexes.front().row());
        QAccessible::updateAccessibility(&event);
    }
}

QModelIndex GridView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    static const QHash<int, Step> steps{{MoveUp, Step::Up},         {MoveDown, Step::Down},         {MoveLeft, Step::Left},  {MoveRight, Step::Right},
                                        {MovePageUp, Step::PageUp}, {MovePageDown, Step::PageDown}, {MoveHome, Step::First}, {MoveEnd, Step::Last},
                                        {MoveNext, Step::Right},    {MovePrevious, Step::Left}};
    Step step = steps.value(action);
    if (isRightToLeft() && (action == MoveLeft || action == MoveRight))
        step = action == MoveLeft ? Step::Right : Step::Left;
    const int row = m_layout.moved(currentIndex().isValid() ? currentIndex().row() : -1, step, viewport()->height());
    return row >= 0 ? model()->index(row, 0) : QModelIndex();
}

// A band takes what it touches; everything else, Shift with keys or clicks, takes what lies between.
void GridView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    QItemSelection selection;
    if (state() == DragSelectingState) {
        const QRect normal = rect.normalized();
        const QRect band = QRect(inLayout(normal.topLeft()), inLayout(normal.bottomRight())).normalized();
        const std::vector<int> rows = m_layout.rowsIn(band);
        for (std::size_t i = 0; i < rows.size();) { // neighbours as one range
            std::size_t end = i + 1;
            while (end < rows.size() && rows[end] == rows[end - 1] + 1)
                ++end;
            selection.select(model()->index(rows[i], 0), model()->index(rows[end - 1], 0));
            i = end;
        }
    } else {
        const QModelIndex from = indexAt(rect.topLeft());
        const QModelIndex to = indexAt(rect.bottomRight());
        if (from.isValid() && to.isValid())
            selection.select(model()->index(std::min(from.row(), to.row()), 0), model()->index(std::max(from.row(), to.row()), 0));
        else if (to.isValid() || from.isValid())
            selection.select(to.isValid() ? to : from, to.isValid() ? to : from);
    }
    selectionModel()->select(selection, command);
}

QRegion GridView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const GridLayout::Stretch shown = m_layout.rowsBetween(verticalOffset(), verticalOffset() + viewport()->height());
    for (const QItemSelectionRange &range : selection) {
        for (int row = std::max(shown.first, range.top()); row <= std::min(shown.last, range.bottom()); ++row)
            region += onScreen(m_layout.tile(row));
    }
    return region;
}

} // namespace library
