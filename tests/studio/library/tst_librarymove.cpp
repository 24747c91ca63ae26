// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The library into another folder: on one disk, onto another, with a full disk, given up, and with a program that dies at
// each step. Whatever happens, every file is there afterwards, once, with its content.
//
// The program that dies is this one, started again: "tst_librarymove die COPIES MOMENT FOLDER".

#include "studio/library/shelf.h"

#include "studio/library/filelock.h"
#include "studio/library/import.h"
#include "studio/library/librarymove.h"
#include "studio/library/marking.h"
#include "studio/library/presence.h"
#include "studio/studio.h"

#include "media/marks.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QEventLoop>
#include <QJsonArray>
#include <QProcess>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace studio;
using shelf::Shelf;

using Outcome = tl::expected<void, QString>;
using Plan = tl::expected<LibraryMovePlan, QString>;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

// Relative, sorted, with hidden ones.
QStringList filesBelow(const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        found << files.next().mid(folder.size() + 1);
    found.sort();
    return found;
}

const QStringList ours{u".bin/gone.png"_s, u"2026/10/old.png"_s, u"2026/11/fox.png"_s, u"2026/11/talk.txt"_s, u"2026/11/talk.txt.gesso.json"_s,
                       u"2026/11/talk.txt.transcript.gesso.json"_s};
const QStringList foreign{u"2026/11/notes.odt"_s, u"plans/house.pdf"_s};

struct Filled
{
    qint64 fox = 0, old = 0, talk = 0, gone = 0, camera = 0;
};

// What a library has: results, something beside them, the bin, an item in place; and files of somebody else.
Filled fill(Library &library, const QString &root)
{
    const QString folder = library.folder();
    const auto add = [&](const QString &path) { return library.add({shelf::made(path)})->front(); };
    Filled filled;
    filled.fox = add(shelf::picture(folder + u"/2026/11/fox.png"_s, 0xff0000));
    filled.old = add(shelf::picture(folder + u"/2026/10/old.png"_s, 0x00ff00));
    filled.gone = add(shelf::picture(folder + u"/2026/11/gone.png"_s, 0x0000ff));
    write(folder + u"/2026/11/talk.txt"_s, "words");
    write(folder + u"/2026/11/talk.txt.gesso.json"_s, "{}");
    write(folder + u"/2026/11/talk.txt.transcript.gesso.json"_s, "[]");
    filled.talk = add(folder + u"/2026/11/talk.txt"_s);
    filled.camera = add(shelf::picture(root + u"/camera/c.png"_s, 0x00ffff));
    if (!library.remove({filled.gone}))
        return {};
    write(folder + u"/2026/11/notes.odt"_s, "notes");
    write(folder + u"/plans/house.pdf"_s, "plans");
    return filled;
}

std::optional<Plan> looked(Library &library, const QString &to)
{
    std::optional<Plan> plan;
    QObject here;
    LibraryMove::look(library, to, &here, [&plan](const Plan &answer) { plan = answer; });
    QDeadlineTimer patience(20'000);
    while (!plan && !patience.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    return plan;
}

Outcome finish(LibraryMove &move)
{
    Outcome outcome = tl::unexpected(u"it did not end"_s);
    QEventLoop loop;
    QObject::connect(&move, &LibraryMove::finished, &loop, [&](bool isGood, const QString &trouble) {
        outcome = isGood ? Outcome() : tl::unexpected(trouble);
        loop.quit();
    });
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    loop.exec();
    return outcome;
}

LibraryMove::Parts partsOf(const Shelf &shelf, bool mustCopy, const LibraryMove::Tap &tap = {})
{
    return {.library = *shelf.library, .profileFolder = shelf.folder.path(), .tap = tap, .mustCopy = mustCopy};
}

QString newFolder(const Shelf &shelf)
{
    return shelf.folder.filePath(u"elsewhere/Gesso"_s);
}

// Complete in `folder` and nowhere else; the rows know it, and nothing of the move is left.
void verifyWholeIn(const Shelf &shelf, const QString &folder, const QStringList &expected = ours)
{
    QCOMPARE(shelf.library->folder(), folder);
    const bool isHome = folder == shelf.path();
    QStringList here = expected;
    if (isHome)
        here += foreign;
    here.sort();
    QCOMPARE(filesBelow(folder), here);
    QCOMPARE(filesBelow(isHome ? newFolder(shelf) : shelf.path()), isHome ? QStringList() : foreign);
    for (const char *colour : {"2026/11/fox.png", "2026/10/old.png", ".bin/gone.png"})
        QVERIFY(!QImage(folder + u'/' + QLatin1String(colour)).isNull());
    QCOMPARE(QImage(folder + u"/2026/11/fox.png"_s).pixelColor(0, 0), QColor(Qt::red));
    QCOMPARE(contentOf(folder + u"/2026/11/talk.txt.transcript.gesso.json"_s), "[]");
    QCOMPARE(libraryPlaceIn(shelf.folder.path()).stage, LibraryPlace::Stage::Settled);
    QVERIFY(!QFile::exists(shelf.folder.filePath(u"library-move.list"_s)));
    for (const qint64 id : shelf.library->search({}))
        QVERIFY2(QFile::exists(shelf.pathOf(id)), qPrintable(shelf.pathOf(id)));
}

int die(const QStringList &arguments)
{
    const bool mustCopy = arguments.at(2) == "1"_L1;
    const int moment = arguments.at(3).toInt();
    const QString folder = arguments.at(4);
    const auto database = Database::open(folder + u"/gesso.db"_s);
    if (!database)
        return 1;
    Library library(**database, folder + u"/library"_s);
    std::atomic<int> seen = 0;
    const auto tap = [&seen, moment](MoveMoment, const QString &) -> media::Result<void> {
        if (seen++ == moment)
            ::raise(SIGKILL);
        return {};
    };
    LibraryMove move({.library = library, .profileFolder = folder, .tap = tap, .mustCopy = mustCopy},
                     LibraryMovePlan{.from = library.folder(), .to = folder + u"/elsewhere/Gesso"_s}, nullptr);
    return finish(move) ? 0 : 2;
}

} // namespace

class TestLibraryMove : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goes_data()
    {
        QTest::addColumn<bool>("mustCopy");
        QTest::newRow("on one disk, by second names") << false;
        QTest::newRow("onto another disk, by copies") << true;
    }

    void goes()
    {
        QFETCH(const bool, mustCopy);
        const Shelf shelf;
        const Filled filled = fill(*shelf.library, shelf.folder.path());
        const auto plan = looked(*shelf.library, newFolder(shelf));
        QVERIFY(plan && *plan);
        QCOMPARE((*plan)->files, ours.size());
        QVERIFY(!QFile::exists(newFolder(shelf))); // looking changes nothing
        const QDateTime before = QFileInfo(shelf.path(u"2026/11/fox.png"_s)).lastModified();

        LibraryMove move(partsOf(shelf, mustCopy), **plan, nullptr);
        QSignalSpy moved(shelf.library.get(), &Library::moved);
        const Outcome outcome = finish(move);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error()));
        QCOMPARE(moved.size(), 1);
        verifyWholeIn(shelf, newFolder(shelf));
        QVERIFY(std::abs(QFileInfo(newFolder(shelf) + u"/2026/11/fox.png"_s).lastModified().msecsTo(before)) < 2000);
        QCOMPARE(shelf.pathOf(filled.camera), shelf.folder.filePath(u"camera/c.png"_s)); // in place stays in place
        QVERIFY(shelf.library->restore({filled.gone}));
        QCOMPARE(shelf.pathOf(filled.gone), newFolder(shelf) + u"/2026/11/gone.png"_s);
        QCOMPARE(Profile::at(shelf.folder.path()).libraryFolder, newFolder(shelf)); // the next program finds it
        // What was named by its old path is found.
        const QString fox = shelf.path(u"2026/11/fox.png"_s);
        QCOMPARE(shelf.library->whereNow(fox), newFolder(shelf) + u"/2026/11/fox.png"_s);
        const QJsonObject values{{u"images"_s, QJsonArray{QUrl::fromLocalFile(fox).toString()}}};
        QCOMPARE(shelf.library->whereNow(values)[u"images"_s][0].toString(), QUrl::fromLocalFile(newFolder(shelf) + u"/2026/11/fox.png"_s).toString());
        QCOMPARE(shelf.library->whereNow(shelf.path(u"plans/house.pdf"_s)), shelf.path(u"plans/house.pdf"_s)); // stayed
    }

    void ontoAnotherDisk()
    {
        QTemporaryDir other(u"/dev/shm/gesso-XXXXXX"_s);
        const Shelf shelf;
        if (!other.isValid() || FolderMove::canLink(shelf.folder.path(), other.path()).value_or(true))
            QSKIP("there is no second disk here");
        fill(*shelf.library, shelf.folder.path());
        const auto plan = looked(*shelf.library, other.path());
        QVERIFY(plan && *plan);
        QVERIFY((*plan)->copies);
        LibraryMove move(partsOf(shelf, false), **plan, nullptr);
        QVERIFY(finish(move));
        QCOMPARE(filesBelow(other.path()), ours);
        QCOMPARE(filesBelow(shelf.path()), foreign);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("says");
        QTest::newRow("the same folder") << u"library"_s << u"in this folder already"_s;
        QTest::newRow("the same by a link") << u"link"_s << u"in this folder already"_s;
        QTest::newRow("inside") << u"library/2026/new"_s << u"inside of the library"_s;
        QTest::newRow("around it") << u"."_s << u"inside of this folder"_s;
        QTest::newRow("files in the way") << u"full"_s << u"Choose an empty one"_s;
        QTest::newRow("a hidden file in the way") << u"hidden"_s << u"Choose an empty one"_s;
        QTest::newRow("items in place there") << u"camera"_s << u"items in place"_s;
        QTest::newRow("a file") << u"file"_s << u"is no folder"_s;
        QTest::newRow("cannot be written") << u"/proc/gesso"_s << u"cannot be written"_s;
    }

    void refuses()
    {
        QFETCH(const QString, to);
        QFETCH(const QString, says);
        const Shelf shelf;
        fill(*shelf.library, shelf.folder.path());
        write(shelf.folder.filePath(u"full/a.txt"_s), "a");
        write(shelf.folder.filePath(u"hidden/.a"_s), "a");
        write(shelf.folder.filePath(u"file"_s), "a");
        QFile::link(shelf.path(), shelf.folder.filePath(u"link"_s));
        const auto plan = looked(*shelf.library, QDir::isAbsolutePath(to) ? to : shelf.folder.filePath(to));
        QVERIFY(plan && !*plan);
        QVERIFY2(plan->error().contains(says), qPrintable(plan->error()));
        verifyWholeIn(shelf, shelf.path());
    }

    void choosesAFolderOfItsOwn()
    {
        const QTemporaryDir folder;
        QCOMPARE(LibraryMove::targetFor(folder.path()), folder.path());
        QCOMPARE(LibraryMove::targetFor(folder.filePath(u"new"_s)), folder.filePath(u"new"_s));
        write(folder.filePath(u"a.txt"_s), "a");
        QCOMPARE(LibraryMove::targetFor(folder.path()), folder.filePath(u"Gesso"_s));
    }

    // At each step of the way: a full disk, and somebody who thinks better of it.
    void goesBack_data()
    {
        QTest::addColumn<bool>("mustCopy");
        QTest::addColumn<bool>("isCancelled");
        for (const bool mustCopy : {false, true}) {
            QTest::addRow("full disk, %s", mustCopy ? "copies" : "names") << mustCopy << false;
            QTest::addRow("cancelled, %s", mustCopy ? "copies" : "names") << mustCopy << true;
        }
    }

    void goesBack()
    {
        QFETCH(const bool, mustCopy);
        QFETCH(const bool, isCancelled);
        for (int step = 0;; ++step) {
            const Shelf shelf;
            fill(*shelf.library, shelf.folder.path());
            std::atomic<int> seen = 0;
            std::atomic<bool> isHit = false;
            std::atomic<bool> isOver = false; // from there on it goes forward only
            LibraryMove *running = nullptr;
            const auto tap = [&](MoveMoment moment, const QString &) -> media::Result<void> {
                isOver = isOver || moment == MoveMoment::Switching;
                if (isOver || moment == MoveMoment::TakeBack || seen++ != step)
                    return {};
                isHit = true;
                if (isCancelled)
                    running->cancel();
                return isCancelled ? media::Result<void>() : tl::unexpected(media::Failure{media::Failure::Kind::DiskFull, u"The disk is full."_s});
            };
            LibraryMove move(partsOf(shelf, mustCopy, tap), LibraryMovePlan{.from = shelf.path(), .to = newFolder(shelf)}, nullptr);
            running = &move;
            const Outcome outcome = finish(move);
            if (!isHit) {
                QVERIFY(outcome);
                QVERIFY2(step > 12, qPrintable(QString::number(step)));
                return;
            }
            QVERIFY(!outcome);
            QCOMPARE(outcome.error(), isCancelled ? QString() : u"The disk is full."_s);
            verifyWholeIn(shelf, shelf.path());
            QVERIFY(!QFile::exists(newFolder(shelf)));
            // And another attempt works.
            LibraryMove again(partsOf(shelf, mustCopy), LibraryMovePlan{.from = shelf.path(), .to = newFolder(shelf)}, nullptr);
            QVERIFY(finish(again));
            verifyWholeIn(shelf, newFolder(shelf));
        }
    }

    void survivesDeath_data() { goes_data(); }

    void survivesDeath()
    {
        QFETCH(const bool, mustCopy);
        bool wasBack = false;
        bool wasThere = false;
        for (int moment = 0;; ++moment) {
            Shelf shelf;
            fill(*shelf.library, shelf.folder.path());
            shelf.library.reset();
            shelf.database.reset();
            QProcess program;
            program.start(QCoreApplication::applicationFilePath(),
                          {u"die"_s, mustCopy ? u"1"_s : u"0"_s, QString::number(moment), shelf.folder.path()});
            QVERIFY(program.waitForFinished(60'000));
            const bool hasDied = program.exitStatus() == QProcess::CrashExit;
            QVERIFY(hasDied || program.exitCode() == 0);
            // The next program: whole at once, and tidy when left() is done.
            const QString folder = Profile::at(shelf.folder.path()).libraryFolder;
            (folder == shelf.path() ? wasBack : wasThere) = true;
            shelf.database = *Database::open(shelf.folder.filePath(u"gesso.db"_s));
            shelf.library = std::make_unique<Library>(*shelf.database, folder);
            for (const QString &name : ours)
                QVERIFY2(QFile::exists(folder + u'/' + name), qPrintable(u"%1 at %2"_s.arg(name).arg(moment)));
            const std::unique_ptr<LibraryMove> left(LibraryMove::left(partsOf(shelf, mustCopy), nullptr));
            QVERIFY(left || libraryPlaceIn(shelf.folder.path()).stage == LibraryPlace::Stage::Settled);
            if (left) {
                const Outcome outcome = finish(*left);
                QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error()));
            }
            verifyWholeIn(shelf, folder);
            if (!hasDied) {
                QVERIFY(wasBack && wasThere);
                QVERIFY2(moment > 20, qPrintable(QString::number(moment)));
                return;
            }
        }
    }

    // Made, marked, binned and taken in while it runs, at each step.
    void takesAlongWhatComesMeanwhile_data() { goes_data(); }

    void takesAlongWhatComesMeanwhile()
    {
        QFETCH(const bool, mustCopy);
        for (int step = 0; step < 40; ++step) {
            const Shelf shelf;
            const Filled filled = fill(*shelf.library, shelf.folder.path());
            QObject window;
            std::atomic<int> seen = 0;
            std::atomic<bool> isHit = false;
            qint64 late = 0;
            const QString place = *shelf.library->place(u"late.png"_s, QDateTime(QDate(2026, 12, 1), QTime(12, 0)));
            const auto act = [&] {
                // One whose place was chosen before it began arrives now.
                const auto ids = shelf.library->add({shelf::made(shelf::picture(place, 0x123456))});
                late = ids ? ids->front() : -1;
                static_cast<void>(shelf.library->marking().change({filled.old}, {.rating = 4}));
                static_cast<void>(shelf.library->remove({filled.fox}));
            };
            const auto tap = [&](MoveMoment, const QString &) -> media::Result<void> {
                if (seen++ == step) {
                    isHit = true;
                    if (QThread::currentThread() == window.thread())
                        act();
                    else
                        QMetaObject::invokeMethod(&window, act, Qt::BlockingQueuedConnection);
                }
                return {};
            };
            LibraryMove move(partsOf(shelf, mustCopy, tap), LibraryMovePlan{.from = shelf.path(), .to = newFolder(shelf)}, nullptr);
            const Outcome outcome = finish(move);
            QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error()));
            if (!isHit) {
                QVERIFY2(step > 20, qPrintable(QString::number(step)));
                return;
            }
            QTRY_VERIFY(!shelf.library->marking().isWriting());
            QVERIFY(late > 0);
            const auto note = [&](const char *what) { return QByteArray(what) + " at step " + QByteArray::number(step); };
            for (const qint64 id : shelf.library->search({}))
                QVERIFY2(QFile::exists(shelf.pathOf(id)), note(qPrintable(shelf.pathOf(id))).constData());
            QVERIFY2(QImage(shelf.pathOf(late)).pixelColor(0, 0) == QColor(0x12, 0x34, 0x56), note("late").constData());
            const auto marks = media::readMarks(shelf.pathOf(filled.old));
            QVERIFY2(marks && marks->rating == 4, note("marks").constData());
            QVERIFY2(shelf.library->restore({filled.fox}), note("restore").constData());
            QVERIFY2(QImage(shelf.pathOf(filled.fox)).pixelColor(0, 0) == QColor(Qt::red), note("fox").constData());
            QVERIFY2(shelf.pathOf(filled.fox).startsWith(newFolder(shelf)), note("fox is new").constData());
        }
    }

    void newFolderVanishes()
    {
        const Shelf shelf;
        fill(*shelf.library, shelf.folder.path());
        std::atomic<bool> isGone = false;
        const auto tap = [&](MoveMoment moment, const QString &) -> media::Result<void> {
            if (moment == MoveMoment::Flushed && !isGone.exchange(true)) // the drive was pulled out at the last moment
                QDir(shelf.folder.filePath(u"elsewhere"_s)).removeRecursively();
            return {};
        };
        LibraryMove move(partsOf(shelf, true, tap), LibraryMovePlan{.from = shelf.path(), .to = newFolder(shelf)}, nullptr);
        const Outcome outcome = finish(move);
        // Nothing was deleted in the old folder, whatever the program believed.
        for (const QString &name : ours)
            QVERIFY(QFile::exists(shelf.path(name)) || QFile::exists(newFolder(shelf) + u'/' + name));
    }

    void nothingInTheWayIsReplaced()
    {
        const Shelf shelf;
        fill(*shelf.library, shelf.folder.path());
        const QString mine = newFolder(shelf) + u"/2026/11/fox.png"_s;
        const auto tap = [&](MoveMoment moment, const QString &) -> media::Result<void> {
            if (moment == MoveMoment::Listed && !QFile::exists(mine))
                write(mine, "somebody's");
            return {};
        };
        LibraryMove move(partsOf(shelf, false, tap), LibraryMovePlan{.from = shelf.path(), .to = newFolder(shelf)}, nullptr);
        const Outcome outcome = finish(move);
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().contains(u"Something else named"_s), qPrintable(outcome.error()));
        QCOMPARE(contentOf(mine), "somebody's");
        QCOMPARE(filesBelow(newFolder(shelf)), QStringList{u"2026/11/fox.png"_s});
        for (const QString &name : ours)
            QVERIFY(QFile::exists(shelf.path(name)));
    }

    void otherPrograms()
    {
        const Shelf shelf;
        fill(*shelf.library, shelf.folder.path());
        const Presence window(shelf.folder.path());
        {
            const Presence commandLine(shelf.folder.path());
            QCOMPARE(Presence::running(shelf.folder.path()), 2);
            LibraryMove move(partsOf(shelf, false), LibraryMovePlan{.from = shelf.path(), .to = newFolder(shelf)}, nullptr);
            const Outcome outcome = finish(move);
            QVERIFY(!outcome && outcome.error().contains(u"Another Gesso is at work"_s));
            verifyWholeIn(shelf, shelf.path());
        }
        QCOMPARE(Presence::running(shelf.folder.path()), 1);
        // Who starts while it goes on is told so.
        QVERIFY(keepLibraryPlace(shelf.folder.path(), {.stage = LibraryPlace::Stage::Bringing, .from = shelf.path(), .to = newFolder(shelf)}));
        QVERIFY(!isLibraryBeingMoved(shelf.folder.path())); // its program died
        const FileLock lock(libraryMoveLock(shelf.folder.path()));
        const auto opened = Studio::open(Profile::at(shelf.folder.path()), {.key = fal::fixedKey("id:secret"), .baseUrl = QUrl(u"http://127.0.0.1:9"_s)});
        QVERIFY(!opened && opened.error().contains(u"is being moved"_s));
    }

    void driveIsAway()
    {
        const QTemporaryDir folder;
        const QString away = folder.filePath(u"away/Gesso"_s);
        QVERIFY(keepLibraryPlace(folder.path(), {.folder = away}));
        const auto opened = Studio::open(Profile::at(folder.path()), {.key = fal::fixedKey("id:secret"), .baseUrl = QUrl(u"http://127.0.0.1:9"_s)});
        QVERIFY(!opened && opened.error().contains(u"Connect the drive"_s));
        QVERIFY(!QFile::exists(away)); // no second library where the drive will be
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "die"_L1)
        return die(arguments);
    TestLibraryMove test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_librarymove.moc"
