// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/jobs/jobstates.h"

#include <QLoggingCategory>

#include <algorithm>
#include <array>

namespace studio {

namespace {

Q_LOGGING_CATEGORY(logJobs, "gesso.jobs", QtInfoMsg)

using S = JobState;
using E = JobEvent;

constexpr std::array transitions{
    JobTransition{S::Preparing, E::Begun, S::Preparing},
    JobTransition{S::Uploading, E::Begun, S::Preparing},

    JobTransition{S::Preparing, E::InputsRead, S::Uploading},
    JobTransition{S::Preparing, E::IntentStored, S::Submitting},
    JobTransition{S::Uploading, E::IntentStored, S::Submitting},

    JobTransition{S::Submitting, E::NotSent, S::Preparing},
    JobTransition{S::Uploading, E::NotSent, S::Preparing},
    JobTransition{S::Submitting, E::Accepted, S::Waiting},
    JobTransition{S::Submitting, E::AnswerLost, S::Unknown},
    JobTransition{S::Unknown, E::Found, S::Waiting},
    JobTransition{S::Unknown, E::SendAgain, S::Preparing},

    JobTransition{S::Submitting, E::Followed, S::Waiting},
    JobTransition{S::Waiting, E::Followed, S::Waiting},
    JobTransition{S::Unknown, E::Followed, S::Waiting},
    JobTransition{S::Waiting, E::Started, S::Running},
    JobTransition{S::Running, E::Started, S::Running},
    JobTransition{S::Waiting, E::Requeued, S::Waiting},
    JobTransition{S::Running, E::Requeued, S::Waiting},
    JobTransition{S::Waiting, E::LostSight, S::Unknown},
    JobTransition{S::Running, E::LostSight, S::Unknown},
    JobTransition{S::Unknown, E::LostSight, S::Unknown},

    JobTransition{S::Waiting, E::Completed, S::Downloading},
    JobTransition{S::Running, E::Completed, S::Downloading},
    JobTransition{S::Downloading, E::FetchAgain, S::Downloading},
    JobTransition{S::Filing, E::FetchAgain, S::Downloading},
    JobTransition{S::Failed, E::FetchAgain, S::Downloading},
    JobTransition{S::Downloading, E::Delivered, S::Filing},
    JobTransition{S::Filing, E::Delivered, S::Filing},
    JobTransition{S::Filing, E::Filed, S::Done},

    JobTransition{S::Preparing, E::Failed, S::Failed},
    JobTransition{S::Uploading, E::Failed, S::Failed},
    JobTransition{S::Submitting, E::Failed, S::Failed},
    JobTransition{S::Waiting, E::Failed, S::Failed},
    JobTransition{S::Running, E::Failed, S::Failed},
    JobTransition{S::Downloading, E::Failed, S::Failed},
    JobTransition{S::Filing, E::Failed, S::Failed},

    // Downloading and Filing cannot be cancelled: what is paid and complete is kept.
    JobTransition{S::Preparing, E::Cancelled, S::Cancelled},
    JobTransition{S::Uploading, E::Cancelled, S::Cancelled},
    JobTransition{S::Submitting, E::Cancelled, S::Cancelled},
    JobTransition{S::Waiting, E::Cancelled, S::Cancelled},
    JobTransition{S::Running, E::Cancelled, S::Cancelled},
    JobTransition{S::Unknown, E::Cancelled, S::Cancelled},
};

} // namespace

std::span<const JobTransition> jobTransitions()
{
    return transitions;
}

std::optional<JobState> stateAfter(JobState state, JobEvent event)
{
    const auto found = std::ranges::find_if(transitions, [=](const JobTransition &row) {
        return row.from == state && row.event == event;
    });
    return found == transitions.end() ? std::nullopt : std::optional(found->to);
}

bool advance(JobState &state, JobEvent event)
{
    const std::optional<JobState> next = stateAfter(state, event);
    if (!next) {
        qCWarning(logJobs) << "a job that is" << stateName(state) << "cannot be" << eventName(event);
        Q_ASSERT_X(next, "advance", "a transition that the table does not have");
        return false;
    }
    qCDebug(logJobs).noquote() << stateName(state) << "+" << eventName(event);
    state = *next;
    return true;
}

QString eventName(JobEvent event)
{
    switch (event) {
    case E::Begun: return QStringLiteral("begun");
    case E::InputsRead: return QStringLiteral("inputs read");
    case E::IntentStored: return QStringLiteral("intent stored");
    case E::Accepted: return QStringLiteral("accepted");
    case E::NotSent: return QStringLiteral("not sent");
    case E::AnswerLost: return QStringLiteral("answer lost");
    case E::Found: return QStringLiteral("found");
    case E::Followed: return QStringLiteral("followed");
    case E::Started: return QStringLiteral("started");
    case E::Requeued: return QStringLiteral("requeued");
    case E::Completed: return QStringLiteral("completed");
    case E::FetchAgain: return QStringLiteral("fetch again");
    case E::Delivered: return QStringLiteral("delivered");
    case E::Filed: return QStringLiteral("filed");
    case E::LostSight: return QStringLiteral("lost sight");
    case E::SendAgain: return QStringLiteral("send again");
    case E::Failed: return QStringLiteral("failed");
    case E::Cancelled: return QStringLiteral("cancelled");
    }
    return {};
}

} // namespace studio
