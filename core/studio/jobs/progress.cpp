// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/jobs/progress.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

constexpr qsizetype longestLine = 400; // a progress line is short

} // namespace

std::optional<double> progressIn(const QString &message)
{
    const QStringView line = QStringView(message).left(longestLine);
    static const QRegularExpression percent(uR"((?<![\d.])(\d{1,3})(?:\.\d+)?\s?%)"_s);
    static const QRegularExpression steps(uR"(\b(?:step|steps|iteration|iter|frame|frames|chunk|segment|epoch)s?\b[\s:#=]*(\d{1,6})\s*(?:/|of)\s*(\d{1,6}))"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bar(uR"(\|\s*(\d{1,6})/(\d{1,6})\s*\[)"_s);
    for (const QRegularExpression *pattern : {&steps, &bar}) {
        const QRegularExpressionMatch match = pattern->match(line.toString());
        const double whole = match.hasMatch() ? match.capturedView(2).toDouble() : 0;
        if (whole > 0)
            return std::clamp(match.capturedView(1).toDouble() / whole, 0.0, 1.0);
    }
    const QRegularExpressionMatch match = percent.match(line.toString());
    if (!match.hasMatch() || match.capturedView(1).toInt() > 100)
        return {};
    return match.capturedView(1).toDouble() / 100;
}

std::optional<JobTimes> timesOf(const Job &job)
{
    if (job.state != JobState::Done || !job.submitted.isValid() || !job.ended.isValid())
        return {};
    const auto seconds = [](const QDateTime &from, const QDateTime &to) { return double(std::max<qint64>(0, from.msecsTo(to))) / 1000; };
    const double whole = seconds(job.submitted, job.ended);
    if (!job.started.isValid()) // so fast that nobody saw it run
        return JobTimes{.working = whole};
    const double waiting = std::min(whole, seconds(job.submitted, job.started));
    const double working = job.inferenceSeconds > 0 ? std::min(job.inferenceSeconds, whole - waiting) : whole - waiting;
    return JobTimes{.waiting = waiting, .working = working, .fetching = whole - waiting - working};
}

std::optional<JobTimes> usualTimes(const std::vector<JobTimes> &newest)
{
    if (newest.size() < 2)
        return {};
    const auto median = [&newest](double JobTimes::*part) {
        std::vector<double> values;
        for (const JobTimes &times : newest)
            values.push_back(times.*part);
        const auto middle = values.begin() + qsizetype(values.size() / 2);
        std::nth_element(values.begin(), middle, values.end());
        return *middle;
    };
    return JobTimes{.waiting = median(&JobTimes::waiting), .working = median(&JobTimes::working), .fetching = median(&JobTimes::fetching)};
}

std::optional<double> expectedSeconds(const Job &job, const std::optional<JobTimes> &usual, const QDateTime &now)
{
    if (!job.submitted.isValid() || job.ended.isValid() || job.state == JobState::Unknown)
        return {};
    const auto seconds = [](const QDateTime &from, const QDateTime &to) { return double(std::max<qint64>(0, from.msecsTo(to))) / 1000; };
    const double passed = seconds(job.submitted, now);
    if (job.state != JobState::Running || !job.started.isValid())
        return usual ? std::optional(std::max(passed, usual->whole())) : std::nullopt;
    const double waited = seconds(job.submitted, job.started);
    const double worked = seconds(job.started, now);
    constexpr double enough = 0.1; // before that a share says little
    if (job.progress >= enough)
        return std::max(passed, waited + worked / job.progress + (usual ? usual->fetching : 0));
    return usual ? std::optional(std::max(passed, waited + usual->working + usual->fetching)) : std::nullopt;
}

} // namespace studio
