// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Pictures and paths of what is dragged from one point of the document to another. Pure.

#include "live/tool.h"

#include <QImage>
#include <QPainterPath>
#include <QRect>

namespace live {

// Where a shape ends while keys ask for equal sides, or for a line at a multiple of 15 degrees.
[[nodiscard]] QPointF constrained(Tool tool, const QPointF &from, const QPointF &to);
// The outline that a selection or a shape takes; `fromMiddle`: it grows to both sides.
[[nodiscard]] QPainterPath pathOf(Tool tool, QPointF from, const QPointF &to, bool fromMiddle);

struct Stamp
{
    QImage image; // ARGB32_Premultiplied
    QPoint at;    // its corner in the document
};
// A line or a shape, as far as it lies within `room`.
[[nodiscard]] Stamp stampOf(const ToolChoice &choice, const QPainterPath &path, const QRect &room);
// Lines of text with their upper left corner at `at`, as high as the brush is thick.
[[nodiscard]] Stamp stampOf(const ToolChoice &choice, const QString &text, const QPointF &at, const QRect &room);

} // namespace live
