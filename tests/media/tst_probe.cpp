// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "media/preview.h"
#include "media/probe.h"

#include <QImageWriter>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using media::Kind;

class TestProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contentDecides_data();
    void contentDecides();
    void picturesAreTold_data();
    void picturesAreTold();
    void orientationIsApplied_data();
    void orientationIsApplied();
    void audioOnlyMp4IsSound();
    void refusalsSaySo_data();
    void refusalsSaySo();
    void cutFilesNeverCrash_data();
    void cutFilesNeverCrash();
    void hugeImagesAreRefused();

private:
    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }
};

void TestProbe::contentDecides_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("mimeType");
    QTest::addColumn<QString>("suffix");
    const auto row = [](const char *name, const QByteArray &content, Kind kind, const QString &mime,
                        const QString &suffix) {
        QTest::newRow(name) << content << kind << mime << suffix;
    };
    row("words", "just some words\n", Kind::Text, u"text/plain"_s, u"txt"_s);
    row("foreign words", "狐狸 🦊\n", Kind::Text, u"text/plain"_s, u"txt"_s);
    row("words longer than the head", QByteArray("狐狸").repeated(20'000), Kind::Text,
        u"text/plain"_s, u"txt"_s);
    row("JSON", R"({"a": [1, 2]})", Kind::Text, u"application/json"_s, u"json"_s);
    row("long JSON", "[" + QByteArray("1234567,").repeated(20'000) + "0]", Kind::Text,
        u"application/json"_s, u"json"_s);
    row("a brace is not JSON", "{ hello", Kind::Text, u"text/plain"_s, u"txt"_s);
    row("subtitles", "1\n00:00:00,000 --> 00:00:01,000\nHello\n", Kind::Text,
        u"application/x-subrip"_s, u"srt"_s);
    row("web subtitles", "WEBVTT\n\n00:00.000 --> 00:01.000\nHello\n", Kind::Text, u"text/vtt"_s,
        u"vtt"_s);
    row("a zip", QByteArray("PK\x03\x04\x14\x00\x00\x00\x00\x00", 10) + QByteArray(60, '\0'),
        Kind::Archive, u"application/zip"_s, u"zip"_s);
    row("a binary glTF model", QByteArray("glTF\x02\0\0\0\x20\0\0\0", 12), Kind::Model3D,
        u"model/gltf-binary"_s, u"glb"_s);
    row("a Wavefront model", "# made here\nv 0.0 1.0 -2e3\nv 1 1 1\nv 0 0 0\nf 1 2 3\n",
        Kind::Model3D, u"model/obj"_s, u"obj"_s);
    row("a drawing", R"(<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"></svg>)",
        Kind::Image, u"image/svg+xml"_s, u"svg"_s);
    QByteArray noise;
    quint32 state = 7;
    while (noise.size() < 30'000) {
        state = state * 1664525U + 1013904223U;
        noise += char(state >> 24);
    }
    row("noise", noise, Kind::Other, u"application/octet-stream"_s, u"bin"_s);
}

void TestProbe::contentDecides()
{
    QFETCH(QByteArray, content);
    QFETCH(Kind, kind);
    QFETCH(QString, mimeType);
    QFETCH(QString, suffix);
    // Never by name: the same with endings that lie.
    for (const QString &name : {u"a"_s, u"a.png"_s, u"a.mp4"_s, u"a.txt"_s}) {
        QVERIFY(samples::putBytes(path(name), content));
        const auto info = media::probe(path(name));
        QVERIFY2(info, info ? "" : qPrintable(info.error().message));
        QCOMPARE(info->mimeType, mimeType);
        QCOMPARE(info->kind, kind);
        QCOMPARE(info->suffix, suffix);
        QCOMPARE(info->bytes, content.size());
    }
}

void TestProbe::picturesAreTold_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QString>("mimeType");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("PNG") << QByteArray("png") << u"image/png"_s << u"png"_s;
    QTest::newRow("JPEG") << QByteArray("jpeg") << u"image/jpeg"_s << u"jpg"_s;
    QTest::newRow("WebP") << QByteArray("webp") << u"image/webp"_s << u"webp"_s;
    QTest::newRow("BMP") << QByteArray("bmp") << u"image/bmp"_s << u"bmp"_s;
    QTest::newRow("TIFF") << QByteArray("tiff") << u"image/tiff"_s << u"tif"_s;
}

void TestProbe::picturesAreTold()
{
    QFETCH(QByteArray, format);
    QFETCH(QString, mimeType);
    QFETCH(QString, suffix);
    const QString file = path(u"picture.mp4"_s);
    QVERIFY(samples::picture({61, 33}).save(file, format.constData()));
    const auto info = media::probe(file);
    QVERIFY2(info, info ? "" : qPrintable(info.error().message));
    QCOMPARE(info->kind, Kind::Image);
    QCOMPARE(info->mimeType, mimeType);
    QCOMPARE(info->size, QSize(61, 33));
    QVERIFY(info->suffix.startsWith(suffix));
    const auto small = media::thumbnail(file, {30, 30});
    QVERIFY(small);
    QCOMPARE(small->width(), 30);
    QVERIFY(small->pixelColor(4, 4).red() > 200);
}

void TestProbe::orientationIsApplied_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QColor>("topLeft");
    QTest::newRow("upright") << 1 << QSize(64, 48) << QColor(Qt::red);
    QTest::newRow("mirrored") << 2 << QSize(64, 48) << QColor(Qt::green);
    QTest::newRow("upside down") << 3 << QSize(64, 48) << QColor(Qt::white);
    QTest::newRow("upside down and mirrored") << 4 << QSize(64, 48) << QColor(Qt::blue);
    QTest::newRow("turned and mirrored") << 5 << QSize(48, 64) << QColor(Qt::red);
    QTest::newRow("turned the other way and mirrored") << 7 << QSize(48, 64) << QColor(Qt::white);
    QTest::newRow("turned clockwise") << 6 << QSize(48, 64) << QColor(Qt::blue);
    QTest::newRow("turned counterclockwise") << 8 << QSize(48, 64) << QColor(Qt::green);
}

void TestProbe::orientationIsApplied()
{
    QFETCH(int, orientation);
    QFETCH(QSize, size);
    QFETCH(QColor, topLeft);
    const QString file = path(u"turned.jpg"_s);
    QVERIFY(samples::picture().save(file, "jpeg", 95));
    // The smallest Exif block there is: one entry, 0x0112.
    QByteArray exif("Exif\0\0MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 25);
    exif += char(orientation) + QByteArray(6, '\0');
    QByteArray bytes = samples::bytesOf(file);
    const QByteArray segment = QByteArray("\xFF\xE1\0", 3) + char(exif.size() + 2) + exif;
    bytes.insert(2, segment);
    QVERIFY(samples::putBytes(file, bytes));

    QCOMPARE(media::probe(file)->size, size);
    for (const QSize &bound : {QSize(), QSize(24, 24)}) {
        const auto image = media::loadImage(file, bound);
        QVERIFY(image);
        QCOMPARE(image->size(), bound.isEmpty() ? size : size.scaled(bound, Qt::KeepAspectRatio));
        const QColor is = image->pixelColor(image->width() / 4, image->height() / 4);
        QVERIFY2(std::abs(is.red() - topLeft.red()) < 40 &&
                     std::abs(is.green() - topLeft.green()) < 40 &&
                     std::abs(is.blue() - topLeft.blue()) < 40,
                 qPrintable(is.name()));
    }
}

void TestProbe::audioOnlyMp4IsSound()
{
    const QString file = path(u"sound.m4a"_s);
    const QString clip = path(u"clip.mp4"_s);
    QVERIFY(samples::clip(clip, 10, {.size = {64, 64}, .fps = 10, .withSound = true}));
    samples::outside(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-y"_s, u"-i"_s, clip, u"-vn"_s, u"-c"_s,
                                   u"copy"_s, u"-f"_s, u"mp4"_s, file});
    if (!QFile::exists(file))
        QSKIP("ffmpeg is not installed");
    const auto info = media::probe(file);
    QVERIFY(info);
    QCOMPARE(info->kind, Kind::Audio);
    QCOMPARE(info->mimeType, u"audio/mp4"_s);
    QCOMPARE(info->suffix, u"m4a"_s);
    QVERIFY(!media::thumbnail(file, {30, 30}));
}

void TestProbe::refusalsSaySo_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<media::Failure::Kind>("kind");
    using Failed = media::Failure::Kind;
    QTest::newRow("nothing there") << u"gone"_s << QByteArray() << Failed::NotFound;
    QTest::newRow("a folder") << u"."_s << QByteArray() << Failed::Unreadable;
    QTest::newRow("a device") << u"/dev/zero"_s << QByteArray() << Failed::Unreadable;
    QTest::newRow("empty") << u"empty"_s << QByteArray("") << Failed::Broken;
    QTest::newRow("the beginning of a PNG")
        << u"a.png"_s << QByteArray("\x89PNG\r\n\x1A\n") << Failed::Broken;
    QTest::newRow("the beginning of a JPEG")
        << u"a.jpg"_s << QByteArray("\xFF\xD8\xFF\xE0") << Failed::Broken;
    QTest::newRow("a WebP that ends early")
        << u"a.webp"_s << QByteArray("RIFF\xFF\0\0\0WEBPVP8 ", 16) << Failed::Broken;
    QTest::newRow("an MP4 that ends early") << u"a.mp4"_s
                                            << QByteArray("\0\0\0\x18"
                                                          "ftypmp42\0\0\0\0mp42isom",
                                                          24)
                                            << Failed::Broken;
}

void TestProbe::refusalsSaySo()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(media::Failure::Kind, kind);
    const QString file = QDir(m_folder.path()).absoluteFilePath(name);
    if (!content.isNull())
        QVERIFY(samples::putBytes(file, content));
    const auto info = media::probe(file);
    QVERIFY(!info);
    QCOMPARE(info.error().kind, kind);
    QVERIFY(info.error().message.endsWith(u'.'));
    QVERIFY(!media::thumbnail(file, {10, 10}));
}

void TestProbe::cutFilesNeverCrash_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"a.png"_s, u"a.jpg"_s, u"a.webp"_s, u"a.tiff"_s, u"a.mp4"_s})
        QTest::newRow(qUtf8Printable(name)) << name;
}

void TestProbe::cutFilesNeverCrash()
{
    QFETCH(QString, name);
    const QString file = path(name);
    if (name == u"a.mp4"_s)
        QVERIFY(samples::clip(file, 20, {.size = {64, 64}, .fps = 10, .withSound = true}));
    else
        QVERIFY(samples::picture().save(file));
    const QByteArray whole = samples::bytesOf(file);
    const bool tellsItsLength = name == u"a.png"_s || name == u"a.webp"_s;
    for (int part = 0; part < 16; ++part) {
        QVERIFY(samples::putBytes(file, whole.left(whole.size() * part / 16)));
        const auto info = media::probe(file);
        QVERIFY(info || !info.error().message.isEmpty());
        QVERIFY(!(tellsItsLength && info && info->kind == Kind::Image));
        for (const auto &image :
             {media::loadImage(file), media::thumbnail(file, {16, 16}), media::frameAt(file, 1.5)})
            QVERIFY(image ? !image->isNull() : !image.error().message.isEmpty());
    }
}

void TestProbe::hugeImagesAreRefused()
{
    // 30,000 × 30,000 pixels of one bit: small on disk, 3.6 GB when shown.
    QImage image(30'000, 30'000, QImage::Format_Mono);
    image.fill(0);
    const QString file = path(u"huge.png"_s);
    QVERIFY(image.save(file));
    QCOMPARE(media::probe(file)->size, QSize(30'000, 30'000));
    for (const QSize &bound : {QSize(), QSize(100, 100)}) {
        const auto loaded = media::loadImage(file, bound);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, media::Failure::Kind::TooLarge);
        QVERIFY(loaded.error().message.contains(u"30000"_s));
    }
}

QTEST_GUILESS_MAIN(TestProbe)
#include "tst_probe.moc"
