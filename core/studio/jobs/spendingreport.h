// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The ledger as a person reads it: by day, by model, by project, and each job. Pure.
//
// Three figures are never mixed: what was billed (units that the service told × price), what is estimated (complete, but no
// units were told) and what is reserved (in flight, or unknown). A fourth comes from the account itself, where the key may
// see it.

#include "studio/jobs/ledger.h"

#include <QDate>
#include <QHash>

#include <map>

namespace studio {

struct SpendingSums
{
    double billed = 0, estimated = 0, reserved = 0; // dollars
    std::optional<double> account;                  // dollars, as the account says
    int jobs = 0;
    int unpriced = 0;                               // of these, without any figure
    [[nodiscard]] double total() const { return billed + estimated + reserved; }
    bool operator==(const SpendingSums &) const = default;
};

// One of the three figures of a line; the others are 0.
[[nodiscard]] SpendingSums sumsOf(const LedgerLine &line);

// What the account charged, by request id. Nothing: the account was not asked, or does not tell.
using AccountCosts = std::optional<QHash<QString, double>>;

// Days in the time of the person, both included.
struct Period
{
    QDate from;
    QDate to;
    [[nodiscard]] int days() const { return int(from.daysTo(to)) + 1; }
    bool operator==(const Period &) const = default;
};

struct SpendingReport
{
    Period period;
    SpendingSums whole;
    std::map<QDate, SpendingSums> days;                     // every day of the period
    std::vector<std::pair<QString, SpendingSums>> models;   // what cost most comes first
    std::vector<std::pair<QString, SpendingSums>> projects; // an empty name: of no project
    std::vector<std::pair<LedgerLine, std::optional<double>>> jobs; // with what the account says; the newest first
    double elsewhere = 0;                                   // charged by the account for requests that this ledger does not have
};

// `period`: an invalid `from` begins with the first line.
[[nodiscard]] SpendingReport reportOn(const std::vector<LedgerLine> &lines, const Period &period, const AccountCosts &costs = {});

} // namespace studio
