// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/generate.h"
#include "cli/jobreport.h"

#include "studio/jobs/jobqueue.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

using namespace std::chrono_literals;

namespace cli {

namespace {
constexpr auto patience = 5s; // with a full disk: a script must not stand still for ever
}

void JobSession::waitFor(const QStringList &ids)
{
    m_ids = ids;
    studio::JobQueue &queue = studio().jobs();
    if (!std::exchange(m_isConnected, true)) {
        connect(&queue, &studio::JobQueue::changed, this, &JobSession::showChange);
        connect(&queue, &studio::JobQueue::finished, this, [this] { endWhenDone(); });
        m_patience.setSingleShot(true);
        connect(&m_patience, &QTimer::timeout, this, [this] {
            say(tr("Nothing is lost. When there is room again, “gesso queue --resume” goes on with it."));
            finish(Failed);
        });
        connect(&queue, &studio::JobQueue::storageFailed, this, [this](const QString &message) {
            say(message);
            if (!m_patience.isActive())
                m_patience.start(patience);
        });
        connect(&queue, &studio::JobQueue::logged, this, [this](const QString &id, const fal::LogLine &line) {
            if (m_ids.contains(id))
                say(line.message);
        });
    }
    for (const QString &id : ids)
        showChange(id);
    endWhenDone();
}

void JobSession::showChange(const QString &id)
{
    const std::optional<studio::Job> job = studio().jobs().job(id);
    if (!job || !m_ids.contains(id))
        return;
    const QString line = stateLine(*job);
    if (std::exchange(m_shown[id], line) != line) {
        say(line);
        m_patience.stop(); // it goes on
    }
    if (arguments().detach)
        endWhenDone();
}

void JobSession::endWhenDone()
{
    const studio::JobQueue &queue = studio().jobs();
    bool isDetached = false;
    for (const QString &id : m_ids) {
        const std::optional<studio::Job> job = queue.job(id);
        if (!job || studio::isFinal(job->state) || !queue.isUnderWay(id))
            continue;
        if (!arguments().detach || job->requestId.isEmpty())
            return;
        isDetached = true;
    }
    if (!isDetached) {
        printResults();
        return;
    }
    for (const QString &id : m_ids) {
        if (const std::optional<studio::Job> job = queue.job(id))
            arguments().json ? print(toJson(*job)) : print(job->requestId);
    }
    finish(StillRunning);
}

void JobSession::printResults()
{
    std::vector<studio::Job> jobs;
    QJsonArray list;
    for (const QString &id : m_ids) {
        if (const std::optional<studio::Job> job = studio().jobs().job(id)) {
            jobs.push_back(*job);
            list.append(toJson(*job));
        }
    }
    m_ids.clear(); // what follows is of no interest
    for (const studio::Job &job : jobs) {
        for (const QString &line : problemLines(job))
            say(line);
    }
    if (arguments().json) {
        list.size() == 1 ? print(list.first().toObject()) : print(list);
    } else {
        for (const studio::Job &job : jobs) {
            const QString text = job.state == studio::JobState::Done ? textOf(job) : QString();
            if (!text.isEmpty())
                print(text);
            for (const QString &file : job.files)
                text.isEmpty() ? print(QDir::toNativeSeparators(file)) : say(QDir::toNativeSeparators(file));
        }
    }
    finish(statusOf(jobs));
}

void JobSession::interrupted()
{
    if (std::exchange(m_wasInterrupted, true) || m_ids.isEmpty()) {
        finish(Cancelled);
        return;
    }
    say(tr("Cancelling at the server …"));
    const QStringList ids = m_ids;
    for (const QString &id : ids)
        studio().jobs().cancel(id);
}

} // namespace cli
