// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/drawing.h"

#include <algorithm>
#include <cmath>

namespace live {

namespace {

qint64 bytesOf(const std::map<int, QImage> &tiles)
{
    qint64 sum = 0;
    for (const auto &[number, tile] : tiles)
        sum += tile.sizeInBytes();
    return sum;
}

// How much of the pixel around `centre` a disc covers, 0…255. Exact enough for an edge one pixel wide.
int coverageOf(const Dab &dab, qreal x, qreal y)
{
    const qreal dx = x - dab.centre.x();
    const qreal dy = y - dab.centre.y();
    const qreal inside = dab.radius + 0.5 - std::sqrt(dx * dx + dy * dy);
    return int(std::lround(std::clamp(inside, 0.0, 1.0) * 255));
}

int mixed(int from, int to, int share)
{
    return (from * (255 - share) + to * share + 127) / 255;
}

QRgb mixed(QRgb from, QRgb to, int share)
{
    return qRgb(mixed(qRed(from), qRed(to), share), mixed(qGreen(from), qGreen(to), share),
                mixed(qBlue(from), qBlue(to), share));
}

} // namespace

Drawing::Drawing(const QSize &size, qint64 historyBytes)
    : m_image(size, QImage::Format_RGB32)
    , m_columns((size.width() + tileSide - 1) / tileSide)
    , m_historyBytes(historyBytes)
{
    m_image.fill(paper());
}

QRect Drawing::begin(const Brush &brush, const StrokePoint &point)
{
    const QRect before = end(); // a second pointer ends the stroke of the first
    m_stroke.emplace(Running{.brush = brush, .path = DabPath(brush)});
    return before | paint(m_stroke->path.add(point));
}

QRect Drawing::extend(const StrokePoint &point)
{
    return m_stroke ? paint(m_stroke->path.add(point)) : QRect();
}

QRect Drawing::end()
{
    if (!m_stroke)
        return {};
    const QRect changed = paint(m_stroke->path.finish());
    Step step = std::move(m_stroke->before);
    m_stroke.reset();
    commit(std::move(step));
    return changed;
}

QRect Drawing::replay(const Stroke &stroke)
{
    QRect changed;
    for (const StrokePoint &point : stroke.points)
        changed |= m_stroke ? extend(point) : begin(stroke.brush, point);
    return changed | end();
}

QRect Drawing::paint(const std::vector<Dab> &dabs)
{
    QRect changed;
    for (const Dab &dab : dabs) {
        const qreal reach = dab.radius + 1;
        const QRect area = QRectF(dab.centre.x() - reach, dab.centre.y() - reach, 2 * reach, 2 * reach)
                               .toAlignedRect()
                               .intersected(m_image.rect());
        if (area.isEmpty())
            continue;
        for (int y = area.top() / tileSide; y <= area.bottom() / tileSide; ++y) {
            for (int x = area.left() / tileSide; x <= area.right() / tileSide; ++x)
                changed |= paintOnTile(y * m_columns + x, dab);
        }
    }
    return changed;
}

QRect Drawing::paintOnTile(int tile, const Dab &dab)
{
    const QRect room = tileRect(tile);
    const qreal reach = dab.radius + 1;
    const QRect area = QRectF(dab.centre.x() - reach, dab.centre.y() - reach, 2 * reach, 2 * reach)
                           .toAlignedRect()
                           .intersected(room);
    remember(m_stroke->before, tile);
    const QImage &before = m_stroke->before.at(tile);
    QImage &coverage = m_stroke->coverage[tile];
    if (coverage.isNull()) {
        coverage = QImage(room.size(), QImage::Format_Grayscale8);
        coverage.fill(0);
    }
    const QRgb ink = (m_stroke->brush.tool == Tool::Eraser ? paper() : m_stroke->brush.color).rgb();
    for (int y = area.top(); y <= area.bottom(); ++y) {
        uchar *covered = coverage.scanLine(y - room.top()) - room.left();
        const auto *from = reinterpret_cast<const QRgb *>(before.constScanLine(y - room.top())) - room.left();
        auto *to = reinterpret_cast<QRgb *>(m_image.scanLine(y));
        for (int x = area.left(); x <= area.right(); ++x) {
            const int share = coverageOf(dab, x + 0.5, y + 0.5);
            if (share <= covered[x])
                continue;
            covered[x] = uchar(share);
            to[x] = mixed(from[x], ink, share);
        }
    }
    return area;
}

QRect Drawing::fill(const QPoint &at, const QColor &color)
{
    if (m_stroke || !m_image.rect().contains(at) || m_image.pixel(at) == color.rgb())
        return {};
    const QRgb old = m_image.pixel(at);
    const QRgb ink = color.rgb();
    Step step;
    QRect changed;
    std::vector<QPoint> open{at};
    while (!open.empty()) {
        const QPoint seed = open.back();
        open.pop_back();
        const int y = seed.y();
        auto *line = reinterpret_cast<QRgb *>(m_image.scanLine(y));
        if (line[seed.x()] != old)
            continue;
        int left = seed.x();
        int right = seed.x();
        while (left > 0 && line[left - 1] == old)
            --left;
        while (right + 1 < m_image.width() && line[right + 1] == old)
            ++right;
        for (int x = left; x <= right; x += tileSide)
            remember(step, tileAt({x, y}));
        remember(step, tileAt({right, y}));
        line = reinterpret_cast<QRgb *>(m_image.scanLine(y));
        std::fill(line + left, line + right + 1, ink);
        changed |= QRect(left, y, right - left + 1, 1);
        for (const int next : {y - 1, y + 1}) {
            if (next < 0 || next >= m_image.height())
                continue;
            const auto *other = reinterpret_cast<const QRgb *>(m_image.constScanLine(next));
            for (int x = left; x <= right; ++x) {
                if (other[x] == old && (x == left || other[x - 1] != old))
                    open.emplace_back(x, next);
            }
        }
    }
    commit(std::move(step));
    return changed;
}

QRect Drawing::clear()
{
    end();
    Step step;
    const QImage blank = [this] {
        QImage image(m_image.size(), m_image.format());
        image.fill(paper());
        return image;
    }();
    if (m_image == blank)
        return {};
    const int rows = (m_image.height() + tileSide - 1) / tileSide;
    for (int tile = 0; tile < rows * m_columns; ++tile)
        remember(step, tile);
    m_image = blank;
    commit(std::move(step));
    return m_image.rect();
}

QColor Drawing::colorAt(const QPoint &at) const
{
    return m_image.rect().contains(at) ? m_image.pixelColor(at) : paper();
}

QRect Drawing::undo()
{
    if (!canUndo())
        return {};
    Step step = std::move(m_undo.back());
    m_undo.pop_back();
    const QRect changed = exchange(step);
    m_redo.push_back(std::move(step));
    return changed;
}

QRect Drawing::redo()
{
    if (!canRedo())
        return {};
    Step step = std::move(m_redo.back());
    m_redo.pop_back();
    const QRect changed = exchange(step);
    m_undo.push_back(std::move(step));
    return changed;
}

QRect Drawing::tileRect(int tile) const
{
    const QPoint corner(tile % m_columns * tileSide, tile / m_columns * tileSide);
    return QRect(corner, QSize(tileSide, tileSide)).intersected(m_image.rect());
}

int Drawing::tileAt(const QPoint &position) const
{
    return position.y() / tileSide * m_columns + position.x() / tileSide;
}

void Drawing::remember(Step &step, int tile) const
{
    if (!step.contains(tile))
        step.emplace(tile, m_image.copy(tileRect(tile)));
}

// Swaps the tiles of a step with those of the picture: undo becomes redo and the other way round.
QRect Drawing::exchange(Step &step)
{
    QRect changed;
    for (auto &[number, tile] : step) {
        const QRect rect = tileRect(number);
        QImage present = m_image.copy(rect);
        for (int y = 0; y < rect.height(); ++y) {
            const auto *from = reinterpret_cast<const QRgb *>(tile.constScanLine(y));
            std::copy_n(from, rect.width(), reinterpret_cast<QRgb *>(m_image.scanLine(rect.top() + y)) + rect.left());
        }
        tile = std::move(present);
        changed |= rect;
    }
    return changed;
}

void Drawing::commit(Step step)
{
    if (step.empty())
        return; // a stroke beside the paper
    for (const Step &undone : m_redo)
        m_historySize -= bytesOf(undone);
    m_redo.clear();
    m_historySize += bytesOf(step);
    m_undo.push_back(std::move(step));
    while (m_historySize > m_historyBytes && m_undo.size() > 1) {
        m_historySize -= bytesOf(m_undo.front());
        m_undo.pop_front();
    }
}

} // namespace live
