// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Plays the frames of a moving picture, decoded one ahead in the background.

#include "media/animation.h"

#include <QColorSpace>
#include <QObject>
#include <QTimer>

#include <memory>

namespace viewer {

class AnimationPlayer final : public QObject
{
    Q_OBJECT

public:
    explicit AnimationPlayer(QObject *parent = nullptr);

    // Nothing to play: null.
    void setAnimation(std::shared_ptr<media::Animation> animation, const QColorSpace &screen);
    void setPlaying(bool playing);
    void step(int frames); // stops playing; round the end
    [[nodiscard]] bool isPlaying() const { return m_playing; }
    [[nodiscard]] int count() const { return m_count; } // 0: nothing to play
    [[nodiscard]] int index() const { return m_shown; }

Q_SIGNALS:
    void shown(const QImage &image, int index); // in the screen's colours
    void stateChanged();
    void failed(const QString &sentence); // a frame cannot be decoded; it goes on with the first

private:
    void fetch(int index);
    void show();

    std::shared_ptr<media::Animation> m_animation;
    QColorSpace m_screen;
    QTimer m_timer; // until the next one is due
    media::Animation::Frame m_next;
    bool m_hasNext = false;
    bool m_isDecoding = false;
    bool m_playing = false;
    bool m_showsAtOnce = false; // a step: no waiting
    int m_wanted = 0;
    int m_shown = 0;
    int m_count = 0;
    int m_generation = 0;
};

} // namespace viewer
