// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The recipe inside the file: a JSON text that says how a result was made, kept where the format
// allows it, without touching the media stream (PNG, JPEG, WebP, TIFF: XMP; MP4, MOV, M4A, WAV, MP3, FLAC,
// OGG, WebM, Matroska: a tag). The file is written beside and renamed, so a crash never leaves half a file. A file that
// holds this very recipe is left as it is.

#include "media/media.h"

#include <QByteArray>

namespace media {

// Unsupported where the format has no place for it; the file is then unchanged.
[[nodiscard]] Result<void> embedRecipe(const QString &path, const QByteArray &json);
// NotFound where the file has none.
[[nodiscard]] Result<QByteArray> readRecipe(const QString &path);
// Whether the format has a place for a recipe, by content.
[[nodiscard]] bool holdsRecipes(const QString &path);
// Takes it out again, all other metadata stays. A file without one is left as it is.
[[nodiscard]] Result<void> removeRecipe(const QString &path);

} // namespace media
