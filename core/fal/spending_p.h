// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

#include "fal/spending.h"

#include <QJsonObject>

namespace fal {

// Who asked, in a row of usage or of a billing event.
[[nodiscard]] AuthMethod authIn(const QJsonObject &row);

} // namespace fal
