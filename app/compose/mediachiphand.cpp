// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MediaChip: what the keyboard and the pointer do with it.

#include "compose/mediachip.h"

#include "theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

namespace compose {

bool MediaChip::event(QEvent *event)
{
    // In a list inside an entry of another list, the keys that move both move the innermost.
    if (event->type() == QEvent::ShortcutOverride && movesBy(static_cast<QKeyEvent *>(event)) != 0) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

int MediaChip::movesBy(const QKeyEvent *event) const
{
    if (!m_task.inList || !(event->modifiers() & Qt::AltModifier))
        return 0;
    return event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
}

void MediaChip::keyPressEvent(QKeyEvent *event)
{
    if (const int by = movesBy(event))
        return Q_EMIT moveRequested(by);
    if (event->key() == Qt::Key_Delete)
        return Q_EMIT removeRequested();
    QWidget::keyPressEvent(event);
}

void MediaChip::mousePressEvent(QMouseEvent *event)
{
    if (m_task.inList && event->button() == Qt::LeftButton)
        m_pressed = event->pos();
}

void MediaChip::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed)
        return;
    m_dragging = m_dragging || (event->pos() - *m_pressed).manhattanLength() > QApplication::startDragDistance();
    if (!m_dragging)
        return;
    setCursor(Qt::ClosedHandCursor);
    update();
    Q_EMIT draggedTo(mapToParent(event->pos()).y());
}

void MediaChip::mouseReleaseEvent(QMouseEvent *)
{
    m_pressed.reset();
    m_dragging = false;
    unsetCursor();
    update();
}

void MediaChip::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (isCroppable())
        menu->addAction(theme::icon(QStringLiteral("crop")), tr("Crop…"), this, &MediaChip::cropWanted);
    if (isTrimmable())
        menu->addAction(theme::icon(QStringLiteral("trim")), tr("Trim…"), this, &MediaChip::trimWanted);
    if (m_origin)
        menu->addAction(theme::icon(QStringLiteral("undo")), tr("Use the original"), this,
                        [this] { Q_EMIT replaced(QUrl::fromLocalFile(m_origin->path).toString()); });
    if (m_task.inList) {
        menu->addAction(tr("Move up"), this, [this] { Q_EMIT moveRequested(-1); });
        menu->addAction(tr("Move down"), this, [this] { Q_EMIT moveRequested(1); });
    }
    menu->addAction(theme::icon(QStringLiteral("close")), tr("Remove"), this, &MediaChip::removeRequested);
    menu->popup(event->globalPos());
}

} // namespace compose
