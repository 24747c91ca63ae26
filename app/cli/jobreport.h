// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A job in words and as JSON. Pure.

#include "studio/jobs/job.h"

namespace cli {

[[nodiscard]] QJsonObject toJson(const studio::Job &job);
[[nodiscard]] QString stateLine(const studio::Job &job);
[[nodiscard]] QStringList problemLines(const studio::Job &job);
// The text result, empty when the result is files.
[[nodiscard]] QString textOf(const studio::Job &job);
// The exit status for jobs that have ended.
[[nodiscard]] int statusOf(const std::vector<studio::Job> &jobs);

} // namespace cli
