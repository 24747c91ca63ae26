// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/gesture.h"

#include <QFont>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace live {

QPointF constrained(Tool tool, const QPointF &from, const QPointF &to)
{
    QLineF line(from, to);
    if (tool == Tool::Line) {
        line.setAngle(std::round(line.angle() / 15) * 15);
        return line.p2();
    }
    const qreal side = std::max(std::abs(line.dx()), std::abs(line.dy()));
    return from + QPointF(std::copysign(side, line.dx()), std::copysign(side, line.dy()));
}

QPainterPath pathOf(Tool tool, QPointF from, const QPointF &to, bool fromMiddle)
{
    if (fromMiddle)
        from = from * 2 - to;
    QPainterPath path;
    const QRectF box = QRectF(from, to).normalized();
    switch (tool) {
    case Tool::Line:
        path.moveTo(from);
        path.lineTo(to);
        break;
    case Tool::Ellipse:
    case Tool::SelectEllipse:
        path.addEllipse(box);
        break;
    case Tool::SelectRectangle:
        path.addRect(QRectF(box.toAlignedRect())); // whole pixels: a rectangle has no soft edge
        break;
    default:
        path.addRect(box);
    }
    return path;
}

Stamp stampOf(const ToolChoice &choice, const QPainterPath &path, const QRect &room)
{
    const qreal width = choice.brush.size;
    const QRect area = path.boundingRect().adjusted(-width, -width, width, width).toAlignedRect().intersected(room);
    if (area.isEmpty())
        return {};
    Stamp stamp{.image = QImage(area.size(), QImage::Format_ARGB32_Premultiplied), .at = area.topLeft()};
    stamp.image.fill(Qt::transparent);
    QPainter painter(&stamp.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-area.topLeft());
    painter.setOpacity(choice.brush.opacity);
    const bool isFilled = choice.fillsShapes && choice.tool != Tool::Line;
    const QPen pen(choice.brush.color, width, Qt::SolidLine, Qt::RoundCap, choice.tool == Tool::Rectangle ? Qt::MiterJoin : Qt::RoundJoin);
    painter.setPen(isFilled ? QPen(Qt::NoPen) : pen);
    painter.setBrush(isFilled ? QBrush(choice.brush.color) : QBrush(Qt::NoBrush));
    painter.drawPath(path);
    return stamp;
}

Stamp stampOf(const ToolChoice &choice, const QString &text, const QPointF &at, const QRect &room)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(1, qRound(choice.brush.size)));
    const QFontMetricsF metrics(font);
    const QRectF needed = metrics.boundingRect(QRectF(at, QSizeF(room.width(), room.height())), Qt::AlignLeft | Qt::AlignTop, text);
    const QRect area = needed.adjusted(-choice.brush.size, 0, choice.brush.size, choice.brush.size / 2).toAlignedRect().intersected(room);
    if (area.isEmpty() || text.isEmpty())
        return {};
    Stamp stamp{.image = QImage(area.size(), QImage::Format_ARGB32_Premultiplied), .at = area.topLeft()};
    stamp.image.fill(Qt::transparent);
    QPainter painter(&stamp.image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.translate(-area.topLeft());
    painter.setOpacity(choice.brush.opacity);
    painter.setFont(font);
    painter.setPen(choice.brush.color);
    painter.drawText(QRectF(at, QSizeF(room.width(), room.height())), Qt::AlignLeft | Qt::AlignTop | Qt::TextDontClip, text);
    return stamp;
}

} // namespace live
