// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A transcript as it is shown under a film: in cues of few short lines. Pure.

#include "studio/library/transcript.h"

#include <QStringList>

namespace studio {

struct SubtitleOptions
{
    int lineLength = 42;  // columns; a Chinese or Japanese character takes two
    int lines = 2;        // at once
    double gap = 0;       // seconds at least between two cues that follow one another
    bool speakers = true;
    bool operator==(const SubtitleOptions &) const = default;
};

struct Cue
{
    double begin = 0;
    double end = 0;
    QStringList lines;   // none empty; without control characters
    QString speaker;     // empty where they are not wanted
    bool operator==(const Cue &) const = default;
};

// With `named`, who speaks stands in front of the words too: "Ada: …".
[[nodiscard]] std::vector<Cue> cuesOf(const Transcript &transcript, const SubtitleOptions &options, bool named);

// How wide a text is, in columns.
[[nodiscard]] int columnsOf(QStringView text);
// Lines of at most `lineLength` columns, as even as can be, broken where the language allows it.
[[nodiscard]] QStringList brokenIntoLines(const QString &text, int lineLength);
// One line without what cannot be shown: control characters become spaces, nothing moves.
[[nodiscard]] QString shownText(const QString &text);

} // namespace studio
