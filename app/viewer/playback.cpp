// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/playback.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QMediaDevices>
#include <QUrl>
#include <QVideoSink>

#include <chrono>

namespace viewer {

using namespace std::chrono_literals;

Playback::Playback(QObject *parent)
    : QObject(parent)
    , m_player(new QMediaPlayer(this))
    , m_devices(new QMediaDevices(this))
{
    // The player reports its position a few times a second only; a playhead needs more.
    m_clock.setInterval(33ms);
    connect(&m_clock, &QTimer::timeout, this, [this] { Q_EMIT positionChanged(position()); });
    connect(m_player, &QMediaPlayer::positionChanged, this, &Playback::positionChanged);
    connect(m_player, &QMediaPlayer::durationChanged, this, &Playback::durationChanged);
    connect(m_player, &QMediaPlayer::playbackRateChanged, this,
            [this](double rate) { Q_EMIT rateChanged(rate); });
    connect(m_player, &QMediaPlayer::playbackStateChanged, this,
            [this](QMediaPlayer::PlaybackState state) {
                const bool playing = state == QMediaPlayer::PlayingState;
                playing ? m_clock.start() : m_clock.stop();
                Q_EMIT playingChanged(playing);
            });
    connect(m_player, &QMediaPlayer::mediaStatusChanged, this, &Playback::followStatus);
    connect(m_player, &QMediaPlayer::errorOccurred, this,
            [this](QMediaPlayer::Error error, const QString &text) {
                if (error != QMediaPlayer::NoError)
                    Q_EMIT failed(tr("This file cannot be played: %1").arg(text));
            });
    connect(m_devices, &QMediaDevices::audioOutputsChanged, this, &Playback::followDevices);
    followDevices();
}

Playback::~Playback()
{
    m_player->disconnect(this);
    m_player->stop();
    m_player->setVideoSink(nullptr);
    m_player->setAudioOutput(nullptr); // before the output dies
}

void Playback::setVideoSink(QVideoSink *sink)
{
    m_player->setVideoSink(sink);
}

void Playback::open(const QString &path)
{
    m_ended = false;
    m_player->setSource(QUrl::fromLocalFile(path));
    // Paused, not stopped: the first frame is shown and seeking works at once.
    m_player->pause();
}

void Playback::close()
{
    m_player->stop();
    m_player->setSource({});
}

void Playback::play()
{
    if (m_ended)
        m_player->setPosition(0);
    m_ended = false;
    m_player->play();
}

void Playback::pause()
{
    m_player->pause();
}

void Playback::toggle()
{
    isPlaying() ? pause() : play();
}

void Playback::seek(qint64 milliseconds)
{
    const qint64 target = std::clamp<qint64>(milliseconds, 0, std::max<qint64>(0, duration()));
    if (m_player->playbackState() == QMediaPlayer::StoppedState)
        m_player->pause(); // a stopped player forgets the position
    m_ended = false;
    m_player->setPosition(target);
    Q_EMIT positionChanged(target);
}

void Playback::setRate(double rate)
{
    m_player->setPlaybackRate(rate);
}

void Playback::setMuted(bool muted)
{
    m_muted = muted;
    if (m_output)
        m_output->setMuted(muted);
}

bool Playback::isPlaying() const
{
    return m_player->playbackState() == QMediaPlayer::PlayingState;
}

qint64 Playback::position() const
{
    return m_ended ? duration() : m_player->position();
}

qint64 Playback::duration() const
{
    return m_player->duration();
}

double Playback::rate() const
{
    return m_player->playbackRate();
}

bool Playback::canSound() const
{
    return m_output != nullptr;
}

void Playback::followDevices()
{
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull()) {
        m_player->setAudioOutput(nullptr);
        m_output.reset();
    } else if (!m_output) {
        m_output = std::make_unique<QAudioOutput>(device);
        m_output->setMuted(m_muted);
        m_player->setAudioOutput(m_output.get());
    } else {
        m_output->setDevice(device);
    }
    Q_EMIT canSoundChanged(canSound());
}

void Playback::followStatus(QMediaPlayer::MediaStatus status)
{
    if (status == QMediaPlayer::InvalidMedia) {
        Q_EMIT failed(tr("This file cannot be played."));
    } else if (status == QMediaPlayer::EndOfMedia) {
        m_ended = true;
        if (m_loop) {
            play();
        } else {
            // The backend stops at the end and would show nothing: stay on the last frame.
            Q_EMIT playingChanged(false);
            Q_EMIT positionChanged(duration());
        }
    }
}

} // namespace viewer
