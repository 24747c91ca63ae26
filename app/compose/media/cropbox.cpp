// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/media/cropbox.h"

#include <algorithm>
#include <cmath>

namespace compose {

// A box of that size with the same middle.
static QRect around(const QRect &box, QSize size)
{
    return {box.topLeft() + QPoint((box.width() - size.width()) / 2, (box.height() - size.height()) / 2), size};
}

CropBox::CropBox(QSize picture, QRect box)
    : m_picture(picture)
    , m_box(box.isEmpty() ? QRect({}, picture) : box & QRect({}, picture))
{
}

void CropBox::setRatio(double ratio)
{
    m_ratio = ratio;
    if (ratio <= 0 || m_picture.isEmpty())
        return;
    const double area = double(m_box.width()) * m_box.height();
    double width = std::sqrt(area * ratio);
    width = std::min({width, double(m_picture.width()), m_picture.height() * ratio});
    const QSize size(std::max(1, int(std::lround(width))), std::max(1, int(std::lround(width / ratio))));
    m_box = around(m_box, size);
    keepInside();
}

void CropBox::setRect(const QRect &box)
{
    m_box = QRect(box.topLeft(), box.size().expandedTo({1, 1}).boundedTo(m_picture));
    keepInside();
}

void CropBox::moveBy(QPoint offset)
{
    m_box.translate(offset);
    keepInside();
}

void CropBox::keepInside()
{
    const QSize size = m_box.size().boundedTo(m_picture);
    m_box.setSize(size);
    m_box.moveLeft(std::clamp(m_box.left(), 0, m_picture.width() - size.width()));
    m_box.moveTop(std::clamp(m_box.top(), 0, m_picture.height() - size.height()));
}

void CropBox::drag(const CropEdges &edges, QPoint position)
{
    const int x = std::clamp(position.x(), 0, m_picture.width());
    const int y = std::clamp(position.y(), 0, m_picture.height());
    int left = m_box.left();
    int right = left + m_box.width();
    int top = m_box.top();
    int bottom = top + m_box.height();
    if (edges.left)
        left = std::min(x, right - 1);
    if (edges.right)
        right = std::max(x, left + 1);
    if (edges.top)
        top = std::min(y, bottom - 1);
    if (edges.bottom)
        bottom = std::max(y, top + 1);
    if (m_ratio > 0) {
        // The side that was moved decides; what would leave the picture shrinks both.
        const double roomX = edges.left ? right : m_picture.width() - left;
        const double roomY = edges.top ? bottom : m_picture.height() - top;
        const bool byHeight = !edges.left && !edges.right;
        double width = byHeight ? (bottom - top) * m_ratio : right - left;
        width = std::min({width, roomX, roomY * m_ratio});
        const int w = std::max(1, int(std::lround(width)));
        const int h = std::max(1, int(std::lround(width / m_ratio)));
        (edges.left ? left : right) = edges.left ? right - w : left + w;
        (edges.top ? top : bottom) = edges.top ? bottom - h : top + h;
    }
    m_box = QRect(left, top, right - left, bottom - top);
    keepInside();
}

void CropBox::growBy(int pixels)
{
    int width = std::clamp(m_box.width() + 2 * pixels, 1, m_picture.width());
    int height = std::clamp(m_box.height() + 2 * pixels, 1, m_picture.height());
    if (m_ratio > 0) {
        width = std::min(width, int(m_picture.height() * m_ratio));
        height = std::max(1, int(std::lround(width / m_ratio)));
    }
    m_box = around(m_box, {width, height});
    keepInside();
}

} // namespace compose
