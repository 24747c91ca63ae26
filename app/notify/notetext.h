// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a notification says about jobs that ended. Pure.

#include <QString>

namespace notify {

// The jobs of one batch so far.
struct Tally
{
    int done = 0;
    int failed = 0;
    int unknown = 0;    // nobody knows whether they were accepted
    int open = 0;       // not ended yet
    QString title;      // of the one that ended last
    QString why;        // a sentence about the last failure, may be empty
    bool operator==(const Tally &) const = default;
};

struct NoteText
{
    QString title;
    QString text;       // plain, one or two sentences
    bool operator==(const NoteText &) const = default;
};
// Empty: nothing to tell (yet). A failure is told at once, success when all has ended.
[[nodiscard]] NoteText noteFor(const Tally &tally);

} // namespace notify
