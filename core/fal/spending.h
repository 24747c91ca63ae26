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
    QString keyId;
    QString username; // of a member of the team

    bool operator==(const AuthMethod &) const = default;
};

// One line of the bill: a model in one unit, at one price.
struct UsageLine
{
    QString endpointId;
    QString unit;
    double quantity = 0;                   // in `unit`
    double unitPrice = 0;                  // before discounts
    std::optional<double> percentDiscount; // 20 = 20 % less
    double costSubtotal = 0;               // quantity × unitPrice
    double costDiscount = 0;
    double costTotal = 0;                  // what is charged
    QString currency;
    AuthMethod auth;

    bool operator==(const UsageLine &) const = default;
};

enum class Timeframe { Auto, Minute, Hour, Day, Week, Month };

// The word of the service; empty for Auto.
[[nodiscard]] QString timeframeName(Timeframe timeframe);

struct UsageQuery
{
    TimeRange range = {};
    Timeframe timeframe = Timeframe::Auto; // Auto: by the length of the range
    QString timezone = {};                 // "Europe/Berlin"; empty: UTC
    bool alignToTimeframe = true;          // whole days (hours …) at both ends
    QStringList endpointIds = {};          // at most 50 of each
    QStringList keyIds = {};
    QStringList usernames = {};
    bool withTimeSeries = true;            // at least one of these two
    bool withSummary = false;
    bool withAuthMethod = false;
};

struct UsageBucket
{
    QDateTime start;
    std::vector<UsageLine> lines;

    bool operator==(const UsageBucket &) const = default;
};

struct Usage
{
    std::vector<UsageBucket> timeSeries;
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

struct Balance
{
    QString username;             // of the account
    std::optional<double> amount; // credits left; absent when they were not asked for
    QString currency;

    bool operator==(const Balance &) const = default;
};

class BalanceCall final : public AskCall<Balance>
{
    Q_OBJECT

public:
    explicit BalanceCall(Client &client, QObject *parent = nullptr, bool withCredits = true);
};

// What one request really cost.
struct BillingEvent
{
    QString requestId;
    QString endpointId;
    QDateTime timestamp;
    std::optional<double> outputUnits;
    std::optional<double> unitPrice;       // dollars
    std::optional<double> percentDiscount;
    double costSubtotal = 0;               // dollars
    double costDiscount = 0;
    double costTotal = 0;
    qint64 costNanoUsd = 0;                // costTotal in billionths of a dollar: sums of these are exact
    AuthMethod auth;

    bool operator==(const BillingEvent &) const = default;
};

struct BillingEventQuery
{
    // `from` invalid: a day back, or 90 days (all that fal keeps) when requestIds are given.
    TimeRange range = {};
    QStringList endpointIds = {}; // at most 50
    QStringList requestIds = {};  // any number, asked for 50 at a time
    QStringList keyIds = {};
    QStringList usernames = {};
    bool withAuthMethod = false;
    int pageSize = 1000;          // at most 10,000
    int most = 100'000;           // events; older ones are left out
};

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
