// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/difference.h"

#include <QPainter>

#include <algorithm>
#include <cstdlib>

namespace media {

static QImage opaque(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image.convertToFormat(QImage::Format_RGB32);
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::black);
    QPainter(&flat).drawImage(0, 0, image);
    return flat;
}

Difference differenceOf(const QImage &first, const QImage &second, int gain)
{
    Difference difference;
    if (first.isNull() || second.isNull())
        return difference;
    const QImage a = opaque(first);
    QImage b = opaque(second);
    if (b.size() != a.size())
        b = b.scaled(a.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    difference.image = QImage(a.size(), QImage::Format_RGB32);
    qint64 sum = 0;
    qint64 differing = 0;
    const auto amplified = [gain](int value) { return std::min(255, value * gain); };
    for (int y = 0; y < a.height(); ++y) {
        const auto *one = reinterpret_cast<const QRgb *>(a.constScanLine(y));
        const auto *other = reinterpret_cast<const QRgb *>(b.constScanLine(y));
        auto *out = reinterpret_cast<QRgb *>(difference.image.scanLine(y));
        for (int x = 0; x < a.width(); ++x) {
            const int red = std::abs(qRed(one[x]) - qRed(other[x]));
            const int green = std::abs(qGreen(one[x]) - qGreen(other[x]));
            const int blue = std::abs(qBlue(one[x]) - qBlue(other[x]));
            const int most = std::max({red, green, blue});
            sum += red + green + blue;
            differing += most > 0 ? 1 : 0;
            difference.most = std::max(difference.most, most);
            out[x] = qRgb(amplified(red), amplified(green), amplified(blue));
        }
    }
    const double pixels = double(a.width()) * a.height();
    difference.mean = double(sum) / (3 * pixels);
    difference.part = double(differing) / pixels;
    return difference;
}

} // namespace media
