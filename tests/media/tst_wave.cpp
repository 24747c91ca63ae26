// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "media/wave.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

struct Read
{
    media::Wave wave;
    media::Result<double> seconds = 0.0;
    int parts = 0;
};

Read read(const QString &path)
{
    Read read;
    read.seconds = media::readWave(path, [&](const media::WavePart &part) {
        if (++read.parts == 1)
            read.wave = media::Wave(part.sampleRate);
        read.wave.put(part.first, part.peaks);
        return true;
    });
    if (read.seconds)
        read.wave.setSeconds(*read.seconds);
    return read;
}

// Loud for the even seconds, silent for the odd ones.
media::Sound beats(int seconds, int rate = 44'100)
{
    media::Sound sound{.sampleRate = rate};
    for (int n = 0; n < seconds; ++n)
        sound.samples += (n % 2 == 0 ? samples::tone(1, rate) : samples::silence(1, rate)).samples;
    return sound;
}

} // namespace

class TestWave : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhereSoundIs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("how"); // of ffmpeg, from beats.wav
        QTest::newRow("WAV") << u"beats.wav"_s << QStringList();
        QTest::newRow("WAV of 8 bit") << u"eight.wav"_s << QStringList{u"-c:a"_s, u"pcm_u8"_s};
        QTest::newRow("WAV of floats") << u"float.wav"_s << QStringList{u"-c:a"_s, u"pcm_f32le"_s};
        QTest::newRow("MP3") << u"beats.mp3"_s << QStringList{u"-c:a"_s, u"libmp3lame"_s};
        QTest::newRow("FLAC in stereo") << u"beats.flac"_s << QStringList{u"-af"_s, u"pan=stereo|c0=c0|c1=c0"_s};
        QTest::newRow("Vorbis") << u"beats.ogg"_s << QStringList{u"-c:a"_s, u"libvorbis"_s};
        QTest::newRow("Opus") << u"beats.opus.ogg"_s << QStringList{u"-c:a"_s, u"libopus"_s};
        QTest::newRow("AAC") << u"beats.m4a"_s << QStringList{u"-c:a"_s, u"aac"_s};
        QTest::newRow("AAC without a container") << u"beats.aac"_s << QStringList{u"-c:a"_s, u"aac"_s};
        QTest::newRow("channels that cancel each other out") << u"opposite.wav"_s << QStringList{u"-af"_s, u"pan=stereo|c0=c0|c1=-1*c0"_s};
    }
    void showsWhereSoundIs()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, how);
        constexpr int length = 120; // several batches
        const QString beatsFile = m_folder.filePath(u"beats.wav"_s);
        if (!QFile::exists(beatsFile))
            QVERIFY(media::writeSound(beatsFile, media::SoundFormat::Wav, beats(length)));
        const QString path = m_folder.filePath(name);
        if (!how.isEmpty()) {
            samples::outside(u"ffmpeg"_s, QStringList{u"-v"_s, u"error"_s, u"-y"_s, u"-i"_s, beatsFile} + how + QStringList{path});
            if (!QFile::exists(path))
                QSKIP("ffmpeg is not installed");
        }
        const Read found = read(path);
        QVERIFY2(found.seconds, found.seconds ? "" : qPrintable(found.seconds.error().message));
        QVERIFY(found.parts > 2);
        QVERIFY2(std::abs(*found.seconds - length) < 0.1, qPrintable(QString::number(*found.seconds)));
        for (int n = 0; n < length; ++n) {
            const media::Peak peak = found.wave.between(n + 0.06, n + 0.94);
            const double loudness = peak.loudness();
            QVERIFY2(n % 2 == 0 ? std::abs(loudness - 0.5) < 0.12 && peak.low < -40 : loudness < 0.03,
                     qPrintable(u"second %1 is %2"_s.arg(n).arg(loudness)));
        }
    }

    void everyResolutionSaysTheSame()
    {
        QVector<media::Peak> peaks(20'000);
        for (media::Peak &peak : peaks)
            peak = {qint8(-QRandomGenerator::global()->bounded(20)), qint8(QRandomGenerator::global()->bounded(20))};
        peaks[12'345] = {-100, 90};
        media::Wave atOnce(25'600);
        atOnce.put(0, peaks);
        media::Wave inParts(25'600);
        for (int first = 0; first < 20'000; first += 777)
            inParts.put(first, peaks.mid(first, 777));
        QVERIFY(atOnce == inParts);
        for (const double width : {0.01, 0.1, 1.0, 7.0, 90.0}) // a click is seen at every size
            QCOMPARE(inParts.between(123.45 - width / 2, 123.455 + width / 2), (media::Peak{-100, 90}));
        QCOMPARE(inParts.between(300, 400), media::Peak());
    }

    void isKeptAndFoundAgain()
    {
        const QString folder = m_folder.filePath(u"waves"_s);
        const media::WaveStore store(folder, 100'000);
        const QString path = m_folder.filePath(u"kept.wav"_s);
        QVERIFY(media::writeSound(path, media::SoundFormat::Wav, beats(20)));
        const media::Wave wave = read(path).wave;
        const auto key = media::WaveStore::keyOf(path);
        QVERIFY(key);
        QVERIFY(!store.load(*key));
        QVERIFY(store.store(*key, wave));
        const QString moved = m_folder.filePath(u"other name.wav"_s);
        QVERIFY(QFile::copy(path, moved));
        QCOMPARE(*media::WaveStore::keyOf(moved), *key);
        QVERIFY(*store.load(*key) == wave);

        // A damaged file is as good as none, and the folder stays within its bound.
        QByteArray bytes = samples::bytesOf(folder + u'/' + *key + u".wave"_s);
        bytes[40] = char(bytes.at(40) ^ 1);
        QVERIFY(samples::putBytes(folder + u"/damaged.wave"_s, bytes));
        QVERIFY(!store.load(u"damaged"_s));
        for (int n = 0; n < 30; ++n)
            QVERIFY(store.store(QString::number(n), wave));
        qint64 total = 0;
        for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files))
            total += file.size();
        QVERIFY(total <= 100'000 && total > 50'000);
    }

    void whatIsBrokenIsASentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<double>("seconds"); // of what can be heard; 0: a sentence
        const QString wav = m_folder.filePath(u"whole.wav"_s);
        static_cast<void>(media::writeSound(wav, media::SoundFormat::Wav, samples::tone(2)));
        const QByteArray whole = samples::bytesOf(wav);
        QTest::newRow("no bytes") << u"a.wav"_s << QByteArray() << 0.0;
        QTest::newRow("garbage") << u"a.mp3"_s << QByteArray(3000, 'x') << 0.0;
        QTest::newRow("a head without samples") << u"a.wav"_s << whole.left(whole.indexOf("data") + 8) << 0.0;
        QTest::newRow("cut off") << u"a.wav"_s << whole.left(whole.size() / 2) << 1.0;
        QTest::newRow("a wrong suffix") << u"a.mp3"_s << whole << 2.0;
        QByteArray endless = whole;
        endless.replace(endless.indexOf("data") + 4, 4, QByteArray::fromHex("f0ffffff"));
        QTest::newRow("a length of hours in its head") << u"a.wav"_s << endless << 2.0;
        const QString silentClip = m_folder.filePath(u"silent.mp4"_s);
        static_cast<void>(samples::clip(silentClip, 4, {.size = {64, 48}}));
        QTest::newRow("a video without sound") << u"a.mp4"_s << samples::bytesOf(silentClip) << 0.0;
    }
    void whatIsBrokenIsASentence()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(double, seconds);
        const QString path = m_folder.filePath(name);
        QVERIFY(samples::putBytes(path, bytes));
        const Read found = read(path);
        if (seconds > 0) {
            QVERIFY(found.seconds);
            QVERIFY(std::abs(*found.seconds - seconds) < 0.1);
        } else {
            QVERIFY(!found.seconds);
            QVERIFY2(found.seconds.error().message.contains(u"“%1”"_s.arg(name)), qPrintable(found.seconds.error().message));
        }
    }

    void stopsWhenAsked()
    {
        const QString path = m_folder.filePath(u"stop.wav"_s);
        QVERIFY(media::writeSound(path, media::SoundFormat::Wav, beats(60)));
        int parts = 0;
        QVERIFY(!media::readWave(path, [&](const media::WavePart &) { return ++parts < 2; }));
        QCOMPARE(parts, 2);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestWave)
#include "tst_wave.moc"
