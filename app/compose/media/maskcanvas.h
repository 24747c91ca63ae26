// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Painting a mask over a picture. What is to change is shown in red.
//
// Keys: B brush, E eraser, G fill, [ and ] brush size; arrow keys move the brush (with Shift they paint on the
// way), Space paints one dab.

#include "compose/media/mask.h"
#include "compose/media/pictureview.h"

namespace compose {

class MaskCanvas final : public PictureView
{
    Q_OBJECT

public:
    enum class Tool { Brush, Eraser, Fill };
    static constexpr int smallestBrush = 1;
    static constexpr int largestBrush = 500;

    explicit MaskCanvas(QWidget *parent = nullptr);

    // A fresh mask for the picture that is shown.
    void start(const QImage &mask);
    [[nodiscard]] const Mask &mask() const { return m_mask; }
    [[nodiscard]] Tool tool() const { return m_tool; }
    [[nodiscard]] int brushSize() const { return m_brush; } // diameter in pixels of the picture

    void setTool(Tool tool);
    void setBrushSize(int size);
    void invert();
    void fillAll();
    void clear();
    void feather(int radius); // in the background
    void undo();
    void redo();

Q_SIGNALS:
    void toolChanged(); // tool or size, by keys too
    void edited();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void changed(const QRect &area);
    void moveCursor(QPointF offset, bool paints);
    void floodAt(const QPointF &position);
    void paintOverlay(QPainter &painter, const QRect &exposed) const;
    [[nodiscard]] QRect onScreen(const QRect &area) const;
    template <class Work>
    void later(Work work);

    Mask m_mask;
    Tool m_tool = Tool::Brush;
    int m_brush = 40;
    std::optional<QPointF> m_hover; // in the picture
};

} // namespace compose
