// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Makes an item again and then what was made of it, each from the new results. What is still to be made outlives the
// program: the plan is stored in the profile until nothing more can be enqueued.

#include "studio/item.h"
#include "studio/library/provenance.h"

#include <QObject>

namespace studio {

class Database;
class JobQueue;
class Library;

// One job to make again. Items of one job are made again together.
struct RerunStep
{
    Recipe recipe;
    std::vector<qint64> makes; // the items that it made the last time, in their order
    // Which addresses in the recipe stand for what an earlier step makes.
    struct Input
    {
        QString address;  // file:///… of the old result
        size_t step = 0;
        size_t index = 0; // of its results
        bool operator==(const Input &) const = default;
    };
    std::vector<Input> inputs;
};

using ItemOf = std::function<std::optional<Item>(qint64 id)>;
// The item's own job first, without its seed, so that something new comes; then, with `all`, those below it in an order in
// which each has its inputs. Empty where nobody knows how the item was made.
[[nodiscard]] std::vector<RerunStep> rerunPlan(const KinSource &source, const ItemOf &itemOf, qint64 id, bool all);
// The recipe with the new results in place of the old ones.
[[nodiscard]] Recipe withNewInputs(const RerunStep &step, const std::vector<QStringList> &newFiles);

class Rerun final : public QObject
{
    Q_OBJECT

public:
    Rerun(JobQueue &jobs, Library &library, Database &database, const std::vector<RerunStep> &plan, QObject *parent = nullptr);

    void start();
    // Those that the program before this one did not bring to an end: start() goes on with them. A step whose job was
    // stored is never enqueued again, whatever became of it.
    [[nodiscard]] static std::vector<Rerun *> left(JobQueue &jobs, Library &library, Database &database, QObject *parent);

Q_SIGNALS:
    void failed(const QString &sentence); // what hangs on it is not made
    void finished();                      // once; nothing more will be enqueued

private:
    void lookAtJobs();
    void keep() const;
    void enqueueReady();
    void take(size_t step);
    void jobFinished(const QString &id);
    [[nodiscard]] bool isReady(size_t step) const;
    [[nodiscard]] bool isLost(size_t step) const;

    enum class State { Waits, Runs, Done, Lost };
    JobQueue &m_jobs;
    Library &m_library;
    Database &m_database;
    std::vector<RerunStep> m_plan;
    std::vector<State> m_states;
    std::vector<QString> m_ids;         // of the jobs
    std::vector<QStringList> m_files;   // that each step made
    QString m_batch;                    // all are shown together
};

} // namespace studio
