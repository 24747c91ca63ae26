// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/brush.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace paint {

namespace {

constexpr qreal smallestRadius = 0.5;

// The paper's grain at a pixel, 0…1: the same at every visit.
float grainAt(int x, int y)
{
    quint32 hash = quint32(x) * 0x9E3779B1U ^ quint32(y) * 0x85EBCA77U;
    hash ^= hash >> 15;
    hash *= 0x2C1B3C6DU;
    hash ^= hash >> 12;
    hash *= 0x297A2D39U;
    hash ^= hash >> 15;
    return float(hash & 0xFFFFU) / 0xFFFF;
}

// Coarser: the mean of the grain around a pixel, which makes islands of it.
float toothAt(int x, int y)
{
    return (grainAt(x >> 1, y >> 1) + grainAt((x + 1) >> 1, y >> 1) + grainAt(x >> 1, (y + 1) >> 1)) / 3;
}

} // namespace

DabPath::DabPath(const Brush &brush) : m_brush(brush) {}

DabPath::Node DabPath::nodeFor(const StrokePoint &point) const
{
    const qreal pressure = std::clamp(point.pressure, 0.0, 1.0);
    return {point.position, std::max(smallestRadius, m_brush.size / 2 * (m_brush.pressureToSize ? pressure : 1)),
            m_brush.pressureToOpacity ? pressure : 1};
}

std::vector<Dab> DabPath::add(const StrokePoint &point)
{
    const Node node = nodeFor(point);
    m_hand = node;
    if (!m_last) {
        m_last = m_middle = node;
        return {{node.position, node.radius, node.strength}};
    }
    std::vector<Dab> dabs;
    const qreal share = 1 - std::clamp(m_brush.smoothing, 0.0, 0.95);
    follow({m_last->position + (node.position - m_last->position) * share, node.radius, node.strength}, dabs);
    return dabs;
}

void DabPath::follow(const Node &node, std::vector<Dab> &dabs)
{
    const Node middle{(m_last->position + node.position) / 2, (m_last->radius + node.radius) / 2, (m_last->strength + node.strength) / 2};
    curve(*m_middle, *m_last, middle, dabs);
    m_middle = middle;
    m_last = node;
}

std::vector<Dab> DabPath::finish()
{
    std::vector<Dab> dabs;
    if (m_last && m_last->position != m_hand->position)
        follow(*m_hand, dabs); // a line that lags behind arrives in the end
    if (m_last)
        curve(*m_middle, *m_last, *m_last, dabs);
    m_last.reset();
    m_middle.reset();
    return dabs;
}

// Between two dabs the edge dips by spacing² / (8 × radius): this keeps the dip at a twentieth of a pixel. Nobody sees it on a
// soft edge.
qreal DabPath::spacingFor(qreal radius) const
{
    const qreal exact = std::max(0.5, std::sqrt(0.4 * radius));
    return m_brush.tip == Tip::Soft ? std::max(exact, radius / 8) : exact;
}

void DabPath::curve(const Node &from, const Node &control, const Node &to, std::vector<Dab> &dabs) const
{
    // Steps of t are not steps of length: the longer arm decides, or dabs would drift apart on it.
    const qreal length = 2 * std::max(QLineF(from.position, control.position).length(),
                                      QLineF(control.position, to.position).length());
    const qreal spacing = spacingFor(std::min(from.radius, to.radius));
    const int steps = std::max(1, int(std::ceil(length / spacing)));
    for (int step = 1; step <= steps; ++step) {
        const qreal t = qreal(step) / steps;
        const qreal u = 1 - t;
        const auto between = [&](auto a, auto b, auto c) { return a * (u * u) + b * (2 * u * t) + c * (t * t); };
        dabs.push_back({between(from.position, control.position, to.position), between(from.radius, control.radius, to.radius),
                        between(from.strength, control.strength, to.strength)});
    }
}

void coverRow(const Dab &dab, Tip tip, int y, int left, int right, uchar *covered)
{
    const auto radius = float(dab.radius);
    const auto middle = float(dab.centre.x()) - 0.5F;
    const float dy = float(y) + 0.5F - float(dab.centre.y());
    const float dy2 = dy * dy;
    const float outer = radius + 0.5F;
    const float outer2 = outer * outer;
    const float inner = std::max(0.0F, radius - 0.5F);
    const float inner2 = inner * inner;
    const float strength = float(std::clamp(dab.strength, 0.0, 1.0)) * 255;
    const float softness = 1 / std::max(radius * radius, 0.25F);
    for (int x = left; x <= right; ++x, ++covered) {
        const float dx = float(x) - middle;
        const float distance2 = dx * dx + dy2;
        if (distance2 >= outer2) {
            *covered = 0;
            continue;
        }
        // Exact enough for an edge one pixel wide.
        float part = distance2 <= inner2 ? 1 : std::clamp(outer - std::sqrt(distance2), 0.0F, 1.0F);
        switch (tip) {
        case Tip::Round:
            break;
        case Tip::Soft: {
            const float fall = std::max(0.0F, 1 - distance2 * softness);
            part *= fall * fall;
            break;
        }
        case Tip::Pencil:
            part *= 0.35F + 0.65F * grainAt(x, y);
            break;
        case Tip::Chalk:
            part *= std::clamp((toothAt(x, y) - 0.35F) * 4, 0.0F, 1.0F);
            break;
        }
        *covered = uchar(part * strength + 0.5F);
    }
}

std::vector<Dab> mirrored(const Dab &dab, Symmetry symmetry, const QSize &size)
{
    std::vector<Dab> all{dab};
    const auto add = [&](bool across, bool down) {
        Dab image = dab;
        if (across)
            image.centre.setX(size.width() - dab.centre.x());
        if (down)
            image.centre.setY(size.height() - dab.centre.y());
        all.push_back(image);
    };
    switch (symmetry) {
    case Symmetry::None:
        break;
    case Symmetry::LeftRight:
        add(true, false);
        break;
    case Symmetry::TopBottom:
        add(false, true);
        break;
    case Symmetry::Both:
        add(true, false);
        add(false, true);
        add(true, true);
        break;
    }
    return all;
}

} // namespace paint
