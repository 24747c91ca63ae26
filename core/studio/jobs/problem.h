// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Why a job failed, in the words of a person, with what to do next. Pure.

#include "studio/jobs/job.h"

#include "fal/error.h"

namespace studio {

[[nodiscard]] JobProblem problemFrom(const fal::Error &error);
// A failure on this machine: a file, the disk, the database.
[[nodiscard]] JobProblem problemHere(const QString &message, const QString &advice = {});
// The same in the language that is spoken now: for words that were kept. What was not made of an answer of fal's alone
// stays as it was said.
[[nodiscard]] JobProblem retold(JobProblem problem);
[[nodiscard]] QString kindName(fal::ErrorKind kind);

// The connection or the key failed, not the job: it goes on at fal and can be followed again.
[[nodiscard]] bool concernsConnection(const fal::Error &error);

// Time heals these, however long it takes, or a login at the proxy.
[[nodiscard]] bool isOutage(fal::ErrorKind kind);
// There was no answer at all, and nothing can have been accepted.
[[nodiscard]] bool isUnreached(const fal::Error &error);

[[nodiscard]] QJsonObject toJson(const JobProblem &problem);
[[nodiscard]] JobProblem problemFromJson(const QJsonObject &object);

} // namespace studio
