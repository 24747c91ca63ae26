// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

namespace theme {

// What a button or a row of a menu shows of a colour: a circle, in parts of the icon's side.
struct Dot
{
    QColor fill; // invalid: the outline only
    QColor outline;
    double margin = 2.5 / 16; // left free on each side
    double line = 1.5 / 16;   // of the outline, half of it in the margin
};
[[nodiscard]] QIcon icon(const Dot &dot);

} // namespace theme
