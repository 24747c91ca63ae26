// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// What the account has and what it spent. All of it needs an ADMIN key, which can also make and delete
// keys: a program asks for one only when the person wants these figures. With an ordinary key the calls
// end as ErrorKind::Forbidden with a sentence that says so.
//
// Source: api.fal.ai, GET /v1/models/usage, /v1/account/billing, /v1/models/billing-events.

#include "fal/askcall.h"
#include "fal/page.h"

#include <QStringList>

#include <optional>

namespace fal {

// Who made requests: told only where it was asked for.
struct AuthMethod
{
    QString label;    // "Production Key", "User token"
    QString keyId;    // KeyEntry::id; empty when no API key was used
    QString username; // of a member of the team

    bool operator==(const AuthMethod &) const = default;
};

// One line of the bill: a model in one unit, at one price.
struct UsageLine
{
    QString endpointId;                    // of the model: "fal-ai/flux/dev"
    QString unit;                          // free text: "image", "megapixel", "second"; see Price::unit
    double quantity = 0;                   // in `unit`
    double unitPrice = 0;                  // before discounts
    std::optional<double> percentDiscount; // 20 = 20 % less
    double costSubtotal = 0;               // quantity × unitPrice
    double costDiscount = 0;               // costSubtotal − costTotal
    double costTotal = 0;                  // what is charged
    QString currency;                      // of all amounts, ISO 4217: "USD"
    AuthMethod auth;                       // empty unless UsageQuery::withAuthMethod

    bool operator==(const UsageLine &) const = default;
};

// How long a step of a time series is. Auto: the service decides, by the length of the range.
enum class Timeframe { Auto, Minute, Hour, Day, Week, Month };

// The word of the service; empty for Auto.
[[nodiscard]] QString timeframeName(Timeframe timeframe);

// What UsageCall asks for: a range of time, narrowed to models, keys and members of the team.
struct UsageQuery
{
    TimeRange range = {};                  // of the requests that count
    Timeframe timeframe = Timeframe::Auto; // Auto: by the length of the range
    QString timezone = {};                 // "Europe/Berlin"; empty: UTC
    bool alignToTimeframe = true;          // whole days (hours …) at both ends
    QStringList endpointIds = {};          // at most 50 of each
    QStringList keyIds = {};               // KeyEntry::id; empty: all
    QStringList usernames = {};            // members of the team; empty: all
    bool withTimeSeries = true;            // at least one of these two
    bool withSummary = false;              // lines of the whole range
    bool withAuthMethod = false;           // also tell who asked, in lines of their own
};

// One step of the time series: a minute, hour, day, week or month.
struct UsageBucket
{
    QDateTime start;              // of the step
    std::vector<UsageLine> lines; // what was used in it

    bool operator==(const UsageBucket &) const = default;
};

// What was used, and what it cost.
struct Usage
{
    std::vector<UsageBucket> timeSeries; // empty unless asked for
    std::vector<UsageLine> summary; // of the whole range

    bool operator==(const Usage &) const = default;
};

// All pages of it.
class UsageCall final : public AskCall<Usage>
{
    Q_OBJECT

public:
    UsageCall(Client &client, const UsageQuery &query, QObject *parent = nullptr);
};

// The prepaid credits of an account.
struct Balance
{
    QString username;             // of the account
    std::optional<double> amount; // credits left; absent when they were not asked for
    QString currency;             // of `amount`: "USD"; empty without it

    bool operator==(const Balance &) const = default;
};

// GET /v1/account/billing: the name of the account and, unless switched off, its credits.
class BalanceCall final : public AskCall<Balance>
{
    Q_OBJECT

public:
    explicit BalanceCall(Client &client, QObject *parent = nullptr, bool withCredits = true);
};

// What one request really cost.
struct BillingEvent
{
    QString requestId;                     // a UUID, as submit or the history gave it
    QString endpointId;                    // of the model: "fal-ai/flux/dev"
    QDateTime timestamp;                   // of the request
    std::optional<double> outputUnits;     // what is billed, in units of the price; absent: not told
    std::optional<double> unitPrice;       // dollars
    std::optional<double> percentDiscount; // 10 = 10 % less; absent: none told
    double costSubtotal = 0;               // dollars
    double costDiscount = 0;               // dollars; costSubtotal − costTotal
    double costTotal = 0;                  // dollars; what is charged
    qint64 costNanoUsd = 0;                // costTotal in billionths of a dollar: sums of these are exact
    AuthMethod auth;                       // empty unless BillingEventQuery::withAuthMethod

    bool operator==(const BillingEvent &) const = default;
};

// Which requests BillingEventsCall tells the costs of; empty lists do not narrow it.
struct BillingEventQuery
{
    // `from` invalid: a day back, or 90 days (all that fal keeps) when requestIds are given.
    TimeRange range = {};
    QStringList endpointIds = {}; // at most 50
    QStringList requestIds = {};  // any number, asked for 50 at a time
    QStringList keyIds = {};      // KeyEntry::id; at most 50
    QStringList usernames = {};   // members of the team; at most 50
    bool withAuthMethod = false;  // also tell who asked
    int pageSize = 1000;          // at most 10,000
    int most = 100'000;           // events; older ones are left out
};

// The costs that were found.
struct BillingEvents
{
    std::vector<BillingEvent> events; // newest first, as far as the service sorts them
    bool isComplete = true;           // false: there are more than BillingEventQuery::most

    bool operator==(const BillingEvents &) const = default;
};

// The service answers wide ranges with 500, so a range is asked for a week at a time; where that fails
// too, in halves, down to an hour.
class BillingEventsCall final : public AskCall<BillingEvents>
{
    Q_OBJECT

public:
    BillingEventsCall(Client &client, const BillingEventQuery &query, QObject *parent = nullptr);
};

} // namespace fal
