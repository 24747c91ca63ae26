// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What makes two recipes the same: endpoint and values, with local files by their content. Pure but for reading.

#include "studio/recipe.h"

namespace studio {

struct Form;
struct Model;

// Empty where a local file has no hash yet.
[[nodiscard]] QString fingerprintOf(const Recipe &recipe);
// Reads the files first; empty where one cannot be read. For a pool thread.
[[nodiscard]] QString readFingerprint(Recipe recipe);

// Would the same recipe make the same thing again? With a fixed seed; without one where the result follows from the
// input: transcripts, enlarged pictures, removed backgrounds. Never with a seed that is left to chance.
[[nodiscard]] bool isRepeatable(const Model &model, const Form &form, const QJsonObject &values);

} // namespace studio
