// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the form offers again from earlier jobs. Only the newest few hundred are looked at.

#include <QStringList>

#include <optional>

namespace studio {

class JobQueue;

// The seed of the newest result that has one.
[[nodiscard]] std::optional<qint64> newestSeed(const JobQueue &jobs);
// Each once, the newest first.
[[nodiscard]] QStringList promptsOf(const JobQueue &jobs);
[[nodiscard]] QStringList weightsOf(const JobQueue &jobs); // addresses in `loras` and the like

} // namespace studio
