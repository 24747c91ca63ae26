// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/jobs/jobrun.h"

#include "studio/background.h"
#include "studio/jobs/inputs.h"
#include "studio/jobs/jobstates.h"
#include "studio/jobs/jobstore.h"
#include "studio/jobs/keeper.h"
#include "studio/jobs/problem.h"
#include "studio/jobs/uploads.h"
#include "studio/library/database.h"
#include "studio/library/library.h"

#include "fal/client.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace studio {

JobRun::JobRun(StoredJob &job, Workshop &workshop, QObject *parent)
    : QObject(parent), m_stored(job), m_job(job.job), m_workshop(workshop)
{
    m_again.setSingleShot(true);
    connect(&workshop.keeper, &Keeper::worksAgain, this, [this] {
        if (m_next && !m_awaitsDisk)
            storeThen(m_next);
    });
    connect(&workshop.uploads, &Uploads::ready, this, &JobRun::uploaded);
    connect(&workshop.uploads, &Uploads::progress, this, [this](const QString &sha256, double fraction) {
        const auto found = m_transfers.find(sha256);
        if (found == m_transfers.end())
            return;
        found->second = fraction;
        double sum = double(m_addresses.size());
        for (const auto &[hash, sent] : m_transfers)
            sum += sent;
        setProgress(sum / double(m_addresses.size() + m_transfers.size()));
    });
    connect(&workshop.uploads, &Uploads::failed, this, [this](const QString &sha256, const fal::Error &error) {
        if (m_transfers.erase(sha256) == 0)
            return;
        if (isUnreached(error) && m_workshop.waitsForNetwork)
            waitForNetwork(error);
        else
            fail(problemFrom(error));
    });
}

JobRun::~JobRun()
{
    for (const auto &[sha256, sent] : m_transfers)
        m_workshop.uploads.release(sha256);
    if (!m_hasEnded) // else the row may be gone
        releaseTargets();
}

void JobRun::releaseTargets()
{
    for (const PlannedFile &file : m_stored.plan)
        m_workshop.reserved.remove(file.target);
}

void JobRun::start()
{
    switch (m_job.state) {
    case JobState::Preparing:
    case JobState::Uploading:
        if (m_stored.cancelling)
            end(JobEvent::Cancelled);
        else
            prepare();
        return;
    case JobState::Submitting:
    case JobState::Unknown:
        if (m_job.ticket.isEmpty())
            lookUp();
        else
            follow();
        return;
    case JobState::Waiting:
    case JobState::Running:
        follow();
        return;
    case JobState::Downloading:
    case JobState::Filing:
    case JobState::Failed: // with an output that could not be fetched or filed
        fetch();
        return;
    case JobState::Done:
    case JobState::Cancelled:
        return;
    }
}

void JobRun::prepare()
{
    followLibrary();
    m_job.recipe.inputs = inputsOf(m_job.recipe);
    enter(JobEvent::Begun);
    if (m_job.recipe.inputs.empty()) {
        submit();
        return;
    }
    inBackground(
        this, [inputs = m_job.recipe.inputs] { return readInputs(inputs); },
        [this](const tl::expected<std::vector<InputFile>, QString> &inputs) {
            if (m_hasEnded)
                return;
            if (!inputs) {
                fail(problemHere(inputs.error(), tr("Choose the file again.")));
                return;
            }
            m_job.recipe.inputs = *inputs;
            upload();
        });
}

// Inputs and plans name files by their whole paths; the library may be in another folder since.
void JobRun::followLibrary()
{
    const Library &library = m_workshop.library;
    m_job.recipe.values = library.whereNow(m_job.recipe.values);
    for (InputFile &input : m_job.recipe.inputs)
        input.path = library.whereNow(input.path);
}

void JobRun::upload()
{
    enter(JobEvent::InputsRead);
    storeThen(&JobRun::sendInputs);
}

void JobRun::sendInputs()
{
    for (const InputFile &input : m_job.recipe.inputs) {
        if (m_transfers.contains(input.sha256) || m_addresses.contains(input.sha256))
            continue;
        if (const QString address = m_workshop.uploads.want(input); !address.isEmpty())
            m_addresses[input.sha256] = address;
        else
            m_transfers[input.sha256] = 0;
    }
    if (m_transfers.empty())
        submit();
}

void JobRun::uploaded(const QString &sha256, const QString &address)
{
    if (m_transfers.erase(sha256) == 0)
        return;
    m_addresses[sha256] = address;
    if (m_transfers.empty())
        submit();
}

void JobRun::setPaused(bool paused)
{
    m_paused = paused;
    if (!paused && std::exchange(m_holding, false))
        submit();
}

// The one place where money is spent. The intent is on disk before the call exists.
void JobRun::submit()
{
    if (m_hasEnded)
        return;
    if (m_paused) {
        m_holding = true;
        return;
    }
    const auto endpoint = fal::Endpoint::parse(m_job.recipe.endpoint);
    if (!endpoint) {
        fail(problemFrom(endpoint.error()));
        return;
    }
    m_stored.intent = bodyWith(m_job.recipe, m_addresses);
    m_stored.intentAt = QDateTime::currentDateTimeUtc();
    m_stored.server = m_workshop.client.config().baseUrl.toString();
    take(JobEvent::IntentStored);
    m_job.progress = -1;
    m_job.unitPrice = m_workshop.unitPriceOf ? m_workshop.unitPriceOf(m_job.recipe.endpoint) : std::nullopt;
    storeThen(&JobRun::send);
}

void JobRun::send()
{
    Q_EMIT changed();
    if (m_hasEnded)
        return;
    if (m_stored.cancelling) { // a receiver cancelled it: nothing was sent, and nothing is
        end(JobEvent::Cancelled);
        return;
    }
    if (m_paused) { // since the intent was written
        take(JobEvent::NotSent);
        m_holding = true;
        store();
        Q_EMIT changed();
        return;
    }
    const auto endpoint = fal::Endpoint::parse(m_job.recipe.endpoint);
    fal::SubmitOptions options;
    options.priority = m_job.lowPriority ? fal::Priority::Low : fal::Priority::Default;
    m_submit = std::make_unique<fal::SubmitCall>(m_workshop.client, *endpoint, m_stored.intent, options);
    m_submit->setObjectName(m_job.id); // see exchangelog.h
    connect(m_submit.get(), &fal::Call::finished, this, &JobRun::submitted);
}

void JobRun::submitted()
{
    const fal::Result<fal::Ticket> ticket = m_submit->result();
    if (!ticket) {
        if (ticket.error().mayHaveBeenAccepted)
            lookUp();
        else if (m_stored.cancelling)
            end(JobEvent::Cancelled);
        else if (isUnreached(ticket.error()) && m_workshop.waitsForNetwork)
            waitForNetwork(ticket.error());
        else
            fail(problemFrom(ticket.error()));
        return;
    }
    m_isInterrupted = false;
    m_attempts = 0;
    m_job.problem.reset();
    m_job.ticket = ticket->toJson();
    m_job.requestId = ticket->requestId;
    m_job.submitted = QDateTime::currentDateTimeUtc();
    take(JobEvent::Accepted);
    store(); // it is paid for: when the row cannot be written yet, it is still followed to its end
    follow();
}

// Nothing has arrived at fal, so beginning again is no second submit. The other jobs wait behind those that wait here.
void JobRun::waitForNetwork(const fal::Error &error)
{
    for (const auto &[sha256, sent] : std::exchange(m_transfers, {}))
        m_workshop.uploads.release(sha256);
    m_job.problem = problemFrom(error);
    m_job.problem->advice = tr("Nothing was sent. The job goes on by itself as soon as fal can be reached.");
    if (!std::exchange(m_isInterrupted, true))
        tell(tr("%1 Nothing was sent. The job goes on by itself as soon as fal can be reached.").arg(error.message));
    take(JobEvent::NotSent);
    m_job.progress = -1;
    store();
    m_again.disconnect(this);
    connect(&m_again, &QTimer::timeout, this, &JobRun::prepare);
    m_again.start(pauseBefore(m_attempts++));
    Q_EMIT changed();
}

void JobRun::cancel()
{
    if (m_hasEnded || m_stored.cancelling)
        return;
    switch (m_job.state) {
    case JobState::Preparing:
    case JobState::Uploading:
        end(JobEvent::Cancelled);
        return;
    case JobState::Submitting:
    case JobState::Waiting:
    case JobState::Running:
    case JobState::Unknown:
        // Kept, because the wish must survive a crash as well.
        m_stored.cancelling = true;
        if (m_next == &JobRun::send) { // it was about to be sent
            end(JobEvent::Cancelled);
            return;
        }
        store();
        if (m_follow && !m_again.isActive())
            m_follow->cancel();
        else if (!m_job.ticket.isEmpty())
            follow(); // tells the server at once
        else if (m_job.state == JobState::Unknown)
            end(JobEvent::Cancelled); // nobody knows a request that could be told
        return;
    case JobState::Downloading: // paid and complete: it is kept
    case JobState::Filing:
    case JobState::Done:
    case JobState::Failed:
    case JobState::Cancelled:
        return;
    }
}

bool JobRun::take(JobEvent event)
{
    return advance(m_job.state, event);
}

void JobRun::enter(JobEvent event)
{
    take(event);
    m_job.progress = -1;
    m_job.position.reset();
    Q_EMIT changed();
}

void JobRun::store()
{
    m_workshop.keeper.keep(m_stored);
}

void JobRun::storeThen(void (JobRun::*next)())
{
    m_next = next;
    m_awaitsDisk = m_workshop.keeper.keep(m_stored);
    if (!m_awaitsDisk)
        return;
    m_workshop.database.whenOnDisk(this, [this, number = ++m_stores](const QString &trouble) {
        if (number != m_stores)
            return;
        m_awaitsDisk = false;
        if (!m_next) // it ended meanwhile
            return;
        if (trouble.isEmpty())
            (this->*std::exchange(m_next, nullptr))();
        else
            m_workshop.keeper.couldNot(m_stored, trouble);
    });
}

void JobRun::end(JobEvent event)
{
    if (m_hasEnded)
        return;
    take(event);
    m_hasEnded = true;
    m_again.stop();
    releaseTargets();
    m_job.progress = -1;
    m_job.position.reset();
    if (isFinal(m_job.state))
        m_job.ended = QDateTime::currentDateTimeUtc();
    m_next = nullptr;
    store();
    if (isFinal(m_job.state) && m_job.output.isEmpty()) // else a later attempt takes up what lies there
        clearStaging();
    Q_EMIT changed();
    Q_EMIT ended();
}

void JobRun::clearStaging()
{
    inBackground(
        this, [folder = stagingFolder()] { QDir(folder).removeRecursively(); }, [] {});
}

void JobRun::fail(const JobProblem &problem)
{
    m_job.problem = problem;
    end(JobEvent::Failed);
}

void JobRun::unknown(const JobProblem &problem)
{
    m_job.problem = problem;
    end(JobEvent::LostSight);
}

void JobRun::setProgress(double progress)
{
    if (qRound(progress * 100) == qRound(m_job.progress * 100))
        return;
    m_job.progress = progress;
    Q_EMIT changed();
}

QString JobRun::stagingFolder() const
{
    return m_workshop.database.folder() + u"/staging/"_s + m_job.id;
}

} // namespace studio
