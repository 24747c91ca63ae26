// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A film of frames with their own times, as far as a VideoWriter had written it, as a whole file: with its index and its
// length, the pictures as they were encoded.

#include "media/media.h"

#include <chrono>

namespace media {

// An MP4 or a WebM, as the name of `to` says, written beside and renamed. `end`: until when the last picture is shown, where
// that is known. Broken: there is no picture in it. `from` stays as it is.
[[nodiscard]] Result<void> rewrap(const QString &from, const QString &to, std::chrono::milliseconds end = {});

} // namespace media
