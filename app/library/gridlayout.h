// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the tiles of a grid lie: lines of equal tiles, under headings where there are sections. Pure; what it costs goes
// with the number of sections, not of tiles.

#include "studio/library/listing.h"

#include <QRect>
#include <QSize>

namespace library {

enum class Step { Left, Right, Up, Down, PageUp, PageDown, First, Last };

class GridLayout
{
public:
    struct Shape
    {
        int width = 0;
        QSize cell{1, 1};
        int heading = 0;   // height of one
    };

    void arrange(const Shape &shape, int rows, const std::vector<studio::Listing::Section> &sections);

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] QRect tile(int row) const;
    [[nodiscard]] int rowAt(QPoint place) const; // -1: none
    // Those that a stretch of the height shows: [first, last].
    struct Stretch
    {
        int first = 0, last = -1;
    };
    [[nodiscard]] Stretch rowsBetween(int top, int bottom) const;
    [[nodiscard]] std::vector<int> rowsIn(const QRect &rect) const;
    struct Heading
    {
        int section = 0;
        QRect rect;
    };
    [[nodiscard]] std::vector<Heading> headingsBetween(int top, int bottom) const;
    // From a tile to another, across headings: up and down keep the column.
    [[nodiscard]] int moved(int row, Step step, int page) const;

private:
    struct Block
    {
        int first = 0, rows = 0;
        int top = 0;  // of the heading
        int body = 0; // of the first line
    };
    [[nodiscard]] std::size_t blockOf(int row) const;
    [[nodiscard]] std::size_t blockAt(int y) const;
    [[nodiscard]] int linesOf(const Block &block) const { return (block.rows + m_columns - 1) / m_columns; }

    Shape m_shape;
    int m_columns = 1;
    int m_rows = 0;
    int m_height = 0;
    bool m_hasHeadings = false;
    std::vector<Block> m_blocks;
};

} // namespace library
