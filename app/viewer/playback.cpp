// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/playback.h"

#include "media/probe.h"
#include "studio/background.h"
#include "viewer/soundout.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace viewer {

using namespace std::chrono_literals;

Playback::Playback(QObject *parent)
    : QObject(parent)
    , m_sound(new SoundOut(this))
{
    m_clock.setInterval(16ms);
    m_clock.setTimerType(Qt::PreciseTimer);
    connect(&m_clock, &QTimer::timeout, this, &Playback::tick);
    connect(m_sound, &SoundOut::canSoundChanged, this, &Playback::canSoundChanged);
}

Playback::~Playback() = default;

void Playback::open(const QString &path)
{
    close();
    studio::inBackground(
        this, [path] { return media::probe(path); },
        [this, path, generation = m_generation](const media::Result<media::Info> &info) {
            if (generation != m_generation)
                return;
            if (!info)
                return Q_EMIT failed(info.error().message);
            if (m_length <= 0)
                setLength(info->seconds);
            if (!info->hasAudio)
                return;
            m_sound->open(path);
            restartSound();
        });
}

void Playback::close()
{
    ++m_generation;
    pause();
    m_sound->close();
    m_anchor = 0;
    m_begin = 0;
    m_end = 0;
    setLength(0);
}

void Playback::setLength(double seconds)
{
    if (qFuzzyCompare(1 + m_length, 1 + seconds))
        return;
    m_length = seconds;
    Q_EMIT durationChanged(duration());
}

double Playback::beginOfPart() const
{
    return m_loop && m_end > m_begin ? m_begin : 0;
}

double Playback::endOfPart() const
{
    return m_loop && m_end > m_begin ? m_end : m_length;
}

void Playback::play()
{
    if (isPlaying())
        return;
    const double at = seconds();
    if (m_rate > 0 && endOfPart() > 0 && (at >= endOfPart() - 1e-3 || at < beginOfPart()))
        anchor(beginOfPart());
    else if (m_rate < 0 && at <= beginOfPart())
        anchor(endOfPart());
    else
        anchor(at);
    m_clock.start();
    restartSound();
    Q_EMIT playingChanged(true);
}

void Playback::pause()
{
    if (!isPlaying())
        return;
    const double at = seconds();
    m_clock.stop();
    m_sound->stop();
    anchor(at);
    Q_EMIT playingChanged(false);
    Q_EMIT positionChanged(position());
}

void Playback::toggle()
{
    isPlaying() ? pause() : play();
}

void Playback::seek(qint64 milliseconds)
{
    seekTo(double(milliseconds) / 1000);
}

void Playback::seekTo(double seconds)
{
    anchor(std::max(0.0, m_length > 0 ? std::min(seconds, m_length) : seconds));
    restartSound();
    Q_EMIT positionChanged(position());
}

void Playback::setRate(double rate)
{
    if (qFuzzyCompare(rate, m_rate))
        return;
    const double at = seconds();
    m_rate = rate;
    anchor(at);
    restartSound();
    Q_EMIT rateChanged(rate);
}

void Playback::setLoop(bool loop)
{
    m_loop = loop;
}

void Playback::setRegion(double begin, double end)
{
    m_begin = begin;
    m_end = end;
}

void Playback::anchor(double seconds)
{
    m_anchor = seconds;
    m_since.start();
}

void Playback::restartSound()
{
    if (isPlaying() && m_rate > 0)
        m_sound->start(m_anchor, m_rate);
    else
        m_sound->stop();
}

double Playback::seconds() const
{
    if (!isPlaying())
        return m_anchor;
    const double now = m_anchor + double(m_since.nsecsElapsed()) * 1e-9 * m_rate;
    return std::max(0.0, m_length > 0 ? std::min(now, m_length) : now);
}

void Playback::tick()
{
    constexpr double slack = 0.04; // seconds that picture and sound may lie apart
    if (const std::optional<double> heard = m_sound->heard(); heard && std::abs(*heard - seconds()) > slack * std::abs(m_rate))
        anchor(*heard);
    const double now = seconds();
    const bool isOver = m_rate > 0 ? endOfPart() > 0 && now >= endOfPart() : now <= beginOfPart();
    if (!isOver)
        return Q_EMIT positionChanged(position());
    if (m_loop) {
        anchor(m_rate > 0 ? beginOfPart() : endOfPart());
        restartSound();
        return Q_EMIT positionChanged(position());
    }
    anchor(m_rate > 0 ? endOfPart() : 0);
    m_clock.stop();
    m_sound->stop();
    Q_EMIT playingChanged(false);
    Q_EMIT positionChanged(position());
}

qint64 Playback::position() const
{
    return std::llround(seconds() * 1000);
}

qint64 Playback::duration() const
{
    return std::llround(m_length * 1000);
}

bool Playback::canSound() const
{
    return m_sound->canSound();
}

} // namespace viewer
