// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is kept, and under which name: recipes, the database, the library, names.

#include "studio/jobs/inputs.h"
#include "studio/jobs/outputs.h"
#include "studio/library/cutfacts.h"
#include "studio/library/database.h"
#include "studio/library/exporter.h"
#include "studio/library/intake.h"
#include "studio/library/library.h"
#include "studio/library/madefiles.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace studio;

namespace {

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

Recipe foxRecipe()
{
    return {.endpoint = u"fal-ai/flux/dev"_s,
            .schemaVersion = u"abc"_s,
            .values = json("{\"prompt\": \"a red fox in snow\", \"seed\": 9007199254740993, \"image_size\": \"square\",\"image_url\": \"file:///home/ada/secret%20place/fox.png\"}"),
            .inputs = {{.path = u"/home/ada/secret place/fox.png"_s, .sha256 = u"00ff"_s, .name = u"fox.png"_s, .contentType = u"image/png"_s}},
            .created = QDateTime(QDate(2026, 11, 21), QTime(1, 2, 3), Qt::UTC),
            .batch = u"b"_s};
}

Item fox(const QString &path)
{
    return {.path = path, .kind = media::Kind::Image, .mimeType = u"image/png"_s, .sha256 = u"aa"_s, .bytes = 3, .size = {1024, 768},
            .created = QDateTime(QDate(2026, 11, 21), QTime(1, 2, 3), Qt::UTC), .recipe = foxRecipe(), .seed = 42};
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class TestKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecipeSurvivesTheDatabase()
    {
        const auto read = Recipe::fromJson(foxRecipe().toJson());
        QVERIFY(read);
        QCOMPARE(*read, foxRecipe());
        QCOMPARE(read->values.value("seed"_L1).toInteger(), 9007199254740993LL);
    }

    void aSharedRecipeHoldsNoPath()
    {
        const QByteArray shared = QJsonDocument(foxRecipe().toPublicJson()).toJson();
        QVERIFY(!shared.contains("ada"));
        QVERIFY(!shared.contains("secret"));
        QVERIFY(!shared.contains("file:"));
        const auto read = Recipe::fromJson(foxRecipe().toPublicJson());
        QVERIFY(read);
        QCOMPARE(read->values.value("image_url"_L1).toString(), u"gesso:sha256:00ff"_s);
    }

    // What is not here is named and leaves its field empty: nobody can do anything with a hash.
    void aSharedRecipeFindsItsFilesForTheForm()
    {
        Recipe shared = *Recipe::fromJson(foxRecipe().toPublicJson());
        shared.values.insert(u"image_urls"_s, QJsonArray{u"gesso:sha256:00ff"_s, u"gesso:sha256:1234567890abcdef"_s});
        const auto here = [](const QString &sha256) { return sha256 == u"00ff"_s ? u"/pictures/fox.png"_s : QString(); };
        const FoundFiles found = filesFound(shared, here);
        QCOMPARE(found.recipe.values.value("image_url"_L1).toString(), u"file:///pictures/fox.png"_s);
        QCOMPARE(found.recipe.values.value("image_urls"_L1).toArray(), (QJsonArray{u"file:///pictures/fox.png"_s}));
        QCOMPARE(found.missing, (QStringList{u"1234567890ab"_s}));

        const FoundFiles nothing = filesFound(shared, [](const QString &) { return QString(); });
        QVERIFY(!nothing.recipe.values.contains("image_url"_L1));
        QVERIFY(nothing.missing.contains(shared.inputs.front().name));
        QCOMPARE(nothing.recipe.values.value("prompt"_L1), shared.values.value("prompt"_L1));
    }

    void aNewerDatabaseIsRefused()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"g.sqlite"_s);
        {
            auto database = Database::open(path);
            QVERIFY(database);
            QVERIFY((*database)->run(u"PRAGMA user_version=99"_s));
        }
        const auto again = Database::open(path);
        QVERIFY(!again);
        QVERIFY(again.error().contains("newer version"_L1));
        QVERIFY(QFile::exists(path));
    }

    void aBrokenDatabaseIsSetAside()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"g.sqlite"_s);
        write(path, QByteArray(8192, 'x'));
        const auto database = Database::open(path);
        QVERIFY2(database, database ? "" : qPrintable(database.error()));
        QVERIFY((*database)->wasMadeAnew());
        QCOMPARE(QFile((*database)->setAside()).size(), 8192);
        QVERIFY((*database)->run(u"SELECT count(*) FROM jobs"_s));
    }

    void anUnfinishedTransactionLeavesNothing()
    {
        QTemporaryDir folder;
        const auto database = Database::open(folder.filePath(u"g.sqlite"_s));
        QVERIFY(database);
        {
            Database::Transaction transaction(**database);
            QVERIFY(transaction.begin());
            QVERIFY((*database)->run(u"INSERT INTO uploads VALUES ('a','b','c','d')"_s));
        }
        const auto rows = (*database)->run(u"SELECT count(*) FROM uploads"_s);
        QVERIFY(rows && (*rows)->next());
        QCOMPARE((*rows)->value(0).toInt(), 0);
    }

    void search_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing asked finds all") << u""_s << true;
        QTest::newRow("a word of the prompt") << u"fox"_s << true;
        QTest::newRow("the beginning of a word") << u"sno"_s << true;
        QTest::newRow("two words in any order") << u"snow red"_s << true;
        QTest::newRow("one word that is missing") << u"fox bear"_s << false;
        QTest::newRow("part of the model") << u"model:flux"_s << true;
        QTest::newRow("another model") << u"model:kling"_s << false;
        QTest::newRow("the reported seed") << u"seed:42"_s << true;
        QTest::newRow("the start of a seed is another seed") << u"seed:4"_s << false;
        QTest::newRow("a parameter") << u"image_size:square"_s << true;
        QTest::newRow("wide enough") << u"w>1000 fox"_s << true;
        QTest::newRow("not wide enough") << u"w>1024"_s << false;
        QTest::newRow("the kind") << u"kind:image"_s << true;
        QTest::newRow("quotes and operators are text") << u"\"fox\" * ("_s << true;
    }
    void search()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, found);
        QTemporaryDir folder;
        const auto database = Database::open(folder.filePath(u"g.sqlite"_s));
        QVERIFY(database);
        Library library(**database, folder.path());
        QVERIFY(library.add({fox(folder.filePath(u"2026-11-21/fox.png"_s))}));
        QCOMPARE(library.search(text).size(), size_t(found ? 1 : 0));
    }

    void whatWasMadeKeepsHow()
    {
        QTemporaryDir folder;
        QImage frame(8, 8, QImage::Format_RGB32);
        frame.fill(Qt::red);
        const QString path = folder.filePath(u"part.png"_s);
        QVERIFY(frame.save(path));
        const auto database = Database::open(folder.filePath(u"g.sqlite"_s));
        QVERIFY(database);
        Library library(**database, folder.filePath(u"library"_s));
        MadeFiles files(library);
        QSignalSpy taken(&files, &MadeFiles::taken);
        const CutFacts cut{.begin = 0, .end = 5, .markedBegin = 2, .markedEnd = 5, .isLossless = true};
        files.take(path, {fox(folder.filePath(u"fox.png"_s))}, u"clip"_s, cut.toOutput());
        QTRY_COMPARE(taken.size(), 1);
        const auto made = library.item(taken.front().front().toLongLong());
        QVERIFY(made);
        QCOMPARE(CutFacts::fromOutput(made->output), std::optional(cut));
        QVERIFY(!CutFacts::fromOutput({}));
        QVERIFY(!CutFacts::fromOutput(json("{\"cut\": {\"begin\": \"x\"}}")));
    }

    void aLibraryBuiltAgainKnowsHowPartsWereMade_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isInside");
        QTest::newRow("in the file") << u"part.png"_s << true;
        QTest::newRow("beside a file without a place for it") << u"part.bmp"_s << false;
    }

    void aLibraryBuiltAgainKnowsHowPartsWereMade()
    {
        QFETCH(const QString, name);
        QTemporaryDir folder;
        QImage frame(8, 8, QImage::Format_RGB32);
        frame.fill(Qt::red);
        QVERIFY(frame.save(folder.filePath(name)));
        const CutFacts cut{.begin = 0, .end = 5, .markedBegin = 2, .markedEnd = 5, .isLossless = true};
        Item parent = fox(folder.filePath(u"fox.png"_s));
        parent.sha256 = u"a"_s.repeated(64);
        parent.contentHash = u"b"_s.repeated(64);
        Item plain = parent; // without a recipe there is nothing that says what was delivered
        plain.recipe.reset();
        const std::vector<Parent> parents{{parent.sha256, u"clip"_s}, {plain.contentHash, u"clip"_s}};
        {
            const auto database = Database::open(folder.filePath(u"first.sqlite"_s));
            Library library(**database, folder.filePath(u"library"_s));
            MadeFiles files(library);
            QSignalSpy taken(&files, &MadeFiles::taken);
            files.take(folder.filePath(name), {parent, plain}, u"clip"_s, cut.toOutput());
            QTRY_COMPARE(taken.size(), 1);
            const QString path = taken.front().at(1).toString();
            const auto made = library.itemByPath(path);
            QVERIFY(made && made->parents == parents && made->bytes == QFileInfo(path).size());
            QTEST(!QFile::exists(sidecarOf(path)), "isInside");
            QVERIFY(recipeAt(path).isEmpty()); // nothing to make it again with
        }
        const auto database = Database::open(folder.filePath(u"second.sqlite"_s));
        Library library(**database, folder.filePath(u"library"_s));
        QSignalSpy rebuilt(&library, &Library::rebuilt);
        library.rebuild();
        QTRY_COMPARE(rebuilt.size(), 1);
        QCOMPARE(rebuilt.front().front().toInt(), 1);
        const auto item = library.item(library.search({}).front());
        QVERIFY(item);
        QCOMPARE(CutFacts::fromOutput(item->output), std::optional(cut));
        QCOMPARE(item->parents, parents);
    }

    void whatAFileClaimsToBeMadeFromIsChecked()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"part.bmp"_s);
        QImage frame(8, 8, QImage::Format_RGB32);
        frame.fill(Qt::red);
        QVERIFY(frame.save(path));
        QByteArray many;
        for (int i = 0; i < 1500; ++i)
            many += QByteArray(",{\"sha256\":\"") + QByteArray(64, 'c') + "\",\"as\":\"join\"}";
        write(sidecarOf(path), "{\"about\":{\"cut\":{\"begin\":1,\"end\":2},\"more\":\"secret\"},\"made_from\":[7,{\"sha256\":\"../x\",\"as\":\"clip\"},"
                               "{\"sha256\":\"" + QByteArray(64, 'd') + "\",\"as\":\"" + QByteArray(65, 'x') + "\"}" + many + "]}");
        const auto item = describe(path);
        QVERIFY(item);
        QCOMPARE(item->output.keys(), QStringList{u"cut"_s});
        QCOMPARE(item->parents.size(), std::size_t(1000));
        QCOMPARE(item->parents.front(), (Parent{u"c"_s.repeated(64), u"join"_s}));
    }

    void theBinGivesBack()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"fox.png"_s);
        write(path, "fox");
        const auto database = Database::open(folder.filePath(u"g.sqlite"_s));
        QVERIFY(database);
        Library library(**database, folder.path());
        const auto ids = library.add({fox(path)});
        QVERIFY(ids);
        QCOMPARE(library.item(ids->front())->recipe, foxRecipe());
        QVERIFY(library.remove(*ids));
        QVERIFY(!QFile::exists(path));
        QCOMPARE(library.count(), 0);
        QVERIFY(library.restore(*ids));
        QVERIFY(QFile::exists(path));
        QCOMPARE(library.count(), 1);
    }

    void aNameNeverLeavesItsFolder()
    {
        Item item = fox(u"/l/a.png"_s);
        item.recipe->values.insert(u"prompt"_s, u"../../etc/passwd\n\0"_s);
        const auto name = nameFrom(u"{prompt}"_s, item, 1, 1);
        QVERIFY(name);
        QVERIFY(!name->contains(u'/'));
        QVERIFY(!name->startsWith(u'.'));
    }

    void outputs_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QStringList>("addresses");
        QTest::newRow("a list of images") << QByteArray("{\"images\":[{\"url\":\"https://a/1.png\"},{\"url\":\"https://a/2.png\"}]}") << QStringList{u"https://a/1.png"_s, u"https://a/2.png"_s};
        QTest::newRow("the same address twice") << QByteArray("{\"image\":{\"url\":\"https://a/1\"},\"images\":[{\"url\":\"https://a/1\"}]}") << QStringList{u"https://a/1"_s};
        QTest::newRow("a plain address") << QByteArray("{\"video_url\":\"https://a/v.mp4\"}") << QStringList{u"https://a/v.mp4"_s};
        QTest::newRow("addresses by format") << QByteArray("{\"model_urls\":{\"glb\":{\"url\":\"https://a/m.glb\"}}}") << QStringList{u"https://a/m.glb"_s};
        QTest::newRow("a data address") << QByteArray("{\"image\":{\"url\":\"data:image/png;base64,AA==\"}}") << QStringList{u"data:image/png;base64,AA=="_s};
        QTest::newRow("a local file is never fetched") << QByteArray("{\"image\":{\"url\":\"file:///etc/passwd\"}}") << QStringList{};
    }
    void outputs()
    {
        QFETCH(const QByteArray, output);
        QFETCH(const QStringList, addresses);
        QStringList found;
        for (const OutputFile &file : filesIn(json(output)))
            found << file.address.toString();
        QCOMPARE(found, addresses);
    }

    void anExportNumbersWhatIsThere()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"fox.bin"_s);
        write(path, "fox");
        Item item = fox(path);
        item.kind = media::Kind::Other;
        Export work({item, item}, {.folder = folder.filePath(u"out"_s), .nameTemplate = u"{prompt}"_s});
        QSignalSpy finished(&work, &Export::finished);
        QVERIFY(finished.wait());
        QCOMPARE(work.failures(), QStringList());
        QCOMPARE(QDir(folder.filePath(u"out"_s)).entryList(QDir::Files), (QStringList{u"a red fox in snow (2).bin"_s, u"a red fox in snow.bin"_s}));
    }
};

QTEST_GUILESS_MAIN(TestKeeping)
#include "tst_keeping.moc"
