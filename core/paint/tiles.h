// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A picture kept in tiles: what nobody painted on takes no memory, and a copy shares all that stays the same, row by row: to copy
// a large one, or to drop such a copy, costs next to nothing. A copy may be read on another thread while the original is
// painted on.

#include <QImage>
#include <QList>
#include <QRect>

#include <functional>

namespace paint {

inline constexpr int tileSide = 64; // pixels

// Of a premultiplied picture; `part` lies in it.
[[nodiscard]] bool isTransparent(const QImage &image, const QRect &part);

// A picture of that size in the memory of `room`, which grows when it is too small and must outlive it: pages that were
// touched before cost nothing.
[[nodiscard]] QImage pictureIn(QImage &room, const QSize &size);

class Tiles
{
public:
    Tiles() = default;
    explicit Tiles(const QSize &size);
    // Of any format; what lies beyond `size` is cut off.
    Tiles(const QSize &size, const QImage &image, const QPoint &corner = {});

    [[nodiscard]] QSize size() const { return m_size; }
    [[nodiscard]] QRect rect() const { return {{}, m_size}; }
    [[nodiscard]] int count() const { return m_columns * int(m_rows.size()); }
    [[nodiscard]] QRect rectOf(int tile) const;          // clipped at the right and lower edge
    [[nodiscard]] int tileAt(const QPoint &pixel) const; // a pixel of the picture
    void forEachIn(const QRect &area, const std::function<void(int tile)> &visit) const;
    // Those that are not the same piece of memory; `other` has the same size.
    void forEachUnlike(const Tiles &other, const std::function<void(int tile)> &visit) const;

    // ARGB32_Premultiplied of the size of rectOf(); null where all is transparent.
    [[nodiscard]] const QImage &tile(int tile) const { return m_rows.at(tile / m_columns).at(tile % m_columns); }
    [[nodiscard]] QImage &edit(int tile); // never null
    void set(int tile, const QImage &image) { at(tile) = image; }
    void dropIfEmpty(int number);         // frees one that has become transparent

    [[nodiscard]] QRgb pixel(const QPoint &at) const; // premultiplied; transparent outside
    [[nodiscard]] QImage toImage(const QRect &area, QImage *room = nullptr) const; // see pictureIn()
    [[nodiscard]] QRect bounds() const;   // of the tiles that are not transparent
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] qint64 bytes() const;
    // The same, its content moved by so many pixels; what leaves the picture is lost.
    [[nodiscard]] Tiles moved(const QPoint &by) const;

    bool operator==(const Tiles &other) const;

private:
    [[nodiscard]] QImage &at(int tile) { return m_rows[tile / m_columns][tile % m_columns]; }

    QSize m_size;
    int m_columns = 0;
    QList<QList<QImage>> m_rows; // shared by copies until one of them changes
};

} // namespace paint
