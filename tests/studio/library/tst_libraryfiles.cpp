// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that come, go and are written to: a folder that is watched, the bin, a clip whose picture was chosen.

#include "shelf.h"

#include "studio/library/collections.h"
#include "studio/library/itemmodel.h"
#include "studio/library/exportfile.h"
#include "studio/library/marking.h"
#include "studio/library/watchfolder.h"

#include "media/files.h"
#include "media/marks.h"
#include "media/probe.h"
#include "media/videowriter.h"

using namespace studio;
using namespace shelf;
using namespace std::chrono_literals;

namespace {

// One that looks often, and remembers.
std::unique_ptr<WatchFolder> watchOf(const Shelf &shelf, const QString &folder)
{
    auto watch = std::make_unique<WatchFolder>(*shelf.library);
    watch->setSettling(20ms);
    watch->setPatience(50ms);
    watch->setMemory(shelf.folder.filePath(u"watched.json"_s));
    watch->setFolder(folder);
    return watch;
}

// Ten frames, from black to grey.
QString clipAt(const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    media::VideoWriter writer;
    bool isWell = bool(writer.open(path, {.size = {64, 64}, .fps = 10}));
    for (int i = 0; i < 10; ++i) {
        QImage frame(64, 64, QImage::Format_RGB32);
        frame.fill(QColor(20 * i, 20 * i, 20 * i));
        isWell = isWell && writer.addFrame(frame);
    }
    return isWell && writer.finish() ? path : QString();
}

} // namespace

class TestLibraryFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itMayVanishAndComeBack()
    {
        const Shelf shelf;
        const QString folder = shelf.folder.filePath(u"drive"_s);
        const QString away = shelf.folder.filePath(u"unplugged"_s);
        const auto watch = watchOf(shelf, folder); // it is not there yet
        QSignalSpy took(watch.get(), &WatchFolder::took);
        picture(folder + u"/a.png"_s, 1);
        QVERIFY(took.wait());
        QVERIFY(QDir().rename(folder, away));
        picture(away + u"/b.png"_s, 2);
        QVERIFY(QDir().rename(away, folder));
        QTRY_COMPARE(shelf.library->count(), 2);
        picture(folder + u"/c.png"_s, 3); // it is watched again
        QTRY_COMPARE(shelf.library->count(), 3);
    }

    void whatWasDeletedStaysDeleted()
    {
        const Shelf shelf;
        const QString folder = shelf.folder.filePath(u"inbox"_s);
        picture(folder + u"/a.png"_s, 1);
        {
            const auto watch = watchOf(shelf, folder);
            QTRY_COMPARE(shelf.library->count(), 1);
            QTRY_VERIFY(QFile::exists(shelf.folder.filePath(u"watched.json"_s)));
        }
        QVERIFY(shelf.library->remove(shelf.library->search({})));
        const auto watch = watchOf(shelf, folder); // at the next start
        picture(folder + u"/b.png"_s, 2);
        QSignalSpy took(watch.get(), &WatchFolder::took);
        QVERIFY(took.wait());
        QCOMPARE(shelf.library->count(), 1);
        QVERIFY(QFileInfo(shelf.pathOf(shelf.library->search({}).front())).fileName() == u"b.png"_s);
        // Changed, it is another file.
        picture(folder + u"/a.png"_s, 77);
        QTRY_COMPARE(shelf.library->count(), 2);
    }

    void neitherTheLibraryNorAroundIt_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<bool>("can");
        QTest::newRow("beside it") << u"inbox"_s << true;
        QTest::newRow("a name that begins the same") << u"library2"_s << true;
        QTest::newRow("the library") << u"library"_s << false;
        QTest::newRow("the library, said otherwise") << u"inbox/../library/"_s << false;
        QTest::newRow("inside it") << u"library/2026"_s << false;
        QTest::newRow("around it") << u"."_s << false;
        QTest::newRow("everything") << u"/"_s << false;
    }
    void neitherTheLibraryNorAroundIt()
    {
        QFETCH(QString, folder);
        QFETCH(bool, can);
        const Shelf shelf;
        QCOMPARE(WatchFolder(*shelf.library).canWatch(QDir::isAbsolutePath(folder) ? folder : shelf.folder.filePath(folder)), can);
    }

    // A list knows the file where it lies now: pictures are made from it.
    void rowsFollowTheFileToTheBinAndBack()
    {
        const Shelf shelf;
        const qint64 id = shelf.add(u"a.png"_s, 1);
        ItemModel list(*shelf.library);
        const auto shown = [&list, id] { // as a view asks: it may have to wait
            const int row = list.rowOf(id);
            const QVariant item = row < 0 ? QVariant() : list.index(row).data(ItemModel::ItemRole);
            return item.isValid() && item.value<Item>().id == id ? item.value<Item>().path : QString();
        };
        QTRY_COMPARE(shown(), shelf.path(u"a.png"_s));
        QVERIFY(shelf.library->remove({id}));
        list.setPlace(ItemModel::Place::Bin);
        QTRY_COMPARE(shown(), shelf.path(u".bin/a.png"_s));
        QVERIFY(shelf.library->restore({id}));
        list.setPlace(ItemModel::Place::Library);
        QTRY_COMPARE(shown(), shelf.path(u"a.png"_s));
    }

    void filesOfOneNameGoToTheBinTogether()
    {
        const Shelf shelf;
        const std::vector<qint64> ids{shelf.add(u"2026/09/x.png"_s, 1), shelf.add(u"2026/10/x.png"_s, 2), shelf.add(u"2026/11/x.png"_s, 3),
                                      shelf.add(u"2026/12/x.png"_s, 4)};
        QVERIFY(shelf.library->remove({ids[0]})); // the name is taken there now
        const auto removed = shelf.library->remove({ids[1], ids[2], ids[3]});
        QVERIFY2(removed, removed ? "" : qPrintable(removed.error()));
        QCOMPARE(shelf.library->count(), 0);
        QVERIFY(shelf.library->restore(ids));
        for (size_t i = 0; i < ids.size(); ++i) {
            QCOMPARE(shelf.pathOf(ids[i]), shelf.path(u"2026/%1/x.png"_s.arg(9 + int(i), 2, 10, QLatin1Char('0'))));
            QCOMPARE(QImage(shelf.pathOf(ids[i])).pixelColor(0, 0), QColor::fromRgb(QRgb(0xff000000U | unsigned(i + 1))));
        }
    }

    void aClipThatIsSmallEnoughIsExportedAsItIs()
    {
        const Shelf shelf;
        const QString path = clipAt(shelf.path(u"clip.mp4"_s));
        Item clip = made(path);
        clip.kind = media::Kind::Video;
        clip.size = {64, 64};
        ExportOptions options{.folder = shelf.folder.filePath(u"out"_s)};
        options.resize = {.by = media::Resize::By::LongestSide, .longest = 2048};
        const ExportOutcome kept = exportFile({.item = clip, .place = u"kept.mp4"_s, .options = options}, {});
        QVERIFY2(kept.failure.isEmpty(), qPrintable(kept.failure));
        QCOMPARE(*media::sha256OfFile(kept.written), *media::sha256OfFile(path));
        options.resize.longest = 32;
        const ExportOutcome smaller = exportFile({.item = clip, .place = u"smaller.mp4"_s, .options = options}, {});
        QVERIFY2(smaller.failure.isEmpty(), qPrintable(smaller.failure));
        QCOMPARE(media::probe(smaller.written)->size, QSize(32, 32));
    }

    // Only the file knows it, and what is said of the clip later leaves it there.
    void aChosenFrameOutlivesTheNextRating()
    {
        const Shelf shelf;
        const QString path = clipAt(shelf.path(u"clip.mp4"_s));
        Item clip = made(path);
        clip.kind = media::Kind::Video;
        const qint64 id = shelf.library->add({clip})->front();
        Marking &marking = shelf.library->marking();
        QSignalSpy chosen(&marking, &Marking::posterChosen);
        QSignalSpy written(&marking, &Marking::written);
        marking.choosePoster(id, 0.525);
        QVERIFY(chosen.wait());
        QCOMPARE(shelf.library->item(id)->contentHash, *media::sha256OfFile(path));
        QVERIFY(marking.change({id}, {.rating = 3}));
        QVERIFY(written.wait());
        QCOMPARE(*media::readMarks(path), (media::Marks{.rating = 3, .label = {}, .tags = {}, .poster = 0.525}));
        // A file that stayed where it was is the person's own.
        const QString elsewhere = shelf.folder.filePath(u"mine.mp4"_s);
        QVERIFY(QFile::copy(path, elsewhere));
        const QString before = *media::sha256OfFile(elsewhere);
        clip.path = elsewhere;
        const qint64 own = shelf.library->add({clip})->front();
        QSignalSpy failed(&marking, &Marking::posterFailed);
        marking.choosePoster(own, 0.1);
        QVERIFY(!failed.isEmpty() || failed.wait());
        QCOMPARE(*media::sha256OfFile(elsewhere), before);
    }

    // Told once; and written without another word as soon as that can be done.
    void aFileThatComesBackGetsItsMarks()
    {
        const Shelf shelf;
        const qint64 id = shelf.add(u"a.png"_s, 1);
        const qint64 other = shelf.add(u"b.png"_s, 2);
        const QString away = shelf.folder.filePath(u"away.png"_s);
        QVERIFY(QFile::rename(shelf.path(u"a.png"_s), away));
        Marking &marking = shelf.library->marking();
        marking.setPatience(std::chrono::milliseconds(20));
        QSignalSpy failed(&marking, &Marking::writeFailed);
        QSignalSpy written(&marking, &Marking::written);
        QVERIFY(marking.change({id, other}, {.rating = 3}));
        QTRY_VERIFY(written.count() >= 3); // tried again, and again
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed.front().at(0).toString().endsWith("a.png"_L1));
        QCOMPARE(media::readMarks(shelf.path(u"b.png"_s))->rating, 3);
        QVERIFY(QFile::rename(away, shelf.path(u"a.png"_s)));
        QTRY_COMPARE(media::readMarks(shelf.path(u"a.png"_s))->rating, 3);
        QTRY_VERIFY(!marking.isWriting());
        QCOMPARE(failed.count(), 1);
        const auto left = shelf.database->run(u"SELECT count(*) FROM items WHERE unwritten <> 0"_s);
        QVERIFY(left && (*left)->next());
        QCOMPARE((*left)->value(0).toInt(), 0);
        // Marked anew, it is told anew.
        QVERIFY(QFile::rename(shelf.path(u"a.png"_s), away));
        QVERIFY(marking.change({id}, {.rating = 4}));
        QTRY_COMPARE(failed.count(), 2);
    }

    // More than are asked for at once, left over by a program before.
    void allThatIsLeftOverIsWritten()
    {
        const Shelf shelf;
        std::vector<Item> items;
        for (int i = 0; i < 120; ++i)
            items.push_back(made(shelf::picture(shelf.path(u"%1.png"_s.arg(i)), i)));
        QVERIFY(shelf.library->add(items));
        QVERIFY(shelf.database->run(u"UPDATE items SET rating = 2, unwritten = 1"_s));
        QSignalSpy written(&shelf.library->marking(), &Marking::written);
        shelf.library->marking().goOn();
        QVERIFY(written.wait(30'000));
        for (const Item &item : items)
            QCOMPARE(media::readMarks(item.path)->rating, 2);
    }

    void aCollectionWithQuotationMarksIsFoundByItsName()
    {
        const Shelf shelf;
        const qint64 id = shelf.add(u"a.png"_s, 1);
        Collections &collections = shelf.library->collections();
        const auto added = collections.add(u"so-called \"art\""_s);
        QVERIFY(added);
        QVERIFY(collections.put(*added, {id}));
        const QString name = collections.all().front().name;
        QVERIFY(!name.contains(u'"'));
        QCOMPARE(shelf.library->search(u"collection:\"%1\""_s.arg(name)), std::vector<qint64>{id});
        QVERIFY(collections.rename(*added, u"5\" prints"_s));
        QCOMPARE(shelf.library->search(u"collection:\"%1\""_s.arg(collections.all().front().name)), std::vector<qint64>{id});
    }
};

QTEST_GUILESS_MAIN(TestLibraryFiles)
#include "tst_libraryfiles.moc"
