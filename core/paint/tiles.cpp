// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/tiles.h"

#include <QPainter>

#include <algorithm>

namespace paint {

namespace {

bool isTransparent(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        if (std::any_of(line, line + image.width(), [](QRgb pixel) { return pixel != 0; }))
            return false;
    }
    return true;
}

} // namespace

Tiles::Tiles(const QSize &size)
    : m_size(size), m_columns((size.width() + tileSide - 1) / tileSide),
      m_tiles(size_t(m_columns) * size_t((size.height() + tileSide - 1) / tileSide))
{}

Tiles::Tiles(const QSize &size, const QImage &image, const QPoint &at) : Tiles(size)
{
    const QImage source = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    forEachIn(QRect(at, source.size()).intersected(rect()), [&](int tile) {
        const QRect room = rectOf(tile);
        QImage piece = source.copy(room.translated(-at)); // transparent beyond the source
        if (!isTransparent(piece))
            m_tiles[size_t(tile)] = std::move(piece);
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

QImage &Tiles::edit(int tile)
{
    QImage &image = m_tiles[size_t(tile)];
    if (image.isNull()) {
        image = QImage(rectOf(tile).size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
    }
    return image;
}

void Tiles::dropIfEmpty(int tile)
{
    QImage &image = m_tiles[size_t(tile)];
    if (!image.isNull() && isTransparent(image))
        image = QImage();
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

QImage Tiles::toImage(const QRect &area) const
{
    QImage image(area.size(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    if (!rect().contains(area))
        image.fill(Qt::transparent); // what lies beyond
    forEachIn(area, [&](int number) {
        const QImage &from = tile(number);
        const QRect room = rectOf(number);
        const QRect part = room.intersected(area);
        for (int y = part.top(); y <= part.bottom(); ++y) {
            auto *line = reinterpret_cast<QRgb *>(image.scanLine(y - area.top())) + (part.left() - area.left());
            if (from.isNull())
                std::fill_n(line, part.width(), 0);
            else
                std::copy_n(reinterpret_cast<const QRgb *>(from.constScanLine(y - room.top())) + (part.left() - room.left()), part.width(), line);
        }
    });
    return image;
}

QRect Tiles::bounds() const
{
    QRect all;
    for (int tile = 0; tile < count(); ++tile) {
        if (!m_tiles[size_t(tile)].isNull())
            all |= rectOf(tile);
    }
    return all;
}

bool Tiles::isEmpty() const
{
    return std::ranges::all_of(m_tiles, [](const QImage &tile) { return tile.isNull(); });
}

qint64 Tiles::bytes() const
{
    qint64 sum = 0;
    for (const QImage &tile : m_tiles)
        sum += tile.sizeInBytes();
    return sum;
}

Tiles Tiles::moved(const QPoint &by) const
{
    Tiles result(m_size);
    const QRect content = bounds().translated(by);
    result.forEachIn(content, [&](int tile) {
        QImage piece = toImage(result.rectOf(tile).translated(-by));
        if (!isTransparent(piece))
            result.m_tiles[size_t(tile)] = std::move(piece);
    });
    return result;
}

bool Tiles::operator==(const Tiles &other) const
{
    return m_size == other.m_size && m_tiles == other.m_tiles;
}

} // namespace paint
