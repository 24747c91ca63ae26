// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From --json, --set and --file to the values of a recipe. Pure but for reading the input file.

#include "cli/arguments.h"

#include "studio/catalog/form.h"

namespace cli {

struct Refusal
{
    QStringList sentences;
    int status = 2;
};

// Without a form (a model whose schema nobody publishes) texts are taken as JSON where they are JSON.
[[nodiscard]] tl::expected<studio::Values, Refusal> valuesFrom(const Arguments &arguments, const std::optional<studio::Form> &form);

} // namespace cli
