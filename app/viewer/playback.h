// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The clock of what plays, with its sound.
//
// It knows what moment it is and nothing of pictures: whoever shows some asks for the moment. Where there is sound, the
// clock follows what is heard; else it follows the time of day, so that everything works without a sound device too.

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

namespace viewer {

class SoundOut;

class Playback final : public QObject
{
    Q_OBJECT

public:
    explicit Playback(QObject *parent = nullptr);
    ~Playback() override;

    void open(const QString &path); // finds out how long it is
    void close();
    // More exact than what the head of the file says.
    void setLength(double seconds);

    void play();
    void pause();
    void toggle();
    void seek(qint64 milliseconds); // clamped to the file
    void seekTo(double seconds);
    void setRate(double rate); // below 0: backwards, silently
    void setLoop(bool loop);
    // The part that is repeated while loop is on, in seconds; an empty one is all of it.
    void setRegion(double begin, double end);

    [[nodiscard]] bool isPlaying() const { return m_clock.isActive(); }
    [[nodiscard]] qint64 position() const; // milliseconds
    [[nodiscard]] double seconds() const;  // the same, exactly
    [[nodiscard]] qint64 duration() const;
    [[nodiscard]] double rate() const { return m_rate; }
    [[nodiscard]] bool loops() const { return m_loop; }
    [[nodiscard]] bool canSound() const; // there is a device

Q_SIGNALS:
    void positionChanged(qint64 milliseconds); // up to 60 times a second while playing
    void durationChanged(qint64 milliseconds);
    void playingChanged(bool playing);
    void rateChanged(double rate);
    void canSoundChanged(bool canSound);
    void failed(const QString &sentence);

private:
    void tick();
    void anchor(double seconds);
    void restartSound();
    [[nodiscard]] double endOfPart() const;
    [[nodiscard]] double beginOfPart() const;

    SoundOut *m_sound = nullptr;
    QTimer m_clock;
    QElapsedTimer m_since; // the anchor was set
    double m_anchor = 0;   // seconds
    double m_length = 0;
    double m_rate = 1;
    double m_begin = 0;
    double m_end = 0;
    bool m_loop = false;
    int m_generation = 0;
};

} // namespace viewer
