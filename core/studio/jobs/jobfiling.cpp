// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/jobs/jobrun.h"

#include "studio/background.h"
#include "studio/jobs/jobstates.h"
#include "studio/jobs/joblog.h"
#include "studio/jobs/jobstore.h"
#include "studio/jobs/keeper.h"
#include "studio/jobs/outputs.h"
#include "studio/jobs/problem.h"
#include "studio/library/database.h"
#include "studio/library/intake.h"
#include "studio/library/library.h"

#include "media/files.h"

#include "fal/client.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

// A name in `folder` that neither the disk nor another plan has.
QString freeTarget(const QString &folder, const QString &wanted, const QSet<QString> &reserved)
{
    QString target = numbered(folder, wanted, 1);
    for (int number = 2; QFile::exists(target) || reserved.contains(target); ++number)
        target = numbered(folder, wanted, number);
    return target;
}

JobProblem localProblem(const QString &sentence)
{
    return problemHere(sentence, JobRun::tr("The result is still at fal. Make room, or make the folder writable, then choose “Check again”."));
}

} // namespace

// The job waits here for room on the disk, or for a folder that can be written. Said once.
void JobRun::waitForRoom(const QString &sentence, void (JobRun::*next)())
{
    m_job.problem = problemHere(sentence, tr("Nothing is lost: the job goes on by itself as soon as its files can be written."));
    m_job.progress = -1;
    if (!std::exchange(m_isHeldUp, true)) {
        tell(sentence);
        Q_EMIT storageFailed(sentence);
    }
    m_again.disconnect(this);
    connect(&m_again, &QTimer::timeout, this, next);
    m_again.start(pauseBefore(m_attempts++));
    Q_EMIT changed();
}

void JobRun::fetch()
{
    m_job.problem.reset();
    if (!m_stored.plan.empty()) { // prepared before a crash: the files are here or in their place
        move();
        return;
    }
    enter(JobEvent::FetchAgain);
    m_delivered.clear();
    inBackground(
        this,
        [folder = stagingFolder(), room = m_roomNeeded] {
            QDir(folder).removeRecursively(); // what a crash left is not known to be complete
            if (!QDir().mkpath(folder))
                return tr("The staging folder %1 cannot be written.").arg(QDir::toNativeSeparators(folder));
            // A large file is not fetched again and again only to see that the disk is still full.
            const QStorageInfo disk(folder); // not valid where nobody tells, as in a bare chroot: writing will show
            return disk.isValid() && disk.bytesAvailable() < room ? tr("There is no space left on the disk for the result.") : QString();
        },
        [this](const QString &trouble) {
            if (trouble.isEmpty())
                fetchNext();
            else
                waitForRoom(trouble, &JobRun::fetch);
        });
}

void JobRun::fetchNext()
{
    m_again.stop();
    const std::vector<OutputFile> files = filesIn(m_job.output);
    const size_t index = m_delivered.size();
    if (index == files.size()) {
        file();
        return;
    }
    m_download = std::make_unique<fal::DownloadCall>(m_workshop.client, files[index].address,
                                                     stagingFolder() + u"/%1"_s.arg(index));
    m_download->setObjectName(m_job.id);
    connect(m_download.get(), &fal::DownloadCall::progress, this,
            [this, index, count = files.size()](qint64 received, qint64 total) {
                m_roomNeeded = std::max(m_roomNeeded, total);
                if (total > 0)
                    setProgress((double(index) + double(received) / double(total)) / double(count));
            });
    connect(m_download.get(), &fal::Call::finished, this, &JobRun::fetched);
}

void JobRun::fetched()
{
    const fal::Result<fal::Downloaded> downloaded = m_download->result();
    if (!downloaded && downloaded.error().kind == fal::ErrorKind::File) {
        waitForRoom(downloaded.error().message, &JobRun::fetch);
        return;
    }
    if (!downloaded) {
        notFetched(downloaded.error());
        return;
    }
    const OutputFile source = filesIn(m_job.output).at(m_delivered.size());
    m_isHeldUp = m_isInterrupted = false;
    m_attempts = 0;
    m_delivered.push_back({.path = downloaded->path,
                           .sha256 = downloaded->sha256,
                           .name = source.name.isEmpty() ? source.address.fileName() : source.name});
    m_download->setParent(this);
    m_download.release()->deleteLater(); // it is emitting at this moment
    fetchNext();
}

// The address of a result may have run out before the result itself did.
void JobRun::notFetched(const fal::Error &error)
{
    const bool isGone = error.httpStatus == 401 || error.httpStatus == 403 || error.httpStatus == 404 || error.httpStatus == 410;
    const auto ticket = fal::Ticket::fromJson(m_job.ticket);
    if (isGone && ticket && !std::exchange(m_hasAskedAnew, true)) {
        m_result = std::make_unique<fal::ResultCall>(m_workshop.client, *ticket);
        connect(m_result.get(), &fal::Call::finished, this, [this, error] {
            const fal::Result<fal::Output> output = m_result->result();
            if (!output || output->data == m_job.output) {
                notFetched(output || !concernsConnection(output.error()) ? error : output.error());
                return;
            }
            m_job.output = output->data;
            storeThen(&JobRun::fetch);
        });
        return;
    }
    // Who gives no answer is waited for; who answers with an error is asked a few times.
    const bool mayHeal = isOutage(error.kind) || concernsConnection(error);
    if (mayHeal && !isGone && (error.httpStatus == 0 || m_attempts < mostAttempts)) {
        if (!std::exchange(m_isInterrupted, true))
            tell(tr("%1 The result is at fal; it is fetched as soon as fal can be reached.").arg(error.message));
        m_again.disconnect(this);
        connect(&m_again, &QTimer::timeout, this, &JobRun::fetchNext);
        m_again.start(pauseBefore(m_attempts++));
        return;
    }
    JobProblem problem = problemFrom(error);
    problem.advice = isGone ? tr("fal made and billed this result, but its files cannot be fetched any more. Copy the evidence and ask fal.")
                            : tr("The result is still at fal. %1").arg(problem.advice);
    fail(problem);
}

void JobRun::file()
{
    enter(JobEvent::Delivered);
    QString folder;
    if (m_job.outFolder.isEmpty()) {
        const auto place = m_workshop.library.place(u"x"_s, QDateTime::currentDateTime());
        if (!place) {
            waitForRoom(place.error(), &JobRun::file);
            return;
        }
        folder = QFileInfo(*place).path();
    }
    const FilingOrder order{.job = m_job, .files = m_delivered, .stagingFolder = stagingFolder(), .folder = folder};
    inBackground(
        this, [order] { return prepareFiles(order); },
        [this, folder](tl::expected<std::vector<PlannedFile>, FilingTrouble> files) {
            if (files)
                plan(*std::move(files), m_job.outFolder.isEmpty() ? folder : m_job.outFolder);
            else if (files.error().kind == FilingTrouble::Kind::MayPass)
                waitForRoom(files.error().message, &JobRun::file);
            else
                fail(localProblem(files.error().message));
        });
}

void JobRun::plan(std::vector<PlannedFile> files, const QString &folder)
{
    const auto isOurs = [this](const QString &target) {
        if (target.isEmpty() || m_workshop.reserved.contains(target))
            return false;
        const std::optional<Item> known = m_workshop.library.itemByPath(target);
        return !known || known->jobId.isEmpty() || known->jobId == m_job.id;
    };
    for (size_t i = 0; i < files.size(); ++i) {
        const auto name = targetName(m_job, files[i], int(i) + 1, int(files.size()));
        if (!name) {
            fail(problemHere(name.error()));
            return;
        }
        if (!isOurs(files[i].target))
            files[i].target = freeTarget(folder, *name, m_workshop.reserved);
        m_workshop.reserved.insert(files[i].target);
    }
    m_stored.plan = std::move(files);
    if (m_stored.plan.empty())
        finish();
    else
        storeThen(&JobRun::move);
}

// Somebody else has taken the name since it was chosen. The new one is on disk before the file gets it.
void JobRun::chooseAnother(size_t index)
{
    QString &target = m_stored.plan.at(index).target;
    m_workshop.reserved.remove(target);
    target = freeTarget(QFileInfo(target).path(), QFileInfo(target).fileName(), m_workshop.reserved);
    m_workshop.reserved.insert(target);
    storeThen(&JobRun::move);
}

void JobRun::move()
{
    enter(JobEvent::Delivered);
    bool isElsewhere = false; // the library left that folder since the names were chosen
    for (PlannedFile &file : m_stored.plan) {
        const QString target = m_job.outFolder.isEmpty() ? m_workshop.library.whereNow(file.target) : file.target;
        if (target == file.target)
            continue;
        m_workshop.reserved.remove(file.target);
        m_workshop.reserved.insert(target);
        file.target = target;
        isElsewhere = true;
    }
    if (isElsewhere)
        return storeThen(&JobRun::move);
    const Place place = m_job.outFolder.isEmpty() ? Place::Library : Place::Folder;
    inBackground(
        this, [files = m_stored.plan, place] { return moveFiles(files, place); },
        [this](const tl::expected<void, FilingTrouble> &moved) {
            if (moved) {
                finish();
                return;
            }
            switch (moved.error().kind) {
            case FilingTrouble::Kind::Taken:
                chooseAnother(moved.error().index);
                return;
            case FilingTrouble::Kind::MayPass:
                waitForRoom(moved.error().message, &JobRun::move);
                return;
            case FilingTrouble::Kind::Lasting:
                releaseTargets();
                m_stored.plan.clear(); // the next attempt downloads again and chooses new names
                fail(localProblem(moved.error().message));
                return;
            }
        });
}

// Rows and the job's end in one transaction: there is never one without the other.
tl::expected<void, QString> JobRun::storeTogether(const std::vector<Item> &items, StoredJob &done)
{
    Database::Transaction transaction(m_workshop.database);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    const auto ids = m_workshop.library.insert(items);
    if (!ids)
        return tl::unexpected(ids.error());
    done.job.items = *ids;
    if (const auto stored = m_workshop.store.update(done); !stored)
        return stored;
    return transaction.commit();
}

// What one file cost: the files of a job share its price.
std::optional<double> JobRun::dollars() const
{
    if (!m_job.billableUnits || !m_workshop.unitPriceOf)
        return {};
    const std::optional<double> price = m_workshop.unitPriceOf(m_job.recipe.endpoint);
    if (!price)
        return {};
    return *m_job.billableUnits * *price / double(std::max<size_t>(1, m_stored.plan.size()));
}

void JobRun::finish()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    std::vector<Item> items;
    QStringList paths;
    for (const PlannedFile &file : m_stored.plan) {
        paths << file.target;
        if (!m_job.outFolder.isEmpty())
            continue;
        items.push_back({.path = file.target,
                         .kind = file.kind,
                         .mimeType = file.mimeType,
                         .sha256 = file.deliveredSha256,
                         .bytes = QFileInfo(file.target).size(),
                         .size = file.size,
                         .seconds = file.seconds,
                         .created = now,
                         .recipe = m_job.recipe,
                         .jobId = m_job.id,
                         .requestId = m_job.requestId,
                         .output = m_job.output,
                         .seed = seedIn(m_job.output),
                         .dollars = dollars(),
                         .queueSeconds = m_job.started.isValid() ? double(std::max<qint64>(0, m_job.submitted.msecsTo(m_job.started))) / 1000 : 0,
                         .inferenceSeconds = m_job.inferenceSeconds,
                         .contentHash = file.targetSha256});
    }

    StoredJob done = m_stored;
    advance(done.job.state, JobEvent::Filed);
    done.job.ended = now;
    done.job.files = paths;
    done.job.problem.reset();
    done.plan.clear();
    if (const auto stored = storeTogether(items, done); !stored) {
        m_next = &JobRun::finish; // the files are in their place, and the plan says where
        m_workshop.keeper.couldNot(m_stored, stored.error());
        return;
    }

    releaseTargets();
    m_stored = done;
    m_workshop.keeper.forget(m_job.id);
    clearStaging();
    m_workshop.library.announce(m_job.items);
    m_hasEnded = true;
    Q_EMIT changed();
    Q_EMIT ended();
}

} // namespace studio
