// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to naming: what each word of a name template stands for.

#include "studio/library/naming.h"

namespace studio {

// Nothing when there is no such word for this item. `form` is what stands behind the colon.
[[nodiscard]] std::optional<QString> valueOfWord(const QString &word, const QString &form, const Item &item, const NamePlace &place);
// Takes what stands behind the colon into its own account: dates and counters. Others are cut.
[[nodiscard]] bool formsItself(const QString &word);

} // namespace studio
