// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What can happen to a job, as a table: state × event → state. What the table does not have cannot happen.
//
// Each arrow is stored before the work behind it begins (jobrun.h), so a program that dies on either side of one
// finds the job in the state before or after it, and never between.

#include "studio/jobs/job.h"

#include <span>

namespace studio {

enum class JobEvent {
    Begun,        // it is its turn, or the program was started again before anything was sent
    InputsRead,   // hashed; what the server does not have is sent
    IntentStored, // the body is on disk: from now on it may have been sent
    Accepted,     // a request id came
    NotSent,      // fal could not be reached: not a byte arrived
    AnswerLost,   // sent, and nothing came back
    Found,        // in the account's history
    Followed,     // the request id is known and the server is asked
    Started,      // there
    Requeued,     // there: it waits again
    Completed,    // there: the output is known and stored
    FetchAgain,   // the output is known, but the files could not be had or kept the last time
    Delivered,    // all files are in the staging folder
    Filed,        // files and rows are in their place
    LostSight,    // nobody answers for it here: the key was refused, or the server makes no sense
    SendAgain,    // by the person, who knows that it may be paid twice
    Failed,
    Cancelled,
};

struct JobTransition
{
    JobState from;
    JobEvent event;
    JobState to;
};

[[nodiscard]] std::span<const JobTransition> jobTransitions();
// Nothing: it cannot happen then.
[[nodiscard]] std::optional<JobState> stateAfter(JobState state, JobEvent event);
// The one way from state to state. What the table does not have does not happen: false, and a warning in the log.
bool advance(JobState &state, JobEvent event);
[[nodiscard]] QString eventName(JobEvent event); // "answer lost": for logs and tests

} // namespace studio
