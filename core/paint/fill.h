// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Masks: which pixels a fill or a selection takes. Pure, for pool threads: a large one takes longer than a frame.

#include <QImage>
#include <QPainterPath>

namespace paint {

// Everything that touches `at` and differs from its colour by at most `tolerance` (0…255) in each channel. Grayscale8 of the
// size of `picture` (RGB32 or ARGB32_Premultiplied), 255 = taken; null when `at` lies beside it.
[[nodiscard]] QImage floodMask(const QImage &picture, const QPoint &at, int tolerance);

// What lies inside the path, with a smooth edge.
[[nodiscard]] QImage maskOf(const QPainterPath &path, const QSize &size);

enum class Joining { Replace, Add, Subtract, Intersect };
// Of two masks of one size; a null one is empty, and so may be the result.
[[nodiscard]] QImage joined(const QImage &present, const QImage &added, Joining how);

} // namespace paint
