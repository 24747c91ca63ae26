// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What was spent, and what may be: one line per job that was sent, kept also when the job is taken out of the list.
//
// The lines are written by the database itself in the statement that stores a job (migrations.cpp), so ledger and jobs
// never disagree. Dollars of a line: units × price once both are known; else the estimate, for a job that is complete or
// may still be accepted; nothing for one that failed or was cancelled without units.

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace studio {

class Database;

struct LedgerLine
{
    QString jobId;
    QDateTime at;                     // UTC, when it was sent
    QString endpoint;
    QString project;
    QString requestId;
    QString state;                    // stateName() of the job
    std::optional<double> estimate;   // dollars
    std::optional<double> units;      // as billed by the service
    std::optional<double> unitPrice;  // dollars
    bool operator==(const LedgerLine &) const = default;

    enum class Kind { Billed, Expected, Reserved, Free };
    [[nodiscard]] Kind kind() const;  // Expected: complete, but the service told no units
    [[nodiscard]] std::optional<double> dollars() const; // nothing: not known
};

struct Spending
{
    double billed = 0;    // complete jobs, by units or by estimate
    double reserved = 0;  // in flight, or unknown
    int jobs = 0;         // that cost something or may
    int unpriced = 0;     // of these, without any figure
    void add(const LedgerLine &line, int times = 1);
    bool operator==(const Spending &) const = default;
    [[nodiscard]] double total() const { return billed + reserved; }
};
[[nodiscard]] Spending sum(const std::vector<LedgerLine> &lines);

// Dollars per day and per month, in the time of the person. "Warn" is told once it is passed; "stop" starts nothing
// that would pass it.
struct Budgets
{
    std::optional<double> warnDay, stopDay, warnMonth, stopMonth;
    bool operator==(const Budgets &) const = default;
};

struct BudgetVerdict
{
    enum class Kind { Fine, Warns, Stops } kind = Kind::Fine;
    QString sentence;     // empty when fine
    bool operator==(const BudgetVerdict &) const = default;
};
// May something that costs `next` be started, with so much spent and reserved already? Pure.
[[nodiscard]] BudgetVerdict judge(const Budgets &budgets, double today, double thisMonth, double next);

// Where a ledger is, to read it on a pool thread.
struct LedgerPlace
{
    QString file;    // the database
    QString service; // see serviceOf() in storedjob.h
};
// The same as Ledger::lines(), over a connection of its own. For a pool thread.
[[nodiscard]] std::vector<LedgerLine> readLedger(const LedgerPlace &place, const QDateTime &from, const QDateTime &to = {});

class Ledger
{
public:
    explicit Ledger(Database &database) : m_database(database) {}

    // Oldest first. `service`: see serviceOf() in storedjob.h.
    [[nodiscard]] std::vector<LedgerLine> lines(const QString &service, const QDateTime &from, const QDateTime &to = {}) const;

    // The sum of lines(service, from), without reading each of them.
    [[nodiscard]] Spending spending(const QString &service, const QDateTime &from) const;

    [[nodiscard]] Budgets budgets() const;
    void setBudgets(const Budgets &budgets);

private:
    Database &m_database;
};

// "time,model,project,state,request,estimate,units,unit price,dollars", a line each; safe for spreadsheets.
[[nodiscard]] QByteArray ledgerToCsv(const std::vector<LedgerLine> &lines);

} // namespace studio
