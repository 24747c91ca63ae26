// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The shape of a sound with a playhead: a slider in milliseconds that is painted as a waveform, so
// that the keyboard and assistive programs can use it like any slider.

#include "viewer/filedrag.h"

#include "media/preview.h"

#include <QAbstractSlider>

namespace viewer {

class Waveform final : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit Waveform(QWidget *parent = nullptr);

    void setPeaks(const media::Peaks &peaks); // sets the range too
    [[nodiscard]] QSize sizeHint() const override { return {480, 128}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {64, 64}; }

Q_SIGNALS:
    void seekWanted(qint64 milliseconds); // the person moved the playhead

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void sliderChange(SliderChange change) override;

private:
    void seekTo(double x);
    [[nodiscard]] double fraction() const;

    media::Peaks m_peaks;
};

} // namespace viewer
