// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Files that can be used although a part of them is missing. Reads the head and the tail only. Thread-safe.

#include "media/media.h"

namespace media {

// A JPEG whose end is missing is decoded all the same, grey from there on.
[[nodiscard]] bool isCutJpeg(const QString &path);
// The sentence for a file of which a part is missing: a JPEG, an MP4 or MOV that ends early. Else empty, also for formats
// that do not tell.
[[nodiscard]] QString damageNote(const QString &path);
[[nodiscard]] QString cutOffNote(const QString &path);

} // namespace media
