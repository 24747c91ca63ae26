// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How far a job is, and how long it will take, from what is at hand: what the model writes, and earlier jobs. Pure.

#include "studio/jobs/job.h"

namespace studio {

// 0…1 from a line of a model's log: "step 14/28", "45%", a progress bar's "50%|███   | 14/28 [00:01<00:01]". Nothing where
// the line tells none.
[[nodiscard]] std::optional<double> progressIn(const QString &message);

// From sent to filed, in seconds: the median of the newest jobs of that endpoint that ended well. Nothing below two.
[[nodiscard]] std::optional<double> usualSeconds(const std::vector<Job> &newestFirst, const QString &endpoint);

} // namespace studio
