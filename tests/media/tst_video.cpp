// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "media/preview.h"
#include "media/probe.h"
#include "media/videowriter.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestVideo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lengthIsFramesOverRate_data();
    void lengthIsFramesOverRate();
    void eachFrameIsFoundAtItsTime();
    void soundIsAsLongAsThePicture_data();
    void soundIsAsLongAsThePicture();
    void packetsStandInOrderOfTime();
    void oddSizesAreRoundedDown();
    void colorsComeBack();
    void nothingIsLeftBehind_data();
    void nothingIsLeftBehind();

private:
    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }
};

void TestVideo::lengthIsFramesOverRate_data()
{
    QTest::addColumn<int>("frames");
    QTest::addColumn<int>("fps");
    QTest::addColumn<bool>("withSound");
    QTest::newRow("five seconds at 24") << 120 << 24 << false;
    QTest::newRow("five seconds at 24 with sound") << 120 << 24 << true;
    QTest::newRow("one frame") << 1 << 25 << false;
    QTest::newRow("an uneven number at 30 with sound") << 37 << 30 << true;
    QTest::newRow("twelve seconds at 12 with sound") << 144 << 12 << true;
}

void TestVideo::lengthIsFramesOverRate()
{
    QFETCH(int, frames);
    QFETCH(int, fps);
    QFETCH(bool, withSound);
    const QString file = path(u"length.mp4"_s);
    const auto made =
        samples::clip(file, frames, {.size = {96, 64}, .fps = fps, .withSound = withSound});
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));

    const auto info = media::probe(file);
    QVERIFY(info);
    QCOMPARE(info->kind, media::Kind::Video);
    QCOMPARE(info->mimeType, u"video/mp4"_s);
    QCOMPARE(info->size, QSize(96, 64));
    QCOMPARE(info->hasAudio, withSound);
    QVERIFY2(std::abs(info->seconds - double(frames) / fps) < 0.002,
             qPrintable(QString::number(info->seconds)));
    QVERIFY(std::abs(info->fps - fps) < 0.01);

    const QByteArray counted =
        samples::outside(u"ffprobe"_s, {u"-v"_s, u"error"_s, u"-select_streams"_s, u"v"_s,
                                        u"-count_frames"_s, u"-show_entries"_s,
                                        u"stream=nb_read_frames"_s, u"-of"_s, u"csv=p=0"_s, file});
    if (!counted.isEmpty())
        QCOMPARE(counted, QByteArray::number(frames));
}

void TestVideo::eachFrameIsFoundAtItsTime()
{
    const QString file = path(u"frames.mp4"_s);
    QVERIFY(samples::clip(file, 30, {.size = {64, 64}, .fps = 10}));
    for (int n = 0; n < 30; ++n) {
        for (const double within : {0.0, 0.05, 0.099}) {
            const auto frame = media::frameAt(file, n / 10.0 + within);
            QVERIFY(frame);
            const int level = qGray(frame->pixel(32, 32));
            QVERIFY2(std::abs(level - 8 * n) <= 3,
                     qPrintable(u"frame %1 is %2"_s.arg(n).arg(level)));
        }
    }
    const auto beyond = media::frameAt(file, 100);
    QVERIFY(beyond);
    QVERIFY(std::abs(qGray(beyond->pixel(32, 32)) - 8 * 29) <= 3);
}

void TestVideo::soundIsAsLongAsThePicture_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<int>("rate");
    QTest::newRow("too long a sound is cut") << 3.0 << 44'100;
    QTest::newRow("too short a sound is filled up") << 0.5 << 44'100;
    QTest::newRow("another rate") << 2.0 << 16'000;
    QTest::newRow("none at all") << 0.0 << 44'100;
}

void TestVideo::soundIsAsLongAsThePicture()
{
    QFETCH(double, seconds);
    QFETCH(int, rate);
    const QString file = path(u"sound.mp4"_s);
    media::VideoWriter writer;
    QVERIFY(writer.open(file, {.size = {64, 64}, .fps = 10, .withSound = true}));
    if (seconds > 0)
        QVERIFY(writer.addSound(samples::tone(seconds, rate)));
    for (int n = 0; n < 20; ++n)
        QVERIFY(writer.addFrame(samples::picture({64, 64})));
    QVERIFY(writer.finish());
    const auto info = media::probe(file);
    QVERIFY(info);
    QVERIFY2(std::abs(info->seconds - 2) < 0.002, qPrintable(QString::number(info->seconds)));
    const auto sound = media::decodeSound(file);
    QVERIFY(sound);
    QVERIFY2(std::abs(sound->seconds() - 2) < 0.05, qPrintable(QString::number(sound->seconds())));
    const auto stretches = media::stretchesOfSound(*sound);
    QCOMPARE(stretches.size(), seconds > 0 ? 1 : 0);
    if (seconds > 0)
        QVERIFY(std::abs(stretches.constFirst().end - std::min(seconds, 2.0)) < 0.08);
    // As loud as it was handed over.
    if (seconds > 0)
        QVERIFY(std::abs(*std::max_element(sound->samples.begin() + 2000,
                                           sound->samples.begin() + 6000) -
                         0.5F) < 0.08F);
}

void TestVideo::packetsStandInOrderOfTime()
{
    const QString file = path(u"order.mp4"_s);
    QVERIFY(samples::clip(file, 300, {.size = {64, 64}, .fps = 20, .withSound = true}));
    const QByteArray listed =
        samples::outside(u"ffprobe"_s, {u"-v"_s, u"error"_s, u"-show_entries"_s,
                                        u"packet=pos,dts_time"_s, u"-of"_s, u"csv=p=0"_s, file});
    if (listed.isEmpty())
        QSKIP("ffprobe is not installed");
    QVector<std::pair<qint64, double>> packets;
    for (const QByteArray &line : listed.split('\n')) {
        const QList<QByteArray> parts = line.split(',');
        packets += {parts.value(1).toLongLong(), parts.value(0).toDouble()};
    }
    std::sort(packets.begin(), packets.end());
    double latest = -1;
    for (const auto &[position, time] : packets) {
        QVERIFY2(time > latest - 1.5, "a packet stands far from its time");
        latest = std::max(latest, time);
    }
    QVERIFY(packets.size() > 900);
    // Ready to be shown before all of it has arrived.
    const QByteArray bytes = samples::bytesOf(file);
    QVERIFY(bytes.indexOf("moov") < bytes.indexOf("mdat"));
}

void TestVideo::oddSizesAreRoundedDown()
{
    const QString file = path(u"odd.mp4"_s);
    media::VideoWriter writer;
    QVERIFY(writer.open(file, {.size = {65, 49}, .fps = 10}));
    QVERIFY(writer.addFrame(samples::picture({65, 49})));
    QVERIFY(writer.finish());
    QCOMPARE(media::probe(file)->size, QSize(64, 48));
}

void TestVideo::colorsComeBack()
{
    const QString file = path(u"colors.mp4"_s);
    media::VideoWriter writer;
    QVERIFY(writer.open(file, {.size = {128, 96}, .fps = 10}));
    QVERIFY(writer.addFrame(samples::picture({128, 96})));
    QVERIFY(writer.finish());
    const auto frame = media::frameAt(file, 0);
    QVERIFY(frame);
    for (const QPoint &at : {QPoint(32, 24), QPoint(96, 24), QPoint(32, 72), QPoint(96, 72)}) {
        const QColor was = samples::picture({128, 96}).pixelColor(at);
        const QColor is = frame->pixelColor(at);
        QVERIFY2(std::abs(was.red() - is.red()) < 12 && std::abs(was.green() - is.green()) < 12 &&
                     std::abs(was.blue() - is.blue()) < 12,
                 qPrintable(was.name() + u" became "_s + is.name()));
    }
    const auto small = media::thumbnail(file, {32, 32});
    QVERIFY(small);
    QCOMPARE(small->size(), QSize(32, 24));
}

void TestVideo::nothingIsLeftBehind_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("frames");
    QTest::addColumn<bool>("finished");
    QTest::newRow("given up half way") << u"half.mp4"_s << 5 << false;
    QTest::newRow("finished without a frame") << u"none.mp4"_s << 0 << true;
    QTest::newRow("below a file") << u"file/clip.mp4"_s << 0 << true;
    QTest::newRow("in a folder that is not there") << u"gone/clip.mp4"_s << 0 << true;
}

void TestVideo::nothingIsLeftBehind()
{
    QFETCH(QString, name);
    QFETCH(int, frames);
    QFETCH(bool, finished);
    QTemporaryDir folder;
    QVERIFY(samples::putBytes(folder.filePath(u"file"_s), "x"));
    {
        media::VideoWriter writer;
        if (writer.open(folder.filePath(name), {.size = {64, 64}})) {
            for (int n = 0; n < frames; ++n)
                QVERIFY(writer.addFrame(samples::picture({64, 64})));
        }
        if (finished) {
            const auto result = writer.finish();
            QVERIFY(!result);
            QVERIFY(!result.error().message.isEmpty());
        }
    }
    const auto left =
        QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
    QCOMPARE(left, QStringList{u"file"_s});
}

QTEST_GUILESS_MAIN(TestVideo)
#include "tst_video.moc"
