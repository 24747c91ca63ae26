// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/imagecanvas.h"

#include "studio/background.h"
#include "theme.h"

#include <QGestureEvent>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QWheelEvent>

#include <cmath>

namespace viewer {

namespace {

constexpr double largestZoom = 32;
constexpr double smallestZoom = 0.01;
constexpr double largestFit = 4; // a tiny image is not blown up to a blur
constexpr double pixelGridFrom = 8;
constexpr double sharpFrom = 3; // above, pixels are shown as squares
constexpr double keyStep = 1.25;
constexpr double panStep = 48;

void paintChecker(QPainter &painter, const QRectF &area, const theme::Tokens &colors)
{
    constexpr int side = theme::grid;
    QPixmap pattern(2 * side, 2 * side);
    pattern.fill(colors.panel);
    QPainter tile(&pattern);
    tile.fillRect(0, 0, side, side, colors.button);
    tile.fillRect(side, side, side, side, colors.button);
    tile.end();
    painter.setBrushOrigin(area.topLeft());
    painter.fillRect(area, QBrush(pattern));
}

void paintPixelGrid(QPainter &painter, const QRectF &area, const QRect &visible, double step)
{
    painter.setPen(QPen(QColor(128, 128, 128, 90), 0));
    const int left = std::max(0, int((visible.left() - area.left()) / step));
    const int top = std::max(0, int((visible.top() - area.top()) / step));
    for (double x = area.left() + left * step; x <= std::min<double>(visible.right(), area.right());
         x += step)
        painter.drawLine(QPointF(x, std::max<double>(visible.top(), area.top())),
                         QPointF(x, std::min<double>(visible.bottom(), area.bottom())));
    for (double y = area.top() + top * step; y <= std::min<double>(visible.bottom(), area.bottom());
         y += step)
        painter.drawLine(QPointF(std::max<double>(visible.left(), area.left()), y),
                         QPointF(std::min<double>(visible.right(), area.right()), y));
}

} // namespace

ImageCanvas::ImageCanvas(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Image"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(64, 64);
    setAttribute(Qt::WA_OpaquePaintEvent);
    grabGesture(Qt::PinchGesture);
}

void ImageCanvas::setImage(const QImage &image)
{
    m_image = image;
    m_shrunk = {};
    m_fit = true;
    m_zoom = fitZoom();
    m_centre = QRectF(image.rect()).center();
    shrink();
    update();
    Q_EMIT zoomChanged(zoom());
}

void ImageCanvas::fit()
{
    m_fit = true;
    m_zoom = fitZoom();
    m_centre = QRectF(m_image.rect()).center();
    shrink();
    update();
    Q_EMIT zoomChanged(zoom());
}

void ImageCanvas::setZoom(double zoom, QPointF anchor)
{
    if (m_image.isNull())
        return;
    const QPointF middle = QRectF(rect()).center();
    const QPointF under = m_centre + (anchor - middle) / scale();
    m_fit = false;
    m_zoom = std::clamp(zoom, smallestZoom, largestZoom);
    m_centre = under - (anchor - middle) / scale();
    clampCentre();
    shrink();
    update();
    Q_EMIT zoomChanged(m_zoom);
}

void ImageCanvas::zoomBy(double factor)
{
    setZoom(m_zoom * factor, QRectF(rect()).center());
}

double ImageCanvas::zoom() const
{
    return m_zoom;
}

double ImageCanvas::fitZoom() const
{
    if (m_image.isNull())
        return 1;
    const double ratio = devicePixelRatioF();
    return std::min(
        {width() * ratio / m_image.width(), height() * ratio / m_image.height(), largestFit});
}

double ImageCanvas::scale() const
{
    return m_zoom / devicePixelRatioF();
}

QRectF ImageCanvas::imageRect() const
{
    const double ratio = devicePixelRatioF();
    const QPointF topLeft = QRectF(rect()).center() - m_centre * scale();
    // Whole device pixels: otherwise every pixel of the image is smeared over two of the screen.
    return {std::round(topLeft.x() * ratio) / ratio, std::round(topLeft.y() * ratio) / ratio,
            m_image.width() * scale(), m_image.height() * scale()};
}

bool ImageCanvas::isPannable() const
{
    const QRectF area = imageRect();
    return area.width() > width() + 1 || area.height() > height() + 1;
}

void ImageCanvas::moveBy(QPointF widgetOffset)
{
    m_centre -= widgetOffset / scale();
    clampCentre();
    update();
}

void ImageCanvas::clampCentre()
{
    const auto clampAxis = [this](double centre, double image, double view) {
        const double half = view / scale() / 2;
        return 2 * half >= image ? image / 2 : std::clamp(centre, half, image - half);
    };
    m_centre = {clampAxis(m_centre.x(), m_image.width(), width()),
                clampAxis(m_centre.y(), m_image.height(), height())};
}

void ImageCanvas::shrink()
{
    const QSize wanted(int(std::round(m_image.width() * m_zoom)),
                       int(std::round(m_image.height() * m_zoom)));
    if (m_image.isNull() || m_zoom >= 1 || wanted.isEmpty() || wanted == m_shrunk.size() ||
        m_shrinking)
        return;
    m_shrinking = true;
    studio::inBackground(
        this,
        [image = m_image, wanted] {
            return image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        },
        [this, key = m_image.cacheKey()](const QImage &shrunk) {
            m_shrinking = false;
            if (key == m_image.cacheKey()) {
                m_shrunk = shrunk;
                update();
            }
            shrink(); // the zoom may have moved on meanwhile
        });
}

bool ImageCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            setZoom(m_zoom * (1 + gesture->value()), gesture->position());
            return true;
        }
    }
    if (event->type() == QEvent::Gesture) {
        if (QGesture *gesture = static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture)) {
            const auto *pinch = static_cast<QPinchGesture *>(gesture);
            setZoom(m_zoom * pinch->scaleFactor(), mapFromGlobal(pinch->centerPoint()));
            return true;
        }
    }
    return QWidget::event(event);
}

void ImageCanvas::paintEvent(QPaintEvent *event)
{
    const theme::Tokens &colors = theme::tokens(palette());
    QPainter painter(this);
    painter.fillRect(event->rect(), colors.stage);
    if (m_image.isNull())
        return;
    const QRectF area = imageRect();
    if (m_image.hasAlphaChannel())
        paintChecker(painter, area & QRectF(rect()), colors);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, m_zoom < sharpFrom);
    if (m_zoom < 1 && !m_shrunk.isNull()) {
        painter.drawImage(area, m_shrunk);
    } else {
        // Only what can be seen: a large image at high zoom costs no more than a small one.
        const QRectF seen = area & QRectF(rect()).adjusted(-1, -1, 1, 1);
        const QRectF source((seen.topLeft() - area.topLeft()) / scale(), seen.size() / scale());
        const QRectF whole(source.toAlignedRect() & m_image.rect());
        painter.drawImage(
            QRectF(area.topLeft() + whole.topLeft() * scale(), whole.size() * scale()), m_image,
            whole);
    }
    if (m_zoom >= pixelGridFrom)
        paintPixelGrid(painter, area, rect(), scale());
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(colors.accent, 1));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void ImageCanvas::resizeEvent(QResizeEvent *)
{
    if (m_fit)
        fit();
    else
        clampCentre();
}

void ImageCanvas::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        setZoom(m_zoom * std::pow(1.2, event->angleDelta().y() / 120.0), event->position());
    else if (isPannable())
        moveBy(event->pixelDelta().isNull() ? QPointF(event->angleDelta()) / 2
                                            : QPointF(event->pixelDelta()));
    else
        event->ignore();
}

void ImageCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton ||
        (event->button() == Qt::LeftButton && isPannable())) {
        m_panFrom = event->position();
        setCursor(Qt::ClosedHandCursor);
    } else {
        m_drag.press(*event);
    }
}

void ImageCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (m_panFrom) {
        moveBy(event->position() - *m_panFrom);
        m_panFrom = event->position();
    } else if (!m_image.isNull() && m_drag.startsWith(*event)) {
        Q_EMIT dragWanted();
    }
}

void ImageCanvas::mouseReleaseEvent(QMouseEvent *)
{
    m_panFrom.reset();
    m_drag.release();
    unsetCursor();
}

void ImageCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_fit)
        setZoom(1, event->position());
    else
        fit();
}

void ImageCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(keyStep);
    case Qt::Key_Minus:
        return zoomBy(1 / keyStep);
    case Qt::Key_0:
    case Qt::Key_F:
        return fit();
    case Qt::Key_1:
        return setZoom(1, QRectF(rect()).center());
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!isPannable() || !(event->modifiers() & Qt::ShiftModifier))
            break; // next and previous belong to the stage
        return moveBy({event->key() == Qt::Key_Left ? panStep : -panStep, 0});
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!isPannable())
            break;
        return moveBy({0, event->key() == Qt::Key_Up ? panStep : -panStep});
    default:
        break;
    }
    event->ignore();
}

} // namespace viewer
