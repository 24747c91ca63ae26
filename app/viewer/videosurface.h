// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Paints the newest frame of a player, fitted, in an ordinary widget: it takes part in layouts,
// focus and screenshots like any other.

#include "viewer/filedrag.h"

#include <QImage>
#include <QVideoFrame>
#include <QWidget>

class QVideoSink;

namespace viewer {

class VideoSurface final : public QWidget
{
    Q_OBJECT

public:
    explicit VideoSurface(QWidget *parent = nullptr);

    [[nodiscard]] QVideoSink *sink() const { return m_sink; }
    // Shown until the first frame arrives; null clears everything.
    void setPoster(const QImage &poster);
    [[nodiscard]] const QImage &picture() const { return m_picture; }
    [[nodiscard]] QSize sizeHint() const override { return {640, 360}; }

Q_SIGNALS:
    void clicked();
    // A new frame is on the screen; its time in the file, -1 when the decoder does not say.
    void frameShown(qint64 microseconds);
    void dragWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void take(const QVideoFrame &frame);
    void convertNewest();
    void showFrame(const QImage &image, qint64 microseconds);

    QVideoSink *m_sink = nullptr;
    QImage m_picture;
    QVideoFrame m_newest; // waits while another is converted; only the newest waits
    bool m_converting = false;
    bool m_hasFrame = false;
    int m_generation = 0; // frames of a file left behind are dropped
    bool m_pressed = false;
    DragGesture m_drag;
};

} // namespace viewer
