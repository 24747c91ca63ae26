// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The sound of a file as stereo samples from any moment on, at any speed, for a player. Used by one thread at a time.

#include "media/media.h"

#include <memory>
#include <vector>

namespace media {

class SoundStream
{
public:
    static constexpr int channels = 2;

    [[nodiscard]] static Result<std::shared_ptr<SoundStream>> open(const QString &path, int sampleRate);
    ~SoundStream();

    // `seconds` from the beginning of the file. The pitch stays, whatever the speed.
    void start(double seconds, double speed);
    // About `seconds` of sound as it is heard, interleaved. Empty: the end.
    [[nodiscard]] std::vector<float> read(double seconds);

private:
    SoundStream();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace media
