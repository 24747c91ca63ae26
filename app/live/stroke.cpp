// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/stroke.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace live {

namespace {

constexpr qreal smallestRadius = 0.5;

// Between two dabs the edge dips by spacing² / (8 × radius): this keeps the dip at a twentieth of a pixel.
qreal spacingFor(qreal radius)
{
    return std::max(0.5, std::sqrt(0.4 * radius));
}

} // namespace

DabPath::DabPath(const Brush &brush)
    : m_brush(brush)
{}

DabPath::Node DabPath::nodeFor(const StrokePoint &point) const
{
    const qreal pressure = m_brush.pressureToSize ? std::clamp(point.pressure, 0.0, 1.0) : 1.0;
    return {point.position, std::max(smallestRadius, m_brush.size / 2 * pressure)};
}

std::vector<Dab> DabPath::add(const StrokePoint &point)
{
    const Node node = nodeFor(point);
    if (!m_last) {
        m_last = m_middle = node;
        return {{node.position, node.radius}};
    }
    std::vector<Dab> dabs;
    const Node middle{(m_last->position + node.position) / 2, (m_last->radius + node.radius) / 2};
    curve(*m_middle, *m_last, middle, dabs);
    m_middle = middle;
    m_last = node;
    return dabs;
}

std::vector<Dab> DabPath::finish()
{
    std::vector<Dab> dabs;
    if (m_last)
        curve(*m_middle, *m_last, *m_last, dabs);
    m_last.reset();
    m_middle.reset();
    return dabs;
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
        dabs.push_back({from.position * (u * u) + control.position * (2 * u * t) + to.position * (t * t),
                        from.radius * (u * u) + control.radius * (2 * u * t) + to.radius * (t * t)});
    }
}

} // namespace live
