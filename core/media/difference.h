// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How two pictures differ, pixel by pixel. Thread-safe, for the background.

#include <QImage>

namespace media {

struct Difference
{
    QImage image;      // |a − b| of each colour, times the gain, at most 255; opaque
    int most = 0;      // of all pixels and colours, 0…255, without the gain
    double mean = 0;   // the same
    double part = 0;   // of the pixels that differ at all, 0…1
};

// The second one is brought to the size of the first. Transparency is shown on black.
[[nodiscard]] Difference differenceOf(const QImage &first, const QImage &second, int gain = 1);

} // namespace media
