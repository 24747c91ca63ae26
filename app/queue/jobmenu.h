// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The menus of the queue: of the chosen jobs, and of the whole queue.

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
    void remove(const QStringList &chosen);

Q_SIGNALS:
    void editRequested(const studio::Job &job);
    void changeRequested(const studio::Job &job);
    void problem(const QString &sentence);
    void said(const QString &sentence);

private:
    void addSteering(QMenu *menu, const QStringList &waiting);
    void addStartTimes(QMenu *menu, const QStringList &waiting);
    void addUnknown(QMenu *menu, const QStringList &unknown);
    void addLimits(QMenu *menu, const QString &current);

    studio::JobQueue &m_jobs;
};

// How many jobs fal was seen to work on at the same time: a sentence.
[[nodiscard]] QString atOnceText(const studio::JobQueue &jobs);

} // namespace queue
