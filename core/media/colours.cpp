// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/colours.h"

namespace media {

QImage inColoursOf(QImage image, const QColorSpace &screen)
{
    const QColorSpace standard(QColorSpace::SRgb);
    const QColorSpace from = image.colorSpace().isValid() ? image.colorSpace() : standard;
    const QColorSpace to = screen.isValid() ? screen : standard;
    const bool hasAlpha = image.hasAlphaChannel();
    if (from != to) {
        // With more than eight bits until the colours are right; palettes and greys as they would be shown.
        if (image.depth() > 32)
            image.convertTo(QImage::Format_RGBA64);
        else
            image.convertTo(hasAlpha ? QImage::Format_ARGB32 : QImage::Format_RGB32);
        image.setColorSpace(from);
        image.convertToColorSpace(to);
    }
    image.convertTo(hasAlpha ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    image.setColorSpace(to);
    return image;
}

} // namespace media
