// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// How models behave: how many requests, how many failed, how long they waited and took. Of all that the
// key may see. Source: GET /v1/models/analytics of api.fal.ai.

#include "fal/askcall.h"
#include "fal/page.h"
#include "fal/spending.h"

#include <QStringList>

#include <map>
#include <optional>

namespace fal {

// Counts are numbers of requests, durations are seconds. "Prepare" is the time in the queue and until the
// model begins; a cold boot is a start of more than a second. P50 is the median.
enum class Metric {
    RequestCount, SuccessCount, UserErrorCount, ErrorCount, // all, 2xx, 4xx, 5xx
    StartupErrorCount, ConnectionErrorCount, TimeoutErrorCount, RuntimeErrorCount, // kinds of 5xx
    P50Prepare, P75Prepare, P90Prepare, P95Prepare, P99Prepare,
    P25Duration, P50Duration, P75Duration, P90Duration, P95Duration, P99Duration,
    ColdBootCount, P50ColdBoot, P75ColdBoot, P90ColdBoot,
    TotalBillableDuration,
};

// The figures of one model, in one bucket of the time series or in the whole range.
struct Statistics
{
    QString endpointId;              // of the model: "fal-ai/flux/dev"
    std::map<Metric, double> values; // those that were asked for and are known

    [[nodiscard]] std::optional<double> value(Metric metric) const; // absent: not asked for or not known

    bool operator==(const Statistics &) const = default;
};

// Which figures AnalyticsCall asks for, of which models and of what time.
struct AnalyticsQuery
{
    QStringList endpointIds;               // 1…50
    // At least one.
    std::vector<Metric> metrics{Metric::RequestCount, Metric::P50Duration, Metric::P90Duration, Metric::P50Prepare};
    TimeRange range = {};                  // of the requests that count
    Timeframe timeframe = Timeframe::Auto; // of the time series
    QString timezone = {};                 // empty: UTC
    bool alignToTimeframe = true;          // whole days (hours …) at both ends of the range
    bool withTimeSeries = false;           // at least one of these two
    bool withSummary = true;               // figures of the whole range
};

// One step of the time series: a minute, hour, day, week or month.
struct AnalyticsBucket
{
    QDateTime start;                // of the step
    std::vector<Statistics> models; // one entry for each model that the service told of

    bool operator==(const AnalyticsBucket &) const = default;
};

struct Analytics
{
    std::vector<AnalyticsBucket> timeSeries; // empty unless asked for
    std::vector<Statistics> summary; // of the whole range

    bool operator==(const Analytics &) const = default;
};

// All pages of it.
class AnalyticsCall final : public AskCall<Analytics>
{
    Q_OBJECT

public:
    AnalyticsCall(Client &client, const AnalyticsQuery &query, QObject *parent = nullptr);
};

} // namespace fal
