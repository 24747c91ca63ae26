// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Pictures out of files: scaled decode of images, poster and exact frames of video, waveform peaks of
// sound. Thread-safe; call from the background, never from the GUI thread.

#include "media/media.h"

#include <QImage>
#include <QVector>

namespace media {

// An image as a viewer needs it: what there is to see, and what is not right with it.
struct LoadedImage
{
    QImage image;   // upright, in the colours of its file
    QSize fullSize; // upright; more than the image has where it was made smaller on the way
    QString note;   // a sentence where a part is missing or it had to be made smaller; else empty
};

// At most at `bound` (empty = full size). Nothing is decoded whose memory could not be had: images of more than
// 16,384 × 16,384 pixels come smaller (`note` says so) where their format can be decoded smaller, else as TooLarge.
[[nodiscard]] Result<LoadedImage> loadWithNote(const QString &path, QSize bound = {});
// The same without the notes: the image with its EXIF orientation applied.
[[nodiscard]] Result<QImage> loadImage(const QString &path, QSize bound = {});
// The frame shown at `seconds` (0 = first), exactly as decoded.
[[nodiscard]] Result<QImage> frameAt(const QString &path, double seconds);
// A frame that tells the clip from others, at most at `bound`: the first one that is not all black or of one colour
// among a few.
[[nodiscard]] Result<QImage> posterFrame(const QString &path, QSize bound = {});
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
