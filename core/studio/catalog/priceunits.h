// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What fal bills for, from the free text that stands beside a price ("megapixels", "1000 characters"). Pure.

#include <QString>

namespace studio {

// Unknown: a word that does not say what is counted ("units", "tokens").
enum class PriceUnit { Image, Megapixel, Second, Minute, Character, Video, Request, Step, ComputeSecond, Unknown };

struct BilledUnit
{
    PriceUnit unit = PriceUnit::Unknown;
    double size = 1; // how many of them the price is for: 1000 for "1000 characters"
    bool operator==(const BilledUnit &) const = default;
};

// Singular or plural, in any case.
[[nodiscard]] BilledUnit billedUnit(const QString &text);
// For people, translated: "megapixel", "1000 characters"; an unknown one as it came.
[[nodiscard]] QString unitWords(const QString &text);
// An amount as the language writes it: "$0.025", "0,025 $".
[[nodiscard]] QString inDollars(double dollars, int digits);

} // namespace studio
