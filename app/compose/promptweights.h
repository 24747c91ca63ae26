// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Weights in prompts, "(word:1.1)", as many diffusion models read them. Pure.

#include <QString>

namespace compose {

struct Weighed
{
    QString text;
    qsizetype start = 0; // what is to be selected
    qsizetype end = 0;
    bool changed = false;
};

// The selection, or the word at the cursor where nothing is selected, `steps` tenths heavier. A weight of 1 is none,
// so its brackets go. Weights stay between 0 and 2.
[[nodiscard]] Weighed reweighted(const QString &text, qsizetype start, qsizetype end, int steps);

} // namespace compose
