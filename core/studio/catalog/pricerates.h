// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What fal's model pages say about a price and its list of prices does not: that megapixels are rounded up, and
// that sound or a larger resolution cost more. Only what is written there; a page may change without notice.

#include "studio/catalog/form.h"

#include <functional>

namespace studio {

struct PublishedRate
{
    double dollars = 0;   // for one unit with these values
    QString words;        // what it depends on, as the values read: "4k, with sound"
    bool current = false; // the list price is one of this table's, so the page still fits
};

// The rate for `values` (defaults filled in by `valueOf`); nothing for models whose price is one number.
[[nodiscard]] std::optional<PublishedRate> publishedRate(const QString &endpoint, std::optional<double> listPrice,
                                                         const std::function<QString(const QString &)> &valueOf);
// The unit of those rates; empty for other models.
[[nodiscard]] QString publishedUnit(const QString &endpoint);
// "Billed by rounding up to the nearest megapixel", of each picture; a megapixel is 1024 × 1024 there.
[[nodiscard]] bool roundsMegapixelsUp(const QString &endpoint);
// For one megapixel more than the first, where it differs: flux-2-pro.
[[nodiscard]] std::optional<double> furtherMegapixel(const QString &endpoint, double first);

} // namespace studio
