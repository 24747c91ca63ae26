// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/media/pictureview.h"

#include "style.h"
#include "theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace compose {
namespace {

constexpr double largest = 32;
constexpr double keyStep = 1.25;
constexpr int margin = 12;
constexpr int smallestLevel = 256;

} // namespace

PictureView::PictureView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

std::vector<QImage> PictureView::levelsOf(const QImage &picture)
{
    std::vector<QImage> levels{picture.convertToFormat(picture.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied
                                                                                 : QImage::Format_RGB32)};
    while (std::max(levels.back().width(), levels.back().height()) > 2 * smallestLevel)
        levels.push_back(levels.back().scaled((levels.back().size() / 2).expandedTo({1, 1}), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    return levels;
}

void PictureView::setLevels(const std::vector<QImage> &levels)
{
    m_levels = levels;
    fit();
}

void PictureView::fit()
{
    m_fits = true;
    settle();
}

void PictureView::settle()
{
    m_cache = {};
    const QSizeF size = pictureSize();
    if (!size.isEmpty() && m_fits) {
        m_scale = std::min({(width() - 2.0 * margin) / size.width(), (height() - 2.0 * margin) / size.height(), 4.0});
        m_scale = std::max(m_scale, 0.005);
        m_centre = {size.width() / 2, size.height() / 2};
    }
    viewChanged();
    update();
}

void PictureView::zoomTo(double scale, const QPointF &anchor)
{
    const QPointF under = toPicture(anchor);
    m_fits = false;
    m_scale = std::clamp(scale, 0.005, largest);
    m_centre = under - (anchor - QRectF(rect()).center()) / m_scale;
    settle();
}

void PictureView::zoomBy(double factor)
{
    zoomTo(m_scale * factor, QRectF(rect()).center());
}

QRectF PictureView::pictureRect() const
{
    return {fromPicture({0, 0}), QSizeF(pictureSize()) * m_scale};
}

QPointF PictureView::toPicture(const QPointF &position) const
{
    return m_centre + (position - QRectF(rect()).center()) / m_scale;
}

QPointF PictureView::fromPicture(const QPointF &position) const
{
    return QRectF(rect()).center() + (position - m_centre) * m_scale;
}

void PictureView::paintPicture(QPainter &painter, const QRect &exposed)
{
    const double ratio = devicePixelRatioF();
    if (m_cache.isNull()) {
        m_cache = QPixmap(size() * ratio);
        m_cache.setDevicePixelRatio(ratio);
        m_cache.fill(theme::tokens(palette()).stage);
        QPainter view(&m_cache);
        if (!m_levels.empty()) {
            // The smallest level that still has a pixel for every one of the screen.
            std::size_t level = 0;
            while (level + 1 < m_levels.size() && m_levels[level + 1].width() >= pictureRect().width() * ratio)
                ++level;
            const QImage &source = m_levels[level];
            if (source.hasAlphaChannel())
                view.fillRect(pictureRect(), QBrush(theme::tokens(palette()).button, Qt::Dense4Pattern));
            view.setRenderHint(QPainter::SmoothPixmapTransform, m_scale * ratio < 3);
            view.drawImage(pictureRect(), source);
        }
    }
    painter.drawPixmap(exposed, m_cache, QRectF(QPointF(exposed.topLeft()) * ratio, QSizeF(exposed.size()) * ratio).toRect());
}

void PictureView::paintFocus(QPainter &painter)
{
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        theme::drawFocusRing(&painter, rect(), palette());
}

bool PictureView::handleViewKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(keyStep);
        return true;
    case Qt::Key_Minus:
        zoomBy(1 / keyStep);
        return true;
    case Qt::Key_0:
        fit();
        return true;
    case Qt::Key_1:
        zoomTo(1 / devicePixelRatioF(), QRectF(rect()).center());
        return true;
    default:
        return false;
    }
}

bool PictureView::handlePanning(const QMouseEvent &event)
{
    if (event.type() == QEvent::MouseButtonPress && event.button() == Qt::MiddleButton) {
        m_panFrom = event.position();
        return true;
    }
    if (event.type() == QEvent::MouseButtonRelease && m_panFrom) {
        m_panFrom.reset();
        return true;
    }
    if (!m_panFrom)
        return false;
    m_fits = false;
    m_centre -= (event.position() - *m_panFrom) / m_scale;
    m_panFrom = event.position();
    settle();
    return true;
}

void PictureView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        return zoomTo(m_scale * std::pow(1.2, event->angleDelta().y() / 120.0), event->position());
    m_fits = false;
    m_centre -= QPointF(event->pixelDelta().isNull() ? event->angleDelta() / 2 : event->pixelDelta()) / m_scale;
    settle();
    event->accept();
}

void PictureView::resizeEvent(QResizeEvent *)
{
    settle();
}

} // namespace compose
