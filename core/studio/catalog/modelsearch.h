// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finding a model by a few letters of its name, maker, task or id. Pure.

#include "studio/catalog/catalog.h"

namespace studio {

// Best first; every word of the text has to be found somewhere. Empty text = all, in their order.
[[nodiscard]] std::vector<const Model *> rankedModels(const std::vector<Model> &models, const QString &text);

} // namespace studio
