// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A transcript in a video: as a track or drawn into the picture. For pool threads.

#include "studio/library/subtitlecues.h"

#include "media/subtitles.h"

namespace studio {

enum class SubtitlePlace { Track, Picture };

// The ending of the new file.
[[nodiscard]] media::Result<QString> suffixOfSubtitled(const QString &video, SubtitlePlace place);
[[nodiscard]] media::Result<QString> writeSubtitled(const QString &video, const QString &to, const Transcript &transcript, const SubtitleOptions &options,
                                                    SubtitlePlace place, const media::Progress &progress);

} // namespace studio
