// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/fill.h"

#include <QPainter>

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace paint {

QImage floodMask(const QImage &picture, const QPoint &at, int tolerance)
{
    if (!picture.rect().contains(at) || picture.depth() != 32)
        return {};
    QImage mask(picture.size(), QImage::Format_Grayscale8);
    mask.fill(0);
    const int width = picture.width();
    const QRgb wanted = reinterpret_cast<const QRgb *>(picture.constScanLine(at.y()))[at.x()];
    const auto isLike = [wanted, tolerance](QRgb pixel) {
        return pixel == wanted
               || (std::abs(qRed(pixel) - qRed(wanted)) <= tolerance && std::abs(qGreen(pixel) - qGreen(wanted)) <= tolerance
                   && std::abs(qBlue(pixel) - qBlue(wanted)) <= tolerance && std::abs(qAlpha(pixel) - qAlpha(wanted)) <= tolerance);
    };
    std::vector<QPoint> open{at};
    while (!open.empty()) {
        const QPoint seed = open.back();
        open.pop_back();
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(seed.y()));
        uchar *taken = mask.scanLine(seed.y());
        if (taken[seed.x()] != 0)
            continue;
        int left = seed.x();
        int right = seed.x();
        while (left > 0 && taken[left - 1] == 0 && isLike(line[left - 1]))
            --left;
        while (right + 1 < width && taken[right + 1] == 0 && isLike(line[right + 1]))
            ++right;
        std::fill(taken + left, taken + right + 1, uchar(255));
        for (const int next : {seed.y() - 1, seed.y() + 1}) {
            if (next < 0 || next >= picture.height())
                continue;
            const auto *other = reinterpret_cast<const QRgb *>(picture.constScanLine(next));
            const uchar *done = mask.constScanLine(next);
            bool isInside = false;
            for (int x = left; x <= right; ++x) {
                const bool isNew = done[x] == 0 && isLike(other[x]);
                if (isNew && !isInside)
                    open.emplace_back(x, next);
                isInside = isNew;
            }
        }
    }
    return mask;
}

QImage maskOf(const QPainterPath &path, const QSize &size)
{
    QImage mask(size, QImage::Format_Grayscale8);
    mask.fill(0);
    QPainter painter(&mask);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(path, Qt::white);
    return mask;
}

QImage joined(const QImage &present, const QImage &added, Joining how)
{
    if (how == Joining::Replace || (present.isNull() && how == Joining::Add))
        return added;
    if (present.isNull() || added.isNull())
        return how == Joining::Intersect ? QImage() : present;
    QImage mask = present;
    for (int y = 0; y < mask.height(); ++y) {
        uchar *line = mask.scanLine(y);
        const uchar *other = added.constScanLine(y);
        for (int x = 0; x < mask.width(); ++x) {
            switch (how) {
            case Joining::Add: line[x] = std::max(line[x], other[x]); break;
            case Joining::Subtract: line[x] = uchar(line[x] * (255 - other[x]) / 255); break;
            case Joining::Intersect: line[x] = std::min(line[x], other[x]); break;
            case Joining::Replace: break;
            }
        }
    }
    return mask;
}

} // namespace paint
