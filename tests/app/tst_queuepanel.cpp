// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the queue panel shows: the order of rows, what is read from logs, what goes to support.

#include "queue/jobfilter.h"
#include "queue/jobmenu.h"
#include "queue/logmodel.h"
#include "queue/queuepanel.h"
#include "studio/jobs/evidence.h"
#include "studio/jobs/jobmodel.h"
#include "studio/jobs/jobqueue.h"
#include "studio/jobs/progress.h"
#include "studio/library/database.h"
#include "studio/studio.h"

#include "support/announcements.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace studio;

Q_DECLARE_METATYPE(studio::JobState)

class TestQueuePanel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Studio> m_studio;

    QString add(const QString &prompt)
    {
        const auto id = m_studio->jobs().enqueue({.endpoint = u"fal-ai/flux/schnell"_s, .values = {{u"prompt"_s, prompt}}});
        return id ? *id : QString();
    }

    [[nodiscard]] static QString titles(const QAbstractItemModel &model)
    {
        QString all;
        for (int row = 0; row < model.rowCount(); ++row)
            all += model.index(row, JobModel::Title).data().toString();
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        fal::Config config{.key = fal::fixedKey("id:secret"), .baseUrl = QUrl(u"http://127.0.0.1:9"_s)};
        auto opened = Studio::open(Profile::at(m_folder->path()), config);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error()));
        m_studio = *std::move(opened);
        m_studio->jobs().setPaused(true); // nothing is sent: there is nobody to send it to
    }
    void cleanup() { m_studio.reset(); }

    void progressIsReadFromALine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<double>("progress"); // -1: none
        QTest::newRow("steps") << u"step 14/28"_s << 0.5;
        QTest::newRow("steps in words") << u"Step 2 of 4 (50%)"_s << 0.5;
        QTest::newRow("a bar") << u"  50%|#####     | 14/28 [00:01<00:01, 13.9it/s]"_s << 0.5;
        QTest::newRow("a bar that has ended") << u"100%|##########| 28/28 [00:02<00:00]"_s << 1.;
        QTest::newRow("percent") << u"Upscaling 45%"_s << 0.45;
        QTest::newRow("percent with a fraction") << u"12.5% done"_s << 0.12;
        QTest::newRow("frames") << u"frame: 30/120"_s << 0.25;
        QTest::newRow("more than there are") << u"step 30/28"_s << 1.;
        QTest::newRow("none of nothing") << u"step 0/0"_s << -1.;
        QTest::newRow("a date is no progress") << u"2026/11/26 loaded 3/4 of weights"_s << -1.;
        QTest::newRow("more than everything") << u"500% faster"_s << -1.;
        QTest::newRow("a number with a point") << u"loss 0.5% of 1.25%"_s << 0.;
        QTest::newRow("nothing") << QString() << -1.;
        QTest::newRow("a very long line") << QString(100'000, u'9') + u"%"_s << -1.;
    }
    void progressIsReadFromALine()
    {
        QFETCH(const QString, line);
        QTEST(progressIn(line).value_or(-1), "progress");
    }

    void theUsualTimeIsTheMedianOfItsParts()
    {
        const QDateTime start(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        const auto times = [&](JobState state, int waiting, double working, int whole) {
            return timesOf({.state = state, .submitted = start, .started = start.addSecs(waiting), .ended = start.addSecs(whole), .inferenceSeconds = working});
        };
        QCOMPARE(times(JobState::Done, 2, 5, 10), std::optional(JobTimes{2, 5, 3}));
        QCOMPARE(times(JobState::Done, 2, 0, 10), std::optional(JobTimes{2, 8, 0})); // the model told none
        QCOMPARE(times(JobState::Done, 2, 50, 10), std::optional(JobTimes{2, 8, 0}));
        QVERIFY(!times(JobState::Failed, 2, 5, 10));
        QVERIFY(!usualTimes({{1, 1, 1}})); // one is no habit
        QCOMPARE(usualTimes({{1, 5, 1}, {90, 7, 2}, {2, 500, 3}}), std::optional(JobTimes{2, 7, 2}));
    }

    void theEndIsExpectedFromWhatIsUsualAndWhatIsSeen_data()
    {
        QTest::addColumn<JobState>("state");
        QTest::addColumn<int>("waited");
        QTest::addColumn<int>("passed");
        QTest::addColumn<double>("progress");
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<double>("expected"); // -1: none
        QTest::newRow("waiting, as usual") << JobState::Waiting << -1 << 1 << -1. << true << 10.;
        QTest::newRow("waiting, longer than usual") << JobState::Waiting << -1 << 30 << -1. << true << 30.;
        QTest::newRow("waiting, nothing known") << JobState::Waiting << -1 << 1 << -1. << false << -1.;
        QTest::newRow("running after a long wait") << JobState::Running << 60 << 61 << -1. << true << 68.;
        QTest::newRow("running, half of it done") << JobState::Running << 2 << 22 << 0.5 << true << 45.;
        QTest::newRow("running, half of it done, nothing known") << JobState::Running << 2 << 22 << 0.5 << false << 42.;
        QTest::newRow("running, hardly begun") << JobState::Running << 2 << 3 << 0.01 << true << 10.;
        QTest::newRow("unknown") << JobState::Unknown << -1 << 5 << -1. << true << -1.;
    }
    void theEndIsExpectedFromWhatIsUsualAndWhatIsSeen()
    {
        QFETCH(const JobState, state);
        QFETCH(const int, waited);
        QFETCH(const int, passed);
        QFETCH(const double, progress);
        QFETCH(const bool, isKnown);
        const QDateTime start(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        const Job job{.state = state, .progress = progress, .submitted = start, .started = waited < 0 ? QDateTime() : start.addSecs(waited)};
        const auto usual = isKnown ? std::optional(JobTimes{2, 5, 3}) : std::nullopt;
        QTEST(expectedSeconds(job, usual, start.addSecs(passed)).value_or(-1), "expected");
    }

    void supportLearnsNoSecrets()
    {
        const Job job{.recipe = {.endpoint = u"fal-ai/flux/dev"_s,
                                 .values = {{u"prompt"_s, u"my private fox"_s}, {u"image_url"_s, u"file:///home/ada/fox.png"_s}}},
                      .state = JobState::Failed,
                      .requestId = u"1234"_s,
                      .outFolder = u"/home/ada/out"_s,
                      .problem = JobProblem{.message = u"my private fox is refused"_s, .errorType = u"content_policy_violation"_s,
                                            .httpStatus = 422, .fields = {{u"prompt"_s, u"my private fox"_s}}}};
        const QString text = evidenceFor(job);
        for (const QString &wanted : {u"1234"_s, u"fal-ai/flux/dev"_s, u"422"_s, u"content_policy_violation"_s, u"failed"_s})
            QVERIFY2(text.contains(wanted), qPrintable(wanted));
        for (const QString &secret : {u"fox"_s, u"ada"_s, u"secret"_s})
            QVERIFY2(!text.contains(secret), qPrintable(secret));
    }

    void rowsFollowTheOrderOfTheQueue()
    {
        JobModel model(m_studio->jobs());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QString a = add(u"a"_s);
        const QString b = add(u"b"_s);
        const QString c = add(u"c"_s);
        QCOMPARE(titles(model), u"abc"_s);
        const QPersistentModelIndex kept = model.indexOf(c);
        m_studio->jobs().runNext(c);
        QCOMPARE(titles(model), u"cab"_s);
        QCOMPARE(kept.row(), 0); // a selected row stays the same job
        m_studio->jobs().cancel(a);
        QTRY_COMPARE(titles(model), u"cba"_s);
        m_studio->jobs().remove(a);
        QCOMPARE(titles(model), u"cb"_s);
    }

    void rowsAreDraggedAmongThoseThatWait_data()
    {
        QTest::addColumn<int>("dragged");
        QTest::addColumn<int>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("up") << 2 << 0 << u"cab"_s;
        QTest::newRow("down") << 0 << 2 << u"bac"_s;
        QTest::newRow("to the end") << 0 << 3 << u"bca"_s;
        QTest::newRow("onto the empty place below") << 0 << -1 << u"bca"_s;
    }
    void rowsAreDraggedAmongThoseThatWait()
    {
        QFETCH(const int, dragged);
        QFETCH(const int, before);
        QFETCH(const QString, after);
        JobModel model(m_studio->jobs());
        for (const QString &prompt : {u"a"_s, u"b"_s, u"c"_s})
            add(prompt);
        const std::unique_ptr<QMimeData> data(model.mimeData({model.index(dragged, 0)}));
        QVERIFY(data);
        QVERIFY(model.canDropMimeData(data.get(), Qt::MoveAction, before, 0, {}));
        (void)model.dropMimeData(data.get(), Qt::MoveAction, before, 0, {});
        QCOMPARE(titles(model), after);
    }

    void rowsStayWhileSomebodyPointsAtThem()
    {
        JobModel model(m_studio->jobs());
        const QString a = add(u"a"_s);
        add(u"b"_s);
        QTRY_COMPARE(titles(model), u"ab"_s);
        model.setHeld(true);
        m_studio->jobs().cancel(a);
        m_studio->jobs().move({m_studio->jobs().order().front()}, {});
        QCOMPARE(titles(model), u"ab"_s);
        QCOMPARE(model.index(0, JobModel::State).data().toString(), JobModel::tr("Cancelled"));
        model.setHeld(false);
        QTRY_COMPARE(titles(model), u"ba"_s);
    }

    void severalRowsAreMovedAndTakenOutByKeys()
    {
        queue::QueuePanel panel(m_studio->jobs());
        panel.resize(900, 300);
        for (const QString &prompt : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            add(prompt);
        auto *table = panel.findChild<QTableView *>();
        QVERIFY(table);
        QTRY_COMPARE(titles(*table->model()), u"abcd"_s);
        QCoreApplication::sendPostedEvents();
        table->selectRow(2);
        table->selectionModel()->select(table->model()->index(3, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(panel.selectedJobs().size(), 2);
        QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(titles(*table->model()), u"acdb"_s);
        QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier); // at the front already
        QCOMPARE(titles(*table->model()), u"cdab"_s);
        QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(titles(*table->model()), u"acdb"_s);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(m_studio->jobs().order().size(), 2);
    }

    void aJobIsChosenAlone_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<Qt::KeyboardModifier>("held");
        QTest::newRow("in a window that is read from the left") << Qt::LeftToRight << Qt::NoModifier;
        QTest::newRow("in one that is read from the right, before it is laid out") << Qt::RightToLeft << Qt::NoModifier;
        QTest::newRow("while Ctrl is held, as for Ctrl+Enter") << Qt::LeftToRight << Qt::ControlModifier;
    }

    void aJobIsChosenAlone()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(Qt::KeyboardModifier, held);
        const QString a = add(u"a"_s);
        const QString b = add(u"b"_s);
        QGuiApplication::setLayoutDirection(direction);
        queue::QueuePanel panel(m_studio->jobs());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(panel.selectedJobs(), QStringList{a}); // the first one at first
        QWindow window;
        if (held != Qt::NoModifier)
            QTest::keyPress(&window, Qt::Key_Control, held);
        QCOMPARE(QGuiApplication::keyboardModifiers(), Qt::KeyboardModifiers(held));
        panel.select(b);
        const QStringList chosen = panel.selectedJobs();
        if (held != Qt::NoModifier)
            QTest::keyRelease(&window, Qt::Key_Control, Qt::NoModifier);
        QCOMPARE(chosen, QStringList{b});
    }

    // Its words change; were it checked as well, a screen reader would say both.
    void thePauseButtonSaysWhatItDoesNext()
    {
        queue::QueuePanel panel(m_studio->jobs());
        const auto buttons = panel.findChildren<QToolButton *>();
        const auto found = std::ranges::find_if(buttons, [](const QToolButton *button) { return button->text() == u"Resume queue"_s; });
        QVERIFY(found != buttons.end());
        QToolButton *pause = *found;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(pause);
        QVERIFY(!accessible->state().checkable && !accessible->state().checked);
        accessible->actionInterface()->doAction(QAccessibleActionInterface::pressAction()); // as assistive programs do
        QTRY_VERIFY(!m_studio->jobs().isPaused());
        QCOMPARE(pause->text(), u"Pause queue"_s);
        pause->click();
        QVERIFY(m_studio->jobs().isPaused());
    }

    void whatIsDoneWithJobsIsTold_data()
    {
        QTest::addColumn<QString>("words"); // of the entry in the menu, or keys
        QTest::addColumn<int>("rows");
        QTest::addColumn<QString>("told");
        QTest::newRow("down") << u"Move down\tAlt+Down"_s << 1 << u"Place 2 of 3 in the queue."_s;
        QTest::newRow("up, at the front already") << u"Move up\tAlt+Up"_s << 1 << u"Place 1 of 3 in the queue."_s;
        QTest::newRow("next") << u"Run next"_s << 1 << u"Place 1 of 3 in the queue."_s;
        QTest::newRow("start") << u"In an hour"_s << 1 << u"Start: In an hour"_s;
        QTest::newRow("one cancelled") << u"Cancel"_s << 1 << u"Cancelling 1 job."_s;
        QTest::newRow("two cancelled") << u"Cancel"_s << 2 << u"Cancelling 2 jobs."_s;
        QTest::newRow("copies") << u"Duplicate"_s << 2 << u"2 copies are in the queue."_s;
    }
    void whatIsDoneWithJobsIsTold()
    {
        QFETCH(const QString, words);
        QFETCH(const int, rows);
        queue::JobMenu jobMenu(m_studio->jobs());
        QSignalSpy told(&jobMenu, &queue::JobMenu::told);
        const QStringList ids{add(u"a"_s), add(u"b"_s), add(u"c"_s)};
        QMenu menu;
        jobMenu.fillForJobs(&menu, ids.first(rows), ids.front());
        const auto actions = menu.findChildren<QAction *>();
        const auto found = std::ranges::find(actions, words, &QAction::text);
        QVERIFY(found != actions.end());
        (*found)->trigger();
        QCOMPARE(told.size(), 1);
        QTEST(told.front().front().toString(), "told");
    }

    void whatTheButtonsAndKeysDoIsTold()
    {
        queue::QueuePanel panel(m_studio->jobs());
        panel.resize(900, 300);
        panel.show();
        const QString a = add(u"a"_s);
        add(u"b"_s);
        auto *table = panel.findChild<QTableView *>();
        QTRY_COMPARE(titles(*table->model()), u"ab"_s);
        QCoreApplication::sendPostedEvents(); // the newest was selected
        Announcements heard;
        panel.select(a);
        QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(heard.take(), QStringList{u"Place 2 of 2 in the queue."_s});
        panel.cancelSelected();
        QCOMPARE(heard.take(), QStringList{u"Cancelling 1 job."_s});
        panel.retrySelected();
        QCOMPARE(heard.take(), QStringList{u"Trying 1 job again."_s});
        panel.removeFinished();
        QCOMPARE(heard.take(), QStringList{u"1 job removed from the queue."_s});
        panel.select(m_studio->jobs().order().front());
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(heard.take(), QStringList{u"1 job removed from the queue."_s});
        m_studio->jobs().setPaused(false);
        m_studio->jobs().setPaused(true);
        QCOMPARE(heard.take().mid(0, 2), (QStringList{u"The queue goes on."_s, u"The queue is paused. What runs goes on."_s}));
    }

    void theNextRowIsSelectedAfterOneWasRemoved_data()
    {
        QTest::addColumn<int>("removed");
        QTest::addColumn<QString>("selected");
        QTest::newRow("the first") << 0 << u"b"_s;
        QTest::newRow("one between") << 1 << u"c"_s;
        QTest::newRow("the last") << 2 << u"b"_s;
    }
    void theNextRowIsSelectedAfterOneWasRemoved()
    {
        QFETCH(const int, removed);
        queue::QueuePanel panel(m_studio->jobs());
        panel.resize(900, 300);
        for (const QString &prompt : {u"a"_s, u"b"_s, u"c"_s})
            add(prompt);
        auto *table = panel.findChild<QTableView *>();
        QTRY_COMPARE(titles(*table->model()), u"abc"_s);
        QCoreApplication::sendPostedEvents();
        table->selectRow(removed);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(table->model()->rowCount(), 2);
        const QStringList selected = panel.selectedJobs();
        QCOMPARE(selected.size(), 1);
        QTEST(m_studio->jobs().job(selected.front())->title(), "selected");
        QCOMPARE(panel.currentJob(), selected.front());
        QTest::keyClick(table, Qt::Key_Delete); // it goes on
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(table->model()->rowCount(), 0);
    }

    // The last cell of a row is a price: alone it says nothing.
    void theEndsOfTheListAreReachedInOneColumn()
    {
        queue::QueuePanel panel(m_studio->jobs());
        panel.resize(900, 300);
        panel.show();
        for (const QString &prompt : {u"a"_s, u"b"_s, u"c"_s})
            add(prompt);
        auto *table = panel.findChild<QTableView *>();
        QTRY_COMPARE(titles(*table->model()), u"abc"_s);
        QCoreApplication::sendPostedEvents();
        table->setCurrentIndex(table->model()->index(0, JobModel::Title));
        QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(table->currentIndex(), table->model()->index(2, JobModel::Title));
        QTest::keyClick(table, Qt::Key_Right);
        const int column = table->currentIndex().column();
        QVERIFY(column != JobModel::Title);
        QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(table->currentIndex(), table->model()->index(0, column));
    }

    void aRowIsReadAsOneSentence()
    {
        JobModel model(m_studio->jobs());
        const QString id = add(u"a red fox"_s);
        const auto spoken = [&] { return model.indexOf(id).data(Qt::AccessibleTextRole).toString(); };
        QCOMPARE(spoken(), u"Waiting here: a red fox, fal-ai/flux/schnell"_s);
        m_studio->jobs().cancel(id);
        const QString time = model.indexOf(id).siblingAtColumn(JobModel::Elapsed).data().toString();
        QVERIFY(!time.isEmpty());
        QCOMPARE(spoken(), u"Cancelled: a red fox, fal-ai/flux/schnell, "_s + time);
        QVERIFY(!model.indexOf(id).siblingAtColumn(JobModel::State).data(Qt::AccessibleTextRole).isValid());
    }

    void rowsAreFilteredByWordsAndState()
    {
        JobModel model(m_studio->jobs());
        queue::JobFilter filter;
        filter.setSourceModel(&model);
        add(u"a red fox"_s);
        const QString whale = add(u"a blue whale"_s);
        m_studio->jobs().cancel(whale);
        filter.setWords(u"FOX schnell"_s);
        QCOMPARE(titles(filter), u"a red fox"_s);
        filter.setWords(u"fox whale"_s);
        QCOMPARE(titles(filter), QString());
        filter.setWords({});
        filter.setShow(queue::JobFilter::Show::Unfinished);
        QCOMPARE(titles(filter), u"a red fox"_s);
        filter.setShow(queue::JobFilter::Show::Failed);
        QCOMPARE(titles(filter), QString());
        filter.setShow(queue::JobFilter::Show::All);
        QCOMPARE(filter.rowCount(), 2);
    }

    void whatIsUnknownIsCheckedSentOrGivenUp()
    {
        const QString id = add(u"a"_s);
        m_studio.reset();
        { // as if the program had died while it was sent
            auto database = Database::open(m_folder->filePath(u"gesso.sqlite"_s));
            QVERIFY(database && (*database)->run(u"UPDATE jobs SET state = 'unknown', intent_at = '2026-01-01T00:00:00.000Z'"_s));
        }
        auto opened = Studio::open(Profile::at(m_folder->path()), {.key = fal::fixedKey("id:secret"), .baseUrl = QUrl(u"http://127.0.0.1:9"_s)});
        QVERIFY(opened);
        m_studio = *std::move(opened);
        queue::QueuePanel panel(m_studio->jobs());
        panel.resize(900, 300);
        panel.show();
        const auto button = [&panel](const QString &text) {
            const auto all = panel.findChildren<QPushButton *>();
            const auto found = std::ranges::find_if(all, [&text](const QPushButton *each) { return each->text() == text && each->isVisible(); });
            return found == all.end() ? nullptr : *found;
        };
        QVERIFY(button(u"Check again"_s));
        QVERIFY(button(u"Send again"_s));
        QVERIFY(button(u"Give up"_s));
        button(u"Give up"_s)->click();
        QCOMPARE(m_studio->jobs().job(id)->state, JobState::Cancelled);
        QTRY_VERIFY(!button(u"Give up"_s));
    }

    void aLongLogIsBoundedAndFiltered()
    {
        queue::LogModel log;
        QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::QtTest);
        log.setLines({{.message = u"loading"_s, .level = u"INFO"_s}, {.message = u"a detail"_s, .level = u"DEBUG"_s},
                      {.message = u"hot <b>"_s, .level = u"WARNING"_s}, {.message = u"broken"_s, .level = u"ERROR"_s}});
        QCOMPARE(log.rowCount(), 4);
        log.setFilter(queue::LogModel::Least::Warnings, {});
        QCOMPARE(log.rowCount(), 2);
        log.append({.message = u"more"_s, .level = u"INFO"_s});
        QCOMPARE(log.rowCount(), 2);
        QCOMPARE(log.total(), 5);
        log.setFilter(queue::LogModel::Least::Everything, u"HOT"_s);
        QCOMPARE(log.rowCount(), 1);
        QCOMPARE(log.index(0).data().toString(), u"hot <b>"_s);
        QVERIFY(log.text().contains(u"hot <b>"_s) && !log.text().contains(u"loading"_s));
    }
};

QTEST_MAIN(TestQueuePanel)
#include "tst_queuepanel.moc"
