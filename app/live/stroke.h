// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A stroke as data, and the dabs that it is painted with. Pure: the same points give the same pixels.

#include <QColor>
#include <QPointF>

#include <optional>
#include <vector>

namespace live {

enum class Tool { Brush, Eraser, Fill, Picker };

struct StrokePoint
{
    QPointF position;   // in pixels of the drawing
    qreal pressure = 1; // 0…1
    qint64 time = 0;    // ms since the stroke began
    bool operator==(const StrokePoint &) const = default;
};

struct Brush
{
    Tool tool = Tool::Brush;
    QColor color = Qt::black;
    qreal size = 24;              // diameter in pixels of the drawing at full pressure
    bool pressureToSize = false;
    bool operator==(const Brush &) const = default;
};

struct Stroke
{
    Brush brush;
    std::vector<StrokePoint> points;
    bool operator==(const Stroke &) const = default;
};

struct Dab
{
    QPointF centre;
    qreal radius = 0;
};

// Turns points into dabs, one by one as they come: the path is a curve through the middles between the
// points, so a fast hand draws no corners; the dabs lie so close that the edge is smooth.
class DabPath final
{
public:
    explicit DabPath(const Brush &brush);

    // The dabs that this point makes certain.
    [[nodiscard]] std::vector<Dab> add(const StrokePoint &point);
    // From the last middle to the last point.
    [[nodiscard]] std::vector<Dab> finish();

private:
    struct Node
    {
        QPointF position;
        qreal radius = 0;
    };
    [[nodiscard]] Node nodeFor(const StrokePoint &point) const;
    void curve(const Node &from, const Node &control, const Node &to, std::vector<Dab> &dabs) const;

    Brush m_brush;
    std::optional<Node> m_last;   // the newest point
    std::optional<Node> m_middle; // where the path ends so far
};

} // namespace live
