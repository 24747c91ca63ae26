// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A labelled grid as one picture, for sharing: labels at the top and at the side, a title above, every result as large
// as its cell allows. Made off the GUI thread; a clip is its first frame. Pure, but for reading the files.

#include "studio/batch/labelledgrid.h"
#include "theme.h"

#include <QColor>
#include <QFont>
#include <QImage>

#include <tl/expected.hpp>

namespace batch {

inline constexpr int mostPixelsASide = 16384;

struct GridPictureTask
{
    studio::LabelledGrid grid;
    std::vector<studio::GridEntry> entries;
    QString title;
    int cellSide = 512;         // the longer side of a result
    theme::Scheme scheme = theme::Scheme::Light;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

struct GridPictureShape
{
    QSize size;                 // of the whole
    QSize cell;
    int columns = 1, rows = 1;  // of cells as they are drawn: one long row is broken into several
    int side = 0;               // width of the labels beside
    int head = 0;               // height of title and labels above
    int label = 0;              // height of the label in each cell, when a long row is broken
    int gap = 0;
};
// Unexpected: a sentence; it would be larger than can be made.
[[nodiscard]] tl::expected<GridPictureShape, QString> shapeOf(const GridPictureTask &task);
[[nodiscard]] tl::expected<QImage, QString> gridPicture(const GridPictureTask &task);
// The rows and columns of a single long row, broken so that it is seen whole.
[[nodiscard]] int columnsFor(const studio::LabelledGrid &grid);

} // namespace batch
