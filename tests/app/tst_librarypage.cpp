// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The library's page in a window: what keys do with the selected items, that it can be taken back, and that many items are
// handled while the window goes on.

#include "library/grid.h"
#include "library/librarypage.h"
#include "library/unwritten.h"
#include "studio/library/itemmodel.h"
#include "studio/library/library.h"
#include "studio/library/marking.h"
#include "studio/library/shelf.h"
#include "viewer/thumbnails.h"

#include "support/announcements.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using library::LibraryPage;
using shelf::Shelf;

namespace {

// A page that shows `count` items, the newest first, with the focus in the grid.
struct Shown
{
    explicit Shown(int count, const QString &batch = {}) : page(*shelf.library)
    {
        std::vector<studio::Item> items;
        for (int i = 0; i < count; ++i) {
            const QString path = shelf.path(u"%1.png"_s.arg(i));
            studio::Item item = shelf::made(count < 50 ? shelf::picture(path, i) : path, {{u"prompt"_s, u"fox"_s}}, batch);
            item.created = item.created.addSecs(i);
            items.push_back(item);
        }
        ids = *shelf.library->add(items);
        QObject::connect(&page, &LibraryPage::notice, &page, [this](const QString &text, const std::function<void()> &back) {
            said = text;
            undo = back;
        });
        page.resize(900, 600);
        page.show();
        page.activateWindow();
    }
    ~Shown()
    {
        if (shelf.library->marking().isWriting())
            QSignalSpy(&shelf.library->marking(), &studio::Marking::written).wait();
    }
    [[nodiscard]] studio::ItemModel &model() { return *qobject_cast<studio::ItemModel *>(static_cast<QAbstractItemView &>(page.grid()).model()); }
    [[nodiscard]] bool isReady() { return model().isComplete() && model().itemCount() == int(ids.size()) && page.isActiveWindow(); }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(&page.grid(), key, with); }
    void select(int first, int last)
    {
        page.grid().setFocus();
        page.grid().setCurrentIndex(model().index(first));
        page.grid().selectionModel()->select(QItemSelection(model().index(first), model().index(last)), QItemSelectionModel::ClearAndSelect);
    }
    [[nodiscard]] int rated(int stars) const { return int(shelf.library->search(u"rating:%1"_s.arg(stars)).size()); }

    Shelf shelf;
    LibraryPage page;
    std::vector<qint64> ids;
    QString said;
    std::function<void()> undo;
};

} // namespace

class TestLibraryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Of many files in one go: how many, the first one and why, and what a person can do.
    void marksThatCannotBeWrittenAreOneSentence()
    {
        const Shelf shelf;
        std::vector<qint64> ids;
        for (int i = 0; i < 3; ++i)
            ids.push_back(shelf.add(u"%1.png"_s.arg(i), i));
        for (const int gone : {1, 2})
            QVERIFY(QFile::remove(shelf.path(u"%1.png"_s.arg(gone))));
        studio::Marking &marking = shelf.library->marking();
        const library::Unwritten unwritten(marking);
        QSignalSpy told(&unwritten, &library::Unwritten::told);
        QVERIFY(marking.change({ids[0]}, {.rating = 3}));
        QVERIFY(marking.isWriting());
        QVERIFY(QSignalSpy(&marking, &studio::Marking::written).wait());
        QVERIFY(told.isEmpty());
        QVERIFY(marking.change(ids, {.rating = 4}));
        QTRY_VERIFY(!marking.isWriting());
        QVERIFY(told.count() == 1 || told.count() == 2);
        const QString sentence = told.last().front().toString();
        QVERIFY2(sentence.contains(u"“1.png”"_s) && sentence.contains(u"2 files"_s) && sentence.contains(u"kept in the library"_s), qPrintable(sentence));
        QCOMPARE(int(shelf.library->search(u"rating:4"_s).size()), 3);
        told.clear();
        QVERIFY(marking.change({ids[2]}, {.rating = 5}));
        QTRY_COMPARE(told.count(), 1);
        const QString one = told.last().front().toString();
        QVERIFY2(one.contains(u"“2.png”"_s) && one.contains(u"The mark is kept"_s), qPrintable(one));
        marking.goOn(); // tried again: no word of it
        QTRY_VERIFY(!marking.isWriting());
        QCOMPARE(told.count(), 1);
    }

    void aNumberRates()
    {
        Shown shown(3);
        QTRY_VERIFY(shown.isReady());
        shown.select(0, 1);
        shown.key(Qt::Key_4);
        QCOMPARE(shown.rated(4), 2);
        QCOMPARE(shown.shelf.library->item(shown.ids[0])->rating, 0); // the oldest
        shown.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shown.rated(4), 0);
    }

    // By keys alone: the tile on which the focus comes is the one that the keys change, and its marks can be read.
    void theTileOnWhichTheFocusComesIsChanged()
    {
        Shown shown(3);
        QTRY_VERIFY(shown.isReady());
        shown.page.grid().setFocus(Qt::TabFocusReason);
        QCOMPARE(shown.page.grid().selectedIds(), std::vector<qint64>{shown.ids[2]});
        shown.key(Qt::Key_4);
        QCOMPARE(shown.shelf.library->item(shown.ids[2])->rating, 4);
        QTRY_COMPARE(shown.model().index(0).data(Qt::AccessibleDescriptionRole).toString(), u"4 stars"_s);
        QCOMPARE(shown.model().index(1).data(Qt::AccessibleDescriptionRole).toString(), QString());
    }

    // Neither to the next best button nor to nowhere.
    void theFocusStaysOnThePageWhenTheListIsEmpty()
    {
        Shown shown(1);
        QTRY_VERIFY(shown.isReady());
        shown.select(0, 0);
        shown.key(Qt::Key_Delete);
        QTRY_VERIFY(!shown.page.grid().isVisible());
        const auto *focus = QApplication::focusWidget();
        QVERIFY(focus && focus->accessibleName() == u"Places in the library"_s);
    }

    void favouritesOfSomeBecomeThoseOfAll()
    {
        Shown shown(2);
        QTRY_VERIFY(shown.isReady());
        shown.select(0, 0);
        Announcements heard;
        shown.key(Qt::Key_F);
        QTRY_COMPARE(shown.shelf.library->search(u"fav"_s), std::vector<qint64>{shown.ids[1]});
        const QString marked = heard.take().join(u'|');
        QVERIFY(!marked.isEmpty());
        shown.key(Qt::Key_Z, Qt::ControlModifier); // what is undone is told, not only that something was
        QStringList said;
        QTRY_VERIFY(!(said += heard.take()).isEmpty());
        QCOMPARE(said, QStringList{u"Undone. Marks now: No rating, colour or tags."_s});
        QCOMPARE(shown.shelf.library->search(u"fav"_s).size(), 0U);
        shown.key(Qt::Key_F);
        QTRY_COMPARE(shown.shelf.library->search(u"fav"_s), std::vector<qint64>{shown.ids[1]});
        QCOMPARE(heard.take().join(u'|'), marked);
        shown.select(0, 1);
        shown.key(Qt::Key_F);
        QTRY_COMPARE(shown.shelf.library->search(u"fav"_s).size(), 2U);
        shown.key(Qt::Key_F);
        QTRY_COMPARE(shown.shelf.library->search(u"fav"_s).size(), 0U);
    }

    void whatIsDeletedComesBack()
    {
        Shown shown(5);
        QTRY_VERIFY(shown.isReady());
        shown.select(0, 0);
        shown.key(Qt::Key_2);
        QCOMPARE(shown.rated(2), 1);
        shown.select(1, 2);
        shown.key(Qt::Key_Delete);
        QCOMPARE(shown.shelf.library->binCount(), 2);
        QCOMPARE(shown.model().rowCount(), 3);
        QCOMPARE(shown.page.grid().currentIndex().row(), 1); // the keyboard goes on where it was
        QVERIFY(!QFile::exists(shown.shelf.path(u"3.png"_s)));
        QVERIFY(shown.undo);
        shown.undo();
        QCOMPARE(shown.shelf.library->binCount(), 0);
        QVERIFY(QFile::exists(shown.shelf.path(u"3.png"_s)));
        QTRY_COMPARE(shown.model().rowCount(), 5);
        shown.key(Qt::Key_Z, Qt::ControlModifier); // that was done already: the step before it
        QCOMPARE(shown.rated(2), 0);
    }

    void aClosedStackGoesAsAWhole()
    {
        Shown shown(4, u"b"_s);
        shown.page.setLook({.cell = 176, .grouping = 0, .isStacked = true});
        QTRY_COMPARE(shown.model().rowCount(), 1);
        QTRY_VERIFY(shown.isReady());
        shown.select(0, 0);
        QCOMPARE(shown.page.grid().selectedIds().size(), 4U);
        shown.key(Qt::Key_Delete);
        QCOMPARE(shown.shelf.library->binCount(), 4);
        QCOMPARE(shown.said, u"4 items moved to the bin."_s);
    }

    void aSearchStartsAtTheTop()
    {
        Shown shown(150);
        QTRY_VERIFY(shown.isReady());
        shown.page.grid().scrollToBottom();
        QVERIFY(shown.page.grid().verticalScrollBar()->value() > 0);
        shown.page.setSearch(u"fox"_s);
        QTRY_COMPARE(shown.page.grid().verticalScrollBar()->value(), 0);
        QTRY_COMPARE(shown.model().filter(), u"fox"_s);
    }

    void manyAreHandledWhileTheWindowGoesOn()
    {
        Shown shown(150);
        QTRY_VERIFY(shown.isReady());
        shown.page.grid().setFocus();
        shown.page.grid().selectAll();
        shown.key(Qt::Key_3);
        QVERIFY(shown.rated(3) < 150); // not all of it at once
        QTRY_COMPARE(shown.rated(3), 150);
        QCOMPARE(shown.said, u"150 items were changed."_s);
        shown.undo();
        QTRY_COMPARE(shown.rated(3), 0);
        shown.key(Qt::Key_Delete);
        QVERIFY(shown.shelf.library->binCount() < 150);
        QTRY_COMPARE(shown.shelf.library->binCount(), 150);
        QTRY_COMPARE(shown.model().rowCount(), 0);
        QTRY_COMPARE(shown.said, u"150 items moved to the bin."_s);
        shown.undo();
        QTRY_COMPARE(shown.shelf.library->count(), 150);
        QTRY_COMPARE(shown.model().rowCount(), 150);
    }

    void whatTheRuleTakesCanBeTakenBack()
    {
        Shown shown(3);
        QTRY_VERIFY(shown.isReady());
        shown.select(0, 0);
        shown.key(Qt::Key_F);
        QTRY_COMPARE(shown.shelf.library->search(u"fav"_s).size(), 1U);
        shown.page.setRetention({.days = 0, .bytes = 1});
        QTRY_COMPARE(shown.shelf.library->binCount(), 2);
        QVERIFY(shown.shelf.library->item(shown.ids[2])); // a favourite
        QTRY_COMPARE(shown.said, u"2 items went to the bin to make room."_s);
        shown.undo();
        QTRY_COMPARE(shown.shelf.library->count(), 3);
    }

    // Those of the screen that is seen now before those of the one before, each from its top.
    void picturesComeFromTheTopOfWhatIsSeen()
    {
        const Shelf shelf;
        viewer::Thumbnails thumbnails(nullptr, media::ThumbnailCache(shelf.folder.filePath(u"thumbnails"_s)));
        std::vector<qint64> order;
        connect(&thumbnails, &viewer::Thumbnails::ready, this, [&order](qint64 id) { order.push_back(id); });
        const auto wish = [&](int first, int last) {
            for (int i = first; i <= last; ++i) {
                studio::Item item = shelf::made(shelf::picture(shelf.path(u"%1.png"_s.arg(i)), i));
                item.id = i;
                static_cast<void>(thumbnails.picture(item, {64, 64}));
            }
        };
        wish(1, 60);
        QTRY_VERIFY(!order.empty());
        wish(101, 105);
        QTRY_COMPARE(order.size(), 65U);
        const auto at = [&order](qint64 id) { return std::ranges::find(order, id) - order.begin(); };
        QVERIFY(at(1) < at(60));
        QVERIFY(at(30) < at(59));
        QVERIFY(at(105) < at(60));
        QVERIFY(at(101) < at(59));
    }
};

QTEST_MAIN(TestLibraryPage)
#include "tst_librarypage.moc"
