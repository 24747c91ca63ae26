// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The texts that other programs leave in a picture: text chunks of a PNG under their keys, and of EXIF the comment under
// "UserComment" and the fields that are misused for more, "Make", "Model", "ImageDescription". In the order of the file.
// Reads heads only, never the picture; bounded whatever the file says.

#include "media/media.h"

#include <vector>

class QIODevice;

namespace media {

struct TextChunk
{
    QString key;
    QString text;
    bool operator==(const TextChunk &) const = default;
};

// Empty for a file without any. A damaged one gives what comes before the damage.
[[nodiscard]] Result<std::vector<TextChunk>> textChunks(const QString &path);

// The chunks of a PNG in memory. For tests and fuzzing as well.
[[nodiscard]] std::vector<TextChunk> pngTexts(QIODevice &device);

} // namespace media
