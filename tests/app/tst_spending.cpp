// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The spending window: what belongs to which figure and which day, and that it can be read without eyes and mouse.

#include "spending/daychart.h"
#include "spending/money.h"
#include "spending/spendingdialog.h"
#include "spending/spendingmodel.h"
#include "studio/jobs/jobqueue.h"
#include "studio/studio.h"

#include <QScopeGuard>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace studio;
using spending::SpendingDialog;
using spending::SpendingModel;

namespace {

const QDate monday(2026, 11, 23);

LedgerLine line(int day, const QString &state, const QString &model, std::optional<double> estimate, std::optional<double> units = {},
                const QString &request = {})
{
    return {.jobId = QString::number(day) + state,
            .at = QDateTime(monday.addDays(day), QTime(23, 30)).toUTC(),
            .endpoint = model,
            .requestId = request,
            .state = state,
            .estimate = estimate,
            .units = units,
            .unitPrice = units ? std::optional(0.5) : std::nullopt};
}

std::vector<LedgerLine> lines()
{
    return {line(0, u"done"_s, u"a/cheap"_s, 0.1, 1, u"r1"_s), // 0.50 billed
            line(0, u"failed"_s, u"a/cheap"_s, 9),
            line(1, u"done"_s, u"a/dear"_s, 2),                // 2.00 estimated
            line(3, u"running"_s, u"a/dear"_s, 0.25),          // reserved
            line(3, u"unknown"_s, u"a/cheap"_s, {}),
            line(9, u"done"_s, u"a/dear"_s, 100)};
}

} // namespace

class TestSpending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theThreeFiguresAreKeptApart()
    {
        const SpendingReport report = reportOn(lines(), {monday, monday.addDays(3)});
        QCOMPARE(report.whole, (SpendingSums{.billed = 0.5, .estimated = 2, .reserved = 0.25, .jobs = 4, .unpriced = 1}));
        QCOMPARE(report.days.size(), 4U); // the empty one is there, too
        QCOMPARE(report.days.at(monday).billed, 0.5); // at half past eleven in the evening, where the person is
        QCOMPARE(report.days.at(monday.addDays(2)).jobs, 0);
        QCOMPARE(report.models.front().first, u"a/dear"_s);
        QCOMPARE(report.jobs.front().first.at.toLocalTime().date(), monday.addDays(3)); // the newest first
        QCOMPARE(report.whole.account, std::nullopt);
    }

    void theAccountIsComparedByRequest()
    {
        const SpendingReport report = reportOn(lines(), {{}, monday.addDays(20)}, QHash<QString, double>{{u"r1"_s, 0.45}, {u"not ours"_s, 3}});
        QCOMPARE(report.whole.account, std::optional(0.45));
        QCOMPARE(report.elsewhere, 3.);
        QCOMPARE(report.days.at(monday).account, std::optional(0.45));
        QCOMPARE(report.period.from, monday); // it begins with the first line
        QCOMPARE(reportOn({}, {{}, monday}).days.size(), 1U);
    }

    void aPeriodEndsToday_data()
    {
        QTest::addColumn<int>("span");
        QTest::addColumn<QDate>("from");
        QTest::newRow("today") << int(SpendingDialog::Span::Today) << QDate(2026, 3, 1);
        QTest::newRow("seven days") << int(SpendingDialog::Span::Week) << QDate(2026, 2, 23);
        QTest::newRow("thirty days") << int(SpendingDialog::Span::Days30) << QDate(2026, 1, 31);
        QTest::newRow("the month") << int(SpendingDialog::Span::Month) << QDate(2026, 3, 1);
        QTest::newRow("all") << int(SpendingDialog::Span::All) << QDate();
    }
    void aPeriodEndsToday()
    {
        QFETCH(const int, span);
        const Period period = SpendingDialog::periodOf(SpendingDialog::Span(span), QDate(2026, 3, 1));
        QTEST(period.from, "from");
        QCOMPARE(period.to, QDate(2026, 3, 1));
    }

    void moneyIsWrittenAsSmallAsItIs_data()
    {
        QTest::addColumn<double>("dollars");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << 0. << u"$0.00"_s;
        QTest::newRow("thousandths") << 0.0031 << u"$0.0031"_s;
        QTest::newRow("cents") << 0.025 << u"$0.025"_s;
        QTest::newRow("dollars") << 1234.5 << u"$1,234.50"_s;
    }
    void moneyIsWrittenAsSmallAsItIs()
    {
        QFETCH(const double, dollars);
        QTEST(spending::moneyText(dollars), "text");
    }

    void daysAreWrittenAsTheLanguageDoes_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("text");
        QTest::newRow("American") << QLocale(QLocale::English, QLocale::UnitedStates) << u"Nov 1"_s;
        QTest::newRow("British") << QLocale(QLocale::English, QLocale::UnitedKingdom) << u"1 Nov"_s;
        QTest::newRow("German") << QLocale(QLocale::German) << u"1. Nov."_s;
        QTest::newRow("French") << QLocale(QLocale::French) << u"1 nov."_s;
        QTest::newRow("Spanish") << QLocale(QLocale::Spanish) << u"1 de nov"_s;
        QTest::newRow("Japanese") << QLocale(QLocale::Japanese) << u"11月1日"_s;
        QTest::newRow("Chinese") << QLocale(QLocale::Chinese) << u"11月1日"_s;
        QTest::newRow("Arabic") << QLocale(QLocale::Arabic) << u"١ نوفمبر"_s;
    }
    void daysAreWrittenAsTheLanguageDoes()
    {
        QFETCH(const QLocale, locale);
        const QLocale before;
        const auto back = qScopeGuard([before] { QLocale::setDefault(before); });
        QLocale::setDefault(locale);
        QTEST(spending::DayChart::dayAndMonth(QDate(2026, 11, 1)), "text");
    }

    void aTableSaysNothingRatherThanZero()
    {
        SpendingModel model(SpendingModel::Table::Jobs);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReport(reportOn(lines(), {{}, monday.addDays(20)}));
        QCOMPARE(model.rowCount(), 6);
        int unknown = -1;
        for (int row = 0; row < model.rowCount(); ++row)
            unknown = model.index(row, 0).data(SpendingModel::JobIdRole) == u"3unknown"_s ? row : unknown;
        QCOMPARE(model.index(unknown, SpendingModel::Total).data().toString(), u"–"_s);
        QCOMPARE(model.index(unknown, SpendingModel::Account).data().toString(), u"–"_s);
    }

    void theChartIsReadWithTheArrowKeys()
    {
        spending::DayChart chart;
        chart.resize(600, 180);
        chart.setReport(reportOn(lines(), {monday, monday.addDays(3)}), 3.0);
        QCOMPARE(chart.bars(), 4);
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(chart.current(), 3);
        QTest::keyClick(&chart, Qt::Key_Left);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.current(), 1);
        QVERIFY2(chart.accessibleDescription().contains(u"$2.00 estimated"_s), qPrintable(chart.accessibleDescription()));
        QTest::keyClick(&chart, Qt::Key_Home);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.current(), 0);
        chart.setReport(reportOn({}, {monday.addYears(-3), monday}), {});
        QVERIFY(chart.bars() > 20 && chart.bars() <= 62); // many days are put together
        QVERIFY(!chart.grab().isNull());
    }

    void withoutAnAdminKeyASentenceSaysSo()
    {
        QTemporaryDir folder;
        auto studio = Studio::open(Profile::at(folder.path()), {.key = fal::fixedKey("id:secret"), .baseUrl = QUrl(u"http://127.0.0.1:9"_s), .retries = 0});
        QVERIFY(studio);
        SpendingDialog dialog({.jobs = (*studio)->jobs(), .client = (*studio)->client()});
        const auto says = [&dialog](const QString &words) {
            return std::ranges::any_of(dialog.findChildren<QLabel *>(), [&](const QLabel *label) { return label->text().contains(words); });
        };
        QTRY_VERIFY(says(u"fal did not say what it charged"_s)); // nobody is there to ask
        QVERIFY(says(u"–"_s));
        for (const QTableView *table : dialog.findChildren<QTableView *>())
            QVERIFY(!table->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestSpending)
#include "tst_spending.moc"
