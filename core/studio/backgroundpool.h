// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QThreadPool;

namespace studio {

// The threads of work in the background that needs no pool of its own. Not QThreadPool::globalInstance(): QPainter and
// QImage share large fills and conversions out over that one, and the thread that paints waits for all of them; it would
// wait for whatever else is at work there. Done with when the application object goes.
[[nodiscard]] QThreadPool &backgroundPool();

// For the thread of the window, before anything runs in the background: makes the threads that Qt's painting shares its
// work out to, at most four, and keeps them. Made later, by a thread that lets the window go first (media::giveWay), they
// would let it go first, too, while it waits for them.
void keepPaintingThreads();

} // namespace studio
