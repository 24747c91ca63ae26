// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What of a picture is to change: grey levels of the picture's exact size, white = change. With undo. No widget.

#include "paint/brush.h"

#include <QImage>
#include <QRect>

#include <deque>
#include <optional>
#include <vector>

namespace compose {

class Mask
{
public:
    explicit Mask(QSize size = {}, qint64 historyBytes = 256 * 1024 * 1024);

    [[nodiscard]] const QImage &image() const { return m_image; } // Grayscale8
    [[nodiscard]] QSize size() const { return m_image.size(); }

    // A stroke of the brush or of the eraser, point by point. Each returns what changed.
    QRect begin(const QPointF &position, double diameter, bool erases);
    QRect extend(const QPointF &position);
    QRect end();
    [[nodiscard]] bool isDrawing() const { return m_path.has_value(); }

    // Everything at once, as one step.
    void replace(const QImage &image);
    void fill();
    void clear();
    void invert();

    [[nodiscard]] bool canUndo() const { return !m_undo.empty() && !m_path; }
    [[nodiscard]] bool canRedo() const { return !m_redo.empty() && !m_path; }
    QRect undo();
    QRect redo();
    // Counts every change; tells whether an answer from the background is still about this mask.
    [[nodiscard]] quint64 revision() const { return m_revision; }

private:
    struct Step
    {
        QRect area;
        QImage before;
    };
    QRect paint(const std::vector<paint::Dab> &dabs);
    QRect paintDab(const paint::Dab &dab);
    void commit(const QRect &area, const QImage &before);
    [[nodiscard]] Step exchange(const Step &step);

    QImage m_image;
    qint64 m_historyBytes;
    qint64 m_size = 0;
    std::deque<Step> m_undo;
    std::vector<Step> m_redo;
    std::optional<paint::DabPath> m_path;
    QImage m_before; // the stroke being drawn
    QRect m_area;
    bool m_erases = false;
    quint64 m_revision = 0;
};

// Any picture as a mask of `size`: its brightness, or its transparency where that is all it has.
[[nodiscard]] QImage maskFrom(const QImage &picture, QSize size);
// The edges softened over `radius` pixels. Slow for large masks.
[[nodiscard]] QImage feathered(const QImage &mask, int radius);
// The area around `at` that is on the same side of grey, filled with `level`.
[[nodiscard]] QImage flooded(const QImage &mask, QPoint at, uchar level);

} // namespace compose
