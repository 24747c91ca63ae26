// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "media/marks.h"
#include "media/convert.h"
#include "media/preview.h"
#include "media/probe.h"
#include "media/recipetag.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestConvert : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatToEveryOther_data();
    void everyFormatToEveryOther();
    void sizes_data();
    void sizes();
    void copiesAreTheSameBytes();
    void copiesCanLeaveTheRecipeOut_data();
    void copiesCanLeaveTheRecipeOut();
    void transparencyBecomesWhiteInJpeg();
    void refusalsLeaveNothing_data();
    void refusalsLeaveNothing();
};

static const QByteArray recipe = R"({"prompt":"a very particular fox"})";

void TestConvert::everyFormatToEveryOther_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("keep");
    const QStringList formats = {u"png"_s, u"jpeg"_s, u"webp"_s};
    for (const QString &from : formats) {
        for (const QString &to : formats + QStringList{u"tiff"_s}) {
            for (const bool keep : {true, false}) {
                const QString name =
                    from + u" to "_s + to + (keep ? u" with"_s : u" without"_s) + u" recipe"_s;
                QTest::newRow(qUtf8Printable(name)) << from << to << keep;
            }
        }
    }
}

void TestConvert::everyFormatToEveryOther()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, keep);
    QTemporaryDir folder;
    const QString source = folder.filePath(u"source"_s);
    const QString target = folder.filePath(u"target"_s);
    QVERIFY(samples::picture().save(source, from.toLatin1().constData()));
    QVERIFY(media::embedRecipe(source, recipe));
    const media::Marks marks{.rating = 3, .favourite = true, .label = u"Red"_s, .tags = {u"fox"_s}};
    QVERIFY(media::writeMarks(source, marks));
    const QByteArray before = samples::bytesOf(source);

    const auto done = media::convert(source, target, {.format = to, .keepRecipe = keep});
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    QVERIFY(samples::bytesOf(source) == before);
    const auto info = media::probe(target);
    QVERIFY(info);
    QCOMPARE(info->mimeType, u"image/"_s + to);
    QCOMPARE(info->size, QSize(64, 48));
    const QColor red = media::loadImage(target)->pixelColor(10, 10);
    QVERIFY(red.red() > 230 && red.green() < 25 && red.blue() < 25);
    QCOMPARE(media::readRecipe(target).value_or(QByteArray()), keep ? recipe : QByteArray());
    QCOMPARE(media::readMarks(target).value_or(marks), keep ? marks : media::Marks());
    if (!keep)
        QVERIFY(!samples::bytesOf(target).contains("particular"));
}

void TestConvert::sizes_data()
{
    using media::Resize;
    QTest::addColumn<QString>("format");
    QTest::addColumn<Resize>("resize");
    QTest::addColumn<QSize>("expected");
    QTest::newRow("half the width") << u"png"_s << Resize{.by = Resize::By::LongestSide, .longest = 32} << QSize(32, 24);
    QTest::newRow("in its own format") << QString() << Resize{.by = Resize::By::Percent, .percent = 50} << QSize(32, 24);
    QTest::newRow("never larger") << u"webp"_s << Resize{.by = Resize::By::LongestSide, .longest = 1000} << QSize(64, 48);
    QTest::newRow("larger by percent") << u"png"_s << Resize{.by = Resize::By::Percent, .percent = 150} << QSize(96, 72);
    QTest::newRow("exactly, the edges cut") << u"png"_s << Resize{.by = Resize::By::Exact, .exact = {20, 40}} << QSize(20, 40);
    QTest::newRow("down to a dot") << u"jpeg"_s << Resize{.by = Resize::By::LongestSide, .longest = 1} << QSize(1, 1);
    QTest::newRow("half an AVIF") << u"avif"_s << Resize{.by = Resize::By::LongestSide, .longest = 32} << QSize(32, 24);
}

void TestConvert::sizes()
{
    QFETCH(QString, format);
    QFETCH(media::Resize, resize);
    QFETCH(QSize, expected);
    QTemporaryDir folder;
    const QString target = folder.filePath(u"target"_s);
    QVERIFY(samples::picture().save(folder.filePath(u"a"_s), "png"));
    QVERIFY(media::convert(folder.filePath(u"a"_s), target, {.format = format, .resize = resize}));
    if (format == u"avif"_s) { // which Qt cannot read here: another program can
        QCOMPARE(samples::outside(u"ffprobe"_s, {u"-v"_s, u"error"_s, u"-show_entries"_s, u"stream=codec_name,width,height"_s, u"-of"_s, u"csv=p=0"_s, target}), QByteArray("av1,32,24"));
        return;
    }
    QCOMPARE(media::probe(target)->size, expected);
    QCOMPARE(media::probe(target)->suffix, format.isEmpty()      ? u"png"_s
                                           : format == u"jpeg"_s ? u"jpg"_s
                                                                 : format);
}

void TestConvert::copiesAreTheSameBytes()
{
    QTemporaryDir folder;
    const QString source = folder.filePath(u"notes.txt"_s);
    QVERIFY(samples::putBytes(source, "any file at all"));
    QVERIFY(media::convert(source, folder.filePath(u"copy"_s), {}));
    QCOMPARE(samples::bytesOf(folder.filePath(u"copy"_s)), QByteArray("any file at all"));
    QVERIFY(media::convert(source, folder.filePath(u"bare"_s), {.keepRecipe = false}));
    QCOMPARE(samples::bytesOf(folder.filePath(u"bare"_s)), QByteArray("any file at all"));
    // What is small enough already is not encoded once more.
    const QString picture = folder.filePath(u"a.jpg"_s);
    QVERIFY(samples::picture().save(picture, "jpeg", 90));
    QVERIFY(media::convert(picture, folder.filePath(u"b.jpg"_s), {.resize = {.by = media::Resize::By::LongestSide, .longest = 2048}}));
    QCOMPARE(samples::bytesOf(folder.filePath(u"b.jpg"_s)), samples::bytesOf(picture));
}

void TestConvert::copiesCanLeaveTheRecipeOut_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a PNG") << u"a.png"_s;
    QTest::newRow("a JPEG") << u"a.jpg"_s;
    QTest::newRow("a WebP") << u"a.webp"_s;
    QTest::newRow("a clip") << u"a.mp4"_s;
    QTest::newRow("a sound") << u"a.wav"_s;
}

void TestConvert::copiesCanLeaveTheRecipeOut()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    const QString source = folder.filePath(name);
    if (name.endsWith(u".mp4"_s))
        QVERIFY(samples::clip(source, 5, {.size = {64, 64}, .fps = 10}));
    else if (name.endsWith(u".wav"_s))
        QVERIFY(media::writeSound(source, media::SoundFormat::Wav, samples::tone(0.2)));
    else
        QVERIFY(samples::picture().save(source));
    QVERIFY(media::embedRecipe(source, recipe));
    const media::Marks marks{.rating = 4, .tags = {u"thoughtful"_s}};
    QVERIFY(media::writeMarks(source, marks));
    QVERIFY(media::convert(source, folder.filePath(u"with"_s), {}));
    QVERIFY(samples::bytesOf(folder.filePath(u"with"_s)) == samples::bytesOf(source));
    const QString without = folder.filePath(u"without"_s);
    const auto done = media::convert(source, without, {.keepRecipe = false});
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    QVERIFY(!samples::bytesOf(without).contains("particular"));
    QVERIFY(!samples::bytesOf(without).contains("thoughtful"));
    QCOMPARE(media::readMarks(without).value_or(marks), media::Marks());
    QCOMPARE(media::readMarks(source).value_or(media::Marks()), marks);
    QCOMPARE(media::probe(without)->mimeType, media::probe(source)->mimeType);
    QCOMPARE(media::readRecipe(source).value_or(QByteArray()), recipe);
}

void TestConvert::transparencyBecomesWhiteInJpeg()
{
    QTemporaryDir folder;
    QImage clear(16, 16, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    QVERIFY(clear.save(folder.filePath(u"a.png"_s)));
    QVERIFY(media::convert(folder.filePath(u"a.png"_s), folder.filePath(u"b"_s),
                           {.format = u"jpeg"_s}));
    QVERIFY(qGray(media::loadImage(folder.filePath(u"b"_s))->pixel(8, 8)) > 250);
}

void TestConvert::refusalsLeaveNothing_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("format");
    QTest::addColumn<media::Failure::Kind>("kind");
    using Kind = media::Failure::Kind;
    QTest::newRow("a text to PNG") << u"text"_s << u"x"_s << u"png"_s << Kind::Unsupported;
    QTest::newRow("to a format nobody knows")
        << u"image"_s << u"x"_s << u"xyz"_s << Kind::Unsupported;
    QTest::newRow("over a file") << u"image"_s << u"text"_s << u"webp"_s << Kind::Unwritable;
    QTest::newRow("below a file") << u"image"_s << u"text/x"_s << u"webp"_s << Kind::Unwritable;
    QTest::newRow("from nothing") << u"gone"_s << u"x"_s << u"png"_s << Kind::NotFound;
    QTest::newRow("from half an image") << u"half"_s << u"x"_s << u"jpeg"_s << Kind::Broken;
}

void TestConvert::refusalsLeaveNothing()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, format);
    QFETCH(media::Failure::Kind, kind);
    QTemporaryDir folder;
    const auto at = [&](const QString &name) { return folder.filePath(name); };
    QVERIFY(samples::putBytes(at(u"text"_s), "words"));
    QVERIFY(samples::picture().save(at(u"image"_s), "png"));
    const QByteArray image = samples::bytesOf(at(u"image"_s));
    QVERIFY(samples::putBytes(at(u"half"_s), image.left(image.size() / 2)));
    const auto done = media::convert(at(from), at(to), {.format = format});
    QVERIFY(!done);
    QCOMPARE(done.error().kind, kind);
    QVERIFY(!done.error().message.isEmpty());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 3);
    QCOMPARE(samples::bytesOf(at(u"text"_s)), QByteArray("words"));
}

QTEST_GUILESS_MAIN(TestConvert)
#include "tst_convert.moc"
