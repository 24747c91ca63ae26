// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: pixels written as an image file.

#include "media/media.h"

#include <QByteArray>
#include <QImage>

namespace media {

// `shown` is the name for sentences. `quality` counts for JPEG and WebP only. The colour profile and the
// density stay, texts that came with the source do not; transparency becomes white in JPEG.
[[nodiscard]] Result<void> writeImage(const QImage &source, const QString &path, const QString &shown,
                                      const QByteArray &format, int quality);
[[nodiscard]] Result<QByteArray> encodedImage(const QImage &source, const QString &shown,
                                              const QByteArray &format, int quality);

} // namespace media
