// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The local files of a recipe: listed, read, replaced by their addresses. Pure but for reading.

#include "studio/recipe.h"

#include <QStringList>

#include <functional>
#include <map>

namespace studio {

// One entry per file that the values refer to; what is known of it already is kept.
[[nodiscard]] std::vector<InputFile> inputsOf(const Recipe &recipe);
struct FoundFiles
{
    Recipe recipe;
    QStringList missing; // names of files, or the beginnings of hashes where no name is known
};
// Inputs that a shared recipe names by their content ("gesso:sha256:…") become files of this machine again. `pathOf` is
// empty where none has that content: such values are left out, so that a form shows an empty field and not a hash.
[[nodiscard]] FoundFiles filesFound(Recipe recipe, const std::function<QString(const QString &sha256)> &pathOf);
[[nodiscard]] QString missingSentence(const QString &name);
// All of them, for a job. Unexpected: a sentence with the name of a file that is missing.
[[nodiscard]] tl::expected<Recipe, QString> withFilesFound(Recipe recipe, const std::function<QString(const QString &sha256)> &pathOf);
// Hash and type of each. Unexpected: the sentence about the first that cannot be read. For a pool thread.
[[nodiscard]] tl::expected<std::vector<InputFile>, QString> readInputs(std::vector<InputFile> inputs);
// The body with every local file replaced by the address of its hash.
[[nodiscard]] QJsonObject bodyWith(const Recipe &recipe, const std::map<QString, QString> &addresses);

} // namespace studio
