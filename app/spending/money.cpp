// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spending/money.h"

#include <QLocale>

#include <cmath>

namespace spending {

QString moneyText(double dollars)
{
    const double size = std::abs(dollars);
    const int digits = size > 0 && size < 0.01 ? 4 : size > 0 && size < 1 ? 3 : 2;
    return QLocale().toCurrencyString(dollars, QStringLiteral("$"), digits);
}

QString moneyText(const std::optional<double> &dollars)
{
    return dollars ? moneyText(*dollars) : QStringLiteral("–");
}

} // namespace spending
