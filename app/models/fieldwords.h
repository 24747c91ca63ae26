// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a field of a model takes, as sentences for people. Pure.

#include "studio/catalog/form.h"

namespace models {

// "A whole number from 1 to 50."
[[nodiscard]] QString takesText(const studio::Field &field);
// "Needed.", "Normally 28.", "Optional."
[[nodiscard]] QString needText(const studio::Field &field);
// A value that fits, as the schema gives one; empty without.
[[nodiscard]] QString exampleText(const studio::Field &field);

} // namespace models
