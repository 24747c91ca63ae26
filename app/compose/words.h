// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/catalog/catalog.h"

namespace compose {

// "Text to image": the category as a person says it.
[[nodiscard]] QString categoryText(const QString &category);
// "$0.025 per megapixel"; empty when the price is not known.
[[nodiscard]] QString unitPriceText(const studio::Model &model);
[[nodiscard]] QString dollarsText(double dollars);

} // namespace compose
