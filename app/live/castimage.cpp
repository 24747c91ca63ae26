// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/castimage.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace live {

namespace {

constexpr int longestSide = 16'384;
constexpr qint64 bytesPerPixel = 4;

// Inside the picture; empty where nothing of it is.
QRect partOf(const CastBuffer &buffer)
{
    if (buffer.part.isEmpty())
        return {{}, buffer.size};
    const qint64 left = std::clamp(buffer.corner.x(), 0, buffer.size.width());
    const qint64 top = std::clamp(buffer.corner.y(), 0, buffer.size.height());
    const qint64 right =
        std::min<qint64>(buffer.size.width(), qint64(buffer.corner.x()) + buffer.part.width());
    const qint64 bottom =
        std::min<qint64>(buffer.size.height(), qint64(buffer.corner.y()) + buffer.part.height());
    return {int(left), int(top), int(std::max<qint64>(right - left, 0)),
            int(std::max<qint64>(bottom - top, 0))};
}

void takeLine(QRgb *to, const uchar *from, int width, CastPixels pixels)
{
    std::memcpy(to, from,
                size_t(width * bytesPerPixel)); // where it stands may be no place for numbers
    for (int x = 0; x < width; ++x) {
        const quint32 value = qFromLittleEndian(to[x]);
        to[x] = pixels == CastPixels::BlueFirst
                    ? qRgb(int(value >> 16), int(value >> 8), int(value))
                    : qRgb(int(value), int(value >> 8), int(value >> 16));
    }
}

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
    const QRect part = partOf(buffer);
    QImage image(part.size(), QImage::Format_RGB32);
    if (part.isEmpty() || image.isNull())
        return {};
    const uchar *from = buffer.bytes + buffer.offset + stride * part.y() + bytesPerPixel * part.x();
    for (int y = 0; y < part.height(); ++y)
        takeLine(reinterpret_cast<QRgb *>(image.scanLine(y)), from + stride * y, part.width(),
                 buffer.pixels);
    return image;
}

} // namespace live
