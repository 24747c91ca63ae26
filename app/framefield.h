// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a frame of a clip goes in a form when it is wanted as more than the picture to begin with. Pure.

#include "studio/catalog/form.h"

namespace shell {

// The field for the last picture of a clip ("end-frame") or for a picture to resemble ("reference"); empty: the form has none.
[[nodiscard]] QString frameField(const QString &use, const studio::Form &form);

} // namespace shell
