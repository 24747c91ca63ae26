// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/batch/plan.h"

#include "studio/batch/repeat.h"
#include "studio/catalog/validate.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(studio::Plan)
};

constexpr qint64 countless = 1'000'000'000;

// The step of each axis in the cell of that number.
std::vector<std::size_t> stepsAt(const Sweep &sweep, qint64 number)
{
    std::vector<std::size_t> steps(sweep.axes.size(), std::size_t(number));
    if (sweep.pairwise)
        return steps;
    for (std::size_t i = sweep.axes.size(); i-- > 0;) {
        const auto count = qint64(sweep.axes[i].steps.size());
        steps[i] = std::size_t(number % count);
        number /= count;
    }
    return steps;
}

struct CellMaker
{
    const Sweep &sweep;
    const SharedModel &model;
    const Values &base;

    [[nodiscard]] PlannedJob cell(qint64 number) const
    {
        PlannedJob job{.model = model, .values = base, .cell = {}, .texts = {}, .wrong = {}, .problem = {}, .dollars = {}};
        const std::vector<std::size_t> steps = stepsAt(sweep, number);
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const Step &step = sweep.axes[i].steps[steps[i]];
            job.cell.push_back({sweep.axes[i].label(), step.label});
            job.texts << step.label;
        }
        QStringList problems;
        // Whole texts first, then the words in them.
        for (const bool words : {false, true}) {
            for (std::size_t i = 0; i < steps.size(); ++i) {
                const Axis &axis = sweep.axes[i];
                if (axis.search.isEmpty() == words)
                    continue;
                const QJsonValue &value = axis.steps[steps[i]].value;
                if (!words) {
                    job.values = withValueAt(job.values, axis.variable.path, value);
                    continue;
                }
                const QString text = valueAt(job.values, axis.variable.path).toString();
                if (!text.contains(axis.search)) {
                    job.wrong.push_back(int(i));
                    problems << Words::tr("The text has no “%1” to replace.").arg(axis.search);
                }
                job.values = withValueAt(job.values, axis.variable.path, QString(text).replace(axis.search, value.toString()));
            }
        }
        job.values = withWordsByChance(model->form, job.values, sweep.luck);
        if (const Field *seed = seedField(model->form); seed && sweep.seed && !job.values.value(seed->key).isDouble())
            job.values.insert(seed->key, *sweep.seed);
        judge(job, [this](const QString &path) {
            const auto found = std::ranges::find_if(sweep.axes, [&path](const Axis &axis) {
                return path == axis.variable.path || path.startsWith(axis.variable.path + u'.');
            });
            return found == sweep.axes.end() ? -1 : int(found - sweep.axes.begin());
        });
        if (!problems.isEmpty()) {
            if (!job.problem.isEmpty())
                problems << job.problem;
            job.problem = problems.join(u' ');
            job.dollars.reset();
        }
        return job;
    }
};

} // namespace

int Plan::sendable() const
{
    return int(std::ranges::count_if(jobs, [](const PlannedJob &job) { return job.problem.isEmpty(); }));
}

double Plan::dollars() const
{
    double sum = 0;
    for (const PlannedJob &job : jobs)
        sum += job.problem.isEmpty() ? job.dollars.value_or(0) : 0;
    return sum;
}

int Plan::unpriced() const
{
    return int(std::ranges::count_if(jobs, [](const PlannedJob &job) { return job.problem.isEmpty() && !job.dollars; }));
}

qint64 cellCount(const Sweep &sweep)
{
    if (sweep.axes.empty())
        return 0;
    qint64 count = sweep.pairwise ? countless : 1;
    for (const Axis &axis : sweep.axes) {
        const auto steps = qint64(axis.steps.size());
        count = sweep.pairwise ? std::min(count, steps) : std::min(countless, count * steps);
    }
    return count;
}

void judge(PlannedJob &job, const std::function<int(const QString &path)> &columnOf)
{
    QStringList sentences;
    for (const Problem &problem : validate(job.model->form, job.values)) {
        const int column = columnOf(problem.path);
        if (column >= 0)
            job.wrong.push_back(column);
        const Field *field = job.model->form.field(problem.path.section(u'.', 0, 0));
        sentences << Words::tr("%1: %2", "a field and a sentence").arg(field ? field->label : problem.path, problem.message);
    }
    job.problem = sentences.join(u' ');
    if (!job.problem.isEmpty())
        return;
    if (const Price price = quote(job.model->model, job.model->form, job.values); price.unknownReason.isEmpty())
        job.dollars = price.dollars;
}

Plan planOf(const Sweep &sweep, const SharedModel &model, const Values &values)
{
    Plan plan;
    for (const Axis &axis : sweep.axes)
        plan.columns << axis.label();
    plan.wanted = cellCount(sweep);
    const qint64 count = std::min<qint64>(plan.wanted, mostCells);
    plan.jobs.reserve(std::size_t(count));
    const CellMaker maker{.sweep = sweep, .model = model, .base = values};
    for (qint64 i = 0; i < count; ++i)
        plan.jobs.push_back(maker.cell(i));
    if (plan.wanted > count)
        plan.remarks << Words::tr("This has %1 cells; at most %2 can be planned at once.").arg(plan.wanted).arg(mostCells);
    if (sweep.pairwise && std::ranges::any_of(sweep.axes, [&plan](const Axis &axis) { return qint64(axis.steps.size()) > plan.wanted; }))
        plan.remarks << Words::tr("The fields have different numbers of values: what is left over is not used.");
    return plan;
}

} // namespace studio
