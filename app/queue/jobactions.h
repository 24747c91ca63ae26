// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What can be done with which jobs, and how: the same for buttons, menu and keys.

#include "studio/jobs/job.h"

namespace studio {
class JobQueue;
}

namespace queue {

using JobTest = bool (*)(const studio::JobQueue &jobs, const studio::Job &job);

[[nodiscard]] bool isWaitingHere(const studio::JobQueue &jobs, const studio::Job &job);
[[nodiscard]] bool canBeCancelled(const studio::JobQueue &jobs, const studio::Job &job);
[[nodiscard]] bool canBeRetried(const studio::JobQueue &jobs, const studio::Job &job);
[[nodiscard]] bool canBeFetched(const studio::JobQueue &jobs, const studio::Job &job); // paid for, only the files are missing
[[nodiscard]] bool isUnknown(const studio::JobQueue &jobs, const studio::Job &job);
[[nodiscard]] bool canBeRemoved(const studio::JobQueue &jobs, const studio::Job &job);
[[nodiscard]] QStringList thoseThat(const studio::JobQueue &jobs, const QStringList &ids, JobTest test);

// What is unknown is looked up, what only lacks its files is fetched, all else is made again. A sentence where that fails.
[[nodiscard]] QString retry(studio::JobQueue &jobs, const QStringList &ids);
// By so many places among those that wait; negative: earlier.
void moveBy(studio::JobQueue &jobs, const QStringList &ids, int places);

} // namespace queue
