// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What sources do with each picture before they give it. Takes milliseconds: not for the window's thread.

#include "live/framesource.h"

namespace live {

// As it is sent.
[[nodiscard]] inline QImage fittedFrame(const QImage &image)
{
    const QSize bound(FrameSource::longestSide, FrameSource::longestSide);
    const QImage plain = image.convertToFormat(QImage::Format_RGB32);
    return image.width() > bound.width() || image.height() > bound.height()
               ? plain.scaled(bound, Qt::KeepAspectRatio, Qt::SmoothTransformation)
               : plain;
}

// What stays the same is not sent, and paid for, again.
struct FrameLook
{
    QImage whole;   // to compare with the next
    QImage picture; // null: the same as before
};

[[nodiscard]] inline FrameLook lookAt(const QImage &image, const QImage &before)
{
    FrameLook look{.whole = image.convertToFormat(QImage::Format_RGB32), .picture = {}};
    if (look.whole != before)
        look.picture = fittedFrame(look.whole);
    return look;
}

} // namespace live
