// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where tiles lie and what the keyboard reaches; what the search field offers.

#include "library/gridlayout.h"
#include "library/searchcompletion.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace library;
using studio::Listing;

namespace {

// Three columns of 100 × 80, headings of 40.
GridLayout threeColumns(const std::vector<int> &sections)
{
    std::vector<Listing::Section> list;
    int rows = 0;
    for (const int count : sections) {
        list.push_back({.key = {}, .first = rows, .rows = count, .items = count});
        rows += count;
    }
    GridLayout layout;
    layout.arrange({.width = 320, .cell = {100, 80}, .heading = 40}, rows, sections.size() > 1 ? list : std::vector<Listing::Section>());
    return layout;
}

} // namespace

class TestLibraryGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tilesLieUnderTheirHeadings()
    {
        const GridLayout layout = threeColumns({4, 1, 3});
        QCOMPARE(layout.height(), 3 * 40 + 4 * 80);
        QCOMPARE(layout.tile(0), QRect(0, 40, 100, 80));
        QCOMPARE(layout.tile(3), QRect(0, 120, 100, 80));
        QCOMPARE(layout.tile(4), QRect(0, 240, 100, 80));
        QCOMPARE(layout.tile(7), QRect(200, 360, 100, 80));
        QCOMPARE(layout.tile(8), QRect());
        for (int row = 0; row < 8; ++row)
            QCOMPARE(layout.rowAt(layout.tile(row).center()), row);
        QCOMPARE(layout.rowAt({10, 10}), -1);    // a heading
        QCOMPARE(layout.rowAt({150, 130}), -1);  // behind the last of a line
        QCOMPARE(layout.rowAt({310, 50}), -1);   // behind the last column
        QCOMPARE(int(layout.headingsBetween(0, 1000).size()), 3);
        QCOMPARE(layout.headingsBetween(210, 230).front().section, 1);
    }

    void whatIsSeenIsFoundForEveryStretch()
    {
        for (const std::vector<int> &sections : {std::vector<int>{25}, {1}, {4, 1, 3, 12, 1, 1}}) {
            const GridLayout layout = threeColumns(sections);
            int rows = 0;
            for (const int count : sections)
                rows += count;
            for (int top = -20; top < layout.height() + 20; top += 7) {
                const GridLayout::Stretch shown = layout.rowsBetween(top, top + 60);
                for (int row = 0; row < rows; ++row) {
                    if (layout.tile(row).intersects(QRect(0, top, 320, 61)))
                        QVERIFY2(row >= shown.first && row <= shown.last, qPrintable(u"%1 at %2"_s.arg(row).arg(top)));
                }
                QVERIFY(shown.last < rows);
            }
        }
        QVERIFY(threeColumns({0}).rowsBetween(0, 100).last < 0);
    }

    void keysGoAcrossHeadings_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("to");
        // 0 1 2 / 3 | 4 | 5 6 7
        QTest::newRow("right, to the next line") << 2 << int(Step::Right) << 3;
        QTest::newRow("right, to the next section") << 3 << int(Step::Right) << 4;
        QTest::newRow("left, to the section before") << 5 << int(Step::Left) << 4;
        QTest::newRow("down, to a shorter line") << 2 << int(Step::Down) << 3;
        QTest::newRow("down, to the next section") << 3 << int(Step::Down) << 4;
        QTest::newRow("down, at the end") << 6 << int(Step::Down) << 6;
        QTest::newRow("up, to a shorter section") << 7 << int(Step::Up) << 4;
        QTest::newRow("up, to the last line of the section before") << 4 << int(Step::Up) << 3;
        QTest::newRow("up, at the top") << 1 << int(Step::Up) << 1;
        QTest::newRow("a page down") << 0 << int(Step::PageDown) << 4;
        QTest::newRow("home") << 6 << int(Step::First) << 0;
        QTest::newRow("end") << 1 << int(Step::Last) << 7;
        QTest::newRow("from nowhere") << -1 << int(Step::Down) << 0;
    }

    void keysGoAcrossHeadings()
    {
        QFETCH(const int, from);
        QFETCH(const int, step);
        QTEST(threeColumns({4, 1, 3}).moved(from, Step(step), 170), "to");
    }

    void aBandTakesWhatItTouches()
    {
        QCOMPARE(threeColumns({4, 1, 3}).rowsIn(QRect(QPoint(150, 100), QPoint(250, 300))), (std::vector<int>{1, 2}));
        QCOMPARE(threeColumns({25}).rowsIn(QRect(QPoint(90, 70), QPoint(110, 90))), (std::vector<int>{0, 1, 3, 4}));
    }

    void theFieldOffersWhatCanFollow_data()
    {
        QTest::addColumn<QString>("text"); // "|" is the cursor
        QTest::addColumn<QString>("choices");
        QTest::newRow("nothing") << u"|"_s << u""_s;
        QTest::newRow("a key") << u"fox mo|"_s << u"model:"_s;
        QTest::newRow("not a key") << u"fox -ta|"_s << u"tag:"_s;
        QTest::newRow("values that begin so come first") << u"model:fl|"_s << u"model:flux model:a/flux"_s;
        QTest::newRow("a value with a blank") << u"x tag:a| y"_s << u"tag:\"at sea\""_s;
        QTest::newRow("within quotation marks") << u"tag:\"at s|"_s << u"tag:\"at sea\""_s;
        QTest::newRow("what is there already") << u"kind:video|"_s << u""_s;
        QTest::newRow("a key of one's own") << u"steps:2|"_s << u""_s;
    }

    void theFieldOffersWhatCanFollow()
    {
        QFETCH(QString, text);
        const qsizetype cursor = text.indexOf(u'|');
        text.remove(cursor, 1);
        QTEST(searchCompletion(text, cursor, {.models = {u"a/flux"_s, u"flux"_s}, .tags = {u"night"_s, u"at sea"_s}, .collections = {}}).choices.join(u' '), "choices");
    }
};

QTEST_GUILESS_MAIN(TestLibraryGrid)
#include "tst_librarygrid.moc"
