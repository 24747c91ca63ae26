// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/jobactions.h"

#include "studio/jobs/jobqueue.h"

#include <algorithm>

namespace queue {

using studio::Job;
using studio::JobQueue;
using studio::JobState;

bool isWaitingHere(const JobQueue &jobs, const Job &job)
{
    return jobs.isWaitingHere(job.id);
}

bool canBeCancelled(const JobQueue &, const Job &job)
{
    return !studio::isFinal(job.state) && job.state != JobState::Downloading && job.state != JobState::Filing;
}

bool canBeRetried(const JobQueue &, const Job &job)
{
    return studio::isFinal(job.state);
}

bool canBeFetched(const JobQueue &, const Job &job)
{
    return job.state == JobState::Failed && !job.output.isEmpty();
}

bool isUnknown(const JobQueue &, const Job &job)
{
    return job.state == JobState::Unknown;
}

bool canBeRemoved(const JobQueue &jobs, const Job &job)
{
    return studio::isFinal(job.state) && !jobs.isUnderWay(job.id);
}

QStringList thoseThat(const JobQueue &jobs, const QStringList &ids, JobTest test)
{
    QStringList chosen;
    for (const QString &id : ids) {
        if (const Job *job = jobs.peek(id); job && test(jobs, *job))
            chosen << id;
    }
    return chosen;
}

QString retry(JobQueue &jobs, const QStringList &ids)
{
    for (const QString &id : thoseThat(jobs, ids, isUnknown))
        jobs.checkAgain(id);
    for (const QString &id : thoseThat(jobs, ids, canBeRetried)) {
        if (canBeFetched(jobs, *jobs.peek(id)))
            jobs.checkAgain(id);
        else if (const auto again = jobs.retry(id); !again)
            return again.error();
    }
    return {};
}

void moveBy(JobQueue &jobs, const QStringList &ids, int places)
{
    const QStringList chosen = thoseThat(jobs, ids, isWaitingHere);
    if (chosen.isEmpty())
        return;
    const QStringList order = jobs.order();
    if (places < 0) {
        const qsizetype first = order.indexOf(chosen.front());
        jobs.move(chosen, order.at(std::max<qsizetype>(0, first + places)));
    } else {
        const qsizetype last = order.indexOf(chosen.back()) + places + 1;
        jobs.move(chosen, last < order.size() ? order.at(last) : QString());
    }
}

} // namespace queue
