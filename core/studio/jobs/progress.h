// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How far a job is, and how long it will take, from what is at hand: what the model writes, and earlier jobs. Pure.

#include "studio/jobs/job.h"

namespace studio {

// 0…1 from a line of a model's log: "step 14/28", "45%", a progress bar's "50%|███   | 14/28 [00:01<00:01]". Nothing where
// the line tells none.
[[nodiscard]] std::optional<double> progressIn(const QString &message);

// The parts of a job's time, in seconds: in fal's queue (a cold start is in it), at work, and from there to the library.
struct JobTimes
{
    double waiting = 0;
    double working = 0;
    double fetching = 0;
    [[nodiscard]] double whole() const { return waiting + working + fetching; }
    bool operator==(const JobTimes &) const = default;
};
// Of one that ended well; nothing for others.
[[nodiscard]] std::optional<JobTimes> timesOf(const Job &job);
// The median of each part. Nothing below two: one is no habit.
[[nodiscard]] std::optional<JobTimes> usualTimes(const std::vector<JobTimes> &newest);
inline constexpr size_t timesThatCount = 15;

// How long the job will have taken from sent to filed, in seconds, with what it showed so far; never less than has passed.
// Nothing for one that was not sent, or has ended.
[[nodiscard]] std::optional<double> expectedSeconds(const Job &job, const std::optional<JobTimes> &usual, const QDateTime &now);

} // namespace studio
