// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/catalog/pricebook.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace studio {

constexpr qint64 freshFor = 24 * 60 * 60; // seconds

PriceBook PriceBook::fromJson(const QByteArray &json)
{
    PriceBook book;
    const QJsonObject prices = QJsonDocument::fromJson(json)["prices"_L1].toObject();
    for (auto price = prices.begin(); price != prices.end(); ++price) {
        const QJsonValue dollars = price.value()["price"_L1];
        if (dollars.isDouble())
            book.insert(price.key(), {.dollars = dollars.toDouble(),
                                      .unit = price.value()["unit"_L1].toString(),
                                      .told = QDateTime::fromString(price.value()["told"_L1].toString(), Qt::ISODateWithMs)});
    }
    return book;
}

QByteArray PriceBook::toJson() const
{
    QJsonObject prices;
    for (auto price = m_prices.begin(); price != m_prices.end(); ++price)
        prices.insert(price.key(), QJsonObject{{u"price"_s, price->dollars},
                                               {u"unit"_s, price->unit},
                                               {u"told"_s, price->told.toUTC().toString(Qt::ISODateWithMs)}});
    return QJsonDocument(QJsonObject{{u"prices"_s, prices}}).toJson(QJsonDocument::Compact);
}

bool PriceBook::insert(const QString &endpoint, const ListedPrice &price, const QString &currency)
{
    if (currency.compare("USD"_L1, Qt::CaseInsensitive) != 0 || !std::isfinite(price.dollars) || price.dollars < 0)
        return false;
    const ListedPrice old = m_prices.value(endpoint);
    const bool isNews = !m_prices.contains(endpoint) || old.dollars != price.dollars || old.unit != price.unit;
    m_prices.insert(endpoint, price);
    return isNews;
}

void PriceBook::update(const PriceBook &newer)
{
    m_prices.insert(newer.m_prices);
}

bool PriceBook::isFresh(const QString &endpoint, const QDateTime &now) const
{
    const auto price = m_prices.constFind(endpoint);
    return price != m_prices.constEnd() && price->told.isValid() && std::abs(price->told.secsTo(now)) < freshFor;
}

void PriceBook::applyTo(Model &model) const
{
    if (const auto price = m_prices.constFind(model.endpoint); price != m_prices.constEnd()) {
        model.unitPrice = price->dollars;
        model.priceUnit = price->unit;
    }
}

} // namespace studio
