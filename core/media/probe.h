// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a file on disk is: decided by its content, not by its name. Thread-safe, reads only the head.

#include "media/media.h"

#include <QSize>

namespace media {

struct Info
{
    Kind kind = Kind::Other;
    QString mimeType;      // "image/png", never empty
    QString suffix;        // the usual file ending for that content, without dot: "png"
    QSize size;            // pixels as shown (orientation applied); images and video
    double seconds = 0;    // video and audio
    double fps = 0;
    int sampleRate = 0;
    int channels = 0;
    bool hasAudio = false; // a video with sound, or audio
    qint64 bytes = 0;

    bool operator==(const Info &) const = default;
};

[[nodiscard]] Result<Info> probe(const QString &path);

} // namespace media
