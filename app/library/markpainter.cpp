// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/markpainter.h"

#include "theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace library {

using namespace Qt::StringLiterals;

namespace {

constexpr int chipHeight = 20;
constexpr int inset = 6;
const QColor chipColor(16, 17, 19, 190); // white on it is readable over any picture

QPainterPath star(QPointF center, qreal radius)
{
    QPainterPath path;
    for (int i = 0; i < 10; ++i) {
        const qreal angle = -std::numbers::pi / 2 + i * std::numbers::pi / 5;
        const QPointF point = center + QPointF(std::cos(angle), std::sin(angle)) * (i % 2 == 0 ? radius : radius * 0.45);
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

QPainterPath heart(QPointF center, qreal half)
{
    QPainterPath path(center + QPointF(0, half));
    path.cubicTo(center + QPointF(-half * 1.5, -half * 0.1), center + QPointF(-half * 0.9, -half * 1.25), center + QPointF(0, -half * 0.4));
    path.cubicTo(center + QPointF(half * 0.9, -half * 1.25), center + QPointF(half * 1.5, -half * 0.1), center + QPointF(0, half));
    return path;
}

void fillChip(QPainter &painter, const QRectF &chip)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(chipColor);
    painter.drawRoundedRect(chip, 3, 3);
    painter.setBrush(Qt::white);
}

QString say(const char *text)
{
    return QCoreApplication::translate("library", text);
}

} // namespace

void paintMarks(QPainter &painter, const studio::Item &item, const QRect &tile, int stack)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    // From the trailing upper corner inwards.
    qreal edge = tile.right() - inset + 1;
    const auto place = [&](int width) {
        QRectF chip(edge - width, tile.top() + inset, width, chipHeight);
        edge -= width + 4;
        if (mirrored)
            chip.moveLeft(tile.left() + tile.right() - chip.right());
        return chip;
    };
    if (stack > 1) {
        QFont font = painter.font();
        font.setPixelSize(11);
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        const QString count = QLocale().toString(stack);
        const QRectF chip = place(painter.fontMetrics().horizontalAdvance(count) + 12);
        fillChip(painter, chip);
        painter.setPen(Qt::white);
        painter.drawText(chip, Qt::AlignCenter, count);
    }
    if (item.favourite) {
        const QRectF chip = place(chipHeight);
        fillChip(painter, chip);
        painter.setBrush(QColor(0xff, 0x8a, 0x9b));
        painter.drawPath(heart(chip.center() + QPointF(0, 0.5), 5.5));
    }
    if (item.label != studio::Label::None) {
        const QRectF chip = place(chipHeight);
        fillChip(painter, chip);
        painter.setBrush(labelColor(item.label));
        painter.drawEllipse(chip.center(), 5, 5);
    }
    if (item.rating > 0) {
        const qreal width = item.rating * 12 + 8;
        QRectF chip(tile.right() - inset + 1 - width, tile.bottom() - inset - chipHeight + 1, width, chipHeight);
        if (mirrored)
            chip.moveLeft(tile.left() + inset);
        if (width < tile.width() - 2 * inset) {
            fillChip(painter, chip);
            painter.setBrush(QColor(0xf5, 0xc8, 0x5a));
            for (int i = 0; i < item.rating; ++i)
                painter.drawPath(star({chip.left() + 10 + i * 12, chip.center().y() + 0.5}, 5));
        }
    }
    painter.restore();
}

QRect paintStackEdges(QPainter &painter, const QRect &tile, const QPalette &palette)
{
    const theme::Tokens &colors = theme::tokens(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.textThird, 1));
    for (const int depth : {2, 1}) {
        painter.setBrush(depth == 2 ? colors.field : colors.button);
        painter.drawRoundedRect(QRectF(tile).adjusted(6 - depth * 3 + depth * 4, 6 - depth * 3 + 0.5, -(6 - depth * 3 + depth * 4), -8), theme::radius, theme::radius);
    }
    painter.restore();
    return tile.adjusted(0, 6, 0, 0);
}

QColor labelColor(studio::Label label)
{
    switch (label) {
    case studio::Label::Red:
        return {0xe5, 0x53, 0x53};
    case studio::Label::Orange:
        return {0xf0, 0x92, 0x3c};
    case studio::Label::Yellow:
        return {0xec, 0xc9, 0x45};
    case studio::Label::Green:
        return {0x4f, 0xb8, 0x68};
    case studio::Label::Blue:
        return {0x4a, 0x90, 0xe2};
    case studio::Label::Purple:
        return {0xa0, 0x6c, 0xd5};
    case studio::Label::Grey:
        return {0x9a, 0xa0, 0xa8};
    case studio::Label::None:
        break;
    }
    return Qt::transparent;
}

QIcon labelIcon(studio::Label label)
{
    QPixmap picture(32, 32);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(labelColor(label));
    painter.drawEllipse(QPointF(8, 8), 5, 5);
    return picture;
}

QString labelWords(studio::Label label)
{
    switch (label) {
    case studio::Label::Red:
        return say(QT_TRANSLATE_NOOP("library", "Red"));
    case studio::Label::Orange:
        return say(QT_TRANSLATE_NOOP("library", "Orange"));
    case studio::Label::Yellow:
        return say(QT_TRANSLATE_NOOP("library", "Yellow"));
    case studio::Label::Green:
        return say(QT_TRANSLATE_NOOP("library", "Green"));
    case studio::Label::Blue:
        return say(QT_TRANSLATE_NOOP("library", "Blue"));
    case studio::Label::Purple:
        return say(QT_TRANSLATE_NOOP("library", "Purple"));
    case studio::Label::Grey:
        return say(QT_TRANSLATE_NOOP("library", "Grey"));
    case studio::Label::None:
        break;
    }
    return say(QT_TRANSLATE_NOOP("library", "No colour"));
}

QString marksWords(const studio::Item &item)
{
    QStringList words;
    if (item.rating > 0)
        words << (item.rating == 1 ? say(QT_TRANSLATE_NOOP("library", "1 star"))
                                   : QCoreApplication::translate("library", "%n stars", nullptr, item.rating));
    if (item.favourite)
        words << say(QT_TRANSLATE_NOOP("library", "Favourite"));
    if (item.label != studio::Label::None)
        words << labelWords(item.label);
    return (words + item.tags).join(u", "_s);
}

} // namespace library
