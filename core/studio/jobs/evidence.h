// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What support at fal needs to look into a job: ids, times, states, what was answered. No key, no prompt, no file, no
// address: it is made to be pasted into a public thread. Pure.

#include "studio/jobs/job.h"

namespace studio {

[[nodiscard]] QString evidenceFor(const Job &job);

} // namespace studio
