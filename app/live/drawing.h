// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The picture that a person draws, with its undo history. No widget.
//
// Within one stroke the darkest dab wins on each pixel, so overlapping dabs never thicken the soft edge.
// History keeps the tiles that a step changed, at most `historyBytes` of them; the oldest steps go first.

#include "live/stroke.h"

#include <QImage>
#include <QRect>

#include <deque>
#include <map>
#include <optional>
#include <vector>

namespace live {

class Drawing final
{
public:
    static constexpr int tileSide = 64;

    explicit Drawing(const QSize &size, qint64 historyBytes = 128 * 1024 * 1024);

    [[nodiscard]] const QImage &image() const { return m_image; }
    [[nodiscard]] QSize size() const { return m_image.size(); }
    [[nodiscard]] static QColor paper() { return Qt::white; }

    // A stroke point by point. Each returns what changed.
    QRect begin(const Brush &brush, const StrokePoint &point);
    QRect extend(const StrokePoint &point);
    QRect end();
    [[nodiscard]] bool isDrawing() const { return m_stroke.has_value(); }
    // A whole recorded stroke.
    QRect replay(const Stroke &stroke);

    // Everything of one colour that touches `at`.
    QRect fill(const QPoint &at, const QColor &color);
    QRect clear();
    [[nodiscard]] QColor colorAt(const QPoint &at) const;

    [[nodiscard]] bool canUndo() const { return !m_undo.empty() && !m_stroke; }
    [[nodiscard]] bool canRedo() const { return !m_redo.empty() && !m_stroke; }
    QRect undo();
    QRect redo();
    [[nodiscard]] qint64 historySize() const { return m_historySize; } // bytes

private:
    // Tiles by their number, as they are on the other side of the step.
    using Step = std::map<int, QImage>;
    struct Running
    {
        Brush brush;
        DabPath path;
        Step before;
        std::map<int, QImage> coverage; // Grayscale8, one per tile in `before`
    };

    QRect paint(const std::vector<Dab> &dabs);
    QRect paintOnTile(int tile, const Dab &dab);
    [[nodiscard]] QRect tileRect(int tile) const;
    [[nodiscard]] int tileAt(const QPoint &position) const;
    void remember(Step &step, int tile) const;
    QRect exchange(Step &step);
    void commit(Step step);

    QImage m_image;
    int m_columns;
    qint64 m_historyBytes;
    qint64 m_historySize = 0;
    std::deque<Step> m_undo;
    std::vector<Step> m_redo;
    std::optional<Running> m_stroke;
};

} // namespace live
