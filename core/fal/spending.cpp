// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/spending.h"

#include "fal/platform_p.h"
#include "fal/spending_p.h"

using namespace Qt::StringLiterals;

namespace fal {

template class AskCall<Usage>;
template class AskCall<Balance>;

QString timeframeName(Timeframe timeframe)
{
    switch (timeframe) {
    case Timeframe::Auto:
        return {};
    case Timeframe::Minute:
        return u"minute"_s;
    case Timeframe::Hour:
        return u"hour"_s;
    case Timeframe::Day:
        return u"day"_s;
    case Timeframe::Week:
        return u"week"_s;
    case Timeframe::Month:
        return u"month"_s;
    }
    Q_UNREACHABLE();
}

AuthMethod authIn(const QJsonObject &row)
{
    const QJsonValue parts = row["auth_method_structured"_L1];
    return {.label = row["auth_method"_L1].toString(parts["detail"_L1].toString()),
            .keyId = parts["api_key_id"_L1].toString(),
            .username = parts["login_username"_L1].toString()};
}

namespace {

std::vector<UsageLine> linesIn(const QJsonValue &rows)
{
    std::vector<UsageLine> lines;
    for (const QJsonValue row : rows.toArray()) {
        const auto number = [&row](QLatin1String name) { return numberIn(row[name]).value_or(0); };
        // `cost` is what `cost_total` was called before.
        lines.push_back({.endpointId = row["endpoint_id"_L1].toString(),
                         .unit = row["unit"_L1].toString(),
                         .quantity = number("quantity"_L1),
                         .unitPrice = number("unit_price"_L1),
                         .percentDiscount = numberIn(row["percent_discount"_L1]),
                         .costSubtotal = number("cost_subtotal"_L1),
                         .costDiscount = number("cost_discount"_L1),
                         .costTotal = numberIn(row["cost_total"_L1]).value_or(number("cost"_L1)),
                         .currency = row["currency"_L1].toString(u"USD"_s),
                         .auth = authIn(row.toObject())});
    }
    return lines;
}

Result<QString> takeUsage(Usage &usage, const Answer &answer)
{
    const QJsonObject body = objectIn(answer);
    if (!body["time_series"_L1].isArray() && !body["summary"_L1].isArray())
        return tl::unexpected(protocolError({}, answer.body));
    for (const QJsonValue bucket : body["time_series"_L1].toArray())
        usage.timeSeries.push_back({timeIn(bucket["bucket"_L1]), linesIn(bucket["results"_L1])});
    // Of the whole range: the same on each page.
    if (usage.summary.empty())
        usage.summary = linesIn(body["summary"_L1]);
    return body["has_more"_L1].toBool(true) ? body["next_cursor"_L1].toString() : QString();
}

Request usageRequest(const Client &client, const UsageQuery &query)
{
    Parameters parameters;
    parameters.add(query.range)
        .add("timezone"_L1, query.timezone)
        .add("timeframe"_L1, timeframeName(query.timeframe))
        .flag("bound_to_timeframe"_L1, !query.alignToTimeframe, u"false"_s)
        .add("endpoint_id"_L1, query.endpointIds)
        .add("api_key_id"_L1, query.keyIds)
        .add("login_username"_L1, query.usernames)
        .flag("expand"_L1, query.withTimeSeries || !query.withSummary, u"time_series"_s)
        .flag("expand"_L1, query.withSummary, u"summary"_s)
        .flag("expand"_L1, query.withAuthMethod, u"auth_method"_s)
        .flag("expand"_L1, query.withAuthMethod, u"auth_method_structured"_s);
    return apiGet(client, u"/v1/models/usage"_s, parameters);
}

Result<Balance> balanceFrom(const Answer &answer)
{
    const QJsonObject body = objectIn(answer);
    const QJsonObject credits = body["credits"_L1].toObject();
    if (!body["username"_L1].isString() && credits.isEmpty())
        return tl::unexpected(protocolError({}, answer.body));
    return Balance{.username = body["username"_L1].toString(),
                   .amount = numberIn(credits["current_balance"_L1]),
                   .currency = credits["currency"_L1].toString()};
}

Request balanceRequest(const Client &client, bool withCredits)
{
    return apiGet(client, u"/v1/account/billing"_s, Parameters().flag("expand"_L1, withCredits, u"credits"_s));
}

} // namespace

UsageCall::UsageCall(Client &client, const UsageQuery &query, QObject *parent)
    : AskCall(client, askInTurn<Usage>({usageRequest(client, query)}, takeUsage, Need::Usage), parent)
{
}

BalanceCall::BalanceCall(Client &client, QObject *parent, bool withCredits)
    : AskCall(client, askOnce<Balance>(balanceRequest(client, withCredits), balanceFrom, Need::Balance), parent)
{
}

} // namespace fal
