// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where pointer, pen, wheel and keys come in.
#include "live/canvas.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QTabletEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace live {

void Canvas::hover(const QPointF &position)
{
    update(cursorRect());
    m_hover = position;
    update(cursorRect());
}

void Canvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton && m_drag == Drag::None) {
        m_drag = Drag::Paper;
        m_from = event->position();
    } else if (event->button() == Qt::LeftButton) {
        press({event->position(), 1, event->modifiers()});
    } else {
        event->ignore();
    }
}

void Canvas::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & (Qt::LeftButton | Qt::MiddleButton))
        move({event->position(), 1, event->modifiers()});
    hover(event->position());
}

void Canvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton)
        release({event->position(), 1, event->modifiers()});
    else
        event->ignore();
}

void Canvas::tabletEvent(QTabletEvent *event)
{
    const Pointer pointer{event->position(), event->pressure(), event->modifiers(),
                          event->pointerType() == QPointingDevice::PointerType::Eraser};
    switch (event->type()) {
    case QEvent::TabletPress:
        press(pointer);
        break;
    case QEvent::TabletMove:
        move(pointer);
        hover(event->position());
        break;
    case QEvent::TabletRelease:
        release(pointer);
        break;
    default:
        return;
    }
    event->accept(); // else Qt would send the same as a mouse event
}

void Canvas::wheelEvent(QWheelEvent *event)
{
    const qreal turns = event->angleDelta().y() / 120.0;
    if (event->modifiers().testFlag(Qt::AltModifier) || turns == 0) // Alt swaps the axes
        setBrushSize(m_choice.brush.size * std::pow(1.15, (event->angleDelta().x() + event->angleDelta().y()) / 120.0));
    else
        changeView([&](Viewport &viewport) { viewport.zoomBy(std::pow(1.2, turns), event->position()); });
    event->accept();
}

bool Canvas::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            changeView([&](Viewport &viewport) { viewport.zoomBy(1 + gesture->value(), gesture->position()); });
            return true;
        }
        if (gesture->gestureType() == Qt::RotateNativeGesture) {
            changeView([&](Viewport &viewport) { viewport.turnBy(gesture->value()); });
            return true;
        }
    }
    return QWidget::event(event);
}

bool Canvas::chooseByKey(int key)
{
    switch (key) {
    case Qt::Key_B: setTool(Tool::Brush); return true;
    case Qt::Key_E: setTool(Tool::Eraser); return true;
    case Qt::Key_G: setTool(Tool::Fill); return true;
    case Qt::Key_I: setTool(Tool::Picker); return true;
    case Qt::Key_M: setTool(m_choice.tool == Tool::SelectRectangle ? Tool::SelectEllipse : Tool::SelectRectangle); return true;
    case Qt::Key_L: setTool(Tool::Lasso); return true;
    case Qt::Key_V: setTool(Tool::Move); return true;
    case Qt::Key_T: setTool(Tool::Text); return true;
    case Qt::Key_U:
        setTool(m_choice.tool == Tool::Rectangle ? Tool::Ellipse : m_choice.tool == Tool::Ellipse ? Tool::Line : Tool::Rectangle);
        return true;
    default: return false;
    }
}

void Canvas::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space) {
        if (!event->isAutoRepeat()) {
            m_isSpaceDown = true;
            showCursor();
        }
        return;
    }
    if (event->key() == Qt::Key_Escape && m_drag != Drag::None) {
        cancelDrag();
        return;
    }
    if (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (chooseByKey(event->key()))
        return;
    ToolChoice choice = m_choice;
    switch (event->key()) {
    case Qt::Key_BracketLeft:
        setBrushSize(std::min(m_choice.brush.size - 1, m_choice.brush.size / 1.2));
        return;
    case Qt::Key_BracketRight:
        setBrushSize(std::max(m_choice.brush.size + 1, m_choice.brush.size * 1.2));
        return;
    case Qt::Key_X:
        std::swap(choice.brush.color, choice.second);
        break;
    case Qt::Key_D:
        choice.brush.color = Qt::black;
        choice.second = Qt::white;
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (mayPaint())
            clear();
        return;
    default:
        if (event->key() < Qt::Key_0 || event->key() > Qt::Key_9) {
            QWidget::keyPressEvent(event);
            return;
        }
        choice.brush.opacity = event->key() == Qt::Key_0 ? 1 : (event->key() - Qt::Key_0) / 10.0;
    }
    setChoice(choice);
}

void Canvas::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat()) {
        QWidget::keyReleaseEvent(event);
        return;
    }
    m_isSpaceDown = false;
    showCursor();
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
    endText(true);
    m_hover.reset();
    QWidget::hideEvent(event);
}

void Canvas::focusInEvent(QFocusEvent *)
{
    update();
}

void Canvas::focusOutEvent(QFocusEvent *)
{
    m_isSpaceDown = false;
    showCursor();
    update();
}

} // namespace live
