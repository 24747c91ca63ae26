// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is seen of a document: all its layers on the paper, tile by tile, in several sizes, made only where something changed.
#include "paint/document.h"

#include <QPainter>

#include <algorithm>
#include <cstring>

namespace paint {

namespace {

// Each pixel is the mean of four.
QImage halved(const QImage &image, const QSize &size)
{
    QImage result(size, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < size.height(); ++y) {
        const int top = 2 * y;
        const int below = std::min(top + 1, image.height() - 1);
        const auto *first = reinterpret_cast<const QRgb *>(image.constScanLine(top));
        const auto *second = reinterpret_cast<const QRgb *>(image.constScanLine(below));
        auto *to = reinterpret_cast<QRgb *>(result.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            const int left = 2 * x;
            const int right = std::min(left + 1, image.width() - 1);
            const auto mean = [&](int shift) {
                const auto channel = [shift](QRgb pixel) { return int(pixel >> shift & 0xFFU); };
                return (channel(first[left]) + channel(first[right]) + channel(second[left]) + channel(second[right]) + 2) / 4;
            };
            to[x] = qRgb(mean(16), mean(8), mean(0));
        }
    }
    return result;
}

} // namespace

QSize Document::sizeAt(int level) const
{
    QSize size = m_size;
    for (int i = 0; i < level; ++i)
        size = QSize((size.width() + 1) / 2, (size.height() + 1) / 2);
    return size;
}

QRect Document::setPaper(const QImage &picture, bool covers)
{
    if (picture.isNull() && m_paper.isNull())
        return {};
    if (picture.isNull())
        m_paper = {};
    else if (picture.size() == m_size)
        m_paper = picture.convertToFormat(QImage::Format_RGB32); // opaque, as paper is; the same in memory as premultiplied
    else
        m_paper = picture.scaled(m_size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
    m_doesPaperCover = covers && !m_paper.isNull();
    forgetBackdrop();
    return changed(rect());
}

QRect Document::changed(const QRect &area)
{
    const QRect inside = area.intersected(rect());
    QRect scaled = inside;
    ++m_changes;
    for (Seen &seen : m_seen) {
        seen.tiles.forEachIn(scaled, [this, &seen](int tile) {
            seen.isFresh[size_t(tile)] = 0;
            seen.changedAt[size_t(tile)] = m_changes;
        });
        if (!scaled.isEmpty())
            scaled = QRect(QPoint(scaled.left() / 2, scaled.top() / 2), QPoint(scaled.right() / 2, scaled.bottom() / 2));
    }
    return inside;
}

void Document::changed(const std::vector<int> &tiles)
{
    ++m_changes;
    const Tiles &finest = m_seen.front().tiles;
    for (int level = 0; level < levels; ++level) {
        Seen &seen = m_seen[size_t(level)];
        for (const int tile : tiles) {
            const QPoint corner = finest.rectOf(tile).topLeft();
            const auto number = size_t(seen.tiles.tileAt({corner.x() >> level, corner.y() >> level}));
            seen.isFresh[number] = 0;
            seen.changedAt[number] = m_changes;
        }
    }
}

void Document::forgetBackdrop()
{
    m_backdrop = {.tiles = Tiles(m_size), .number = m_backdrop.number + 1};
}

// How many of these layers there are on the tile.
int Document::lay(QImage &image, int tile, int from, int end) const
{
    int count = 0;
    QPainter painter;
    for (int i = from; i < end; ++i) {
        const Layer &layer = m_layers[size_t(i)];
        const QImage &above = layer.tiles.tile(tile);
        if (!layer.look.isVisible || layer.look.opacity <= 0 || above.isNull())
            continue;
        if (++count == 1)
            painter.begin(&image);
        blendOver(painter, above, layer.look.blend, layer.look.opacity);
    }
    return count;
}

QImage Document::compose(int tile) const
{
    QImage image = m_backdrop.tiles.tile(tile);
    if (image.isNull()) {
        image = paperOn(tile);
        if (m_doesPaperCover)
            return image;
        if (lay(image, tile, 0, m_active) > 1) // else it is as quickly made again
            m_backdrop.tiles.set(tile, image);
    }
    lay(image, tile, m_active, int(m_layers.size()));
    return image;
}

QImage Document::paperOn(int tile) const
{
    QImage image(m_seen.front().tiles.rectOf(tile).size(), QImage::Format_ARGB32_Premultiplied);
    if (m_paper.isNull()) {
        image.fill(paper());
    } else {
        const QRect room = m_seen.front().tiles.rectOf(tile);
        for (int y = 0; y < room.height(); ++y)
            std::memcpy(image.scanLine(y), m_paper.constScanLine(room.top() + y) + qsizetype(room.left()) * 4, size_t(room.width()) * 4);
    }
    return image;
}

const QImage &Document::composed(int level, int tile) const
{
    Seen &seen = m_seen[size_t(level)];
    if (seen.isFresh[size_t(tile)] != 0)
        return seen.tiles.tile(tile);
    if (level == 0) {
        seen.tiles.set(tile, compose(tile));
    } else {
        const QRect room = seen.tiles.rectOf(tile);
        const Tiles &finer = m_seen[size_t(level) - 1].tiles;
        const QRect source = QRect(room.topLeft() * 2, room.size() * 2).intersected(finer.rect());
        finer.forEachIn(source, [this, level](int part) { (void)composed(level - 1, part); });
        seen.tiles.set(tile, halved(finer.toImage(source), room.size()));
    }
    seen.isFresh[size_t(tile)] = 1;
    return seen.tiles.tile(tile);
}

QImage Document::seen(const QRect &area, int level, QImage *room) const
{
    level = std::clamp(level, 0, levels - 1);
    const Tiles &tiles = m_seen[size_t(level)].tiles;
    tiles.forEachIn(area, [this, level](int tile) { (void)composed(level, tile); });
    QImage image = tiles.toImage(area, room);
    image.reinterpretAsFormat(QImage::Format_RGB32); // there is paper everywhere
    return image;
}

QImage Document::seenBefore(const QRect &area, int level) const
{
    QImage image(area.size(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.fill(paper()); // what was never seen
    blendOver(image, m_seen[size_t(std::clamp(level, 0, levels - 1))].tiles.toImage(area), Blend::Normal, 1);
    image.reinterpretAsFormat(QImage::Format_RGB32);
    return image;
}

int Document::missing(const QRect &area, int level) const
{
    const Seen &finest = m_seen.front();
    level = std::clamp(level, 0, levels - 1);
    const Seen &seen = m_seen[size_t(level)];
    int count = 0;
    seen.tiles.forEachIn(area, [&](int tile) {
        if (seen.isFresh[size_t(tile)] != 0)
            return;
        const QRect room = seen.tiles.rectOf(tile);
        const int side = 1 << level;
        finest.tiles.forEachIn(QRect(room.topLeft() * side, room.size() * side), [&](int part) { count += finest.isFresh[size_t(part)] != 0 ? 0 : 1; });
    });
    return count;
}

void Document::prepare() const
{
    (void)seen({{}, sizeAt(levels - 1)}, levels - 1); // which needs all others
}

void Document::adopt(const Document &prepared)
{
    for (size_t level = 0; level < m_seen.size(); ++level) {
        Seen &ours = m_seen[level];
        const Seen &theirs = prepared.m_seen[level];
        for (size_t tile = 0; tile < ours.isFresh.size(); ++tile) {
            if (ours.isFresh[tile] != 0 || theirs.isFresh[tile] == 0 || ours.changedAt[tile] > prepared.m_changes)
                continue;
            ours.tiles.set(int(tile), theirs.tiles.tile(int(tile)));
            ours.isFresh[tile] = 1;
        }
    }
    if (m_backdrop.number == prepared.m_backdrop.number)
        m_backdrop = prepared.m_backdrop; // as it is still, and more of it
}

QImage Document::flattened(const QSize &bound) const
{
    const QSize wanted = bound.isEmpty() || (bound.width() >= m_size.width() && bound.height() >= m_size.height())
                             ? m_size
                             : m_size.scaled(bound, Qt::KeepAspectRatio).expandedTo({1, 1});
    int level = 0;
    while (level + 1 < levels && sizeAt(level + 1).width() >= wanted.width() && sizeAt(level + 1).height() >= wanted.height())
        ++level;
    const QImage image = seen({{}, sizeAt(level)}, level);
    return image.size() == wanted ? image : image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QColor Document::colorAt(const QPoint &at) const
{
    if (!rect().contains(at))
        return paper();
    const Tiles &finest = m_seen.front().tiles;
    const int tile = finest.tileAt(at);
    const QPoint inside = at - finest.rectOf(tile).topLeft();
    return QColor::fromRgb(composed(0, tile).pixel(inside));
}

} // namespace paint
