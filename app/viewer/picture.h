// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A picture with smaller copies of itself, so that any view of it costs no more than what is seen. A value: copies share
// the pixels. Making one and taking parts of it belongs in the background.

#include <QImage>

#include <vector>

namespace viewer {

class Picture
{
public:
    Picture() = default;
    // `image` in the screen's colours, RGB32 or ARGB32_Premultiplied; `fullSize` where it is a smaller copy of what the
    // file holds. Makes the smaller copies.
    [[nodiscard]] static Picture of(const QImage &image, QSize fullSize = {});

    [[nodiscard]] bool isNull() const { return m_levels.empty(); }
    [[nodiscard]] QSize size() const { return m_size; } // of what the file holds: all coordinates are in its pixels
    [[nodiscard]] const QImage &image() const;          // the largest there is; null image where there is none
    [[nodiscard]] bool hasAlpha() const { return image().hasAlphaChannel(); }
    // The smallest copy that is at least as large as `scaled`; the largest where none is.
    [[nodiscard]] const QImage &levelFor(QSize scaled) const;
    // `part` of the picture as it is when scaled down to `scaled`. Parts of one scaled size fit together without a seam.
    [[nodiscard]] QImage part(QSize scaled, const QRect &part) const;

private:
    std::vector<QImage> m_levels; // each half of the one before
    QSize m_size;
};

// `part` of `source` scaled down to `scaled`: each pixel is the mean of the area it stands for.
[[nodiscard]] QImage scaledPart(const QImage &source, QSize scaled, const QRect &part);

} // namespace viewer
