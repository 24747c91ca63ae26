// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A table becomes a plan: a row is a job, a column a field of the model, by its key or its label. An empty cell leaves
// what the form says. A column "model" or "endpoint" names another model for the row. Pure.

#include "studio/batch/plan.h"
#include "studio/batch/sheettable.h"

#include <QHash>

namespace studio {

struct SheetTask
{
    SheetTable table;
    QString folder;                    // relative files are looked for here
    QString endpoint;                  // of rows that name none
    Values values;                     // of its form now
    QHash<QString, SharedModel> models;  // those that are known here, the one of `endpoint` among them
};

// The models that the rows name, each once.
[[nodiscard]] QStringList endpointsIn(const SheetTable &table, const Form &form);
[[nodiscard]] Plan planOf(const SheetTask &task);

} // namespace studio
