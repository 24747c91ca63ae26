// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// When the program crashes (SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL), its stack is left in the profile, and the program
// starts itself again, in the same process, for the person to go on. Nothing is sent anywhere. The report has the version,
// the signal, addresses and names of functions; no contents of memory, so no secrets.
//
// It does not go round in circles: who was started by a crash and crashes again within a minute stays down, and the next
// start asks (see safemode.h).
//
// GESSO_CRASH_HANDLER=0 switches it off, for those who want a core dump. Under a sanitizer, which has a handler of its own,
// it is off unless this is 1. Where the platform has no backtraces, nothing happens.

#include <QStringList>

#include <chrono>

namespace diagnostics {

// Said by the program to itself.
inline constexpr auto afterCrash = QLatin1String("--after-crash");

class CrashWatch final
{
public:
    static constexpr std::chrono::seconds tooSoon{60};  // to be started again
    static constexpr std::chrono::seconds aWhile{600};  // it ran well: another crash is the first of a new row

    struct Start
    {
        QString profileFolder;
        QStringList arguments;     // for another start, without the program's own name
        int crashesBefore = 0;     // in a row, right before this start
        bool isAfterCrash = false; // by the program itself
    };
    explicit CrashWatch(const Start &start); // one at a time
    ~CrashWatch();
    // From now on the program is ending: a crash leaves its report, and no other start follows.
    void ending();
    Q_DISABLE_COPY_MOVE(CrashWatch)
};

// Where a crash writes; empty while there was none.
[[nodiscard]] QString crashFile(const QString &profileFolder);

} // namespace diagnostics
