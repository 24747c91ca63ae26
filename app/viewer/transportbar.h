// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The controls of what plays: play, steps, scrubbing, time, speed, loop, sound.

#include <QWidget>

class QKeyEvent;
class QLabel;
class QToolButton;

namespace viewer {

class Playback;
class ScrubSlider;

class TransportBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Controls { Sound, Video }; // Video: with frame steps and the slider

    TransportBar(Playback &playback, Controls controls, QWidget *parent = nullptr);

    void setFrameRate(double framesPerSecond) { m_framesPerSecond = framesPerSecond; }
    // The time of the frame on the screen: steps count from it. -1 = unknown.
    void setShownFrame(qint64 microseconds) { m_shown = microseconds; }
    // Space and K, J and L, comma and full stop, Home and End. False: not ours.
    [[nodiscard]] bool handleKey(const QKeyEvent &event);
    void stepFrames(int frames);

private:
    void addSpeeds();
    void showPosition(qint64 milliseconds);
    void showPlaying(bool playing);
    void showSound();

    Playback &m_playback;
    Controls m_controls;
    double m_framesPerSecond = 25;
    qint64 m_shown = -1;
    bool m_muted = false;
    QToolButton *m_play = nullptr;
    QToolButton *m_speed = nullptr;
    QToolButton *m_loop = nullptr;
    QToolButton *m_sound = nullptr;
    ScrubSlider *m_slider = nullptr; // null for sound: the waveform is the slider
    QLabel *m_time = nullptr;
};

} // namespace viewer
