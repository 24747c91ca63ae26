// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One image on a stage: fit, exact pixels, zoom at the pointer, pan; a second one over a part of it, to compare.
//
// Zoom is in device pixels per image pixel, so 100 % is sharp on every screen. Smaller views are made of tiles that are
// scaled in the background; larger ones show the pixels as squares, from 800 % on with a grid between them.

#include "viewer/filedrag.h"
#include "viewer/picture.h"

#include <QWidget>

namespace viewer {

class Tiles;

// What a canvas looks at, so that others can look at the same: zoom in device pixels per image pixel, and the point in
// the middle as parts of the image's size.
struct Look
{
    bool isFit = true;
    double zoom = 1;
    QPointF centre{0.5, 0.5};
    bool operator==(const Look &) const = default;
};

class ImageCanvas final : public QWidget
{
    Q_OBJECT

public:
    enum class Backdrop { Checker, Dark, Light }; // behind what is transparent, the plain ones around it too

    explicit ImageCanvas(QWidget *parent = nullptr);

    void setPicture(const Picture &picture);     // fits; null clears
    void replacePicture(const Picture &picture); // the same view, for a better or another picture of it
    [[nodiscard]] const Picture &picture() const { return m_picture; }
    // Covers what lies right of `split` (0…1 of the width) with another picture; null takes it away.
    void setOther(const Picture &other);
    void setSplit(double split);
    [[nodiscard]] double split() const { return m_split; }

    void fit();
    // Keeps the image point under `anchor` (widget coordinates) where it is.
    void setZoom(double zoom, QPointF anchor);
    void zoomBy(double factor); // at the middle
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] bool isFit() const { return m_fit; }
    [[nodiscard]] Look look() const;
    void setLook(const Look &look); // tells nobody

    void setBackdrop(Backdrop backdrop);
    [[nodiscard]] Backdrop backdrop() const { return m_backdrop; }
    // Size, zoom and the pixel under the pointer, over the image.
    void setInfoShown(bool shown);
    [[nodiscard]] bool isInfoShown() const { return m_infoShown; }
    [[nodiscard]] QString infoText() const;

    [[nodiscard]] QRectF imageRect() const; // in widget units, on whole device pixels
    [[nodiscard]] std::optional<QPoint> pixelAt(QPointF position) const;
    [[nodiscard]] bool isSettled() const; // nothing better is on its way
    [[nodiscard]] QSize sizeHint() const override { return {640, 480}; }

Q_SIGNALS:
    void zoomChanged(double zoom);
    void lookChanged(); // zoomed or moved by the person
    void splitMoved(double split);
    void backdropChanged();
    void infoShownChanged(bool shown);
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
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] double fitZoom() const;
    [[nodiscard]] double scale() const; // widget units per image pixel
    [[nodiscard]] bool isPannable() const;
    [[nodiscard]] bool isOnSplit(QPointF position) const;
    void useFit();
    void moveBy(QPointF widgetOffset);
    void clampCentre();
    void paintPicture(QPainter &painter, const Picture &picture, Tiles &tiles, const QRectF &area, const QRectF &visible);
    void paintSplit(QPainter &painter, const QRectF &area);
    void paintInfo(QPainter &painter) const;

    Picture m_picture;
    Picture m_other;
    Tiles *m_tiles = nullptr;
    Tiles *m_otherTiles = nullptr;
    bool m_fit = true;
    double m_zoom = 1;
    QPointF m_centre; // image point in the middle of the widget
    double m_split = 0.5;
    bool m_movesSplit = false;
    Backdrop m_backdrop = Backdrop::Checker;
    bool m_infoShown = false;
    DragGesture m_drag;
    std::optional<QPointF> m_panFrom;
    std::optional<QPointF> m_pointer;
};

} // namespace viewer
