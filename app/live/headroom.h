// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Memory that is there before a stroke needs it, and that is given back elsewhere.
//
// The system hands out a page of memory when it is touched first, and that takes its time: the four megabytes of the
// picture that is sent, for the first time, held a frame up for 20 ms. So so many bytes are touched in the background
// and given back to the heap, which keeps them (steadyheap.h).

#include "studio/background.h"
#include "studio/backgroundpool.h"

#include <QObject>

#include <utility>

namespace live {

// For a document of that size. `context`: as in studio::inBackground. Does nothing where the heap is not known to keep them.
void makeHeadroom(QObject *context, const QSize &document);

// On another thread, if nobody holds it any more: thousands of tiles are not freed between two frames.
template <class T>
void freeElsewhere(T what)
{
    studio::inOrder(studio::backgroundPool(), [what = std::move(what)] {});
}

} // namespace live
