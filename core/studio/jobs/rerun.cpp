// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/jobs/rerun.h"

#include "studio/jobs/jobqueue.h"
#include "studio/library/library.h"

#include <QHash>
#include <QJsonArray>
#include <QUrl>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

QJsonValue replaced(const QJsonValue &value, const QHash<QString, QString> &addresses)
{
    if (value.isString())
        return addresses.value(value.toString(), value.toString());
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &entry : value.toArray())
            list.append(replaced(entry, addresses));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = replaced(it.value(), addresses);
    return object;
}

// Which of the recipe's inputs an earlier step makes anew.
std::vector<RerunStep::Input> inputsFrom(const std::vector<RerunStep> &earlier, const Recipe &recipe, const ItemOf &itemOf)
{
    std::vector<RerunStep::Input> inputs;
    for (const InputFile &input : recipe.inputs) {
        for (size_t step = 0; step < earlier.size(); ++step) {
            for (size_t index = 0; index < earlier[step].makes.size(); ++index) {
                const std::optional<Item> item = itemOf(earlier[step].makes[index]);
                const bool same = item && !input.sha256.isEmpty() && (item->sha256 == input.sha256 || item->contentHash == input.sha256);
                if (same || (item && item->path == input.path))
                    inputs.push_back({QUrl::fromLocalFile(input.path).toString(), step, index});
            }
        }
    }
    return inputs;
}

} // namespace

std::vector<RerunStep> rerunPlan(const KinSource &source, const ItemOf &itemOf, qint64 id, bool all)
{
    std::vector<RerunStep> plan;
    QHash<QString, size_t> stepOf; // of a job
    for (const qint64 each : all ? rerunOrder(source, id) : std::vector<qint64>{id}) {
        const std::optional<Item> item = itemOf(each);
        if (!item || !item->recipe)
            continue;
        const QString job = item->jobId.isEmpty() ? QString::number(each) : item->jobId;
        if (const auto known = stepOf.constFind(job); known != stepOf.constEnd()) {
            plan[*known].makes.push_back(each);
            continue;
        }
        RerunStep step{.recipe = *item->recipe, .makes = {each}, .inputs = inputsFrom(plan, *item->recipe, itemOf)};
        if (plan.empty())
            step.recipe.values.remove("seed"_L1);
        else if (step.inputs.empty())
            continue; // hangs on something that cannot be made again
        stepOf.insert(job, plan.size());
        plan.push_back(std::move(step));
    }
    return plan;
}

Recipe withNewInputs(const RerunStep &step, const std::vector<QStringList> &newFiles)
{
    QHash<QString, QString> addresses;
    Recipe recipe = step.recipe;
    for (const RerunStep::Input &input : step.inputs) {
        const QStringList &files = newFiles[input.step];
        if (files.isEmpty())
            continue;
        const QString path = files.value(qsizetype(input.index), files.first());
        addresses.insert(input.address, QUrl::fromLocalFile(path).toString());
        for (InputFile &file : recipe.inputs) {
            if (QUrl::fromLocalFile(file.path).toString() == input.address)
                file = {.path = path, .sha256 = {}, .name = QUrl::fromLocalFile(path).fileName(), .contentType = file.contentType};
        }
    }
    recipe.values = replaced(recipe.values, addresses).toObject();
    return recipe;
}

Rerun::Rerun(JobQueue &jobs, Library &library, const std::vector<RerunStep> &plan, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_library(library)
    , m_plan(plan)
    , m_states(plan.size(), State::Waits)
    , m_ids(plan.size())
    , m_files(plan.size())
    , m_batch(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    connect(&m_jobs, &JobQueue::finished, this, &Rerun::jobFinished);
}

void Rerun::start()
{
    enqueueReady();
}

bool Rerun::isReady(size_t step) const
{
    return m_states[step] == State::Waits
           && std::ranges::all_of(m_plan[step].inputs, [this](const RerunStep::Input &input) { return m_states[input.step] == State::Done; });
}

bool Rerun::isLost(size_t step) const
{
    return m_states[step] == State::Waits
           && std::ranges::any_of(m_plan[step].inputs, [this](const RerunStep::Input &input) { return m_states[input.step] == State::Lost; });
}

void Rerun::enqueueReady()
{
    for (size_t step = 0; step < m_plan.size(); ++step) {
        if (isLost(step))
            m_states[step] = State::Lost;
        if (!isReady(step))
            continue;
        Recipe recipe = withNewInputs(m_plan[step], m_files);
        recipe.created = QDateTime::currentDateTimeUtc();
        recipe.batch = m_batch;
        const auto id = m_jobs.enqueue(recipe);
        m_states[step] = id ? State::Runs : State::Lost;
        if (id)
            m_ids[step] = *id;
        else
            Q_EMIT failed(id.error());
    }
    const bool goesOn = std::ranges::any_of(m_states, [](State state) { return state == State::Runs; });
    if (!goesOn)
        Q_EMIT finished();
}

void Rerun::jobFinished(const QString &id)
{
    const auto found = std::ranges::find(m_ids, id);
    if (found == m_ids.end())
        return;
    const auto step = size_t(found - m_ids.begin());
    const Job *job = m_jobs.peek(id);
    if (!job || m_states[step] != State::Runs)
        return;
    for (const qint64 item : job->items) {
        if (const std::optional<Item> made = m_library.item(item))
            m_files[step] << made->path;
    }
    const bool isDone = job->state == JobState::Done && !m_files[step].isEmpty();
    m_states[step] = isDone ? State::Done : State::Lost;
    const bool others = std::ranges::any_of(m_plan, [step](const RerunStep &each) {
        return std::ranges::any_of(each.inputs, [step](const RerunStep::Input &input) { return input.step == step; });
    });
    if (!isDone && others)
        Q_EMIT failed(tr("A step of the re-run did not end well: what was to be made of it is not made."));
    enqueueReady();
}

} // namespace studio
