// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Style: the shapes that everything is made of.

#include "style.h"

#include "theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>

namespace theme {
namespace {

QColor mixed(const QColor &a, const QColor &b, qreal part)
{
    const auto channel = [part](int from, int to) { return int(from + (to - from) * part); };
    return QColor(channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue()));
}

// The fill of something that can be pressed: towards the text colour under the pointer and when down.
QColor reacting(const QColor &base, const Tokens &t, QStyle::State state)
{
    if (!(state & QStyle::State_Enabled))
        return mixed(base, t.panel, 0.5);
    if (state & QStyle::State_Sunken)
        return mixed(base, t.text, 0.16);
    if (state & QStyle::State_MouseOver)
        return mixed(base, t.text, 0.08);
    return base;
}

bool showsFocus(QStyle::State state)
{
    return (state & QStyle::State_HasFocus) && (state & QStyle::State_KeyboardFocusChange);
}

void drawPushButton(const QStyleOption *option, QPainter *painter)
{
    const Tokens &t = tokens(option->palette);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool filled = button && (button->features & QStyleOptionButton::DefaultButton);
    const bool flat = button && (button->features & QStyleOptionButton::Flat);
    const QRectF rect = QRectF(option->rect);
    if (option->state & QStyle::State_On) {
        fillRounded(painter, rect, t.selection, t.accent);
    } else if (filled) {
        fillRounded(painter, rect, option->state & QStyle::State_Enabled ? reacting(t.accentFilled, t, option->state & ~QStyle::State_MouseOver)
                                                                        : t.button,
                    t.buttonEdge);
        if (option->state & QStyle::State_MouseOver && option->state & QStyle::State_Enabled)
            fillRounded(painter, rect, QColor(0, 0, 0, 28));
    } else if (!flat || option->state & (QStyle::State_MouseOver | QStyle::State_Sunken)) {
        fillRounded(painter, rect, reacting(t.button, t, option->state), t.buttonEdge);
    }
    if (showsFocus(option->state))
        drawFocusRing(painter, rect, option->palette);
}

void drawToolButton(const QStyleOption *option, QPainter *painter)
{
    const Tokens &t = tokens(option->palette);
    const bool raised = !(option->state & QStyle::State_AutoRaise);
    if (option->state & QStyle::State_On)
        fillRounded(painter, option->rect, t.selection, t.accent);
    else if (raised || option->state & (QStyle::State_MouseOver | QStyle::State_Sunken))
        fillRounded(painter, option->rect, reacting(t.button, t, option->state), t.buttonEdge);
    if (showsFocus(option->state))
        drawFocusRing(painter, option->rect, option->palette);
}

void drawField(const QStyleOption *option, QPainter *painter, bool fill)
{
    const Tokens &t = tokens(option->palette);
    const bool focus = option->state & QStyle::State_HasFocus;
    const QColor base = option->state & QStyle::State_Enabled ? option->palette.color(QPalette::Base) : t.panel;
    fillRounded(painter, option->rect, fill ? base : QColor(Qt::transparent), focus ? t.accent : t.edge, focus ? 2 : 1);
}

void drawCheckBox(const QStyleOption *option, QPainter *painter)
{
    const Tokens &t = tokens(option->palette);
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = option->state & QStyle::State_Enabled;
    const QRectF box = QRectF(option->rect);
    fillRounded(painter, box, on ? (enabled ? t.accentFilled : t.button) : t.field,
                on ? QColor(Qt::transparent) : (option->state & QStyle::State_MouseOver ? t.textSecond : t.edge));
    if (!on)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Qt::white, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](qreal x, qreal y) { return QPointF(box.left() + x * box.width(), box.top() + y * box.height()); };
    if (option->state & QStyle::State_NoChange)
        painter->drawLine(at(0.25, 0.5), at(0.75, 0.5));
    else
        painter->drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.70), at(0.77, 0.32)});
    painter->restore();
}

void drawRadio(const QStyleOption *option, QPainter *painter)
{
    const Tokens &t = tokens(option->palette);
    const bool on = option->state & QStyle::State_On;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? t.accentFilled : t.edge, 1));
    painter->setBrush(on ? t.accentFilled : t.field);
    const QRectF circle = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->drawEllipse(circle);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(Qt::white);
        painter->drawEllipse(circle.center(), circle.width() / 5, circle.width() / 5);
    }
    painter->restore();
}

// A chosen row is as round as everything else; where it has several cells, at its two ends.
void drawChosenItem(const QStyleOptionViewItem &item, QPainter *painter)
{
    using Place = QStyleOptionViewItem::ViewItemPosition;
    const bool mirrored = item.direction == Qt::RightToLeft;
    const Place place = item.viewItemPosition;
    const bool goesOnRight = place == Place::Middle || place == (mirrored ? Place::End : Place::Beginning);
    const bool goesOnLeft = place == Place::Middle || place == (mirrored ? Place::Beginning : Place::End);
    const QPalette::ColorGroup group = !(item.state & QStyle::State_Enabled) ? QPalette::Disabled
        : item.state & QStyle::State_Active                                 ? QPalette::Active
                                                                            : QPalette::Inactive;
    painter->save();
    painter->setClipRect(item.rect, Qt::IntersectClip);
    fillRounded(painter, item.rect.adjusted(goesOnLeft ? -2 * radius : 0, 0, goesOnRight ? 2 * radius : 0, 0),
                item.palette.color(group, QPalette::Highlight));
    painter->restore();
}

// One chevron for every arrow of the program.
void drawArrow(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter *painter)
{
    const Tokens &t = tokens(option->palette);
    const QPointF c = QRectF(option->rect).center();
    const qreal r = qMin<qreal>(4, qMin(option->rect.width(), option->rect.height()) / 2.0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(option->state & QStyle::State_Enabled ? t.textSecond : t.textThird, 1.5, Qt::SolidLine,
                         Qt::RoundCap, Qt::RoundJoin));
    painter->translate(c);
    if (element == QStyle::PE_IndicatorArrowUp)
        painter->rotate(180);
    else if (element == QStyle::PE_IndicatorArrowLeft)
        painter->rotate(90);
    else if (element == QStyle::PE_IndicatorArrowRight)
        painter->rotate(-90);
    painter->drawPolyline(QPolygonF{QPointF(-r, -r / 2), QPointF(0, r / 2), QPointF(r, -r / 2)});
    painter->restore();
}

} // namespace

void fillRounded(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &edge, qreal edgeWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool hasEdge = edge.alpha() > 0;
    painter->setPen(hasEdge ? QPen(edge, edgeWidth) : QPen(Qt::NoPen));
    painter->setBrush(fill.alpha() > 0 ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = hasEdge ? edgeWidth / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void drawFocusRing(QPainter *painter, const QRectF &rect, const QPalette &palette)
{
    fillRounded(painter, rect, Qt::transparent, tokens(palette).accent, 2);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return drawPushButton(option, painter);
    case PE_PanelButtonTool:
        return drawToolButton(option, painter);
    case PE_FrameDefaultButton:
        return;
    case PE_FrameFocusRect:
        // The fill says which row is chosen, the ring that the keys go there.
        if (qobject_cast<const QAbstractItemView *>(widget))
            return fillRounded(painter, option->rect, Qt::transparent, tokens(option->palette).accent);
        if (option->state & State_KeyboardFocusChange)
            drawFocusRing(painter, option->rect, option->palette);
        return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth > 0)
            drawField(option, painter, true);
        return;
    }
    case PE_FrameLineEdit:
        return drawField(option, painter, false);
    case PE_Frame:
        return drawField(option, painter, false);
    case PE_FrameGroupBox:
    case PE_FrameStatusBarItem:
    case PE_FrameTabWidget:
    case PE_PanelStatusBar:
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
            item && item->state & State_Selected)
            return drawChosenItem(*item, painter);
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheckBox(option, painter);
    case PE_IndicatorRadioButton:
        return drawRadio(option, painter);
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        return drawArrow(element, option, painter);
    case PE_FrameMenu:
        fillRounded(painter, option->rect, Qt::transparent, tokens(option->palette).line);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

} // namespace theme
