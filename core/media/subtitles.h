// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Words in a video: as a track that can be switched off, or drawn into the picture. Always a new file.
//
// Thread-safe; call from the background, never from the GUI thread. The source is never changed.

#include "media/transform.h"

#include <vector>

namespace media {

// What the container of a video takes: MP4 and MOV timed text, WebM WebVTT, Matroska and all others SubRip.
enum class SubtitleTrack { MovText, WebVtt, SubRip };

struct SubtitleLine
{
    double begin = 0; // seconds
    double end = 0;
    QString text;     // lines parted by "\n"; escaped as the track's format wants it (MovText: as it is)
};

struct SubtitleHome
{
    SubtitleTrack track = SubtitleTrack::SubRip;
    QString suffix;   // of the new file: "mp4", "mov", "webm", "mkv"
};
// Unsupported where the file has no moving picture.
[[nodiscard]] Result<SubtitleHome> subtitleHomeOf(const QString &video);

struct SubtitleWish
{
    std::vector<SubtitleLine> lines; // by their beginnings
    QString language;                // "eng", "de", …; empty = not told
};
// Copies every stream of `video` into `to` (a name that is free, with the home's suffix) with one more track.
[[nodiscard]] Result<void> addSubtitles(const QString &video, const QString &to, const SubtitleWish &wish, const Progress &progress = {});

// Draws an ASS document into the picture: an MP4, or Matroska where MP4 cannot hold the sound as it is.
[[nodiscard]] QString suffixWithBurntSubtitles(const QString &video);
[[nodiscard]] Result<void> burnSubtitles(const QString &video, const QString &to, const QByteArray &ass, const Progress &progress = {});

} // namespace media
