// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/jobs/progress.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

constexpr qsizetype longestLine = 400; // a progress line is short
constexpr size_t mostSamples = 15;

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

std::optional<double> usualSeconds(const std::vector<Job> &newestFirst, const QString &endpoint)
{
    std::vector<double> seconds;
    for (const Job &job : newestFirst) {
        if (job.recipe.endpoint != endpoint || job.state != JobState::Done || !job.submitted.isValid() || !job.ended.isValid())
            continue;
        seconds.push_back(double(std::max<qint64>(0, job.submitted.msecsTo(job.ended))) / 1000);
        if (seconds.size() == mostSamples)
            break;
    }
    if (seconds.size() < 2)
        return {};
    const auto middle = seconds.begin() + qsizetype(seconds.size() / 2);
    std::nth_element(seconds.begin(), middle, seconds.end());
    return *middle;
}

} // namespace studio
