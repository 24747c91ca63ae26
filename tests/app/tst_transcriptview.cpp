// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A transcript under a person's hands: by keys, with a way back, kept without asking.

#include "studio/library/transcriptstore.h"
#include "support/announcements.h"
#include "viewer/findbar.h"
#include "viewer/segmentlist.h"
#include "viewer/segmentmodel.h"
#include "viewer/transcriptview.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace viewer;

class TestTranscriptView : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] studio::Item item() const
    {
        studio::Item made{.path = m_folder->filePath(u"talk.txt"_s), .kind = media::Kind::Text};
        made.output = QJsonDocument::fromJson(R"({"text":"one two three four","language_code":"eng","words":[
            {"text":"one","type":"word","start":1,"end":2,"speaker_id":"A"},{"text":" ","type":"spacing"},{"text":"two","type":"word","start":2,"end":3,"speaker_id":"A"},
            {"text":"three","type":"word","start":4,"end":5,"speaker_id":"B"},{"text":" ","type":"spacing"},{"text":"four","type":"word","start":5,"end":6,"speaker_id":"B"}]})").object();
        return made;
    }
    [[nodiscard]] QString rows() const
    {
        QStringList all;
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            const QModelIndex index = list().model()->index(row, 0);
            all << u"%1-%2 %3"_s.arg(index.data(SegmentModel::BeginRole).toDouble()).arg(index.data(SegmentModel::EndRole).toDouble()).arg(index.data(SegmentModel::TextRole).toString());
        }
        return all.join(u" | "_s);
    }
    [[nodiscard]] SegmentList &list() const { return *m_view->findChild<SegmentList *>(); }
    void open()
    {
        m_view = std::make_unique<TranscriptView>();
        m_view->resize(700, 400);
        m_view->show();
        m_view->open(item());
        QTRY_COMPARE(rows(), u"1-3 one two | 4-6 three four"_s);
        list().setFocus();
        list().setCurrentIndex(list().model()->index(0, 0));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_view.get(), Qt::Key(key), modifiers); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile file(m_folder->filePath(u"talk.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("one two three four\n");
        file.close();
        open();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        list().setFocus();
    }
    void cleanup()
    {
        m_view.reset();
        QFile file(m_folder->filePath(u"talk.txt"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("one two three four\n")); // what was delivered stays
        m_folder.reset();
    }

    void keys_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("after");
        const Qt::KeyboardModifiers none;
        QTest::addColumn<QString>("told");
        QTest::newRow("split at the play position") << int(Qt::Key_F6) << none << u"1-2 one | 2-3 two | 4-6 three four"_s << u"Split a segment"_s;
        QTest::newRow("merge") << int(Qt::Key_F7) << none << u"1-6 one two three four"_s << u"Merge segments"_s;
        QTest::newRow("begins here") << int(Qt::Key_F8) << none << u"2-3 one two | 4-6 three four"_s << u"Begin of a segment"_s;
        QTest::newRow("ends here") << int(Qt::Key_F9) << none << u"1-2 one two | 4-6 three four"_s << u"End of a segment"_s;
        QTest::newRow("begins later") << int(Qt::Key_Right) << Qt::KeyboardModifiers(Qt::ControlModifier) << u"1.1-3 one two | 4-6 three four"_s << u"Begin of a segment"_s;
        QTest::newRow("ends earlier") << int(Qt::Key_Left) << (Qt::ControlModifier | Qt::ShiftModifier) << u"1-2.9 one two | 4-6 three four"_s << u"End of a segment"_s;
        QTest::newRow("moved later") << int(Qt::Key_Right) << Qt::KeyboardModifiers(Qt::AltModifier) << u"1.1-3.1 one two | 4-6 three four"_s << u"Move segments"_s;
        QTest::newRow("removed") << int(Qt::Key_Delete) << none << u"4-6 three four"_s << u"Remove segments"_s;
    }
    void keys()
    {
        QFETCH(const int, key);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        QFETCH(const QString, after);
        QFETCH(const QString, told);
        Announcements heard;
        m_view->follow(2);
        press(key, modifiers);
        QCOMPARE(rows(), after);
        QCOMPARE(heard.take(), QStringList{told});
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(rows(), u"1-3 one two | 4-6 three four"_s);
        QCOMPARE(heard.take(), QStringList{u"Undone: "_s + told});
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(rows(), after);
    }

    // Steps of one kind at one place are one; of another place, or another kind, they are apart.
    void stepsAtOnePlaceAreTakenBackTogether()
    {
        press(Qt::Key_Right, Qt::ControlModifier);
        press(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(rows(), u"1.2-3 one two | 4-6 three four"_s);
        list().selectionModel()->setCurrentIndex(list().model()->index(1, 0), QItemSelectionModel::ClearAndSelect);
        press(Qt::Key_Right, Qt::ControlModifier);
        press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(rows(), u"1.2-3 one two | 4.1-5.9 three four"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(rows(), u"1.2-3 one two | 4.1-6 three four"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(rows(), u"1.2-3 one two | 4-6 three four"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(rows(), u"1-3 one two | 4-6 three four"_s);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); // and made again together
        QCOMPARE(rows(), u"1.2-3 one two | 4-6 three four"_s);
    }

    void segmentsThatWereRemovedComeBackOneByOne()
    {
        press(Qt::Key_Delete);
        list().selectionModel()->setCurrentIndex(list().model()->index(0, 0), QItemSelectionModel::ClearAndSelect);
        press(Qt::Key_Delete);
        QCOMPARE(rows(), QString());
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(rows(), u"4-6 three four"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(rows(), u"1-3 one two | 4-6 three four"_s);
    }

    void textIsWrittenInPlaceAndKept()
    {
        press(Qt::Key_F2);
        auto *editor = list().findChild<QPlainTextEdit *>();
        QVERIFY(editor);
        QTRY_VERIFY(editor->hasFocus());
        editor->selectAll();
        QTest::keyClicks(editor, u"uno two"_s);
        m_view->follow(1.5); // what is heard goes on and takes nothing away
        QCOMPARE(editor->toPlainText(), u"uno two"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(rows(), u"1-3 uno two | 4-6 three four"_s);
        m_view.reset(); // closed at once
        QCOMPARE(studio::transcriptOf(item())->current.segments.front().text, u"uno two"_s);
        m_view = std::make_unique<TranscriptView>();
        m_view->open(item());
        QTRY_COMPARE(rows(), u"1-3 uno two | 4-6 three four"_s);
    }

    void aSplitAtTheCursorKeepsWhatWasWritten()
    {
        press(Qt::Key_F2);
        auto *editor = list().findChild<QPlainTextEdit *>();
        QVERIFY(editor);
        QTRY_VERIFY(editor->hasFocus());
        editor->setPlainText(u"one and two"_s);
        QTextCursor cursor = editor->textCursor();
        cursor.setPosition(8);
        editor->setTextCursor(cursor);
        QTest::keyClick(editor, Qt::Key_F6);
        QTRY_COMPARE(list().model()->rowCount(), 3);
        QCOMPARE(list().model()->index(0, 0).data(SegmentModel::TextRole).toString(), u"one and"_s);
        QCOMPARE(list().model()->index(1, 0).data(SegmentModel::TextRole).toString(), u"two"_s);
    }

    void theWordThatIsHeardIsMarked()
    {
        m_view->follow(5.5);
        const QModelIndex second = list().model()->index(1, 0);
        QVERIFY(second.data(SegmentModel::PlayingRole).toBool());
        QCOMPARE(second.data(SegmentModel::WordRole).value<studio::WordSpan>(), (studio::WordSpan{6, 4}));
    }

    void lettersGoToThePlayerAndEnterPlays()
    {
        QSignalSpy jumps(m_view.get(), &TranscriptView::jumpWanted);
        list().setCurrentIndex(list().model()->index(1, 0));
        press(Qt::Key_T); // no search by first letters
        QCOMPARE(list().currentIndex().row(), 1);
        press(Qt::Key_Return);
        QCOMPARE(jumps.size(), 1);
        QCOMPARE(jumps.front().front().toDouble(), 4.0);
    }

    void findAndReplace()
    {
        press(Qt::Key_F, Qt::ControlModifier);
        auto *bar = m_view->findChild<FindBar *>();
        QTRY_VERIFY(bar->isVisible());
        const QList<QLineEdit *> fields = bar->findChildren<QLineEdit *>();
        fields.at(0)->setText(u"o"_s);
        const auto says = [bar](const QString &text) {
            const QList<QLabel *> labels = bar->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == text; });
        };
        QTRY_VERIFY(says(u"1 of 3"_s));
        QCOMPARE(list().model()->index(0, 0).data(SegmentModel::HitsRole).value<std::vector<studio::Hit>>().size(), 2U);
        fields.at(1)->setText(u"0"_s);
        for (QPushButton *button : bar->findChildren<QPushButton *>())
            if (button->text() == u"Replace all"_s)
                button->click();
        QTRY_COMPARE(rows(), u"1-3 0ne tw0 | 4-6 three f0ur"_s);
        QTRY_VERIFY(says(u"3 replaced"_s));
        fields.at(0)->setText(u"nowhere"_s);
        QTRY_VERIFY(says(u"Not found"_s));
    }

    // Nobody replaces, or walks past, a place that was not shown.
    void thePlaceThatIsFoundIsShown()
    {
        list().setCurrentIndex(list().model()->index(0, 0));
        press(Qt::Key_F, Qt::ControlModifier);
        auto *bar = m_view->findChild<FindBar *>();
        QSignalSpy shown(bar, &FindBar::hitWanted);
        const QList<QLineEdit *> fields = bar->findChildren<QLineEdit *>();
        fields.at(0)->setText(u"e"_s); // one, three twice
        QTRY_COMPARE(shown.size(), 1);
        QCOMPARE(shown.back().front().value<studio::Hit>(), (studio::Hit{0, 2, 1}));
        QTest::keyClick(fields.at(0), Qt::Key_Return);
        QCOMPARE(shown.back().front().value<studio::Hit>(), (studio::Hit{1, 3, 1}));
        QCOMPARE(list().currentIndex().row(), 1);
        fields.at(1)->setText(u"i"_s);
        for (QPushButton *button : bar->findChildren<QPushButton *>())
            if (button->text() == u"Replace"_s)
                button->click();
        QTRY_COMPARE(shown.size(), 3); // the one after it
        QCOMPARE(shown.back().front().value<studio::Hit>(), (studio::Hit{1, 4, 1}));
        QCOMPARE(rows(), u"1-3 one two | 4-6 thrie four"_s);
    }

    void copyTakesTheSegment()
    {
        list().setCurrentIndex(list().model()->index(1, 0));
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"three four"_s);
    }

    void editsThatCannotBeKeptAreTold()
    {
        QVERIFY(QFile::rename(item().path, item().path + u".away"_s)); // the drive is gone
        press(Qt::Key_F7);
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(m_view->findChildren<QLabel *>(), [](const QLabel *label) { return label->isVisible() && label->text().contains("could not be kept"_L1); }), 5000);
        QVERIFY(QFile::rename(item().path + u".away"_s, item().path));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TranscriptView> m_view;
};

QTEST_MAIN(TestTranscriptView)
#include "tst_transcriptview.moc"
