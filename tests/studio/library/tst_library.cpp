// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The library: what is said of items, the bin, taking in, finding again what was moved, the list that views show.

#include "studio/library/shelf.h"

#include "studio/library/collections.h"
#include "studio/library/import.h"
#include "studio/library/itemmodel.h"
#include "studio/library/marking.h"
#include "studio/library/migrations.h"
#include "studio/library/watchfolder.h"
#include "studio/pieces.h"

#include "media/files.h"
#include "media/marks.h"

#include <QAbstractItemModelTester>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace studio;
using shelf::Shelf;

namespace {

void waitForFiles(const Shelf &shelf)
{
    if (shelf.library->marking().isWriting())
        QVERIFY(QSignalSpy(&shelf.library->marking(), &Marking::written).wait());
}

int rebuilt(const Shelf &shelf)
{
    QSignalSpy done(shelf.library.get(), &Library::rebuilt);
    shelf.library->rebuild();
    return done.wait() ? done.front().front().toInt() : -2;
}

std::vector<qint64> sorted(std::vector<qint64> ids)
{
    std::ranges::sort(ids);
    return ids;
}

void complete(const ItemModel &model)
{
    if (!model.isComplete())
        QVERIFY(QSignalSpy(&model, &ItemModel::searched).wait());
}

QStringList schemaOf(QSqlDatabase &database)
{
    QStringList lines;
    QSqlQuery query(u"SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master ORDER BY 1"_s, database);
    while (query.next())
        lines << query.value(0).toString().simplified();
    return lines;
}

} // namespace

class TestLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOlderDatabaseBecomesTheNewest();
    void marksGoToTheRowTheWordsAndTheFile();
    void whatWasSaidIsTakenBack();
    void aFileThatCannotBeWrittenKeepsItsMarksInTheLibrary();
    void movedAndRenamedFilesKeepWhatIsKnown();
    void aLibraryIsBuiltAgainFromItsFolder();
    void theBinHasAWayBack();
    void aProgramThatDiesWhileBinningLosesNothing_data();
    void aProgramThatDiesWhileBinningLosesNothing();
    void whatIsErasedIsInTheTrash();
    void onlyWhatNobodyCaresForGoesByItself_data();
    void onlyWhatNobodyCaresForGoesByItself();
    void foldersAreTakenInOnce();
    void whatAnotherProgramMadeIsFoundByWhatItWasTold();
    void filesCanStayWhereTheyAre();
    void takingInCanBeStopped();
    void aWatchedFolderIsTakenInOnceItIsQuiet();
    void aProgramThatDiesWhileTakingInLosesNothing();
    void twoProgramsShareALibrary();
    void theListIsGroupedAndStacked();
    void theListFollowsTheLibrary();
    void aLongListStartsAtOnceAndLosesRowsElsewhere();
    void manyThingsAreDoneInPieces();
    void parentsAreKnownByHash();
};

void TestLibrary::anOlderDatabaseBecomesTheNewest()
{
    const QTemporaryDir folder;
    const QString old = folder.filePath(u"old.db"_s);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        database.setDatabaseName(old);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (int step = 0; step < 4; ++step) {
            for (const QString &sql : migrations().at(step))
                QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
        }
        QVERIFY(query.exec(u"PRAGMA user_version=4"_s));
        QVERIFY(query.exec(uR"(INSERT INTO items (path, kind, mime_type, sha256, bytes, width, height, seconds, created, recipe, job_id, request_id,
            queue_seconds, inference_seconds, transfer_seconds) VALUES ('fox.png', 'image', 'image/png', 'aa', 5, 8, 8, 0, '2026-11-21T01:02:03.250Z',
            '{"gesso":1,"endpoint":"fal-ai/flux/dev","values":{"prompt":"fox"},"batch":"b"}', 'j', 'r', 0, 0, 0))"_s));
        QVERIFY(query.exec(u"INSERT INTO words (rowid, prompt, model, parameters, name) VALUES (1, 'fox', 'fal-ai/flux/dev', 'prompt fox', 'fox')"_s));
        database.close();
    }
    QSqlDatabase::removeDatabase(u"old"_s);
    const auto upgraded = Database::open(old);
    const auto fresh = Database::open(folder.filePath(u"new.db"_s));
    QVERIFY(upgraded && fresh);
    QStringList schemas[2];
    for (int i = 0; i < 2; ++i) {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        database.setDatabaseName((i == 0 ? *upgraded : *fresh)->path());
        QVERIFY(database.open());
        schemas[i] = schemaOf(database);
        database.close();
        database = {};
        QSqlDatabase::removeDatabase(u"look"_s);
    }
    QCOMPARE(schemas[0], schemas[1]);
    Library library(**upgraded, folder.path());
    QCOMPARE(library.search(u"fox after:2026-11-20 rating:0"_s).size(), 1U);
    QCOMPARE(library.search(u"name:fox.png"_s).size(), 1U); // names had no ending before
    QCOMPARE(library.bytes(), 5);
    QCOMPARE(library.item(1)->created.time().msec(), 250);
    QVERIFY(library.marking().change({1}, {.addTags = {u"night"_s}}));
    QCOMPARE(library.search(u"night"_s).size(), 1U);
}

void TestLibrary::marksGoToTheRowTheWordsAndTheFile()
{
    const Shelf shelf;
    const qint64 id = shelf.add(u"a.png"_s, 1);
    const qint64 other = shelf.add(u"b.png"_s, 2);
    QSignalSpy changed(shelf.library.get(), &Library::changed);
    QVERIFY(shelf.library->marking().change({id}, {.rating = 9, .favourite = true, .label = Label::Blue, .addTags = {u" at  sea "_s, u"Night"_s, u"night"_s}}));
    waitForFiles(shelf);
    const Item item = *shelf.library->item(id);
    QCOMPARE(item.rating, 5);
    QVERIFY(item.favourite);
    QCOMPARE(item.label, Label::Blue);
    QCOMPARE(item.tags, (QStringList{u"at sea"_s, u"Night"_s}));
    QCOMPARE(shelf.library->search(u"sea tag:night label:blue fav rating>4"_s), std::vector<qint64>{id});
    QCOMPARE(shelf.library->search(u"-fav"_s), std::vector<qint64>{other});
    const auto inFile = media::readMarks(item.path);
    QVERIFY(inFile);
    QCOMPARE(*inFile, (media::Marks{.rating = 5, .favourite = true, .label = u"Blue"_s, .tags = {u"at sea"_s, u"Night"_s}}));
    QCOMPARE(item.contentHash, *media::sha256OfFile(item.path));
    std::optional<QStringList> tags;
    shelf.library->marking().allTags(this, [&tags](const QStringList &known) { tags = known; });
    QTRY_VERIFY(tags);
    QCOMPARE(*tags, (QStringList{u"at sea"_s, u"Night"_s}));
    QCOMPARE(QImage(item.path).pixelColor(3, 3), QColor(0, 0, 1));
    QCOMPARE(changed.count(), 1);
}

void TestLibrary::whatWasSaidIsTakenBack()
{
    const Shelf shelf;
    const qint64 a = shelf.add(u"a.png"_s, 1);
    const qint64 b = shelf.add(u"b.png"_s, 2);
    QVERIFY(shelf.library->marking().change({a}, {.rating = 2, .addTags = {u"x"_s}}));
    const auto before = shelf.library->marking().change({a, b}, {.rating = 4, .label = Label::Red, .removeTags = {u"X"_s}});
    QVERIFY(before);
    QCOMPARE(shelf.library->search(u"rating:4 -tag:x"_s).size(), 2U);
    QVERIFY(shelf.library->marking().set(*before));
    QCOMPARE(shelf.library->marking().marksOf({a, b}), *before);
    QCOMPARE(shelf.library->search(u"tag:x"_s), std::vector<qint64>{a});
    waitForFiles(shelf);
    QCOMPARE(media::readMarks(shelf.pathOf(a))->rating, 2);
    QCOMPARE(media::readMarks(shelf.pathOf(b))->rating, 0);
}

void TestLibrary::aFileThatCannotBeWrittenKeepsItsMarksInTheLibrary()
{
    const Shelf shelf;
    const qint64 id = shelf.add(u"a.png"_s, 1);
    QVERIFY(QFile::remove(shelf.path(u"a.png"_s)));
    QSignalSpy failed(&shelf.library->marking(), &Marking::writeFailed);
    QVERIFY(shelf.library->marking().change({id}, {.rating = 3}));
    waitForFiles(shelf);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(shelf.library->item(id)->rating, 3);
}

void TestLibrary::movedAndRenamedFilesKeepWhatIsKnown()
{
    const Shelf shelf;
    const qint64 id = shelf.add(u"a.png"_s, 1, {{u"prompt"_s, u"fox"_s}});
    const auto collection = shelf.library->collections().add(u"Best"_s);
    QVERIFY(shelf.library->collections().put(*collection, {id}));
    QVERIFY(shelf.library->marking().change({id}, {.rating = 4}));
    waitForFiles(shelf);
    QVERIFY(QDir().mkpath(shelf.path(u"elsewhere"_s)));
    QVERIFY(media::writeFile(shelf.path(u"a.png.transcript.gesso.json"_s), "{}"));
    QVERIFY(QFile::rename(shelf.path(u"a.png"_s), shelf.path(u"elsewhere/b.png"_s)));
    shelf::picture(shelf.path(u"new.png"_s), 77);
    QCOMPARE(rebuilt(shelf), 2);
    QVERIFY(QFile::exists(shelf.path(u"elsewhere/b.png.transcript.gesso.json"_s)));
    QCOMPARE(shelf.library->count(), 2);
    QCOMPARE(shelf.library->item(id)->path, shelf.path(u"elsewhere/b.png"_s));
    QCOMPARE(shelf.library->search(u"fox rating:4 in:best"_s), std::vector<qint64>{id});
    QCOMPARE(shelf.library->search(u"name:b"_s), std::vector<qint64>{id});
    QVERIFY(shelf.library->search(u"name:a"_s).empty());
    QCOMPARE(rebuilt(shelf), 0);
}

void TestLibrary::aLibraryIsBuiltAgainFromItsFolder()
{
    Shelf shelf;
    const qint64 id = shelf.add(u"2026-11-21/a.png"_s, 1);
    shelf.add(u"2026-11-21/b.png"_s, 2);
    QVERIFY(shelf.library->marking().change({id}, {.rating = 4, .favourite = true, .label = Label::Green, .addTags = {u"night"_s}}));
    waitForFiles(shelf);
    shelf.library.reset();
    shelf.database.reset();
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(shelf.folder.filePath(u"gesso.db"_s + suffix));
    shelf.open();
    QCOMPARE(shelf.library->count(), 0);
    QCOMPARE(rebuilt(shelf), 2);
    const std::vector<qint64> found = shelf.library->search(u"rating:4 label:green fav tag:night"_s);
    QCOMPARE(found.size(), 1U);
    QCOMPARE(shelf.pathOf(found.front()), shelf.path(u"2026-11-21/a.png"_s));
}

void TestLibrary::theBinHasAWayBack()
{
    const Shelf shelf;
    const qint64 a = shelf.add(u"one/a.png"_s, 1);
    const qint64 b = shelf.add(u"two/a.png"_s, 2); // the same name
    QVERIFY(media::writeFile(shelf.path(u"one/a.png.gesso.json"_s), "{}"));
    QVERIFY(media::writeFile(shelf.path(u"one/a.png.transcript.gesso.json"_s), "{}"));
    QVERIFY(shelf.library->remove({a, b}));
    QCOMPARE(shelf.library->count(), 0);
    QCOMPARE(shelf.library->binCount(), 2);
    QVERIFY(!QFile::exists(shelf.path(u"one/a.png"_s)) && !QFile::exists(shelf.path(u"one/a.png.gesso.json"_s)));
    QVERIFY(QFile::exists(shelf.pathOf(a)) && QFile::exists(shelf.pathOf(b)));
    QCOMPARE(sorted(shelf.library->binned()), (std::vector<qint64>{a, b}));
    shelf.add(u"one/a.png"_s, 3); // the name is given again
    QVERIFY(shelf.library->restore({a, b}));
    QCOMPARE(shelf.pathOf(a), shelf.path(u"one/a (2).png"_s));
    QVERIFY(QFile::exists(shelf.path(u"one/a (2).png.gesso.json"_s)));
    QVERIFY(QFile::exists(shelf.path(u"one/a (2).png.transcript.gesso.json"_s)));
    QCOMPARE(shelf.pathOf(b), shelf.path(u"two/a.png"_s));
    QCOMPARE(shelf.library->count(), 3);
    QCOMPARE(shelf.library->binCount(), 0);
}

void TestLibrary::aProgramThatDiesWhileBinningLosesNothing_data()
{
    QTest::addColumn<bool>("isMoved");
    QTest::newRow("between the row and the file") << false;
    QTest::newRow("after both") << true;
}

void TestLibrary::aProgramThatDiesWhileBinningLosesNothing()
{
    QFETCH(const bool, isMoved);
    Shelf shelf;
    const qint64 id = shelf.add(u"a.png"_s, 1);
    const QString before = *media::sha256OfFile(shelf.path(u"a.png"_s));
    QVERIFY(shelf.library->remove({id}));
    if (!isMoved)
        QVERIFY(QFile::rename(shelf.pathOf(id), shelf.path(u"a.png"_s)));
    shelf.open();
    QVERIFY(shelf.library->restore({id}));
    QCOMPARE(shelf.pathOf(id), shelf.path(u"a.png"_s));
    QCOMPARE(*media::sha256OfFile(shelf.path(u"a.png"_s)), before);
}

void TestLibrary::whatIsErasedIsInTheTrash()
{
    const Shelf shelf;
    // Not there yet, as in an account that was never used: Qt alone would put the file into the current folder.
    qputenv("XDG_DATA_HOME", shelf.folder.filePath(u"home"_s).toUtf8());
    const qint64 a = shelf.add(u"a.png"_s, 1, {{u"prompt"_s, u"fox"_s}});
    const qint64 b = shelf.add(u"b.png"_s, 2);
    QVERIFY(shelf.library->remove({a}));
    QSignalSpy erased(shelf.library.get(), &Library::erased);
    shelf.library->erase({a, b}); // b is in no bin
    QVERIFY(erased.wait());
    QCOMPARE(shelf.library->binCount(), 0);
    QCOMPARE(shelf.library->count(), 1);
    QVERIFY(!shelf.library->itemAnywhere(a));
    QVERIFY(shelf.library->search(u"fox"_s).empty());
    QVERIFY(QFile::exists(shelf.path(u"b.png"_s)));
    QVERIFY(QDir(shelf.path(u".bin"_s)).isEmpty());
    QVERIFY(QFile::exists(shelf.folder.filePath(u"home/Trash/files/a.png"_s)));
}

void TestLibrary::onlyWhatNobodyCaresForGoesByItself_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<int>("going"); // of two that nobody cares for, of ten days and of one
    QTest::newRow("no rule") << 0 << qint64(0) << 0;
    QTest::newRow("after a week") << 7 << qint64(0) << 1;
    QTest::newRow("after a month") << 30 << qint64(0) << 0;
    QTest::newRow("no room at all") << 0 << qint64(1) << 2;
    QTest::newRow("room for all") << 0 << qint64(1'000'000) << 0;
    QTest::newRow("room for all but one") << 0 << qint64(5 * 1000 + 500) << 1;
}

void TestLibrary::onlyWhatNobodyCaresForGoesByItself()
{
    QFETCH(const int, days);
    QFETCH(const qint64, bytes);
    const Shelf shelf;
    const QDateTime now(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);
    std::vector<Item> items;
    for (int i = 0; i < 6; ++i) {
        Item item = shelf::made(shelf.path(u"%1.png"_s.arg(i)), {{u"prompt"_s, i == 5 ? u"kept by rule"_s : u"x"_s}});
        item.created = now.addDays(i == 1 ? -1 : -10);
        item.bytes = 1000;
        items.push_back(item);
    }
    const auto ids = shelf.library->add(items);
    QVERIFY(ids);
    QVERIFY(shelf.library->marking().change({ids->at(2)}, {.rating = 1}));
    QVERIFY(shelf.library->marking().change({ids->at(3)}, {.favourite = true}));
    QVERIFY(shelf.library->collections().put(*shelf.library->collections().add(u"Best"_s), {ids->at(4)}));
    QVERIFY(shelf.library->collections().add(u"Rule"_s, u"\"by rule\""_s));
    waitForFiles(shelf);
    std::optional<std::vector<qint64>> told;
    shelf.library->whatGoes({.days = days, .bytes = bytes}, now, this, [&told](const std::vector<qint64> &gone) { told = gone; });
    QTRY_VERIFY(told);
    const std::vector<qint64> going = *told;
    QTEST(int(going.size()), "going");
}

void TestLibrary::foldersAreTakenInOnce()
{
    const Shelf shelf;
    const QString from = shelf.folder.filePath(u"camera"_s);
    shelf::picture(from + u"/a.png"_s, 1);
    shelf::picture(from + u"/deep/ä ' \" %1 (x).png"_s, 2);
    shelf::picture(from + u"/deep/copy.png"_s, 1);
    shelf::picture(from + u"/.hidden/c.png"_s, 3);
    QVERIFY(media::writeFile(from + u"/broken.png"_s, "\x89PNG\r\n\x1a\n"));
    QVERIFY(media::writeFile(from + u"/empty.jpg"_s, ""));
    QVERIFY(media::writeFile(from + u"/program.exe"_s, QByteArray("MZ\0\1\2\3", 6)));
    QVERIFY(media::writeMarks(from + u"/a.png"_s, {.rating = 3, .label = {}, .tags = {}}));
    for (const int added : {3, 0}) { // again: nothing new
        Import import(*shelf.library, {from, from + u"/missing.png"_s});
        QSignalSpy progress(&import, &Import::progress);
        QVERIFY(QSignalSpy(&import, &Import::finished).wait());
        QVERIFY2(int(import.added().size()) == added, qPrintable(QString::number(import.added().size())));
        QCOMPARE(import.duplicates().size(), 3 - added);
        QVERIFY(import.failed().size() >= 3);
        QCOMPARE(progress.last().at(0).toInt(), 7);
    }
    QCOMPARE(shelf.library->count(), 3);
    QCOMPARE(shelf.library->search(u"rating:3"_s).size(), 1U);
    QVERIFY(QFile::exists(from + u"/a.png"_s));
}

void TestLibrary::whatAnotherProgramMadeIsFoundByWhatItWasTold()
{
    const Shelf shelf;
    QImage image(16, 16, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    image.setText(u"parameters"_s, u"a heron in the reeds\nNegative prompt: blurry\nSteps: 31, Sampler: Euler a, CFG scale: 6.5, Seed: 1234567890123, "
                                   u"Size: 16x16, Model: deliberate_v3"_s);
    const QString from = shelf.folder.filePath(u"00001.png"_s);
    QVERIFY(image.save(from));
    Import import(*shelf.library, {from});
    QVERIFY(QSignalSpy(&import, &Import::finished).wait());
    QCOMPARE(import.added().size(), 1U);
    for (const QString &text : {u"heron"_s, u"prompt:reeds"_s, u"model:deliberate"_s, u"steps>30"_s, u"steps:31"_s, u"seed:1234567890123"_s, u"guidance>6"_s, u"blurry"_s,
                                u"program:a1111"_s, u"is:imported"_s})
        QVERIFY2(shelf.library->search(text) == import.added(), qPrintable(text));
    QVERIFY(shelf.library->search(u"steps>31"_s).empty());
    QVERIFY(shelf.library->search(u"program:comfyui"_s).empty());
    QVERIFY(shelf.library->search(u"has:recipe"_s).empty()); // not one of ours
    const auto item = shelf.library->item(import.added().front());
    QCOMPARE(item->title(), u"a heron in the reeds"_s);
    QCOMPARE(item->seed, 1234567890123);
    // The rows of a library that is built again say the same.
    QVERIFY(shelf.database->run(u"DELETE FROM words"_s) && shelf.database->run(u"DELETE FROM items"_s));
    QCOMPARE(rebuilt(shelf), 1);
    QCOMPARE(shelf.library->search(u"heron steps:31"_s).size(), 1U);
}

void TestLibrary::filesCanStayWhereTheyAre()
{
    const Shelf shelf;
    const QString file = shelf::picture(shelf.folder.filePath(u"camera/a.png"_s), 1);
    Import import(*shelf.library, {file}, {.inPlace = true});
    QVERIFY(QSignalSpy(&import, &Import::finished).wait());
    const qint64 id = import.added().front();
    QCOMPARE(shelf.pathOf(id), file);
    QVERIFY(shelf.library->isOriginal(file));
    QVERIFY(QFile::link(shelf.folder.filePath(u"camera"_s), shelf.folder.filePath(u"way"_s)));
    QVERIFY(shelf.library->isOriginal(shelf.folder.filePath(u"way/a.png"_s)));
    QVERIFY(!shelf.library->isOriginal(shelf::picture(shelf.folder.filePath(u"camera/b.png"_s), 2)));
    QVERIFY(!shelf.library->isOriginal(shelf.folder.filePath(u"camera/none.png"_s)));
    const QString inside = shelf::picture(shelf.library->folder() + u"/mine/c.png"_s, 3);
    QVERIFY(shelf.library->isOriginal(inside)); // the next rebuild makes it one
    QVERIFY(QFile::remove(inside));
    const auto before = media::sha256OfFile(file);
    QVERIFY(shelf.library->marking().change({id}, {.rating = 5, .addTags = {u"x"_s}}));
    waitForFiles(shelf);
    QCOMPARE(shelf.library->search(u"rating:5"_s), std::vector<qint64>{id});
    QCOMPARE(media::sha256OfFile(file), before); // what is the person's own is not written to
    QVERIFY(shelf.library->remove({id}));
    QVERIFY(QFile::exists(file));
    QSignalSpy erased(shelf.library.get(), &Library::erased);
    shelf.library->erase({id});
    QVERIFY(erased.wait());
    QVERIFY(QFile::exists(file)); // it was never ours
}

void TestLibrary::takingInCanBeStopped()
{
    const Shelf shelf;
    for (int i = 0; i < 5; ++i)
        shelf::picture(shelf.folder.filePath(u"camera/%1.png"_s.arg(i)), i);
    Import import(*shelf.library, {shelf.folder.filePath(u"camera"_s)});
    connect(&import, &Import::took, &import, &Import::cancel);
    QVERIFY(QSignalSpy(&import, &Import::finished).wait());
    QCOMPARE(import.added().size(), 1U);
    QCOMPARE(shelf.library->count(), 1);
}

void TestLibrary::aWatchedFolderIsTakenInOnceItIsQuiet()
{
    const Shelf shelf;
    const QString folder = shelf.folder.filePath(u"inbox"_s);
    shelf::picture(folder + u"/a.png"_s, 1);
    WatchFolder watch(*shelf.library);
    watch.setSettling(std::chrono::milliseconds(20));
    QSignalSpy took(&watch, &WatchFolder::took);
    QSignalSpy refused(&watch, &WatchFolder::refused);
    watch.setFolder(folder);
    QVERIFY(took.wait());
    shelf::picture(folder + u"/deeper/b.png"_s, 2);
    QVERIFY(took.wait());
    QVERIFY(media::writeFile(folder + u"/broken.png"_s, "\x89PNG\r\n\x1a\n"));
    QVERIFY(!refused.isEmpty() || refused.wait());
    QCOMPARE(shelf.library->count(), 2);
    QCOMPARE(took.count(), 2);
}

void TestLibrary::aProgramThatDiesWhileTakingInLosesNothing()
{
    Shelf shelf;
    const QString from = shelf::picture(shelf.folder.filePath(u"camera/a.png"_s), 1);
    shelf.database->setTap([](Database::Moment moment, const QString &sql, const QVariantList &) {
        return moment == Database::Moment::Before && sql.startsWith("INSERT INTO items"_L1) ? 13 : 0; // full
    });
    {
        Import import(*shelf.library, {from});
        QVERIFY(QSignalSpy(&import, &Import::finished).wait());
        QCOMPARE(import.failed().size(), 1U); // the copy is there, the row is not
    }
    shelf.open();
    QCOMPARE(rebuilt(shelf), 1);
    Import again(*shelf.library, {from});
    QVERIFY(QSignalSpy(&again, &Import::finished).wait());
    QCOMPARE(again.duplicates().size(), 1);
    QCOMPARE(shelf.library->count(), 1);
}

void TestLibrary::twoProgramsShareALibrary()
{
    const Shelf shelf;
    const auto database = Database::open(shelf.folder.filePath(u"gesso.db"_s));
    QVERIFY(database);
    Library other(**database, shelf.path());
    const qint64 id = shelf.add(u"a.png"_s, 1);
    QCOMPARE(other.count(), 1);
    QVERIFY(other.marking().change({id}, {.rating = 5}));
    QCOMPARE(shelf.library->item(id)->rating, 5);
    QVERIFY(other.remove({id}));
    QVERIFY(shelf.library->remove({id})); // it is in the bin already
    QCOMPARE(shelf.library->binCount(), 1);
    QVERIFY(shelf.library->restore({id}));
    if (other.marking().isWriting())
        QVERIFY(QSignalSpy(&other.marking(), &Marking::written).wait());
    QVERIFY(QFile::exists(shelf.path(u"a.png"_s)));
}

void TestLibrary::theListIsGroupedAndStacked()
{
    const Shelf shelf;
    std::vector<Item> items;
    const auto add = [&items](const QString &model, const QString &batch, int day) {
        Item item = shelf::made(u"/x/%1.png"_s.arg(items.size()), {}, batch);
        item.recipe->endpoint = model;
        item.created = QDateTime(QDate(2026, 11, day), QTime(12, 0)).addSecs(qint64(items.size())).toUTC();
        items.push_back(item);
    };
    add(u"a"_s, u"b1"_s, 1); // 1
    add(u"a"_s, u"b1"_s, 1); // 2
    add(u"b"_s, u""_s, 1);   // 3
    add(u"a"_s, u"b2"_s, 2); // 4
    add(u"b"_s, u"b3"_s, 2); // 5
    add(u"b"_s, u"b3"_s, 2); // 6
    QVERIFY(shelf.library->add(items));
    ItemModel model(*shelf.library);
    const QAbstractItemModelTester tester(&model);
    const auto shown = [&model] {
        complete(model);
        QStringList words;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (const Listing::Section &section : model.sections()) {
                if (section.first == row)
                    words << section.key + u'=' + QString::number(section.items);
            }
            const int stack = model.index(row).data(ItemModel::StackRole).toInt();
            words << QString::number(model.idAt(row)) + (stack > 0 ? u'*' + QString::number(stack) : QString());
        }
        return words.join(u' ');
    };
    QCOMPARE(shown(), u"6 5 4 3 2 1"_s);
    model.setGrouping(Grouping::Day);
    QCOMPARE(shown(), u"2026-11-02=3 6 5 4 2026-11-01=3 3 2 1"_s);
    model.setGrouping(Grouping::Model);
    QCOMPARE(shown(), u"b=3 6 5 3 a=3 4 2 1"_s);
    model.setGrouping(Grouping::Job);
    QCOMPARE(shown(), u"b3=2 6 5 b2=1 4 =1 3 b1=2 2 1"_s);
    model.setGrouping(Grouping::None);
    model.setStacked(true);
    QCOMPARE(shown(), u"6*2 4 3 2*2"_s);
    QCOMPARE(model.idsAt({0, 1}), (std::vector<qint64>{6, 5, 4}));
    QSignalSpy arranged(&model, &ItemModel::sectionsChanged);
    model.toggleStack(3);
    QVERIFY(arranged.wait());
    QCOMPARE(shown(), u"6*2 4 3 2*2 1"_s);
    model.setFilter(u"model:b"_s);
    QCOMPARE(shown(), u"6*2 3"_s);
}

void TestLibrary::theListFollowsTheLibrary()
{
    const Shelf shelf;
    std::vector<qint64> ids;
    for (int i = 0; i < 5; ++i)
        ids.push_back(shelf.add(u"%1.png"_s.arg(i), i));
    ItemModel model(*shelf.library);
    const QAbstractItemModelTester tester(&model);
    complete(model);
    QCOMPARE(model.rowCount(), 5);
    // Rows come when asked for.
    QSignalSpy read(&model, &ItemModel::dataChanged);
    QVERIFY(!model.index(0).data(ItemModel::ItemRole).isValid());
    QVERIFY(read.wait());
    QCOMPARE(model.index(0).data(ItemModel::ItemRole).value<Item>().id, ids.back());
    // A change while a row is being read is not lost, nor the second of two.
    ItemModel reading(*shelf.library);
    complete(reading);
    QVERIFY(!reading.index(0).data(ItemModel::ItemRole).isValid());
    QVERIFY(shelf.library->marking().change({ids.back()}, {.label = Label::Red}));
    QVERIFY(shelf.library->marking().change({ids.back()}, {.favourite = true}));
    QTRY_VERIFY(reading.index(0).data(ItemModel::ItemRole).value<Item>().favourite);
    QCOMPARE(model.index(0).data(ItemModel::ItemRole).value<Item>().label, Label::Red);
    QVERIFY(model.index(0).data(ItemModel::ItemRole).value<Item>().favourite);
    const QPersistentModelIndex second(model.index(1));
    QVERIFY(shelf.library->remove({ids[4], ids[1]}));
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(second.isValid() || model.idAt(0) == ids[3]);
    QSignalSpy searched(&model, &ItemModel::searched);
    QVERIFY(shelf.library->restore({ids[1]}));
    QVERIFY(searched.wait());
    QCOMPARE(model.allIds(), (std::vector<qint64>{ids[3], ids[2], ids[1], ids[0]}));
    model.setFilter(u"rating:3"_s);
    model.setFilter(u"rating:4"_s); // the newest wins
    complete(model);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(shelf.library->marking().change({ids[0]}, {.rating = 4}));
    QVERIFY(searched.wait());
    QCOMPARE(model.allIds(), std::vector<qint64>{ids[0]});
    model.setFilter({});
    model.setPlace(ItemModel::Place::Bin);
    complete(model);
    QCOMPARE(model.allIds(), std::vector<qint64>{ids[4]});
    waitForFiles(shelf);
}

// More than is looked through for the first rows, and more than is arranged at once.
void TestLibrary::aLongListStartsAtOnceAndLosesRowsElsewhere()
{
    const Shelf shelf;
    constexpr int count = 6600;
    std::vector<Item> items;
    for (int i = 0; i < count; ++i) {
        Item item = shelf::made(u"/x/%1.png"_s.arg(i), {{u"prompt"_s, i % 2 == 0 ? u"fox"_s : u"cat"_s}, {u"steps"_s, i == 3 ? 99 : 4}}, u"b%1"_s.arg(i / 2));
        item.created = item.created.addSecs(i);
        items.push_back(item);
    }
    const auto ids = shelf.library->add(items);
    QVERIFY(ids);
    ItemModel model(*shelf.library);
    std::vector<std::pair<int, bool>> steps; // rows, complete
    connect(&model, &ItemModel::sectionsChanged, this, [&] { steps.emplace_back(model.rowCount(), model.isComplete()); });
    const auto told = [&](const QString &filter) {
        complete(model);
        steps.clear();
        model.setFilter(filter);
        complete(model);
        return steps;
    };
    complete(model);
    QCOMPARE(model.rowCount(), count);
    using Steps = std::vector<std::pair<int, bool>>;
    QCOMPARE(told(u"fox"_s), (Steps{{300, false}, {count / 2, true}}));
    QCOMPARE(told(u"steps>50"_s), (Steps{{1, true}})); // not among the newest: nothing is shown before it is found
    QCOMPARE(told(u"fox before:2026-11-21"_s), (Steps{{0, true}}));
    QCOMPARE(told({}), (Steps{{300, false}, {count, true}}));
    model.setStacked(true);
    complete(model);
    QCOMPARE(model.rowCount(), count / 2);
    const QAbstractItemModelTester tester(&model);
    QVERIFY(shelf.library->remove({ids->at(10), ids->at(11)}));
    QVERIFY(shelf.library->remove({ids->at(12)}));
    QTRY_COMPARE(model.itemCount(), count - 3);
    QCOMPARE(model.rowCount(), count / 2 - 1);
    QVERIFY(shelf.library->restore({ids->at(12)}));
    QTRY_COMPARE(model.itemCount(), count - 2);
    // While the list is being found, too.
    model.setStacked(false);
    QVERIFY(shelf.library->remove({ids->at(count - 1)}));
    QTRY_COMPARE(model.itemCount(), count - 3);
    QTRY_VERIFY(model.isComplete());
    QCOMPARE(model.idAt(0), ids->at(count - 2));
}

void TestLibrary::manyThingsAreDoneInPieces()
{
    std::vector<int> all(3 * int(pieceSize) + 1);
    std::iota(all.begin(), all.end(), 0);
    std::vector<int> seen;
    std::optional<tl::expected<void, QString>> end;
    QObject context;
    const auto run = [&](int bad, const std::vector<int> &things) {
        seen.clear();
        end.reset();
        inPieces(
            &context, things,
            [&seen, bad](const std::vector<int> &piece) -> tl::expected<void, QString> {
                seen.insert(seen.end(), piece.begin(), piece.end());
                if (std::ranges::find(piece, bad) != piece.end())
                    return tl::unexpected(u"bad"_s);
                return {};
            },
            [&end](const tl::expected<void, QString> &ended) { end = ended; });
    };
    run(-1, {1, 2});
    QVERIFY(end && end->has_value()); // few: at once
    run(-1, all);
    QVERIFY(!end);
    QCOMPARE(seen.size(), pieceSize);
    QTRY_VERIFY(end);
    QVERIFY(*end && seen == all);
    run(int(pieceSize), all);
    QTRY_VERIFY(end);
    QCOMPARE(end->error(), u"bad"_s);
    QCOMPARE(seen.size(), 2 * pieceSize);
    {
        auto gone = std::make_unique<QObject>();
        int pieces = 0;
        inPieces(
            gone.get(), all,
            [&pieces](const std::vector<int> &) -> tl::expected<void, QString> {
                ++pieces;
                return {};
            },
            [](const tl::expected<void, QString> &) { QFAIL("nobody is there any more"); });
        gone.reset();
        QCoreApplication::processEvents();
        QCOMPARE(pieces, 1);
    }
    run(-1, {});
    QVERIFY(end && end->has_value());
}

void TestLibrary::parentsAreKnownByHash()
{
    const Shelf shelf;
    Item child = shelf::made(u"/x/b.png"_s, {{u"image_url"_s, u"file:///home/ada/fox.png"_s}, {u"prompt"_s, u"x"_s}});
    child.recipe->inputs = {{.path = u"/home/ada/fox.png"_s, .sha256 = u"00ff"_s, .name = {}, .contentType = {}}};
    const auto ids = shelf.library->add({child});
    QVERIFY(ids);
    QCOMPARE(shelf.library->item(ids->front())->parents, (std::vector<Parent>{{.sha256 = u"00ff"_s, .field = u"image_url"_s}}));
}

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
