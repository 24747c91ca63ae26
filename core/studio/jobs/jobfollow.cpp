// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/jobs/jobrun.h"

#include "studio/jobs/joblog.h"
#include "studio/jobs/jobstates.h"
#include "studio/jobs/jobstore.h"
#include "studio/jobs/lookup.h"
#include "studio/jobs/problem.h"
#include "studio/jobs/progress.h"

#include "fal/client.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace studio {

std::chrono::milliseconds JobRun::pauseBefore(int attempt) const
{
    return std::min<std::chrono::milliseconds>(m_workshop.client.config().retryBase * (1 << std::min(attempt, 10)), 30s);
}

void JobRun::follow()
{
    m_again.stop();
    fal::Result<fal::Ticket> ticket = fal::Ticket::fromJson(m_job.ticket);
    if (!ticket) {
        unknown(problemFrom(ticket.error()));
        return;
    }
    // The addresses in the ticket belong to the server that wrote it.
    if (const QString server = m_workshop.client.config().baseUrl.toString(); server != m_stored.server) {
        ticket = fal::Ticket::rebuilt(ticket->endpoint, ticket->requestId);
        m_stored.server = server;
        m_job.ticket = ticket->toJson();
    }
    m_follow = std::make_unique<fal::FollowCall>(m_workshop.client, *ticket);
    m_follow->setObjectName(m_job.id);
    connect(m_follow.get(), &fal::FollowCall::statusChanged, this, &JobRun::statusChanged);
    connect(m_follow.get(), &fal::FollowCall::logged, this, [this](const fal::LogLine &line) {
        if (!m_workshop.log.append(m_job.id, line))
            return;
        if (const auto progress = progressIn(line.message); progress && *progress > m_job.progress && m_job.state == JobState::Running)
            setProgress(*progress);
        Q_EMIT logged(line);
    });
    connect(m_follow.get(), &fal::FollowCall::interrupted, this, &JobRun::interrupted);
    connect(m_follow.get(), &fal::Call::finished, this, &JobRun::followed);
    if (m_stored.cancelling)
        m_follow->cancel();
    if (m_job.state != JobState::Running)
        enter(JobEvent::Followed);
}

void JobRun::hurry()
{
    if (m_again.isActive())
        m_again.start(0);
    else if (m_isInterrupted && m_follow && !m_stored.cancelling)
        follow(); // instead of the rest of its pause
}

void JobRun::statusChanged(const fal::QueueStatus &status)
{
    m_attempts = 0;
    m_isInterrupted = false;
    if (status.inferenceSeconds)
        m_job.inferenceSeconds = *status.inferenceSeconds;
    if (status.state == fal::QueueState::Completed) // whether it has run before was not seen
        return;
    const JobState state = status.state == fal::QueueState::InQueue ? JobState::Waiting : JobState::Running;
    if (state == m_job.state && status.position == m_job.position)
        return;
    take(state == JobState::Running ? JobEvent::Started : JobEvent::Requeued);
    m_job.position = status.position;
    if (state == JobState::Running && !m_job.started.isValid()) {
        m_job.started = QDateTime::currentDateTimeUtc();
        store();
    }
    Q_EMIT changed();
}

void JobRun::followed()
{
    const fal::Result<fal::Output> output = m_follow->result();
    if (output) {
        m_job.output = output->data;
        m_job.billableUnits = output->billableUnits;
        m_job.problem.reset();
        m_stored.cancelling = false; // too late: it is complete
        enter(JobEvent::Completed);
        storeThen(&JobRun::fetch);
        return;
    }
    const fal::Error &error = output.error();
    if (error.kind == fal::ErrorKind::Canceled) {
        end(JobEvent::Cancelled);
        return;
    }
    if (!concernsConnection(error)) {
        fail(problemFrom(error));
        return;
    }
    // The job goes on at fal, whatever happens to the connection or the key here.
    const bool mayHeal = error.kind != fal::ErrorKind::Unauthorized && error.kind != fal::ErrorKind::Forbidden;
    if (!mayHeal || (m_attempts >= mostAttempts && !isOutage(error.kind))) {
        JobProblem problem = problemFrom(error);
        problem.advice = tr("The job was accepted and goes on at fal. %1 Then choose “Check again”.").arg(problem.advice);
        unknown(problem);
        return;
    }
    interrupted(error);
    m_again.disconnect(this);
    connect(&m_again, &QTimer::timeout, this, &JobRun::follow);
    m_again.start(pauseBefore(m_attempts++));
}

// Said once per outage, as a line of our own between those of the model.
void JobRun::interrupted(const fal::Error &error)
{
    if (std::exchange(m_isInterrupted, true))
        return;
    tell(tr("%1 The job goes on at fal; it is followed again as soon as fal can be reached.").arg(error.message));
}

void JobRun::tell(const QString &sentence)
{
    const fal::LogLine line{.message = sentence,
                            .level = QStringLiteral("WARN"),
                            .source = QStringLiteral("gesso"),
                            .timestamp = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)};
    if (m_workshop.log.append(m_job.id, line))
        Q_EMIT logged(line);
}

// Somewhere between "nothing arrived" and "accepted": the account's history knows. Never submits.
void JobRun::lookUp()
{
    if (m_job.state != JobState::Unknown) {
        enter(JobEvent::AnswerLost);
        store();
    }
    const auto endpoint = fal::Endpoint::parse(m_job.recipe.endpoint);
    if (!endpoint || !m_stored.intentAt.isValid()) {
        unknown(problemHere(tr("It is not known whether this job was accepted.")));
        return;
    }
    const fal::TimeRange time = timeOf({m_job.recipe.endpoint, m_stored.intent, m_stored.intentAt});
    m_lookup = std::make_unique<fal::RequestsCall>(m_workshop.client,
                                                   fal::RequestQuery{.endpoint = *endpoint, .from = time.from, .to = time.to});
    m_lookup->setObjectName(m_job.id);
    connect(m_lookup.get(), &fal::Call::finished, this, &JobRun::lookedUp);
}

void JobRun::lookedUp()
{
    const fal::Result<std::vector<fal::PastRequest>> history = m_lookup->result();
    if (!history) {
        looksAgainOr(history.error());
        return;
    }
    const LookupResult found = studio::lookUp({m_job.recipe.endpoint, m_stored.intent, m_stored.intentAt}, *history,
                                              [this](const QString &id) { return m_workshop.store.knowsRequest(id); });
    if (!found.requestId.isEmpty())
        adopt(found.requestId);
    else // the history may lag behind
        looksAgainOr({.kind = fal::ErrorKind::Protocol, .message = found.reason()});
}

void JobRun::looksAgainOr(const fal::Error &error)
{
    const bool mayHeal = error.kind != fal::ErrorKind::Unauthorized && error.kind != fal::ErrorKind::Forbidden
                         && error.kind != fal::ErrorKind::NotFound;
    if (mayHeal && m_attempts < mostAttempts) {
        m_again.disconnect(this);
        connect(&m_again, &QTimer::timeout, this, &JobRun::lookUp);
        m_again.start(pauseBefore(m_attempts++));
        return;
    }
    JobProblem problem = error.kind == fal::ErrorKind::Protocol ? JobProblem{.kind = kindName(fal::ErrorKind::Network)} : problemFrom(error);
    problem.message = tr("The connection broke while the job was sent: fal may have accepted it, or not.");
    problem.advice = tr("%1 Check again, or look at the list of requests on fal's site. If it is not there, send it again: it was not sent twice.")
                         .arg(error.message);
    unknown(problem);
}

void JobRun::adopt(const QString &requestId)
{
    const auto endpoint = fal::Endpoint::parse(m_job.recipe.endpoint);
    const fal::Ticket ticket = fal::Ticket::rebuilt(*endpoint, requestId);
    m_job.ticket = ticket.toJson();
    m_job.requestId = requestId;
    m_job.submitted = m_stored.intentAt;
    m_stored.server = m_workshop.client.config().baseUrl.toString();
    m_job.problem.reset();
    take(JobEvent::Found);
    m_attempts = 0;
    store();
    follow();
}

} // namespace studio
