// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A picture kept in tiles: what nobody painted on takes no memory, and a copy shares all that stays the same. A copy may be read
// on another thread while the original is painted on.

#include <QImage>
#include <QRect>

#include <functional>
#include <vector>

namespace paint {

inline constexpr int tileSide = 64; // pixels

class Tiles
{
public:
    Tiles() = default;
    explicit Tiles(const QSize &size);
    // Of any format; what lies beyond `size` is cut off.
    Tiles(const QSize &size, const QImage &image, const QPoint &at = {});

    [[nodiscard]] QSize size() const { return m_size; }
    [[nodiscard]] QRect rect() const { return {{}, m_size}; }
    [[nodiscard]] int count() const { return int(m_tiles.size()); }
    [[nodiscard]] QRect rectOf(int tile) const;          // clipped at the right and lower edge
    [[nodiscard]] int tileAt(const QPoint &pixel) const; // a pixel of the picture
    void forEachIn(const QRect &area, const std::function<void(int tile)> &visit) const;

    // ARGB32_Premultiplied of the size of rectOf(); null where all is transparent.
    [[nodiscard]] const QImage &tile(int tile) const { return m_tiles[size_t(tile)]; }
    [[nodiscard]] QImage &edit(int tile); // never null
    void set(int tile, const QImage &image) { m_tiles[size_t(tile)] = image; }
    void dropIfEmpty(int tile);           // frees one that has become transparent

    [[nodiscard]] QRgb pixel(const QPoint &at) const; // premultiplied; transparent outside
    [[nodiscard]] QImage toImage(const QRect &area) const;
    [[nodiscard]] QRect bounds() const;   // of the tiles that are not transparent
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] qint64 bytes() const;
    // The same, its content moved by so many pixels; what leaves the picture is lost.
    [[nodiscard]] Tiles moved(const QPoint &by) const;

    bool operator==(const Tiles &other) const;

private:
    QSize m_size;
    int m_columns = 0;
    std::vector<QImage> m_tiles;
};

} // namespace paint
