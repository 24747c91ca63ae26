// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stays when another model is chosen: values with the same meaning, under whatever name. Pure.

#include "studio/catalog/form.h"

namespace compose {

// `draft` (what this model held last, or its defaults) with what the form before was set to: the prompts, the seed,
// the shape or the nearest one, length, resolution, count, format, and the files by the part they play. Every value is
// one that the new form takes; what has no place there is left behind.
[[nodiscard]] studio::Values carriedOver(const studio::Form &from, const studio::Values &values,
                                         const studio::Form &to, const studio::Values &draft);

// The same over several models: what a model has no place for (a transcriber takes no prompt) waits for the next one
// that has. Of each thing the form that was left last and has it decides, also by having it empty.
class Luggage
{
public:
    void leave(const studio::Form &form, const studio::Values &values);
    [[nodiscard]] studio::Values unpacked(const studio::Form &to, const studio::Values &draft) const;

private:
    struct Left
    {
        studio::Form form;
        studio::Values values;
    };
    std::vector<Left> m_left; // newest first, each model once
};

// Parts of it.
[[nodiscard]] bool hasShape(const studio::Form &form);
void carryShape(const studio::Form &from, const studio::Values &values, const studio::Form &to, studio::Values &result);
[[nodiscard]] bool takesFiles(const studio::Form &form, studio::MediaType type);
void carryFiles(const studio::Form &from, const studio::Values &values, const studio::Form &to, studio::Values &result,
                studio::MediaType type);

} // namespace compose
