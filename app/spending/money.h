// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Dollars as the language of the person writes them. Pure.

#include <QString>

#include <optional>

namespace spending {

// "$1.25", "$0.0031": as many digits as a small amount needs.
[[nodiscard]] QString moneyText(double dollars);
// The same; a dash where nothing is known.
[[nodiscard]] QString moneyText(const std::optional<double> &dollars);

} // namespace spending
