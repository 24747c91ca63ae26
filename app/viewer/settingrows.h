// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The settings of a recipe as rows of label and value. Pure.

#include "studio/item.h"

#include <vector>

namespace viewer {

struct SettingRow
{
    QString label;
    QString value; // plain text
    bool operator==(const SettingRow &) const = default;
};

// Everything but the prompt and the seed, which are shown in places of their own.
[[nodiscard]] std::vector<SettingRow> settingRows(const studio::Recipe &recipe);
// "num_inference_steps" → "Inference steps"; unknown keys are made readable.
[[nodiscard]] QString labelFor(const QString &key);
// What a person reads for the JSON value of a key: "on", "1024 × 576", "16:9", a file's name, compact JSON.
[[nodiscard]] QString valueText(const QString &key, const QJsonValue &value);

} // namespace viewer
