// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One image on a stage: fit, exact pixels, zoom at the pointer, pan.
//
// Zoom is in device pixels per image pixel, so 100 % is sharp on every screen. Smaller views are
// drawn from a copy that was scaled down in the background.

#include "viewer/filedrag.h"

#include <QImage>
#include <QWidget>

namespace viewer {

class ImageCanvas final : public QWidget
{
    Q_OBJECT

public:
    explicit ImageCanvas(QWidget *parent = nullptr);

    void setImage(const QImage &image); // fits; null clears
    [[nodiscard]] const QImage &image() const { return m_image; }

    void fit();
    // Keeps the image point under `anchor` (widget coordinates) where it is.
    void setZoom(double zoom, QPointF anchor);
    void zoomBy(double factor); // at the middle
    [[nodiscard]] double zoom() const;
    [[nodiscard]] bool isFit() const { return m_fit; }
    [[nodiscard]] QSize sizeHint() const override { return {640, 480}; }

Q_SIGNALS:
    void zoomChanged(double zoom);
    void dragWanted(); // the pointer pulls the image itself (it is not larger than the view)

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] double fitZoom() const;
    [[nodiscard]] double scale() const;     // widget units per image pixel
    [[nodiscard]] QRectF imageRect() const; // in widget units, on whole device pixels
    [[nodiscard]] bool isPannable() const;
    void moveBy(QPointF widgetOffset);
    void clampCentre();
    void shrink(); // makes the scaled copy for the present zoom

    QImage m_image;
    QImage m_shrunk; // of the size in device pixels for which it was made
    bool m_shrinking = false;
    bool m_fit = true;
    double m_zoom = 1;
    QPointF m_centre; // image point in the middle of the widget
    DragGesture m_drag;
    std::optional<QPointF> m_panFrom;
};

} // namespace viewer
