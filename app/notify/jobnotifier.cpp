// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/jobnotifier.h"

#include "media/preview.h"
#include "notify/chime.h"
#include "studio/background.h"
#include "studio/jobs/jobqueue.h"
#include "studio/library/library.h"
#include "theme.h"

#include <QSystemTrayIcon>
#include <QTimer>

#include <chrono>

namespace notify {
namespace {

constexpr QSize pictureSize(256, 256);
using namespace std::chrono_literals;

// Jobs of one click belong together; one that has no batch is one of its own.
QString keyOf(const studio::Job &job)
{
    return job.recipe.batch.isEmpty() ? job.id : job.recipe.batch;
}

} // namespace

JobNotifier::JobNotifier(const NotifierParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_progress(new QTimer(this))
{
    m_progress->setSingleShot(true);
    m_progress->setInterval(250ms);
    connect(m_progress, &QTimer::timeout, this, &JobNotifier::refreshProgress);
    connect(&m_parts.jobs, &studio::JobQueue::finished, this, &JobNotifier::ended);
    connect(&m_parts.jobs, &studio::JobQueue::added, m_progress, qOverload<>(&QTimer::start));
    connect(&m_parts.jobs, &studio::JobQueue::changed, m_progress, [this] {
        if (!m_progress->isActive())
            m_progress->start();
    });
    connect(&m_parts.desktop, &Desktop::opened, this, &JobNotifier::showRequested);
    connect(&m_parts.desktop, &Desktop::unavailable, this, &JobNotifier::showInTray);
}

void JobNotifier::ended(const QString &id)
{
    ++m_ended;
    m_progress->start();
    const std::optional<studio::Job> job = m_parts.jobs.job(id);
    if (!job)
        return;
    const QString key = keyOf(*job);
    Batch &batch = m_batches[key];
    Tally &tally = batch.tally;
    switch (job->state) {
    case studio::JobState::Done:
        ++tally.done;
        if (!job->items.empty()) {
            if (const auto item = m_parts.library.item(job->items.front()))
                batch.picture = item->path;
        } else {
            batch.picture = job->files.value(0);
        }
        break;
    case studio::JobState::Failed:
        ++tally.failed;
        tally.why = job->problem ? job->problem->message : QString();
        break;
    case studio::JobState::Unknown:
        ++tally.unknown;
        break;
    default: // cancelled: the person did that
        break;
    }
    if (job->state != studio::JobState::Cancelled)
        tally.title = job->title();
    tally.open = openJobs(key);
    if (m_parts.isInFront())
        speak(key);
    else
        tell(key);
    if (tally.open == 0 && !batch.isTold)
        m_batches.remove(key);
}

int JobNotifier::openJobs(const QString &key) const
{
    int count = 0;
    for (const QString &id : m_parts.jobs.ids()) {
        if (!m_parts.jobs.isUnderWay(id))
            continue;
        const auto job = m_parts.jobs.job(id);
        count += job && keyOf(*job) == key ? 1 : 0;
    }
    return count;
}

void JobNotifier::speak(const QString &key)
{
    Batch &batch = m_batches[key];
    const NoteText text = noteFor(batch.tally);
    if (text.title.isEmpty() || (batch.isSpoken && batch.tally.open > 0))
        return;
    batch.isSpoken = true;
    Q_EMIT spoken(QStringList{text.title, text.text}.join(u'\n'));
}

void JobNotifier::tell(const QString &key)
{
    Batch &batch = m_batches[key];
    const NoteText text = noteFor(batch.tally);
    if (text.title.isEmpty())
        return;
    const bool isProblem = batch.tally.failed + batch.tally.unknown > 0;
    // Of many failures only the first one and the end are told.
    if (batch.isTold && batch.tally.open > 0)
        return;
    batch.isTold = true;
    if (m_sound) {
        if (!m_chime)
            m_chime = new Chime(this);
        m_chime->play(isProblem);
    }
    if (!m_notes)
        return;
    studio::inBackground(
        this,
        [path = batch.picture] {
            if (path.isEmpty())
                return QImage();
            const auto picture = media::thumbnail(path, pictureSize);
            return picture ? *picture : QImage();
        },
        [this, key, text, isProblem](const QImage &picture) {
            if (!m_parts.isInFront())
                m_parts.desktop.show({.key = key, .title = text.title, .text = text.text, .picture = picture, .isProblem = isProblem});
        });
}

void JobNotifier::cameToFront()
{
    for (auto batch = m_batches.begin(); batch != m_batches.end();) {
        if (batch->isTold)
            m_parts.desktop.withdraw(batch.key());
        batch->isTold = false;
        batch = batch->tally.open == 0 ? m_batches.erase(batch) : std::next(batch);
    }
    if (m_tray)
        m_tray->hide();
}

void JobNotifier::refreshProgress()
{
    const int open = m_parts.jobs.running() + m_parts.jobs.waiting();
    if (open == 0)
        m_ended = 0;
    m_parts.desktop.showProgress(open == 0 ? -1 : double(m_ended) / (m_ended + open));
}

// Without a notification service: through the tray, where there is one, else not at all.
void JobNotifier::showInTray(const Note &note)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(theme::icon(QStringLiteral("gesso")), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT showRequested(m_trayKey); });
        connect(m_tray, &QSystemTrayIcon::activated, this, [this] { Q_EMIT showRequested(m_trayKey); });
    }
    m_trayKey = note.key;
    m_tray->setToolTip(note.title);
    m_tray->show();
    m_tray->showMessage(note.title, note.text, note.isProblem ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
}

} // namespace notify
