// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/itemread.h"

#include "studio/library/itemrow.h"

#include <QHash>

#include <limits>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

// Names as numbers: there are few of them.
class Numbered
{
public:
    explicit Numbered(QStringList &names) : m_names(names) {}

    int operator()(const QString &name)
    {
        if (name.isEmpty())
            return -1;
        const auto known = m_numbers.constFind(name);
        if (known != m_numbers.constEnd())
            return *known;
        m_names << name;
        m_numbers.insert(name, int(m_names.size()) - 1);
        return int(m_names.size()) - 1;
    }

private:
    QStringList &m_names;
    QHash<QString, int> m_numbers;
};

constexpr int fewRows = 300;      // a screen of the smallest tiles
constexpr int newestItems = 6000; // that are looked through for them

std::optional<Found> run(ReadConnection &connection, const ItemSearch &search, const QString &condition, const QVariantList &values, int limit,
                         const std::function<bool()> &isStale)
{
    if (isStale())
        return {};
    const QString time = search.isBin ? u"binned_at"_s : u"stamp"_s;
    // Of a quarter of a million rows each column that is fetched takes its time.
    const QString sql = u"SELECT id%5%2 FROM items WHERE bin_path IS %3%4 ORDER BY %1 DESC, id DESC LIMIT ?"_s.arg(
        time, search.withNames ? u", batch, endpoint"_s : QString(), search.isBin ? u"NOT NULL"_s : u"NULL"_s, condition,
        search.withStamps || search.withNames ? u", "_s + time : QString());
    Found found;
    if (limit < 0 && condition.isEmpty()) { // growing in steps would touch twice the memory
        QSqlQuery *total = connection.run(u"SELECT items FROM totals WHERE binned = ?"_s, {search.isBin});
        if (total && total->next())
            found.entries.reserve(total->value(0).toULongLong());
    }
    QSqlQuery *rows = connection.run(sql, values + QVariantList{limit});
    if (!rows)
        return found;
    Numbered batch(found.batches);
    Numbered model(found.models);
    while (rows->next()) {
        if (found.entries.size() % 512 == 511 && isStale())
            return {};
        found.entries.push_back({.id = rows->value(0).toLongLong(), .stamp = search.withStamps || search.withNames ? rows->value(1).toLongLong() : 0});
        if (!search.withNames)
            continue;
        found.entries.back().batch = batch(rows->value(2).toString());
        found.entries.back().model = model(rows->value(3).toString());
    }
    rows->finish(); // else the write-ahead log could not be emptied
    found.isWhole = limit < 0 || int(found.entries.size()) < limit;
    return found;
}

bool isProvenEmpty(ReadConnection &connection, const ItemSearch &search)
{
    if (search.isBin)
        return false;
    for (const SearchQuery::Proof &proof : search.query.proofs) {
        QSqlQuery *any = connection.run(proof.sql, proof.values);
        if (!any)
            continue;
        const bool isNone = !any->next();
        any->finish();
        if (isNone)
            return true;
    }
    return false;
}

} // namespace

std::optional<Found> findItems(ReadConnection &connection, const ItemSearch &search, const std::function<bool()> &isStale)
{
    if (isProvenEmpty(connection, search))
        return Found();
    return run(connection, search, search.query.condition, search.query.values, -1, isStale);
}

std::optional<Found> findNewest(ReadConnection &connection, const ItemSearch &search, const std::function<bool()> &isStale)
{
    if (search.isBin || search.query.condition.isEmpty())
        return run(connection, search, search.query.condition, search.query.values, fewRows, isStale);
    if (isProvenEmpty(connection, search))
        return Found();
    QSqlQuery *newest = connection.run(u"SELECT min(id), max(id), min(stamp), count(*) FROM "
                                       u"(SELECT id, stamp FROM items WHERE bin_path IS NULL AND stamp < ? ORDER BY stamp DESC, id DESC LIMIT ?)"_s,
                                       {search.query.before.value_or(std::numeric_limits<qint64>::max()), newestItems});
    if (!newest || !newest->next())
        return Found();
    const qint64 first = newest->value(0).toLongLong();
    const qint64 last = newest->value(1).toLongLong();
    const qint64 since = newest->value(2).toLongLong();
    const bool areAll = newest->value(3).toInt() < newestItems;
    newest->finish();
    auto found = run(connection, search, u" AND stamp >= %1%2"_s.arg(since).arg(search.query.conditionWithin(first, last)), search.query.values,
                     fewRows, isStale);
    if (found)
        found->isWhole = found->isWhole && areAll;
    return found;
}

std::vector<Item> readItems(ReadConnection &connection, const std::vector<qint64> &ids, const QString &libraryFolder)
{
    std::vector<Item> items;
    items.reserve(ids.size());
    for (const qint64 id : ids) {
        QSqlQuery *row = connection.run(u"SELECT %1 FROM items WHERE id = ?"_s.arg(QStringView(readColumns)), {id});
        if (row && row->next())
            items.push_back(itemFromRow(*row, libraryFolder));
        if (row)
            row->finish();
    }
    return items;
}

} // namespace studio
