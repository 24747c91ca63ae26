// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The settings as a file: what the form shows, and no secrets. Pure.

#include "studio/catalog/form.h"

#include <optional>

namespace settings {

[[nodiscard]] QByteArray settingsFile(const studio::Values &values);
// Those that this program knows and that are valid; a setting that the file lacks is left as it is. Nothing: no such file.
[[nodiscard]] std::optional<studio::Values> valuesFromFile(const QByteArray &file);

} // namespace settings
