// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/castimage.h"

#include <algorithm>
#include <cstring>

namespace live {

namespace {

constexpr int longestSide = 16'384;
constexpr qint64 bytesPerPixel = 4;

} // namespace

QImage castImage(const CastBuffer &buffer)
{
    const QSize size = buffer.size;
    if (!buffer.bytes || size.isEmpty() || size.width() > longestSide ||
        size.height() > longestSide)
        return {};
    const qint64 line = size.width() * bytesPerPixel;
    const qint64 stride = buffer.stride == 0 ? line : buffer.stride;
    const qint64 needed =
        stride * (size.height() - 1) + line; // the last line may end with its last pixel
    const qint64 there = std::min<qint64>(buffer.filled, qint64(buffer.room) - buffer.offset);
    if (stride < line || needed > there)
        return {};
    const QRect whole({}, size);
    const QRect part = buffer.crop.isNull() ? whole : buffer.crop.intersected(whole);
    if (part.isEmpty())
        return {};
    const auto format =
        buffer.pixels == CastPixels::BlueFirst ? QImage::Format_RGB32 : QImage::Format_RGBX8888;
    QImage image(part.size(), format);
    if (image.isNull())
        return {};
    const uchar *from = buffer.bytes + buffer.offset + stride * part.y() + bytesPerPixel * part.x();
    for (int y = 0; y < part.height(); ++y)
        std::memcpy(image.scanLine(y), from + stride * y, size_t(part.width() * bytesPerPixel));
    return image;
}

} // namespace live
