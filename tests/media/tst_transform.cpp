// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "media/files.h"
#include "media/preview.h"
#include "media/probe.h"
#include "media/transform.h"

#include <QColorSpace>
#include <QDir>
#include <QImageReader>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(media::Conversion)

// Noise: what no encoder can make small.
static QImage noise(QSize size, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(size, format);
    QRandomGenerator random(7);
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<quint32 *>(image.scanLine(y));
        std::generate_n(line, size.width(), [&] { return random.generate(); });
    }
    return image;
}

class TestTransform : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(samples::clip(m_folder.filePath(u"clip.mp4"_s), 96, {.size = {128, 96}, .withSound = true}));
        QVERIFY(media::writeSound(m_folder.filePath(u"tone.wav"_s), media::SoundFormat::Wav, samples::tone(3)));
        QVERIFY(media::writeSound(m_folder.filePath(u"tone.mp3"_s), media::SoundFormat::Mp3, samples::tone(3)));
        QVERIFY(samples::picture({640, 480}).save(m_folder.filePath(u"picture.png"_s)));
        QVERIFY(samples::picture({640, 480}).save(m_folder.filePath(u"picture.jpg"_s)));
        QVERIFY(noise({400, 300}).save(m_folder.filePath(u"noise.png"_s)));
        QVERIFY(noise({400, 300}, QImage::Format_ARGB32).save(m_folder.filePath(u"glass.png"_s)));
    }

    void filesBecomeWhatWasAsked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<media::Conversion>("wanted");
        QTest::addColumn<QString>("mime");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<double>("fps");
        const auto row = [](const char *name, const QString &file, const media::Conversion &wanted, const QString &mime, QSize size,
                            double seconds = 0, double fps = 0) {
            QTest::newRow(name) << file << wanted << mime << size << seconds << fps;
        };
        row("a picture is scaled", u"picture.png"_s, {.size = {320, 240}}, u"image/png"_s, {320, 240});
        row("a picture is cropped", u"picture.png"_s, {.crop = {10, 20, 100, 50}}, u"image/png"_s, {100, 50});
        row("a photo stays a photo", u"picture.jpg"_s, {.crop = {0, 0, 200, 200}, .size = {100, 100}}, u"image/jpeg"_s, {100, 100});
        row("other proportions cut the edges", u"picture.png"_s, {.size = {100, 100}}, u"image/png"_s, {100, 100});
        row("a picture is enlarged", u"picture.png"_s, {.size = {1280, 960}}, u"image/png"_s, {1280, 960});
        row("a clip is scaled", u"clip.mp4"_s, {.size = {64, 48}}, u"video/mp4"_s, {64, 48}, 4, 24);
        row("a clip is cropped", u"clip.mp4"_s, {.crop = {10, 10, 64, 64}}, u"video/mp4"_s, {64, 64}, 4, 24);
        row("a clip is slowed down", u"clip.mp4"_s, {.fps = 12}, u"video/mp4"_s, {128, 96}, 4, 12);
        row("a clip is made faster", u"clip.mp4"_s, {.fps = 30}, u"video/mp4"_s, {128, 96}, 4, 30);
        row("a clip is cut anywhere", u"clip.mp4"_s, {.begin = 0.5, .end = 1.25}, u"video/mp4"_s, {128, 96}, 0.75, 24);
        row("a clip is cut at key frames", u"clip.mp4"_s, {.begin = 2, .end = 0}, u"video/mp4"_s, {128, 96}, 2, 24);
        row("sound without loss is cut", u"tone.wav"_s, {.begin = 1, .end = 2.5}, u"audio/wav"_s, {}, 1.5);
        row("packed sound is cut", u"tone.mp3"_s, {.begin = 1, .end = 2.5}, u"audio/mpeg"_s, {}, 1.5);
    }
    void filesBecomeWhatWasAsked()
    {
        QFETCH(QString, name);
        QFETCH(media::Conversion, wanted);
        const QString from = m_folder.filePath(name);
        const QByteArray before = samples::bytesOf(from);
        QTemporaryDir inbox;
        double last = -1;
        const auto made = media::transform(from, inbox.path(), wanted, [&](double part) {
            last = part;
            return true;
        });
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        QVERIFY(samples::bytesOf(from) == before);
        QVERIFY(last >= 0 && last <= 1);
        const auto info = media::probe(*made);
        QVERIFY(info);
        QTEST(info->mimeType, "mime");
        QTEST(info->size, "size");
        QFETCH(double, seconds);
        QFETCH(double, fps);
        QVERIFY2(std::abs(info->seconds - seconds) < 0.08, qPrintable(QString::number(info->seconds)));
        QVERIFY2(std::abs(info->fps - fps) < 0.02, qPrintable(QString::number(info->fps)));
        if (name == u"clip.mp4"_s)
            QVERIFY(info->hasAudio);
        // The name stays, only the folder differs; the origin is known.
        QCOMPARE(QFileInfo(*made).completeBaseName(), QFileInfo(from).completeBaseName());
        const auto origin = media::originOf(*made);
        QVERIFY(origin);
        QCOMPARE(origin->path, from);
        QVERIFY(origin->conversion == wanted);
        QVERIFY(!media::originOf(from));
    }

    void framesAreTheOnesAskedFor_data()
    {
        QTest::addColumn<media::Conversion>("wanted");
        QTest::addColumn<int>("first"); // number of the source's frame
        QTest::newRow("encoded again") << media::Conversion{.begin = 0.5, .end = 1.25} << 12;
        const double key = keyTime();
        QTest::newRow("taken over at a key frame") << media::Conversion{.begin = key} << int(std::lround(key * 24));
    }
    void framesAreTheOnesAskedFor()
    {
        QFETCH(media::Conversion, wanted);
        QFETCH(int, first);
        QTemporaryDir inbox;
        const auto made = media::transform(m_folder.filePath(u"clip.mp4"_s), inbox.path(), wanted);
        QVERIFY(made);
        for (const int n : {0, 5}) {
            const auto frame = media::frameAt(*made, n / 24.0 + 0.001);
            QVERIFY(frame);
            QVERIFY2(std::abs(frame->pixelColor(60, 40).red() - 8 * (first + n) % 256) <= 3,
                     qPrintable(QString::number(frame->pixelColor(60, 40).red())));
        }
    }

    void keyFramesAreTakenOverAsTheyAre()
    {
        const double key = keyTime();
        QVERIFY(key > 0 && key < 4);
        QTemporaryDir inbox;
        const auto made = media::transform(m_folder.filePath(u"clip.mp4"_s), inbox.path(), {.begin = key});
        QVERIFY(made);
        const QStringList hash{u"-v"_s, u"quiet"_s, u"-i"_s, *made, u"-map"_s, u"0:v"_s, u"-c"_s, u"copy"_s, u"-f"_s, u"framemd5"_s, u"-"_s};
        const QByteArray frames = samples::outside(u"ffmpeg"_s, hash);
        if (frames.isEmpty())
            QSKIP("ffmpeg is not installed");
        QStringList whole = hash;
        whole[3] = m_folder.filePath(u"clip.mp4"_s);
        const QByteArray all = samples::outside(u"ffmpeg"_s, whole);
        int same = 0;
        for (const QByteArray &line : frames.split('\n'))
            same += !line.startsWith('#') && all.contains(line.mid(line.lastIndexOf(','))) ? 1 : 0;
        QCOMPARE(same, 96 - int(std::lround(key * 24)));
    }

    void bytesStayBelowTheLimit_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("most");
        QTest::addColumn<QString>("mime");
        QTest::newRow("an opaque picture becomes a photo") << u"noise.png"_s << 60'000LL << u"image/jpeg"_s;
        QTest::newRow("a transparent one stays transparent") << u"glass.png"_s << 60'000LL << u"image/webp"_s;
        QTest::newRow("a clip") << u"clip.mp4"_s << 60'000LL << u"video/mp4"_s;
        QTest::newRow("a sound") << u"tone.wav"_s << 40'000LL << u"audio/mpeg"_s;
    }
    void bytesStayBelowTheLimit()
    {
        QFETCH(QString, name);
        QFETCH(qint64, most);
        QTemporaryDir inbox;
        const auto made = media::transform(m_folder.filePath(name), inbox.path(), {.mostBytes = most});
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        const auto info = media::probe(*made);
        QVERIFY(info);
        QVERIFY2(info->bytes <= most, qPrintable(QString::number(info->bytes)));
        QTEST(info->mimeType, "mime");
        if (name == u"glass.png"_s)
            QVERIFY(media::loadImage(*made)->hasAlphaChannel());
    }

    void coloursAndUprightnessStay()
    {
        QImage image = samples::picture({640, 480});
        image.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
        const QString path = m_folder.filePath(u"turned.jpg"_s);
        QVERIFY(image.save(path));
        // "To be turned by 90°", as cameras say it: right behind the start of the file.
        QByteArray bytes = samples::bytesOf(path);
        bytes.insert(2, QByteArray::fromHex("ffe10022457869660000" "49492a0008000000" "0100" "1201030001000000" "06000000" "00000000"));
        QVERIFY(samples::putBytes(path, bytes));
        QTemporaryDir inbox;
        const auto made = media::transform(path, inbox.path(), {.size = {240, 320}});
        QVERIFY(made);
        const QImage read = QImageReader(*made).read(); // as stored
        QCOMPARE(read.size(), QSize(240, 320));
        QVERIFY(read.colorSpace().isValid() && read.colorSpace() != QColorSpace(QColorSpace::SRgb));
        QCOMPARE(read.colorSpace(), QImageReader(path).read().colorSpace());
        // Turned by a quarter: what was at the bottom left (blue) is at the top left.
        QVERIFY(read.pixelColor(30, 30).blue() > 200 && read.pixelColor(30, 30).red() < 60);
    }

    void theSameIsNotMadeTwice()
    {
        QTemporaryDir inbox;
        const QString copy = m_folder.filePath(u"copy.png"_s);
        QFile::remove(copy);
        QVERIFY(QFile::copy(m_folder.filePath(u"picture.png"_s), copy));
        const auto first = media::transform(m_folder.filePath(u"picture.png"_s), inbox.path(), {.size = {64, 48}});
        QVERIFY(first);
        const QDateTime made = QFileInfo(*first).lastModified();
        QCOMPARE(*media::transform(copy, inbox.path(), {.size = {64, 48}}), *first);
        QCOMPARE(QFileInfo(*first).lastModified(), made);
        QVERIFY(*media::transform(copy, inbox.path(), {.size = {32, 24}}) != *first);
    }

    void whatCannotBeIsASentenceAndLeavesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<media::Conversion>("wanted");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no bytes") << QByteArray() << media::Conversion{.size = {10, 10}} << u"“input” is empty."_s;
        QTest::newRow("garbage") << QByteArray("\x01\x02\x03garbage", 10) << media::Conversion{.size = {10, 10}}
                                 << u"“input” is neither a picture nor sound nor a video."_s;
        QByteArray png = samples::bytesOf(m_folder.filePath(u"picture.png"_s));
        QTest::newRow("a picture that stops") << png.left(200) << media::Conversion{.size = {10, 10}} << u"“input” is damaged or cut off."_s;
        QTest::newRow("a part outside") << png << media::Conversion{.crop = {5000, 5000, 10, 10}} << u"The part to keep lies outside of “input”."_s;
        const QByteArray clip = samples::bytesOf(m_folder.filePath(u"clip.mp4"_s));
        QTest::newRow("a time outside") << clip << media::Conversion{.begin = 100, .end = 200} << u"The part to keep lies outside of “input”."_s;
        QTest::newRow("far too small") << clip << media::Conversion{.mostBytes = 100} << u"“input” cannot be made small enough."_s;
        QTest::newRow("huge") << QByteArray::fromHex("89504e470d0a1a0a0000000d494844520000ea600000ea6008020000000fb0e215"
                                                     "0000000c49444154789c6360a03d00000064000186643c350000000049454e44ae426082")
                              << media::Conversion{.size = {10, 10}} << u"“input” has 60000 × 60000 pixels, which is more than Gesso can show."_s;
    }
    void whatCannotBeIsASentenceAndLeavesNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(media::Conversion, wanted);
        QTemporaryDir inbox;
        const QString path = inbox.filePath(u"input"_s);
        QVERIFY(samples::putBytes(path, bytes));
        const auto made = media::transform(path, inbox.filePath(u"made"_s), wanted);
        QVERIFY(!made);
        QTEST(made.error().message, "sentence");
        QVERIFY(QDir(inbox.filePath(u"made"_s)).isEmpty());
    }

    void stoppingLeavesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<media::Conversion>("wanted");
        QTest::newRow("a picture") << u"picture.png"_s << media::Conversion{.size = {64, 48}};
        QTest::newRow("a clip") << u"clip.mp4"_s << media::Conversion{.size = {64, 48}};
        QTest::newRow("a clip that is taken over") << u"clip.mp4"_s << media::Conversion{.begin = 2};
    }
    void stoppingLeavesNothing()
    {
        QFETCH(QString, name);
        QFETCH(media::Conversion, wanted);
        QTemporaryDir inbox;
        int calls = 0;
        const auto made = media::transform(m_folder.filePath(name), inbox.path(), wanted, [&](double) { return ++calls < 2; });
        QVERIFY(!made);
        QCOMPARE(made.error().message, u"This was stopped."_s);
        QVERIFY(QDir(inbox.path()).isEmpty());
    }

private:
    // The first one after the beginning.
    [[nodiscard]] double keyTime() const
    {
        const auto keys = media::keyTimes(m_folder.filePath(u"clip.mp4"_s));
        return keys && keys->size() > 1 && keys->first() == 0 ? keys->at(1) : -1;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTransform)
#include "tst_transform.moc"
