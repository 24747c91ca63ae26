// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: what speech recognisers answer: real pauses of the caller's sound, words that say that
// nobody listened.

#include "sandbox/maker.h"

namespace sandbox {

[[nodiscard]] tl::expected<QJsonObject, Product> transcriptOf(const Order &order, const Maker &maker);

} // namespace sandbox
