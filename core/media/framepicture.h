// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: a decoded frame as a picture for people. One function, so that what is shown, what is exported and what
// stands in a thumbnail are the same pixels.

#include "media/av.h"

#include <QImage>

namespace media::av {

// With the colour matrix the clip was made with, its black and white levels and its transparency, upright, scaled
// down where it is larger than `bound` (empty: never).
[[nodiscard]] Result<QImage> pictureOf(const AVFrame *frame, const AVStream *stream, const QString &path, QSize bound = {});

} // namespace media::av
