// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The stage: going on to the next result, of a batch and of a list elsewhere; results that are deleted while they are shown.

#include "viewer/elidedlabel.h"
#include "viewer/resulttile.h"
#include "viewer/stage.h"

#include <QImage>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using viewer::Stage;

class TestStage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QImage picture(8, 6, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        for (int i = 1; i <= 4; ++i) {
            const QString path = m_folder.filePath(u"%1.png"_s.arg(i));
            QVERIFY(picture.save(path));
            m_list.push_back({.id = i, .path = path, .kind = media::Kind::Image, .mimeType = u"image/png"_s, .size = {8, 6}});
        }
    }

    void arrowsGoThroughTheListItWasOpenedFrom()
    {
        Stage stage;
        stage.resize(800, 600);
        stage.show();
        QSignalSpy walked(&stage, &Stage::walkedTo);
        QSignalSpy left(&stage, &Stage::leaveRequested);
        stage.showWithin(m_list[1], walk());
        QCOMPARE(stage.current()->id, 2);
        QTest::keyClick(&stage, Qt::Key_Right);
        QCOMPARE(stage.current()->id, 3);
        QTest::keyClick(&stage, Qt::Key_PageDown);
        QTest::keyClick(&stage, Qt::Key_Right); // the end
        QCOMPARE(stage.current()->id, 4);
        QVERIFY(!button(stage, u"Next result"_s)->isEnabled());
        button(stage, u"Previous result"_s)->click();
        QCOMPARE(stage.current()->id, 3);
        QCOMPARE(walked.count(), 3);
        QCOMPARE(walked.last().front().toLongLong(), 3);
        stage.setLayoutDirection(Qt::RightToLeft);
        QTest::keyClick(&stage, Qt::Key_Left); // onwards where one reads from the right
        QCOMPARE(stage.current()->id, 4);
        stage.setLayoutDirection(Qt::LeftToRight);
        QTest::keyClick(&stage, Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
        stage.showItems({m_list[0]}); // a new result: no list any more
        QTest::keyClick(&stage, Qt::Key_Right);
        QCOMPARE(stage.current()->id, 1);
        QVERIFY(!button(stage, u"Next result"_s)->isVisible());
    }

    void whatIsDeletedMakesPlaceForTheNext()
    {
        Stage stage;
        stage.resize(800, 600);
        stage.show();
        std::vector<studio::Item> list = m_list;
        QSignalSpy left(&stage, &Stage::leaveRequested);
        stage.showWithin(m_list[2], walk());
        stage.removeItems({1}); // not shown
        QCOMPARE(stage.current()->id, 3);
        stage.removeItems({3});
        QCOMPARE(stage.current()->id, 4);
        stage.showWithin(m_list[3], walk());
        stage.removeItems({4}); // the last one
        QCOMPARE(stage.current()->id, 3);
        stage.showItems(list);
        QVERIFY(stage.openItem(2));
        stage.removeItems({1}); // another one
        QCOMPARE(stage.current()->id, 2);
        stage.showItems(list);
        QVERIFY(stage.openItem(2));
        stage.removeItems({2});
        QCOMPARE(stage.items().size(), 3U);
        QCOMPARE(stage.current()->id, 3);
        stage.removeItems({3, 4});
        QCOMPARE(stage.current()->id, 1);
        stage.removeItems({1});
        QVERIFY(!stage.current());
        QCOMPARE(left.count(), 0);
        stage.showWithin(m_list[0], {.next = [](qint64, int) { return std::nullopt; }, .place = {}, .back = {}});
        stage.removeItems({1}); // alone in its list
        QCOMPARE(left.count(), 1);
    }

    void theResultsOfOneBatchHaveNamesOfTheirOwn()
    {
        Stage stage;
        stage.resize(800, 600);
        stage.show();
        stage.showBatch({m_list[0], m_list[1]}, {}, 2);
        QStringList names;
        for (const viewer::ResultTile *tile : stage.findChildren<viewer::ResultTile *>())
            names << tile->accessibleName();
        names.sort();
        QCOMPARE(names, (QStringList{u"Image: 1.png, 1 of 2"_s, u"Image: 2.png, 2 of 2"_s}));
    }

    void aBatchGrowsAroundWhatIsShown()
    {
        Stage stage;
        stage.resize(800, 600);
        stage.show();
        stage.showBatch({m_list[0], m_list[1]}, {}, 2);
        QVERIFY(stage.openItem(2));
        stage.showBatch({m_list[2], m_list[0], m_list[1]}, {}, 1);
        QCOMPARE(stage.current()->id, 2);
        QCOMPARE(stage.items().size(), 3U);
    }

    void onlyImagesAreCompared()
    {
        Stage stage;
        stage.resize(800, 600);
        stage.show();
        std::vector<studio::Item> mixed(m_list.begin(), m_list.begin() + 3);
        mixed[1].kind = media::Kind::Video;
        stage.showItems(mixed);
        QSignalSpy compared(&stage, &Stage::compareRequested);
        QVERIFY(!press(stage, u"Join"_s)); // not all of them are clips
        QVERIFY(press(stage, u"Compare"_s));
        std::vector<qint64> ids;
        for (const studio::Item &item : compared.front().front().value<std::vector<studio::Item>>())
            ids.push_back(item.id);
        QCOMPARE(ids, (std::vector<qint64>{1, 3}));
    }

    // The title of a result is the name of a file or a prompt, in whatever language the window is.
    void aTitleIsReadByItsOwnLanguage()
    {
        const QString name = u"2026-11-27 fox.png"_s;
        QGuiApplication::setLayoutDirection(Qt::RightToLeft); // which a painter takes for that of a text
        const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        viewer::ElidedLabel label;
        label.setLayoutDirection(Qt::RightToLeft);
        label.setText(name);
        label.resize(label.sizeHint() + QSize(40, 0));
        const QImage shown = label.grab().toImage();
        label.setText(QChar(0x200E) + name); // read from the left whatever is around it
        QCOMPARE(shown, label.grab().toImage());
        QCOMPARE(shown.copy(0, 0, 20, shown.height()), shown.copy(10, 0, 20, shown.height())); // nothing there: it stands at the right
    }

    void keysOfTheListWorkOnTheStage()
    {
        Stage stage;
        stage.resize(800, 600);
        stage.show();
        stage.showItems({m_list[0]});
        QSignalSpy removed(&stage, &Stage::removeWanted);
        QSignalSpy favourite(&stage, &Stage::favouriteWanted);
        QSignalSpy tags(&stage, &Stage::tagsWanted);
        QTest::keyClick(&stage, Qt::Key_Delete);
        QTest::keyClick(&stage, Qt::Key_F);
        QTest::keyClick(&stage, Qt::Key_T);
        QTest::keyClick(&stage, Qt::Key_T, Qt::AltModifier); // somebody else's
        QCOMPARE(removed.count(), 1);
        QCOMPARE(favourite.count(), 1);
        QCOMPARE(tags.count(), 1);
    }

private:
    [[nodiscard]] Stage::Walk walk() const
    {
        return {.next = [this](qint64 from, int step) -> std::optional<studio::Item> {
                    const qint64 wanted = from + step;
                    const auto found = std::ranges::find(m_list, wanted, &studio::Item::id);
                    return found == m_list.end() ? std::nullopt : std::optional(*found);
                },
                .place = [](qint64 id) { return u"%1 of 4"_s.arg(id); },
                .back = u"Library"_s};
    }
    // False where there is no such button to press.
    static bool press(const Stage &stage, const QString &name)
    {
        const auto all = stage.findChildren<QPushButton *>();
        const auto found = std::ranges::find(all, name, &QWidget::accessibleName);
        if (found == all.end() || !(*found)->isVisible())
            return false;
        (*found)->click();
        return true;
    }
    static QToolButton *button(const Stage &stage, const QString &name)
    {
        const auto all = stage.findChildren<QToolButton *>();
        const auto found = std::ranges::find(all, name, &QWidget::accessibleName);
        return found == all.end() ? nullptr : *found;
    }

    QTemporaryDir m_folder;
    std::vector<studio::Item> m_list;
};

QTEST_MAIN(TestStage)
#include "tst_stage.moc"
