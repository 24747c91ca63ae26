// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/gridlayout.h"

#include <algorithm>

namespace library {

void GridLayout::arrange(const Shape &shape, int rows, const std::vector<studio::Listing::Section> &sections)
{
    m_shape = shape;
    m_rows = rows;
    m_columns = std::max(1, shape.width / std::max(1, shape.cell.width()));
    m_hasHeadings = !sections.empty();
    m_blocks.clear();
    m_blocks.reserve(sections.size() + 1);
    int y = 0;
    const auto add = [&](int first, int count) {
        const int body = y + (m_hasHeadings ? shape.heading : 0);
        m_blocks.push_back({.first = first, .rows = count, .top = y, .body = body});
        y = body + linesOf(m_blocks.back()) * shape.cell.height();
    };
    if (sections.empty())
        add(0, rows);
    for (const studio::Listing::Section &section : sections) {
        if (section.first < rows)
            add(section.first, std::min(section.rows, rows - section.first));
    }
    m_height = y;
}

std::size_t GridLayout::blockOf(int row) const
{
    const auto behind = std::upper_bound(m_blocks.begin(), m_blocks.end(), row, [](int wanted, const Block &block) { return wanted < block.first; });
    return behind == m_blocks.begin() ? 0 : std::size_t(behind - m_blocks.begin()) - 1;
}

std::size_t GridLayout::blockAt(int y) const
{
    const auto behind = std::upper_bound(m_blocks.begin(), m_blocks.end(), y, [](int wanted, const Block &block) { return wanted < block.top; });
    return behind == m_blocks.begin() ? 0 : std::size_t(behind - m_blocks.begin()) - 1;
}

QRect GridLayout::tile(int row) const
{
    if (row < 0 || row >= m_rows || m_blocks.empty())
        return {};
    const Block &block = m_blocks[blockOf(row)];
    const int place = row - block.first;
    return {QPoint(place % m_columns * m_shape.cell.width(), block.body + place / m_columns * m_shape.cell.height()), m_shape.cell};
}

int GridLayout::rowAt(QPoint place) const
{
    if (m_blocks.empty() || place.y() < 0 || place.x() < 0)
        return -1;
    const Block &block = m_blocks[blockAt(place.y())];
    const int column = place.x() / m_shape.cell.width();
    if (place.y() < block.body || column >= m_columns)
        return -1;
    const int at = (place.y() - block.body) / m_shape.cell.height() * m_columns + column;
    return at < block.rows ? block.first + at : -1;
}

GridLayout::Stretch GridLayout::rowsBetween(int top, int bottom) const
{
    if (m_rows == 0 || m_blocks.empty() || bottom < 0 || top >= m_height)
        return {};
    const Block &first = m_blocks[blockAt(std::max(0, top))];
    const Block &last = m_blocks[blockAt(std::min(bottom, m_height - 1))];
    const int above = std::max(0, top - first.body) / m_shape.cell.height() * m_columns;
    const int below = bottom < last.body ? 0 : ((bottom - last.body) / m_shape.cell.height() + 1) * m_columns;
    return {std::min(first.first + above, first.first + std::max(0, first.rows - 1)), last.first + std::min(below, last.rows) - 1};
}

std::vector<int> GridLayout::rowsIn(const QRect &rect) const
{
    std::vector<int> rows;
    const Stretch stretch = rowsBetween(rect.top(), rect.bottom());
    for (int row = stretch.first; row <= stretch.last; ++row) {
        if (tile(row).intersects(rect))
            rows.push_back(row);
    }
    return rows;
}

std::vector<GridLayout::Heading> GridLayout::headingsBetween(int top, int bottom) const
{
    std::vector<Heading> headings;
    if (!m_hasHeadings || m_blocks.empty())
        return headings;
    for (std::size_t i = blockAt(std::max(0, top)); i < m_blocks.size() && m_blocks[i].top <= bottom; ++i)
        headings.push_back({int(i), QRect(0, m_blocks[i].top, m_shape.width, m_shape.heading)});
    return headings;
}

int GridLayout::moved(int row, Step step, int page) const
{
    if (m_rows == 0)
        return -1;
    if (row < 0)
        return step == Step::Last ? m_rows - 1 : 0;
    const auto vertically = [this](int from, bool down) {
        const std::size_t at = blockOf(from);
        const Block &block = m_blocks[at];
        const int column = (from - block.first) % m_columns;
        const int line = (from - block.first) / m_columns;
        if (down) {
            if (line + 1 < linesOf(block))
                return std::min(from + m_columns, block.first + block.rows - 1);
            if (at + 1 >= m_blocks.size())
                return from;
            return m_blocks[at + 1].first + std::min(column, m_blocks[at + 1].rows - 1);
        }
        if (line > 0)
            return from - m_columns;
        if (at == 0)
            return from;
        const Block &above = m_blocks[at - 1];
        return above.first + std::min((linesOf(above) - 1) * m_columns + column, above.rows - 1);
    };
    switch (step) {
    case Step::Left:
        return std::max(0, row - 1);
    case Step::Right:
        return std::min(m_rows - 1, row + 1);
    case Step::Up:
        return vertically(row, false);
    case Step::Down:
        return vertically(row, true);
    case Step::PageUp:
    case Step::PageDown: {
        int at = row;
        for (int lines = std::max(1, page / m_shape.cell.height()); lines > 0; --lines)
            at = vertically(at, step == Step::PageDown);
        return at;
    }
    case Step::First:
        return 0;
    case Step::Last:
        return m_rows - 1;
    }
    return row;
}

} // namespace library
