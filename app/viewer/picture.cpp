// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/picture.h"

#include <algorithm>
#include <cmath>

namespace viewer {

namespace {

constexpr int smallestLevel = 512;

// The pixels of one axis that a scaled pixel stands for, and how much of each.
struct Span
{
    int first = 0;
    std::vector<float> shares; // their sum is 1
};

std::vector<Span> spansOf(int source, int scaled, int from, int count)
{
    std::vector<Span> spans(static_cast<size_t>(count));
    const double step = double(source) / scaled;
    for (int i = 0; i < count; ++i) {
        const double begin = (from + i) * step;
        const double end = std::min(begin + step, double(source));
        Span &span = spans[size_t(i)];
        span.first = std::min(int(begin), source - 1);
        for (int at = span.first; at < source && (at < end - 1e-9 || span.shares.empty()); ++at) {
            const double share = std::min(end, at + 1.0) - std::max(begin, double(at));
            span.shares.push_back(float(std::max(share, 1e-9) / (end - begin)));
        }
    }
    return spans;
}

using Sums = std::vector<float>; // four colours a pixel

void addRow(Sums &sums, const QRgb *line, const std::vector<Span> &columns, float weight)
{
    float *sum = sums.data();
    for (const Span &span : columns) {
        const QRgb *pixel = line + span.first;
        float blue = 0, green = 0, red = 0, alpha = 0;
        for (const float share : span.shares) {
            const QRgb value = *pixel++;
            blue += share * float(value & 0xFF);
            green += share * float(value >> 8 & 0xFF);
            red += share * float(value >> 16 & 0xFF);
            alpha += share * float(value >> 24);
        }
        sum[0] += weight * blue;
        sum[1] += weight * green;
        sum[2] += weight * red;
        sum[3] += weight * alpha;
        sum += 4;
    }
}

QRgb rounded(const float *sum)
{
    const auto byte = [](float value) { return QRgb(std::clamp(int(value + 0.5F), 0, 255)); };
    return byte(sum[3]) << 24 | byte(sum[2]) << 16 | byte(sum[1]) << 8 | byte(sum[0]);
}

} // namespace

QImage scaledPart(const QImage &source, QSize scaled, const QRect &part)
{
    const QRect wanted = part & QRect(QPoint(), scaled);
    if (source.isNull() || wanted.isEmpty())
        return {};
    QImage result(wanted.size(), source.format());
    const std::vector<Span> columns = spansOf(source.width(), scaled.width(), wanted.x(), wanted.width());
    const std::vector<Span> rows = spansOf(source.height(), scaled.height(), wanted.y(), wanted.height());
    Sums sums(size_t(wanted.width()) * 4);
    for (int y = 0; y < wanted.height(); ++y) {
        std::fill(sums.begin(), sums.end(), 0.0F);
        const Span &row = rows[size_t(y)];
        for (size_t i = 0; i < row.shares.size(); ++i)
            addRow(sums, reinterpret_cast<const QRgb *>(source.constScanLine(row.first + int(i))), columns, row.shares[i]);
        auto *out = reinterpret_cast<QRgb *>(result.scanLine(y));
        for (int x = 0; x < wanted.width(); ++x)
            out[x] = rounded(sums.data() + size_t(x) * 4);
    }
    return result;
}

Picture Picture::of(const QImage &image, QSize fullSize)
{
    Picture picture;
    if (image.isNull())
        return picture;
    picture.m_size = fullSize.isEmpty() ? image.size() : fullSize;
    picture.m_levels.push_back(image);
    while (std::max(picture.m_levels.back().width(), picture.m_levels.back().height()) > smallestLevel) {
        const QImage &last = picture.m_levels.back();
        const QSize half((last.width() + 1) / 2, (last.height() + 1) / 2);
        picture.m_levels.push_back(scaledPart(last, half, QRect(QPoint(), half)));
    }
    return picture;
}

const QImage &Picture::image() const
{
    static const QImage nothing;
    return m_levels.empty() ? nothing : m_levels.front();
}

const QImage &Picture::levelFor(QSize scaled) const
{
    const auto found = std::find_if(m_levels.rbegin(), m_levels.rend(), [&](const QImage &level) {
        return level.width() >= scaled.width() && level.height() >= scaled.height();
    });
    return found == m_levels.rend() ? image() : *found;
}

QImage Picture::part(QSize scaled, const QRect &part) const
{
    return scaledPart(levelFor(scaled), scaled, part);
}

} // namespace viewer
