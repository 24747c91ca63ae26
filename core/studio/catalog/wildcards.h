// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Prompts that stand for several: "a {red|blue} fox" is "a red fox" or "a blue fox". Alternatives may be nested and
// may be empty; \{ \| \} are the characters themselves. Braces without a bar, or without a partner, are ordinary text,
// and a prompt that has no wildcards comes back untouched. Pure.

#include <QString>
#include <QStringList>

#include <vector>

namespace studio {

inline constexpr qint64 mostVariations = 1'000'000'000;

// How many texts the prompt stands for; 1 = no wildcards. Stops at mostVariations.
[[nodiscard]] qint64 variationCount(const QString &text);
// The variation of that number, counted from 0 in the order written, the last choice turning fastest. Numbers beyond
// the count begin anew.
[[nodiscard]] QString variation(const QString &text, qint64 number);
// One of them by chance; the same seed gives the same.
[[nodiscard]] QString expandWildcards(const QString &text, quint64 seed);

// Where the braces and bars of wildcards stand, for marking them: positions into `text`, ascending.
[[nodiscard]] std::vector<qsizetype> wildcardMarks(const QString &text);

} // namespace studio
