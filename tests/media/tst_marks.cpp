// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "media/marks.h"
#include "media/preview.h"
#include "media/probe.h"
#include "media/recipetag.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using media::Marks;

class TestMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void liveInTheFile_data();
    void liveInTheFile();
    void everyTextSurvives_data();
    void everyTextSurvives();
    void recipeAndMarksLeaveEachOtherAlone_data() { inside(); }
    void recipeAndMarksLeaveEachOtherAlone();
    void othersReadThem_data();
    void othersReadThem();
    void othersMarksAreRead_data();
    void othersMarksAreRead();
    void sidecarKeepsItsRecipe();
    void somebodyElsesSidecarIsLeftAlone();
    void refusalsLeaveTheFileAlone_data();
    void refusalsLeaveTheFileAlone();
    void aChosenFrameStandsForTheClip();

private:
    void inside();
    QString fresh(const QString &name);

    QTemporaryDir m_samples{samples::workFolder()};
    QTemporaryDir m_work{samples::workFolder()};
};

static const QStringList insideNames = {u"a.png"_s,  u"a.jpg"_s, u"a.webp"_s, u"a.tiff"_s, u"a.mp4"_s, u"a.wav"_s,
                                        u"a.mp3"_s, u"a.flac"_s, u"a.ogg"_s, u"a.mkv"_s};
static const QStringList besideNames = {u"a.bmp"_s, u"a.txt"_s};

void TestMarks::initTestCase()
{
    const auto at = [&](const QString &name) { return m_samples.filePath(name); };
    for (const char *format : {"png", "jpg", "webp", "tiff", "bmp"})
        QVERIFY(samples::picture().save(at(u"a."_s + QLatin1String(format)), format));
    QVERIFY(samples::clip(at(u"a.mp4"_s), 10, {.size = {64, 64}, .fps = 10, .withSound = true}));
    samples::outside(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-i"_s, at(u"a.mp4"_s), u"-c"_s, u"copy"_s, at(u"a.mkv"_s)});
    using media::SoundFormat;
    QVERIFY(media::writeSound(at(u"a.wav"_s), SoundFormat::Wav, samples::tone(0.2)));
    QVERIFY(media::writeSound(at(u"a.mp3"_s), SoundFormat::Mp3, samples::tone(0.2)));
    QVERIFY(media::writeSound(at(u"a.flac"_s), SoundFormat::Flac, samples::tone(0.2)));
    QVERIFY(media::writeSound(at(u"a.ogg"_s), SoundFormat::Ogg, samples::tone(0.2)));
    QVERIFY(samples::putBytes(at(u"a.txt"_s), "some words\n"));
}

QString TestMarks::fresh(const QString &name)
{
    const QString path = m_work.filePath(name);
    QFile::remove(path);
    QFile::remove(media::sidecarPath(path));
    QFile::copy(m_samples.filePath(name), path);
    return path;
}

void TestMarks::inside()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : insideNames)
        QTest::newRow(qUtf8Printable(name)) << name;
}

void TestMarks::liveInTheFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("beside");
    for (const QString &name : insideNames)
        QTest::newRow(qUtf8Printable(name)) << name << false;
    for (const QString &name : besideNames)
        QTest::newRow(qUtf8Printable(name + u", beside it"_s)) << name << true;
}

void TestMarks::liveInTheFile()
{
    QFETCH(QString, name);
    QFETCH(bool, beside);
    const QString file = fresh(name);
    QCOMPARE(media::readMarks(file).value_or(Marks{.rating = 9}), Marks());
    const Marks marks{.rating = 4, .favourite = true, .label = u"Red"_s, .tags = {u"fox"_s, u"snow, deep"_s}};
    const auto written = media::writeMarks(file, marks);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    QCOMPARE(media::readMarks(file).value_or(Marks()), marks);
    QCOMPARE(QFile::exists(media::sidecarPath(file)), beside);
    QCOMPARE(samples::bytesOf(file) == samples::bytesOf(m_samples.filePath(name)), beside);
    const QByteArray once = samples::bytesOf(file);
    QVERIFY(media::writeMarks(file, marks));
    QVERIFY(samples::bytesOf(file) == once);

    const Marks fewer{.rating = 1};
    QVERIFY(media::writeMarks(file, fewer));
    QCOMPARE(media::readMarks(file).value_or(Marks()), fewer);
    QVERIFY(media::writeMarks(file, {}));
    QCOMPARE(media::readMarks(file).value_or(fewer), Marks());
    QVERIFY(!QFile::exists(media::sidecarPath(file)));
    QCOMPARE(QDir(m_work.path()).entryList({u"*.part"_s}, QDir::Files | QDir::Hidden).size(), 0);
    if (media::probe(file)->kind == media::Kind::Image)
        QCOMPARE(*media::loadImage(file), *media::loadImage(m_samples.filePath(name)));
    if (media::probe(file)->hasAudio)
        QVERIFY(media::decodeSound(file)->samples == media::decodeSound(m_samples.filePath(name))->samples);
}

void TestMarks::everyTextSurvives_data()
{
    QTest::addColumn<Marks>("given");
    QTest::addColumn<Marks>("kept");
    const auto row = [](const char *name, const Marks &marks) { QTest::newRow(name) << marks << marks; };
    row("foreign scripts and emoji", {.tags = {u"狐"_s, u"🦊"_s, u"שלום"_s, u"café"_s}});
    row("markup and quotes", {.label = u"<b>&amp;</b>"_s, .tags = {u"a \"b\" 'c' ]]>"_s}});
    row("brackets, braces and marks of lists", {.tags = {u"[x]"_s, u"{y}"_s, u"lang=\"x\" z"_s, u"a;b"_s, u"type=Bag"_s}});
    row("many", {.tags = QString(u"tag "_s).repeated(200).split(u' ').mid(0, 1) << u"b"_s.repeated(500)});
    QTest::newRow("out of range, empty and twice")
        << Marks{.rating = 17, .tags = {u""_s, u" fox "_s, u"fox"_s}} << Marks{.rating = 5, .tags = {u"fox"_s}};
    QTest::newRow("what XML cannot hold")
        << Marks{.rating = -3, .label = u"a\x01" "b"_s, .tags = {u"x\ny"_s, u"\xFFFF"_s}} << Marks{.label = u"ab"_s, .tags = {u"xy"_s}};
}

void TestMarks::everyTextSurvives()
{
    QFETCH(Marks, given);
    QFETCH(Marks, kept);
    for (const QString &name : {u"a.png"_s, u"a.jpg"_s, u"a.mp3"_s, u"a.mkv"_s, u"a.bmp"_s}) {
        const QString file = fresh(name);
        const auto written = media::writeMarks(file, given);
        QVERIFY2(written, written ? "" : qPrintable(name + written.error().message));
        QCOMPARE(media::readMarks(file).value_or(Marks()), kept);
        QCOMPARE(QFile::exists(media::sidecarPath(file)), name == "a.bmp"_L1);
    }
}

void TestMarks::recipeAndMarksLeaveEachOtherAlone()
{
    QFETCH(QString, name);
    const QString file = fresh(name);
    const Marks marks{.rating = 3, .tags = {u"fox"_s}};
    QVERIFY(media::embedRecipe(file, "{\"p\":1}"));
    QVERIFY(media::writeMarks(file, marks));
    QCOMPARE(media::readRecipe(file).value_or(QByteArray()), QByteArray("{\"p\":1}"));
    QVERIFY(media::removeRecipe(file));
    QCOMPARE(media::readMarks(file).value_or(Marks()), marks);
}

void TestMarks::othersReadThem_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : insideNames.mid(0, 4))
        QTest::newRow(qUtf8Printable(name)) << name;
}

void TestMarks::othersReadThem()
{
    QFETCH(QString, name);
    const QString file = fresh(name);
    QVERIFY(media::writeMarks(file, {.rating = 4, .label = u"Red"_s, .tags = {u"fox"_s, u"snow"_s}}));
    const QByteArray seen =
        samples::outside(u"exiftool"_s, {u"-s3"_s, u"-XMP:Rating"_s, u"-XMP:Label"_s, u"-XMP:Subject"_s, u"-warning"_s, file});
    if (seen.isEmpty())
        QSKIP("exiftool is not installed");
    QCOMPARE(seen, QByteArray("4\nRed\nfox, snow"));
}

void TestMarks::othersMarksAreRead_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Marks>("marks");
    QTest::newRow("a rating") << QStringList{u"-XMP:Rating=3"_s} << Marks{.rating = 3};
    QTest::newRow("a rating with a fraction") << QStringList{u"-XMP:Rating=4.0"_s} << Marks{.rating = 4};
    QTest::newRow("rejected") << QStringList{u"-XMP:Rating=-1"_s} << Marks{};
    QTest::newRow("a label and tags") << QStringList{u"-XMP:Label=Blue"_s, u"-XMP:Subject=a"_s, u"-XMP:Subject=b c"_s}
                                      << Marks{.label = u"Blue"_s, .tags = {u"a"_s, u"b c"_s}};
}

void TestMarks::othersMarksAreRead()
{
    QFETCH(QStringList, arguments);
    QFETCH(Marks, marks);
    const QString file = fresh(u"a.jpg"_s);
    const QByteArray seen = samples::outside(u"exiftool"_s, arguments + QStringList{u"-overwrite_original"_s, file});
    if (seen.isEmpty())
        QSKIP("exiftool is not installed");
    QCOMPARE(media::readMarks(file).value_or(Marks{.rating = 5}), marks);
}

void TestMarks::sidecarKeepsItsRecipe()
{
    const QString file = fresh(u"a.bmp"_s);
    const QString sidecar = media::sidecarPath(file);
    QVERIFY(samples::putBytes(sidecar, "{\"endpoint\":\"fal-ai/x\"}"));
    QVERIFY(media::writeMarks(file, {.rating = 2}));
    QCOMPARE(media::readMarks(file)->rating, 2);
    QCOMPARE(QJsonDocument::fromJson(samples::bytesOf(sidecar)).object().value("endpoint"_L1).toString(), u"fal-ai/x"_s);
    QVERIFY(media::writeMarks(file, {}));
    QCOMPARE(samples::bytesOf(sidecar), QByteArray("{\"endpoint\":\"fal-ai/x\"}"));
}

void TestMarks::somebodyElsesSidecarIsLeftAlone()
{
    const QString file = fresh(u"a.bmp"_s);
    QVERIFY(samples::putBytes(media::sidecarPath(file), "my notes"));
    const auto written = media::writeMarks(file, {.rating = 2});
    QVERIFY(!written);
    QVERIFY(written.error().message.contains(u"a.bmp.gesso.json"_s));
    QCOMPARE(samples::bytesOf(media::sidecarPath(file)), QByteArray("my notes"));
}

void TestMarks::refusalsLeaveTheFileAlone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<media::Failure::Kind>("kind");
    using Kind = media::Failure::Kind;
    QTest::newRow("nothing there") << u"gone.png"_s << QByteArray() << Kind::NotFound;
    QTest::newRow("0 bytes") << u"empty.png"_s << QByteArray("") << Kind::Broken;
}

void TestMarks::refusalsLeaveTheFileAlone()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(media::Failure::Kind, kind);
    const QString file = m_work.filePath(name);
    if (!content.isNull())
        QVERIFY(samples::putBytes(file, content));
    const auto written = media::writeMarks(file, {.rating = 2});
    QVERIFY(!written);
    QCOMPARE(written.error().kind, kind);
    QVERIFY(!QFile::exists(media::sidecarPath(file)));
}

void TestMarks::aChosenFrameStandsForTheClip()
{
    for (const QString &name : {u"a.mp4"_s, u"a.mkv"_s}) {
        const QString path = fresh(name);
        const auto usual = media::posterFrame(path);
        QVERIFY(usual);
        for (const double seconds : {0.725, 0.325}) { // within the 8th and the 4th of ten frames
            const auto wanted = media::frameAt(path, seconds);
            QVERIFY(wanted && *wanted != *usual);
            auto marks = media::readMarks(path);
            QVERIFY(marks);
            marks->rating = 4;
            marks->poster = seconds;
            QVERIFY(media::writeMarks(path, *marks));
            QCOMPARE(*media::readMarks(path), *marks);
            QCOMPARE(*media::posterFrame(path), *wanted);
            QCOMPARE(media::posterFrame(path, {32, 32})->size(), QSize(32, 32));
        }
        QVERIFY(media::writeMarks(path, {.rating = 4, .poster = 3600})); // beyond the end
        QVERIFY(media::posterFrame(path));
        QVERIFY(media::writeMarks(path, {.rating = 4}));
        QCOMPARE(*media::posterFrame(path), *usual);
    }
}

QTEST_GUILESS_MAIN(TestMarks)
#include "tst_marks.moc"
