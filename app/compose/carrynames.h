// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Names of fields that mean the same, the commonest first: as fal's own pages group them.

#include <QStringList>

namespace compose::carrynames {

[[nodiscard]] const QStringList &prompts();
[[nodiscard]] const QStringList &negativePrompts();
[[nodiscard]] const QStringList &scales();
[[nodiscard]] const QStringList &lengths();
[[nodiscard]] const QStringList &counts();
[[nodiscard]] const QStringList &formats();
[[nodiscard]] const QStringList &resolutions();

} // namespace compose::carrynames
