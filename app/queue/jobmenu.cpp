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
        later->addAction(text, this, [this, waiting, text, when] {
            for (const QString &id : waiting)
                m_jobs.schedule(id, when);
            Q_EMIT told(tr("Start: %1", "when a job is to start").arg(text));
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
    menu->addAction(tr("Run next"), this, [this, waiting] { runNext(waiting); });
    menu->addAction(tr("Move up") + QStringLiteral("\tAlt+Up"), this, [this, waiting] { moveBy(waiting, -1); });
    menu->addAction(tr("Move down") + QStringLiteral("\tAlt+Down"), this, [this, waiting] { moveBy(waiting, 1); });
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
    menu->addAction(tr("Check again at fal"), this, [this, unknown] { checkAgain(unknown); });
    menu->addAction(tr("Send again (may be paid twice)"), this, [this, unknown] { sendAgain(unknown); });
    menu->addAction(tr("Give up"), this, [this, unknown] { cancel(unknown); });
}

void JobMenu::fillForJobs(QMenu *menu, const QStringList &chosen, const QString &current)
{
    const std::optional<Job> job = m_jobs.job(current);
    if (!job)
        return;
    addSteering(menu, thoseThat(m_jobs, chosen, isWaitingHere));
    menu->addAction(tr("Use these settings"), this, [this, job = *job] { Q_EMIT editRequested(job); });
    menu->addAction(tr("Duplicate"), this, [this, chosen] { duplicate(chosen); });
    addUnknown(menu, thoseThat(m_jobs, chosen, isUnknown));
    menu->addSeparator();
    if (!thoseThat(m_jobs, chosen, canBeRetried).isEmpty())
        menu->addAction(tr("Retry"), this, [this, chosen] { retry(chosen); });
    if (const QStringList ids = thoseThat(m_jobs, chosen, canBeCancelled); !ids.isEmpty())
        menu->addAction(tr("Cancel"), this, [this, ids] { cancel(ids); });
    if (!job->requestId.isEmpty())
        menu->addAction(tr("Copy request id"), this, [this, id = job->requestId] {
            QGuiApplication::clipboard()->setText(id);
            Q_EMIT said(tr("The request id was copied."));
        });
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

void JobMenu::tellPlace(const QString &id)
{
    const int place = m_jobs.placeInOrder(id) + 1;
    if (place > 0)
        Q_EMIT told(tr("Place %1 of %2 in the queue.").arg(place).arg(m_jobs.order().size()));
}

void JobMenu::moveBy(const QStringList &chosen, int places)
{
    queue::moveBy(m_jobs, chosen, places);
    tellPlace(thoseThat(m_jobs, chosen, isWaitingHere).value(0));
}

void JobMenu::runNext(const QStringList &waiting)
{
    m_jobs.move(waiting, m_jobs.order().value(0));
    tellPlace(waiting.value(0));
}

void JobMenu::tellCancelled(int jobs)
{
    if (jobs > 0)
        Q_EMIT told(jobs == 1 ? tr("Cancelling 1 job.") : tr("Cancelling %n jobs.", nullptr, jobs));
}

void JobMenu::cancel(const QStringList &chosen)
{
    const QStringList ids = thoseThat(m_jobs, chosen, canBeCancelled);
    for (const QString &id : ids)
        m_jobs.cancel(id);
    tellCancelled(int(ids.size()));
}

void JobMenu::retry(const QStringList &chosen)
{
    const auto jobs = int(thoseThat(m_jobs, chosen, isUnknown).size() + thoseThat(m_jobs, chosen, canBeRetried).size());
    if (const QString sentence = queue::retry(m_jobs, chosen); !sentence.isEmpty())
        Q_EMIT problem(sentence);
    else if (jobs > 0)
        tellTried(jobs);
}

void JobMenu::tellTried(int jobs)
{
    Q_EMIT told(jobs == 0       ? tr("There is no job to try again.")
                    : jobs == 1 ? tr("Trying 1 job again.")
                                : tr("Trying %n jobs again.", nullptr, jobs));
}

void JobMenu::duplicate(const QStringList &chosen)
{
    int copies = 0;
    for (const QString &id : chosen) {
        if (const auto copy = m_jobs.retry(id))
            ++copies;
        else
            Q_EMIT problem(copy.error());
    }
    if (copies > 0)
        Q_EMIT told(copies == 1 ? tr("1 copy is in the queue.") : tr("%n copies are in the queue.", nullptr, copies));
}

void JobMenu::checkAgain(const QStringList &chosen)
{
    const QStringList ids = thoseThat(m_jobs, chosen, isUnknown) + thoseThat(m_jobs, chosen, canBeFetched);
    for (const QString &id : ids)
        m_jobs.checkAgain(id);
    if (!ids.isEmpty())
        Q_EMIT told(tr("Asking fal again."));
}

void JobMenu::sendAgain(const QStringList &chosen)
{
    const QStringList ids = thoseThat(m_jobs, chosen, isUnknown);
    for (const QString &id : ids)
        m_jobs.sendAgain(id);
    if (!ids.isEmpty())
        Q_EMIT told(ids.size() == 1 ? tr("Sending 1 job again.") : tr("Sending %n jobs again.", nullptr, int(ids.size())));
}

void JobMenu::remove(const QStringList &chosen)
{
    for (const QString &id : thoseThat(m_jobs, chosen, isWaitingHere))
        m_jobs.cancel(id);
    const QStringList ids = thoseThat(m_jobs, chosen, canBeRemoved);
    for (const QString &id : ids)
        m_jobs.remove(id);
    tellRemoved(int(ids.size()));
}

void JobMenu::removeFinished()
{
    const auto before = m_jobs.ids().size();
    m_jobs.removeFinished();
    tellRemoved(int(before - m_jobs.ids().size()));
}

void JobMenu::tellRemoved(int jobs)
{
    if (jobs > 0)
        Q_EMIT told(jobs == 1 ? tr("1 job removed from the queue.") : tr("%n jobs removed from the queue.", nullptr, jobs));
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
    QAction *waiting = menu->addAction(tr("Cancel all that wait here"), this, [this] {
        const auto jobs = int(m_jobs.order().size());
        m_jobs.cancelWaiting();
        tellCancelled(jobs);
    });
    waiting->setEnabled(!m_jobs.order().isEmpty());
    QAction *all = menu->addAction(tr("Cancel all"), this, [this] {
        const int jobs = m_jobs.running() + m_jobs.waiting();
        m_jobs.cancelAll();
        tellCancelled(jobs);
    });
    all->setEnabled(m_jobs.running() + m_jobs.waiting() > 0);
    menu->addAction(tr("Retry all that failed"), this, [this] { tellTried(m_jobs.retryFailed()); });
    menu->addSeparator();
    addLimits(menu, current);
}

} // namespace queue
