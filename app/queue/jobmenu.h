// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The menus of the queue: of the chosen jobs, and of the whole queue. What they do with jobs is done here for the buttons
// and the keys as well, and told.

#include "studio/jobs/job.h"

#include <QObject>

class QMenu;

namespace studio {
class JobQueue;
}

namespace queue {

class JobMenu final : public QObject
{
    Q_OBJECT

public:
    explicit JobMenu(studio::JobQueue &jobs, QObject *parent = nullptr);

    void fillForJobs(QMenu *menu, const QStringList &chosen, const QString &current);
    void fillForQueue(QMenu *menu, const QString &current);
    void copyEvidence(const QStringList &chosen);
    // Of the chosen jobs those that can.
    void moveBy(const QStringList &chosen, int places); // see jobactions.h
    void cancel(const QStringList &chosen);
    void retry(const QStringList &chosen);
    void checkAgain(const QStringList &chosen);
    void sendAgain(const QStringList &chosen);
    void remove(const QStringList &chosen);
    void removeFinished();

Q_SIGNALS:
    void editRequested(const studio::Job &job);
    void changeRequested(const studio::Job &job);
    void problem(const QString &sentence);
    void said(const QString &sentence);
    void told(const QString &sentence); // what can be seen in the rows, for who does not see them

private:
    void runNext(const QStringList &waiting);
    void duplicate(const QStringList &chosen);
    void tellPlace(const QString &id);
    void tellCancelled(int jobs);
    void tellTried(int jobs);
    void tellRemoved(int jobs);
    void addSteering(QMenu *menu, const QStringList &waiting);
    void addStartTimes(QMenu *menu, const QStringList &waiting);
    void addUnknown(QMenu *menu, const QStringList &unknown);
    void addLimits(QMenu *menu, const QString &current);

    studio::JobQueue &m_jobs;
};

// How many jobs fal was seen to work on at the same time: a sentence.
[[nodiscard]] QString atOnceText(const studio::JobQueue &jobs);

} // namespace queue
