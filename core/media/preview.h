// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Pictures out of files: scaled decode of images, poster and exact frames of video, waveform peaks of
// sound. Thread-safe; call from the background, never from the GUI thread.

#include "media/media.h"

#include <QImage>
#include <QVector>

namespace media {

// The image with its EXIF orientation applied, decoded at most at `bound` (empty = full size).
[[nodiscard]] Result<QImage> loadImage(const QString &path, QSize bound = {});
// The frame shown at `seconds` (0 = first), exactly as decoded.
[[nodiscard]] Result<QImage> frameAt(const QString &path, double seconds);
// A thumbnail that fits `bound`: image, poster frame of a video. Audio has none (see peaks).
[[nodiscard]] Result<QImage> thumbnail(const QString &path, QSize bound);

struct Peaks
{
    QVector<float> lowest;  // per bucket, -1…0
    QVector<float> highest; // per bucket, 0…1
    double seconds = 0;
};
[[nodiscard]] Result<Peaks> peaks(const QString &path, int buckets);

} // namespace media
