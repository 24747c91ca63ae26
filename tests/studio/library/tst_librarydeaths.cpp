// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A program that dies at each step of what it does with the files of a library, before and after each write to the database:
// no picture is lost or there twice, and the next program brings it to an end.
//
// The program that dies is this one, started again: "tst_librarydeaths die WHAT MOMENT FOLDER".

#include "studio/library/shelf.h"

#include "studio/library/import.h"
#include "studio/library/marking.h"

#include "media/files.h"
#include "media/marks.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QEventLoop>
#include <QProcess>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace studio;

namespace {

constexpr int died = 42;

QString libraryIn(const QString &folder)
{
    return folder + u"/library"_s;
}

// What the program is told to do. The library has a.png (red) and, in the bin, b.png (blue); camera/c.png (green) is outside.
void act(Library &library, const QString &what, const QString &folder)
{
    QEventLoop loop;
    const auto import = [&](const QString &path, bool inPlace) {
        Import work(library, {path}, {.inPlace = inPlace});
        QObject::connect(&work, &Import::finished, &loop, &QEventLoop::quit);
        loop.exec();
    };
    const qint64 a = library.search(u"red"_s).empty() ? 0 : library.search(u"red"_s).front();
    if (what == "take a copy in"_L1) {
        import(folder + u"/camera/c.png"_s, false);
    } else if (what == "take in where it lies"_L1) {
        import(folder + u"/camera/c.png"_s, true);
    } else if (what == "bin"_L1) {
        static_cast<void>(library.remove({a}));
    } else if (what == "restore"_L1) {
        static_cast<void>(library.restore(library.binned()));
    } else if (what == "erase"_L1) {
        QObject::connect(&library, &Library::erased, &loop, &QEventLoop::quit);
        const std::vector<qint64> binned = library.binned();
        library.erase(binned);
        if (!binned.empty())
            loop.exec();
    } else if (what == "rate"_L1) {
        QObject::connect(&library.marking(), &Marking::written, &loop, &QEventLoop::quit);
        const auto changed = library.marking().change({a}, {.rating = 4, .addTags = {u"night"_s}});
        if (changed && library.marking().isWriting())
            loop.exec();
    } else if (what == "find again"_L1) {
        QObject::connect(&library, &Library::rebuilt, &loop, &QEventLoop::quit);
        library.rebuild();
        loop.exec();
    }
}

int die(const QStringList &arguments)
{
    const QString what = arguments.at(2);
    const int moment = arguments.at(3).toInt();
    const QString folder = arguments.at(4);
    const auto database = Database::open(folder + u"/gesso.db"_s);
    if (!database)
        return 1;
    Library library(**database, libraryIn(folder));
    int seen = 0;
    (*database)->setTap([&seen, moment](Database::Moment, const QString &sql, const QVariantList &) {
        if (!sql.startsWith("SELECT"_L1) && seen++ == moment)
            ::_exit(died);
        return 0;
    });
    act(library, what, folder);
    return 0;
}

QStringList picturesIn(const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, {u"*.png"_s}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        found << files.next();
    return found;
}

QColor colourOf(const QString &path)
{
    return QImage(path).pixelColor(0, 0);
}

} // namespace

class TestLibraryDeaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLost_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"take a copy in", "take in where it lies", "bin", "restore", "erase", "rate", "find again"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void nothingIsLost()
    {
        QFETCH(const QString, what);
        int moment = 0;
        for (;; ++moment) {
            shelf::Shelf shelf;
            const QString folder = shelf.folder.path();
            add(shelf, u"a.png"_s, 0xff0000, u"red"_s);
            const qint64 binned = add(shelf, u"b.png"_s, 0x0000ff, u"blue"_s);
            QVERIFY(shelf.library->remove({binned}));
            shelf::picture(folder + u"/camera/c.png"_s, 0x00ff00);
            if (what == "find again"_L1)
                QVERIFY(QDir().mkpath(shelf.path(u"deeper"_s)) && QFile::rename(shelf.path(u"a.png"_s), shelf.path(u"deeper/z.png"_s)));
            shelf.library.reset();
            shelf.database.reset();

            QProcess program;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"XDG_DATA_HOME"_s, folder + u"/home"_s);
            program.setProcessEnvironment(environment);
            QVERIFY(QDir().mkpath(folder + u"/home"_s));
            program.start(QCoreApplication::applicationFilePath(), {u"die"_s, what, QString::number(moment), folder});
            QVERIFY(program.waitForFinished());
            const int end = program.exitCode();
            QVERIFY2(end == 0 || end == died, program.readAllStandardError().constData());

            // The next program: it looks at the folder, and does again what was to be done.
            qputenv("XDG_DATA_HOME", (folder + u"/home"_s).toUtf8());
            shelf.open();
            if (shelf.library->marking().isWriting())
                QVERIFY(QSignalSpy(&shelf.library->marking(), &Marking::written).wait());
            const auto rebuilt = [&shelf] {
                QSignalSpy done(shelf.library.get(), &Library::rebuilt);
                shelf.library->rebuild();
                return !done.isEmpty() || done.wait();
            };
            QVERIFY(rebuilt());
            check(what, moment, shelf, false);
            act(*shelf.library, what, folder);
            QVERIFY(rebuilt());
            check(what, moment, shelf, true);
            if (QTest::currentTestFailed() || end == 0)
                break;
        }
        QVERIFY(moment >= (what == "find again"_L1 || what == "restore"_L1 ? 2 : 4)); // there were deaths
    }

private:
    static qint64 add(const shelf::Shelf &shelf, const QString &name, int colour, const QString &prompt)
    {
        Item item = shelf::made(shelf::picture(shelf.path(name), colour), {{u"prompt"_s, prompt}});
        item.sha256 = item.contentHash = *media::sha256OfFile(item.path);
        return shelf.library->add({item})->front();
    }

    static void check(const QString &what, int moment, const shelf::Shelf &shelf, bool isAgain)
    {
        const QString where = u"%1, moment %2, %3: "_s.arg(what).arg(moment).arg(isAgain ? u"done again"_s : u"after the death"_s);
        const Library &library = *shelf.library;
        // Each row has its file, each file its row.
        std::vector<qint64> rows = library.search({});
        QMap<QString, int> colours;
        for (const qint64 id : rows) {
            const Item item = *library.item(id);
            QVERIFY2(QFile::exists(item.path), qPrintable(where + item.path));
            ++colours[colourOf(item.path).name()];
        }
        for (const qint64 id : library.binned()) {
            const Item item = *library.itemAnywhere(id);
            // Its file may lie where it was still: that is known.
            const bool isThere = QFile::exists(item.path) || QFile::exists(shelf.path(u"a.png"_s)) || QFile::exists(shelf.path(u"b.png"_s));
            QVERIFY2(isThere, qPrintable(where + item.path));
            ++colours[item.title() == "red"_L1 ? u"#ff0000"_s : u"#0000ff"_s];
        }
        for (const auto &[colour, times] : colours.asKeyValueRange())
            QVERIFY2(times == 1, qPrintable(where + u"%1 rows of %2"_s.arg(times).arg(colour)));
        QVERIFY2(colours.contains(u"#ff0000"_s), qPrintable(where + u"red is lost"_s));
        // Whatever happened, the bytes of all three are somewhere; the one outside is never touched.
        QSet<QString> seen;
        for (const QString &path : picturesIn(shelf.folder.path()))
            seen << colourOf(path).name();
        for (const QString &colour : {u"#ff0000"_s, u"#00ff00"_s, u"#0000ff"_s})
            QVERIFY2(seen.contains(colour), qPrintable(where + colour + u" is lost"_s));
        QVERIFY2(colourOf(shelf.folder.filePath(u"camera/c.png"_s)) == QColor(0, 255, 0), qPrintable(where));
        if (!isAgain)
            return;
        const auto count = [&library](const QString &text) { return int(library.search(text).size()); };
        if (what == "bin"_L1)
            QVERIFY2(count(u"red"_s) == 0 && library.binCount() == 2, qPrintable(where));
        else if (what == "restore"_L1)
            QVERIFY2(count(u"blue"_s) == 1 && library.binCount() == 0 && QFile::exists(shelf.path(u"b.png"_s)), qPrintable(where));
        else if (what == "erase"_L1)
            QVERIFY2(library.binCount() == 0 && count(u"blue"_s) == 0, qPrintable(where));
        else if (what == "rate"_L1)
            QVERIFY2(count(u"red rating:4 tag:night"_s) == 1 && media::readMarks(shelf.path(u"a.png"_s))->rating == 4, qPrintable(where));
        else if (what == "find again"_L1)
            QVERIFY2(library.item(library.search(u"red"_s).front())->path == shelf.path(u"deeper/z.png"_s), qPrintable(where));
        else
            QVERIFY2(colours.value(u"#00ff00"_s) == 1, qPrintable(where + u"green was not taken in"_s));
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == "die"_L1)
        return die(QCoreApplication::arguments());
    TestLibraryDeaths test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_librarydeaths.moc"
