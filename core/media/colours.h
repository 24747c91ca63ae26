// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Colours of a file as a screen shows them. Thread-safe, slow: for the background.

#include <QColorSpace>
#include <QImage>

namespace media {

// In the colours of `screen` (an invalid one is taken for sRGB, as an image without a profile is) and in the pixel
// format that paints fastest: RGB32, or ARGB32_Premultiplied where there is transparency.
[[nodiscard]] QImage inColoursOf(QImage image, const QColorSpace &screen);

} // namespace media
