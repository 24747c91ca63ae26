// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Jobs as they would be made, before anything is made: what differs in each, what it costs, what is wrong with it. Both
// sweeps and job sheets end as one. Pure.

#include "studio/batch/axis.h"
#include "studio/catalog/catalog.h"
#include "studio/jobs/job.h"

#include <functional>
#include <memory>

namespace studio {

struct ModelForm
{
    Model model;
    Form form;
};

using SharedModel = std::shared_ptr<const ModelForm>;

struct PlannedJob
{
    SharedModel model;               // none: it is not known here
    Values values;
    std::vector<CellLabel> cell;
    QStringList texts;               // one for each column of the plan
    std::vector<int> wrong;          // columns with a problem
    QString problem;                 // sentences; empty: it can be sent
    std::optional<double> dollars;   // unknown: nothing
};

struct Plan
{
    QStringList columns;
    std::vector<PlannedJob> jobs;
    QStringList remarks;             // sentences about the whole
    qint64 wanted = 0;               // jobs that were asked for; more than there are in `jobs` when it was cut

    [[nodiscard]] int sendable() const;
    [[nodiscard]] double dollars() const; // of those that can be sent, as far as it is known
    [[nodiscard]] int unpriced() const;   // of those that can be sent
};

struct Sweep
{
    std::vector<Axis> axes;
    bool pairwise = false;           // first with first, second with second; else every combination
    std::optional<qint64> seed;      // for every cell, where none is set or varied
    quint64 luck = 0;                // for wildcards
};

// How many cells it has; stops at a thousand million.
[[nodiscard]] qint64 cellCount(const Sweep &sweep);
// At most `mostCells` of them. The last axis turns fastest.
[[nodiscard]] Plan planOf(const Sweep &sweep, const SharedModel &model, const Values &values);

// Checks the job and asks for its price. `path` of a problem → its column; -1: none.
void judge(PlannedJob &job, const std::function<int(const QString &path)> &columnOf);

} // namespace studio
