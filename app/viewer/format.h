// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Numbers as a person reads them: units included, in the words of the present language. Pure.

#include <QSize>
#include <QString>

namespace viewer {

[[nodiscard]] QString clockText(double seconds);        // "0:05", "1:02:03"
[[nodiscard]] QString preciseClockText(double seconds); // "0:05.25"
[[nodiscard]] QString durationText(double seconds);     // "3.2 s"
[[nodiscard]] QString dollarsText(double dollars);      // "$0.0147"
[[nodiscard]] QString pixelsText(QSize size);           // "1024 × 576"

} // namespace viewer
