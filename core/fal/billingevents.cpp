// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/platform_p.h"
#include "fal/spending.h"
#include "fal/spending_p.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fal {

template class AskCall<BillingEvents>;

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;
constexpr qint64 week = 7 * day;
constexpr qint64 kept = 90 * day; // by the service, and the widest range that it takes

std::optional<BillingEvent> eventFromJson(const QJsonObject &row)
{
    const auto number = [&row](QLatin1String name) { return numberIn(row[name]).value_or(0); };
    BillingEvent event{.requestId = row["request_id"_L1].toString(),
                       .endpointId = row["endpoint_id"_L1].toString(),
                       .timestamp = timeIn(row["timestamp"_L1]),
                       .outputUnits = numberIn(row["output_units"_L1]),
                       .unitPrice = numberIn(row["unit_price"_L1]),
                       .percentDiscount = numberIn(row["percent_discount"_L1]),
                       .costSubtotal = number("cost_subtotal"_L1),
                       .costDiscount = number("cost_discount"_L1),
                       .auth = authIn(row)};
    const std::optional<double> total = numberIn(row["cost_total"_L1]);
    const std::optional<double> nano = numberIn(row["cost_estimate_nano_usd"_L1]);
    const double nanoUsd = std::clamp(nano.value_or(total.value_or(0) * 1e9), 0.0, 9e18);
    event.costTotal = total.value_or(nanoUsd / 1e9);
    event.costNanoUsd = std::llround(nanoUsd);
    return event.requestId.isEmpty() ? std::nullopt : std::optional(std::move(event));
}

// A part of the question: a stretch of time and at most 50 requests.
struct Window
{
    TimeRange range;
    QStringList requestIds;
};

// What is left to ask, the newest last.
struct Walkthrough
{
    Request plain; // without the window
    std::vector<Window> left;
    Walk walk{Paging::allPages};
    size_t most = 0;
    size_t before = 0; // events from the windows that are done

    [[nodiscard]] Request question() const
    {
        Request request = plain;
        QUrlQuery query(request.url);
        const Parameters window
            = Parameters().add(left.back().range).add("request_id"_L1, left.back().requestIds);
        for (const auto &[name, value] : window.query().queryItems(QUrl::FullyEncoded))
            query.addQueryItem(name, value);
        request.url.setQuery(query);
        return request;
    }

    [[nodiscard]] Next next()
    {
        return left.empty() ? std::optional<Request>() : std::optional(question());
    }

    Next take(BillingEvents &value, const Answer &answer)
    {
        const Result<QString> cursor = takeRows(value.events, answer, "billing_events"_L1, &eventFromJson);
        if (!cursor)
            return tl::unexpected(cursor.error());
        const bool hasMorePages = walk.goesOn(*cursor);
        if (value.events.size() > most || (value.events.size() == most && (hasMorePages || left.size() > 1))) {
            value.events.resize(most);
            value.isComplete = false;
            return std::optional<Request>();
        }
        if (hasMorePages)
            return std::optional(withCursor(question(), *cursor));
        left.pop_back();
        walk = Walk(Paging::allPages);
        before = value.events.size();
        return next();
    }

    // Too wide, says the service by failing: the two halves of it, from the beginning.
    Next recover(BillingEvents &value, const Error &error)
    {
        const TimeRange range = left.back().range;
        const qint64 length = range.from.secsTo(range.to);
        if (error.httpStatus < 500 || !range.from.isValid() || length < 2 * hour)
            return tl::unexpected(error);
        value.events.resize(before);
        walk = Walk(Paging::allPages);
        const QDateTime middle = range.from.addSecs(length / 2);
        left.back().range = {range.from, middle};
        left.push_back({{middle, range.to}, left.back().requestIds});
        return next();
    }
};

std::vector<TimeRange> rangesOf(const BillingEventQuery &query)
{
    const bool isById = !query.requestIds.isEmpty();
    TimeRange whole = query.range;
    if (!whole.from.isValid() && !isById)
        return {whole}; // the service's own default
    if (!whole.to.isValid())
        whole.to = QDateTime::currentDateTimeUtc();
    if (!whole.from.isValid())
        whole.from = whole.to.addSecs(-kept);
    std::vector<TimeRange> ranges;
    const qint64 width = isById ? kept : week; // what few requests ask for is little
    for (QDateTime from = whole.from; from < whole.to; from = from.addSecs(width))
        ranges.push_back({from, std::min(from.addSecs(width), whole.to)});
    return ranges;
}

Plan<BillingEvents> planFor(const Client &client, const BillingEventQuery &query)
{
    Parameters parameters;
    parameters.add("endpoint_id"_L1, query.endpointIds)
        .add("api_key_id"_L1, query.keyIds)
        .add("login_username"_L1, query.usernames)
        .flag("expand"_L1, query.withAuthMethod, u"auth_method"_s)
        .flag("expand"_L1, query.withAuthMethod, u"auth_method_structured"_s)
        .add("limit"_L1, std::clamp(query.pageSize, 1, 10'000));
    const auto state = std::make_shared<Walkthrough>();
    state->plain = apiGet(client, u"/v1/models/billing-events"_s, parameters);
    state->most = size_t(std::max(1, query.most));
    QList<QStringList> groups = groupsOf(query.requestIds);
    if (groups.isEmpty())
        groups << QStringList();
    for (const QStringList &group : groups) {
        for (const TimeRange &range : rangesOf(query))
            state->left.push_back({range, group});
    }
    return {.first = state->next(),
            .take = [state](BillingEvents &value, const Answer &answer) { return state->take(value, answer); },
            .need = Need::BillingEvents,
            .recover = [state](BillingEvents &value, const Error &error) { return state->recover(value, error); }};
}

} // namespace

BillingEventsCall::BillingEventsCall(Client &client, const BillingEventQuery &query, QObject *parent)
    : AskCall(client, planFor(client, query), parent)
{
}

} // namespace fal
