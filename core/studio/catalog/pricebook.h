// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The unit prices that fal told, with their age. A value; on disk as one small file.

#include "studio/catalog/catalog.h"

#include <QHash>

namespace studio {

struct ListedPrice
{
    double dollars = 0;
    QString unit;
    QDateTime told;
    bool operator==(const ListedPrice &) const = default;
};

class PriceBook
{
public:
    // Entries that make no sense are left out; anything else is an empty book.
    [[nodiscard]] static PriceBook fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;

    // Only dollars: amounts in another currency cannot be compared. True when it is new or another price.
    bool insert(const QString &endpoint, const ListedPrice &price, const QString &currency = QStringLiteral("USD"));
    void update(const PriceBook &newer); // its entries win
    [[nodiscard]] bool isFresh(const QString &endpoint, const QDateTime &now) const; // not older than a day
    // Over what the snapshot says.
    void applyTo(Model &model) const;

private:
    QHash<QString, ListedPrice> m_prices;
};

} // namespace studio
