// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QVideoFrame>

namespace viewer {

// A frame as an image in screen colours. The plane formats of ordinary decoders are converted here,
// with the frame's own matrix and range: Qt's conversion on the CPU takes all video for BT.601,
// which turns HD reds towards yellow. May be called from any thread for `isPlain()` frames.
[[nodiscard]] QImage imageFrom(QVideoFrame frame);
// The frame lies in main memory in a format that is converted here.
[[nodiscard]] bool isPlain(const QVideoFrame &frame);

} // namespace viewer
