// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/jobs/jobqueue_p.h"
#include "studio/jobs/jobstates.h"

#include "studio/background.h"
#include "studio/jobs/choices.h"
#include "studio/jobs/inputs.h"
#include "studio/jobs/problem.h"
#include "studio/library/exporter.h"
#include "studio/library/library.h"

#include "fal/client.h"

#include <QDir>
#include <QFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace studio {

JobQueue::Private::Private(JobQueue &queue, fal::Client &theClient, Database &theDatabase, Library &library)
    : q(queue), client(theClient), database(theDatabase), uploads(theClient, store),
      workshop{.client = theClient, .database = theDatabase, .store = store, .keeper = keeper, .log = log, .library = library, .uploads = uploads}
{
    lastNumber = store.lastNumber(); // first: what is stored between the two is looked at twice, and not never
    for (StoredJob &job : store.load())
        keep(std::make_unique<StoredJob>(std::move(job)));
    if (database.wasMadeAnew())
        takeFromJournal();
    limits = storedLimits(database);
    budgets = ledger.budgets();
    seen = storedSeen(database, serviceOf(server()));
    look.setSingleShot(true);
    clock.setSingleShot(true);
    clock.setTimerType(Qt::CoarseTimer);
    pulse.setTimerType(Qt::VeryCoarseTimer);
    othersPulse.setTimerType(Qt::VeryCoarseTimer);
    othersPulse.setInterval(10'000);
}

void JobQueue::Private::takeFromJournal()
{
    for (StoredJob &job : Journal::read(database.folder())) {
        if (!byId.contains(job.job.id) && store.insert(job)) {
            const auto noted = store.update(job); // the ledger follows updates
            Q_UNUSED(noted)
            keep(std::make_unique<StoredJob>(std::move(job)));
        }
    }
}

QString JobQueue::Private::server() const
{
    return client.config().baseUrl.toString();
}

void JobQueue::Private::keep(std::unique_ptr<StoredJob> job)
{
    byId.insert(job->job.id, job.get());
    jobs.push_back(std::move(job));
}

void JobQueue::Private::run(const QString &id)
{
    StoredJob *stored = find(id);
    if (!stored || runs.contains(id))
        return;
    held.remove(id);
    stored->isInTurn = false;
    auto owned = std::make_unique<JobRun>(*stored, workshop);
    JobRun *run = owned.get();
    runs.emplace(id, std::move(owned));
    run->setPaused(paused);
    connect(run, &JobRun::changed, &q, [this, id] {
        spent.reset();
        if (!look.isActive() || !limits.isChosen)
            look.start(limits.isChosen ? 500 : 0); // what waits here may start as soon as more is seen to run
        Q_EMIT q.changed(id);
    });
    connect(run, &JobRun::logged, &q, [this, id](const fal::LogLine &line) { Q_EMIT q.logged(id, line); });
    connect(run, &JobRun::storageFailed, &q, &JobQueue::storageFailed);
    connect(run, &JobRun::ended, &q, [this, id] { ended(id); });
    run->start();
}

void JobQueue::Private::ended(const QString &id)
{
    if (const auto found = runs.find(id); found != runs.end()) {
        // It is emitting at this moment; and it must not outlive the queue.
        over.push_back(std::move(found->second));
        runs.erase(found);
        QMetaObject::invokeMethod(
            &q, [this] { over.clear(); }, Qt::QueuedConnection);
    }
    log.close(id);
    Q_EMIT q.finished(id);
    startNext();
}

bool JobQueue::Private::update(const StoredJob &stored)
{
    const auto kept = store.update(stored);
    if (!kept)
        Q_EMIT q.storageFailed(kept.error());
    return kept.has_value();
}

void JobQueue::Private::sweepStaging()
{
    const QString staging = database.folder() + u"/staging"_s;
    inBackground(
        &q, [staging] { return QDir(staging).entryList(QDir::Dirs | QDir::NoDotAndDotDot); },
        [this, staging](const QStringList &ids) {
            QStringList left;
            for (const QString &id : ids) {
                // The row decides, not the list: another program on this profile may have added jobs since.
                if (!runs.contains(id) && store.needsNoStaging(id))
                    left << staging + u'/' + id;
            }
            if (left.isEmpty())
                return;
            inBackground(
                &q,
                [left] {
                    for (const QString &folder : left)
                        QDir(folder).removeRecursively();
                },
                [] {});
        });
}

void JobQueue::Private::adopt(StoredJob &stored)
{
    stored.owner = presence.id();
    keeper.keep(stored);
}

JobQueue::JobQueue(fal::Client &client, Database &database, Library &library, QObject *parent)
    : QObject(parent), d(new Private(*this, client, database, library))
{
    connect(&d->clock, &QTimer::timeout, this, [this] { d->startNext(); });
    connect(&d->pulse, &QTimer::timeout, this, [this] { d->lookAtClock(); });
    connect(&d->keeper, &Keeper::failed, this, &JobQueue::storageFailed);
    connect(&d->othersPulse, &QTimer::timeout, this, &JobQueue::lookAtOthers);
    connect(&d->look, &QTimer::timeout, this, [this] { d->lookAtOnce(); });
}

JobQueue::~JobQueue() = default;

tl::expected<QString, QString> JobQueue::enqueue(const Recipe &recipe, const JobOptions &options)
{
    if (const auto endpoint = fal::Endpoint::parse(recipe.endpoint); !endpoint)
        return tl::unexpected(endpoint.error().message);
    if (!options.nameTemplate.isEmpty()) {
        if (const auto name = nameFrom(options.nameTemplate, Item{.recipe = recipe}, 1, 1); !name)
            return tl::unexpected(name.error());
    }
    StoredJob stored{.owner = d->presence.id(), .server = d->server()};
    stored.job = {.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                  .recipe = recipe,
                  .outFolder = options.outFolder.isEmpty() ? QString() : QDir::cleanPath(QDir(options.outFolder).absolutePath()),
                  .nameTemplate = options.nameTemplate,
                  .created = QDateTime::currentDateTimeUtc(),
                  .notBefore = options.notBefore,
                  .lowPriority = options.lowPriority,
                  .project = options.project,
                  .estimate = options.estimate,
                  .cell = options.cell};
    stored.place = options.first ? d->placeBeforeAll() : d->placeAfterAll();
    const auto pathOf = [this](const QString &sha256) {
        const std::optional<Item> item = d->workshop.library.itemByHash(sha256);
        return item ? item->path : QString();
    };
    auto found = withFilesFound(recipe, pathOf);
    if (!found)
        return tl::unexpected(found.error());
    stored.job.recipe = *std::move(found);
    stored.job.recipe.inputs = inputsOf(stored.job.recipe);
    if (!stored.job.recipe.created.isValid())
        stored.job.recipe.created = stored.job.created;
    if (const auto inserted = d->store.insert(stored); !inserted)
        return tl::unexpected(inserted.error());
    const QString id = stored.job.id;
    d->keep(std::make_unique<StoredJob>(std::move(stored)));
    d->waitInTurn(*d->find(id));
    Q_EMIT added(id);
    // From the event loop, so that the caller knows the id before anything happens to the job.
    QMetaObject::invokeMethod(
        this, [this] { d->startNext(); }, Qt::QueuedConnection);
    return id;
}

void JobQueue::resume()
{
    d->takesOver = true;
    const QString service = serviceOf(d->server());
    for (const auto &owned : d->jobs) {
        StoredJob &stored = *owned;
        const QString id = stored.job.id;
        if (isFinal(stored.job.state) || isUnderWay(id) || serviceOf(stored.server) != service || d->presence.isAlive(stored.owner))
            continue;
        if (!d->takeOver(stored))
            continue;
        if (stored.job.state == JobState::Preparing || stored.job.state == JobState::Uploading)
            d->waitInTurn(stored);
        else // accepted already, or perhaps: it costs nothing to follow, and nobody should wait for it
            d->run(id);
    }
    std::vector<const StoredJob *> open;
    for (const auto &stored : d->jobs) {
        if (!isFinal(stored->job.state) && !d->presence.isAlive(stored->owner))
            open.push_back(stored.get());
    }
    d->journal.takeOver(open, [this](const QString &presence) { return d->presence.isAlive(presence); });
    d->sweepStaging();
    d->startNext();
}

std::optional<Job> JobQueue::job(const QString &id) const
{
    const StoredJob *stored = d->find(id);
    return stored ? std::optional<Job>(stored->job) : std::nullopt;
}

const Job *JobQueue::peek(const QString &id) const
{
    const StoredJob *stored = d->find(id);
    return stored ? &stored->job : nullptr;
}

void JobQueue::retell()
{
    for (const auto &stored : d->jobs) {
        if (stored->job.problem)
            stored->job.problem = retold(*std::move(stored->job.problem));
    }
}

void JobQueue::visit(const std::function<bool(const Job &job)> &each) const
{
    for (auto stored = d->jobs.rbegin(); stored != d->jobs.rend(); ++stored) {
        if (!each((*stored)->job))
            return;
    }
}

std::vector<Job> JobQueue::jobs() const
{
    std::vector<Job> all;
    all.reserve(d->jobs.size());
    for (auto stored = d->jobs.rbegin(); stored != d->jobs.rend(); ++stored)
        all.push_back((*stored)->job);
    return all;
}

int JobQueue::running() const
{
    int count = 0;
    for (const auto &[id, run] : d->runs)
        count += d->find(id)->job.state == JobState::Waiting ? 0 : 1;
    return count;
}

int JobQueue::waiting() const
{
    return int(d->turn.size()) + int(d->runs.size()) - running();
}

bool JobQueue::isUnderWay(const QString &id) const
{
    return d->runs.contains(id) || isWaitingHere(id);
}

void JobQueue::cancel(const QString &id)
{
    StoredJob *stored = d->find(id);
    if (!stored || isFinal(stored->job.state))
        return;
    if (const auto found = d->runs.find(id); found != d->runs.end()) {
        found->second->cancel();
        return;
    }
    if (std::erase(d->turn, id) > 0) {
        d->held.remove(id);
        stored->isInTurn = false;
        advance(stored->job.state, JobEvent::Cancelled);
        stored->job.ended = QDateTime::currentDateTimeUtc();
        d->adopt(*stored);
        Q_EMIT changed(id);
        Q_EMIT finished(id);
        return;
    }
    // It rests: unknown, or left behind by another program. A run of its own tells the server.
    d->adopt(*stored);
    stored->cancelling = true;
    if (stored->job.state == JobState::Unknown && stored->job.ticket.isEmpty()) {
        advance(stored->job.state, JobEvent::Cancelled);
        d->adopt(*stored);
        Q_EMIT changed(id);
        Q_EMIT finished(id);
        return;
    }
    d->run(id);
}

void JobQueue::checkAgain(const QString &id)
{
    StoredJob *stored = d->find(id);
    if (!stored || d->runs.contains(id))
        return;
    const bool hasResult = stored->job.state == JobState::Failed && !stored->job.output.isEmpty();
    if (stored->job.state != JobState::Unknown && !hasResult)
        return;
    stored->job.ended = {};
    d->adopt(*stored);
    d->run(id);
}

void JobQueue::remove(const QString &id)
{
    const StoredJob *stored = d->find(id);
    if (!stored || d->runs.contains(id) || !isFinal(stored->job.state))
        return;
    if (const auto gone = d->store.remove(id); !gone) {
        Q_EMIT storageFailed(gone.error());
        return;
    }
    d->keeper.forget(id);
    d->log.remove(id);
    d->exchanges.remove(id);
    inBackground(
        this, [folder = d->database.folder() + u"/staging/"_s + id] { QDir(folder).removeRecursively(); }, [] {});
    d->byId.remove(id);
    std::erase_if(d->jobs, [stored](const auto &owned) { return owned.get() == stored; });
    Q_EMIT removed(id);
}

void JobQueue::removeFinished()
{
    for (const Job &job : jobs()) {
        if (isFinal(job.state))
            remove(job.id);
    }
}

void JobQueue::storageMayWork()
{
    d->keeper.tryAgain();
}

void JobQueue::setUnitPrices(const UnitPrices &unitPriceOf)
{
    d->workshop.unitPriceOf = unitPriceOf;
}

std::vector<Item> JobQueue::madeFrom(const QString &fingerprint) const
{
    std::vector<qint64> ids;
    QString job;
    const auto rows = d->database.run(u"SELECT items.id, items.job_id FROM items JOIN ledger ON ledger.job_id = items.job_id "
                                      u"WHERE items.fingerprint = ? AND items.bin_path IS NULL AND ledger.service = ? "
                                      u"ORDER BY items.id DESC LIMIT 100"_s,
                                      {fingerprint, serviceOf(d->server())});
    while (!fingerprint.isEmpty() && rows && (*rows)->next()) {
        const QString from = (*rows)->value(1).toString();
        if (job.isEmpty())
            job = from;
        if (from == job)
            ids.push_back((*rows)->value(0).toLongLong());
    }
    std::vector<Item> items;
    for (auto id = ids.rbegin(); id != ids.rend(); ++id) {
        auto item = d->workshop.library.item(*id);
        if (!item || !QFile::exists(item->path))
            return {}; // a part of it would be another result
        items.push_back(*std::move(item));
    }
    return items;
}

ExchangeLog &JobQueue::exchanges()
{
    return d->exchanges;
}

QVector<fal::LogLine> JobQueue::log(const QString &id) const
{
    return d->log.lines(id);
}

} // namespace studio
