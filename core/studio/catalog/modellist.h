// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The list of models as a file: the bundled index and the live list that was kept, one format. Pure.

#include "studio/catalog/catalog.h"

namespace studio {

struct KeptList
{
    QDateTime refreshed; // when fal last told the whole list; invalid: never
    std::vector<Model> models;
};

// From an array of models, or an object around it with the time.
[[nodiscard]] KeptList listFromJson(const QByteArray &json);
[[nodiscard]] QByteArray listToJson(const KeptList &list);
[[nodiscard]] std::vector<Model> modelsFromJson(const QByteArray &json);
[[nodiscard]] QByteArray modelsToJson(const std::vector<Model> &models);
// Fills in what it takes and makes ("text-to-image"; "vision" is image to text).
void describeTask(Model &model);
// By family, then title, as people sort.
void sortModels(std::vector<Model> &models);
// owner/alias/path → "owner__alias__path.json"; empty for what is no endpoint id.
[[nodiscard]] QString fileNameFor(const QString &endpoint);

} // namespace studio
