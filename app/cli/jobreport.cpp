// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jobreport.h"

#include "cli/cli.h"

#include "studio/jobs/outputs.h"
#include "studio/jobs/problem.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(cli::JobReport)
};

} // namespace

QJsonObject toJson(const studio::Job &job)
{
    QJsonObject object{{u"job"_s, job.id},
                       {u"request_id"_s, job.requestId},
                       {u"endpoint"_s, job.recipe.endpoint},
                       {u"state"_s, studio::stateName(job.state)},
                       {u"files"_s, QJsonArray::fromStringList(job.files)},
                       {u"output"_s, job.output}};
    if (!job.items.empty()) {
        QJsonArray items;
        for (const qint64 id : job.items)
            items.append(id);
        object.insert(u"items"_s, items);
    }
    if (const std::optional<qint64> seed = studio::seedIn(job.output))
        object.insert(u"seed"_s, *seed);
    if (const QString text = textOf(job); !text.isEmpty())
        object.insert(u"text"_s, text);
    if (job.billableUnits)
        object.insert(u"billable_units"_s, *job.billableUnits);
    if (job.estimate)
        object.insert(u"cost"_s, std::round(*job.estimate * 1e6) / 1e6); // no more digits than a price has
    if (job.problem)
        object.insert(u"problem"_s, studio::toJson(*job.problem));
    return object;
}

QString stateLine(const studio::Job &job)
{
    switch (job.state) {
    case studio::JobState::Preparing: return Sentence::tr("Preparing");
    case studio::JobState::Uploading: return Sentence::tr("Uploading");
    case studio::JobState::Submitting: return Sentence::tr("Sending");
    case studio::JobState::Waiting:
        return job.requestId.isEmpty() ? Sentence::tr("Waiting") : Sentence::tr("Waiting (request %1)").arg(job.requestId);
    case studio::JobState::Running: return Sentence::tr("Running");
    case studio::JobState::Downloading: return Sentence::tr("Downloading");
    case studio::JobState::Filing: return Sentence::tr("Filing");
    case studio::JobState::Done: return Sentence::tr("Done");
    case studio::JobState::Failed: return Sentence::tr("Failed");
    case studio::JobState::Cancelled: return Sentence::tr("Cancelled");
    case studio::JobState::Unknown: return Sentence::tr("Looking for the request in the account's history");
    }
    return {};
}

QStringList problemLines(const studio::Job &job)
{
    if (!job.problem)
        return {};
    // The fields stand below it by their names, as the command line takes them.
    QStringList lines{job.problem->fields.empty() ? job.problem->message : job.problem->message.section(u'\n', 0, 0)};
    for (const auto &[path, message] : job.problem->fields)
        lines << (path.isEmpty() ? message : u"%1: %2"_s.arg(path, message));
    if (!job.problem->advice.isEmpty())
        lines << job.problem->advice;
    lines.removeDuplicates();
    return lines;
}

QString textOf(const studio::Job &job)
{
    return studio::textIn(job.output);
}

int statusOf(const std::vector<studio::Job> &jobs)
{
    int status = Done;
    for (const studio::Job &job : jobs) {
        if (job.state == studio::JobState::Done)
            continue;
        const QString kind = job.problem ? job.problem->kind : QString();
        if (job.state == studio::JobState::Cancelled)
            status = status == Done ? Cancelled : status;
        else
            status = kind == "unauthorized"_L1 || kind == "forbidden"_L1 ? NotAuthorized : Failed;
    }
    return status;
}

} // namespace cli
