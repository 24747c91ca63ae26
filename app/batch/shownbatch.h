// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The batch that is shown: its results so far, in the order of its jobs, each with what varies in it.

#include "studio/batch/labelledgrid.h"

#include <QStringList>

#include <map>

namespace studio {
class JobQueue;
class Library;
}

namespace batch {

class ShownBatch
{
public:
    ShownBatch(studio::JobQueue &jobs, studio::Library &library) : m_jobs(jobs), m_library(library) {}

    // Another one, with what is there of it already.
    void show(const QString &batch);
    [[nodiscard]] const QString &id() const { return m_batch; }
    // Is this job one of it? None is while no batch is shown: those of the command line have no batch either.
    [[nodiscard]] bool shows(const studio::Job &job) const;
    // A job of it ended well. False: it is of another batch, or brought nothing.
    bool add(const studio::Job &job);

    [[nodiscard]] bool isEmpty() const { return m_results.empty(); }
    [[nodiscard]] std::vector<studio::GridEntry> entries() const;
    [[nodiscard]] std::vector<studio::Item> items() const;
    [[nodiscard]] QStringList labels() const; // "20 · red", one for each item
    [[nodiscard]] int onTheirWay() const;

private:
    using Place = std::pair<qint64, qsizetype>; // when the job was made, and after which others

    studio::JobQueue &m_jobs;
    studio::Library &m_library;
    QString m_batch;
    std::map<Place, std::vector<studio::GridEntry>> m_results;
};

} // namespace batch
