// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The live source of the canvas: its newest picture is the paper that one draws on, or lies over the drawing. It runs only
// while the canvas is seen and nothing is paused.

#include "live/framesource.h"

#include <memory>

namespace live {

class Canvas;

class LiveSource final : public QObject
{
    Q_OBJECT

public:
    explicit LiveSource(Canvas &canvas, QObject *parent = nullptr); // which outlives it

    // In place of the one before; none: the paper is white again.
    void choose(std::unique_ptr<FrameSource> source);
    [[nodiscard]] const FrameSource *chosen() const { return m_source.get(); }
    // Instead of the drawing, not under it.
    void setCovering(bool covers);
    [[nodiscard]] bool isCovering() const { return m_covers; }
    void setPaused(bool paused);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void changed();                        // which one, or how it is laid
    void problem(const QString &sentence); // the source has ended, and is not chosen any more

protected:
    bool eventFilter(QObject *canvas, QEvent *event) override;

private:
    void follow();
    void take(const QImage &picture);

    Canvas &m_canvas;
    std::unique_ptr<FrameSource> m_source;
    QImage m_paper; // as it was laid last
    quint64 m_choice = 0; // a picture of an earlier one is late
    bool m_covers = false;
    bool m_isPaused = false;
    bool m_isRunning = false;
    bool m_isFitting = false;
};

} // namespace live
