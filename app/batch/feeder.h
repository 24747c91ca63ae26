// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Hands the jobs of plans to the queue, a few in each turn of the event loop: a thousand of them freeze nothing.

#include "batch/planmodel.h"

#include <QObject>

#include <deque>

class QTimer;

namespace studio {
class JobQueue;
}

namespace batch {

class Feeder final : public QObject
{
    Q_OBJECT

public:
    explicit Feeder(studio::JobQueue &jobs, QObject *parent = nullptr);

    // The id of the batch that its jobs are of.
    QString add(const SharedPlan &plan);
    [[nodiscard]] bool isBusy() const { return !m_tasks.empty(); }

Q_SIGNALS:
    void finished(const QString &batch, int jobs);
    void failed(const QString &sentence); // the rest of this plan is not handed over

private:
    void feed();

    struct Task
    {
        SharedPlan plan;
        QString batch;
        std::size_t next = 0;
        int handed = 0;
    };
    studio::JobQueue &m_jobs;
    std::deque<Task> m_tasks;
    QTimer *m_turn;
};

} // namespace batch
