// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/media/cropcanvas.h"

#include "theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace compose {
namespace {

constexpr double reach = 9; // px around an edge that grab it

} // namespace

CropCanvas::CropCanvas(QWidget *parent)
    : PictureView(parent)
{
    setMouseTracking(true);
    setAccessibleName(tr("Part to keep"));
}

void CropCanvas::setBox(const CropBox &box)
{
    m_box = box;
    const QRect &rect = box.rect();
    setAccessibleDescription(tr("%1 × %2 pixels from %3, %4. Arrow keys move it, with Alt they change its size.")
                                 .arg(rect.width()).arg(rect.height()).arg(rect.left()).arg(rect.top()));
    update();
}

QRectF CropCanvas::shownBox() const
{
    return {fromPicture(m_box.rect().topLeft()), QSizeF(m_box.rect().size()) * scale()};
}

CropEdges CropCanvas::edgesAt(const QPointF &position) const
{
    const QRectF box = shownBox();
    if (!box.adjusted(-reach, -reach, reach, reach).contains(position))
        return {};
    CropEdges edges{.left = std::abs(position.x() - box.left()) < reach,
                    .top = std::abs(position.y() - box.top()) < reach,
                    .right = std::abs(position.x() - box.right()) < reach,
                    .bottom = std::abs(position.y() - box.bottom()) < reach};
    if (edges.left && edges.right)
        edges.left = false;
    if (edges.top && edges.bottom)
        edges.top = false;
    return edges;
}

void CropCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    paintPicture(painter, event->rect());
    if (pictureSize().isEmpty())
        return;
    const QRectF box = shownBox();
    QPainterPath outside;
    outside.addRect(pictureRect());
    outside.addRect(box);
    painter.fillPath(outside, QColor(0, 0, 0, 140));
    painter.setRenderHint(QPainter::Antialiasing);
    // Thirds, dark under light, to be seen on every picture.
    for (const QColor &colour : {QColor(0, 0, 0, 90), QColor(255, 255, 255, 150)}) {
        painter.setPen(QPen(colour, colour.red() ? 1 : 2));
        for (const double part : {1 / 3.0, 2 / 3.0}) {
            painter.drawLine(QPointF(box.left() + part * box.width(), box.top()), QPointF(box.left() + part * box.width(), box.bottom()));
            painter.drawLine(QPointF(box.left(), box.top() + part * box.height()), QPointF(box.right(), box.top() + part * box.height()));
        }
    }
    const theme::Tokens &t = theme::tokens(palette());
    painter.setPen(QPen(t.accentFilled, 2));
    painter.drawRect(box);
    painter.setPen(QPen(t.accentFilled, 1));
    painter.setBrush(Qt::white);
    for (const double x : {box.left(), box.center().x(), box.right()}) {
        for (const double y : {box.top(), box.center().y(), box.bottom()}) {
            if (QPointF(x, y) != box.center())
                painter.drawEllipse(QPointF(x, y), 4.5, 4.5);
        }
    }
    paintFocus(painter);
}

void CropCanvas::showCursor(const QPointF &position)
{
    const CropEdges edges = edgesAt(position);
    if ((edges.left && edges.top) || (edges.right && edges.bottom))
        setCursor(Qt::SizeFDiagCursor);
    else if ((edges.right && edges.top) || (edges.left && edges.bottom))
        setCursor(Qt::SizeBDiagCursor);
    else if (edges.left || edges.right)
        setCursor(Qt::SizeHorCursor);
    else if (edges.top || edges.bottom)
        setCursor(Qt::SizeVerCursor);
    else
        setCursor(shownBox().contains(position) ? Qt::SizeAllCursor : Qt::CrossCursor);
}

void CropCanvas::mousePressEvent(QMouseEvent *event)
{
    if (handlePanning(*event) || event->button() != Qt::LeftButton || pictureSize().isEmpty())
        return;
    const QPoint at = toPicture(event->position()).toPoint();
    m_edges = edgesAt(event->position());
    m_dragging = true;
    if (m_edges.any())
        return;
    if (shownBox().contains(event->position())) {
        m_moveFrom = at;
        return;
    }
    // A new part grows from here.
    CropBox box(m_box);
    const double ratio = box.ratio();
    box.setRatio(0);
    box.setRect({at, QSize(1, 1)});
    m_box = box;
    m_box.setRatio(ratio);
    m_edges = {.right = true, .bottom = true};
}

void CropCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (handlePanning(*event))
        return;
    if (!m_dragging)
        return showCursor(event->position());
    CropBox box = m_box;
    const QPoint at = toPicture(event->position()).toPoint();
    if (m_moveFrom) {
        box.moveBy(at - *m_moveFrom);
        m_moveFrom = at;
    } else {
        box.drag(m_edges, at);
    }
    setBox(box);
    Q_EMIT changed();
}

void CropCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    handlePanning(*event);
    m_dragging = false;
    m_moveFrom.reset();
}

void CropCanvas::keyPressEvent(QKeyEvent *event)
{
    const int step = event->modifiers() & Qt::ShiftModifier ? 10 : 1;
    QPoint offset;
    CropBox box = m_box;
    switch (event->key()) {
    case Qt::Key_Left:
        offset = {-step, 0};
        break;
    case Qt::Key_Right:
        offset = {step, 0};
        break;
    case Qt::Key_Up:
        offset = {0, -step};
        break;
    case Qt::Key_Down:
        offset = {0, step};
        break;
    case Qt::Key_BracketLeft:
        box.growBy(-step);
        break;
    case Qt::Key_BracketRight:
        box.growBy(step);
        break;
    default:
        if (!handleViewKey(*event))
            PictureView::keyPressEvent(event);
        return;
    }
    if (!offset.isNull() && event->modifiers() & Qt::AltModifier) {
        const QPoint corner(box.rect().left() + box.rect().width(), box.rect().top() + box.rect().height());
        box.drag({.right = offset.x() != 0, .bottom = offset.y() != 0}, corner + offset);
    } else if (!offset.isNull()) {
        box.moveBy(offset);
    }
    setBox(box);
    Q_EMIT changed();
}

} // namespace compose
