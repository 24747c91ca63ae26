// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/jobs/spendingreport.h"

#include <algorithm>

namespace studio {

namespace {

constexpr int mostDays = 3700; // a clock that was wrong once makes no bar for each day since

void add(SpendingSums &sums, const SpendingSums &more)
{
    sums.billed += more.billed;
    sums.estimated += more.estimated;
    sums.reserved += more.reserved;
    if (more.account)
        sums.account = sums.account.value_or(0) + *more.account;
    sums.jobs += more.jobs;
    sums.unpriced += more.unpriced;
}

std::vector<std::pair<QString, SpendingSums>> sorted(const std::map<QString, SpendingSums> &groups)
{
    std::vector<std::pair<QString, SpendingSums>> rows(groups.begin(), groups.end());
    std::ranges::stable_sort(rows, [](const auto &a, const auto &b) { return a.second.total() > b.second.total(); });
    return rows;
}

} // namespace

SpendingSums sumsOf(const LedgerLine &line)
{
    const LedgerLine::Kind kind = line.kind();
    if (kind == LedgerLine::Kind::Free)
        return {};
    const std::optional<double> dollars = line.dollars();
    SpendingSums sums{.jobs = 1, .unpriced = dollars ? 0 : 1};
    // Units without a price are told, but what they are worth is a guess.
    const bool isBilled = kind == LedgerLine::Kind::Billed && line.units && line.unitPrice;
    (kind == LedgerLine::Kind::Reserved ? sums.reserved : isBilled ? sums.billed : sums.estimated) = dollars.value_or(0);
    return sums;
}

SpendingReport reportOn(const std::vector<LedgerLine> &lines, const Period &period, const AccountCosts &costs)
{
    SpendingReport report{.period = period};
    std::map<QString, SpendingSums> models;
    std::map<QString, SpendingSums> projects;
    QHash<QString, double> left = costs.value_or(QHash<QString, double>());
    if (costs)
        report.whole.account = 0;
    for (const LedgerLine &line : lines) {
        const QDate day = line.at.toLocalTime().date();
        if ((period.from.isValid() && day < period.from) || day > period.to)
            continue;
        SpendingSums sums = sumsOf(line);
        std::optional<double> charged;
        if (costs && !line.requestId.isEmpty() && left.contains(line.requestId))
            charged = left.take(line.requestId);
        sums.account = charged;
        add(report.whole, sums);
        add(report.days[day], sums);
        add(models[line.endpoint], sums);
        add(projects[line.project], sums);
        report.jobs.emplace_back(line, charged);
    }
    for (const double dollars : std::as_const(left))
        report.elsewhere += dollars;
    if (!report.period.from.isValid())
        report.period.from = report.days.empty() ? period.to : report.days.begin()->first;
    if (report.period.days() <= mostDays) {
        for (QDate day = report.period.from; day <= period.to; day = day.addDays(1))
            report.days.try_emplace(day);
    }
    report.models = sorted(models);
    report.projects = sorted(projects);
    std::ranges::reverse(report.jobs);
    return report;
}

} // namespace studio
