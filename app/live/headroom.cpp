// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/headroom.h"

#include "studio/background.h"

#include <QSize>

#include <algorithm>
#include <memory>
#include <new>

namespace live {

#ifdef __GLIBC__

namespace {
constexpr qint64 page = 4096;
constexpr qint64 least = 4 << 20;
constexpr qint64 most = 24 << 20; // what is larger than 32 MiB never comes back to the heap
} // namespace

void makeHeadroom(QObject *context, const QSize &document)
{
    // Measured with 4096 × 4096 pixels, 64 MiB: a long and broad stroke takes 12, the pictures shown and sent some more.
    const qint64 size = std::clamp(qint64(document.width()) * document.height() * 4 * 3 / 8, least, most);
    const std::shared_ptr<volatile uchar[]> room(new (std::nothrow) uchar[size_t(size)]); // by this thread: its heap is meant
    if (!room)
        return;
    studio::inBackground(
        context,
        [room, size] {
            for (qint64 at = 0; at < size; at += page)
                room[at] = 0;
            return true;
        },
        [room](bool) {});
}

#else

void makeHeadroom(QObject *, const QSize &) { }

#endif

} // namespace live
