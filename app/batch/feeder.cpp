// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/feeder.h"

#include "studio/batch/repeat.h"
#include "studio/jobs/jobqueue.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QUuid>

namespace batch {
namespace {

constexpr qint64 turnLength = 4; // milliseconds

} // namespace

Feeder::Feeder(studio::JobQueue &jobs, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_turn(new QTimer(this))
{
    m_turn->setInterval(0);
    connect(m_turn, &QTimer::timeout, this, &Feeder::feed);
}

QString Feeder::add(const SharedPlan &plan)
{
    const QString batch = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_tasks.push_back({.plan = plan, .batch = batch});
    m_turn->start();
    return batch;
}

void Feeder::feed()
{
    QElapsedTimer clock;
    clock.start();
    Task &task = m_tasks.front();
    while (task.next < task.plan->jobs.size() && clock.elapsed() < turnLength) {
        const studio::PlannedJob &job = task.plan->jobs[task.next++];
        if (!job.problem.isEmpty() || !job.model)
            continue;
        const auto id = m_jobs.enqueue(studio::recipeOf(job.model->form, job.values, task.batch), {.estimate = job.dollars, .cell = job.cell});
        if (!id) {
            Q_EMIT failed(id.error());
            task.next = task.plan->jobs.size();
            break;
        }
        ++task.handed;
    }
    if (task.next < task.plan->jobs.size())
        return;
    const Task done = std::move(task);
    m_tasks.pop_front();
    if (m_tasks.empty())
        m_turn->stop();
    Q_EMIT finished(done.batch, done.handed);
}

} // namespace batch
