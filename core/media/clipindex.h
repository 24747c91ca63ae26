// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: the time stamps of all frames of a stream, in the order they are shown.

#include "media/clip.h"
#include "media/streamreader.h"

namespace media::av {

struct ClipIndex
{
    struct Frame
    {
        qint64 stamp = 0; // by the stream's clock
        qint64 length = 0; // 0 = not told
        bool isKey = false;
    };
    QVector<Frame> frames; // stamps rise
    bool isDecoded = false; // counted by decoding: nothing can be more exact

    [[nodiscard]] int numberOf(qint64 stamp) const; // -1: no frame begins then
    [[nodiscard]] ClipTimes times(const StreamReader &reader) const;
};

// From the packets alone; `trusted` is false where they do not tell one frame each with a time of its own.
struct PacketIndex
{
    ClipIndex index;
    bool trusted = true;
};
[[nodiscard]] Result<PacketIndex> indexByPackets(const QString &path, const Progress &progress);
// From every frame the decoder gives.
[[nodiscard]] Result<ClipIndex> indexByDecoding(const QString &path, const Progress &progress);

} // namespace media::av
