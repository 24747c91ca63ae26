// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/prices.h"

#include "fal/platform_p.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace fal {

using Prices = std::vector<Price>;

template class AskCall<Prices>;
template class AskCall<Estimate>;

namespace {

std::optional<Price> priceFromJson(const QJsonObject &object)
{
    const std::optional<double> unitPrice = numberIn(object["unit_price"_L1]);
    Price price{.endpointId = object["endpoint_id"_L1].toString(),
                .unitPrice = unitPrice.value_or(0),
                .unit = object["unit"_L1].toString(),
                .currency = object["currency"_L1].toString(u"USD"_s)};
    return unitPrice && !price.endpointId.isEmpty() ? std::optional(std::move(price)) : std::nullopt;
}

Plan<Prices> planFor(const Client &client, const QStringList &ids)
{
    QList<Request> questions;
    for (const QStringList &group : groupsOf(ids))
        questions << apiGet(client, u"/v1/models/pricing"_s, Parameters().add("endpoint_id"_L1, group));
    return askInTurn<Prices>(std::move(questions), [](Prices &prices, const Answer &answer) {
        return takeRows(prices, answer, "prices"_L1, &priceFromJson);
    });
}

bool isGood(EstimateQuery::Basis basis, double quantity)
{
    switch (basis) {
    case EstimateQuery::Basis::UnitPrice:
        return quantity >= 1e-6 && std::isfinite(quantity);
    case EstimateQuery::Basis::History:
        return quantity >= 1 && quantity == std::floor(quantity) && std::isfinite(quantity);
    }
    Q_UNREACHABLE();
}

Result<Request> estimateRequest(const Client &client, const EstimateQuery &query)
{
    const bool isHistory = query.basis == EstimateQuery::Basis::History;
    if (query.quantities.isEmpty()) {
        return tl::unexpected(
            invalid(QCoreApplication::translate("fal", "An estimate needs at least one model.")));
    }
    QJsonObject endpoints;
    for (auto each = query.quantities.begin(); each != query.quantities.end(); ++each) {
        if (!isGood(query.basis, each.value())) {
            const char *sentence = isHistory
                ? QT_TRANSLATE_NOOP("fal", "An estimate for “%1” needs a whole number of calls, one or more.")
                : QT_TRANSLATE_NOOP("fal", "An estimate for “%1” needs a quantity above zero.");
            return tl::unexpected(invalid(QCoreApplication::translate("fal", sentence).arg(each.key())));
        }
        endpoints.insert(each.key(),
                         QJsonObject{{isHistory ? u"call_quantity"_s : u"unit_quantity"_s, each.value()}});
    }
    Request request = apiGet(client, u"/v1/models/pricing/estimate"_s);
    request.verb = "POST"; // a question all the same
    request.body = QJsonDocument(QJsonObject{{u"estimate_type"_s, isHistory ? u"historical_api_price"_s
                                                                            : u"unit_price"_s},
                                             {u"endpoints"_s, endpoints}})
                       .toJson(QJsonDocument::Compact);
    return request;
}

Result<Estimate> estimateFrom(const Answer &answer, EstimateQuery::Basis asked)
{
    const QJsonObject body = objectIn(answer);
    const std::optional<double> total = numberIn(body["total_cost"_L1]);
    if (!total)
        return tl::unexpected(protocolError({}, answer.body));
    const QString type = body["estimate_type"_L1].toString();
    return Estimate{.basis = type == "historical_api_price"_L1 ? EstimateQuery::Basis::History
                        : type == "unit_price"_L1              ? EstimateQuery::Basis::UnitPrice
                                                               : asked,
                    .totalCost = *total,
                    .currency = body["currency"_L1].toString(u"USD"_s)};
}

} // namespace

PricesCall::PricesCall(Client &client, const QStringList &endpointIds, QObject *parent)
    : AskCall(client, planFor(client, endpointIds), parent)
{
}

EstimateCall::EstimateCall(Client &client, const EstimateQuery &query, QObject *parent)
    : AskCall(client,
              askOnce<Estimate>(estimateRequest(client, query),
                                [basis = query.basis](const Answer &answer) { return estimateFrom(answer, basis); }),
              parent)
{
}

} // namespace fal
