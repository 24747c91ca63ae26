// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Jobs of other programs on this profile: seen while they work, taken up when their program is gone.

#include "studio/jobs/jobqueue_p.h"
#include "studio/jobs/jobstates.h"

namespace studio {

namespace {

// What is seen of a job of another program.
bool isSameToOthers(const StoredJob &one, const StoredJob &other)
{
    return one.job.state == other.job.state && one.owner == other.owner && one.job.requestId == other.job.requestId
        && one.job.started == other.job.started && one.job.items == other.job.items && one.cancelling == other.cancelling;
}

} // namespace

std::vector<StoredJob *> JobQueue::Private::openOfOthers() const
{
    std::vector<StoredJob *> open;
    for (const auto &stored : jobs) {
        if (!isFinal(stored->job.state) && stored->owner != presence.id() && !q.isUnderWay(stored->job.id))
            open.push_back(stored.get());
    }
    return open;
}

void JobQueue::lookAtOthers()
{
    d->database.letReadersGo(); // what they wrote is not seen before
    for (StoredJob *known : d->openOfOthers()) {
        auto stored = d->store.load(known->job.id);
        if (!stored || isSameToOthers(*stored, *known))
            continue;
        *known = *std::move(stored);
        Q_EMIT changed(known->job.id);
    }
    const qint64 seen = std::exchange(d->lastNumber, std::max(d->lastNumber, d->store.lastNumber()));
    for (const QString &id : d->store.newerThan(seen)) {
        auto stored = d->find(id) ? std::nullopt : d->store.load(id);
        if (!stored)
            continue;
        d->keep(std::make_unique<StoredJob>(*std::move(stored)));
        Q_EMIT added(id);
    }
    d->spent.reset();
    d->takeUpWhatIsLeft();
}

// Nobody tells of a program that was killed, so it is looked at now and then while it has open jobs.
void JobQueue::Private::takeUpWhatIsLeft()
{
    if (!takesOver)
        return;
    const auto ownersLive = [this, service = serviceOf(server())] {
        QHash<QString, bool> owners;
        for (const StoredJob *stored : openOfOthers()) {
            if (serviceOf(stored->server) == service && !owners.contains(stored->owner))
                owners.insert(stored->owner, presence.isAlive(stored->owner));
        }
        return owners.values();
    };
    if (ownersLive().contains(false))
        q.resume();
    if (ownersLive().isEmpty())
        othersPulse.stop();
    else if (!othersPulse.isActive())
        othersPulse.start();
}

// Two programs may find at the same moment that an owner is gone: only one of them gets the job, or it could be sent twice.
bool JobQueue::Private::takeOver(StoredJob &stored)
{
    const QString owner = std::exchange(stored.owner, presence.id());
    const auto taken = store.takeOver(stored, owner);
    if (!taken && (stored.job.state == JobState::Preparing || stored.job.state == JobState::Uploading)) {
        stored.owner = owner; // it was not sent yet, and will not be before it can be written whose it is
        othersPulse.start();
        return false;
    }
    if (!taken) { // to follow it costs nothing, whoever else may do so
        keeper.keep(stored);
        return true;
    }
    if (!*taken) {
        if (auto now = store.load(stored.job.id))
            stored = *std::move(now);
        Q_EMIT q.changed(stored.job.id);
    }
    return *taken;
}

} // namespace studio
