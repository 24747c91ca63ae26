// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/tiles.h"

#include <algorithm>
#include <utility>

namespace paint {

bool isTransparent(const QImage &image, const QRect &part)
{
    for (int y = part.top(); y <= part.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y)) + part.left();
        if (std::any_of(line, line + part.width(), [](QRgb pixel) { return pixel != 0; }))
            return false;
    }
    return true;
}

QImage pictureIn(QImage &room, const QSize &size)
{
    if (size.isEmpty())
        return {};
    if (room.width() < size.width() || room.height() < size.height())
        room = QImage(size.expandedTo(room.size()), QImage::Format_ARGB32_Premultiplied);
    return {room.bits(), size.width(), size.height(), room.bytesPerLine(), QImage::Format_ARGB32_Premultiplied};
}

Tiles::Tiles(const QSize &size)
    : m_size(size), m_columns((size.width() + tileSide - 1) / tileSide),
      m_rows((size.height() + tileSide - 1) / tileSide, QList<QImage>(m_columns))
{}

Tiles::Tiles(const QSize &size, const QImage &image, const QPoint &corner) : Tiles(size)
{
    const QImage source = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    forEachIn(QRect(corner, source.size()).intersected(rect()), [&](int tile) {
        const QRect room = rectOf(tile);
        QImage piece = source.copy(room.translated(-corner)); // transparent beyond the source
        if (!isTransparent(piece, piece.rect()))
            at(tile) = std::move(piece);
    });
}

QRect Tiles::rectOf(int tile) const
{
    const QPoint corner(tile % m_columns * tileSide, tile / m_columns * tileSide);
    return QRect(corner, QSize(tileSide, tileSide)).intersected(rect());
}

int Tiles::tileAt(const QPoint &pixel) const
{
    return pixel.y() / tileSide * m_columns + pixel.x() / tileSide;
}

void Tiles::forEachIn(const QRect &area, const std::function<void(int tile)> &visit) const
{
    const QRect inside = area.intersected(rect());
    if (inside.isEmpty())
        return;
    for (int y = inside.top() / tileSide; y <= inside.bottom() / tileSide; ++y) {
        for (int x = inside.left() / tileSide; x <= inside.right() / tileSide; ++x)
            visit(y * m_columns + x);
    }
}

void Tiles::forEachUnlike(const Tiles &other, const std::function<void(int tile)> &visit) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const QList<QImage> &ours = m_rows.at(row);
        const QList<QImage> &theirs = other.m_rows.at(row);
        if (ours.constData() == theirs.constData())
            continue;
        for (int column = 0; column < m_columns; ++column) {
            if (ours.at(column).cacheKey() != theirs.at(column).cacheKey())
                visit(row * m_columns + column);
        }
    }
}

QImage &Tiles::edit(int tile)
{
    QImage &image = at(tile);
    if (image.isNull()) {
        image = QImage(rectOf(tile).size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
    }
    return image;
}

void Tiles::dropIfEmpty(int number)
{
    if (!tile(number).isNull() && isTransparent(tile(number), tile(number).rect()))
        at(number) = QImage();
}

QRgb Tiles::pixel(const QPoint &at) const
{
    if (!rect().contains(at))
        return 0;
    const int number = tileAt(at);
    const QImage &image = tile(number);
    if (image.isNull())
        return 0;
    const QPoint inside = at - rectOf(number).topLeft();
    return reinterpret_cast<const QRgb *>(image.constScanLine(inside.y()))[inside.x()];
}

QImage Tiles::toImage(const QRect &area, QImage *room) const
{
    QImage image = room ? pictureIn(*room, area.size()) : QImage(area.size(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    if (!rect().contains(area))
        image.fill(Qt::transparent); // what lies beyond
    forEachIn(area, [&](int number) {
        const QImage &from = tile(number);
        const QRect own = rectOf(number);
        const QRect part = own.intersected(area);
        for (int y = part.top(); y <= part.bottom(); ++y) {
            auto *line = reinterpret_cast<QRgb *>(image.scanLine(y - area.top())) + (part.left() - area.left());
            if (from.isNull())
                std::fill_n(line, part.width(), 0);
            else
                std::copy_n(reinterpret_cast<const QRgb *>(from.constScanLine(y - own.top())) + (part.left() - own.left()), part.width(), line);
        }
    });
    return image;
}

QRect Tiles::bounds() const
{
    QRect all;
    for (int number = 0; number < count(); ++number) {
        if (!tile(number).isNull())
            all |= rectOf(number);
    }
    return all;
}

bool Tiles::isEmpty() const
{
    return std::ranges::all_of(m_rows, [](const QList<QImage> &row) { return std::ranges::all_of(row, &QImage::isNull); });
}

qint64 Tiles::bytes() const
{
    qint64 sum = 0;
    for (const QList<QImage> &row : m_rows) {
        for (const QImage &tile : row)
            sum += tile.sizeInBytes();
    }
    return sum;
}

Tiles Tiles::moved(const QPoint &by) const
{
    Tiles result(m_size);
    const QRect content = bounds().translated(by);
    result.forEachIn(content, [&](int tile) {
        QImage piece = toImage(result.rectOf(tile).translated(-by));
        if (!isTransparent(piece, piece.rect()))
            result.at(tile) = std::move(piece);
    });
    return result;
}

bool Tiles::operator==(const Tiles &other) const
{
    return m_size == other.m_size && m_rows == other.m_rows;
}

} // namespace paint
