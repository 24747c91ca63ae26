// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What changes when a form is sent several times, and the recipes that come of it. Pure, but for chance.

#include "studio/catalog/form.h"
#include "studio/recipe.h"

namespace studio {

[[nodiscard]] const Field *seedField(const Form &form); // nullptr: none
// A seed that was kept makes the same picture every time, so repeats count on from it.
[[nodiscard]] Values withNextSeed(const Form &form, const Values &values, int repeat);
// The wildcards of prompts become words: every variation in turn where the repeats suffice for all, else some by chance.
[[nodiscard]] Values withWords(const Form &form, const Values &values, int repeat, int repeats);
// The same chance for everybody: cells of a sweep are compared with one another.
[[nodiscard]] Values withWordsByChance(const Form &form, const Values &values, quint64 luck);

[[nodiscard]] Recipe recipeOf(const Form &form, const Values &values, const QString &batch);

} // namespace studio
