// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/imagecanvas.h"

#include "viewer/tiles.h"

#include <QGestureEvent>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QWheelEvent>

#include <cmath>

namespace viewer {

namespace {

constexpr double largestZoom = 64;
constexpr double smallestZoom = 0.005;
constexpr double largestFit = 4; // a tiny image is not blown up to a blur
constexpr double keyStep = 1.25;
constexpr double panStep = 48;
constexpr double splitReach = 6;

} // namespace

ImageCanvas::ImageCanvas(QWidget *parent)
    : QWidget(parent)
    , m_tiles(new Tiles(this))
    , m_otherTiles(new Tiles(this))
{
    setAccessibleName(tr("Image"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(64, 64);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    grabGesture(Qt::PinchGesture);
    connect(m_tiles, &Tiles::ready, this, qOverload<>(&QWidget::update));
    connect(m_otherTiles, &Tiles::ready, this, qOverload<>(&QWidget::update));
}

void ImageCanvas::setPicture(const Picture &picture)
{
    m_fit = true;
    replacePicture(picture);
}

void ImageCanvas::replacePicture(const Picture &picture)
{
    const QSize before = m_picture.size();
    m_picture = picture;
    m_tiles->setPicture(picture);
    if (m_fit || before != picture.size()) {
        useFit();
        Q_EMIT zoomChanged(m_zoom);
    }
    update();
}

void ImageCanvas::setOther(const Picture &other)
{
    m_other = other;
    m_otherTiles->setPicture(other);
    update();
}

void ImageCanvas::setSplit(double split)
{
    const double within = std::clamp(split, 0.0, 1.0);
    if (qFuzzyCompare(within + 1, m_split + 1))
        return;
    m_split = within;
    update();
    Q_EMIT splitMoved(m_split);
}

void ImageCanvas::useFit()
{
    m_fit = true;
    m_zoom = fitZoom();
    m_centre = QRectF(QPointF(), QSizeF(m_picture.size())).center();
}

void ImageCanvas::fit()
{
    useFit();
    update();
    Q_EMIT zoomChanged(m_zoom);
    Q_EMIT lookChanged();
}

void ImageCanvas::setZoom(double zoom, QPointF anchor)
{
    if (m_picture.isNull())
        return;
    const QPointF middle = QRectF(rect()).center();
    const QPointF under = m_centre + (anchor - middle) / scale();
    m_fit = false;
    m_zoom = std::clamp(zoom, smallestZoom, largestZoom);
    m_centre = under - (anchor - middle) / scale();
    clampCentre();
    update();
    Q_EMIT zoomChanged(m_zoom);
    Q_EMIT lookChanged();
}

void ImageCanvas::zoomBy(double factor)
{
    setZoom(m_zoom * factor, QRectF(rect()).center());
}

Look ImageCanvas::look() const
{
    const QSize size = m_picture.size();
    if (size.isEmpty())
        return {};
    return {.isFit = m_fit, .zoom = m_zoom, .centre = {m_centre.x() / size.width(), m_centre.y() / size.height()}};
}

void ImageCanvas::setLook(const Look &look)
{
    if (look.isFit) {
        useFit();
    } else {
        m_fit = false;
        m_zoom = std::clamp(look.zoom, smallestZoom, largestZoom);
        m_centre = {look.centre.x() * m_picture.size().width(), look.centre.y() * m_picture.size().height()};
        clampCentre();
    }
    update();
    Q_EMIT zoomChanged(m_zoom);
}

void ImageCanvas::setBackdrop(Backdrop backdrop)
{
    if (m_backdrop == backdrop)
        return;
    m_backdrop = backdrop;
    update();
    Q_EMIT backdropChanged();
}

void ImageCanvas::setInfoShown(bool shown)
{
    if (m_infoShown == shown)
        return;
    m_infoShown = shown;
    update();
    Q_EMIT infoShownChanged(shown);
}

bool ImageCanvas::isSettled() const
{
    return m_tiles->isComplete() && m_otherTiles->isComplete();
}

double ImageCanvas::fitZoom() const
{
    if (m_picture.isNull())
        return 1;
    const double ratio = devicePixelRatioF();
    const QSize size = m_picture.size();
    return std::min({width() * ratio / size.width(), height() * ratio / size.height(), largestFit});
}

double ImageCanvas::scale() const
{
    return m_zoom / devicePixelRatioF();
}

QRectF ImageCanvas::imageRect() const
{
    const double ratio = devicePixelRatioF();
    const QPointF topLeft = QRectF(rect()).center() - m_centre * scale();
    // Whole device pixels: otherwise every pixel of the image is smeared over two of the screen. Shown smaller, its size is
    // one of whole pixels too.
    QSizeF size = QSizeF(m_picture.size()) * scale();
    if (m_zoom < 1)
        size = QSizeF(std::max(1.0, std::round(size.width() * ratio)), std::max(1.0, std::round(size.height() * ratio))) / ratio;
    return {QPointF(std::round(topLeft.x() * ratio) / ratio, std::round(topLeft.y() * ratio) / ratio), size};
}

std::optional<QPoint> ImageCanvas::pixelAt(QPointF position) const
{
    const QRectF area = imageRect();
    if (m_picture.isNull() || !area.contains(position))
        return std::nullopt;
    const QSize size = m_picture.size();
    const QPointF at((position.x() - area.x()) / area.width() * size.width(), (position.y() - area.y()) / area.height() * size.height());
    return QPoint(std::clamp(int(at.x()), 0, size.width() - 1), std::clamp(int(at.y()), 0, size.height() - 1));
}

bool ImageCanvas::isPannable() const
{
    const QRectF area = imageRect();
    return area.width() > width() + 1 || area.height() > height() + 1;
}

bool ImageCanvas::isOnSplit(QPointF position) const
{
    return !m_other.isNull() && std::abs(position.x() - m_split * width()) <= splitReach;
}

void ImageCanvas::moveBy(QPointF widgetOffset)
{
    m_centre -= widgetOffset / scale();
    m_fit = false;
    clampCentre();
    update();
    Q_EMIT lookChanged();
}

void ImageCanvas::clampCentre()
{
    const auto clampAxis = [this](double centre, double image, double view) {
        const double half = view / scale() / 2;
        return 2 * half >= image ? image / 2 : std::clamp(centre, half, image - half);
    };
    m_centre = {clampAxis(m_centre.x(), m_picture.size().width(), width()),
                clampAxis(m_centre.y(), m_picture.size().height(), height())};
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

void ImageCanvas::resizeEvent(QResizeEvent *)
{
    if (m_fit) {
        useFit();
        Q_EMIT zoomChanged(m_zoom);
    } else {
        clampCentre();
    }
}

void ImageCanvas::wheelEvent(QWheelEvent *event)
{
    // The wheel zooms; with Shift, and the two fingers of a touchpad, it moves.
    const bool isTouchpad = !event->pixelDelta().isNull() && event->phase() != Qt::NoScrollPhase;
    const bool zooms = (event->modifiers() & Qt::ControlModifier) || (!isTouchpad && !(event->modifiers() & Qt::ShiftModifier));
    if (m_picture.isNull() || (!zooms && !isPannable()))
        return event->ignore();
    if (zooms)
        setZoom(m_zoom * std::pow(1.2, event->angleDelta().y() / 120.0), event->position());
    else
        moveBy(event->pixelDelta().isNull() ? QPointF(event->angleDelta().transposed()) / 2 : QPointF(event->pixelDelta()));
}

void ImageCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isOnSplit(event->position())) {
        m_movesSplit = true;
    } else if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && isPannable())) {
        m_panFrom = event->position();
        setCursor(Qt::ClosedHandCursor);
    } else {
        m_drag.press(*event);
    }
}

void ImageCanvas::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position();
    if (m_infoShown)
        update();
    if (m_movesSplit) {
        setSplit(event->position().x() / std::max(1, width()));
    } else if (m_panFrom) {
        moveBy(event->position() - *m_panFrom);
        m_panFrom = event->position();
    } else if (!m_picture.isNull() && m_drag.startsWith(*event)) {
        Q_EMIT dragWanted();
    } else if (event->buttons() == Qt::NoButton && !m_other.isNull()) {
        setCursor(isOnSplit(event->position()) ? Qt::SplitHCursor : Qt::ArrowCursor);
    }
}

void ImageCanvas::mouseReleaseEvent(QMouseEvent *)
{
    m_movesSplit = false;
    m_panFrom.reset();
    m_drag.release();
    unsetCursor();
}

void ImageCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_fit)
        setZoom(1, event->position());
    else
        fit();
}

void ImageCanvas::leaveEvent(QEvent *event)
{
    m_pointer.reset();
    update();
    QWidget::leaveEvent(event);
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
        return fit();
    case Qt::Key_1:
        return setZoom(1, QRectF(rect()).center());
    case Qt::Key_B:
        return setBackdrop(Backdrop((int(m_backdrop) + 1) % 3));
    case Qt::Key_I:
        return setInfoShown(!m_infoShown);
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
