// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Images in other formats, for export. Delivered files are never re-encoded in place: this writes a new one.

#include "media/media.h"
#include "media/resize.h"

namespace media {

struct ConvertOptions
{
    QString format;      // "png", "jpeg", "webp", "avif", "tiff"; empty = copy the bytes as they are
    int quality = 92;    // where the format has one
    Resize resize;
    bool keepRecipe = true;
};

// Copies or converts `from` to `to` (a name that is free), beside and renamed.
[[nodiscard]] Result<void> convert(const QString &from, const QString &to, const ConvertOptions &options);

// Whether this computer can write such a format.
[[nodiscard]] bool canWriteImage(const QByteArray &format);

} // namespace media
