// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One thing that varies in a sweep, read from what a person wrote. Pure.
//
//   numbers    "1, 2, 4"   "20..40 step 5"   "20:40:5"   "0.5..1 step 0.25"
//   seeds      the same, and "4 random"
//   choices    "16:9, 1:1", the value or its label
//   switches   "on, off"
//   prompts    one a line; with a word to replace: "red, white, black"
//   files      one a line
//   others     one a line, as for the command line

#include "studio/batch/variable.h"

#include <tl/expected.hpp>

namespace studio {

inline constexpr int mostCells = 10'000;

struct Step
{
    QString label;      // one line
    QJsonValue value;
    bool operator==(const Step &) const = default;
};

struct Axis
{
    Variable variable;
    QString search;     // not empty: each step takes the place of this word in the text that stands there
    std::vector<Step> steps;
    bool operator==(const Axis &) const = default;

    [[nodiscard]] QString label() const;
};

struct AxisText
{
    QString text;
    QString search;
    quint32 luck = 0;   // where random seeds come from: the same gives the same
};

// Each value once, in the order written. Unexpected: a sentence.
[[nodiscard]] tl::expected<Axis, QString> axisFrom(const Variable &variable, const AxisText &written);
// Every variation of the wildcards in a prompt.
[[nodiscard]] Axis variationsOf(const Variable &variable, const QString &prompt);

} // namespace studio
