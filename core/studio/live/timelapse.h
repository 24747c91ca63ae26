// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The frames that were kept, played quickly: a short film of how a drawing came about.

#include "media/transform.h"
#include "studio/live/frameshelf.h"

#include <vector>

namespace studio {

struct TimeLapse
{
    double speed = 10;
    QByteArray format = "mp4"; // "webm", "gif"
    int fps = 30;
    std::chrono::milliseconds longestStill = std::chrono::seconds(1); // before it is made quick: nobody watches a pause

    bool operator==(const TimeLapse &) const = default;
};

// Which frame stands in each picture of the film, by its index. The last one is held for a moment.
[[nodiscard]] std::vector<int> lapsePictures(const std::vector<std::chrono::milliseconds> &times, const TimeLapse &lapse);

// Writes it into `folder` under a free name and answers with the path. Thread-safe; for the background. Frames that are
// gone from `shelf` meanwhile, or cannot be read, are left out.
[[nodiscard]] media::Result<QString> makeTimeLapse(const QString &shelf, const std::vector<ShelvedFrame> &frames, const TimeLapse &lapse,
                                                   const QString &folder, const media::Progress &progress = {});

} // namespace studio
