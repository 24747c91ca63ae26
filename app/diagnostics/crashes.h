// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What crashes left in the profile (see crashwatch.h): taken up at the next start, kept for a while.

#include <QString>

#include <optional>

namespace diagnostics {

struct Crash
{
    QString path;   // of the report
    int inARow = 1; // without a run between that ended well or lasted a while
};

// What the program before this one left: its report gets a name of its own, names of functions that can be read, and no
// home folder. The oldest reports go. Call it before CrashWatch.
[[nodiscard]] std::optional<Crash> takeCrash(const QString &profileFolder);

// The newest report, if it is of the last days. Empty: none.
[[nodiscard]] QString lastCrash(const QString &profileFolder);

// Pure: the report with the names of functions as they were written.
[[nodiscard]] QString withReadableNames(const QString &report);

} // namespace diagnostics
