// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sound as samples, in and out. Thread-safe; used by the sandbox and by the exporter.

#include "media/media.h"

#include <QVector>

namespace media {

struct Sound
{
    int sampleRate = 16'000;
    int channels = 1;
    QVector<float> samples; // interleaved, -1…1

    [[nodiscard]] double seconds() const
    { return channels * sampleRate == 0 ? 0 : double(samples.size()) / (double(channels) * sampleRate); }
};

// Decodes the sound of an audio or video file, mixed down to mono at `sampleRate`.
[[nodiscard]] Result<Sound> decodeSound(const QString &path, int sampleRate = 16'000);

// Stretches of sound between pauses, in seconds. A pause is at least `shortestPause` long and quieter
// than the file's own noise floor allows.
struct Stretch
{
    double begin = 0;
    double end = 0;
};
[[nodiscard]] QVector<Stretch> stretchesOfSound(const Sound &sound, double shortestPause = 0.25);

enum class SoundFormat { Wav, Mp3, Flac, Ogg };
[[nodiscard]] Result<void> writeSound(const QString &path, SoundFormat format, const Sound &sound);

} // namespace media
