// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Paints a frame, fitted, in an ordinary widget: it takes part in layouts, focus and screenshots like any other.

#include "viewer/filedrag.h"

#include <QImage>
#include <QWidget>

namespace viewer {

class VideoSurface final : public QWidget
{
    Q_OBJECT

public:
    explicit VideoSurface(QWidget *parent = nullptr);

    void setPicture(const QImage &picture); // null clears it
    // How large the picture is where that differs from the image at hand (it may be scaled down while it plays).
    void setFrameSize(QSize size);
    [[nodiscard]] const QImage &picture() const { return m_picture; }
    [[nodiscard]] QSize sizeHint() const override { return {640, 360}; }

Q_SIGNALS:
    void clicked();
    void dragWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QImage m_picture;
    QSize m_frameSize;
    bool m_pressed = false;
    DragGesture m_drag;
};

} // namespace viewer
