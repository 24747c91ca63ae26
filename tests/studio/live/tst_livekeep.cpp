// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/live/keep.h"

#include "studio/library/database.h"
#include "studio/library/library.h"
#include "studio/live/wire.h"

#include "media/files.h"
#include "media/preview.h"
#include "media/recipetag.h"
#include "media/videowriter.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray pictureBytes(const char *format, const QColor &color)
{
    QImage image(96, 64, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

// A second and a half, with a recipe.
bool makeClip(const QString &path, const QByteArray &format = "mp4")
{
    media::VideoWriter writer;
    QImage image({64, 48}, QImage::Format_RGB32);
    image.fill(Qt::red);
    studio::Recipe recipe;
    recipe.endpoint = u"fal-ai/flux-2/klein/realtime"_s;
    recipe.values = {{u"prompt"_s, u"a fox"_s}};
    using std::chrono::milliseconds;
    return writer.open(path, {.size = image.size(), .fps = 0, .format = format}) && writer.addFrame(image, milliseconds(0))
           && writer.finish(milliseconds(1500))
           && media::embedRecipe(path, QJsonDocument(recipe.toPublicJson()).toJson(QJsonDocument::Compact));
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

class LiveKeepTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void frameBecomesAnItem_data();
    void frameBecomesAnItem();
    void severalInARowAreAllKept();
    void readOnlyPlaceIsASentence();
    void aRecordingBecomesAnItem();
    void whatWasLeftIsTaken();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<studio::Database> m_database;
    std::unique_ptr<studio::Library> m_library;
};

void LiveKeepTest::initTestCase()
{
    auto database = studio::Database::open(m_folder.filePath(u"gesso.db"_s));
    QVERIFY(database.has_value());
    m_database = std::move(*database);
    m_library = std::make_unique<studio::Library>(*m_database, m_folder.filePath(u"Library"_s));
}

void LiveKeepTest::frameBecomesAnItem_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QString>("contentType");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("a JPEG frame") << QByteArray("JPEG") << u"image/jpeg"_s << u"jpg"_s;
    QTest::newRow("a PNG frame") << QByteArray("PNG") << u"image/png"_s << u"png"_s;
}

void LiveKeepTest::frameBecomesAnItem()
{
    QFETCH(QByteArray, format);
    QFETCH(QString, contentType);
    QFETCH(QString, suffix);
    const QByteArray bytes = pictureBytes(format.constData(), Qt::darkCyan);
    const QByteArray drawing = pictureBytes("JPEG", Qt::red);
    studio::Recipe recipe;
    recipe.endpoint = u"fal-ai/flux-2/klein/realtime"_s;
    recipe.created = QDateTime::currentDateTimeUtc();
    recipe.values = {{u"prompt"_s, u"a fox / in snow"_s},
                     {u"seed"_s, qint64(9'007'199'254'740'993)},
                     {u"image_url"_s, studio::dataAddress(drawing, u"image/jpeg"_s)}};

    studio::Keep keep(*m_library);
    QSignalSpy kept(&keep, &studio::Keep::kept);
    QSignalSpy failed(&keep, &studio::Keep::failed);
    keep.keep(bytes, contentType, recipe);
    QTRY_VERIFY2(kept.count() + failed.count() == 1, "neither kept nor failed");
    QVERIFY2(failed.isEmpty(), qPrintable(failed.isEmpty() ? QString() : failed.first().first().toString()));

    const auto item = m_library->item(kept.first().first().toLongLong());
    QVERIFY(item.has_value());
    QCOMPARE(QFileInfo(item->path).suffix(), suffix);
    QVERIFY(item->path.startsWith(m_library->folder()));
    QCOMPARE(item->sha256, hashOf(bytes)); // of what was delivered
    QCOMPARE(item->size, QSize(96, 64));
    QCOMPARE(item->seed, std::optional<qint64>(9'007'199'254'740'993));

    // The picture itself is not encoded again.
    const auto shown = media::loadImage(item->path);
    QVERIFY(shown.has_value());
    QCOMPARE(shown->convertToFormat(QImage::Format_RGB32), QImage::fromData(bytes).convertToFormat(QImage::Format_RGB32));

    // The recipe is in the file, without the drawing's bytes or its place on this disk.
    const auto embedded = media::readRecipe(item->path);
    QVERIFY(embedded.has_value());
    QVERIFY(embedded->contains("a fox / in snow"));
    QVERIFY(embedded->contains(hashOf(drawing).toLatin1()));
    QVERIFY(!embedded->contains("base64"));
    QVERIFY(!embedded->contains(m_folder.path().toUtf8()));

    // The drawing is a file that the stored recipe refers to.
    QVERIFY(item->recipe.has_value());
    QCOMPARE(item->recipe->inputs.size(), 1u);
    QFile file(item->recipe->inputs.front().path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), drawing);
}

void LiveKeepTest::severalInARowAreAllKept()
{
    const qint64 before = m_library->count();
    studio::Keep keep(*m_library);
    QSignalSpy kept(&keep, &studio::Keep::kept);
    QSet<QString> paths;
    studio::Recipe recipe;
    recipe.endpoint = u"fal-ai/flux-2/klein/realtime"_s;
    recipe.created = QDateTime::currentDateTimeUtc(); // the same moment for all
    for (int i = 0; i < 5; ++i)
        keep.keep(pictureBytes("JPEG", QColor(i * 40, 0, 0)), u"image/jpeg"_s, recipe);
    QTRY_COMPARE(kept.count(), 5);
    for (const auto &row : kept)
        paths.insert(row.at(1).toString());
    QCOMPARE(paths.size(), 5);
    QCOMPARE(m_library->count(), before + 5);
}

void LiveKeepTest::readOnlyPlaceIsASentence()
{
    // A file where the library's folder should be: not writable for anybody, root included.
    QTemporaryDir folder;
    QFile blocked(folder.filePath(u"Library"_s));
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    blocked.close();
    auto database = studio::Database::open(folder.filePath(u"gesso.db"_s));
    QVERIFY(database.has_value());
    studio::Library library(**database, folder.filePath(u"Library"_s));
    studio::Keep keep(library);
    QSignalSpy failed(&keep, &studio::Keep::failed);
    QSignalSpy kept(&keep, &studio::Keep::kept);
    keep.keep(pictureBytes("JPEG", Qt::red), u"image/jpeg"_s, {});
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!failed.first().first().toString().isEmpty());
    QVERIFY(kept.isEmpty());
}

void LiveKeepTest::aRecordingBecomesAnItem()
{
    const QString path = m_folder.filePath(u"a fox.mp4"_s);
    QVERIFY(makeClip(path));
    const auto sha = media::sha256OfFile(path);
    studio::Keep keep(*m_library);
    QSignalSpy kept(&keep, &studio::Keep::keptClip);
    QSignalSpy failed(&keep, &studio::Keep::failed);
    keep.keepClip(path);
    QTRY_COMPARE(kept.count() + failed.count(), 1);
    QCOMPARE(kept.count(), 1);
    QVERIFY(!QFile::exists(path)); // moved
    const auto item = m_library->item(kept.first().first().toLongLong());
    QVERIFY(item.has_value());
    QVERIFY(item->path.startsWith(m_library->folder()));
    QCOMPARE(item->kind, media::Kind::Video);
    QCOMPARE(item->sha256, *sha);
    QCOMPARE(item->size, QSize(64, 48));
    QVERIFY(std::abs(item->seconds - 1.5) < 0.04);
    QVERIFY(item->recipe.has_value()); // found by its prompt
    QCOMPARE(item->recipe->values.value("prompt"_L1).toString(), u"a fox"_s);

    keep.keepClip(path); // which is gone
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!failed.first().first().toString().isEmpty());
}

void LiveKeepTest::whatWasLeftIsTaken()
{
    const QString folder = m_folder.filePath(u"recordings"_s);
    QVERIFY(QDir().mkpath(folder + u"/.lapse-abc"_s));
    QVERIFY(makeClip(folder + u"/whole.mp4"_s));
    QVERIFY(makeClip(folder + u"/another.webm"_s, "webm"));
    QVERIFY(media::writeFile(folder + u"/.gesso-0123.part"_s, "half a film"));
    QVERIFY(media::writeFile(folder + u"/.lapse-abc/film.mp4"_s, "half a film"));
    QVERIFY(media::writeFile(folder + u"/notes.txt"_s, "not ours"));
    studio::Keep keep(*m_library);
    QSignalSpy kept(&keep, &studio::Keep::keptClip);
    QSignalSpy failed(&keep, &studio::Keep::failed);
    keep.keepLeft(folder);
    QTRY_COMPARE(kept.count(), 2);
    QVERIFY(failed.isEmpty());
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{u"notes.txt"_s});
    keep.keepLeft(m_folder.filePath(u"nowhere"_s)); // an ordinary start
    keep.keepLeft(folder);
    QCoreApplication::processEvents();
    QCOMPARE(kept.count(), 2);
}

QTEST_GUILESS_MAIN(LiveKeepTest)
#include "tst_livekeep.moc"
