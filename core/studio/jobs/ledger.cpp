// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/jobs/ledger.h"

#include "studio/jobs/choices.h"
#include "studio/jobs/job.h"
#include "studio/library/database.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(studio::Ledger)
};

QString dollarsText(double dollars)
{
    return QLocale().toCurrencyString(dollars, u"$"_s, 2);
}

std::optional<double> number(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toDouble());
}

// A text as one cell. A formula is disarmed: the names of models come from outside.
QByteArray cell(const QString &text)
{
    QString safe = text;
    if (!safe.isEmpty() && QStringView(u"=+-@\t\r").contains(safe.front()))
        safe.prepend(u'\'');
    if (safe.contains(u'"') || safe.contains(u',') || safe.contains(u'\n'))
        safe = u'"' + safe.replace(u'"', u"\"\""_s) + u'"';
    return safe.toUtf8();
}

QByteArray cell(const std::optional<double> &value)
{
    return value ? QByteArray::number(*value, 'g', QLocale::FloatingPointShortest) : QByteArray();
}

QString linesQuery()
{
    return u"SELECT job_id, at, endpoint, project, request_id, state, estimate, units, unit_price FROM ledger "
           u"WHERE service = ? AND at >= ? AND at < ? ORDER BY at"_s;
}

QString textOf(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : u"0"_s; // before all
}

LedgerLine lineFrom(const QSqlQuery &row)
{
    return {.jobId = row.value(0).toString(),
            .at = QDateTime::fromString(row.value(1).toString(), Qt::ISODateWithMs).toUTC(),
            .endpoint = row.value(2).toString(),
            .project = row.value(3).toString(),
            .requestId = row.value(4).toString(),
            .state = row.value(5).toString(),
            .estimate = number(row.value(6)),
            .units = number(row.value(7)),
            .unitPrice = number(row.value(8))};
}

// See live/livebill.h.
bool isLive(const QString &state)
{
    return state.startsWith("live "_L1);
}

constexpr std::array budgetNames{u"budget_warn_day", u"budget_stop_day", u"budget_warn_month", u"budget_stop_month"};

} // namespace

LedgerLine::Kind LedgerLine::kind() const
{
    if (isLive(state))
        return Kind::Expected; // counted here, whatever the units
    switch (stateFromName(state)) {
    case JobState::Submitting:
    case JobState::Waiting:
    case JobState::Running:
    case JobState::Unknown:
        return Kind::Reserved;
    case JobState::Downloading:
    case JobState::Filing:
    case JobState::Done:
        return units ? Kind::Billed : Kind::Expected;
    case JobState::Preparing:
    case JobState::Uploading:
    case JobState::Failed:
    case JobState::Cancelled:
        return units && *units > 0 ? Kind::Billed : Kind::Free;
    }
    return Kind::Free;
}

std::optional<double> LedgerLine::dollars() const
{
    if (kind() == Kind::Free)
        return 0;
    if (units && unitPrice && !isLive(state))
        return *units * *unitPrice;
    return estimate;
}

void Spending::add(const LedgerLine &line, int times)
{
    if (line.kind() == LedgerLine::Kind::Free)
        return;
    const std::optional<double> dollars = line.dollars();
    jobs += times;
    unpriced += dollars ? 0 : times;
    (line.kind() == LedgerLine::Kind::Reserved ? reserved : billed) += dollars.value_or(0) * times;
}

Spending sum(const std::vector<LedgerLine> &lines)
{
    Spending spending;
    for (const LedgerLine &line : lines)
        spending.add(line);
    return spending;
}

BudgetVerdict judge(const Budgets &budgets, double today, double thisMonth, double next)
{
    using Kind = BudgetVerdict::Kind;
    // Prices are fractions of cents: what differs by rounding only does not pass a limit.
    const auto passes = [next](const std::optional<double> &limit, double spent) { return limit && spent + next > *limit + 1e-9; };
    if (passes(budgets.stopDay, today))
        return {Kind::Stops, Words::tr("The budget of %1 a day would be passed: %2 are spent or reserved today.")
                                 .arg(dollarsText(*budgets.stopDay), dollarsText(today))};
    if (passes(budgets.stopMonth, thisMonth))
        return {Kind::Stops, Words::tr("The budget of %1 a month would be passed: %2 are spent or reserved this month.")
                                 .arg(dollarsText(*budgets.stopMonth), dollarsText(thisMonth))};
    if (passes(budgets.warnDay, today))
        return {Kind::Warns, Words::tr("More than %1 are spent or reserved today.").arg(dollarsText(*budgets.warnDay))};
    if (passes(budgets.warnMonth, thisMonth))
        return {Kind::Warns, Words::tr("More than %1 are spent or reserved this month.").arg(dollarsText(*budgets.warnMonth))};
    return {};
}

std::vector<LedgerLine> Ledger::lines(const QString &service, const QDateTime &from, const QDateTime &to) const
{
    std::vector<LedgerLine> lines;
    const auto rows = m_database.run(linesQuery(), {service, textOf(from), to.isValid() ? textOf(to) : u"9999"_s});
    while (rows && (*rows)->next())
        lines.push_back(lineFrom(**rows));
    return lines;
}

std::vector<LedgerLine> readLedger(const LedgerPlace &place, const QDateTime &from, const QDateTime &to)
{
    std::vector<LedgerLine> lines;
    const QString name = u"ledger "_s + QUuid::createUuid().toString();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(place.file);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (database.open()) {
            QSqlQuery rows(database);
            rows.setForwardOnly(true);
            rows.prepare(linesQuery());
            for (const QString &value : {place.service, textOf(from), to.isValid() ? textOf(to) : u"9999"_s})
                rows.addBindValue(value);
            rows.exec();
            while (rows.next())
                lines.push_back(lineFrom(rows));
        }
    }
    QSqlDatabase::removeDatabase(name);
    return lines;
}

// Lines that are alike are counted by the database; what one is worth is said in one place, LedgerLine.
Spending Ledger::spending(const QString &service, const QDateTime &from) const
{
    Spending spending;
    const auto rows = m_database.run(u"SELECT state, estimate, units, unit_price, count(*) FROM ledger "
                                     u"WHERE service = ? AND at >= ? GROUP BY 1, 2, 3, 4"_s,
                                     {service, textOf(from)});
    while (rows && (*rows)->next()) {
        const QSqlQuery &row = **rows;
        spending.add({.state = row.value(0).toString(),
                      .estimate = number(row.value(1)),
                      .units = number(row.value(2)),
                      .unitPrice = number(row.value(3))},
                     row.value(4).toInt());
    }
    return spending;
}

Budgets Ledger::budgets() const
{
    const auto read = [this](size_t index) -> std::optional<double> {
        bool isNumber = false;
        const double value = choice(m_database, QString::fromUtf16(budgetNames[index])).toDouble(&isNumber);
        return isNumber ? std::optional(value) : std::nullopt;
    };
    return {.warnDay = read(0), .stopDay = read(1), .warnMonth = read(2), .stopMonth = read(3)};
}

void Ledger::setBudgets(const Budgets &budgets)
{
    const std::array values{budgets.warnDay, budgets.stopDay, budgets.warnMonth, budgets.stopMonth};
    for (size_t i = 0; i < values.size(); ++i)
        keepChoice(m_database, QString::fromUtf16(budgetNames[i]), values[i] ? QString::number(*values[i], 'g', 12) : QString());
}

QByteArray ledgerToCsv(const std::vector<LedgerLine> &lines)
{
    QByteArray csv = "time,model,project,state,request,estimate,units,unit price,dollars\n";
    for (const LedgerLine &line : lines) {
        const QByteArrayList cells{cell(line.at.toUTC().toString(Qt::ISODate)), cell(line.endpoint), cell(line.project), cell(line.state),
                                   cell(line.requestId), cell(line.estimate), cell(line.units), cell(line.unitPrice), cell(line.dollars())};
        csv += cells.join(',') + '\n';
    }
    return csv;
}

} // namespace studio
