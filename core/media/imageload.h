// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: how large a picture may be, and what is decoded by other means than Qt's.

#include "media/media.h"

#include <QImage>

namespace media {

// 16,384 × 16,384: a GiB when shown.
inline constexpr qint64 mostPixels = 1LL << 28;
// Up to here (a square of 65,535 pixels is more) a format that is decoded smaller on the way is worth the time.
inline constexpr qint64 mostScaledPixels = 1LL << 30;
// A progressive JPEG is kept whole in memory while it is decoded, however small it becomes.
inline constexpr qint64 mostProgressivePixels = 1LL << 27;
inline constexpr qint64 mostFramePixels = 1LL << 26;

[[nodiscard]] constexpr qint64 pixelsOf(QSize size)
{
    return qint64(size.width()) * size.height();
}
// Within `bound` (empty = as it is), never larger, never nothing.
[[nodiscard]] QSize scaledDown(QSize size, QSize bound);
[[nodiscard]] Failure tooManyPixels(const QString &path, QSize size);

// One still WebP in full, also where Qt's decoder would refuse its size.
[[nodiscard]] Result<QImage> wholeWebp(const QString &path);

} // namespace media
