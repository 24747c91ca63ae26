// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "media/soundstream.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

using samples::operator+;

constexpr int rate = 48'000;

std::vector<float> all(media::SoundStream &stream)
{
    std::vector<float> sound;
    for (std::vector<float> part = stream.read(0.2); !part.empty(); part = stream.read(0.2))
        sound.insert(sound.end(), part.begin(), part.end());
    return sound;
}

double secondsOf(const std::vector<float> &sound)
{
    return double(sound.size()) / media::SoundStream::channels / rate;
}

// By the times it crosses zero upwards, of the left channel.
double pitchOf(const std::vector<float> &sound)
{
    int crossings = 0;
    for (size_t i = 2; i < sound.size(); i += 2)
        crossings += sound[i - 2] < 0 && sound[i] >= 0 ? 1 : 0;
    return crossings / secondsOf(sound);
}

} // namespace

class TestSoundStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pitchStaysAtEverySpeed_data()
    {
        QTest::addColumn<double>("speed");
        for (const double speed : {0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 4.0})
            QTest::newRow(qPrintable(QString::number(speed))) << speed;
    }
    void pitchStaysAtEverySpeed()
    {
        QFETCH(double, speed);
        const QString path = m_folder.filePath(u"tone.wav"_s);
        if (!QFile::exists(path))
            QVERIFY(media::writeSound(path, media::SoundFormat::Wav, samples::tone(4, 44'100)));
        const auto stream = media::SoundStream::open(path, rate);
        QVERIFY(stream);
        (*stream)->start(0, speed);
        const std::vector<float> sound = all(**stream);
        QVERIFY2(std::abs(secondsOf(sound) - 4 / speed) < 0.12 / speed + 0.06, qPrintable(QString::number(secondsOf(sound))));
        QVERIFY2(std::abs(pitchOf(sound) - 440) < 4, qPrintable(QString::number(pitchOf(sound))));
        // Neither a hole nor a click: as loud as it was.
        const float loudest = *std::max_element(sound.begin(), sound.end());
        QVERIFY2(std::abs(loudest - 0.5F) < 0.03F, qPrintable(QString::number(double(loudest))));
    }

    void beginsWhereItIsAsked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<media::SoundFormat>("format");
        QTest::newRow("WAV") << u"at.wav"_s << media::SoundFormat::Wav;
        QTest::newRow("MP3") << u"at.mp3"_s << media::SoundFormat::Mp3;
        QTest::newRow("FLAC") << u"at.flac"_s << media::SoundFormat::Flac;
        QTest::newRow("Ogg") << u"at.ogg"_s << media::SoundFormat::Ogg;
    }
    void beginsWhereItIsAsked()
    {
        QFETCH(QString, name);
        QFETCH(media::SoundFormat, format);
        const QString path = m_folder.filePath(name);
        QVERIFY(media::writeSound(path, format, samples::silence(2, 44'100) + samples::tone(1, 44'100)));
        const auto stream = media::SoundStream::open(path, rate);
        QVERIFY(stream);
        for (const double begin : {1.5, 0.0, 1.9, 2.5}) { // forwards and back
            (*stream)->start(begin, 1);
            const std::vector<float> sound = all(**stream);
            const auto first = std::find_if(sound.begin(), sound.end(), [](float sample) { return std::abs(sample) > 0.1F; });
            const double at = begin + double(first - sound.begin()) / 2 / rate;
            QVERIFY2(std::abs(at - std::max(2.0, begin)) < 0.03, qPrintable(u"from %1: heard at %2"_s.arg(begin).arg(at)));
            QVERIFY2(std::abs(begin + secondsOf(sound) - 3) < 0.06, qPrintable(u"from %1: %2 s"_s.arg(begin).arg(secondsOf(sound))));
        }
        (*stream)->start(100, 1); // behind the end
        QVERIFY(all(**stream).empty());
    }

    void noSoundIsASentence()
    {
        const QString path = m_folder.filePath(u"silent.mp4"_s);
        QVERIFY(samples::clip(path, 3, {.size = {64, 48}}));
        const auto stream = media::SoundStream::open(path, rate);
        QVERIFY(!stream);
        QCOMPARE(stream.error().message, u"“silent.mp4” has no sound."_s);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSoundStream)
#include "tst_soundstream.moc"
