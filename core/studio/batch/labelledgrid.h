// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The results of a batch in rows and columns by what varied in them. Pure.

#include "studio/item.h"
#include "studio/jobs/job.h"

namespace studio {

struct GridEntry
{
    Item item;
    std::vector<CellLabel> cell; // of its job
};

struct GridAxis
{
    QString label;
    QStringList values;          // in the order in which they come
    bool operator==(const GridAxis &) const = default;
};

// What tells the entries apart: their cells; where they have none, the values of their recipes that differ.
[[nodiscard]] std::vector<GridEntry> labelled(std::vector<GridEntry> entries);
// Those with more than one value, the ones with the most values first in rows: [0] makes columns, [1] rows.
[[nodiscard]] std::vector<GridAxis> axesOf(const std::vector<GridEntry> &entries);

struct LabelledGrid
{
    QString columnLabel, rowLabel;
    QStringList columns, rows;              // at least one each, maybe without a text
    std::vector<std::vector<int>> cells;    // [row * columns + column] → indexes of entries
    [[nodiscard]] const std::vector<int> &at(int row, int column) const { return cells[std::size_t(row) * std::size_t(columns.size()) + std::size_t(column)]; }
};

// `across` and `down` name axes; empty: all other axes make that direction together ("red · 20 steps").
struct GridWish
{
    QString across, down;
    std::vector<CellLabel> only;            // one value of an axis: a page
};
[[nodiscard]] LabelledGrid gridOf(const std::vector<GridEntry> &entries, const GridWish &wish);

} // namespace studio
