// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The shape of a sound for drawing: the lowest and the highest sample of short stretches, in several resolutions,
// while it is read and afterwards. An hour takes about 2 MB and 2 seconds; the first part is there at once.

#include "media/media.h"

#include <QVector>

#include <functional>

namespace media {

// Of all channels together, so that sounds that cancel each other out are still seen. -127…127 is full scale.
struct Peak
{
    qint8 low = 0;
    qint8 high = 0;

    void widen(Peak other);
    [[nodiscard]] double loudness() const; // 0…1
    bool operator==(const Peak &) const = default;
};

class Wave
{
public:
    static constexpr int samplesEach = 256; // of the finest resolution
    static constexpr double longest = 24 * 3600; // seconds; what lies behind is left out

    explicit Wave(int sampleRate = 0)
        : m_sampleRate(sampleRate)
    {}

    [[nodiscard]] bool isEmpty() const { return m_levels.isEmpty(); }
    [[nodiscard]] int sampleRate() const { return m_sampleRate; }
    [[nodiscard]] double seconds() const; // read so far
    // The widest of a stretch of time; silence where nothing was read.
    [[nodiscard]] Peak between(double begin, double end) const;

    // Peaks of the finest resolution, beginning with the one numbered `first`; joined with what is there.
    void put(qint64 first, const QVector<Peak> &peaks);
    // No more comes: the exact length.
    void setSeconds(double seconds) { m_seconds = seconds; }

    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static Result<Wave> fromBytes(const QByteArray &bytes);
    bool operator==(const Wave &) const = default;

private:
    int m_sampleRate = 0;
    double m_seconds = -1; // exact, when complete
    QVector<QVector<Peak>> m_levels; // the finest first, each four times as coarse as the one before
};

// A piece of what is being read.
struct WavePart
{
    int sampleRate = 0;
    double secondsExpected = 0; // of the whole, as the file says; 0 = it does not say
    qint64 first = 0;
    QVector<Peak> peaks;
    double secondsRead = 0; // up to here
};
// Called on the reading thread, in order of time. False stops with a Failure.
using WaveSink = std::function<bool(const WavePart &part)>;

// Decodes on all cores. The exact length in seconds. A file without a single sample is a Failure.
[[nodiscard]] Result<double> readWave(const QString &path, const WaveSink &sink);

// Waves kept in a folder under the hash of the content they were read from, up to `mostBytes`; what was not used for
// longest goes first.
class WaveStore
{
public:
    explicit WaveStore(QString folder, qint64 mostBytes = 64LL * 1024 * 1024);

    // A hash of size, ends and samples from all over the file: quick for files of any size.
    [[nodiscard]] static Result<QString> keyOf(const QString &path);
    [[nodiscard]] Result<Wave> load(const QString &key) const; // NotFound, or damaged
    [[nodiscard]] Result<void> store(const QString &key, const Wave &wave) const;

private:
    [[nodiscard]] QString pathOf(const QString &key) const;
    void forget() const;

    QString m_folder;
    qint64 m_mostBytes;
};

} // namespace media
