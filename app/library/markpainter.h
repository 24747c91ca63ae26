// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person said of an item, over its tile; and the look of a stack.

#include "studio/item.h"

#include <QColor>
#include <QIcon>
#include <QRect>

class QPainter;
class QPalette;

namespace library {

// Heart, colour and number of a stack along the top, stars at the lower end.
void paintMarks(QPainter &painter, const studio::Item &item, const QRect &tile, int stack);
// The edges of those below the first; where the first goes.
[[nodiscard]] QRect paintStackEdges(QPainter &painter, const QRect &tile, const QPalette &palette);

[[nodiscard]] QColor labelColor(studio::Label label);
[[nodiscard]] QIcon labelIcon(studio::Label label);
[[nodiscard]] QString labelWords(studio::Label label);
// "3 stars, favourite, red, night": for assistive programs and tool tips. May be empty.
[[nodiscard]] QString marksWords(const studio::Item &item);

} // namespace library
