// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The paper to draw on: mouse, pen and keys in, a Drawing changed. Shown as large as fits.
//
// Keys while it has the focus: B, E, G, I choose the tool, [ and ] the size.

#include "live/drawing.h"

#include <QElapsedTimer>
#include <QWidget>

namespace live {

class Canvas final : public QWidget
{
    Q_OBJECT

public:
    static constexpr qreal smallestBrush = 1;
    static constexpr qreal largestBrush = 256;

    explicit Canvas(QWidget *parent = nullptr);

    [[nodiscard]] const Drawing &drawing() const { return m_drawing; }
    [[nodiscard]] const Brush &brush() const { return m_brush; }

    void setTool(Tool tool);
    void setColor(const QColor &color);
    void setBrushSize(qreal size);
    void setPressureToSize(bool on);
    void undo();
    void redo();
    void clear();
    void replay(const Stroke &stroke);
    // As if the pen were lifted; nothing when it is not down.
    void finishStroke();

    // Where a pixel of the drawing is shown, in the widget's coordinates, and back.
    [[nodiscard]] QRectF paperRect() const;
    [[nodiscard]] QPointF toDrawing(const QPointF &position) const;
    [[nodiscard]] QPointF fromDrawing(const QPointF &position) const;

    [[nodiscard]] QSize sizeHint() const override { return {512, 512}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 200}; }

Q_SIGNALS:
    void edited();                               // the drawing changed, also in the middle of a stroke
    void strokeFinished(const live::Stroke &stroke);
    void brushChanged();                         // tool, colour or size, by keys or by the picker too
    void historyChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void tabletEvent(QTabletEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void press(const QPointF &position, qreal pressure);
    void move(const QPointF &position, qreal pressure);
    void hover(const QPointF &position);
    void show(const QRect &changed);
    [[nodiscard]] QRect onScreen(const QRect &changed) const;
    [[nodiscard]] QRect cursorRect() const;

    Drawing m_drawing;
    Brush m_brush;
    Stroke m_stroke; // the one being drawn
    QElapsedTimer m_time;
    std::optional<QPointF> m_hover;
};

} // namespace live

Q_DECLARE_METATYPE(live::Stroke)
