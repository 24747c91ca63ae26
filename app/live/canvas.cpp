// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/canvas.h"

#include "theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QTabletEvent>

#include <algorithm>
#include <cmath>

namespace live {

namespace {
constexpr QSize documentSize(512, 512);
constexpr int margin = 2 * theme::grid;
} // namespace

Canvas::Canvas(QWidget *parent)
    : QWidget(parent)
    , m_drawing(documentSize)
{
    m_brush.color = QColor(0x2F, 0x5D, 0x8A); // told apart from the paper and from both themes
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::CrossCursor);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Canvas"));
    setAccessibleDescription(
        tr("Draw here with the mouse or a pen. B is the brush, E the eraser, G fills, I picks a colour, [ and ] change the size."));
}

void Canvas::setTool(Tool tool)
{
    if (m_brush.tool == tool)
        return;
    m_brush.tool = tool;
    Q_EMIT brushChanged();
    update(cursorRect());
}

void Canvas::setColor(const QColor &color)
{
    if (m_brush.color == color || !color.isValid())
        return;
    m_brush.color = color;
    Q_EMIT brushChanged();
}

void Canvas::setBrushSize(qreal size)
{
    size = std::clamp(size, smallestBrush, largestBrush);
    if (qFuzzyCompare(m_brush.size, size))
        return;
    update(cursorRect());
    m_brush.size = size;
    update(cursorRect());
    Q_EMIT brushChanged();
}

void Canvas::setPressureToSize(bool on)
{
    m_brush.pressureToSize = on;
}

void Canvas::undo()
{
    show(m_drawing.undo());
    Q_EMIT historyChanged();
}

void Canvas::redo()
{
    show(m_drawing.redo());
    Q_EMIT historyChanged();
}

void Canvas::clear()
{
    show(m_drawing.clear());
    Q_EMIT historyChanged();
}

void Canvas::replay(const Stroke &stroke)
{
    show(m_drawing.replay(stroke));
    Q_EMIT historyChanged();
}

QRectF Canvas::paperRect() const
{
    const QRectF room = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    const QSizeF size = QSizeF(m_drawing.size()).scaled(room.size(), Qt::KeepAspectRatio);
    QRectF paper(QPointF(), size);
    paper.moveCenter(room.center());
    // Whole device pixels, so that the paper's edge is sharp at every scale.
    const qreal ratio = devicePixelRatioF();
    const auto snapped = [ratio](qreal value) { return std::round(value * ratio) / ratio; };
    return {snapped(paper.x()), snapped(paper.y()), std::max(1.0, snapped(paper.width())),
            std::max(1.0, snapped(paper.height()))};
}

QPointF Canvas::toDrawing(const QPointF &position) const
{
    const QRectF paper = paperRect();
    return {(position.x() - paper.x()) * m_drawing.size().width() / paper.width(),
            (position.y() - paper.y()) * m_drawing.size().height() / paper.height()};
}

QPointF Canvas::fromDrawing(const QPointF &position) const
{
    const QRectF paper = paperRect();
    return {paper.x() + position.x() * paper.width() / m_drawing.size().width(),
            paper.y() + position.y() * paper.height() / m_drawing.size().height()};
}

QRect Canvas::onScreen(const QRect &changed) const
{
    const QRectF area(fromDrawing(changed.topLeft()), fromDrawing(QPointF(changed.right() + 1, changed.bottom() + 1)));
    return area.toAlignedRect().adjusted(-2, -2, 2, 2); // smooth scaling reaches over the edge
}

QRect Canvas::cursorRect() const
{
    if (!m_hover)
        return {};
    const qreal radius = m_brush.size / 2 * paperRect().width() / m_drawing.size().width() + 3;
    return QRectF(m_hover->x() - radius, m_hover->y() - radius, 2 * radius, 2 * radius).toAlignedRect();
}

void Canvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const theme::Tokens &tokens = theme::tokens(palette());
    const QRectF paper = paperRect();
    painter.fillRect(event->rect(), tokens.stage);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setClipRect(event->rect());
    painter.drawImage(paper, m_drawing.image(), QRectF(m_drawing.image().rect()));

    painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : QPen(tokens.line, 1));
    const qreal outside = hasFocus() ? 1 : 0.5;
    painter.drawRect(paper.adjusted(-outside, -outside, outside, outside));

    const bool drawsDabs = m_brush.tool == Tool::Brush || m_brush.tool == Tool::Eraser;
    if (m_hover && drawsDabs) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        const qreal radius = m_brush.size / 2 * paper.width() / m_drawing.size().width();
        // Two rings: one of them is seen on every colour.
        painter.setPen(QPen(QColor(255, 255, 255, 200), 1));
        painter.drawEllipse(*m_hover, radius + 1, radius + 1);
        painter.setPen(QPen(QColor(0, 0, 0, 200), 1));
        painter.drawEllipse(*m_hover, radius, radius);
    }
}

void Canvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        press(event->position(), 1);
    else
        event->ignore();
}

void Canvas::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        move(event->position(), 1);
    hover(event->position());
}

void Canvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        finishStroke();
    else
        event->ignore();
}

void Canvas::tabletEvent(QTabletEvent *event)
{
    switch (event->type()) {
    case QEvent::TabletPress:
        press(event->position(), event->pressure());
        break;
    case QEvent::TabletMove:
        if (m_drawing.isDrawing())
            move(event->position(), event->pressure());
        hover(event->position());
        break;
    case QEvent::TabletRelease:
        finishStroke();
        break;
    default:
        return;
    }
    event->accept(); // else Qt would send the same as a mouse event
}

void Canvas::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_B:
        setTool(Tool::Brush);
        break;
    case Qt::Key_E:
        setTool(Tool::Eraser);
        break;
    case Qt::Key_G:
        setTool(Tool::Fill);
        break;
    case Qt::Key_I:
        setTool(Tool::Picker);
        break;
    case Qt::Key_BracketLeft:
        setBrushSize(std::min(m_brush.size - 1, m_brush.size / 1.2));
        break;
    case Qt::Key_BracketRight:
        setBrushSize(std::max(m_brush.size + 1, m_brush.size * 1.2));
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Canvas::leaveEvent(QEvent *event)
{
    update(cursorRect());
    m_hover.reset();
    QWidget::leaveEvent(event);
}

void Canvas::hideEvent(QHideEvent *event)
{
    finishStroke(); // the release would go to another widget
    m_hover.reset();
    QWidget::hideEvent(event);
}

void Canvas::focusInEvent(QFocusEvent *)
{
    update();
}

void Canvas::focusOutEvent(QFocusEvent *)
{
    update();
}

void Canvas::press(const QPointF &position, qreal pressure)
{
    setFocus(Qt::MouseFocusReason);
    const QPointF at = toDrawing(position);
    const QPoint pixel(int(std::floor(at.x())), int(std::floor(at.y())));
    switch (m_brush.tool) {
    case Tool::Fill:
        show(m_drawing.fill(pixel, m_brush.color));
        Q_EMIT historyChanged();
        return;
    case Tool::Picker:
        setColor(m_drawing.colorAt(pixel));
        return;
    case Tool::Brush:
    case Tool::Eraser:
        break;
    }
    m_time.start();
    m_stroke = {m_brush, {{at, pressure, 0}}};
    show(m_drawing.begin(m_brush, m_stroke.points.back()));
}

void Canvas::move(const QPointF &position, qreal pressure)
{
    if (!m_drawing.isDrawing())
        return;
    m_stroke.points.push_back({toDrawing(position), pressure, m_time.elapsed()});
    show(m_drawing.extend(m_stroke.points.back()));
}

void Canvas::finishStroke()
{
    if (!m_drawing.isDrawing())
        return;
    show(m_drawing.end());
    Q_EMIT historyChanged();
    Q_EMIT strokeFinished(m_stroke);
}

void Canvas::hover(const QPointF &position)
{
    update(cursorRect());
    m_hover = position;
    update(cursorRect());
}

void Canvas::show(const QRect &changed)
{
    if (changed.isEmpty())
        return;
    update(onScreen(changed));
    Q_EMIT edited();
}

} // namespace live
