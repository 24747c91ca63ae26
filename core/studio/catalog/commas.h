// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace studio {

// Commas are also those of Arabic, Chinese and Japanese.
[[nodiscard]] bool hasComma(const QString &text);
// What stands between them; without outer spaces, without empty parts.
[[nodiscard]] QStringList atCommas(const QString &text);

} // namespace studio
