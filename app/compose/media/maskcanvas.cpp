// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/media/maskcanvas.h"

#include "announce.h"
#include "studio/background.h"
#include "theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace compose {

MaskCanvas::MaskCanvas(QWidget *parent)
    : PictureView(parent)
{
    setMouseTracking(true);
    setAccessibleName(tr("Mask"));
    setAccessibleDescription(tr("Arrow keys move the brush, Space paints, Shift and arrow keys paint on the way."));
    setCursor(Qt::CrossCursor);
}

void MaskCanvas::start(const QImage &mask)
{
    m_mask = Mask(pictureSize());
    if (mask.size() == pictureSize()) {
        m_mask.replace(mask);
    }
    m_brush = std::clamp(std::max(pictureSize().width(), pictureSize().height()) / 20, 8, 200);
    Q_EMIT toolChanged();
    changed(QRect({}, pictureSize()));
}

void MaskCanvas::setTool(Tool tool)
{
    m_tool = tool;
    update();
    Q_EMIT toolChanged();
}

void MaskCanvas::setBrushSize(int size)
{
    const int wanted = std::clamp(size, smallestBrush, largestBrush);
    if (wanted == m_brush)
        return;
    m_brush = wanted;
    update();
    Q_EMIT toolChanged();
}

void MaskCanvas::changed(const QRect &area)
{
    if (area.isEmpty())
        return;
    update(onScreen(area));
    Q_EMIT edited();
}

void MaskCanvas::invert()
{
    m_mask.invert();
    changed(m_mask.image().rect());
}

void MaskCanvas::fillAll()
{
    m_mask.fill();
    changed(m_mask.image().rect());
}

void MaskCanvas::clear()
{
    m_mask.clear();
    changed(m_mask.image().rect());
}

void MaskCanvas::undo()
{
    changed(m_mask.undo());
}

void MaskCanvas::redo()
{
    changed(m_mask.redo());
}

// Whole-mask work away from the window; an answer about a mask that has moved on is dropped.
template <class Work>
void MaskCanvas::later(Work work)
{
    studio::inBackground(this, std::move(work), [this, revision = m_mask.revision()](const QImage &result) {
        if (revision != m_mask.revision())
            return;
        m_mask.replace(result);
        changed(m_mask.image().rect());
    });
}

void MaskCanvas::feather(int radius)
{
    later([mask = m_mask.image(), radius] { return feathered(mask, radius); });
}

void MaskCanvas::floodAt(const QPointF &position)
{
    const QPoint at(int(std::floor(position.x())), int(std::floor(position.y())));
    if (!m_mask.image().rect().contains(at))
        return;
    const bool isWhite = m_mask.image().constScanLine(at.y())[at.x()] >= 128;
    later([mask = m_mask.image(), at, isWhite] { return flooded(mask, at, isWhite ? 0 : 255); });
}

QRect MaskCanvas::onScreen(const QRect &area) const
{
    return QRectF(fromPicture(area.topLeft()), QSizeF(area.size()) * scale()).toAlignedRect().adjusted(-2, -2, 2, 2);
}

// One look-up per pixel of the screen: costs the same for every size of mask.
void MaskCanvas::paintOverlay(QPainter &painter, const QRect &exposed) const
{
    const QRect area = exposed & pictureRect().toAlignedRect();
    const QImage &mask = m_mask.image();
    if (area.isEmpty() || mask.isNull())
        return;
    const double ratio = devicePixelRatioF();
    QImage overlay((QSizeF(area.size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    const double step = 1 / (scale() * ratio);
    const QPointF origin = toPicture(area.topLeft());
    std::vector<int> columns(static_cast<std::size_t>(overlay.width()));
    for (int x = 0; x < overlay.width(); ++x)
        columns[std::size_t(x)] = std::clamp(int(origin.x() + (x + 0.5) * step), 0, mask.width() - 1);
    std::array<QRgb, 256> tints{};
    for (int level = 0; level < 256; ++level)
        tints[std::size_t(level)] = qPremultiply(qRgba(235, 40, 60, level * 150 / 255));
    for (int y = 0; y < overlay.height(); ++y) {
        const uchar *line = mask.constScanLine(std::clamp(int(origin.y() + (y + 0.5) * step), 0, mask.height() - 1));
        auto *out = reinterpret_cast<QRgb *>(overlay.scanLine(y));
        for (int x = 0; x < overlay.width(); ++x)
            out[x] = tints[line[columns[std::size_t(x)]]];
    }
    painter.drawImage(QRectF(area), overlay);
}

void MaskCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    paintPicture(painter, event->rect());
    painter.save();
    painter.setClipRect(pictureRect());
    paintOverlay(painter, event->rect());
    painter.restore();
    if (m_hover && !pictureSize().isEmpty()) {
        const double radius = m_tool == Tool::Fill ? 4 : std::max(1.5, m_brush * scale() / 2);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Qt::black, 3));
        painter.drawEllipse(fromPicture(*m_hover), radius, radius);
        painter.setPen(QPen(Qt::white, 1.2));
        painter.drawEllipse(fromPicture(*m_hover), radius, radius);
    }
    paintFocus(painter);
}

void MaskCanvas::mousePressEvent(QMouseEvent *event)
{
    if (handlePanning(*event) || event->button() != Qt::LeftButton || pictureSize().isEmpty())
        return;
    const QPointF at = toPicture(event->position());
    if (m_tool == Tool::Fill)
        return floodAt(at);
    changed(m_mask.begin(at, m_brush, m_tool == Tool::Eraser));
}

void MaskCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (handlePanning(*event))
        return;
    const int reach = int(m_brush * scale() / 2) + 4;
    const auto around = [&](const QPointF &position) {
        return QRectF(fromPicture(position) - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)).toAlignedRect();
    };
    if (m_hover)
        update(around(*m_hover));
    m_hover = toPicture(event->position());
    update(around(*m_hover));
    if (m_mask.isDrawing())
        changed(m_mask.extend(*m_hover));
}

void MaskCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (handlePanning(*event) || event->button() != Qt::LeftButton || !m_mask.isDrawing())
        return;
    const QRect area = m_mask.end();
    update(onScreen(area));
    Q_EMIT edited();
}

void MaskCanvas::leaveEvent(QEvent *event)
{
    m_hover.reset();
    update();
    PictureView::leaveEvent(event);
}

void MaskCanvas::moveCursor(QPointF offset, bool paints)
{
    const QPointF from = m_hover.value_or(QRectF({}, pictureSize()).center());
    QPointF to = from + offset;
    to = {std::clamp(to.x(), 0.0, double(pictureSize().width())), std::clamp(to.y(), 0.0, double(pictureSize().height()))};
    m_hover = to;
    if (paints && m_tool != Tool::Fill && !m_mask.isDrawing()) {
        QRect area = m_mask.begin(from, m_brush, m_tool == Tool::Eraser);
        area |= m_mask.extend(to);
        area |= m_mask.end();
        changed(area);
    }
    update();
    shell::announce(this, tr("%1, %2", "a place in a picture: pixels from the left, from above")
                              .arg(locale().toString(int(to.x())), locale().toString(int(to.y()))));
}

void MaskCanvas::keyPressEvent(QKeyEvent *event)
{
    if (pictureSize().isEmpty() || event->modifiers() & Qt::ControlModifier)
        return PictureView::keyPressEvent(event);
    const double step = std::max(1.0, m_brush / 4.0);
    const bool paints = event->modifiers() & Qt::ShiftModifier;
    const int sizeStep = std::max(1, m_brush / 8);
    switch (event->key()) {
    case Qt::Key_B:
        return setTool(Tool::Brush);
    case Qt::Key_E:
        return setTool(Tool::Eraser);
    case Qt::Key_G:
        return setTool(Tool::Fill);
    case Qt::Key_BracketLeft:
        return setBrushSize(m_brush - sizeStep);
    case Qt::Key_BracketRight:
        return setBrushSize(m_brush + sizeStep);
    case Qt::Key_Left:
        return moveCursor({-step, 0}, paints);
    case Qt::Key_Right:
        return moveCursor({step, 0}, paints);
    case Qt::Key_Up:
        return moveCursor({0, -step}, paints);
    case Qt::Key_Down:
        return moveCursor({0, step}, paints);
    case Qt::Key_Space:
        if (m_tool == Tool::Fill)
            return floodAt(m_hover.value_or(QRectF({}, pictureSize()).center()));
        return moveCursor({}, true);
    default:
        if (!handleViewKey(*event))
            PictureView::keyPressEvent(event);
    }
}

} // namespace compose
