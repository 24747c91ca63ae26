// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/jobs/rerun.h"

#include "studio/jobs/choices.h"
#include "studio/jobs/jobqueue.h"
#include "studio/library/database.h"
#include "studio/library/library.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
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

const QString storedAs = u"rerun "_s; // and the batch

QJsonObject stored(const RerunStep &step)
{
    QJsonArray makes;
    for (const qint64 id : step.makes)
        makes.append(id);
    QJsonArray inputs;
    for (const RerunStep::Input &input : step.inputs)
        inputs.append(QJsonArray{input.address, qint64(input.step), qint64(input.index)});
    return {{u"recipe"_s, step.recipe.toJson()}, {u"makes"_s, makes}, {u"inputs"_s, inputs}};
}

// Nothing where it makes no sense: an input comes from an earlier step.
std::optional<RerunStep> restored(const QJsonObject &json, size_t number)
{
    const auto recipe = Recipe::fromJson(json["recipe"_L1].toObject());
    if (!recipe)
        return {};
    RerunStep step{.recipe = *recipe, .makes = {}, .inputs = {}};
    for (const QJsonValue &id : json["makes"_L1].toArray())
        step.makes.push_back(id.toInteger());
    for (const QJsonValue &input : json["inputs"_L1].toArray()) {
        const qint64 from = input[1].toInteger(-1);
        if (from < 0 || size_t(from) >= number)
            return {};
        step.inputs.push_back({input[0].toString(), size_t(from), size_t(std::max<qint64>(0, input[2].toInteger()))});
    }
    return step;
}

// Which step of the plan a job is: its only label in the grid of the batch.
std::vector<CellLabel> labelOf(size_t step)
{
    return {{Rerun::tr("Step"), QString::number(step + 1)}};
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

Rerun::Rerun(JobQueue &jobs, Library &library, Database &database, const std::vector<RerunStep> &plan, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_library(library)
    , m_database(database)
    , m_plan(plan)
    , m_states(plan.size(), State::Waits)
    , m_ids(plan.size())
    , m_files(plan.size())
    , m_batch(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    connect(&m_jobs, &JobQueue::finished, this, &Rerun::jobFinished);
}

std::vector<Rerun *> Rerun::left(JobQueue &jobs, Library &library, Database &database, QObject *parent)
{
    std::vector<Rerun *> left;
    const QHash<QString, QString> all = choicesOf(database, storedAs);
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QJsonObject json = QJsonDocument::fromJson(it.value().toUtf8()).object();
        std::vector<RerunStep> plan;
        bool makesSense = true;
        for (const QJsonValue &step : json["plan"_L1].toArray()) {
            const auto read = restored(step.toObject(), plan.size());
            makesSense = makesSense && read;
            if (makesSense)
                plan.push_back(*read);
        }
        if (!makesSense || plan.empty()) {
            keepChoice(database, storedAs + it.key(), {});
            continue;
        }
        auto *rerun = new Rerun(jobs, library, database, plan, parent);
        rerun->m_batch = it.key();
        const QJsonArray ids = json["ids"_L1].toArray();
        for (size_t step = 0; step < plan.size(); ++step)
            rerun->m_ids[step] = ids[qsizetype(step)].toString();
        rerun->lookAtJobs();
        left.push_back(rerun);
    }
    return left;
}

// What became of the steps whose jobs are stored.
void Rerun::lookAtJobs()
{
    m_jobs.visit([this](const Job &job) {
        if (job.recipe.batch == m_batch && !job.cell.empty()) {
            const size_t step = size_t(std::max(1, job.cell.front().value.toInt())) - 1;
            if (step < m_ids.size() && m_ids[step].isEmpty()) // died between the job and the note of it
                m_ids[step] = job.id;
        }
        return true;
    });
    for (size_t step = 0; step < m_ids.size(); ++step) {
        if (m_ids[step].isEmpty())
            continue;
        const Job *job = m_jobs.peek(m_ids[step]);
        m_states[step] = job ? State::Runs : State::Lost; // taken out of the list
        if (job && isFinal(job->state))
            take(step);
    }
}

void Rerun::keep() const
{
    QJsonArray plan;
    for (const RerunStep &step : m_plan)
        plan.append(stored(step));
    const QJsonObject json{{u"plan"_s, plan}, {u"ids"_s, QJsonArray::fromStringList(QStringList(m_ids.begin(), m_ids.end()))}};
    keepChoice(m_database, storedAs + m_batch, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

void Rerun::start()
{
    keep();
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
        const auto id = m_jobs.enqueue(recipe, {.cell = labelOf(step)});
        m_states[step] = id ? State::Runs : State::Lost;
        if (id)
            m_ids[step] = *id;
        else
            Q_EMIT failed(id.error());
    }
    const bool goesOn = std::ranges::any_of(m_states, [](State state) { return state == State::Runs; });
    if (goesOn)
        return keep();
    keepChoice(m_database, storedAs + m_batch, {});
    Q_EMIT finished();
}

void Rerun::jobFinished(const QString &id)
{
    const auto found = std::ranges::find(m_ids, id);
    if (found == m_ids.end())
        return;
    const auto step = size_t(found - m_ids.begin());
    const Job *job = m_jobs.peek(id);
    // Of one that nobody knows the end of, the person decides.
    if (job && isFinal(job->state) && m_states[step] == State::Runs) {
        take(step);
        enqueueReady();
    }
}

void Rerun::take(size_t step)
{
    const Job *job = m_jobs.peek(m_ids[step]);
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
}

} // namespace studio
