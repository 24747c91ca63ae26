// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: what fal's model runners say about an input that does not fit the schema: the list of
// problems that FastAPI puts into `detail` of a 422.

#include "sandbox/models.h"

namespace sandbox {

// Empty when the input is good.
[[nodiscard]] QJsonArray problemsOf(const Model &model, const QJsonValue &input);

// One row of the list.
struct Problem
{
    QString type;    // "missing"
    QString message; // "Field required"
    QJsonObject context{};
};
[[nodiscard]] QJsonObject detailRow(const QJsonArray &location, const QJsonValue &input,
                                    const Problem &problem);

} // namespace sandbox
