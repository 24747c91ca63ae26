// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the queue panel shows: the order of rows, what is read from logs, what goes to support.

#include "queue/logmodel.h"
#include "queue/queuepanel.h"
#include "studio/jobs/evidence.h"
#include "studio/jobs/jobmodel.h"
#include "studio/jobs/jobqueue.h"
#include "studio/jobs/progress.h"
#include "studio/studio.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace studio;

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
        QTest::newRow("steps in words") << u"Step 2 of 4 (50 %)"_s << 0.5;
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

    void theUsualTimeIsTheMedianOfWhatEndedWell()
    {
        const QDateTime start(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        std::vector<Job> jobs;
        const auto ended = [&](const QString &endpoint, JobState state, int seconds) {
            jobs.push_back({.recipe = {.endpoint = endpoint}, .state = state, .submitted = start, .ended = start.addSecs(seconds)});
        };
        ended(u"a/b"_s, JobState::Done, 5);
        QVERIFY(!usualSeconds(jobs, u"a/b"_s)); // one is no habit
        ended(u"a/b"_s, JobState::Failed, 500);
        ended(u"a/c"_s, JobState::Done, 700);
        ended(u"a/b"_s, JobState::Done, 90);
        ended(u"a/b"_s, JobState::Done, 7);
        QCOMPARE(usualSeconds(jobs, u"a/b"_s), std::optional(7.));
        QVERIFY(!usualSeconds(jobs, u"a/d"_s));
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

    void thePauseButtonWorksWithoutAClick()
    {
        queue::QueuePanel panel(m_studio->jobs());
        const auto buttons = panel.findChildren<QToolButton *>();
        const auto pause = std::ranges::find_if(buttons, [](const QToolButton *button) { return button->isCheckable() && button->isChecked(); });
        QVERIFY(pause != buttons.end());
        (*pause)->toggle(); // as assistive programs do
        QVERIFY(!m_studio->jobs().isPaused());
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
