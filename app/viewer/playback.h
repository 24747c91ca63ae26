// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Playing a file, with sound only while there is a device for it.
//
// The FFmpeg backend of Qt Multimedia crashes when it is given an audio output on a machine without
// one, so the output is attached and taken away as devices come and go.

#include <QMediaPlayer>
#include <QObject>
#include <QTimer>

#include <memory>

class QAudioOutput;
class QMediaDevices;
class QVideoSink;

namespace viewer {

class Playback final : public QObject
{
    Q_OBJECT

public:
    explicit Playback(QObject *parent = nullptr);
    ~Playback() override;

    void setVideoSink(QVideoSink *sink);
    void open(const QString &path);
    void close();

    void play();
    void pause();
    void toggle();
    void seek(qint64 milliseconds); // clamped to the file
    void setRate(double rate);
    void setLoop(bool loop) { m_loop = loop; }
    void setMuted(bool muted);

    [[nodiscard]] bool isPlaying() const;
    [[nodiscard]] qint64 position() const;
    [[nodiscard]] qint64 duration() const;
    [[nodiscard]] double rate() const;
    [[nodiscard]] bool canSound() const; // there is a device

Q_SIGNALS:
    void positionChanged(qint64 milliseconds); // about 30 times a second while playing
    void durationChanged(qint64 milliseconds);
    void playingChanged(bool playing);
    void rateChanged(double rate);
    void canSoundChanged(bool canSound);
    void failed(const QString &sentence);

private:
    void followDevices();
    void followStatus(QMediaPlayer::MediaStatus status);

    QMediaPlayer *m_player = nullptr;
    QMediaDevices *m_devices = nullptr;
    std::unique_ptr<QAudioOutput> m_output; // null without a device
    QTimer m_clock;
    bool m_loop = false;
    bool m_muted = false;
    bool m_ended = false;
};

} // namespace viewer
