// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The "rules" of an overlay (catalog/overlay.h for how they are written). Pure.

#include "studio/catalog/form.h"

#include <optional>

namespace studio {

// Nothing when it is none. Its sentence is not translated yet.
[[nodiscard]] std::optional<Rule> ruleFrom(const QJsonObject &json);
// Whether the form has every field that the rule speaks of.
[[nodiscard]] bool concerns(const Rule &rule, const Form &form);

} // namespace studio
