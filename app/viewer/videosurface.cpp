// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/videosurface.h"

#include "theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace viewer {

// Under transparent clips, in quiet greys that no theme changes.
static void paintChecker(QPainter &painter, const QRect &area)
{
    constexpr int cell = 8;
    QPixmap tile(2 * cell, 2 * cell);
    tile.fill(QColor(0x66, 0x66, 0x66));
    QPainter squares(&tile);
    squares.fillRect(0, 0, cell, cell, QColor(0x99, 0x99, 0x99));
    squares.fillRect(cell, cell, cell, cell, QColor(0x99, 0x99, 0x99));
    squares.end();
    painter.drawTiledPixmap(area, tile);
}

VideoSurface::VideoSurface(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Video"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(64, 64);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void VideoSurface::setPicture(const QImage &picture)
{
    m_picture = picture;
    if (picture.isNull())
        m_frameSize = {};
    update();
}

void VideoSurface::setFrameSize(QSize size)
{
    m_frameSize = size;
    update();
}

void VideoSurface::paintEvent(QPaintEvent *event)
{
    const theme::Tokens &colors = theme::tokens(palette());
    QPainter painter(this);
    painter.fillRect(event->rect(), colors.stage);
    if (!m_picture.isNull()) {
        const QSize whole = m_frameSize.isEmpty() ? m_picture.size() : m_frameSize;
        QRect area(QPoint(), whole.scaled(size(), Qt::KeepAspectRatio));
        area.moveCenter(rect().center());
        if (m_picture.hasAlphaChannel())
            paintChecker(painter, area);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(area, m_picture);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(colors.accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void VideoSurface::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton;
    m_drag.press(*event);
}

void VideoSurface::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag.startsWith(*event))
        return;
    m_pressed = false;
    Q_EMIT dragWanted();
}

void VideoSurface::mouseReleaseEvent(QMouseEvent *event)
{
    m_drag.release();
    if (std::exchange(m_pressed, false) && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
}

} // namespace viewer
