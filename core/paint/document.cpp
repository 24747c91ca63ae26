// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layers, selection and history. How a stroke is painted: documentpaint.cpp; what is seen: documentview.cpp.
#include "paint/document.h"

#include <algorithm>
#include <utility>

namespace paint {

namespace {

QSize bounded(const QSize &size)
{
    return size.expandedTo({1, 1}).boundedTo({Document::largestSide, Document::largestSide});
}

} // namespace

Document::Document(const QSize &size, qint64 historyBytes) : m_size(bounded(size)), m_historyBytes(historyBytes)
{
    m_layers.push_back({.id = m_nextId++, .look = {}, .tiles = Tiles(m_size)});
    m_backdrop.tiles = Tiles(m_size);
    for (int level = 0; level < levels; ++level) {
        Seen seen{.tiles = Tiles(sizeAt(level)), .isFresh = {}, .changedAt = {}};
        seen.isFresh.assign(size_t(seen.tiles.count()), 0);
        seen.changedAt.assign(size_t(seen.tiles.count()), 0);
        m_seen.push_back(std::move(seen));
    }
}

Document::Document(const QSize &size, std::vector<Layer> layers, qint64 historyBytes) : Document(size, historyBytes)
{
    if (layers.empty())
        return;
    m_layers = std::move(layers);
    for (Layer &layer : m_layers)
        layer.id = m_nextId++;
    m_active = int(m_layers.size()) - 1;
}

Document Document::snapshot() const
{
    Document copy({1, 1}, m_historyBytes);
    copy.m_size = m_size;
    copy.m_paper = m_paper;
    copy.m_doesPaperCover = m_doesPaperCover;
    copy.m_layers = m_layers;
    copy.m_active = m_active;
    copy.m_nextId = m_nextId;
    copy.m_selection = m_selection;
    copy.m_seen = m_seen;
    copy.m_changes = m_changes;
    copy.m_backdrop = m_backdrop;
    return copy;
}

Layer &Document::layerWith(int id)
{
    return *std::ranges::find(m_layers, id, &Layer::id);
}

void Document::setActive(int index)
{
    end();
    keepPreview();
    const int was = std::exchange(m_active, std::clamp(index, 0, int(m_layers.size()) - 1));
    if (was != m_active)
        forgetBackdrop();
}

bool Document::canPaint() const
{
    const LayerLook &look = m_layers[size_t(m_active)].look;
    return look.isVisible && !look.isLocked;
}

void Document::commitStack(std::vector<Layer> before, int active)
{
    commit({Stacked{.layers = std::move(before), .active = active}});
    forgetBackdrop();
    changed(rect());
}

QRect Document::addLayer(const QString &name, const QImage &content, const QPoint &at)
{
    setActive(m_active);
    std::vector<Layer> before = m_layers;
    const int was = m_active;
    const Tiles tiles = content.isNull() ? Tiles(m_size) : Tiles(m_size, content, at);
    m_layers.insert(m_layers.begin() + m_active + 1, Layer{.id = m_nextId++, .look = {.name = name}, .tiles = tiles});
    ++m_active;
    commitStack(std::move(before), was);
    return tiles.bounds();
}

QRect Document::duplicateLayer(int index, const QString &name)
{
    setActive(index);
    std::vector<Layer> before = m_layers;
    const int was = m_active;
    Layer copy = m_layers[size_t(m_active)];
    copy.id = m_nextId++;
    copy.look.name = name;
    const QRect area = copy.tiles.bounds();
    m_layers.insert(m_layers.begin() + m_active + 1, std::move(copy));
    ++m_active;
    commitStack(std::move(before), was);
    return area;
}

QRect Document::removeLayer(int index)
{
    setActive(index);
    if (m_layers.size() < 2)
        return {};
    std::vector<Layer> before = m_layers;
    const int was = m_active;
    const QRect area = m_layers[size_t(m_active)].tiles.bounds();
    m_layers.erase(m_layers.begin() + m_active);
    m_active = std::max(0, m_active - 1);
    commitStack(std::move(before), was);
    return area;
}

QRect Document::moveLayer(int from, int to)
{
    const int last = int(m_layers.size()) - 1;
    from = std::clamp(from, 0, last);
    to = std::clamp(to, 0, last);
    setActive(from);
    if (from == to)
        return {};
    std::vector<Layer> before = m_layers;
    Layer layer = std::move(m_layers[size_t(from)]);
    const QRect area = layer.tiles.bounds();
    m_layers.erase(m_layers.begin() + from);
    m_layers.insert(m_layers.begin() + to, std::move(layer));
    m_active = to;
    commitStack(std::move(before), from);
    return area;
}

QRect Document::mergeDown(int index)
{
    setActive(index);
    if (m_active == 0)
        return {};
    std::vector<Layer> before = m_layers;
    const int was = m_active;
    const Layer above = m_layers[size_t(m_active)];
    Layer &below = m_layers[size_t(m_active) - 1];
    if (above.look.isVisible) {
        for (int tile = 0; tile < above.tiles.count(); ++tile) {
            if (!above.tiles.tile(tile).isNull())
                blendOver(below.tiles.edit(tile), above.tiles.tile(tile), above.look.blend, above.look.opacity);
        }
    }
    m_layers.erase(m_layers.begin() + m_active);
    --m_active;
    commitStack(std::move(before), was);
    return above.tiles.bounds();
}

QRect Document::setLook(int index, const LayerLook &look)
{
    end();
    keepPreview();
    index = std::clamp(index, 0, int(m_layers.size()) - 1);
    Layer &layer = m_layers[size_t(index)];
    const LayerLook was = std::exchange(layer.look, look);
    if (was == look)
        return {};
    // A slider that is dragged is one step.
    const auto differOnlyInOpacity = [](LayerLook a, const LayerLook &b) {
        a.opacity = b.opacity;
        return a == b;
    };
    const auto *last = m_undo.empty() || m_undo.back().parts.size() != 1 ? nullptr : std::get_if<Looked>(&m_undo.back().parts.front());
    const bool goesOn = m_redo.empty() && last && last->layer == layer.id && differOnlyInOpacity(last->look, was) && differOnlyInOpacity(was, look);
    if (!goesOn)
        commit({Looked{.layer = layer.id, .look = was}});
    if (index < m_active)
        forgetBackdrop();
    const bool isSeen = was.opacity != look.opacity || was.blend != look.blend || was.isVisible != look.isVisible;
    return isSeen ? changed(layer.tiles.bounds()) : QRect();
}

void Document::select(const QImage &mask)
{
    end();
    keepPreview();
    const QImage was = std::exchange(m_selection, mask);
    if (was != mask)
        commit({Selected{was}});
}

QRect Document::undo()
{
    if (!canUndo())
        return {};
    Step step = std::move(m_undo.back());
    m_undo.pop_back();
    const QRect area = exchange(step);
    m_redo.push_back(std::move(step));
    return area;
}

QRect Document::redo()
{
    if (!canRedo())
        return {};
    Step step = std::move(m_redo.back());
    m_redo.pop_back();
    const QRect area = exchange(step);
    m_undo.push_back(std::move(step));
    return area;
}

void Document::forgetHistory()
{
    m_undo.clear();
    m_redo.clear();
    m_historySize = 0;
}

// Swaps what a step keeps with what is: undo becomes redo, and the other way round.
QRect Document::exchange(Part &part)
{
    const auto *of = std::get_if<Painted>(&part);
    if (!of || of->layer != m_layers[size_t(m_active)].id)
        forgetBackdrop();
    if (auto *painted = std::get_if<Painted>(&part)) {
        Tiles &tiles = layerWith(painted->layer).tiles;
        QRect area;
        for (auto &[number, tile] : painted->tiles) {
            const QImage present = tiles.tile(number);
            tiles.set(number, std::exchange(tile, present));
            area |= tiles.rectOf(number);
        }
        changed(numbersOf(painted->tiles));
        return area;
    }
    if (auto *replaced = std::get_if<Replaced>(&part)) {
        Tiles &tiles = layerWith(replaced->layer).tiles;
        const QRect area = tiles.bounds() | replaced->tiles.bounds();
        std::swap(tiles, replaced->tiles);
        return changed(area);
    }
    if (auto *looked = std::get_if<Looked>(&part)) {
        Layer &layer = layerWith(looked->layer);
        std::swap(layer.look, looked->look);
        return changed(layer.tiles.bounds());
    }
    if (auto *stacked = std::get_if<Stacked>(&part)) {
        std::swap(m_layers, stacked->layers);
        std::swap(m_active, stacked->active);
        return changed(rect());
    }
    std::swap(m_selection, std::get<Selected>(part).mask);
    return {};
}

QRect Document::exchange(Step &step)
{
    QRect area;
    for (Part &part : step.parts)
        area |= exchange(part);
    std::ranges::reverse(step.parts); // the last is taken back first
    return area;
}

qint64 Document::bytesOf(const Part &part) const
{
    if (const auto *painted = std::get_if<Painted>(&part)) {
        qint64 sum = 0;
        for (const auto &[number, tile] : painted->tiles)
            sum += tile.sizeInBytes() + 64;
        return sum;
    }
    if (const auto *replaced = std::get_if<Replaced>(&part))
        return replaced->tiles.bytes();
    if (const auto *stacked = std::get_if<Stacked>(&part)) {
        // What the present layers have as well is shared with them.
        qint64 sum = 0;
        for (const Layer &layer : stacked->layers) {
            const auto same = std::ranges::find(m_layers, layer.id, &Layer::id);
            sum += same == m_layers.end() ? layer.tiles.bytes() : 1024;
        }
        return sum;
    }
    if (const auto *selected = std::get_if<Selected>(&part))
        return selected->mask.sizeInBytes() + 64;
    return 256;
}

void Document::commit(std::vector<Part> parts)
{
    for (const Step &undone : m_redo)
        m_historySize -= undone.bytes;
    m_redo.clear();
    Step step{.parts = std::move(parts)};
    for (const Part &part : step.parts)
        step.bytes += bytesOf(part);
    m_historySize += step.bytes;
    m_undo.push_back(std::move(step));
    while (m_historySize > m_historyBytes && m_undo.size() > 1) {
        m_historySize -= m_undo.front().bytes;
        m_undo.pop_front();
    }
}

} // namespace paint
