// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Money: what a line of the ledger is worth, what the budgets say, and that the ledger follows the jobs.

#include "studio/jobs/jobstore.h"
#include "studio/jobs/ledger.h"
#include "studio/library/database.h"
#include "studio/live/livebill.h"
#include "studio/library/migrations.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace studio;

using Kind = LedgerLine::Kind;
using Verdict = BudgetVerdict::Kind;
using Dollars = std::optional<double>;

Q_DECLARE_METATYPE(studio::LedgerLine::Kind)
Q_DECLARE_METATYPE(studio::BudgetVerdict::Kind)

namespace {

// Name, type, default … of every table, and the text of everything else.
QStringList schemaOf(const QString &path)
{
    QStringList lines;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        database.setDatabaseName(path);
        if (!database.open())
            return {};
        QSqlQuery query(database);
        query.exec(u"SELECT type, name, sql FROM sqlite_master ORDER BY type, name"_s);
        QStringList tables;
        while (query.next()) {
            if (query.value(0).toString() == "table"_L1)
                tables << query.value(1).toString();
            else
                lines << query.value(2).toString();
        }
        for (const QString &table : std::as_const(tables)) {
            query.exec(u"PRAGMA table_info('%1')"_s.arg(table));
            while (query.next())
                lines << u"%1 %2 %3 %4 %5 %6"_s.arg(table, query.value(1).toString(), query.value(2).toString(), query.value(3).toString(),
                                                    query.value(4).toString(), query.value(5).toString());
        }
    }
    QSqlDatabase::removeDatabase(u"look"_s);
    return lines;
}

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] std::unique_ptr<Database> open() const
    {
        auto database = Database::open(m_folder->filePath(u"a.sqlite"_s));
        return database ? *std::move(database) : nullptr;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aLineIsWorth_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<Dollars>("estimate");
        QTest::addColumn<Dollars>("units");
        QTest::addColumn<Dollars>("price");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Dollars>("dollars");
        const Dollars none;
        QTest::newRow("done, with units") << u"done"_s << Dollars(0.1) << Dollars(2) << Dollars(0.025) << Kind::Billed << Dollars(0.05);
        QTest::newRow("done, without units") << u"done"_s << Dollars(0.1) << none << Dollars(0.025) << Kind::Expected << Dollars(0.1);
        QTest::newRow("done, price unknown") << u"done"_s << none << Dollars(2) << none << Kind::Billed << none;
        QTest::newRow("done for nothing") << u"done"_s << Dollars(0.1) << Dollars(0) << Dollars(0.025) << Kind::Billed << Dollars(0);
        QTest::newRow("in flight") << u"running"_s << Dollars(0.1) << none << Dollars(0.025) << Kind::Reserved << Dollars(0.1);
        QTest::newRow("sent, no answer") << u"unknown"_s << Dollars(0.1) << none << none << Kind::Reserved << Dollars(0.1);
        QTest::newRow("complete, being fetched") << u"downloading"_s << Dollars(0.1) << Dollars(1) << Dollars(0.3) << Kind::Billed << Dollars(0.3);
        QTest::newRow("failed") << u"failed"_s << Dollars(0.1) << none << Dollars(1) << Kind::Free << Dollars(0);
        QTest::newRow("failed, and billed") << u"failed"_s << Dollars(0.1) << Dollars(1) << Dollars(0.2) << Kind::Billed << Dollars(0.2);
        QTest::newRow("cancelled") << u"cancelled"_s << Dollars(0.1) << none << none << Kind::Free << Dollars(0);
        QTest::newRow("live, by the picture") << u"live pictures"_s << Dollars(0.1) << Dollars(40) << none << Kind::Expected << Dollars(0.1);
        QTest::newRow("live, price unknown") << u"live pictures"_s << none << Dollars(40) << none << Kind::Expected << none;
    }
    void aLineIsWorth()
    {
        QFETCH(const QString, state);
        QFETCH(const Dollars, estimate);
        QFETCH(const Dollars, units);
        QFETCH(const Dollars, price);
        const LedgerLine line{.state = state, .estimate = estimate, .units = units, .unitPrice = price};
        QTEST(line.kind(), "kind");
        QTEST(line.dollars(), "dollars");
    }

    void aSumKeepsApartWhatIsCertain()
    {
        const Spending spending = sum({{.state = u"done"_s, .units = 2, .unitPrice = 0.5},
                                       {.state = u"running"_s, .estimate = 0.25},
                                       {.state = u"waiting"_s},
                                       {.state = u"failed"_s, .estimate = 9}});
        QCOMPARE(spending, (Spending{.billed = 1, .reserved = 0.25, .jobs = 3, .unpriced = 1}));
    }

    void aBudgetSays_data()
    {
        QTest::addColumn<Dollars>("warnDay");
        QTest::addColumn<Dollars>("stopDay");
        QTest::addColumn<Dollars>("warnMonth");
        QTest::addColumn<Dollars>("stopMonth");
        QTest::addColumn<double>("today");
        QTest::addColumn<double>("month");
        QTest::addColumn<double>("next");
        QTest::addColumn<Verdict>("verdict");
        const Dollars none;
        QTest::newRow("no budget") << none << none << none << none << 1e6 << 1e6 << 1e6 << Verdict::Fine;
        QTest::newRow("below") << none << Dollars(1) << none << none << 0.5 << 0.5 << 0.4 << Verdict::Fine;
        QTest::newRow("exactly") << none << Dollars(1) << none << none << 0.9 << 0.9 << 0.1 << Verdict::Fine;
        QTest::newRow("ten times a tenth") << none << Dollars(1) << none << none << 0.1 * 9 + 1e-16 << 0.9 << 0.1 << Verdict::Fine;
        QTest::newRow("above by a cent") << none << Dollars(1) << none << none << 0.9 << 0.9 << 0.11 << Verdict::Stops;
        QTest::newRow("the month decides") << none << Dollars(5) << none << Dollars(10) << 0. << 9.9 << 0.2 << Verdict::Stops;
        QTest::newRow("a warning only") << Dollars(1) << Dollars(5) << none << none << 1. << 1. << 0.1 << Verdict::Warns;
        QTest::newRow("a warning for the month") << none << none << Dollars(1) << none << 0. << 1. << 0.1 << Verdict::Warns;
        QTest::newRow("passed already, and nothing more to pay") << none << Dollars(1) << none << none << 2. << 2. << 0. << Verdict::Stops;
        QTest::newRow("nothing may be spent") << none << Dollars(0) << none << none << 0. << 0. << 0.01 << Verdict::Stops;
    }
    void aBudgetSays()
    {
        QFETCH(const Dollars, warnDay);
        QFETCH(const Dollars, stopDay);
        QFETCH(const Dollars, warnMonth);
        QFETCH(const Dollars, stopMonth);
        QFETCH(const double, today);
        QFETCH(const double, month);
        QFETCH(const double, next);
        const BudgetVerdict verdict = judge({.warnDay = warnDay, .stopDay = stopDay, .warnMonth = warnMonth, .stopMonth = stopMonth},
                                            today, month, next);
        QTEST(verdict.kind, "verdict");
        QCOMPARE(verdict.sentence.isEmpty(), verdict.kind == Verdict::Fine);
    }

    void aLiveConversationIsOneLineThatGrows()
    {
        const auto database = open();
        const Ledger ledger(*database);
        const LedgerPlace place{.file = m_folder->filePath(u"a.sqlite"_s), .service = u"fal"_s};
        const QDateTime now = QDateTime::currentDateTimeUtc();
        LiveBill bill{.id = u"live one"_s, .begun = now, .endpoint = u"fal-ai/lcm"_s, .pictures = 3, .seconds = 2, .dollars = 0.25};
        QVERIFY(writeBill(place, bill));
        QVERIFY(writeBill(place, {.id = u"live two"_s, .begun = now.addSecs(1), .endpoint = u"fal-ai/lcm"_s, .paysForTime = true, .seconds = 7.5, .dollars = 1}));
        bill.pictures = 6;
        bill.dollars = 0.5;
        QVERIFY(writeBill(place, bill));
        const std::vector<LedgerLine> lines = ledger.lines(u"fal"_s, now.addSecs(-60));
        QCOMPARE(lines.size(), 2U);
        QCOMPARE(lines.front().endpoint, u"fal-ai/lcm"_s);
        QCOMPARE(lines.front().state, u"live pictures"_s);
        QCOMPARE(lines.front().units, Dollars(6));
        QCOMPARE(lines.back().state, u"live seconds"_s);
        QCOMPARE(lines.back().units, Dollars(7.5));
        QCOMPARE(ledger.spending(u"fal"_s, now.addSecs(-60)), (Spending{.billed = 1.5, .jobs = 2}));
        QVERIFY(!writeBill({.file = m_folder->filePath(u"no/such.sqlite"_s), .service = u"fal"_s}, bill));
    }

    void aBillGoesOnOverShortBreaks()
    {
        using namespace std::chrono_literals;
        const QDateTime noon(QDate(2026, 11, 27), QTime(12, 0));
        LiveMeter meter;
        QVERIFY(meter.bill(0s, 5, true).isEmpty());
        meter.opened(1s, noon, u"a/b"_s, 5); // dollars of an earlier conversation
        meter.opened(2s, noon, u"a/b"_s, 5); // told twice
        meter.answered();
        const LiveBill first = meter.bill(4s, 5.5, true);
        QCOMPARE(first.seconds, 3.);
        QCOMPARE(first.dollars, Dollars(0.5));
        QCOMPARE(first.pictures, 1);
        meter.closed(5s);
        meter.closed(6s);
        QCOMPARE(meter.bill(9s, 5.5, true).seconds, 4.);
        meter.opened(60s, noon.addSecs(59), u"a/b"_s, 5.5);
        const LiveBill again = meter.bill(61s, 6, true);
        QCOMPARE(again.id, first.id);
        QCOMPARE(again.seconds, 5.);
        QCOMPARE(again.dollars, Dollars(1));
        meter.closed(61s);
        meter.opened(62s + 10min, noon.addSecs(700), u"a/b"_s, 6); // a long break
        const LiveBill later = meter.bill(63s + 10min, 6.25, false);
        QVERIFY(later.id != first.id && later.isEmpty()); // no picture yet
        QCOMPARE(later.dollars, Dollars(0.25));
        meter.closed(64s + 10min);
        meter.opened(65s + 10min, noon.addDays(1), u"a/b"_s, 6.25); // another day
        QVERIFY(meter.bill(65s + 10min, 6.25, true).id != later.id);
    }

    void budgetsAreKept()
    {
        const Budgets budgets{.warnDay = 1.5, .stopMonth = 100};
        Ledger(*open()).setBudgets(budgets);
        QCOMPARE(Ledger(*open()).budgets(), budgets);
        Ledger(*open()).setBudgets({});
        QCOMPARE(Ledger(*open()).budgets(), Budgets{});
    }

    void theLedgerFollowsTheJobAndOutlivesIt()
    {
        const auto database = open();
        JobStore store(*database);
        StoredJob stored{.server = {}};
        stored.job = {.id = u"one"_s,
                      .recipe = {.endpoint = u"fal-ai/flux/dev"_s, .values = {{u"prompt"_s, u"a"_s}}},
                      .project = u"Foxes"_s,
                      .estimate = 0.05,
                      .unitPrice = 0.025};
        const Ledger ledger(*database);
        const QDateTime ago = QDateTime::currentDateTimeUtc().addDays(-1);
        QVERIFY(store.insert(stored));
        QVERIFY(ledger.lines(u"fal"_s, ago).empty()); // nothing was sent

        stored.job.state = JobState::Submitting;
        stored.intentAt = QDateTime::currentDateTimeUtc();
        QVERIFY(store.update(stored));
        QCOMPARE(ledger.lines(u"fal"_s, ago).size(), 1U);
        QCOMPARE(ledger.lines(u"fal"_s, ago).front().kind(), Kind::Reserved);
        QVERIFY(ledger.lines(u"here"_s, ago).empty());

        stored.job.state = JobState::Done;
        stored.job.requestId = u"r1"_s;
        stored.job.billableUnits = 4;
        QVERIFY(store.update(stored));
        QVERIFY(store.remove(u"one"_s));
        const auto lines = ledger.lines(u"fal"_s, ago);
        QCOMPARE(lines.size(), 1U);
        QCOMPARE(lines.front().endpoint, u"fal-ai/flux/dev"_s);
        QCOMPARE(lines.front().project, u"Foxes"_s);
        QCOMPARE(lines.front().requestId, u"r1"_s);
        QCOMPARE(lines.front().dollars(), Dollars(0.1));
    }

    void theSumOfTheDatabaseIsTheSumOfItsLines()
    {
        const auto database = open();
        JobStore store(*database);
        int number = 0;
        for (const JobState state : {JobState::Done, JobState::Failed, JobState::Running, JobState::Unknown, JobState::Cancelled}) {
            for (const Dollars &units : {Dollars(), Dollars(0), Dollars(2), Dollars(2)}) {
                StoredJob stored{.server = {}};
                stored.job = {.id = QString::number(++number), .recipe = {.endpoint = u"a/b"_s, .values = {{u"x"_s, 1}}}, .estimate = 0.25, .unitPrice = 0.5};
                QVERIFY(store.insert(stored));
                stored.job.state = state;
                stored.job.billableUnits = units;
                stored.intentAt = QDateTime::currentDateTimeUtc();
                QVERIFY(store.update(stored));
            }
        }
        const Ledger ledger(*database);
        const QDateTime ago = QDateTime::currentDateTimeUtc().addDays(-1);
        QCOMPARE(ledger.lines(u"fal"_s, ago).size(), 20U);
        QCOMPARE(ledger.spending(u"fal"_s, ago), sum(ledger.lines(u"fal"_s, ago)));
        QVERIFY(ledger.spending(u"fal"_s, ago).billed > 0);
        QCOMPARE(ledger.spending(u"fal"_s, ago.addDays(2)), Spending{});
    }

    void csvIsSafe()
    {
        const QByteArray csv = ledgerToCsv({{.jobId = u"1"_s,
                                             .at = QDateTime(QDate(2026, 11, 26), QTime(8, 0), Qt::UTC),
                                             .endpoint = u"=HYPERLINK(\"x\")"_s,
                                             .project = u"a, \"b\"\nc"_s,
                                             .requestId = u"@r"_s,
                                             .state = u"done"_s,
                                             .units = 2,
                                             .unitPrice = 0.025}});
        QCOMPARE(csv, QByteArray("time,model,project,state,request,estimate,units,unit price,dollars\n"
                                 "2026-11-26T08:00:00Z,\"'=HYPERLINK(\"\"x\"\")\",\"a, \"\"b\"\"\nc\",done,'@r,,2,0.025,0.05\n"));
    }

    // A profile of every older version ends with exactly the tables of a new one.
    void freshEqualsUpgraded_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < migrations().size(); ++version)
            QTest::newRow(qPrintable(u"from version %1"_s.arg(version))) << version;
    }
    void freshEqualsUpgraded()
    {
        QFETCH(const int, version);
        const QString old = m_folder->filePath(u"old.sqlite"_s);
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
            database.setDatabaseName(old);
            QVERIFY(database.open());
            QSqlQuery query(database);
            for (int step = 0; step < version; ++step) {
                for (const QString &sql : migrations().at(step))
                    QVERIFY(query.exec(sql));
            }
            QVERIFY(query.exec(u"PRAGMA user_version=%1"_s.arg(version)));
            QVERIFY(query.exec(u"INSERT INTO jobs (id, owner, server, state, recipe) VALUES "
                               u"('j', '', '', 'done', '{\"endpoint\":\"fal-ai/flux/dev\",\"values\":{},\"batch\":\"b\"}')"_s));
        }
        QSqlDatabase::removeDatabase(u"old"_s);
        const auto upgraded = Database::open(old);
        QVERIFY2(upgraded, upgraded ? "" : qPrintable(upgraded.error()));
        QVERIFY(open());
        const QStringList fresh = schemaOf(m_folder->filePath(u"a.sqlite"_s));
        QVERIFY(fresh.size() > 20);
        QCOMPARE(schemaOf(old), fresh);
        QCOMPARE(JobStore(**upgraded).load().front().job.recipe.endpoint, u"fal-ai/flux/dev"_s);
        QVERIFY(version > 1 || JobStore(**upgraded).load().front().place > 0); // from 2 on, jobs are stored with their place
        const auto batch = (*upgraded)->run(u"SELECT batch FROM jobs"_s);
        QVERIFY(batch && (*batch)->next());
        QCOMPARE((*batch)->value(0).toString(), version < 3 ? u"b"_s : QString());
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
