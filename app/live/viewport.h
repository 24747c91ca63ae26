// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which part of a document a widget shows: moved, zoomed, turned. Pure.

#include <QRectF>
#include <QSize>
#include <QTransform>

namespace live {

class Viewport final
{
public:
    static constexpr qreal smallest = 1.0 / 32;
    static constexpr qreal largest = 32;

    void setDocument(const QSize &size);
    void setRoom(const QRectF &room); // of the widget; what fitted fits again

    void fit();
    [[nodiscard]] bool isFit() const { return m_isFit; }
    void setZoom(qreal zoom, const QPointF &at); // what is at this place of the widget stays there
    void zoomBy(qreal factor, const QPointF &at) { setZoom(m_zoom * factor, at); }
    void panBy(const QPointF &by);               // in pixels of the widget
    void turnBy(qreal degrees);                  // around the middle of the widget
    void straighten();

    [[nodiscard]] qreal zoom() const { return m_zoom; } // pixels of the widget for one of the document
    [[nodiscard]] qreal angle() const { return m_angle; } // degrees, 0…360
    [[nodiscard]] QTransform toWidget() const;
    [[nodiscard]] QPointF fromDocument(const QPointF &point) const { return toWidget().map(point); }
    [[nodiscard]] QPointF toDocument(const QPointF &position) const { return toWidget().inverted().map(position); }
    // The part of the document that is seen through this part of the widget.
    [[nodiscard]] QRect seenThrough(const QRect &part) const;
    [[nodiscard]] QRect onWidget(const QRect &area) const;
    // How often the sides may be halved before anything is lost at this zoom and this ratio of device pixels.
    [[nodiscard]] int level(qreal deviceRatio, int levels) const;

private:
    void keepNear(); // some of the document stays in sight

    QSize m_size{1, 1};
    QRectF m_room{0, 0, 1, 1};
    QPointF m_middle; // of the document, shown in the middle of the room
    qreal m_zoom = 1;
    qreal m_angle = 0;
    bool m_isFit = true;
};

} // namespace live
