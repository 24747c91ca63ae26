// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// Where the time of a start goes.
///
/// With GESSO_START_TRACE=1 in the environment the program says on its standard error when it reached each mark, in
/// milliseconds, one line each: `start: 41.3 ms settings read`. They count from GESSO_START_AT, a reading of the monotonic
/// clock in nanoseconds by whoever started the program, so that loading it is counted too; without it, from main().
/// Without GESSO_START_TRACE nothing is done. Read by tests/bench/start.cpp.
namespace starttrace {

void begin(); ///< the first thing in main()
void mark(const char *what);
/// Marks "painted" at the window's first paint and "ready" at the first turn of the event loop with nothing left to do
/// after it: from then on a key that is pressed is a letter in the field.
void watch(QWidget &window);

} // namespace starttrace
