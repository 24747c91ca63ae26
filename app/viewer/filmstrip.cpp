// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/filmstrip.h"

#include "media/clip.h"

namespace viewer {

void readStrip(const QString &path, int places, int height, const std::function<bool(StripPart)> &give)
{
    constexpr qint64 fewFrames = 16LL * 1024 * 1024;
    const auto clip = media::Clip::open(path, fewFrames);
    bool wanted = true;
    if (!clip || !(*clip)->readTimes())
        return;
    const media::ClipTimes times = (*clip)->times();
    int last = -1;
    for (int place = 0; place < places && wanted; ++place) {
        int frame = times.at((place + 0.5) / places * times.end);
        // A key frame nearby costs least.
        if (const int key = times.keyBefore(frame); key > last)
            frame = key;
        const auto picture = (*clip)->frame(frame, QSize(4 * height, height));
        last = frame;
        wanted = picture ? give({place, *picture}) : false;
    }
}

} // namespace viewer
