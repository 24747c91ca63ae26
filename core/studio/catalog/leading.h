// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person fills in first stands first in the form, wherever the model's own list has it: the prompt, then the
// files that are needed; or, where the prompt is only an extra beside them, the files and then the prompt. Pure.

#include "studio/catalog/form.h"

namespace studio {

void putLeadingFirst(Form &form);
// The words that the model is asked with; nullptr: it takes none, or only as a rare extra.
[[nodiscard]] const Field *mainPrompt(const Form &form);

// Groups stand in the same order in every form: lower ranks first, those of one rank as they come.
[[nodiscard]] int groupRank(const QString &group);

} // namespace studio
