// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spending/money.h"

#include "studio/catalog/priceunits.h"

#include <cmath>

namespace spending {

QString moneyText(double dollars)
{
    const double size = std::abs(dollars);
    const bool isFine = std::abs(size * 1000 - std::round(size * 1000)) > 1e-6; // a third digit would not say it
    const int digits = size == 0 || size >= 1 ? 2 : isFine && size < 0.1 ? 4 : 3;
    return studio::inDollars(dollars, digits);
}

QString moneyText(const std::optional<double> &dollars)
{
    return dollars ? moneyText(*dollars) : QStringLiteral("–");
}

} // namespace spending
