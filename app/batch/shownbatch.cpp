// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/shownbatch.h"

#include "studio/jobs/jobqueue.h"
#include "studio/library/library.h"
#include "studio/words.h"

namespace batch {
namespace {

constexpr int longestLabel = 48;

} // namespace

void ShownBatch::show(const QString &batch)
{
    m_batch = batch;
    m_results.clear();
    if (batch.isEmpty())
        return;
    for (const studio::Job &job : m_jobs.jobs()) {
        if (job.state == studio::JobState::Done)
            add(job);
    }
}

bool ShownBatch::shows(const studio::Job &job) const
{
    return !m_batch.isEmpty() && job.recipe.batch == m_batch;
}

bool ShownBatch::add(const studio::Job &job)
{
    if (!shows(job))
        return false;
    std::vector<studio::GridEntry> results;
    for (const qint64 id : job.items) {
        if (auto item = m_library.item(id))
            results.push_back({.item = *std::move(item), .cell = job.cell});
    }
    if (results.empty())
        return false;
    const QStringList ids = m_jobs.ids();
    m_results[{job.created.toMSecsSinceEpoch(), ids.size() - ids.indexOf(job.id)}] = std::move(results);
    return true;
}

std::vector<studio::GridEntry> ShownBatch::entries() const
{
    std::vector<studio::GridEntry> all;
    for (const auto &[place, results] : m_results)
        all.insert(all.end(), results.begin(), results.end());
    return all;
}

std::vector<studio::Item> ShownBatch::items() const
{
    std::vector<studio::Item> all;
    for (const auto &[place, results] : m_results) {
        for (const studio::GridEntry &entry : results)
            all.push_back(entry.item);
    }
    return all;
}

QStringList ShownBatch::labels() const
{
    QStringList all;
    for (const auto &[place, results] : m_results) {
        for (const studio::GridEntry &entry : results) {
            QStringList values;
            for (const studio::CellLabel &label : entry.cell)
                values << label.value;
            all << studio::shortened(values.join(QStringLiteral(" · ")), longestLabel);
        }
    }
    return all;
}

int ShownBatch::onTheirWay() const
{
    int count = 0;
    for (const QString &id : m_jobs.ids()) {
        if (!m_jobs.isUnderWay(id))
            continue;
        const auto job = m_jobs.job(id);
        count += job && job->recipe.batch == m_batch ? 1 : 0;
    }
    return count;
}

} // namespace batch
