// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/animationplayer.h"

#include "media/colours.h"
#include "studio/background.h"

#include <utility>

namespace viewer {

AnimationPlayer::AnimationPlayer(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &AnimationPlayer::show);
}

void AnimationPlayer::setAnimation(std::shared_ptr<media::Animation> animation, const QColorSpace &screen)
{
    ++m_generation;
    m_animation = std::move(animation);
    m_screen = screen;
    m_count = m_animation ? m_animation->count() : 0;
    m_timer.stop();
    m_hasNext = m_isDecoding = m_playing = m_showsAtOnce = false;
    m_shown = 0;
    Q_EMIT stateChanged();
}

void AnimationPlayer::setPlaying(bool playing)
{
    if (m_count < 2 || m_playing == playing)
        return;
    m_playing = playing;
    m_timer.stop();
    m_showsAtOnce = playing;
    if (playing)
        fetch((m_shown + 1) % m_count);
    Q_EMIT stateChanged();
}

void AnimationPlayer::step(int frames)
{
    if (m_count < 2)
        return;
    const bool wasPlaying = std::exchange(m_playing, false);
    m_timer.stop();
    // From where the last step leads to, though it may not be shown yet; what was decoded ahead is no step.
    const int from = m_showsAtOnce && m_isDecoding ? m_wanted : m_shown;
    m_showsAtOnce = true;
    fetch(((from + frames) % m_count + m_count) % m_count);
    if (wasPlaying)
        Q_EMIT stateChanged();
}

void AnimationPlayer::fetch(int index)
{
    m_wanted = index;
    if (m_isDecoding)
        return; // the answer sees that another one is wanted by now
    if (m_hasNext && m_next.index == index) {
        if (m_showsAtOnce)
            show();
        return;
    }
    m_isDecoding = true;
    m_hasNext = false;
    studio::inBackground(
        this,
        [animation = m_animation, screen = m_screen, index] {
            return animation->frame(index).map([&](media::Animation::Frame frame) {
                frame.image = media::inColoursOf(frame.image, screen);
                return frame;
            });
        },
        [this, index, generation = m_generation](const media::Result<media::Animation::Frame> &frame) {
            if (generation != m_generation)
                return;
            m_isDecoding = false;
            if (index != m_wanted)
                return fetch(m_wanted);
            if (!frame) {
                m_count = std::max(1, index); // what comes before can be shown
                m_playing = m_playing && m_count > 1;
                Q_EMIT failed(frame.error().message);
                Q_EMIT stateChanged();
                if (m_playing)
                    fetch(0);
                return;
            }
            m_next = *frame;
            m_hasNext = true;
            if (m_showsAtOnce || (m_playing && !m_timer.isActive()))
                show();
        });
}

void AnimationPlayer::show()
{
    if (!m_hasNext)
        return; // still on its way: shown as soon as it is there
    m_hasNext = false;
    m_showsAtOnce = false;
    m_shown = m_next.index;
    const auto duration = m_next.duration;
    const QImage image = std::exchange(m_next.image, {});
    if (m_playing) {
        m_timer.start(duration);
        fetch((m_shown + 1) % m_count);
    }
    Q_EMIT shown(image, m_shown);
}

} // namespace viewer
