// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/jobs/jobqueue.h"

#include "studio/background.h"
#include "studio/jobs/inputs.h"
#include "studio/jobs/joblog.h"
#include "studio/jobs/jobrun.h"
#include "studio/jobs/jobstore.h"
#include "studio/jobs/uploads.h"
#include "studio/library/database.h"
#include "studio/library/exporter.h"
#include "studio/library/library.h"
#include "studio/library/presence.h"

#include "fal/client.h"

#include <QDir>
#include <QUuid>

#include <deque>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

// Which service a job belongs to. The sandbox has another port each time, and a job that cost nothing
// there must never be sent to a service where it costs money.
QString serviceOf(const QString &server)
{
    if (server.isEmpty())
        return u"fal"_s;
    const QString host = QUrl(server).host();
    const bool isLoopback = host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
    return isLoopback ? u"here"_s : host;
}

} // namespace

struct JobQueue::Private
{
    JobQueue &q;
    fal::Client &client;
    Database &database;
    JobStore store{database};
    JobLog log{database.folder() + u"/logs"_s};
    Presence presence{database.folder()};
    Uploads uploads{client, store};
    Workshop workshop;
    std::vector<std::unique_ptr<StoredJob>> jobs; // oldest first; runs refer to theirs
    std::map<QString, std::unique_ptr<JobRun>> runs;
    std::vector<std::unique_ptr<JobRun>> over;
    std::deque<QString> turn;   // not started yet
    bool paused = false;
    int limit = 2;

    Private(JobQueue &queue, fal::Client &theClient, Database &theDatabase, Library &library)
        : q(queue), client(theClient), database(theDatabase),
          workshop{.client = theClient, .database = theDatabase, .store = store, .log = log, .library = library, .uploads = uploads}
    {
        for (StoredJob &job : store.load())
            jobs.push_back(std::make_unique<StoredJob>(std::move(job)));
    }

    [[nodiscard]] QString server() const { return client.config().baseUrl.toString(); }

    [[nodiscard]] StoredJob *find(const QString &id)
    {
        // Most questions are about new jobs.
        const auto found = std::find_if(jobs.rbegin(), jobs.rend(), [&id](const auto &stored) { return stored->job.id == id; });
        return found == jobs.rend() ? nullptr : found->get();
    }

    void startNext()
    {
        while (!paused && !turn.empty() && int(runs.size()) < limit) {
            const QString id = turn.front();
            turn.pop_front();
            run(id);
        }
    }

    void run(const QString &id)
    {
        StoredJob *stored = find(id);
        if (!stored || runs.contains(id))
            return;
        auto owned = std::make_unique<JobRun>(*stored, workshop);
        JobRun *run = owned.get();
        runs.emplace(id, std::move(owned));
        run->setPaused(paused);
        connect(run, &JobRun::changed, &q, [this, id] { Q_EMIT q.changed(id); });
        connect(run, &JobRun::logged, &q, [this, id](const fal::LogLine &line) { Q_EMIT q.logged(id, line); });
        connect(run, &JobRun::storageFailed, &q, &JobQueue::storageFailed);
        connect(run, &JobRun::ended, &q, [this, id] { ended(id); });
        run->start();
    }

    void ended(const QString &id)
    {
        if (const auto found = runs.find(id); found != runs.end()) {
            // It is emitting at this moment; and it must not outlive the queue.
            over.push_back(std::move(found->second));
            runs.erase(found);
            QMetaObject::invokeMethod(
                &q, [this] { over.clear(); }, Qt::QueuedConnection);
        }
        Q_EMIT q.finished(id);
        startNext();
    }

    // Owned by this program from now on.
    void adopt(StoredJob &stored)
    {
        stored.owner = presence.id();
        if (const auto kept = store.update(stored); !kept)
            Q_EMIT q.storageFailed(kept.error());
    }
};

JobQueue::JobQueue(fal::Client &client, Database &database, Library &library, QObject *parent)
    : QObject(parent), d(new Private(*this, client, database, library))
{
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
                  .estimate = options.estimate};
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
    d->jobs.push_back(std::make_unique<StoredJob>(std::move(stored)));
    d->turn.push_back(id);
    Q_EMIT added(id);
    // From the event loop, so that the caller knows the id before anything happens to the job.
    QMetaObject::invokeMethod(
        this, [this] { d->startNext(); }, Qt::QueuedConnection);
    return id;
}

void JobQueue::resume()
{
    const QString service = serviceOf(d->server());
    for (const auto &owned : d->jobs) {
        StoredJob &stored = *owned;
        const QString id = stored.job.id;
        if (isFinal(stored.job.state) || isUnderWay(id) || serviceOf(stored.server) != service || d->presence.isAlive(stored.owner))
            continue;
        d->adopt(stored);
        if (stored.job.state == JobState::Preparing || stored.job.state == JobState::Uploading)
            d->turn.push_back(id);
        else // accepted already, or perhaps: it costs nothing to follow, and nobody should wait for it
            d->run(id);
    }
    d->startNext();
}

std::optional<Job> JobQueue::job(const QString &id) const
{
    const StoredJob *stored = d->find(id);
    return stored ? std::optional<Job>(stored->job) : std::nullopt;
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
    return d->runs.contains(id) || std::find(d->turn.begin(), d->turn.end(), id) != d->turn.end();
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
        stored->job.state = JobState::Cancelled;
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
        stored->job.state = JobState::Cancelled;
        d->adopt(*stored);
        Q_EMIT changed(id);
        Q_EMIT finished(id);
        return;
    }
    d->run(id);
}

tl::expected<QString, QString> JobQueue::retry(const QString &id)
{
    const StoredJob *stored = d->find(id);
    if (!stored)
        return tl::unexpected(tr("This job is not in the list any more."));
    Recipe recipe = stored->job.recipe;
    recipe.created = QDateTime::currentDateTimeUtc();
    return enqueue(recipe, {.outFolder = stored->job.outFolder, .nameTemplate = stored->job.nameTemplate, .estimate = stored->job.estimate});
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
    d->log.remove(id);
    inBackground(
        this, [folder = d->database.folder() + u"/staging/"_s + id] { QDir(folder).removeRecursively(); }, [] {});
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

void JobQueue::setPaused(bool paused)
{
    if (paused == d->paused)
        return;
    d->paused = paused;
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

void JobQueue::setLimit(int jobsAtOnce)
{
    d->limit = std::max(1, jobsAtOnce);
    d->startNext();
}

void JobQueue::setUnitPrices(const UnitPrices &unitPriceOf)
{
    d->workshop.unitPriceOf = unitPriceOf;
}

QVector<fal::LogLine> JobQueue::log(const QString &id) const
{
    return d->log.lines(id);
}

} // namespace studio
