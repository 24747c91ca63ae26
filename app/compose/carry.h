// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stays when another model is chosen: values with the same meaning, under whatever name. Pure.

#include "studio/catalog/form.h"

namespace compose {

// `draft` (what this model held last, or its defaults) with what the form before was set to: the prompts, the seed,
// the shape or the nearest one, length, resolution, count, format, and the files by the part they play. Every value is
// one that the new form takes; what has no place there is left behind.
[[nodiscard]] studio::Values carriedOver(const studio::Form &from, const studio::Values &values,
                                         const studio::Form &to, const studio::Values &draft);

// Parts of it.
void carryShape(const studio::Form &from, const studio::Values &values, const studio::Form &to, studio::Values &result);
void carryFiles(const studio::Form &from, const studio::Values &values, const studio::Form &to, studio::Values &result);

} // namespace compose
