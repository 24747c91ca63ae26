// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Short words for long things, the same for jobs, items and file names. Pure.

#include "studio/recipe.h"

namespace studio {

// The prompt as one line, else the text that is spoken or sung, else the lyrics; empty when the values have none.
[[nodiscard]] QString promptOf(const QJsonObject &values);
// Its first words, at most `length` characters, cut between words, with an ellipsis when something is missing.
[[nodiscard]] QString shortened(const QString &text, int length);
// The prompt's first words, else the first input's name, else the model.
[[nodiscard]] QString titleOf(const Recipe &recipe);

} // namespace studio
