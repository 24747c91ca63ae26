// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person does to a transcript. Each takes the document and returns it changed, with its running text and in
// the order of time; a row that is not there changes nothing. Pure.

#include "studio/library/transcript.h"

#include <tl/expected.hpp>

namespace studio {

struct Rows
{
    qsizetype first = 0;
    qsizetype last = -1; // included
    [[nodiscard]] qsizetype count() const { return last - first + 1; }
};

// Words that stay keep their times, new ones share the time between them. Empty text removes the segment.
[[nodiscard]] Transcript withText(Transcript transcript, qsizetype row, const QString &text);
// Cut in two before the character at `offset`.
[[nodiscard]] Transcript split(Transcript transcript, qsizetype row, qsizetype offset);
// One segment of all of them.
[[nodiscard]] Transcript merged(Transcript transcript, Rows rows);
[[nodiscard]] Transcript without(Transcript transcript, Rows rows);
// Later or, below zero, earlier, with their words; never before the beginning of the recording.
[[nodiscard]] Transcript shifted(Transcript transcript, Rows rows, double seconds);
// Words outside of the new times are pressed into them. Never shorter than a tenth of a second: the other end gives way.
[[nodiscard]] Transcript beginningAt(Transcript transcript, qsizetype row, double seconds);
[[nodiscard]] Transcript endingAt(Transcript transcript, qsizetype row, double seconds);
[[nodiscard]] Transcript spokenBy(Transcript transcript, Rows rows, const QString &speaker);
[[nodiscard]] Transcript withSpeakerRenamed(Transcript transcript, const QString &from, const QString &to);

struct Search
{
    QString text;
    bool isPattern = false; // a regular expression; "\1" in the replacement is what stood in parentheses
    bool caseMatters = false;
};
struct Hit
{
    qsizetype row = 0;
    qsizetype from = 0;
    qsizetype length = 0;
    bool operator==(const Hit &) const = default;
};
// In order. Unexpected: a sentence about the pattern. For pool threads where it is a pattern: it may be slow.
[[nodiscard]] tl::expected<std::vector<Hit>, QString> hitsOf(const Transcript &transcript, const Search &search);
struct Replaced
{
    Transcript transcript;
    int count = 0;
};
// Everywhere, or in the one place that `only` says.
[[nodiscard]] tl::expected<Replaced, QString> replaced(const Transcript &transcript, const Search &search, const QString &replacement,
                                                       const std::optional<Hit> &only = {});

} // namespace studio
