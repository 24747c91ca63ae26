// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Sound and video on their way out: other formats, smaller, with words; and several files as one archive.

#include "media/files.h"
#include "media/preview.h"
#include "media/probe.h"
#include "media/recipetag.h"
#include "media/subtitles.h"
#include "media/transcode.h"
#include "media/ziparchive.h"
#include "samples.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray recipe = R"({"endpoint":"fal-ai/x"})";

const QByteArray ass = "[Script Info]\nScriptType: v4.00+\nPlayResX: 320\nPlayResY: 240\n[V4+ Styles]\n"
                       "Format: Name, Fontname, Fontsize, PrimaryColour, Alignment, MarginV\nStyle: Default,sans-serif,60,&H0000FF00,2,10\n[Events]\n"
                       "Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n"
                       "Dialogue: 0,0:00:00.50,0:00:02.00,Default,,0,0,0,,MMMM\n";

QByteArray probed(const QString &what, const QString &path)
{
    return samples::outside(u"ffprobe"_s, {u"-v"_s, u"error"_s, u"-show_entries"_s, what, u"-of"_s, u"csv=p=0"_s, path}).replace('\r', "").replace('\n', '|');
}

int greenPixels(const QString &path, double seconds)
{
    const auto frame = media::frameAt(path, seconds);
    int green = 0;
    for (int y = 0; frame && y < frame->height(); ++y) {
        for (int x = 0; x < frame->width(); ++x) {
            const QColor color = frame->pixelColor(x, y);
            green += color.green() > 150 && color.red() < 100 && color.blue() < 100 ? 1 : 0;
        }
    }
    return green;
}

} // namespace

class TestTranscode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_video = m_folder.filePath(u"it's a [clip], 1:2;.mp4"_s);
        QVERIFY(samples::clip(m_video, 30, {.size = {320, 240}, .fps = 15, .withSound = true}));
        QVERIFY(media::embedRecipe(m_video, recipe));
        m_sound = m_folder.filePath(u"tone.wav"_s);
        QVERIFY(media::writeSound(m_sound, media::SoundFormat::Wav, samples::tone(1, 44'100)));
        m_before = samples::bytesOf(m_video);
    }
    void cleanup() { QVERIFY(samples::bytesOf(m_video) == m_before); } // the original is never touched

    void formats_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<bool>("fromVideo");
        QTest::addColumn<media::Resize>("resize");
        QTest::addColumn<QByteArray>("codecs");
        QTest::addColumn<QSize>("size");
        using media::Resize;
        QTest::newRow("video to MP4") << QByteArray("mp4") << true << Resize() << QByteArray("h264|aac") << QSize(320, 240);
        QTest::newRow("smaller, to even numbers") << QByteArray("mp4") << true << Resize{.by = Resize::By::LongestSide, .longest = 101} << QByteArray("h264|aac") << QSize(100, 76);
        QTest::newRow("exactly") << QByteArray("mp4") << true << Resize{.by = Resize::By::Exact, .exact = {120, 120}} << QByteArray("h264|aac") << QSize(120, 120);
        QTest::newRow("video to WebM") << QByteArray("webm") << true << Resize{.by = Resize::By::Percent, .percent = 25} << QByteArray("vp9|opus") << QSize(80, 60);
        QTest::newRow("video to GIF") << QByteArray("gif") << true << Resize{.by = Resize::By::Percent, .percent = 25} << QByteArray("gif") << QSize(80, 60);
        QTest::newRow("the sound of a video") << QByteArray("mp3") << true << Resize() << QByteArray("mp3") << QSize();
        QTest::newRow("sound to MP3") << QByteArray("mp3") << false << Resize() << QByteArray("mp3") << QSize();
        QTest::newRow("sound to FLAC") << QByteArray("flac") << false << Resize() << QByteArray("flac") << QSize();
        QTest::newRow("sound to OGG") << QByteArray("ogg") << false << Resize() << QByteArray("vorbis") << QSize();
        QTest::newRow("sound to WAV") << QByteArray("wav") << false << Resize() << QByteArray("pcm_s16le") << QSize();
    }
    void formats()
    {
        QFETCH(const QByteArray, format);
        QFETCH(const bool, fromVideo);
        QFETCH(const media::Resize, resize);
        QFETCH(const QByteArray, codecs);
        QFETCH(const QSize, size);
        QTemporaryDir folder;
        const QString to = folder.filePath(u"out."_s + QString::fromLatin1(format));
        double last = 0;
        const auto done = media::transcode(fromVideo ? m_video : m_sound, to, {.format = format, .resize = resize}, [&](double part) {
            last = part;
            return part >= 0 && part <= 1;
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QCOMPARE(probed(u"stream=codec_name"_s, to), codecs);
        const auto info = media::probe(to);
        QVERIFY(info);
        if (format != "gif") {
            QVERIFY2(std::abs(info->seconds - (fromVideo ? 2 : 1)) < 0.15, qPrintable(QString::number(info->seconds)));
            QVERIFY(last > 0.5);
        }
        if (!size.isEmpty())
            QCOMPARE(info->size, size);
        if (fromVideo && format != "gif" && format != "webm")
            QCOMPARE(media::readRecipe(to).value_or(QByteArray()), recipe);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void metadataIsLeftOutWhenAsked()
    {
        QTemporaryDir folder;
        const QString to = folder.filePath(u"out.mp4"_s);
        QVERIFY(media::transcode(m_video, to, {.format = "mp4", .keepRecipe = false}));
        QVERIFY(!samples::bytesOf(to).contains("fal-ai/x"));
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("nothing") << QByteArray() << QByteArray("mp4");
        QTest::newRow("garbage") << QByteArray(5000, 'x') << QByteArray("mp4");
        QTest::newRow("cut off") << samples::bytesOf(m_video).left(3000) << QByteArray("mp4");
        QTest::newRow("a picture from sound") << samples::bytesOf(m_sound) << QByteArray("webm");
        QTest::newRow("a format that is none") << samples::bytesOf(m_sound) << QByteArray("xyz");
    }
    void refusals()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QByteArray, format);
        QTemporaryDir folder;
        const QString from = folder.filePath(u"in.bin"_s);
        QVERIFY(samples::putBytes(from, content));
        const auto done = media::transcode(from, folder.filePath(u"out"_s), {.format = format});
        QVERIFY(!done);
        QVERIFY(done.error().message.endsWith(u'.'));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"in.bin"_s});
    }

    void cancelledInTheMiddleNothingIsThere_data()
    {
        QTest::addColumn<QByteArray>("format");
        for (const char *format : {"mp4", "gif", "mp3"})
            QTest::newRow(format) << QByteArray(format);
    }
    void cancelledInTheMiddleNothingIsThere()
    {
        QFETCH(const QByteArray, format);
        QTemporaryDir folder;
        int calls = 0;
        QVERIFY(!media::transcode(m_video, folder.filePath(u"out"_s), {.format = format}, [&](double) { return ++calls < 3; }));
        QVERIFY(calls == 3);
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void nothingIsOverwritten()
    {
        QTemporaryDir folder;
        const QString to = folder.filePath(u"out.mp4"_s);
        QVERIFY(samples::putBytes(to, "mine"));
        QVERIFY(!media::transcode(m_video, to, {.format = "mp4"}));
        QVERIFY(!media::burnSubtitles(m_video, to, ass));
        QVERIFY(!media::addSubtitles(m_video, to, {}));
        QVERIFY(!media::writeZip(to, {}));
        QCOMPARE(samples::bytesOf(to), QByteArray("mine"));
    }

    void wordsAreDrawnIntoThePicture()
    {
        QTemporaryDir folder;
        const QString to = folder.filePath(u"it's; out.mp4"_s);
        const auto done = media::burnSubtitles(m_video, to, ass);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QCOMPARE(greenPixels(to, 0.2), 0);
        QVERIFY(greenPixels(to, 1.0) > 200);
        QCOMPARE(probed(u"stream=codec_name"_s, to), QByteArray("h264|aac"));
        QCOMPARE(media::readRecipe(to).value_or(QByteArray()), recipe);
    }

    void wordsAreATrackOfTheirOwn_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("codec");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("MP4") << QByteArray("mp4") << QByteArray("mov_text") << u"eng"_s << QByteArray("eng");
        QTest::newRow("MP4, as a model names the language") << QByteArray("mp4") << QByteArray("mov_text") << u"de"_s << QByteArray("deu");
        QTest::newRow("WebM") << QByteArray("webm") << QByteArray("webvtt") << u"en"_s << QByteArray("eng");
        QTest::newRow("Matroska") << QByteArray("mkv") << QByteArray("subrip") << u"de"_s << QByteArray("ger");
        QTest::newRow("a language nobody knows") << QByteArray("mkv") << QByteArray("subrip") << u"qqz"_s << QByteArray("qqz");
    }
    void wordsAreATrackOfTheirOwn()
    {
        QFETCH(const QByteArray, format);
        QFETCH(const QByteArray, codec);
        QFETCH(const QString, language);
        QFETCH(const QByteArray, code);
        QTemporaryDir folder;
        const QString video = folder.filePath(u"in."_s + QString::fromLatin1(format));
        QVERIFY(media::transcode(m_video, video, {.format = format}));
        const auto home = media::subtitleHomeOf(video);
        QVERIFY(home);
        const QString to = folder.filePath(u"out."_s + home->suffix);
        const media::SubtitleWish wish{.lines = {{0.25, 0.75, u"Hello 今 مرحبا"_s}, {1, 1.5, u"two\nlines"_s}}, .language = language};
        const auto done = media::addSubtitles(video, to, wish);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QVERIFY(probed(u"stream=codec_name"_s, to).endsWith(codec));
        QCOMPARE(samples::outside(u"ffprobe"_s, {u"-v"_s, u"error"_s, u"-select_streams"_s, u"s"_s, u"-show_entries"_s, u"stream_tags=language"_s, u"-of"_s, u"csv=p=0"_s, to}), code);
        // What another program understands.
        QByteArray srt = samples::outside(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-i"_s, to, u"-map"_s, u"0:s"_s, u"-f"_s, u"srt"_s, u"-"_s});
        srt.replace('\r', "");
        // To a tenth of a second: sound may begin some milliseconds before the pictures, and programs count from there.
        const QString words = QString::fromUtf8(srt).remove(QRegularExpression(u"</?font[^>]*>"_s)).replace(QRegularExpression(u",(\\d)\\d\\d"_s), u",\\1"_s);
        QCOMPARE(words, u"1\n00:00:00,2 --> 00:00:00,7\nHello 今 مرحبا\n\n2\n00:00:01,0 --> 00:00:01,5\ntwo\nlines"_s);
        // The pictures are the same packets as before.
        const auto packets = [](const QString &path) { return samples::outside(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-i"_s, path, u"-map"_s, u"0:v"_s, u"-c"_s, u"copy"_s, u"-f"_s, u"md5"_s, u"-"_s}); };
        QVERIFY(!packets(to).isEmpty());
        QCOMPARE(packets(to), packets(video));
    }

    void aSoundHasNoPlaceForWords()
    {
        QVERIFY(!media::subtitleHomeOf(m_sound));
        QVERIFY(!media::burnSubtitles(m_sound, m_folder.filePath(u"x.mp4"_s), ass));
    }

    void anArchiveHoldsFilesAndTexts()
    {
        QTemporaryDir folder;
        const QString to = folder.filePath(u"all.zip"_s);
        QVERIFY(media::writeZip(to, {{.name = u"ünï/今.wav"_s, .path = m_sound}, {.name = u"recipe.json"_s, .content = recipe}}));
        const QByteArray script = "import zipfile,sys\nz=zipfile.ZipFile(sys.argv[1]);assert z.testzip() is None\nfor i in z.infolist(): print(i.filename,i.file_size)";
        QProcess python;
        python.start(u"python3"_s, {u"-c"_s, QString::fromUtf8(script), to});
        if (!python.waitForStarted())
            QSKIP("python3 is not installed");
        QVERIFY(python.waitForFinished());
        QCOMPARE(QString::fromUtf8(python.readAllStandardOutput()), u"ünï/今.wav %1\nrecipe.json %2\n"_s.arg(samples::bytesOf(m_sound).size()).arg(recipe.size()));
    }

    void anArchiveWithoutOneOfItsFilesIsNone()
    {
        QTemporaryDir folder;
        QVERIFY(!media::writeZip(folder.filePath(u"all.zip"_s), {{.name = u"a"_s, .content = "a"}, {.name = u"b"_s, .path = folder.filePath(u"gone"_s)}}));
        QVERIFY(!media::writeZip(folder.filePath(u"all.zip"_s), {{.name = u"a"_s, .content = "a"}}, [](double) { return false; }));
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

private:
    QTemporaryDir m_folder;
    QString m_video;
    QString m_sound;
    QByteArray m_before;
};

QTEST_GUILESS_MAIN(TestTranscode)
#include "tst_transcode.moc"
