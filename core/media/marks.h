// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person says of a file, kept in the file, so that a library can be built from its folder and other programs
// show it: XMP (xmp:Rating, xmp:Label, dc:subject) in PNG, JPEG, WebP and TIFF; a tag of our own in MP4, MOV, M4A, WAV,
// MP3, FLAC, OGG, WebM and Matroska; else, or where the file is so large that it should not be written again for a star,
// the sidecar "NAME.gesso.json". The media stream keeps its bytes. Written beside and renamed. For pool threads.

#include "media/media.h"

#include <QByteArray>
#include <QStringList>

namespace media {

struct Marks
{
    int rating = 0; // 0…5
    bool favourite = false;
    QString label;    // a colour's name, "Red"; empty = none
    QStringList tags;
    double poster = -1; // seconds into a clip: the frame that stands for it; negative: none was chosen. Not in XMP

    bool operator==(const Marks &) const = default;
};

// Replaces the marks there are; default ones take them out. A file that has these already is left as it is.
[[nodiscard]] Result<void> writeMarks(const QString &path, const Marks &marks);
// A file without marks has default ones. The sidecar counts more than the file.
[[nodiscard]] Result<Marks> readMarks(const QString &path);

// Beside a file that cannot hold it: {the recipe…, "marks": {…}}.
[[nodiscard]] QString sidecarPath(const QString &path);

// The form in tags and sidecars: {"rating": 4, "favourite": true, "label": "Red", "tags": ["fox"],
// "poster": 1.5}; what is default is
// left out. Reading takes what it understands.
[[nodiscard]] QByteArray marksToJson(const Marks &marks);
[[nodiscard]] Marks marksFromJson(const QByteArray &json);

} // namespace media
