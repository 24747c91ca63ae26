// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/segmentlist.h"

#include "viewer/segmentdelegate.h"

#include <QKeyEvent>

#include <algorithm>

namespace viewer {

SegmentList::SegmentList(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new SegmentDelegate(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (selectionModel()->selectedIndexes().size() == 1)
            Q_EMIT playWanted(index);
    });
}

std::pair<int, int> SegmentList::chosenRows() const
{
    const QModelIndexList rows = selectionModel()->selectedIndexes();
    if (rows.isEmpty())
        return {currentIndex().row(), currentIndex().row()};
    const auto [first, last] = std::minmax_element(rows.begin(), rows.end());
    return {first->row(), last->row()};
}

bool SegmentList::event(QEvent *event)
{
    // The window has a copy of its own, for whole results.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void SegmentList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && currentIndex().isValid() && state() != EditingState) {
        Q_EMIT playWanted(currentIndex());
        return;
    }
    const bool isLetter = !event->text().isEmpty() && event->text().front().isPrint();
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (isLetter || isSideways || event->key() == Qt::Key_Space) {
        event->ignore(); // to the page: play, step, speed
        return;
    }
    QListView::keyPressEvent(event);
}

void SegmentList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // rows are as tall as their width makes them
}

// Qt tells assistive programs that the focus came to the new row, wherever it is: here only when it is here. A
// transcript that arrives, and one that follows the sound, would draw a screen reader away from what the person does.
void SegmentList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (hasFocus())
        QListView::currentChanged(current, previous);
    else
        QAbstractItemView::currentChanged(current, previous);
}

void SegmentList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    // The row as well as the list, of which Qt tells after this.
    QMetaObject::invokeMethod(this, [this] { currentChanged(currentIndex(), currentIndex()); }, Qt::QueuedConnection);
}

} // namespace viewer
