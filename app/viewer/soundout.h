// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The sound of one file on the loudspeaker: decoded ahead in the background, at any speed without a change of pitch.
//
// Without a sound device it does nothing, and says so; devices come and go. Qt's audio classes crash when they are made
// without one.

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

class QAudioSink;
class QMediaDevices;

namespace media {
class SoundStream;
}

namespace viewer {

class SoundFeed;

class SoundOut final : public QObject
{
    Q_OBJECT

public:
    explicit SoundOut(QObject *parent = nullptr);
    ~SoundOut() override;

    void open(const QString &path); // a file without sound stays silent
    void close();
    void start(double seconds, double speed); // only forwards: a speed above 0
    void stop();

    [[nodiscard]] bool canSound() const; // there is a device
    // What is heard at this moment, in seconds of the file; nothing while nothing is heard.
    [[nodiscard]] std::optional<double> heard() const;

Q_SIGNALS:
    void canSoundChanged(bool canSound);

private:
    void followDevices();
    void fetch();
    void startSink();

    QMediaDevices *m_devices = nullptr;
    std::unique_ptr<SoundFeed> m_feed;
    std::unique_ptr<QAudioSink> m_sink; // while it sounds
    std::shared_ptr<media::SoundStream> m_stream;
    QString m_path;
    int m_rate = 48'000;
    double m_begin = 0; // where start() was told to begin
    double m_speed = 1;
    bool m_wanted = false;
    bool m_fetching = false;
    bool m_ended = false; // of the file
    bool m_hasDevice = false;
    QTimer m_refill;
    int m_generation = 0; // what was decoded for an earlier place is dropped
    QThreadPool m_pool;   // one thread, so that what plays does not wait for thumbnails
};

} // namespace viewer
