// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The arithmetic of a crop: a rectangle of whole pixels inside a picture, with or without a fixed proportion. Pure.

#include <QPoint>
#include <QRect>
#include <QSize>

namespace compose {

// Which edges a drag or a key moves.
struct CropEdges
{
    bool left = false, top = false, right = false, bottom = false;
    [[nodiscard]] bool any() const { return left || top || right || bottom; }
    bool operator==(const CropEdges &) const = default;
};

class CropBox
{
public:
    explicit CropBox(QSize picture = {}, QRect box = {});

    [[nodiscard]] const QRect &rect() const { return m_box; }
    [[nodiscard]] QSize picture() const { return m_picture; }
    [[nodiscard]] double ratio() const { return m_ratio; } // width ÷ height; 0 = free

    // Keeps the middle and as much of the area as fits.
    void setRatio(double ratio);
    void setRect(const QRect &box);
    void moveBy(QPoint offset);
    // The edges go to `position`; with a proportion the opposite corner stays where it is.
    void drag(const CropEdges &edges, QPoint position);
    // Wider or narrower by pixels, around the middle.
    void growBy(int pixels);

private:
    void keepInside();

    QSize m_picture;
    QRect m_box;
    double m_ratio = 0;
};

} // namespace compose
