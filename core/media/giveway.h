// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace media {

// The calling thread of a pool lets the window's thread go first where both want the same processor: with as many
// threads at work as there are processors, a movement of the pen would else wait for whole slices of their time.
// Work that nobody competes with is as fast as before. For threads of pools only: it cannot be taken back (POSIX gives
// no way without privileges), and threads that are started from it inherit it. Costs nothing when called again.
void giveWay();

} // namespace media
