// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A stroke as data, and the dabs that it is painted with. Pure: the same points give the same pixels.

#include <QColor>
#include <QPointF>
#include <QSize>

#include <optional>
#include <vector>

namespace paint {

enum class Tip { Round, Soft, Pencil, Chalk }; // Pencil and Chalk have a grain that lies still on the paper
enum class Symmetry { None, LeftRight, TopBottom, Both };

struct StrokePoint
{
    QPointF position;   // in pixels of the document
    qreal pressure = 1; // 0…1
    qint64 time = 0;    // ms since the stroke began
    bool operator==(const StrokePoint &) const = default;
};

struct Brush
{
    Tip tip = Tip::Round;
    QColor color = Qt::black;
    qreal size = 24;               // diameter in pixels of the document at full pressure
    qreal opacity = 1;             // of a whole stroke, however often it crosses itself
    bool erases = false;
    bool pressureToSize = false;
    bool pressureToOpacity = false;
    qreal smoothing = 0;           // 0…1: how far the line lags behind the hand
    Symmetry symmetry = Symmetry::None;
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
    qreal strength = 1; // 0…1
};

// Turns points into dabs, one by one as they come: the path is a curve through the middles between the
// points, so a fast hand draws no corners; the dabs lie so close that the edge is smooth.
class DabPath final
{
public:
    explicit DabPath(const Brush &brush);

    // The dabs that this point makes certain.
    [[nodiscard]] std::vector<Dab> add(const StrokePoint &point);
    // From there to the last point.
    [[nodiscard]] std::vector<Dab> finish();

private:
    struct Node
    {
        QPointF position;
        qreal radius = 0;
        qreal strength = 1;
    };
    [[nodiscard]] Node nodeFor(const StrokePoint &point) const;
    void follow(const Node &node, std::vector<Dab> &dabs);
    [[nodiscard]] qreal spacingFor(qreal radius) const;
    void curve(const Node &from, const Node &control, const Node &to, std::vector<Dab> &dabs) const;

    Brush m_brush;
    std::optional<Node> m_hand;   // where the pen is
    std::optional<Node> m_last;   // where the line is, which follows it
    std::optional<Node> m_middle; // where the path ends so far
};

// How much of each pixel from `left` to `right` in a row a dab of this tip covers, 0…255, into `covered[0]` and on.
void coverRow(const Dab &dab, Tip tip, int y, int left, int right, uchar *covered);
// The dab, and its images in the mirrors of a document of this size.
[[nodiscard]] std::vector<Dab> mirrored(const Dab &dab, Symmetry symmetry, const QSize &size);

} // namespace paint
