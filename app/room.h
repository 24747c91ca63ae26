// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The room around words and icons, in px, and margins that change sides with the direction of reading.

#include <QGuiApplication>
#include <QMargins>

namespace theme {

inline constexpr int cellInset = 8; // before the words of a row or a cell, and of the header above them
inline constexpr int labelGap = 6;  // between an icon and its words

// Of a layout; the first is where lines begin: Qt mirrors what is in a layout, not its margins.
[[nodiscard]] inline QMargins margins(int begin, int top, int end, int bottom)
{
    return QGuiApplication::isRightToLeft() ? QMargins(end, top, begin, bottom) : QMargins(begin, top, end, bottom);
}

} // namespace theme
