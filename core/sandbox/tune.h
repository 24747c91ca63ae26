// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: the sounds of the sandbox: small pieces of music, effects, and tones with the rhythm of speech.

#include "media/sound.h"

#include <QString>

namespace sandbox {

enum class TuneKind { Music, Effect, Speech };
enum class SoundFile { Wav, Mp3, Flac, Ogg };

struct TuneWish
{
    TuneKind kind = TuneKind::Music;
    QString words;      // speech: one tone per syllable or so, a pause per comma
    quint64 seed = 0;
    double seconds = 5;
};

[[nodiscard]] double speechSeconds(const QString &words);
[[nodiscard]] media::Sound playTune(const TuneWish &wish);
[[nodiscard]] bool writeTune(const QString &path, SoundFile file, const TuneWish &wish);

} // namespace sandbox
