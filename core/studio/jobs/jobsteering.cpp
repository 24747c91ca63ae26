// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the person does to the order of jobs, and to the job.

#include "studio/jobs/choices.h"
#include "studio/jobs/inputs.h"
#include "studio/jobs/jobqueue_p.h"
#include "studio/jobs/jobstates.h"
#include "studio/library/library.h"

#include "fal/client.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

constexpr int mostJobs = 200;
constexpr int mostGrown = 40; // fal gives no account more by itself

} // namespace

JobLimits storedLimits(Database &database)
{
    JobLimits limits;
    bool isNumber = false;
    if (const int jobs = choice(database, u"jobs_at_once"_s).toInt(&isNumber); isNumber)
        limits = {.jobs = std::clamp(jobs, 1, mostJobs), .isChosen = true};
    const QJsonObject single = QJsonDocument::fromJson(choice(database, u"jobs_at_once_of"_s).toUtf8()).object();
    for (auto entry = single.begin(); entry != single.end(); ++entry)
        limits.ofEndpoint.insert(entry.key(), std::clamp(entry.value().toInt(1), 1, mostJobs));
    return limits;
}

SeenAtOnce storedSeen(Database &database, const QString &service)
{
    const QStringList stored = choice(database, u"seen_at_once "_s + service).split(u' ');
    return {.jobs = std::clamp(stored.value(0).toInt(), 0, mostGrown), .othersWaited = stored.value(1) == "1"_L1};
}

// One more than ever ran at the same time is sent: it waits at fal for nothing, or shows that fal does more by now.
void JobQueue::Private::lookAtOnce()
{
    constexpr qint64 aWhile = 5000; // ms
    int atWork = 0;
    int waitingThere = 0;
    for (const auto &[id, run] : runs) {
        const JobState state = find(id)->job.state;
        atWork += state == JobState::Running ? 1 : 0;
        waitingThere += state == JobState::Waiting ? 1 : 0;
    }
    SeenAtOnce now = seen;
    if (atWork > seen.jobs)
        now = {.jobs = std::min(atWork, mostGrown)};
    const bool isFull = atWork > 0 && atWork == now.jobs && waitingThere > 0;
    if (!isFull)
        waitsSince.invalidate();
    else if (!waitsSince.isValid())
        waitsSince.start();
    now.othersWaited = now.othersWaited || (isFull && waitsSince.hasExpired(aWhile));
    if (isFull && !now.othersWaited)
        look.start(500);
    if (now == seen)
        return;
    seen = now;
    keepChoice(database, u"seen_at_once "_s + serviceOf(server()), u"%1 %2"_s.arg(seen.jobs).arg(seen.othersWaited ? 1 : 0));
    startNext();
}

int JobQueue::Private::most() const
{
    return limits.isChosen ? limits.jobs : std::clamp(seen.jobs + 1, limits.jobs, mostGrown);
}

double JobQueue::Private::placeBeforeAll() const
{
    double lowest = 1;
    for (const auto &stored : jobs)
        lowest = std::min(lowest, stored->place);
    return lowest - 1;
}

double JobQueue::Private::placeAfterAll() const
{
    double highest = 0;
    for (const auto &stored : jobs)
        highest = std::max(highest, stored->place);
    return highest + 1;
}

void JobQueue::Private::waitInTurn(StoredJob &stored)
{
    stored.isInTurn = true;
    if (turn.empty() || find(turn.back())->place <= stored.place) {
        turn.push_back(stored.job.id);
        return;
    }
    const auto later = std::find_if(turn.begin(), turn.end(), [&](const QString &id) { return find(id)->place > stored.place; });
    turn.insert(later, stored.job.id);
}

QStringList JobQueue::ids() const
{
    QStringList ids;
    ids.reserve(qsizetype(d->jobs.size()));
    for (auto stored = d->jobs.rbegin(); stored != d->jobs.rend(); ++stored)
        ids << (*stored)->job.id;
    return ids;
}

QStringList JobQueue::order() const
{
    return {d->turn.begin(), d->turn.end()};
}

int JobQueue::placeInOrder(const QString &id) const
{
    const auto found = std::find(d->turn.rbegin(), d->turn.rend(), id); // what was just added is the last
    return int(d->turn.rend() - found) - 1;
}

bool JobQueue::isWaitingHere(const QString &id) const
{
    const StoredJob *stored = d->find(id);
    return stored && stored->isInTurn;
}

void JobQueue::runNext(const QString &id)
{
    if (!d->turn.empty())
        move({id}, d->turn.front());
}

void JobQueue::move(const QStringList &ids, const QString &before)
{
    std::deque<QString> moved;
    for (const QString &id : d->turn) {
        if (ids.contains(id))
            moved.push_back(id);
    }
    if (moved.empty() || (ids.contains(before) && moved.front() == before && moved.size() == 1))
        return;
    // Where "before" moves along, the next one that stays is meant.
    auto anchor = std::find(d->turn.begin(), d->turn.end(), before);
    while (anchor != d->turn.end() && ids.contains(*anchor))
        ++anchor;
    const QString stays = anchor == d->turn.end() ? QString() : *anchor;
    std::deque<QString> next;
    for (const QString &id : d->turn) {
        if (!stays.isEmpty() && id == stays)
            next.insert(next.end(), moved.begin(), moved.end());
        if (!ids.contains(id))
            next.push_back(id);
    }
    if (stays.isEmpty())
        next.insert(next.end(), moved.begin(), moved.end());
    // The places that there are, dealt out anew: all or none of it is stored.
    std::vector<double> places;
    for (const QString &id : d->turn)
        places.push_back(d->find(id)->place);
    std::ranges::sort(places);
    Database::Transaction transaction(d->database);
    if (const auto begun = transaction.begin(); !begun) {
        Q_EMIT storageFailed(begun.error());
        return;
    }
    std::vector<std::pair<StoredJob *, double>> old;
    bool isStored = true;
    for (size_t i = 0; i < next.size() && isStored; ++i) {
        StoredJob *stored = d->find(next[i]);
        if (stored->place == places[i])
            continue;
        old.emplace_back(stored, stored->place);
        stored->place = places[i];
        isStored = d->update(*stored);
    }
    if (isStored) {
        if (const auto committed = transaction.commit(); !committed) {
            Q_EMIT storageFailed(committed.error());
            isStored = false;
        }
    }
    if (!isStored) {
        for (const auto &[stored, place] : old)
            stored->place = place;
        return;
    }
    d->turn = std::move(next);
    Q_EMIT orderChanged();
    d->startNext();
}

void JobQueue::schedule(const QString &id, const QDateTime &notBefore)
{
    StoredJob *stored = d->find(id);
    if (!stored || !stored->isInTurn)
        return;
    stored->job.notBefore = notBefore.toUTC();
    d->held.remove(id);
    if (!d->update(*stored))
        return;
    Q_EMIT changed(id);
    d->startNext();
}

tl::expected<void, QString> JobQueue::replace(const QString &id, const Recipe &recipe, std::optional<double> estimate)
{
    StoredJob *stored = d->find(id);
    if (!stored || !stored->isInTurn)
        return tl::unexpected(tr("This job has been started already: its settings cannot be changed any more."));
    if (const auto endpoint = fal::Endpoint::parse(recipe.endpoint); !endpoint)
        return tl::unexpected(endpoint.error().message);
    StoredJob changedJob = *stored;
    changedJob.job.recipe = recipe;
    changedJob.job.recipe.inputs = inputsOf(recipe);
    changedJob.job.estimate = estimate;
    changedJob.job.cell.clear(); // it is not the one of the plan any more
    if (const auto kept = d->store.update(changedJob); !kept)
        return kept;
    *stored = std::move(changedJob);
    Q_EMIT changed(id);
    d->startNext();
    return {};
}

QString JobQueue::heldBecause(const QString &id) const
{
    return d->held.value(id);
}

void JobQueue::cancelWaiting()
{
    for (const QString &id : order())
        cancel(id);
}

void JobQueue::cancelAll()
{
    cancelWaiting();
    std::vector<QString> ids;
    for (const auto &[id, run] : d->runs)
        ids.push_back(id);
    for (const QString &id : ids)
        cancel(id);
}

tl::expected<QString, QString> JobQueue::retry(const QString &id)
{
    const StoredJob *stored = d->find(id);
    if (!stored)
        return tl::unexpected(tr("This job is not in the list any more."));
    Recipe recipe = stored->job.recipe;
    recipe.created = QDateTime::currentDateTimeUtc();
    return enqueue(recipe, {.outFolder = stored->job.outFolder,
                            .nameTemplate = stored->job.nameTemplate,
                            .estimate = stored->job.estimate,
                            .lowPriority = stored->job.lowPriority,
                            .project = stored->job.project,
                            .cell = stored->job.cell});
}

int JobQueue::retryFailed()
{
    const auto isSame = [](const Recipe &a, const Recipe &b) { return a.endpoint == b.endpoint && a.values == b.values && a.batch == b.batch; };
    QStringList ids;
    for (auto stored = d->jobs.begin(); stored != d->jobs.end(); ++stored) {
        const Job &job = (*stored)->job;
        const bool triedSince = std::any_of(stored + 1, d->jobs.end(), [&](const auto &later) { return isSame(later->job.recipe, job.recipe); });
        // One with an output is complete at fal: it is fetched again, not made again.
        if (job.state == JobState::Failed && job.output.isEmpty() && !triedSince)
            ids << job.id;
    }
    int count = 0;
    for (const QString &id : std::as_const(ids))
        count += retry(id) ? 1 : 0;
    return count;
}

void JobQueue::sendAgain(const QString &id)
{
    StoredJob *stored = d->find(id);
    if (!stored || d->runs.contains(id))
        return;
    if (!stateAfter(stored->job.state, JobEvent::SendAgain))
        return;
    advance(stored->job.state, JobEvent::SendAgain);
    stored->job.problem.reset();
    stored->job.ticket = {};
    stored->job.requestId.clear();
    stored->job.ended = {};
    stored->cancelling = false;
    stored->intent = {};
    stored->intentAt = {};
    stored->place = d->placeAfterAll();
    d->adopt(*stored);
    d->waitInTurn(*stored);
    Q_EMIT changed(id);
    d->startNext();
}

void JobQueue::setPaused(bool paused)
{
    if (paused == d->paused)
        return;
    d->paused = paused;
    keepChoice(d->database, u"paused"_s, paused ? u"1"_s : QString());
    std::vector<JobRun *> runs;
    for (const auto &[id, run] : d->runs)
        runs.push_back(run.get());
    for (JobRun *run : runs)
        run->setPaused(paused);
    Q_EMIT pausedChanged(paused);
    d->startNext();
}

bool JobQueue::isPaused() const
{
    return d->paused;
}

bool JobQueue::wasPaused() const
{
    return !choice(d->database, u"paused"_s).isEmpty();
}

void JobQueue::setLimit(int jobsAtOnce)
{
    d->limits.jobs = std::clamp(jobsAtOnce, 1, mostJobs);
    d->limits.isChosen = true;
    d->startNext();
}

void JobQueue::setLimits(const JobLimits &limits)
{
    d->limits = limits;
    d->limits.jobs = std::clamp(limits.jobs, 1, mostJobs);
    d->limits.isChosen = limits.isChosen || limits.jobs != JobLimits().jobs;
    QJsonObject single;
    for (auto entry = limits.ofEndpoint.begin(); entry != limits.ofEndpoint.end(); ++entry)
        single.insert(entry.key(), entry.value());
    keepChoice(d->database, u"jobs_at_once"_s, d->limits.isChosen ? QString::number(d->limits.jobs) : QString());
    keepChoice(d->database, u"jobs_at_once_of"_s,
               single.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(single).toJson(QJsonDocument::Compact)));
    d->startNext();
}

JobLimits JobQueue::limits() const
{
    return d->limits;
}

void JobQueue::forgetLimit()
{
    setLimits({.ofEndpoint = d->limits.ofEndpoint});
}

SeenAtOnce JobQueue::seenAtOnce() const
{
    return d->seen;
}

LedgerPlace JobQueue::ledgerPlace() const
{
    return {.file = d->database.folder() + u"/gesso.sqlite"_s, .service = serviceOf(d->server())};
}

std::vector<LedgerLine> JobQueue::ledger(const QDateTime &from, const QDateTime &to) const
{
    return d->ledger.lines(serviceOf(d->server()), from, to);
}

double JobQueue::spentToday() const
{
    return d->spentNow().today;
}

Budgets JobQueue::budgets() const
{
    return d->budgets;
}

void JobQueue::setBudgets(const Budgets &budgets)
{
    d->budgets = budgets;
    d->ledger.setBudgets(budgets);
    d->startNext();
}

BudgetVerdict JobQueue::verdict(double dollars) const
{
    return d->verdict(dollars);
}

} // namespace studio
