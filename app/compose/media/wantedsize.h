// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/catalog/form.h"

namespace compose {

// The size that the form asks for now, {16, 9} where it names a proportion only; empty where it says neither. Pure.
[[nodiscard]] QSize wantedSize(const studio::Form &form, const studio::Values &values);

} // namespace compose
