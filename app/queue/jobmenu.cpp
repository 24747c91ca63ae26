// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/jobmenu.h"

#include "queue/jobactions.h"
#include "studio/jobs/evidence.h"
#include "studio/jobs/jobqueue.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>

namespace queue {

using studio::Job;
using studio::JobQueue;

QString atOnceText(const JobQueue &jobs)
{
    const studio::SeenAtOnce seen = jobs.seenAtOnce();
    if (seen.jobs == 0)
        return JobMenu::tr("fal tells nobody how many jobs it allows at once: two for a new account, up to 40 with the credit that was bought.");
    if (seen.othersWaited)
        return JobMenu::tr("fal allows %1 at once: so many ran here while others waited in its queue.").arg(seen.jobs);
    return JobMenu::tr("fal has worked on %1 jobs of yours at once, perhaps it allows more.").arg(seen.jobs);
}

JobMenu::JobMenu(JobQueue &jobs, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
{
}

void JobMenu::addStartTimes(QMenu *menu, const QStringList &waiting)
{
    QMenu *later = menu->addMenu(tr("Start"));
    const QLocale locale;
    const QDateTime now = QDateTime::currentDateTime();
    const auto offer = [&](const QString &text, const QDateTime &when) {
        later->addAction(text, this, [this, waiting, when] {
            for (const QString &id : waiting)
                m_jobs.schedule(id, when);
        });
    };
    offer(tr("As soon as possible"), {});
    offer(tr("In 15 minutes"), now.addSecs(15 * 60));
    offer(tr("In an hour"), now.addSecs(3600));
    const QDateTime tonight(now.date(), QTime(22, 0));
    if (tonight > now)
        offer(tr("Tonight at %1").arg(locale.toString(tonight.time(), QLocale::ShortFormat)), tonight);
    offer(tr("Tomorrow at %1").arg(locale.toString(QTime(8, 0), QLocale::ShortFormat)), QDateTime(now.date().addDays(1), QTime(8, 0)));
}

void JobMenu::addSteering(QMenu *menu, const QStringList &waiting)
{
    if (waiting.isEmpty())
        return;
    menu->addAction(tr("Run next"), this, [this, waiting] { m_jobs.move(waiting, m_jobs.order().value(0)); });
    menu->addAction(tr("Move up") + QStringLiteral("\tAlt+Up"), this, [this, waiting] { moveBy(m_jobs, waiting, -1); });
    menu->addAction(tr("Move down") + QStringLiteral("\tAlt+Down"), this, [this, waiting] { moveBy(m_jobs, waiting, 1); });
    addStartTimes(menu, waiting);
    if (waiting.size() == 1) {
        menu->addAction(tr("Change settings…"), this, [this, id = waiting.front()] {
            if (const auto job = m_jobs.job(id))
                Q_EMIT changeRequested(*job);
        });
    }
    menu->addSeparator();
}

void JobMenu::addUnknown(QMenu *menu, const QStringList &unknown)
{
    if (unknown.isEmpty())
        return;
    menu->addSeparator();
    menu->addAction(tr("Check again at fal"), this, [this, unknown] {
        for (const QString &id : unknown)
            m_jobs.checkAgain(id);
    });
    menu->addAction(tr("Send again (may be paid twice)"), this, [this, unknown] {
        for (const QString &id : unknown)
            m_jobs.sendAgain(id);
    });
    menu->addAction(tr("Give up"), this, [this, unknown] {
        for (const QString &id : unknown)
            m_jobs.cancel(id);
    });
}

void JobMenu::fillForJobs(QMenu *menu, const QStringList &chosen, const QString &current)
{
    const std::optional<Job> job = m_jobs.job(current);
    if (!job)
        return;
    addSteering(menu, thoseThat(m_jobs, chosen, isWaitingHere));
    menu->addAction(tr("Use these settings"), this, [this, job = *job] { Q_EMIT editRequested(job); });
    menu->addAction(tr("Duplicate"), this, [this, chosen] {
        for (const QString &id : chosen) {
            if (const auto copy = m_jobs.retry(id); !copy)
                Q_EMIT problem(copy.error());
        }
    });
    addUnknown(menu, thoseThat(m_jobs, chosen, isUnknown));
    menu->addSeparator();
    if (!thoseThat(m_jobs, chosen, canBeRetried).isEmpty())
        menu->addAction(tr("Retry"), this, [this, chosen] {
            if (const QString sentence = retry(m_jobs, chosen); !sentence.isEmpty())
                Q_EMIT problem(sentence);
        });
    if (const QStringList ids = thoseThat(m_jobs, chosen, canBeCancelled); !ids.isEmpty())
        menu->addAction(tr("Cancel"), this, [this, ids] {
            for (const QString &id : ids)
                m_jobs.cancel(id);
        });
    if (!job->requestId.isEmpty())
        menu->addAction(tr("Copy request id"), this, [id = job->requestId] { QGuiApplication::clipboard()->setText(id); });
    menu->addAction(tr("Copy details for support"), this, [this, chosen] { copyEvidence(chosen); });
    if (!thoseThat(m_jobs, chosen, canBeRemoved).isEmpty())
        menu->addAction(tr("Remove from the queue"), this, [this, chosen] { remove(chosen); });
}

void JobMenu::copyEvidence(const QStringList &chosen)
{
    QStringList texts;
    for (const QString &id : chosen) {
        if (const Job *job = m_jobs.peek(id))
            texts << studio::evidenceFor(*job);
    }
    if (texts.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(texts.join(u'\n'));
    Q_EMIT said(tr("Copied: ids, times and states for fal's support, without key or prompt."));
}

void JobMenu::remove(const QStringList &chosen)
{
    for (const QString &id : thoseThat(m_jobs, chosen, isWaitingHere))
        m_jobs.cancel(id);
    for (const QString &id : thoseThat(m_jobs, chosen, canBeRemoved))
        m_jobs.remove(id);
}

void JobMenu::addLimits(QMenu *menu, const QString &current)
{
    const QLocale locale;
    QMenu *limit = menu->addMenu(tr("Jobs at the same time"));
    limit->setToolTipsVisible(true);
    QAction *follow = limit->addAction(tr("As many as fal allows"), &m_jobs, &JobQueue::forgetLimit);
    follow->setCheckable(true);
    follow->setChecked(!m_jobs.limits().isChosen);
    follow->setToolTip(atOnceText(m_jobs));
    for (const int jobs : {1, 2, 3, 4, 6, 8, 10, 20, 40}) {
        QAction *choice = limit->addAction(locale.toString(jobs), this, [this, jobs] {
            studio::JobLimits limits = m_jobs.limits();
            limits.jobs = jobs;
            limits.isChosen = true;
            m_jobs.setLimits(limits);
        });
        choice->setCheckable(true);
        choice->setChecked(m_jobs.limits().isChosen && m_jobs.limits().jobs == jobs);
    }
    limit->addSeparator();
    limit->addAction(atOnceText(m_jobs))->setEnabled(false);
    const Job *job = m_jobs.peek(current);
    if (!job)
        return;
    QMenu *single = menu->addMenu(tr("Of %1").arg(job->recipe.endpoint));
    const int now = m_jobs.limits().ofEndpoint.value(job->recipe.endpoint, 0);
    for (const int jobs : {0, 1, 2, 4}) {
        QAction *choice = single->addAction(jobs == 0 ? tr("No limit of its own") : locale.toString(jobs), this,
                                            [this, jobs, endpoint = job->recipe.endpoint] {
                                                studio::JobLimits limits = m_jobs.limits();
                                                if (jobs == 0)
                                                    limits.ofEndpoint.remove(endpoint);
                                                else
                                                    limits.ofEndpoint.insert(endpoint, jobs);
                                                m_jobs.setLimits(limits);
                                            });
        choice->setCheckable(true);
        choice->setChecked(jobs == now);
    }
}

void JobMenu::fillForQueue(QMenu *menu, const QString &current)
{
    menu->addAction(tr("Cancel all that wait here"), &m_jobs, &JobQueue::cancelWaiting)->setEnabled(!m_jobs.order().isEmpty());
    menu->addAction(tr("Cancel all"), &m_jobs, &JobQueue::cancelAll)->setEnabled(m_jobs.running() + m_jobs.waiting() > 0);
    menu->addAction(tr("Retry all that failed"), &m_jobs, &JobQueue::retryFailed);
    menu->addSeparator();
    addLimits(menu, current);
}

} // namespace queue
