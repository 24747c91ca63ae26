// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/viewport.h"

#include <algorithm>
#include <cmath>

namespace live {

void Viewport::setDocument(const QSize &size)
{
    m_size = size;
    fit();
}

void Viewport::setRoom(const QRectF &room)
{
    m_room = room;
    if (m_isFit)
        fit();
}

void Viewport::fit()
{
    m_isFit = true;
    m_middle = QPointF(m_size.width() / 2.0, m_size.height() / 2.0);
    QTransform turned;
    turned.rotate(m_angle);
    const QSizeF needed = turned.mapRect(QRectF(QPointF(), QSizeF(m_size))).size();
    m_zoom = std::clamp(std::min(m_room.width() / needed.width(), m_room.height() / needed.height()), smallest, largest);
}

void Viewport::setZoom(qreal zoom, const QPointF &at)
{
    const QPointF held = toDocument(at);
    m_isFit = false;
    m_zoom = std::clamp(zoom, smallest, largest);
    m_middle += held - toDocument(at);
    keepNear();
}

void Viewport::panBy(const QPointF &by)
{
    m_isFit = false;
    QTransform back;
    back.scale(1 / m_zoom, 1 / m_zoom);
    back.rotate(-m_angle);
    m_middle -= back.map(by);
    keepNear();
}

void Viewport::turnBy(qreal degrees)
{
    m_angle = std::fmod(m_angle + degrees + 720, 360.0);
    if (m_isFit)
        fit();
}

void Viewport::straighten()
{
    turnBy(-m_angle);
    m_angle = 0;
}

void Viewport::keepNear()
{
    m_middle.setX(std::clamp(m_middle.x(), 0.0, qreal(m_size.width())));
    m_middle.setY(std::clamp(m_middle.y(), 0.0, qreal(m_size.height())));
}

QTransform Viewport::toWidget() const
{
    QTransform transform;
    transform.translate(m_room.center().x(), m_room.center().y());
    transform.rotate(m_angle);
    transform.scale(m_zoom, m_zoom);
    transform.translate(-m_middle.x(), -m_middle.y());
    return transform;
}

QRect Viewport::seenThrough(const QRect &part) const
{
    return toWidget().inverted().mapRect(QRectF(part)).toAlignedRect().adjusted(-1, -1, 1, 1).intersected({{}, m_size});
}

QRect Viewport::onWidget(const QRect &area) const
{
    return toWidget().mapRect(QRectF(area)).toAlignedRect().adjusted(-2, -2, 2, 2); // smooth scaling reaches over the edge
}

int Viewport::level(qreal deviceRatio, int levels) const
{
    int level = 0;
    for (qreal scale = m_zoom * deviceRatio; scale <= 0.5 && level + 1 < levels; scale *= 2)
        ++level;
    return level;
}

} // namespace live
