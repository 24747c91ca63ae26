// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "media/preview.h"
#include "media/probe.h"
#include "media/recipetag.h"

#include <QTemporaryDir>
#include <QThreadPool>
#include <QtEndian>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestRecipeTag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void survivesInEveryFormat_data();
    void survivesInEveryFormat();
    void mediaStreamIsUntouched_data() { formats(); }
    void mediaStreamIsUntouched();
    void canBeReplacedAndRemoved_data() { formats(); }
    void canBeReplacedAndRemoved();
    void otherMetadataStays_data();
    void otherMetadataStays();
    void outsideReadersFindIt_data();
    void outsideReadersFindIt();
    void decidesByContent();
    void longRecipesInJpeg_data();
    void longRecipesInJpeg();
    void refusalsLeaveTheFileAlone_data();
    void refusalsLeaveTheFileAlone();
    void cutFilesNeverCrash_data() { formats(); }
    void cutFilesNeverCrash();
    void manyThreadsAtOnce();

private:
    void formats();
    QString fresh(const QString &name);

    QTemporaryDir m_samples{samples::workFolder()};
    QTemporaryDir m_work{samples::workFolder()};
};

static const QStringList allNames = {
    u"a.png"_s,     u"a.jpg"_s, u"a.webp"_s, u"lossless.webp"_s, u"alpha.png"_s, u"a.mp4"_s,
    u"sound.mp4"_s, u"a.wav"_s, u"a.mp3"_s,  u"a.flac"_s,        u"a.ogg"_s, u"a.tiff"_s,
    u"a.mov"_s,     u"a.webm"_s, u"a.mkv"_s, u"a.opus"_s,        u"a.m4a"_s};

void TestRecipeTag::initTestCase()
{
    const auto at = [&](const QString &name) { return m_samples.filePath(name); };
    const QImage picture = samples::picture();
    QVERIFY(picture.save(at(u"a.png"_s), "png"));
    QVERIFY(picture.save(at(u"a.jpg"_s), "jpeg", 90));
    QVERIFY(picture.save(at(u"a.webp"_s), "webp", 80));
    QVERIFY(picture.save(at(u"lossless.webp"_s), "webp", 100));
    QImage alpha(32, 32, QImage::Format_ARGB32);
    alpha.fill(QColor(10, 20, 30, 40));
    QVERIFY(alpha.save(at(u"alpha.png"_s), "png"));
    QVERIFY(picture.save(at(u"a.bmp"_s), "bmp"));
    QVERIFY(samples::clip(at(u"a.mp4"_s), 20, {.size = {64, 64}, .fps = 10}));
    QVERIFY(
        samples::clip(at(u"sound.mp4"_s), 20, {.size = {64, 64}, .fps = 10, .withSound = true}));
    using media::SoundFormat;
    const media::Sound tone = samples::tone(1);
    QVERIFY(media::writeSound(at(u"a.wav"_s), SoundFormat::Wav, tone));
    QVERIFY(media::writeSound(at(u"a.mp3"_s), SoundFormat::Mp3, tone));
    QVERIFY(media::writeSound(at(u"a.flac"_s), SoundFormat::Flac, tone));
    QVERIFY(media::writeSound(at(u"a.ogg"_s), SoundFormat::Ogg, tone));
    QVERIFY(samples::putBytes(at(u"a.txt"_s), "some words\n"));
    QVERIFY(picture.save(at(u"a.tiff"_s), "tiff"));
    // What others make: their encoders, their containers.
    const QString clip = at(u"sound.mp4"_s);
    const auto ffmpeg = [&](const QString &from, const QStringList &how, const QString &to) {
        samples::outside(u"ffmpeg"_s, QStringList{u"-v"_s, u"error"_s, u"-y"_s, u"-i"_s, from} + how + QStringList{at(to)});
        return QFile::exists(at(to));
    };
    QVERIFY(ffmpeg(clip, {u"-c"_s, u"copy"_s}, u"a.mov"_s));
    QVERIFY(ffmpeg(clip, {u"-c"_s, u"copy"_s}, u"a.mkv"_s));
    QVERIFY(ffmpeg(clip, {u"-c:v"_s, u"libvpx"_s, u"-c:a"_s, u"libvorbis"_s}, u"a.webm"_s));
    QVERIFY(ffmpeg(clip, {u"-c:v"_s, u"libvpx"_s, u"-c:a"_s, u"libopus"_s}, u"opus.webm"_s));
    QVERIFY(ffmpeg(at(u"a.wav"_s), {u"-c:a"_s, u"libopus"_s}, u"a.opus"_s));
    QVERIFY(ffmpeg(at(u"a.wav"_s), {u"-c:a"_s, u"aac"_s}, u"a.m4a"_s));
}

QString TestRecipeTag::fresh(const QString &name)
{
    const QString path = m_work.filePath(name);
    QFile::remove(path);
    QFile::copy(m_samples.filePath(name), path);
    return path;
}

void TestRecipeTag::formats()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : allNames)
        QTest::newRow(qUtf8Printable(name)) << name;
}

void TestRecipeTag::survivesInEveryFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("json");
    const QByteArray odd =
        R"({"prompt":"a \"fox\" <b>&amp;</b> \u0000 \\ 'x' ]]>","seed":-9223372036854775808})";
    const QByteArray foreign = QByteArray("{\"prompt\":\"狐 🦊 שלום\",\n\t\"n\": 1}\r\n");
    for (const QString &name : allNames) {
        const auto row = [&](const char *what) -> QTestData & {
            return QTest::newRow(qUtf8Printable(name + u": "_s + QString::fromUtf8(what))) << name;
        };
        row("quotes, markup and long numbers") << odd;
        row("foreign scripts, emoji and line ends") << foreign;
        row("a few characters") << QByteArray("{}");
        static const QStringList large = {u"a.png"_s, u"a.webp"_s, u"a.mp4"_s, u"a.mp3"_s, u"a.flac"_s, u"a.mkv"_s};
        if (large.contains(name))
            row("1 MiB") << QByteArray("{\"p\":\"" + QByteArray(1024 * 1024 - 8, 'x') + "\"}");
    }
}

void TestRecipeTag::survivesInEveryFormat()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, json);
    const QString file = fresh(name);
    const auto before = media::readRecipe(file);
    QVERIFY(!before);
    QCOMPARE(before.error().kind, media::Failure::Kind::NotFound);
    const auto embedded = media::embedRecipe(file, json);
    QVERIFY2(embedded, embedded ? "" : qPrintable(embedded.error().message));
    const auto back = media::readRecipe(file);
    QVERIFY2(back, back ? "" : qPrintable(back.error().message));
    QCOMPARE(*back, json);
    QCOMPARE(media::probe(file)->mimeType, media::probe(m_samples.filePath(name))->mimeType);
    QCOMPARE(QDir(m_work.path()).entryList({u"*.part"_s}, QDir::Files | QDir::Hidden).size(), 0);
}

// The bytes that are the picture or the sound, without the metadata around them.
static QByteArray streamOf(const QByteArray &bytes, const QString &name)
{
    QByteArray stream;
    const auto big = [&](qsizetype at) { return qFromBigEndian<quint32>(bytes.constData() + at); };
    const auto little = [&](qsizetype at) {
        return qFromLittleEndian<quint32>(bytes.constData() + at);
    };
    if (name.endsWith(u".png"_s)) {
        for (qsizetype at = 8; at + 12 <= bytes.size(); at += 12 + big(at)) {
            if (bytes.mid(at + 4, 4) == "IDAT")
                stream += bytes.mid(at, 12 + big(at));
        }
    } else if (name.endsWith(u".jpg"_s)) {
        // All segments that shape the picture, then everything from the first scan on.
        for (qsizetype at = 2; at + 4 <= bytes.size();) {
            const auto marker = uchar(bytes.at(at + 1));
            if (marker == 0xDA)
                return stream + bytes.mid(at);
            const qsizetype length = 2 + qFromBigEndian<quint16>(bytes.constData() + at + 2);
            if (marker < 0xE0)
                stream += bytes.mid(at, length);
            at += length;
        }
    } else if (name.endsWith(u".webp"_s) || name.endsWith(u".wav"_s)) {
        for (qsizetype at = 12; at + 8 <= bytes.size(); at += 8 + (little(at + 4) + 1) / 2 * 2) {
            const QByteArray id = bytes.mid(at, 4);
            if (id == "VP8 " || id == "VP8L" || id == "ALPH" || id == "data" || id == "fmt ")
                stream += bytes.mid(at, 8 + little(at + 4));
        }
    } else if (name.endsWith(u".mp4"_s) || name.endsWith(u".mov"_s) || name.endsWith(u".m4a"_s)) {
        for (qsizetype at = 0; at + 8 <= bytes.size(); at += std::max<qsizetype>(8, big(at))) {
            if (bytes.mid(at + 4, 4) == "mdat")
                stream += bytes.mid(at, big(at));
        }
    } else if (name.endsWith(u".mp3"_s)) {
        qsizetype at = 0;
        if (bytes.startsWith("ID3")) {
            for (int i = 6; i < 10; ++i)
                at = at << 7 | uchar(bytes.at(i));
            at += 10;
        }
        stream = bytes.mid(at);
    } else if (name.endsWith(u".flac"_s)) {
        for (qsizetype at = 4; at + 4 <= bytes.size();) {
            const bool last = (uchar(bytes.at(at)) & 0x80) != 0;
            at += 4 + (big(at) & 0xFFFFFF);
            if (last)
                return bytes.mid(at);
        }
    }
    return stream;
}

// The encoded packets of all streams as another program reads them.
static QByteArray packetsOf(const QString &path)
{
    return samples::outside(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-i"_s, path, u"-map"_s, u"0"_s, u"-c"_s, u"copy"_s,
                                          u"-f"_s, u"streamhash"_s, u"-"_s});
}

static QByteArray timesOf(const QString &path)
{
    return samples::outside(u"ffprobe"_s, {u"-v"_s, u"error"_s, u"-show_entries"_s, u"packet=stream_index,pts_time"_s,
                                           u"-of"_s, u"csv"_s, path});
}

void TestRecipeTag::mediaStreamIsUntouched()
{
    QFETCH(QString, name);
    const QString original = m_samples.filePath(name);
    const QString file = fresh(name);
    QVERIFY(media::embedRecipe(file, QByteArray("{\"p\":\"" + QByteArray(3000, 'x') + "\"}")));
    // Pages of an Ogg file are numbered, a TIFF and Matroska are written anew: what they hold may not change.
    static const QStringList anew = {u"ogg"_s, u"opus"_s, u"tiff"_s, u"webm"_s, u"mkv"_s};
    if (!anew.contains(QFileInfo(name).suffix())) {
        const QByteArray was = streamOf(samples::bytesOf(original), name);
        QVERIFY(was.size() > 20);
        QVERIFY(streamOf(samples::bytesOf(file), name) == was);
    }
    if (media::probe(file)->kind != media::Kind::Image) {
        const QByteArray packets = packetsOf(original);
        QVERIFY(!packets.isEmpty());
        QCOMPARE(packetsOf(file), packets);
        if (name.endsWith(u".webm"_s) || name.endsWith(u".mkv"_s))
            QCOMPARE(timesOf(file), timesOf(original));
    }
    const auto info = media::probe(file);
    auto expected = *media::probe(original);
    QVERIFY(info);
    expected.bytes = info->bytes;
    // Matroska rounds to milliseconds, and says where the last packet ends only as well as it is known.
    QVERIFY2(std::abs(info->seconds - expected.seconds) < (anew.contains(info->suffix) ? 0.05 : 0.001),
             qPrintable(u"%1 %2"_s.arg(info->seconds).arg(expected.seconds)));
    expected.seconds = info->seconds;
    QCOMPARE(*info, expected);
    if (info->kind == media::Kind::Image)
        QCOMPARE(*media::loadImage(file), *media::loadImage(original));
    if (info->kind == media::Kind::Video) {
        for (const double seconds : {0.0, 0.75, 1.95})
            QCOMPARE(*media::frameAt(file, seconds), *media::frameAt(original, seconds));
    }
    if (info->hasAudio)
        QVERIFY(media::decodeSound(file)->samples == media::decodeSound(original)->samples);
}

void TestRecipeTag::canBeReplacedAndRemoved()
{
    QFETCH(QString, name);
    const QString file = fresh(name);
    QVERIFY(media::removeRecipe(file));
    QVERIFY(samples::bytesOf(file) == samples::bytesOf(m_samples.filePath(name)));
    QVERIFY(media::embedRecipe(file, "{\"first\":1}"));
    const QByteArray once = samples::bytesOf(file);
    QVERIFY(media::embedRecipe(file, "{\"first\":1}"));
    QVERIFY(samples::bytesOf(file) == once);
    QVERIFY(media::embedRecipe(file, "{\"second\":2}"));
    QCOMPARE(media::readRecipe(file).value_or(QByteArray()), QByteArray("{\"second\":2}"));
    QVERIFY(!samples::bytesOf(file).contains("first"));
    QVERIFY(media::removeRecipe(file));
    QCOMPARE(media::readRecipe(file).error().kind, media::Failure::Kind::NotFound);
    QVERIFY(!samples::bytesOf(file).contains("second"));
}

void TestRecipeTag::otherMetadataStays_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("tag");
    QTest::newRow("EXIF in a JPEG") << u"a.jpg"_s << u"EXIF:Artist"_s;
    QTest::newRow("XMP in a JPEG") << u"a.jpg"_s << u"XMP:Creator"_s;
    QTest::newRow("IPTC in a JPEG") << u"a.jpg"_s << u"IPTC:Keywords"_s;
    QTest::newRow("EXIF in a PNG") << u"a.png"_s << u"EXIF:Artist"_s;
    QTest::newRow("text in a PNG") << u"a.png"_s << u"PNG:Comment"_s;
    QTest::newRow("XMP in a PNG") << u"a.png"_s << u"XMP:Creator"_s;
    QTest::newRow("a tag in an MP4") << u"a.mp4"_s << u"ItemList:Artist"_s;
}

void TestRecipeTag::otherMetadataStays()
{
    QFETCH(QString, name);
    QFETCH(QString, tag);
    const QString file = fresh(name);
    samples::outside(u"exiftool"_s, {u"-overwrite_original"_s, u"-%1=Hokusai"_s.arg(tag), file});
    const auto value = [&] {
        return samples::outside(u"exiftool"_s, {u"-s3"_s, u"-"_s + tag, file});
    };
    if (value().isEmpty())
        QSKIP("exiftool is not installed, or cannot write this");
    QCOMPARE(value(), QByteArray("Hokusai"));
    QVERIFY(media::embedRecipe(file, "{\"p\":1}"));
    QCOMPARE(value(), QByteArray("Hokusai"));
    QVERIFY(media::removeRecipe(file));
    QCOMPARE(value(), QByteArray("Hokusai"));
}

void TestRecipeTag::outsideReadersFindIt_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : allNames)
        QTest::newRow(qUtf8Printable(name)) << name;
}

void TestRecipeTag::outsideReadersFindIt()
{
    QFETCH(QString, name);
    const QString file = fresh(name);
    QVERIFY(media::embedRecipe(file, "{\"prompt\":\"outside\"}"));
    const bool image = media::probe(file)->kind == media::Kind::Image;
    const QByteArray seen =
        image ? samples::outside(u"exiftool"_s, {u"-a"_s, u"-G1"_s, file})
              : samples::outside(u"ffprobe"_s, {u"-v"_s, u"error"_s, u"-show_entries"_s,
                                                u"format_tags:stream_tags"_s, file});
    if (seen.isEmpty())
        QSKIP("no program to look at it is installed");
    QVERIFY2(seen.contains("{\"prompt\":\"outside\"}"), seen.constData());
    // What says that a file is broken says so here; the recipe is no track and no stream.
    const auto seenBy = [](const QString &path) {
        return samples::outside(u"mediainfo"_s, {u"--Output=General;%Format%|%IsTruncated%|%ImageCount%%VideoCount%%AudioCount%"_s, path});
    };
    QCOMPARE(seenBy(file), seenBy(m_samples.filePath(name)));
    if (image)
        QVERIFY2(
            samples::outside(u"exiftool"_s, {u"-s3"_s, u"-warning"_s, u"-error"_s, file}).isEmpty(),
            "exiftool finds the file odd");
}

void TestRecipeTag::decidesByContent()
{
    const QString file = m_work.filePath(u"really a jpeg.png"_s);
    QVERIFY(QFile::copy(m_samples.filePath(u"a.jpg"_s), file));
    QVERIFY(media::embedRecipe(file, "{\"p\":1}"));
    QCOMPARE(media::readRecipe(file).value_or(QByteArray()), QByteArray("{\"p\":1}"));
    QCOMPARE(media::probe(file)->mimeType, u"image/jpeg"_s);
}

void TestRecipeTag::longRecipesInJpeg_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("fits");
    QByteArray random;
    quint32 state = 1;
    while (random.size() < 200'000) {
        state = state * 1664525U + 1013904223U;
        random += char('0' + (state >> 24) % 64);
    }
    random.replace('\\', '_');
    QTest::newRow("20 KB of quotes") << QByteArray(20'000, '"') << true;
    QTest::newRow("8 KB of quotes") << QByteArray(8 * 1024, '"') << true;
    QTest::newRow("1 MiB of repetition") << QByteArray(1024 * 1024, 'x') << true;
    QTest::newRow("200 KB of noise") << random << false;
}

void TestRecipeTag::longRecipesInJpeg()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, fits);
    const QString file = fresh(u"a.jpg"_s);
    const auto embedded = media::embedRecipe(file, json);
    QCOMPARE(embedded.has_value(), fits);
    if (fits) {
        QCOMPARE(media::readRecipe(file).value_or(QByteArray()), json);
    } else {
        QCOMPARE(embedded.error().kind, media::Failure::Kind::Unsupported);
        QVERIFY(samples::bytesOf(file) == samples::bytesOf(m_samples.filePath(u"a.jpg"_s)));
    }
}

void TestRecipeTag::refusalsLeaveTheFileAlone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<media::Failure::Kind>("kind");
    using Kind = media::Failure::Kind;
    QTest::newRow("a text") << u"a.txt"_s << QByteArray("{}") << Kind::Unsupported;
    QTest::newRow("a BMP") << u"a.bmp"_s << QByteArray("{}") << Kind::Unsupported;
    QTest::newRow("a WebM whose sound would move by a millisecond") << u"opus.webm"_s << QByteArray("{}") << Kind::Unsupported;
    QTest::newRow("nothing there") << u"gone.png"_s << QByteArray("{}") << Kind::NotFound;
    QTest::newRow("more than 1 MiB")
        << u"a.png"_s << QByteArray(1024 * 1024 + 1, 'x') << Kind::TooLarge;
    QTest::newRow("no recipe at all") << u"a.png"_s << QByteArray() << Kind::TooLarge;
}

void TestRecipeTag::refusalsLeaveTheFileAlone()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, json);
    QFETCH(media::Failure::Kind, kind);
    const QString file = fresh(name);
    const auto embedded = media::embedRecipe(file, json);
    QVERIFY(!embedded);
    QCOMPARE(embedded.error().kind, kind);
    QVERIFY(!embedded.error().message.isEmpty());
    QVERIFY(samples::bytesOf(file) == samples::bytesOf(m_samples.filePath(name)));
}

void TestRecipeTag::cutFilesNeverCrash()
{
    QFETCH(QString, name);
    const QString file = fresh(name);
    QVERIFY(media::embedRecipe(file, "{\"p\":\"cut\"}"));
    const QByteArray whole = samples::bytesOf(file);
    for (int part = 0; part < 4; ++part) {
        const QByteArray cut = whole.left(whole.size() * part / 4);
        QVERIFY(samples::putBytes(file, cut));
        const auto read = media::readRecipe(file);
        QVERIFY(!read || *read == "{\"p\":\"cut\"}");
        const auto embedded = media::embedRecipe(file, "{\"p\":\"new\"}");
        if (embedded)
            QCOMPARE(media::readRecipe(file).value_or(QByteArray()), QByteArray("{\"p\":\"new\"}"));
        else
            QVERIFY(samples::bytesOf(file) == cut);
    }
}

void TestRecipeTag::manyThreadsAtOnce()
{
    QThreadPool pool;
    pool.setMaxThreadCount(8);
    std::atomic<int> right = 0;
    constexpr int count = 64;
    for (int i = 0; i < count; ++i) {
        const QString name = allNames.at(i % allNames.size());
        const QString file = m_work.filePath(u"thread %1 %2"_s.arg(i).arg(name));
        QVERIFY(QFile::copy(m_samples.filePath(name), file));
        pool.start([file, i, &right] {
            const QByteArray json = "{\"n\":" + QByteArray::number(i) + "}";
            if (media::embedRecipe(file, json) && media::readRecipe(file) == json)
                ++right;
        });
    }
    QVERIFY(pool.waitForDone(120'000));
    QCOMPARE(right.load(), count);
}

QTEST_GUILESS_MAIN(TestRecipeTag)
#include "tst_recipetag.moc"
