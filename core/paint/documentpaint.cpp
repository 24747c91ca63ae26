// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What changes pixels of the active layer.
#include "paint/document.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <utility>

namespace paint {

namespace {

int share(int value, int part)
{
    return (value * part + 127) / 255;
}

// `ink` (premultiplied) over `below` where it covers so much.
QRgb over(QRgb below, QRgb ink, int covered)
{
    const int left = 255 - share(qAlpha(ink), covered);
    return qRgba(share(qRed(ink), covered) + share(qRed(below), left), share(qGreen(ink), covered) + share(qGreen(below), left),
                 share(qBlue(ink), covered) + share(qBlue(below), left), share(qAlpha(ink), covered) + share(qAlpha(below), left));
}

QRgb without(QRgb below, int covered)
{
    const int left = 255 - covered;
    return qRgba(share(qRed(below), left), share(qGreen(below), left), share(qBlue(below), left), share(qAlpha(below), left));
}

// Scales each pixel by the mask, whose corner lies at `at`.
void mask(QImage &image, const QImage &by, const QPoint &at)
{
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        const uchar *covered = by.constScanLine(y + at.y()) + at.x();
        for (int x = 0; x < image.width(); ++x)
            line[x] = without(line[x], 255 - covered[x]);
    }
}

QRect reachOf(const Dab &dab)
{
    const qreal reach = dab.radius + 1;
    return QRectF(dab.centre.x() - reach, dab.centre.y() - reach, 2 * reach, 2 * reach).toAlignedRect();
}

QRect boundsOf(const QImage &mask)
{
    QRect bounds;
    for (int y = 0; y < mask.height(); ++y) {
        const uchar *line = mask.constScanLine(y);
        const uchar *end = line + mask.width();
        const uchar *first = std::find_if(line, end, [](uchar value) { return value != 0; });
        if (first == end)
            continue;
        const uchar *last = end;
        while (*(last - 1) == 0)
            --last;
        bounds |= QRect(QPoint(int(first - line), y), QPoint(int(last - line) - 1, y));
    }
    return bounds;
}

} // namespace

QRect Document::begin(const Brush &brush, const StrokePoint &point)
{
    QRect before = end(); // a second pointer ends the stroke of the first
    before |= keepPreview();
    if (!canPaint())
        return before;
    m_stroke.emplace(Running{.brush = brush, .path = DabPath(brush), .before = {}, .coverage = {}});
    return before | paint(m_stroke->path.add(point));
}

QRect Document::extend(const StrokePoint &point)
{
    return m_stroke ? paint(m_stroke->path.add(point)) : QRect();
}

QRect Document::end()
{
    if (!m_stroke)
        return {};
    const QRect area = paint(m_stroke->path.finish());
    TilesBefore before = std::move(m_stroke->before);
    m_stroke.reset();
    commitPainted(std::move(before));
    return area;
}

QRect Document::replay(const Stroke &stroke)
{
    QRect area;
    for (const StrokePoint &point : stroke.points)
        area |= m_stroke ? extend(point) : begin(stroke.brush, point);
    return area | end();
}

QRect Document::paint(const std::vector<Dab> &dabs)
{
    QRect area;
    std::vector<int> touched;
    const Tiles &tiles = m_layers[size_t(m_active)].tiles;
    for (const Dab &one : dabs) {
        for (const Dab &dab : mirrored(one, m_stroke->brush.symmetry, m_size)) {
            tiles.forEachIn(reachOf(dab), [&](int tile) {
                area |= paintOnTile(tile, dab);
                touched.push_back(tile);
            });
        }
    }
    changed(touched);
    return area;
}

QRect Document::paintOnTile(int tile, const Dab &dab)
{
    Tiles &tiles = m_layers[size_t(m_active)].tiles;
    const QRect room = tiles.rectOf(tile);
    const QRect area = reachOf(dab).intersected(room);
    const Brush &brush = m_stroke->brush;
    remember(m_stroke->before, tile);
    const QImage &before = m_stroke->before.at(tile); // null: transparent
    QImage &coverage = m_stroke->coverage[tile];
    if (coverage.isNull()) {
        coverage = QImage(room.size(), QImage::Format_Grayscale8);
        coverage.fill(0);
    }
    QImage &image = tiles.edit(tile);
    const QRgb ink = qPremultiply(brush.color.rgba());
    std::array<uchar, tileSide> row{};
    const int strongest = qRound(std::clamp(brush.opacity, 0.0, 1.0) * 255);
    for (int y = area.top(); y <= area.bottom(); ++y) {
        uchar *covered = coverage.scanLine(y - room.top()) - room.left();
        const auto *from = before.isNull() ? nullptr : reinterpret_cast<const QRgb *>(before.constScanLine(y - room.top())) - room.left();
        auto *to = reinterpret_cast<QRgb *>(image.scanLine(y - room.top())) - room.left();
        const uchar *selected = m_selection.isNull() ? nullptr : m_selection.constScanLine(y);
        coverRow(dab, brush.tip, y, area.left(), area.right(), row.data());
        for (int x = area.left(); x <= area.right(); ++x) {
            const int now = row[size_t(x - area.left())];
            if (now <= covered[x])
                continue;
            covered[x] = uchar(now);
            int part = share(now, strongest);
            if (selected)
                part = share(part, selected[x]);
            const QRgb was = from ? from[x] : 0;
            to[x] = brush.erases ? without(was, part) : over(was, ink, part);
        }
    }
    return area;
}

void Document::remember(TilesBefore &before, int tile) const
{
    if (!before.contains(tile))
        before.emplace(tile, m_layers[size_t(m_active)].tiles.tile(tile));
}

QRect Document::restore(const TilesBefore &before)
{
    QRect area;
    Tiles &tiles = m_layers[size_t(m_active)].tiles;
    for (const auto &[number, tile] : before) {
        tiles.set(number, tile);
        area |= tiles.rectOf(number);
    }
    return area;
}

std::vector<int> Document::numbersOf(const TilesBefore &before)
{
    std::vector<int> numbers;
    numbers.reserve(before.size());
    for (const auto &[number, tile] : before)
        numbers.push_back(number);
    return numbers;
}

void Document::commitPainted(TilesBefore before)
{
    Layer &layer = m_layers[size_t(m_active)];
    for (auto tile = before.begin(); tile != before.end();) {
        layer.tiles.dropIfEmpty(tile->first);
        if (tile->second == layer.tiles.tile(tile->first)) {
            layer.tiles.set(tile->first, tile->second); // shared again
            tile = before.erase(tile);
        } else {
            ++tile;
        }
    }
    if (!before.empty()) // else beside the paper, or nothing that can be seen
        commit({Painted{.layer = layer.id, .tiles = std::move(before)}});
}

QRect Document::preview(const QImage &image, const QPoint &at)
{
    QRect area = end();
    if (!canPaint())
        return area;
    std::vector<int> touched;
    if (m_preview) {
        area |= restore(m_preview->before);
        touched = numbersOf(m_preview->before);
    }
    m_preview.emplace();
    Tiles &tiles = m_layers[size_t(m_active)].tiles;
    const QImage source = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    m_preview->area = QRect(at, source.size()).intersected(rect());
    tiles.forEachIn(m_preview->area, [&](int tile) {
        const QRect room = tiles.rectOf(tile);
        if (isTransparent(source, room.translated(-at).intersected(source.rect())))
            return;
        remember(m_preview->before, tile);
        touched.push_back(tile);
        QImage piece = source.copy(room.translated(-at));
        if (!m_selection.isNull())
            mask(piece, m_selection, room.topLeft());
        blendOver(tiles.edit(tile), piece, Blend::Normal, 1);
    });
    changed(touched);
    return area | m_preview->area;
}

QRect Document::keepPreview()
{
    if (!m_preview)
        return {};
    TilesBefore before = std::move(m_preview->before);
    const QRect area = m_preview->area;
    m_preview.reset();
    commitPainted(std::move(before));
    return area;
}

QRect Document::dropPreview()
{
    if (!m_preview)
        return {};
    const QRect area = restore(m_preview->before);
    changed(numbersOf(m_preview->before));
    m_preview.reset();
    return area;
}

QRect Document::colorise(const QImage &where, const QColor &color)
{
    QRect area = end() | keepPreview();
    if (!canPaint() || where.size() != m_size)
        return area;
    Tiles &tiles = m_layers[size_t(m_active)].tiles;
    TilesBefore before;
    const QRgb ink = qPremultiply(color.rgba());
    const QRect bounds = boundsOf(where);
    tiles.forEachIn(bounds, [&](int tile) {
        remember(before, tile);
        QImage &image = tiles.edit(tile);
        const QRect room = tiles.rectOf(tile);
        for (int y = room.top(); y <= room.bottom(); ++y) {
            auto *line = reinterpret_cast<QRgb *>(image.scanLine(y - room.top())) - room.left();
            const uchar *covered = where.constScanLine(y);
            const uchar *selected = m_selection.isNull() ? nullptr : m_selection.constScanLine(y);
            for (int x = room.left(); x <= room.right(); ++x) {
                if (const int part = selected ? share(covered[x], selected[x]) : covered[x]; part > 0)
                    line[x] = over(line[x], ink, part);
            }
        }
    });
    commitPainted(std::move(before));
    return changed(area | bounds);
}

QRect Document::clear()
{
    QRect area = end() | dropPreview();
    if (!canPaint())
        return area;
    Layer &layer = m_layers[size_t(m_active)];
    const QRect content = layer.tiles.bounds();
    if (content.isEmpty())
        return area;
    const Tiles was = layer.tiles;
    if (m_selection.isNull()) {
        layer.tiles = Tiles(m_size);
    } else {
        QImage kept = m_selection;
        kept.invertPixels();
        for (int tile = 0; tile < layer.tiles.count(); ++tile) {
            if (layer.tiles.tile(tile).isNull())
                continue;
            mask(layer.tiles.edit(tile), kept, layer.tiles.rectOf(tile).topLeft());
            layer.tiles.dropIfEmpty(tile);
        }
    }
    commit({Replaced{.layer = layer.id, .tiles = was}});
    return changed(area | content);
}

QRect Document::moveContent(const QPoint &by)
{
    QRect area = end() | keepPreview();
    Layer &layer = m_layers[size_t(m_active)];
    if (!canPaint() || by.isNull() || layer.tiles.isEmpty())
        return area;
    const Tiles was = layer.tiles;
    std::vector<Part> parts{Replaced{.layer = layer.id, .tiles = was}};
    if (m_selection.isNull()) {
        layer.tiles = was.moved(by);
    } else {
        Tiles taken = was;
        QImage left = m_selection;
        left.invertPixels();
        for (int tile = 0; tile < was.count(); ++tile) {
            if (was.tile(tile).isNull())
                continue;
            const QPoint corner = was.rectOf(tile).topLeft();
            mask(taken.edit(tile), m_selection, corner);
            taken.dropIfEmpty(tile);
            mask(layer.tiles.edit(tile), left, corner);
            layer.tiles.dropIfEmpty(tile);
        }
        const Tiles moved = taken.moved(by);
        for (int tile = 0; tile < moved.count(); ++tile) {
            if (!moved.tile(tile).isNull())
                blendOver(layer.tiles.edit(tile), moved.tile(tile), Blend::Normal, 1);
        }
        parts.emplace_back(Selected{m_selection});
        m_selection = m_selection.copy(rect().translated(-by)); // black beyond its edge
    }
    commit(std::move(parts));
    return changed(area | was.bounds() | layer.tiles.bounds());
}

bool Document::isAsIn(const Document &snapshot) const
{
    const Layer &ours = m_layers[size_t(m_active)];
    const Layer &theirs = snapshot.m_layers[size_t(snapshot.m_active)];
    if (m_stroke || m_preview || m_size != snapshot.m_size || ours.id != theirs.id
        || m_selection.cacheKey() != snapshot.m_selection.cacheKey())
        return false;
    bool isSame = true;
    ours.tiles.forEachUnlike(theirs.tiles, [&isSame](int) { isSame = false; });
    return isSame;
}

QRect Document::takeOver(const Document &made, bool again)
{
    QRect area = end() | keepPreview();
    Layer &layer = m_layers[size_t(m_active)];
    const Layer &theirs = made.m_layers[size_t(made.m_active)];
    if (layer.id != theirs.id || m_size != made.m_size)
        return area;
    Painted before{.layer = layer.id, .tiles = {}};
    layer.tiles.forEachUnlike(theirs.tiles, [&](int tile) {
        before.tiles.emplace_hint(before.tiles.end(), tile, layer.tiles.tile(tile));
        area |= layer.tiles.rectOf(tile);
    });
    changed(numbersOf(before.tiles));
    const QImage selectedBefore = std::exchange(m_selection, made.m_selection);
    layer.tiles = theirs.tiles;
    auto *painted = again && !m_undo.empty() ? std::get_if<Painted>(&m_undo.back().parts.front()) : nullptr;
    if (painted && painted->layer == layer.id) {
        // The step holds what the first of them changed; what only this one changes was as it is now.
        Step &step = m_undo.back();
        m_historySize -= step.bytes;
        painted->tiles.merge(before.tiles);
        step.bytes = 0;
        for (const Part &part : step.parts)
            step.bytes += bytesOf(part);
        m_historySize += step.bytes;
    } else {
        commit({std::move(before), Selected{selectedBefore}});
    }
    return area;
}

} // namespace paint
