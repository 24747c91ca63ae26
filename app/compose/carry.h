// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stays when another model is chosen: values with the same meaning. Pure.

#include "studio/catalog/form.h"

namespace compose {

// `draft` (what this model held last, or its defaults) with the prompt, the seed, the shape and the
// files of the form before.
[[nodiscard]] studio::Values carriedOver(const studio::Form &from, const studio::Values &values,
                                         const studio::Form &to, const studio::Values &draft);

} // namespace compose
