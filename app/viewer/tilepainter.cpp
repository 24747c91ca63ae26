// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/tilepainter.h"

#include "theme.h"
#include "viewer/format.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace viewer {

using namespace Qt::StringLiterals;

namespace {

constexpr int ringWidth = 2;
constexpr int chipHeight = 20;

QRectF fitted(QSizeF size, const QRectF &frame, bool crop)
{
    const QSizeF scaled =
        size.scaled(frame.size(), crop ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio);
    QRectF result(QPointF(), scaled);
    result.moveCenter(frame.center());
    return result;
}

// White on translucent black: readable over any picture, in both themes.
void paintChip(QPainter &painter, const QRect &frame, const QString &iconName, const QString &text)
{
    QFont font = painter.font();
    font.setPixelSize(11);
    painter.setFont(font);
    const int iconWidth = iconName.isEmpty() ? 0 : 14;
    const int width = painter.fontMetrics().horizontalAdvance(text) + iconWidth + 12;
    QRect chip(frame.left() + theme::grid, frame.bottom() - theme::grid - chipHeight + 1, width,
               chipHeight);
    if (painter.layoutDirection() == Qt::RightToLeft)
        chip.moveRight(frame.right() - theme::grid);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(16, 17, 19, 190));
    painter.drawRoundedRect(chip, 3, 3);
    painter.setPen(Qt::white);
    if (iconName == u"play"_qs) {
        const QRectF box(chip.left() + 7, chip.center().y() - 3.5, 7, 8);
        painter.setBrush(Qt::white);
        painter.setPen(Qt::NoPen);
        painter.drawPolygon(
            QPolygonF({box.topLeft(), QPointF(box.right(), box.center().y()), box.bottomLeft()}));
        painter.setPen(Qt::white);
    } else if (iconName == u"audio"_qs) {
        // Three bars: a sound, in the stroke weight of the icon set.
        const QPointF middle(chip.left() + 10, chip.center().y() + 0.5);
        painter.setPen(QPen(Qt::white, 1.5, Qt::SolidLine, Qt::RoundCap));
        for (const auto &[x, half] : {std::pair{-3.0, 2.0}, {0.0, 4.5}, {3.0, 3.0}})
            painter.drawLine(middle + QPointF(x, -half), middle + QPointF(x, half));
        painter.setPen(Qt::white);
    }
    painter.drawText(chip.adjusted(6 + iconWidth, 0, -6, 0),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
}

void paintWords(QPainter &painter, const studio::Item &item, const QRect &frame,
                const theme::Tokens &colors)
{
    QString words = item.output.value("text"_L1).toString().left(400).simplified();
    if (words.isEmpty())
        words = item.title();
    painter.setPen(colors.textSecond);
    QRect area = frame.adjusted(12, 12, -12, -12 - chipHeight);
    const int line = std::max(1, painter.fontMetrics().lineSpacing());
    area.setHeight(std::max(1, area.height() / line) * line); // whole lines
    painter.save();
    painter.setClipRect(area);
    // Of the words, not of the window.
    painter.setLayoutDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(area, int(Qt::AlignTop) | int(Qt::AlignLeading) | int(Qt::TextWordWrap),
                     words);
    painter.restore();
}

void paintKind(QPainter &painter, const studio::Item &item, const QRect &frame)
{
    const int side = std::min({48, frame.width() / 2, frame.height() / 2});
    QRect box(0, 0, side, side);
    box.moveCenter(frame.center());
    theme::icon(iconFor(item.kind)).paint(&painter, box, Qt::AlignCenter, QIcon::Disabled);
}

void paintPicture(QPainter &painter, const Tile &tile, const QRectF &frame)
{
    QPainterPath shape;
    shape.addRoundedRect(frame, theme::radius, theme::radius);
    painter.setClipPath(shape);
    painter.drawPixmap(fitted(tile.picture.size(), frame, tile.crop), tile.picture,
                       tile.picture.rect());
    painter.setClipping(false);
}

void paintBadge(QPainter &painter, const studio::Item &item, const Tile &tile)
{
    if (item.kind == media::Kind::Video)
        paintChip(painter, tile.rect, u"play"_qs, clockText(item.seconds));
    else if (item.kind == media::Kind::Audio)
        paintChip(painter, tile.rect, u"audio"_qs, clockText(item.seconds));
    else if (!tile.label.isEmpty())
        paintChip(painter, tile.rect, {}, tile.label);
}

} // namespace

void paintTile(QPainter &painter, const studio::Item &item, const Tile &tile,
               const QPalette &palette)
{
    const theme::Tokens &colors = theme::tokens(palette);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);

    const bool whole = tile.picture.isNull() || tile.crop || item.kind == media::Kind::Audio;
    const QRectF frame = whole ? QRectF(tile.rect) : fitted(tile.picture.size(), tile.rect, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.field);
    painter.drawRoundedRect(frame, theme::radius, theme::radius);
    if (!tile.picture.isNull())
        paintPicture(painter, tile, frame);
    else if (item.kind == media::Kind::Text)
        paintWords(painter, item, tile.rect, colors);
    else if (item.kind != media::Kind::Image)
        paintKind(painter, item, tile.rect);

    Tile inner = tile;
    inner.rect = frame.toAlignedRect();
    paintBadge(painter, item, inner);

    if (tile.selected || tile.focused || tile.hovered) {
        QColor ring = tile.selected || tile.focused ? colors.accent : colors.textThird;
        painter.setBrush(Qt::NoBrush);
        if (tile.selected) { // a gap in the colour of the stage keeps the ring visible on any
                             // picture
            painter.setPen(QPen(colors.stage, ringWidth + 2));
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), theme::radius, theme::radius);
        }
        painter.setPen(QPen(ring, tile.selected ? ringWidth : 1,
                            tile.focused && !tile.selected ? Qt::DashLine : Qt::SolidLine));
        painter.drawRoundedRect(frame.adjusted(-0.5, -0.5, 0.5, 0.5), theme::radius + 1,
                                theme::radius + 1);
    }
    painter.restore();
}

QString spokenName(const studio::Item &item)
{
    const QString title = item.title();
    switch (item.kind) {
    case media::Kind::Image:
        return QCoreApplication::translate("viewer", "Image: %1").arg(title);
    case media::Kind::Video:
        return QCoreApplication::translate("viewer", "Video, %1: %2")
            .arg(clockText(item.seconds), title);
    case media::Kind::Audio:
        return QCoreApplication::translate("viewer", "Sound, %1: %2")
            .arg(clockText(item.seconds), title);
    case media::Kind::Text:
        return QCoreApplication::translate("viewer", "Text: %1").arg(title);
    case media::Kind::Model3D:
    case media::Kind::Archive:
    case media::Kind::Other:
        break;
    }
    return QCoreApplication::translate("viewer", "File: %1").arg(title);
}

QString iconFor(media::Kind kind)
{
    switch (kind) {
    case media::Kind::Image:
        return u"image"_qs;
    case media::Kind::Video:
        return u"video"_qs;
    case media::Kind::Audio:
        return u"audio"_qs;
    case media::Kind::Text:
        return u"text"_qs;
    case media::Kind::Model3D:
        return u"models"_qs;
    case media::Kind::Archive:
    case media::Kind::Other:
        break;
    }
    return u"file"_qs;
}

} // namespace viewer
