// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the pointer does on the canvas.

#include "paint/brush.h"
#include "paint/fill.h"

namespace live {

enum class Tool { Brush, Eraser, Fill, Line, Rectangle, Ellipse, Picker, SelectRectangle, SelectEllipse, Lasso, Move, Text };

struct ToolChoice
{
    Tool tool = Tool::Brush;
    paint::Brush brush;      // of the brush, the eraser, lines and outlines; its colour is everybody's
    QColor second = Qt::white;
    bool fillsShapes = false;
    int tolerance = 16;      // of a fill, 0…255
    bool operator==(const ToolChoice &) const = default;
};

} // namespace live
