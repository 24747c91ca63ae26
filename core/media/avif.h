// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: pictures as AVIF, through libav, for Qt here cannot write it.

#include "media/media.h"

#include <QImage>

namespace media {

[[nodiscard]] bool canWriteAvif();
// What was transparent becomes white. `shown` is the name for sentences.
[[nodiscard]] Result<void> writeAvif(const QImage &source, const QString &path, const QString &shown, int quality);

} // namespace media
