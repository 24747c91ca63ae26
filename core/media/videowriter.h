// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Writes an MP4 (H.264 yuv420p where the encoder exists, else MPEG-4; AAC when there is sound).
// Frames are handed over one by one, so memory stays flat. Thread-safe as one object per thread.

#include "media/sound.h"

#include <QImage>

#include <memory>

namespace media {

struct VideoSettings
{
    QSize size;              // even numbers; odd ones are rounded down
    int fps = 24;
    bool withSound = false;  // then addSound() is expected once, before finish()
    int soundRate = 44'100;
};

class VideoWriter
{
public:
    VideoWriter();
    ~VideoWriter();

    [[nodiscard]] Result<void> open(const QString &path, const VideoSettings &settings);
    [[nodiscard]] Result<void> addFrame(const QImage &frame); // of VideoSettings::size
    [[nodiscard]] Result<void> addSound(const Sound &sound);
    [[nodiscard]] Result<void> finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace media
