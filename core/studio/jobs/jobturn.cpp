// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which job is next: order, limits, times, budgets, and clocks that are changed while it waits.

#include "studio/jobs/jobqueue_p.h"

#include "fal/client.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace studio {

void JobQueue::Private::startNext()
{
    if (paused)
        return;
    const QDateTime now = time();
    QDateTime soonest;
    QStringList changed;
    for (size_t i = 0; i < turn.size() && int(runs.size()) < most();) {
        const QString id = turn[i];
        const StoredJob &stored = *find(id);
        const QString reason = obstacle(stored, now);
        if (reason.isEmpty()) {
            turn.erase(turn.begin() + qsizetype(i));
            run(id);
            continue;
        }
        if (stored.job.notBefore > now && (!soonest.isValid() || stored.job.notBefore < soonest))
            soonest = stored.job.notBefore;
        if (std::exchange(held[id], reason) != reason)
            changed << id;
        ++i;
    }
    if (soonest.isValid()) // asked again at least every ten minutes: clocks are changed, and computers sleep
        clock.start(std::chrono::milliseconds(std::clamp<qint64>(now.msecsTo(soonest) + 1, 1, 600'000)));
    else if (!held.isEmpty()) // a budget is fresh with the next day
        clock.start(std::chrono::milliseconds(std::clamp<qint64>(now.msecsTo(now.toLocalTime().date().addDays(1).startOfDay()) + 1, 1, 600'000)));
    watchTime();
    for (const QString &id : std::as_const(changed))
        Q_EMIT q.changed(id);
}

QString JobQueue::Private::obstacle(const StoredJob &stored, const QDateTime &now)
{
    if (stored.job.notBefore > now)
        return tr("Starts at %1").arg(QLocale().toString(stored.job.notBefore.toLocalTime(), QLocale::ShortFormat));
    if (const auto limit = limits.ofEndpoint.constFind(stored.job.recipe.endpoint); limit != limits.ofEndpoint.constEnd()) {
        const auto same = std::ranges::count_if(runs, [&](const auto &entry) {
            return find(entry.first)->job.recipe.endpoint == stored.job.recipe.endpoint;
        });
        if (same >= *limit)
            return tr("Waits for another job of this model");
    }
    if (const BudgetVerdict judged = verdict(stored.job.estimate.value_or(0)); judged.kind == BudgetVerdict::Kind::Stops)
        return judged.sentence;
    return {};
}

const JobQueue::Private::Spent &JobQueue::Private::spentNow() const
{
    constexpr qint64 longestKept = 5000; // ms
    const QDateTime now = time().toLocalTime();
    const QDate day = now.date();
    if (!spent || spent->day != day || spent->age.hasExpired(longestKept)) {
        const QString service = serviceOf(server());
        spent = Spent{.day = day,
                      .today = ledger.spending(service, day.startOfDay()).total(),
                      .month = ledger.spending(service, QDate(day.year(), day.month(), 1).startOfDay()).total()};
        spent->age.start();
    }
    return *spent;
}

// Counts what is in flight, and what was started and is about to be sent.
BudgetVerdict JobQueue::Private::verdict(double next) const
{
    if (budgets == Budgets{})
        return {};
    double starting = 0;
    for (const auto &[id, run] : runs) {
        const StoredJob *stored = find(id);
        if (!stored->intentAt.isValid() || stored->job.state < JobState::Submitting)
            starting += stored->job.estimate.value_or(0);
    }
    const Spent &now = spentNow();
    return judge(budgets, now.today + starting, now.month + starting, next);
}

QDateTime JobQueue::Private::time() const
{
    return wallClock ? wallClock().toUTC() : QDateTime::currentDateTimeUtc();
}

// Timers do not count the hours in which the computer slept, nor those by which its clock is set.
void JobQueue::Private::watchTime()
{
    if (turn.empty() && runs.empty()) {
        pulse.stop();
        return;
    }
    if (pulse.isActive())
        return;
    lastSeen = time();
    sinceSeen.start();
    pulse.start(15s);
}

void JobQueue::Private::lookAtClock()
{
    const QDateTime was = std::exchange(lastSeen, time());
    const qint64 drift = was.msecsTo(lastSeen) - sinceSeen.restart();
    if (std::abs(drift) < 5000)
        return;
    spent.reset();
    hurry();
    startNext();
}

void JobQueue::Private::hurry()
{
    std::vector<JobRun *> all;
    for (const auto &[id, run] : runs)
        all.push_back(run.get());
    for (JobRun *run : all)
        run->hurry();
    keeper.tryAgain();
}

void JobQueue::setWaitsForNetwork(bool waits)
{
    d->workshop.waitsForNetwork = waits;
}

void JobQueue::networkIsBack()
{
    d->hurry();
}

void JobQueue::lookAtClock()
{
    d->lookAtClock();
}

void JobQueue::setClock(const std::function<QDateTime()> &now)
{
    d->wallClock = now;
}

} // namespace studio
