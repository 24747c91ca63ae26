// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/live/keep.h"

#include "studio/library/database.h"
#include "studio/library/library.h"
#include "studio/live/wire.h"

#include "media/preview.h"
#include "media/recipetag.h"

#include <QBuffer>
#include <QCryptographicHash>
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

QTEST_GUILESS_MAIN(LiveKeepTest)
#include "tst_livekeep.moc"
