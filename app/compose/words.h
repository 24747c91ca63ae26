// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/catalog/catalog.h"

namespace compose {

// "Text to image": the category as a person says it.
[[nodiscard]] QString categoryText(const QString &category);
// "Images from text": what a group of models makes, and of what.
[[nodiscard]] QString groupText(const QString &takes, const QString &makes);
// Groups in the order in which people look for them; unknown ones at the end.
[[nodiscard]] int groupRank(const QString &takes, const QString &makes);
// "$0.025 / megapixel"; empty when the price is not known.
[[nodiscard]] QString unitPriceText(const studio::Model &model);
[[nodiscard]] QString dollarsText(double dollars);
// "about 12 s": how long runs took here; empty when there were none.
[[nodiscard]] QString latencyText(const studio::Model &model);
// "s", "fps": the unit of a field as it stands behind a number.
[[nodiscard]] QString unitText(const QString &unit);
// "Deprecated", "Not listed"; empty for an ordinary one.
[[nodiscard]] QString stateText(const studio::Model &model);
// The icon for what it makes.
[[nodiscard]] QString makesIcon(const QString &makes);

} // namespace compose
