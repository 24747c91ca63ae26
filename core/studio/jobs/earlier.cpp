// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/jobs/earlier.h"

#include "studio/jobs/jobqueue.h"
#include "studio/jobs/outputs.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

constexpr qsizetype mostJobs = 300;
constexpr qsizetype mostAnswers = 50;

// Calls `look` with the newest jobs until it has enough.
void forNewest(const JobQueue &jobs, const std::function<bool(const Job &)> &look)
{
    const QStringList ids = jobs.ids();
    for (const QString &id : ids.first(std::min(ids.size(), mostJobs))) {
        if (const auto job = jobs.job(id); job && !look(*job))
            return;
    }
}

void addOnce(QStringList &list, const QString &text)
{
    if (!text.trimmed().isEmpty() && !list.contains(text))
        list << text;
}

} // namespace

std::optional<qint64> newestSeed(const JobQueue &jobs)
{
    std::optional<qint64> seed;
    forNewest(jobs, [&seed](const Job &job) {
        if (job.state == JobState::Done)
            seed = seedIn(job.output);
        return !seed;
    });
    return seed;
}

QStringList promptsOf(const JobQueue &jobs)
{
    QStringList prompts;
    forNewest(jobs, [&prompts](const Job &job) {
        for (const auto key : {"prompt"_L1, "text"_L1})
            addOnce(prompts, job.recipe.values.value(key).toString());
        return prompts.size() < mostAnswers;
    });
    return prompts;
}

QStringList weightsOf(const JobQueue &jobs)
{
    QStringList addresses;
    forNewest(jobs, [&addresses](const Job &job) {
        for (const auto &value : job.recipe.values) {
            for (const auto &entry : value.toArray())
                addOnce(addresses, entry.toObject().value("path"_L1).toString());
        }
        return addresses.size() < mostAnswers;
    });
    return addresses;
}

} // namespace studio
