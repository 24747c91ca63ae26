// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The controls of what plays: play, steps, time, speed, loop, sound. The line of time above them belongs to the page.

#include <QWidget>

class QHBoxLayout;
class QKeyEvent;
class QLabel;
class QSlider;
class QToolButton;

namespace viewer {

class Playback;

class TransportBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Controls { Sound, Video }; // Video: with frame steps

    TransportBar(Playback &playback, Controls controls, QWidget *parent = nullptr);

    // Stands between the time and the speed.
    void addTool(QWidget *tool);
    // The frame on the screen, for the time; without one the time is the clock's.
    void setFrame(int frame, int count, double seconds);
    // Space and K, J and L, comma and full stop, Home and End. False: not ours.
    [[nodiscard]] bool handleKey(const QKeyEvent &event);

Q_SIGNALS:
    void stepWanted(int frames);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addSpeeds();
    void showTime();
    void shuttle(int direction);
    void showPlaying(bool playing);
    void showSound();

    Playback &m_playback;
    Controls m_controls;
    int m_frame = -1;
    int m_frameCount = 0;
    double m_frameSeconds = 0;
    QToolButton *m_play = nullptr;
    QToolButton *m_speed = nullptr;
    QToolButton *m_loop = nullptr;
    QToolButton *m_sound = nullptr;
    QSlider *m_loudness = nullptr;
    QLabel *m_time = nullptr;
    QHBoxLayout *m_tools = nullptr;
};

} // namespace viewer
