// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// What a request will cost, before it is made. Any key will do; an account's own prices are told.
//
// Amounts are doubles, as fal sends them: exact to 15 digits, which is far below a billionth of a dollar.
// Source: GET /v1/models/pricing and POST /v1/models/pricing/estimate of api.fal.ai.

#include "fal/askcall.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace fal {

// What one unit of the output of a model costs.
struct Price
{
    QString endpointId; // of the model: "fal-ai/flux/dev"
    double unitPrice = 0; // for one `unit`, in `currency`
    QString unit;       // free text: "image", "megapixel", "second", "1000 characters", or just "units"
    QString currency;   // "USD"

    bool operator==(const Price &) const = default;
};

// The prices of any number of endpoints, asked for 50 at a time. One without a price is not in the list.
class PricesCall final : public AskCall<std::vector<Price>>
{
    Q_OBJECT

public:
    PricesCall(Client &client, const QStringList &endpointIds, QObject *parent = nullptr);
};

// What EstimateCall is to reckon: how much of which models.
struct EstimateQuery
{
    // What is multiplied.
    enum class Basis {
        UnitPrice, // quantities are units of the price (images, seconds …); at least 0.000001
        History,   // quantities are whole numbers of calls; an average over all callers' past calls, too
                   // low for large settings
    };

    Basis basis = Basis::UnitPrice;   // what the quantities mean
    QMap<QString, double> quantities; // by endpoint id
};

// What it would cost, in the judgement of the service.
struct Estimate
{
    EstimateQuery::Basis basis = EstimateQuery::Basis::UnitPrice; // of this estimate, as it was asked for
    double totalCost = 0; // of everything together
    QString currency;     // "USD"

    bool operator==(const Estimate &) const = default;
};

// Costs nothing itself, and is repeated when it fails.
class EstimateCall final : public AskCall<Estimate>
{
    Q_OBJECT

public:
    EstimateCall(Client &client, const EstimateQuery &query, QObject *parent = nullptr);
};

} // namespace fal
