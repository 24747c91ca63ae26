// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sound and video in other formats, smaller, or with words drawn into the picture: always a new file.
// (transform.h makes inputs fit a model and is exact about cuts; this is for what leaves the library.)
//
// Thread-safe; call from the background, never from the GUI thread. The source is never changed.

#include "media/resize.h"
#include "media/transform.h"

namespace media {

struct TranscodeOptions
{
    QByteArray format;     // "mp4", "webm", "gif"; "wav", "mp3", "flac", "ogg": of a video only its sound
    int quality = 75;      // 1…100, where the format has one
    Resize resize;         // video; to even numbers
    QString subtitles;     // an ASS file that is drawn into the picture; empty = none
    bool keepRecipe = true;
};

// Writes `to` (a name that is free) beside and renames. Cancelled, full or failed: nothing is there.
[[nodiscard]] Result<void> transcode(const QString &from, const QString &to, const TranscodeOptions &options,
                                     const Progress &progress = {});

} // namespace media
