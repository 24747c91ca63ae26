// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A published default in the JSON type that the field sends: enum members are matched by their text
// ("129" and 129), "" is no address, null is no default.

#include "studio/catalog/form.h"

namespace studio {

// Undefined when it fits in no way.
[[nodiscard]] QJsonValue coerced(const Kind &kind, const QJsonValue &value);
// An address is a string, or a file object that has one.
[[nodiscard]] QString addressOf(const QJsonValue &value);

} // namespace studio
