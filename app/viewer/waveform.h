// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The shape of a sound with a playhead, while it is read too: a slider in milliseconds that is painted as a waveform, so
// that the keyboard and assistive programs can use it like any slider.
//
// Ctrl with the wheel, + and − zoom, 0 shows everything; the wheel and Shift with the arrows pan. Shift with the mouse
// marks a part; its edges can be dragged.

#include "media/wave.h"
#include "viewer/timeline.h"

namespace viewer {

class Waveform final : public TimeLine
{
    Q_OBJECT

public:
    explicit Waveform(QWidget *parent = nullptr);

    void clear();
    // One piece after the other; the range is what the file says until finish().
    void add(const media::WavePart &part);
    void finish(double seconds);
    void setWave(const media::Wave &wave); // all at once
    [[nodiscard]] const media::Wave &wave() const { return m_wave; }
    [[nodiscard]] bool isComplete() const { return m_isComplete; }

    void setRegion(double begin, double end); // seconds; an empty one is none
    // What is seen, in seconds.
    [[nodiscard]] double viewBegin() const { return m_from; }
    [[nodiscard]] double viewEnd() const { return m_to; }
    void zoom(double factor, double around); // above 1: nearer
    void showAll();

    [[nodiscard]] QString valueText() const override;
    [[nodiscard]] QSize sizeHint() const override { return {480, 128}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {64, 64}; }

Q_SIGNALS:
    void seekWanted(qint64 milliseconds); // the person moved the playhead
    void regionWanted(double begin, double end);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void sliderChange(SliderChange change) override;

private:
    enum class Drag { None, Head, Region };

    [[nodiscard]] double length() const { return maximum() / 1000.0; }
    [[nodiscard]] double xOf(double seconds) const;
    [[nodiscard]] double secondsAt(double x) const;
    void setLength(double seconds);
    void look(double from, double to);
    void seekTo(double x);
    void paintWave(QPainter &painter, const QRectF &area) const;
    void paintRegion(QPainter &painter, const QRectF &area) const;
    void paintRuler(QPainter &painter) const;

    media::Wave m_wave;
    bool m_isComplete = true;
    double m_from = 0;
    double m_to = 0;
    double m_begin = 0; // of the region
    double m_end = 0;
    Drag m_drag = Drag::None;
    double m_fixed = 0; // the end of the region that stays while the other is dragged
};

} // namespace viewer
