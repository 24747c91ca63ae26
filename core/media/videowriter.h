// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Writes an MP4 (H.264 yuv420p where the encoder exists, else MPEG-4; AAC when there is sound) or a WebM (VP9, else VP8).
// Frames are handed over one by one, so memory stays flat. Thread-safe as one object per thread.
//
// With a frame rate the frames follow one another in its beat. Without one each has a moment of its own and is shown until
// the next: what was recorded plays as it happened, and a picture that stood still for a minute is one frame. Such a film
// outlives the program: rewrap() makes a whole file of what flush() has written beside the name (".gesso-….part"), which
// stays there if finish() cannot do so.

#include "media/sound.h"

#include <QImage>

#include <chrono>
#include <memory>

namespace media {

struct VideoSettings
{
    QSize size;              // even numbers; odd ones are rounded down
    int fps = 24;            // 0: every frame has its own time
    bool withSound = false;  // then addSound() is expected once, before finish(); MP4 with a frame rate only
    int soundRate = 44'100;
    QByteArray format = "mp4"; // or "webm"
};

class VideoWriter
{
public:
    VideoWriter();
    ~VideoWriter();

    [[nodiscard]] Result<void> open(const QString &path, const VideoSettings &settings);
    [[nodiscard]] Result<void> addFrame(const QImage &frame); // of VideoSettings::size
    // Where every frame has its own time, from 0 on. One that is not later than the one before takes its place.
    [[nodiscard]] Result<void> addFrame(const QImage &frame, std::chrono::milliseconds at);
    // Every frame so far is on the disk then. Where frames have their own times.
    [[nodiscard]] Result<void> flush();
    [[nodiscard]] qint64 bytesWritten() const;
    [[nodiscard]] Result<void> addSound(const Sound &sound);
    // `end`: until when the last frame is shown, where frames have their own times.
    [[nodiscard]] Result<void> finish(std::chrono::milliseconds end = {});

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace media
