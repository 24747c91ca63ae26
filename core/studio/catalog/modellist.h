// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The list of models as a file: the bundled index and the live list that was kept, one format.

#include "studio/catalog/catalog.h"

namespace studio {

[[nodiscard]] std::vector<Model> modelsFromJson(const QByteArray &json);
[[nodiscard]] QByteArray modelsToJson(const std::vector<Model> &models);
// Fills in what it takes and makes ("text-to-image"; "vision" is image to text).
void describeTask(Model &model);
// owner/alias/path → "owner__alias__path.json"; empty for what is no endpoint id.
[[nodiscard]] QString fileNameFor(const QString &endpoint);

} // namespace studio
