// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/analytics.h"

#include "fal/platform_p.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace fal {

template class AskCall<Analytics>;

namespace {

constexpr std::array names{
    std::pair{Metric::RequestCount, "request_count"_L1},
    std::pair{Metric::SuccessCount, "success_count"_L1},
    std::pair{Metric::UserErrorCount, "user_error_count"_L1},
    std::pair{Metric::ErrorCount, "error_count"_L1},
    std::pair{Metric::StartupErrorCount, "startup_error_count"_L1},
    std::pair{Metric::ConnectionErrorCount, "connection_error_count"_L1},
    std::pair{Metric::TimeoutErrorCount, "timeout_error_count"_L1},
    std::pair{Metric::RuntimeErrorCount, "runtime_error_count"_L1},
    std::pair{Metric::P50Prepare, "p50_prepare_duration"_L1},
    std::pair{Metric::P75Prepare, "p75_prepare_duration"_L1},
    std::pair{Metric::P90Prepare, "p90_prepare_duration"_L1},
    std::pair{Metric::P95Prepare, "p95_prepare_duration"_L1},
    std::pair{Metric::P99Prepare, "p99_prepare_duration"_L1},
    std::pair{Metric::P25Duration, "p25_duration"_L1},
    std::pair{Metric::P50Duration, "p50_duration"_L1},
    std::pair{Metric::P75Duration, "p75_duration"_L1},
    std::pair{Metric::P90Duration, "p90_duration"_L1},
    std::pair{Metric::P95Duration, "p95_duration"_L1},
    std::pair{Metric::P99Duration, "p99_duration"_L1},
    std::pair{Metric::ColdBootCount, "cold_boot_count"_L1},
    std::pair{Metric::P50ColdBoot, "p50_cold_boot_duration"_L1},
    std::pair{Metric::P75ColdBoot, "p75_cold_boot_duration"_L1},
    std::pair{Metric::P90ColdBoot, "p90_cold_boot_duration"_L1},
    std::pair{Metric::TotalBillableDuration, "total_billable_duration"_L1},
};

std::vector<Statistics> modelsIn(const QJsonValue &rows)
{
    std::vector<Statistics> models;
    for (const QJsonValue row : rows.toArray()) {
        Statistics model{.endpointId = row["endpoint_id"_L1].toString(), .values = {}};
        for (const auto &[metric, name] : names) {
            if (const std::optional<double> number = numberIn(row[name]))
                model.values.emplace(metric, *number);
        }
        models.push_back(std::move(model));
    }
    return models;
}

Result<QString> takeAnalytics(Analytics &analytics, const Answer &answer)
{
    const QJsonObject body = objectIn(answer);
    if (!body["time_series"_L1].isArray() && !body["summary"_L1].isArray())
        return tl::unexpected(protocolError({}, answer.body));
    for (const QJsonValue bucket : body["time_series"_L1].toArray())
        analytics.timeSeries.push_back({timeIn(bucket["bucket"_L1]), modelsIn(bucket["results"_L1])});
    // Of the whole range: the same on each page.
    if (analytics.summary.empty())
        analytics.summary = modelsIn(body["summary"_L1]);
    return body["has_more"_L1].toBool(true) ? body["next_cursor"_L1].toString() : QString();
}

Plan<Analytics> planFor(const Client &client, const AnalyticsQuery &query)
{
    if (query.endpointIds.isEmpty() || query.endpointIds.size() > mostIds || query.metrics.empty()) {
        return {.first = tl::unexpected(invalid(QCoreApplication::translate(
                    "fal", "Analytics need at least one model, at most 50, and at least one figure.")))};
    }
    Parameters parameters;
    parameters.add(query.range)
        .add("timezone"_L1, query.timezone)
        .add("timeframe"_L1, timeframeName(query.timeframe))
        .flag("bound_to_timeframe"_L1, !query.alignToTimeframe, u"false"_s)
        .add("endpoint_id"_L1, query.endpointIds)
        .flag("expand"_L1, query.withTimeSeries, u"time_series"_s)
        .flag("expand"_L1, query.withSummary || !query.withTimeSeries, u"summary"_s);
    for (const auto &[metric, name] : names) {
        if (std::find(query.metrics.begin(), query.metrics.end(), metric) != query.metrics.end())
            parameters.add("expand"_L1, QString(name));
    }
    return askInTurn<Analytics>({apiGet(client, u"/v1/models/analytics"_s, parameters)}, takeAnalytics,
                                Need::Analytics);
}

} // namespace

std::optional<double> Statistics::value(Metric metric) const
{
    const auto found = values.find(metric);
    return found == values.end() ? std::nullopt : std::optional(found->second);
}

AnalyticsCall::AnalyticsCall(Client &client, const AnalyticsQuery &query, QObject *parent)
    : AskCall(client, planFor(client, query), parent)
{
}

} // namespace fal
