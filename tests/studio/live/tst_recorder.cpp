// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/live/frameshelf.h"
#include "studio/live/recorder.h"
#include "studio/live/timelapse.h"
#include "studio/live/wire.h"

#include "media/clip.h"
#include "media/preview.h"
#include "media/probe.h"
#include "media/recipetag.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using studio::LiveFrame;
using Time = std::chrono::milliseconds;
using Moments = QList<int>; // milliseconds

namespace {

LiveFrame frameOf(const QColor &color, QSize size = {96, 64})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    LiveFrame frame;
    QBuffer buffer(&frame.bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    frame.contentType = u"image/png"_s;
    frame.recipe.endpoint = u"fal-ai/flux-2/klein/realtime"_s;
    frame.recipe.created = QDateTime::currentDateTimeUtc();
    frame.recipe.values = {{u"prompt"_s, u"a fox / in snow"_s}, {u"image_url"_s, studio::dataAddress(frame.bytes, u"image/png"_s)}};
    return frame;
}

QColor colorAt(int n)
{
    static const QList<QColor> colors{Qt::red, Qt::green, Qt::blue, Qt::white, Qt::yellow};
    return colors.at(n % colors.size());
}

// What another program says of the file; skipped where it is not there.
QJsonObject asProbed(const QString &path)
{
    QProcess probe;
    probe.start(u"ffprobe"_s, {u"-v"_s, u"error"_s, u"-count_frames"_s, u"-select_streams"_s, u"v"_s, u"-show_entries"_s,
                               u"stream=codec_name,width,height,nb_read_frames:format=duration:frame=best_effort_timestamp_time"_s, u"-of"_s, u"json"_s, path});
    probe.waitForFinished(20'000);
    return QJsonDocument::fromJson(probe.readAllStandardOutput()).object();
}

Moments momentsIn(const QJsonObject &probed)
{
    Moments moments;
    for (const QJsonValue &frame : probed.value("frames"_L1).toArray())
        moments << qRound(frame.toObject().value("best_effort_timestamp_time"_L1).toString().toDouble() * 1000);
    return moments;
}

bool isNear(const QColor &one, const QColor &other)
{
    return std::abs(one.red() - other.red()) < 24 && std::abs(one.green() - other.green()) < 24 && std::abs(one.blue() - other.blue()) < 24;
}

} // namespace

class RecorderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void theClockLeavesOutWhatIsHeld_data();
    void theClockLeavesOutWhatIsHeld();
    void recordsAtRealTiming_data();
    void recordsAtRealTiming();
    void aPauseIsCutOut();
    void otherSizesAreFittedIn();
    void whatIsNoPictureIsLeftOut();
    void nothingRecordedIsNoFile();
    void anObjectThatGoesEndsItsRecording();
    void aFullDiskEndsItWithAFile();
    void aFolderThatCannotBeWrittenIsASentence();
    void lapsePictures_data();
    void lapsePictures();
    void aTimeLapseIsAFilm_data();
    void aTimeLapseIsAFilm();
    void aTimeLapseLeavesOutWhatIsGone();
    void aCancelledTimeLapseLeavesNothing();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"recordings"_s); }
    [[nodiscard]] QString shelfFolder() const { return m_folder->filePath(u"frames"_s); }
    [[nodiscard]] QStringList files() const { return QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void RecorderTest::theClockLeavesOutWhatIsHeld_data()
{
    QTest::addColumn<Moments>("held"); // begin, end, begin, …
    QTest::addColumn<int>("now");
    QTest::addColumn<int>("position");
    QTest::newRow("at the start") << Moments{} << 1000 << 0;
    QTest::newRow("later") << Moments{} << 1700 << 700;
    QTest::newRow("while it is held") << Moments{1200} << 5000 << 200;
    QTest::newRow("after it was held") << Moments{1200, 5000} << 5100 << 300;
    QTest::newRow("held twice") << Moments{1200, 2000, 2100, 4000} << 4050 << 350;
    QTest::newRow("held from the start") << Moments{1000, 3000} << 3500 << 500;
}

void RecorderTest::theClockLeavesOutWhatIsHeld()
{
    QFETCH(Moments, held);
    QFETCH(int, now);
    QFETCH(int, position);
    studio::RecordingClock clock;
    clock.start(1000ms);
    for (int i = 0; i < held.size(); ++i) {
        if (i % 2 == 0)
            clock.hold(Time(held.at(i)));
        else
            clock.go(Time(held.at(i)));
    }
    QCOMPARE(clock.isHeld(), held.size() % 2 == 1);
    QCOMPARE(int(clock.position(Time(now)).count()), position);
}

void RecorderTest::recordsAtRealTiming_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QString>("codec");
    QTest::addColumn<Moments>("frames");
    QTest::addColumn<int>("end");
    const QByteArray mp4 = "mp4";
    const QByteArray webm = "webm";
    QTest::newRow("MP4, uneven times") << mp4 << u"h264"_s << Moments{0, 100, 350, 1350} << 2000;
    QTest::newRow("WebM, uneven times") << webm << u"vp9"_s << Moments{0, 100, 350, 1350} << 2000;
    QTest::newRow("MP4, one frame") << mp4 << u"h264"_s << Moments{0} << 700;
    QTest::newRow("WebM, one frame") << webm << u"vp9"_s << Moments{0} << 700;
    Moments many;
    for (int i = 0; i < 90; ++i)
        many << i * 33;
    QTest::newRow("MP4, thirty a second") << mp4 << u"h264"_s << many << 3000;
    QTest::newRow("WebM, thirty a second") << webm << u"vp9"_s << many << 3000;
    QTest::newRow("MP4, a model that thinks for long") << mp4 << u"h264"_s << Moments{0, 60'000} << 61'000;
}

void RecorderTest::recordsAtRealTiming()
{
    QFETCH(QByteArray, format);
    QFETCH(QString, codec);
    QFETCH(Moments, frames);
    QFETCH(int, end);
    studio::Recorder recorder(folder());
    QSignalSpy finished(&recorder, &studio::Recorder::finished);
    QSignalSpy failed(&recorder, &studio::Recorder::failed);
    recorder.start(format);
    QVERIFY(recorder.isRecording());
    constexpr Time begin = 5s; // of the page's clock: the film begins at 0
    for (int i = 0; i < frames.size(); ++i) {
        recorder.add(frameOf(colorAt(i)), begin + Time(frames.at(i)));
        if (i % 40 == 39) // not more than it takes at once
            QTRY_VERIFY(recorder.pending() == 0);
    }
    QCOMPARE(int(recorder.length(begin + Time(end)).count()), end);
    recorder.stop(begin + Time(end));
    QVERIFY(!recorder.isRecording());
    QTRY_VERIFY_WITH_TIMEOUT(finished.count() + failed.count() == 1, 20'000);
    QVERIFY2(failed.isEmpty(), failed.isEmpty() ? "" : qPrintable(failed.first().first().toString()));
    QCOMPARE(finished.first().at(1).toString(), QString());
    const QString path = finished.first().first().toString();
    QCOMPARE(files(), QStringList{QFileInfo(path).fileName()});
    QVERIFY(path.endsWith(u'.' + QString::fromLatin1(format)));
    QCOMPARE(recorder.skipped(), 0u);

    const auto info = media::probe(path);
    QVERIFY(info);
    QCOMPARE(info->kind, media::Kind::Video);
    QCOMPARE(info->size, QSize(96, 64));
    QVERIFY2(std::abs(info->seconds - end / 1000.0) < 0.04, qPrintable(QString::number(info->seconds)));
    for (int i = 0; i < std::min<int>(4, int(frames.size())); ++i) {
        const int until = i + 1 < frames.size() ? frames.at(i + 1) : end;
        const auto shown = media::frameAt(path, (frames.at(i) + until) / 2000.0);
        QVERIFY2(shown, shown ? "" : qPrintable(shown.error().message));
        QVERIFY2(isNear(shown->pixelColor(40, 30), colorAt(i)), qPrintable(shown->pixelColor(40, 30).name()));
    }
    const auto recipe = media::readRecipe(path);
    QVERIFY(recipe && recipe->contains("a fox / in snow"));
    QVERIFY(!recipe->contains("base64"));

    if (QStandardPaths::findExecutable(u"ffprobe"_s).isEmpty())
        QSKIP("ffprobe is not here");
    const QJsonObject probed = asProbed(path);
    const QJsonObject stream = probed.value("streams"_L1).toArray().first().toObject();
    QCOMPARE(stream.value("codec_name"_L1).toString(), codec);
    if (format == "webm")
        frames << end; // the last one once more
    QCOMPARE(stream.value("nb_read_frames"_L1).toString(), QString::number(frames.size()));
    QCOMPARE(momentsIn(probed), frames);
    const double seconds = probed.value("format"_L1).toObject().value("duration"_L1).toString().toDouble();
    // In a WebM the last picture lasts as long as a reader thinks.
    QVERIFY2(std::abs(seconds - end / 1000.0) < (format == "webm" ? 0.04 : 0.002), qPrintable(QString::number(seconds)));
}

void RecorderTest::aPauseIsCutOut()
{
    studio::Recorder recorder(folder());
    QSignalSpy finished(&recorder, &studio::Recorder::finished);
    recorder.start("mp4");
    recorder.add(frameOf(Qt::red), 0ms);
    recorder.add(frameOf(Qt::green), 200ms);
    recorder.setHeld(true, 500ms);
    recorder.add(frameOf(Qt::white), 600ms); // on its way when it was paused
    recorder.setHeld(false, 60'000ms);
    recorder.add(frameOf(Qt::blue), 60'100ms);
    recorder.stop(60'500ms);
    QTRY_COMPARE(finished.count(), 1);
    const QString path = finished.first().first().toString();
    const auto info = media::probe(path);
    QVERIFY(info);
    QVERIFY2(std::abs(info->seconds - 1.0) < 0.04, qPrintable(QString::number(info->seconds)));
    if (!QStandardPaths::findExecutable(u"ffprobe"_s).isEmpty())
        QCOMPARE(momentsIn(asProbed(path)), (Moments{0, 200, 600}));
}

void RecorderTest::otherSizesAreFittedIn()
{
    studio::Recorder recorder(folder());
    QSignalSpy finished(&recorder, &studio::Recorder::finished);
    recorder.start("mp4");
    recorder.add(frameOf(Qt::red, {97, 65}), 0ms); // even numbers are what video has
    recorder.add(frameOf(Qt::green, {128, 128}), 500ms);
    recorder.stop(1000ms);
    QTRY_COMPARE(finished.count(), 1);
    const QString path = finished.first().first().toString();
    QCOMPARE(media::probe(path)->size, QSize(96, 64));
    const auto second = media::frameAt(path, 0.7);
    QVERIFY(second);
    QVERIFY(isNear(second->pixelColor(48, 32), Qt::green));
    QVERIFY(isNear(second->pixelColor(4, 32), Qt::black)); // not stretched
}

void RecorderTest::whatIsNoPictureIsLeftOut()
{
    studio::Recorder recorder(folder());
    QSignalSpy finished(&recorder, &studio::Recorder::finished);
    recorder.start("mp4");
    LiveFrame hostile = frameOf(Qt::red);
    hostile.bytes = "this is no picture";
    recorder.add(hostile, 0ms);
    recorder.add(frameOf(Qt::red), 100ms);
    recorder.add(hostile, 200ms);
    recorder.add(frameOf(Qt::blue), 300ms);
    recorder.stop(400ms);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(media::probe(finished.first().first().toString())->kind, media::Kind::Video);
}

void RecorderTest::nothingRecordedIsNoFile()
{
    studio::Recorder recorder(folder());
    QSignalSpy finished(&recorder, &studio::Recorder::finished);
    QSignalSpy failed(&recorder, &studio::Recorder::failed);
    recorder.stop(0ms); // never begun
    recorder.start("mp4");
    recorder.stop(100ms);
    recorder.start("mp4"); // and at once another one
    recorder.add(frameOf(Qt::red), 100ms);
    recorder.stop(500ms);
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(failed.isEmpty());
    QCOMPARE(files().size(), 1);
}

void RecorderTest::anObjectThatGoesEndsItsRecording()
{
    {
        studio::Recorder recorder(folder());
        recorder.start("mp4");
        recorder.add(frameOf(Qt::red), 0ms);
        recorder.add(frameOf(Qt::green), 400ms);
    }
    QCOMPARE(files().size(), 1);
    const auto info = media::probe(folder() + u'/' + files().constFirst());
    QVERIFY(info && std::abs(info->seconds - 0.433) < 0.04);
}

void RecorderTest::aFullDiskEndsItWithAFile()
{
    studio::Recorder recorder(folder(), std::numeric_limits<qint64>::max()); // no disk has that left
    QSignalSpy finished(&recorder, &studio::Recorder::finished);
    recorder.start("mp4");
    for (int i = 0; i < 40; ++i)
        recorder.add(frameOf(colorAt(i)), Time(i * 50));
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!recorder.isRecording());
    QVERIFY(!finished.first().at(1).toString().isEmpty()); // and it says why
    const auto info = media::probe(finished.first().first().toString());
    QVERIFY(info && info->seconds > 1);
}

void RecorderTest::aFolderThatCannotBeWrittenIsASentence()
{
    QFile blocked(folder());
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    studio::Recorder recorder(folder());
    QSignalSpy failed(&recorder, &studio::Recorder::failed);
    recorder.start("mp4");
    recorder.add(frameOf(Qt::red), 0ms);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!failed.first().first().toString().isEmpty());
    QVERIFY(!recorder.isRecording());
}

void RecorderTest::lapsePictures_data()
{
    QTest::addColumn<Moments>("times");
    QTest::addColumn<double>("speed");
    QTest::addColumn<QList<int>>("pictures"); // without the one second at the end, at ten a second
    QTest::newRow("no frames") << Moments{} << 1.0 << QList<int>{};
    QTest::newRow("one frame") << Moments{70} << 1.0 << QList<int>{};
    QTest::newRow("as quick as it was") << Moments{0, 200, 300} << 1.0 << QList<int>{0, 0, 1};
    QTest::newRow("twice as quick") << Moments{0, 200, 400, 600} << 2.0 << QList<int>{0, 1, 2};
    QTest::newRow("so quick that frames are left out") << Moments{0, 50, 100, 150, 200, 250, 300, 350, 400} << 2.0 << QList<int>{0, 4};
    QTest::newRow("a long pause is a second") << Moments{0, 60'000, 60'100} << 1.0 << QList<int>{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
    QTest::newRow("times that go back are no time") << Moments{100, 0, 200} << 1.0 << QList<int>{1, 1};
    QTest::newRow("no speed") << Moments{0, 100} << 0.0 << QList<int>{};
}

void RecorderTest::lapsePictures()
{
    QFETCH(Moments, times);
    QFETCH(double, speed);
    QFETCH(QList<int>, pictures);
    std::vector<Time> moments;
    for (const int at : times)
        moments.emplace_back(at);
    QList<int> expected = pictures;
    if (!times.isEmpty() && speed > 0)
        expected.append(QList<int>(10, int(times.size()) - 1));
    const std::vector<int> made = studio::lapsePictures(moments, {.speed = speed, .fps = 10});
    QCOMPARE(QList<int>(made.begin(), made.end()), expected);
}

void RecorderTest::aTimeLapseIsAFilm_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QString>("mimeType");
    QTest::newRow("MP4") << QByteArray("mp4") << u"video/mp4"_s;
    QTest::newRow("WebM") << QByteArray("webm") << u"video/webm"_s;
    QTest::newRow("GIF") << QByteArray("gif") << u"image/gif"_s;
}

void RecorderTest::aTimeLapseIsAFilm()
{
    QFETCH(QByteArray, format);
    QFETCH(QString, mimeType);
    studio::FrameShelf shelf(shelfFolder(), {.spare = 0});
    for (int i = 0; i < 20; ++i)
        QVERIFY(shelf.put(frameOf(colorAt(i / 4)), Time(i * 500)));
    const std::vector<studio::ShelvedFrame> frames(shelf.frames().begin(), shelf.frames().end());
    const auto path = studio::makeTimeLapse(shelfFolder(), frames, {.speed = 5, .format = format}, folder());
    QVERIFY2(path, path ? "" : qPrintable(path.error().message));
    QCOMPARE(files(), QStringList{QFileInfo(*path).fileName()});
    const auto info = media::probe(*path);
    QVERIFY(info);
    QCOMPARE(info->mimeType, mimeType);
    QCOMPARE(info->size, QSize(96, 64));
    // 9.5 s at five times the speed, and one second at the end.
    const QJsonObject probed = asProbed(*path);
    if (probed.isEmpty())
        QSKIP("ffprobe is not here");
    const double seconds = probed.value("format"_L1).toObject().value("duration"_L1).toString().toDouble();
    QVERIFY2(std::abs(seconds - 2.9) < 0.1, qPrintable(QString::number(seconds)));
}

void RecorderTest::aTimeLapseLeavesOutWhatIsGone()
{
    std::vector<studio::ShelvedFrame> frames;
    {
        studio::FrameShelf shelf(shelfFolder(), {.part = 1, .spare = 0}); // a file for each
        for (int i = 0; i < 6; ++i)
            QVERIFY(shelf.put(frameOf(colorAt(i)), Time(i * 500)));
        frames.assign(shelf.frames().begin(), shelf.frames().end());
        QVERIFY(QFile::remove(shelfFolder() + u"/000001.frames"_s));
        QVERIFY(QFile::remove(shelfFolder() + u"/000004.frames"_s));
        const auto path = studio::makeTimeLapse(shelfFolder(), frames, {.speed = 1}, folder());
        QVERIFY2(path, path ? "" : qPrintable(path.error().message));
        const auto info = media::probe(*path);
        QVERIFY(info && std::abs(info->seconds - 3.0) < 0.1); // without the first half second
    }
    const auto none = studio::makeTimeLapse(shelfFolder(), frames, {}, folder());
    QVERIFY(!none && !none.error().message.isEmpty());
}

void RecorderTest::aCancelledTimeLapseLeavesNothing()
{
    studio::FrameShelf shelf(shelfFolder(), {.spare = 0});
    for (int i = 0; i < 20; ++i)
        QVERIFY(shelf.put(frameOf(colorAt(i)), Time(i * 500)));
    const std::vector<studio::ShelvedFrame> frames(shelf.frames().begin(), shelf.frames().end());
    for (const QByteArray &format : {QByteArray("mp4"), QByteArray("gif")}) {
        int steps = 0;
        const auto made = studio::makeTimeLapse(shelfFolder(), frames, {.speed = 2, .format = format}, folder(), [&steps](double) { return ++steps < 10; });
        QVERIFY(!made);
        QCOMPARE(files(), QStringList());
    }
}

QTEST_GUILESS_MAIN(RecorderTest)
#include "tst_recorder.moc"
