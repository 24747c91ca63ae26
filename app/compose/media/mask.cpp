// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/media/mask.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace compose {

Mask::Mask(QSize size, qint64 historyBytes)
    : m_image(size, QImage::Format_Grayscale8)
    , m_historyBytes(historyBytes)
{
    m_image.fill(0);
}

QRect Mask::begin(const QPointF &position, double diameter, bool erases)
{
    m_before = m_image;
    m_area = {};
    m_erases = erases;
    m_path.emplace(paint::Brush{.size = diameter});
    return paint(m_path->add({.position = position}));
}

QRect Mask::extend(const QPointF &position)
{
    return m_path ? paint(m_path->add({.position = position})) : QRect();
}

QRect Mask::end()
{
    if (!m_path)
        return {};
    const QRect last = paint(m_path->finish());
    m_path.reset();
    if (!m_area.isEmpty())
        commit(m_area, m_before.copy(m_area));
    m_before = {};
    return last;
}

QRect Mask::paint(const std::vector<paint::Dab> &dabs)
{
    QRect changed;
    for (const paint::Dab &dab : dabs)
        changed |= paintDab(dab);
    m_area |= changed;
    ++m_revision;
    return changed;
}

// A disc with an edge of one pixel. The inside of each line is set as a whole: large brushes stay quick.
QRect Mask::paintDab(const paint::Dab &dab)
{
    const double reach = dab.radius + 1;
    const QRect area = QRectF(dab.centre - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)).toAlignedRect() & m_image.rect();
    const double inside = std::max(0.0, dab.radius - 1);
    for (int y = area.top(); y <= area.bottom(); ++y) {
        uchar *line = m_image.scanLine(y);
        const double dy = y + 0.5 - dab.centre.y();
        const double half = inside * inside > dy * dy ? std::sqrt(inside * inside - dy * dy) : -1;
        const int solidBegin = half < 0 ? area.right() + 1 : std::max(area.left(), int(std::ceil(dab.centre.x() - half - 0.5)));
        const int solidEnd = half < 0 ? solidBegin : std::min(area.right() + 1, int(std::floor(dab.centre.x() + half - 0.5)) + 1);
        if (solidEnd > solidBegin)
            std::memset(line + solidBegin, m_erases ? 0 : 255, size_t(solidEnd - solidBegin));
        for (int x = area.left(); x <= area.right(); ++x) {
            if (x == solidBegin && solidEnd > solidBegin) {
                x = solidEnd - 1;
                continue;
            }
            const double dx = x + 0.5 - dab.centre.x();
            const double cover = std::clamp(dab.radius + 0.5 - std::sqrt(dx * dx + dy * dy), 0.0, 1.0);
            const auto level = uchar(std::lround(cover * 255));
            line[x] = m_erases ? std::min(line[x], uchar(255 - level)) : std::max(line[x], level);
        }
    }
    return area;
}

void Mask::commit(const QRect &area, const QImage &before)
{
    for (const Step &step : m_redo)
        m_size -= step.before.sizeInBytes();
    m_redo.clear();
    m_undo.push_back({area, before});
    m_size += before.sizeInBytes();
    while (m_size > m_historyBytes && m_undo.size() > 1) {
        m_size -= m_undo.front().before.sizeInBytes();
        m_undo.pop_front();
    }
    ++m_revision;
}

void Mask::replace(const QImage &image)
{
    if (image.size() != m_image.size() || m_path)
        return;
    const QImage before = m_image;
    m_image = image.convertToFormat(QImage::Format_Grayscale8);
    commit(m_image.rect(), before);
}

void Mask::fill()
{
    QImage all(size(), QImage::Format_Grayscale8);
    all.fill(255);
    replace(all);
}

void Mask::clear()
{
    QImage none(size(), QImage::Format_Grayscale8);
    none.fill(0);
    replace(none);
}

void Mask::invert()
{
    QImage other = m_image;
    other.invertPixels();
    replace(other);
}

Mask::Step Mask::exchange(const Step &step)
{
    Step other{step.area, m_image.copy(step.area)};
    for (int y = 0; y < step.area.height(); ++y)
        std::memcpy(m_image.scanLine(step.area.top() + y) + step.area.left(), step.before.constScanLine(y), size_t(step.area.width()));
    ++m_revision;
    return other;
}

QRect Mask::undo()
{
    if (!canUndo())
        return {};
    const Step step = m_undo.back();
    m_undo.pop_back();
    m_redo.push_back(exchange(step));
    return step.area;
}

QRect Mask::redo()
{
    if (!canRedo())
        return {};
    const Step step = m_redo.back();
    m_redo.pop_back();
    m_undo.push_back(exchange(step));
    return step.area;
}

QImage maskFrom(const QImage &picture, QSize size)
{
    QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    if (picture.hasAlphaChannel()) {
        // Transparent means "change here" in programs that have no other way to say it.
        const QImage alpha = picture.convertToFormat(QImage::Format_Alpha8);
        bool opaque = true;
        for (int y = 0; y < alpha.height() && opaque; ++y)
            opaque = std::all_of(alpha.constScanLine(y), alpha.constScanLine(y) + alpha.width(), [](uchar v) { return v == 255; });
        if (!opaque) {
            for (int y = 0; y < grey.height(); ++y) {
                const uchar *from = alpha.constScanLine(y);
                std::transform(from, from + grey.width(), grey.scanLine(y), [](uchar v) { return uchar(255 - v); });
            }
        }
    }
    return grey.size() == size ? grey : grey.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_Grayscale8);
}

namespace {

// One pass of a running mean; `stride` walks along a line or down a column.
void meanAlong(uchar *first, int count, qsizetype stride, int radius, std::vector<uchar> &copy)
{
    copy.resize(size_t(count));
    for (int i = 0; i < count; ++i)
        copy[size_t(i)] = first[i * stride];
    const int width = 2 * radius + 1;
    const auto at = [&](int i) { return int(copy[size_t(std::clamp(i, 0, count - 1))]); };
    int sum = 0;
    for (int i = -radius; i <= radius; ++i)
        sum += at(i);
    for (int i = 0; i < count; ++i) {
        first[i * stride] = uchar((sum + width / 2) / width);
        sum += at(i + radius + 1) - at(i - radius);
    }
}

} // namespace

// Three running means come close to a bell curve, at a cost that does not grow with the radius.
QImage feathered(const QImage &mask, int radius)
{
    QImage soft = mask;
    std::vector<uchar> copy;
    const int each = std::max(1, radius / 3);
    if (radius <= 0 || soft.isNull())
        return soft;
    uchar *bits = soft.bits();
    for (int pass = 0; pass < 3; ++pass) {
        for (int y = 0; y < soft.height(); ++y)
            meanAlong(bits + y * soft.bytesPerLine(), soft.width(), 1, each, copy);
        for (int x = 0; x < soft.width(); ++x)
            meanAlong(bits + x, soft.height(), soft.bytesPerLine(), each, copy);
    }
    return soft;
}

QImage flooded(const QImage &mask, QPoint at, uchar level)
{
    QImage result = mask;
    if (!mask.rect().contains(at))
        return result;
    const bool side = mask.constScanLine(at.y())[at.x()] >= 128;
    std::vector<bool> done(size_t(mask.width()) * size_t(mask.height()));
    std::vector<QPoint> open{at};
    const auto isOpen = [&](int x, int y) {
        return !done[size_t(y) * size_t(mask.width()) + size_t(x)] && (mask.constScanLine(y)[x] >= 128) == side;
    };
    while (!open.empty()) {
        const QPoint seed = open.back();
        open.pop_back();
        if (!isOpen(seed.x(), seed.y()))
            continue;
        int left = seed.x();
        while (left > 0 && isOpen(left - 1, seed.y()))
            --left;
        uchar *line = result.scanLine(seed.y());
        bool above = false;
        bool below = false;
        for (int x = left; x < mask.width() && isOpen(x, seed.y()); ++x) {
            line[x] = level;
            done[size_t(seed.y()) * size_t(mask.width()) + size_t(x)] = true;
            const bool up = seed.y() > 0 && isOpen(x, seed.y() - 1);
            const bool down = seed.y() + 1 < mask.height() && isOpen(x, seed.y() + 1);
            if (up && !above)
                open.emplace_back(x, seed.y() - 1);
            if (down && !below)
                open.emplace_back(x, seed.y() + 1);
            above = up;
            below = down;
        }
    }
    return result;
}

} // namespace compose
