// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shell {

// The words of a menu or button as they are read: "&Open" → "Open", "ファイルを開く(&O)…" → "ファイルを開く…",
// "Open && read" → "Open & read".
[[nodiscard]] QString withoutMnemonic(QString text);

} // namespace shell
