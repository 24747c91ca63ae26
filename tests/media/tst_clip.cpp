// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each frame of a clip by its number: every frame is a number, painted as stripes.

#include "samples.h"

#include "media/clip.h"
#include "media/preview.h"

#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

constexpr int bits = 8;

// The number as eight upright stripes, black or white: it survives every codec.
QImage numbered(int number, QSize size = {64, 48})
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    for (int bit = 0; bit < bits; ++bit) {
        const int left = size.width() * bit / bits;
        painter.fillRect(left, 0, size.width() * (bit + 1) / bits - left, size.height(), number >> bit & 1 ? Qt::white : Qt::black);
    }
    return image;
}

int numberIn(const QImage &image)
{
    int number = 0;
    for (int bit = 0; bit < bits; ++bit) {
        const int x = image.width() * (2 * bit + 1) / (2 * bits);
        number |= (qGray(image.pixel(x, image.height() / 2)) > 127 ? 1 : 0) << bit;
    }
    return number;
}

QByteArray pictures(int frames, QSize size)
{
    QByteArray raw;
    for (int n = 0; n < frames; ++n) {
        const QImage image = numbered(n, size).convertToFormat(QImage::Format_RGB888);
        for (int y = 0; y < size.height(); ++y)
            raw.append(reinterpret_cast<const char *>(image.constScanLine(y)), qsizetype(size.width()) * 3);
    }
    return raw;
}

bool encode(const QString &to, int frames, QSize size, const QStringList &how)
{
    QProcess ffmpeg;
    ffmpeg.setProgram(QStandardPaths::findExecutable(u"ffmpeg"_s));
    ffmpeg.setArguments(QStringList{u"-v"_s, u"error"_s, u"-y"_s, u"-f"_s, u"rawvideo"_s, u"-pix_fmt"_s, u"rgb24"_s, u"-s"_s,
                                    u"%1x%2"_s.arg(size.width()).arg(size.height()), u"-r"_s, u"25"_s, u"-i"_s, u"-"_s}
                        + how + QStringList{to});
    ffmpeg.start();
    ffmpeg.write(pictures(frames, size));
    ffmpeg.closeWriteChannel();
    ffmpeg.waitForFinished(60'000);
    const QByteArray said = ffmpeg.readAllStandardError();
    if (ffmpeg.exitCode() != 0)
        qWarning() << said;
    return ffmpeg.exitCode() == 0;
}

std::shared_ptr<media::Clip> clipOf(const QString &path)
{
    auto clip = media::Clip::open(path);
    return clip && (*clip)->readTimes() ? *clip : nullptr;
}

} // namespace

class TestClip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frameNShowsN_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("how");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("frames"); // the numbers shown, in order
        QTest::addColumn<double>("last");    // when the last one begins
        const QString all = u"0-39"_s;
        QTest::newRow("H.264 with reordered frames") << u"b.mp4"_s << u"-c:v libx264 -preset medium -bf 3 -g 12 -pix_fmt yuv420p"_s << QSize(64, 48) << all << 39 / 25.0;
        QTest::newRow("H.264 with one key frame only") << u"long.mp4"_s << u"-c:v libx264 -g 250 -bf 2 -pix_fmt yuv420p"_s << QSize(64, 48) << all << 39 / 25.0;
        QTest::newRow("H.264 with open groups") << u"open.mkv"_s << u"-c:v libx264 -x264-params open-gop=1:keyint=8:bframes=3 -pix_fmt yuv420p"_s << QSize(64, 48) << all << 39 / 25.0;
        QTest::newRow("H.265 of 10 bit") << u"ten.mp4"_s << u"-c:v libx265 -x265-params log-level=none:keyint=15 -pix_fmt yuv420p10le"_s << QSize(64, 48) << all << 39 / 25.0;
        QTest::newRow("VP9 with hidden frames") << u"alt.webm"_s << u"-c:v libvpx-vp9 -auto-alt-ref 1 -lag-in-frames 16 -g 20 -deadline realtime -b:v 300k -pix_fmt yuv420p"_s << QSize(64, 48) << all << 39 / 25.0;
        QTest::newRow("VP8 with hidden frames") << u"old.webm"_s << u"-c:v libvpx -auto-alt-ref 1 -lag-in-frames 16 -g 20 -b:v 300k -pix_fmt yuv420p"_s << QSize(64, 48) << all << 39 / 25.0;
        QTest::newRow("VP9 with transparency") << u"clear.webm"_s << u"-c:v libvpx-vp9 -pix_fmt yuva420p -g 10 -deadline realtime -b:v 300k"_s << QSize(64, 48) << all << 39 / 25.0;
        QTest::newRow("odd sizes") << u"odd.mkv"_s << u"-c:v ffv1 -pix_fmt yuv444p"_s << QSize(65, 49) << all << 39 / 25.0;
        QTest::newRow("ProRes") << u"pro.mov"_s << u"-c:v prores_ks"_s << QSize(64, 48) << all << 39 / 25.0;
        QTest::newRow("AVI without time stamps") << u"old.avi"_s << u"-c:v mpeg4 -q:v 3 -g 12 -bf 2"_s << QSize(64, 48) << all << 39 / 25.0;
        QTest::newRow("a transport stream that begins late") << u"late.ts"_s << u"-c:v libx264 -bf 2 -g 10 -pix_fmt yuv420p -output_ts_offset 50"_s << QSize(64, 48) << all << 39 / 25.0;
        QTest::newRow("a rate that changes") << u"vfr.mkv"_s << u"-c:v libx264 -g 12 -bf 2 -pix_fmt yuv420p -vf setpts='if(lt(N,20),N,20+(N-20)*3)/25/TB' -vsync vfr"_s << QSize(64, 48) << all << (20 + 19 * 3) / 25.0;
        QTest::newRow("an edit list that hides the beginning") << u"cut.mp4"_s << u"cut"_s << QSize(64, 48) << u"6-39"_s << 33 / 25.0;
        QTest::newRow("without a length in its head") << u"live.mkv"_s << u"-c:v libx264 -g 12 -pix_fmt yuv420p -live 1"_s << QSize(64, 48) << all << 39 / 25.0;
        QTest::newRow("with a negative start") << u"negative.mkv"_s << u"-c:v libx264 -g 12 -bf 2 -pix_fmt yuv420p -avoid_negative_ts disabled -output_ts_offset -0.08"_s << QSize(64, 48) << all << 39 / 25.0;
    }
    void frameNShowsN()
    {
        QFETCH(QString, name);
        QFETCH(QString, how);
        QFETCH(QSize, size);
        if (QStandardPaths::findExecutable(u"ffmpeg"_s).isEmpty())
            QSKIP("ffmpeg is not installed");
        const QString path = m_folder.filePath(name);
        if (how == u"cut"_s) {
            // Taken over from 0.24 s on: the key frame before stays in the file, hidden by an edit list.
            const QString whole = m_folder.filePath(u"whole.mp4"_s);
            QVERIFY(encode(whole, 40, size, u"-c:v libx264 -g 40 -bf 2 -pix_fmt yuv420p"_s.split(u' ')));
            samples::outside(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-y"_s, u"-ss"_s, u"0.24"_s, u"-i"_s, whole, u"-c"_s, u"copy"_s, path});
        } else {
            QVERIFY(encode(path, 40, size, how.split(u' ')));
        }
        const auto clip = clipOf(path);
        QVERIFY(clip);
        QFETCH(QString, frames);
        const int first = frames.section(u'-', 0, 0).toInt();
        const int count = 40 - first;
        QCOMPARE(clip->times().count(), count);
        QFETCH(double, last);
        QVERIFY(std::abs(clip->times().begins.last() - clip->times().begins.first() - last) < 0.002);
        QVERIFY(std::abs(clip->times().begins.first()) < 0.05);
        const auto check = [&](int n) {
            const auto picture = clip->frame(n);
            QVERIFY2(picture, picture ? "" : qPrintable(picture.error().message));
            QCOMPARE(picture->size(), size);
            QCOMPARE(numberIn(*picture), first + n);
        };
        for (int n = 0; n < count; ++n)
            check(n);
        const auto cold = clipOf(path); // nothing kept: backwards, and to and fro
        for (int n = count - 1; n >= 0; n -= 3)
            QCOMPARE(numberIn(*cold->frame(n)), first + n);
        for (const int n : {count - 1, 0, count / 2, 1, count - 2, 13, 12, 11, 24, 23})
            QCOMPARE(numberIn(*clipOf(path)->frame(n)), first + n);
        for (int n = 0; n < count; ++n) // a moment within each frame is that frame
            QCOMPARE(clip->times().at((clip->times().beginOf(n) + clip->times().beginOf(n + 1)) / 2), n);
    }

    void partsAreKeptWithoutLoss_data()
    {
        QTest::addColumn<int>("in");   // frames
        QTest::addColumn<int>("out");  // the first one that is not wanted
        QTest::addColumn<int>("from"); // what is kept begins with
        QTest::newRow("from a key frame") << 12 << 30 << 12;
        QTest::newRow("between key frames") << 15 << 33 << 12;
        QTest::newRow("to the end") << 26 << 40 << 24;
        QTest::newRow("from the beginning") << 0 << 7 << 0;
        QTest::newRow("one frame") << 24 << 25 << 24;
    }
    void partsAreKeptWithoutLoss()
    {
        QFETCH(int, in);
        QFETCH(int, out);
        QFETCH(int, from);
        if (QStandardPaths::findExecutable(u"ffmpeg"_s).isEmpty())
            QSKIP("ffmpeg is not installed");
        const QString path = m_folder.filePath(u"uncut.mp4"_s);
        if (!QFile::exists(path))
            QVERIFY(encode(path, 40, {64, 48}, u"-c:v libx264 -preset medium -bf 3 -g 12 -sc_threshold 0 -pix_fmt yuv420p"_s.split(u' ')));
        const auto plan = media::planCut(path, in / 25.0, out == 40 ? 0 : out / 25.0);
        QVERIFY(plan && plan->canCopy);
        const int to = plan->end > 0 ? int(std::lround(plan->end * 25)) : 40;
        QCOMPARE(std::lround(plan->begin * 25), long(from));
        QVERIFY2(to >= out && to - out <= 4, qPrintable(QString::number(to))); // the pictures in between refer to one another
        QCOMPARE(plan->isExact, from == in && to == out);
        QTemporaryDir inbox;
        const auto made = media::transform(path, inbox.path(), {.begin = plan->begin, .end = plan->end});
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        const auto clip = clipOf(*made);
        QCOMPARE(clip->times().count(), to - from);
        const auto whole = clipOf(path);
        for (int n = 0; n < to - from; ++n) // bit by bit what was there
            QCOMPARE(*clip->frame(n), *whole->frame(from + n));
    }

    void whatIsTurnedStandsUpright()
    {
        if (QStandardPaths::findExecutable(u"ffmpeg"_s).isEmpty())
            QSKIP("ffmpeg is not installed");
        const QString plain = m_folder.filePath(u"plain.mp4"_s);
        QVERIFY(encode(plain, 5, {64, 48}, u"-c:v libx264 -pix_fmt yuv420p"_s.split(u' ')));
        const QString turned = m_folder.filePath(u"turned.mp4"_s);
        samples::outside(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-y"_s, u"-i"_s, plain, u"-c"_s, u"copy"_s, u"-metadata:s:v"_s, u"rotate=90"_s, turned});
        const auto clip = clipOf(turned);
        QVERIFY(clip);
        const auto picture = clip->frame(3);
        QVERIFY(picture);
        QCOMPARE(picture->size(), QSize(48, 64));
        const int left = numberIn(picture->transformed(QTransform().rotate(90)));
        const int right = numberIn(picture->transformed(QTransform().rotate(-90)));
        QVERIFY(left == 3 || right == 3);
        QCOMPARE(clip->frame(3, {24, 24})->size(), QSize(18, 24));
        QCOMPARE(*media::frameAt(turned, clip->times().beginOf(3)), *picture); // one and the same picture everywhere
    }

    void transparencyIsThere()
    {
        if (QStandardPaths::findExecutable(u"ffmpeg"_s).isEmpty())
            QSKIP("ffmpeg is not installed");
        const QString path = m_folder.filePath(u"glass.webm"_s);
        QVERIFY(encode(path, 5, {64, 48}, u"-vf format=yuva420p,geq=lum='lum(X,Y)':a='if(lt(Y,24),0,255)' -c:v libvpx-vp9 -deadline realtime -b:v 300k"_s.split(u' ')));
        const auto clip = clipOf(path);
        QVERIFY(clip);
        const auto picture = clip->frame(2);
        QVERIFY(picture->hasAlphaChannel());
        QVERIFY(qAlpha(picture->pixel(32, 6)) < 10);
        QVERIFY(qAlpha(picture->pixel(32, 42)) > 245);
    }

    void keptFramesAreBounded()
    {
        constexpr qint64 most = 64LL * 48 * 3 / 2 * 12;
        auto clip = media::Clip::open(clipFile(), most);
        QVERIFY((*clip)->readTimes());
        for (int n = 0; n < 40; ++n)
            QCOMPARE(numberIn(*(*clip)->frame(n)), n);
        QVERIFY((*clip)->keptBytes() <= most);
        QVERIFY((*clip)->frame(30));
        QVERIFY((*clip)->lookBehind(30));
        QVERIFY((*clip)->keptBytes() <= most);
        for (int n = 30; n >= 0; --n)
            QCOMPARE(numberIn(*(*clip)->frame(n)), n);
    }

    void stepsBackFindTheirFrames()
    {
        constexpr qint64 most = 64LL * 48 * 3 / 2 * 24; // of one group of 40
        const auto clip = *media::Clip::open(clipFile(), most);
        QVERIFY(clip->readTimes());
        QVERIFY(clip->frame(39));
        QVERIFY(clip->frame(35));
        QVERIFY(clip->lookBehind(35));
        int decoded = 0;
        int looks = 0;
        for (int n = 34; n >= 24; --n) {
            QCOMPARE(numberIn(*clip->frame(n, {}, [&](double) { return ++decoded > 0; })), n);
            looks += clip->lookBehind(n) ? 1 : 0;
        }
        QCOMPARE(decoded, 0);
        QVERIFY(looks <= 1); // a long group is not begun anew for each step
        QVERIFY(clip->keptBytes() <= most);
    }

    // As the viewer does it: one thread wants frames, another looks behind them.
    void lookingBehindBesideNeedsNoTurns()
    {
        constexpr qint64 most = 64LL * 48 * 3 / 2 * 12;
        const auto clip = *media::Clip::open(clipFile(), most);
        QVERIFY(clip->readTimes());
        QVERIFY(clip->frame(39));
        std::atomic_int shown = 39;
        std::atomic_bool isOver = false;
        std::thread behind([&] {
            while (!isOver)
                static_cast<void>(clip->lookBehind(shown));
        });
        QStringList wrong;
        const auto step = [&](int n) {
            const auto picture = clip->frame(n);
            if (!picture || numberIn(*picture) != n)
                wrong << QString::number(n);
            shown = n;
        };
        for (int round = 0; round < 5; ++round) {
            for (int n = 39; n >= 0; --n)
                step(n);
            for (const int n : {30, 5, 20, 21, 22, 3})
                step(n);
        }
        isOver = true;
        behind.join();
        QCOMPARE(wrong.join(u' '), QString());
        QVERIFY(clip->keptBytes() <= most);
    }

    void whatIsBrokenIsASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("least"); // frames that can be seen; -1: a sentence
        const QByteArray whole = samples::bytesOf(clipFile());
        QTest::newRow("no bytes") << QByteArray() << -1;
        QTest::newRow("garbage") << QByteArray(4000, 'x') << -1;
        QTest::newRow("another kind") << QByteArray("\x89PNG\r\n\x1a\n", 8) << -1;
        QTest::newRow("cut off in the middle") << whole.left((whole.indexOf("mdat") + whole.size()) / 2) << 1;
        QTest::newRow("cut off in its head") << whole.left(60) << -1;
        QByteArray spoiled = whole;
        for (qsizetype i = spoiled.size() / 2; i < spoiled.size() / 2 + 300; ++i)
            spoiled[i] = char(spoiled.at(i) ^ 0x5a);
        QTest::newRow("spoiled in the middle") << spoiled << 1;
        // The length of the file, of its track and of its media: 0xfffffff0 units.
        QByteArray endless = whole;
        for (const char *box : {"mvhd", "mdhd"}) {
            const qsizetype at = endless.indexOf(box);
            endless.replace(at + 4 + 4 + 8 + 4, 4, QByteArray::fromHex("fffffff0"));
        }
        QTest::newRow("a length of years") << endless << 40;
    }
    void whatIsBrokenIsASentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, least);
        const QString path = m_folder.filePath(u"input.mp4"_s);
        QVERIFY(samples::putBytes(path, bytes));
        const auto clip = media::Clip::open(path);
        if (!clip) {
            QCOMPARE(least, -1);
            QVERIFY(clip.error().message.contains(u"input.mp4"_s));
            return;
        }
        const auto times = (*clip)->readTimes();
        if (!times) {
            QCOMPARE(least, -1);
            QVERIFY(times.error().message.contains(u"input.mp4"_s));
            return;
        }
        QVERIFY(least > 0);
        QVERIFY(times->count() >= least);
        QVERIFY(times->end < 3);
        for (int n = times->count() - 1; n >= 0; --n)
            QVERIFY((*clip)->frame(n));
    }

    void soundAloneHasNoFrames()
    {
        const QString path = m_folder.filePath(u"sound.mp3"_s);
        QVERIFY(media::writeSound(path, media::SoundFormat::Mp3, samples::tone(1)));
        const auto clip = media::Clip::open(path);
        QVERIFY(!clip);
        QCOMPARE(clip.error().message, u"“sound.mp3” has no pictures."_s);
    }

    void aFileThatVanishesGoesOnFromWhatIsOpen()
    {
        const QString path = m_folder.filePath(u"gone.mp4"_s);
        QFile::remove(path);
        QVERIFY(QFile::copy(clipFile(), path));
        const auto clip = clipOf(path);
        QVERIFY(clip->frame(0));
        QVERIFY(QFile::remove(path));
        static_cast<void>(clip->lookBehind(30));
        const auto picture = clip->frame(35);
        QVERIFY(picture || picture.error().message.contains(u"gone.mp4"_s));
        QVERIFY(!media::Clip::open(path));
    }

    void stopsWhenAsked()
    {
        const auto clip = media::Clip::open(clipFile());
        QVERIFY(!(*clip)->readTimes([](double) { return false; }));
        QVERIFY((*clip)->readTimes());
        int asked = 0;
        QVERIFY(!(*clip)->frame(39, {}, [&](double) { return ++asked < 3; }));
        QCOMPARE(numberIn(*(*clip)->frame(39)), 39);
    }

private:
    QString clipFile()
    {
        const QString path = m_folder.filePath(u"clip.mp4"_s);
        if (QFile::exists(path))
            return path;
        media::VideoWriter writer;
        static_cast<void>(writer.open(path, {.size = {64, 48}, .fps = 20}));
        for (int n = 0; n < 40; ++n)
            static_cast<void>(writer.addFrame(numbered(n)));
        static_cast<void>(writer.finish());
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestClip)
#include "tst_clip.moc"
