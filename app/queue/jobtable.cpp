// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/jobtable.h"

#include "queue/jobdelegate.h"
#include "studio/jobs/jobmodel.h"

#include "theme.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace queue {

JobTable::JobTable(studio::JobModel &jobs, QWidget *parent)
    : QTableView(parent)
    , m_jobs(jobs)
    , m_delegate(new JobDelegate(this))
{
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Queue"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(false);
    viewport()->setBackgroundRole(QPalette::Window);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(theme::rowHeight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFixedHeight(26);
    horizontalHeader()->setMinimumSectionSize(56);
}

// Qt tells assistive programs that the focus came to the new row, wherever it is: here only when it is here. The newest
// job becomes the current one while the person writes the next prompt.
void JobTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (hasFocus())
        QTableView::currentChanged(current, previous);
    else
        QAbstractItemView::currentChanged(current, previous);
}

// To the ends of the list in the column where one is: its first cell reads the whole job, the last one only a price.
QModelIndex JobTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex moved = QTableView::moveCursor(action, modifiers);
    const bool isEnd = (action == MoveHome || action == MoveEnd) && modifiers.testFlag(Qt::ControlModifier);
    return isEnd && moved.isValid() && currentIndex().isValid() ? moved.siblingAtColumn(currentIndex().column()) : moved;
}

void JobTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // The row as well as the table, of which Qt tells after this.
    QMetaObject::invokeMethod(this, [this] { currentChanged(currentIndex(), currentIndex()); }, Qt::QueuedConnection);
}

void JobTable::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        Q_EMIT moveWanted(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT removeWanted();
    else if (event->matches(QKeySequence::Copy))
        Q_EMIT copyWanted();
    else
        QTableView::keyPressEvent(event);
}

void JobTable::enterEvent(QEnterEvent *event)
{
    m_jobs.setHeld(true);
    QTableView::enterEvent(event);
}

void JobTable::leaveEvent(QEvent *event)
{
    m_jobs.setHeld(false);
    QTableView::leaveEvent(event);
}

} // namespace queue
