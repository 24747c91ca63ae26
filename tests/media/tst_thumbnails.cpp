// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Thumbnails as the desktop's programs share them, and the frames that stand for clips.

#include "samples.h"

#include "media/preview.h"
#include "media/thumbnailcache.h"

#include <QColorSpace>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using media::ThumbnailCache;

class TestThumbnails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addressesAreThoseOfOtherPrograms_data();
    void addressesAreThoseOfOtherPrograms();
    void picturesAreKeptAsTheStandardSays();
    void thumbnailsOfOtherProgramsAreUsed();
    void aChangedFileIsSeen();
    void failuresAreRemembered();
    void nothingIsKeptOfWhatWasChangedMeanwhile();
    void thumbnailsHaveNoThumbnails();
    void aFolderThatCannotBeWrittenDoesNoHarm();
    void largerThanIsSharedIsDecoded();
    void postersAreNotBlack();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    // Noise: a file that is worth a thumbnail.
    QString picture(const QString &name, QSize size = {600, 400}, int seed = 1) const
    {
        QImage image(size, QImage::Format_RGB32);
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x)
                image.setPixel(x, y, qRgb(200, (x * 31 + y * 17 * seed) & 255, (x * y * seed) & 255));
        }
        image.save(path(name), "png");
        return path(name);
    }
    std::optional<QTemporaryDir> m_folder;
    ThumbnailCache m_cache{QString()};
};

void TestThumbnails::init()
{
    m_folder.emplace();
    m_cache = ThumbnailCache(path(u"cache"_s));
}

void TestThumbnails::addressesAreThoseOfOtherPrograms_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QString>("name");
    // As GLib's g_filename_to_uri() writes them.
    QTest::newRow("the standard's example") << u"/home/jens/photos/me.png"_s << QByteArray("file:///home/jens/photos/me.png")
                                            << u"c6ee772d9e49320e97ec29a7eb5b1697.png"_s;
    QTest::newRow("spaces and marks") << u"/a b/[c] #1?%\"<>.png"_s << QByteArray("file:///a%20b/%5Bc%5D%20%231%3F%25%22%3C%3E.png") << QString();
    QTest::newRow("what stays as it is") << u"/a!$&'()*+,;=:@_~-.png"_s << QByteArray("file:///a!$&'()*+,;=:@_~-.png") << QString();
    QTest::newRow("other letters") << u"/Füchse/狐.png"_s << QByteArray("file:///F%C3%BCchse/%E7%8B%90.png") << QString();
}

void TestThumbnails::addressesAreThoseOfOtherPrograms()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, address);
    QFETCH(QString, name);
    QCOMPARE(ThumbnailCache::addressOf(file), address);
    if (!name.isEmpty())
        QCOMPARE(QFileInfo(m_cache.fileFor(file, 128)).fileName(), name);
}

void TestThumbnails::picturesAreKeptAsTheStandardSays()
{
    const QString file = picture(u"fox ü.png"_s);
    const auto small = media::smallPicture(m_cache, file, 200);
    QCOMPARE(small.image.width(), 200);
    QVERIFY(!QDir(path(u"cache"_s)).exists()); // only when there is time
    media::keepInCache(m_cache, file, small);

    const QString entry = m_cache.fileFor(file, 200);
    QCOMPARE(QFileInfo(entry).dir().dirName(), u"large"_s);
    const QImage kept(entry);
    QCOMPARE(kept.text(u"Thumb::URI"_s).toLatin1(), ThumbnailCache::addressOf(file));
    QCOMPARE(kept.text(u"Thumb::MTime"_s), QString::number(QFileInfo(file).lastModified().toSecsSinceEpoch()));
    QCOMPARE(kept.text(u"Thumb::Size"_s), QString::number(QFileInfo(file).size()));
    QCOMPARE(kept.size(), QSize(256, 170));
    QCOMPARE(QFileInfo(entry).permissions() & 0x7077, QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(QFileInfo(entry).dir().entryList(QDir::Files | QDir::Hidden).size(), 1); // nothing is left beside it

    const auto again = media::smallPicture(m_cache, file, 200);
    QCOMPARE(again.image.size(), small.image.size());
    QVERIFY(again.fresh.isNull());
}

void TestThumbnails::thumbnailsOfOtherProgramsAreUsed()
{
    const QString file = picture(u"theirs.png"_s);
    QImage theirs(256, 171, QImage::Format_RGB32);
    theirs.fill(Qt::magenta);
    theirs.setText(u"Thumb::URI"_s, QString::fromLatin1(ThumbnailCache::addressOf(file)));
    theirs.setText(u"Thumb::MTime"_s, QString::number(QFileInfo(file).lastModified().toSecsSinceEpoch()));
    QVERIFY(QDir().mkpath(path(u"cache/large"_s)));
    QVERIFY(theirs.save(m_cache.fileFor(file, 256)));
    QCOMPARE(media::smallPicture(m_cache, file, 100).image.pixelColor(50, 30), QColor(Qt::magenta));
    QVERIFY(media::smallPicture(m_cache, file, 400).image.pixelColor(50, 30) != QColor(Qt::magenta)); // too small for that
}

void TestThumbnails::aChangedFileIsSeen()
{
    const QString file = picture(u"changing.png"_s);
    media::keepInCache(m_cache, file, media::smallPicture(m_cache, file, 128));
    QVERIFY(!m_cache.find(file, 128).isNull());
    const QDateTime before = QFileInfo(file).lastModified();
    picture(u"changing.png"_s, {600, 401}, 3);
    QFile touched(file);
    QVERIFY(touched.open(QIODevice::ReadWrite));
    QVERIFY(touched.setFileTime(before, QFileDevice::FileModificationTime)); // within the same second
    touched.close();
    QVERIFY(m_cache.find(file, 128).isNull());
}

void TestThumbnails::failuresAreRemembered()
{
    const QString file = path(u"broken.png"_s);
    QVERIFY(samples::putBytes(file, QByteArray("\x89PNG\r\n\x1A\nnothing else")));
    const auto small = media::smallPicture(m_cache, file, 128);
    QVERIFY(small.image.isNull());
    QVERIFY(small.reason.contains(u"broken.png"_s));
    media::keepInCache(m_cache, file, small);
    QCOMPARE(m_cache.failure(file), small.reason);
    QCOMPARE(media::smallPicture(m_cache, file, 128).reason, small.reason);
    picture(u"broken.png"_s); // repaired
    QVERIFY(!m_cache.failure(file));
    QVERIFY(!media::smallPicture(m_cache, file, 128).image.isNull());
    // What may be there again in a moment is asked for again.
    media::keepInCache(m_cache, path(u"gone.png"_s), media::smallPicture(m_cache, path(u"gone.png"_s), 128));
    QVERIFY(!m_cache.failure(path(u"gone.png"_s)));
}

void TestThumbnails::nothingIsKeptOfWhatWasChangedMeanwhile()
{
    const QString file = picture(u"busy.png"_s);
    const auto small = media::smallPicture(m_cache, file, 128);
    picture(u"busy.png"_s, {300, 300});
    media::keepInCache(m_cache, file, small);
    QVERIFY(!QFile::exists(m_cache.fileFor(file, 128)));
}

void TestThumbnails::thumbnailsHaveNoThumbnails()
{
    QVERIFY(QDir().mkpath(path(u"cache/large"_s)));
    const QString file = picture(u"cache/large/some.png"_s);
    const auto small = media::smallPicture(m_cache, file, 128);
    QVERIFY(!small.image.isNull());
    media::keepInCache(m_cache, file, small);
    QVERIFY(!QFile::exists(m_cache.fileFor(file, 128)));
}

void TestThumbnails::aFolderThatCannotBeWrittenDoesNoHarm()
{
    const QString file = picture(u"fine.png"_s);
    QVERIFY(samples::putBytes(path(u"cache"_s), "a file where the folder would be"));
    const auto small = media::smallPicture(m_cache, file, 128);
    media::keepInCache(m_cache, file, small);
    QCOMPARE(small.image.width(), 128);
}

void TestThumbnails::largerThanIsSharedIsDecoded()
{
    const QString file = picture(u"large.png"_s, {1500, 1000});
    media::keepInCache(m_cache, file, media::smallPicture(m_cache, file, 1024));
    QCOMPARE(m_cache.find(file, 1024).width(), 1024);
    QCOMPARE(media::smallPicture(m_cache, file, 1400).image.width(), 1400);
}

void TestThumbnails::postersAreNotBlack()
{
    const QString file = path(u"fade.mp4"_s);
    media::VideoWriter writer;
    QVERIFY(writer.open(file, {.size = {96, 64}, .fps = 10}));
    QImage black(96, 64, QImage::Format_RGB32);
    black.fill(Qt::black);
    for (int n = 0; n < 40; ++n)
        QVERIFY(writer.addFrame(n < 12 ? black : samples::picture({96, 64})));
    QVERIFY(writer.finish());
    const auto poster = media::posterFrame(file, {48, 48});
    QVERIFY2(poster, poster ? "" : qPrintable(poster.error().message));
    QCOMPARE(poster->size(), QSize(48, 32));
    QVERIFY(poster->pixelColor(10, 8).red() > 180);
    // A clip that is black from end to end still has a picture.
    QVERIFY(writer.open(path(u"black.mp4"_s), {.size = {96, 64}, .fps = 10}));
    for (int n = 0; n < 10; ++n)
        QVERIFY(writer.addFrame(black));
    QVERIFY(writer.finish());
    QCOMPARE(media::posterFrame(path(u"black.mp4"_s))->size(), QSize(96, 64));
}

QTEST_GUILESS_MAIN(TestThumbnails)
#include "tst_thumbnails.moc"
