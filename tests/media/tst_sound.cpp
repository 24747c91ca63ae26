// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "media/preview.h"
#include "media/probe.h"
#include "media/sound.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using media::SoundFormat;

class TestSound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void pausesAreFound_data();
    void pausesAreFound();
    void spokenPausesAreFound();
    void peaksShowWhereTheSoundIs();
    void peaksOfFewSamplesAreComplete();
    void cutFilesNeverCrash_data();
    void cutFilesNeverCrash();
    void refusalsSaySo_data();
    void refusalsSaySo();

private:
    QTemporaryDir m_folder;
};

void TestSound::comesBackAsItWas_data()
{
    QTest::addColumn<SoundFormat>("format");
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("channels");
    QTest::addColumn<QString>("mimeType");
    QTest::addColumn<double>("tolerance");
    const auto row = [](const char *name, SoundFormat format, int rate, int channels,
                        const QString &mime, double tolerance) {
        QTest::newRow(name) << format << rate << channels << mime << tolerance;
    };
    row("WAV", SoundFormat::Wav, 16'000, 1, u"audio/wav"_s, 0.0);
    row("WAV in stereo", SoundFormat::Wav, 44'100, 2, u"audio/wav"_s, 0.0);
    row("FLAC", SoundFormat::Flac, 44'100, 2, u"audio/flac"_s, 0.0);
    row("MP3", SoundFormat::Mp3, 44'100, 1, u"audio/mpeg"_s, 0.06);
    row("MP3 at a rate of its own", SoundFormat::Mp3, 24'000, 2, u"audio/mpeg"_s, 0.06);
    row("Ogg", SoundFormat::Ogg, 48'000, 1, u"audio/ogg"_s, 0.06);
}

void TestSound::comesBackAsItWas()
{
    QFETCH(SoundFormat, format);
    QFETCH(int, rate);
    QFETCH(int, channels);
    QFETCH(QString, mimeType);
    QFETCH(double, tolerance);
    const QString file = m_folder.filePath(u"sound"_s);
    const media::Sound mono = samples::tone(1.5, rate);
    media::Sound sound{.sampleRate = rate, .channels = channels};
    for (const float sample : mono.samples)
        sound.samples += QVector<float>(channels, sample);
    const auto written = media::writeSound(file, format, sound);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));

    const auto info = media::probe(file);
    QVERIFY2(info, info ? "" : qPrintable(info.error().message));
    QCOMPARE(info->kind, media::Kind::Audio);
    QCOMPARE(info->mimeType, mimeType);
    QCOMPARE(info->sampleRate, rate);
    QCOMPARE(info->channels, channels);
    QVERIFY(info->hasAudio);
    QVERIFY2(std::abs(info->seconds - 1.5) <= tolerance + 0.0005,
             qPrintable(QString::number(info->seconds)));

    const auto back = media::decodeSound(file, rate);
    QVERIFY(back);
    QVERIFY(std::abs(back->seconds() - 1.5) <= tolerance);
    const auto [low, high] =
        std::minmax_element(back->samples.begin() + rate / 4, back->samples.end() - rate / 4);
    QVERIFY2(std::abs(*high - 0.5F) < 0.06F && std::abs(*low + 0.5F) < 0.06F,
             qPrintable(QString::number(*high)));
}

void TestSound::pausesAreFound_data()
{
    using samples::operator+;
    QTest::addColumn<media::Sound>("sound");
    QTest::addColumn<QVector<double>>("edges");
    const auto noise = [](media::Sound sound, float level) {
        quint32 state = 1;
        for (float &sample : sound.samples) {
            state = state * 1664525U + 1013904223U;
            sample += level * (float(state >> 8) / float(1 << 23) - 1);
        }
        return sound;
    };
    const media::Sound twoWords = samples::silence(0.5) + samples::tone(1) + samples::silence(0.6) +
                                  samples::tone(0.7) + samples::silence(0.4);
    QTest::newRow("silence has none") << samples::silence(2) << QVector<double>{};
    QTest::newRow("nothing has none") << media::Sound{} << QVector<double>{};
    QTest::newRow("a tone is one") << samples::tone(2) << QVector<double>{0, 2};
    QTest::newRow("a quiet tone is one")
        << samples::tone(2, 16'000, 0.01F) << QVector<double>{0, 2};
    QTest::newRow("two words") << twoWords << QVector<double>{0.5, 1.5, 2.1, 2.8};
    QTest::newRow("two words in a noisy room")
        << noise(twoWords, 0.02F) << QVector<double>{0.5, 1.5, 2.1, 2.8};
    QTest::newRow("a short pause does not part")
        << samples::tone(0.5) + samples::silence(0.1) + samples::tone(0.5)
        << QVector<double>{0, 1.1};
    QTest::newRow("a click is no word")
        << samples::silence(1) + samples::tone(0.01) + samples::silence(1) + samples::tone(1)
        << QVector<double>{2.01, 3.01};
}

void TestSound::pausesAreFound()
{
    QFETCH(media::Sound, sound);
    QFETCH(QVector<double>, edges);
    const auto stretches = media::stretchesOfSound(sound);
    QCOMPARE(2 * stretches.size(), edges.size());
    for (qsizetype i = 0; i < stretches.size(); ++i) {
        QVERIFY(std::abs(stretches.at(i).begin - edges.at(2 * i)) <= 0.021);
        QVERIFY(std::abs(stretches.at(i).end - edges.at(2 * i + 1)) <= 0.021);
    }
}

void TestSound::spokenPausesAreFound()
{
    const QString file = m_folder.filePath(u"spoken.wav"_s);
    samples::outside(u"espeak-ng"_s, {u"-w"_s, file, u"One sentence. And another one. A third."_s});
    if (!QFile::exists(file))
        QSKIP("espeak-ng is not installed");
    const auto sound = media::decodeSound(file);
    QVERIFY(sound);
    const auto stretches = media::stretchesOfSound(*sound);
    QCOMPARE(stretches.size(), 3);
    for (qsizetype i = 0; i + 1 < stretches.size(); ++i)
        QVERIFY(stretches.at(i).end + 0.25 <= stretches.at(i + 1).begin);
    QVERIFY(stretches.constLast().end <= sound->seconds());
}

void TestSound::peaksShowWhereTheSoundIs()
{
    using samples::operator+;
    const QString file = m_folder.filePath(u"peaks.wav"_s);
    QVERIFY(media::writeSound(file, SoundFormat::Wav,
                              samples::silence(30) + samples::tone(30) + samples::silence(30)));
    const auto peaks = media::peaks(file, 90);
    QVERIFY(peaks);
    QCOMPARE(peaks->lowest.size(), 90);
    QCOMPARE(peaks->highest.size(), 90);
    QCOMPARE(peaks->seconds, 90.0);
    for (int i = 0; i < 90; ++i) {
        if (i == 29 || i == 30 || i == 59 || i == 60)
            continue; // where it begins and ends within a bucket
        const bool sounds = i > 30 && i < 59;
        QVERIFY(std::abs(peaks->highest.at(i) - (sounds ? 0.5F : 0.0F)) < 0.01F);
        QVERIFY(std::abs(peaks->lowest.at(i) + (sounds ? 0.5F : 0.0F)) < 0.01F);
    }
}

void TestSound::peaksOfFewSamplesAreComplete()
{
    const QString file = m_folder.filePath(u"few.wav"_s);
    QVERIFY(media::writeSound(file, SoundFormat::Wav,
                              {.sampleRate = 8000, .samples = {0.5F, -0.5F, 0.25F}}));
    const auto peaks = media::peaks(file, 100);
    QVERIFY(peaks);
    QCOMPARE(peaks->highest.size(), 100);
    QVERIFY(std::abs(peaks->highest.constFirst() - 0.5F) < 0.001F);
    QVERIFY(std::abs(peaks->highest.constLast() - 0.25F) < 0.001F);
}

void TestSound::cutFilesNeverCrash_data()
{
    QTest::addColumn<SoundFormat>("format");
    QTest::newRow("WAV") << SoundFormat::Wav;
    QTest::newRow("MP3") << SoundFormat::Mp3;
    QTest::newRow("FLAC") << SoundFormat::Flac;
    QTest::newRow("Ogg") << SoundFormat::Ogg;
}

void TestSound::cutFilesNeverCrash()
{
    QFETCH(SoundFormat, format);
    const QString file = m_folder.filePath(u"cut"_s);
    QVERIFY(media::writeSound(file, format, samples::tone(1)));
    const QByteArray whole = samples::bytesOf(file);
    for (int part = 0; part < 16; ++part) {
        QVERIFY(samples::putBytes(file, whole.left(whole.size() * part / 16)));
        const auto sound = media::decodeSound(file);
        const auto peaks = media::peaks(file, 10);
        QVERIFY(sound || !sound.error().message.isEmpty());
        QVERIFY(!sound || sound->seconds() < 1.1);
        QCOMPARE(sound.has_value(), peaks.has_value());
        QVERIFY(part > 0 || !sound);
    }
}

void TestSound::refusalsSaySo_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<media::Failure::Kind>("kind");
    using Kind = media::Failure::Kind;
    QTest::newRow("no such file") << u"gone.wav"_s << QByteArray() << Kind::NotFound;
    QTest::newRow("empty") << u"empty.wav"_s << QByteArray("") << Kind::Broken;
    QTest::newRow("text named as sound") << u"text.wav"_s << QByteArray("hello") << Kind::Broken;
    QTest::newRow("a playlist that names other files")
        << u"list.mp3"_s
        << QByteArray("#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nfile:///etc/passwd\n")
        << Kind::Broken;
}

void TestSound::refusalsSaySo()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(media::Failure::Kind, kind);
    const QString file = m_folder.filePath(name);
    if (!content.isNull())
        QVERIFY(samples::putBytes(file, content));
    const auto sound = media::decodeSound(file);
    QVERIFY(!sound);
    QCOMPARE(sound.error().kind, kind);
    QVERIFY(sound.error().message.contains(name));
}

QTEST_GUILESS_MAIN(TestSound)
#include "tst_sound.moc"
