// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/itemread.h"

#include "studio/library/idset.h"
#include "studio/library/itemrow.h"

#include <QHash>
#include <QSqlRecord>

#include <any>
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
        if (name == m_last) // neighbours have the same, as a rule
            return m_lastNumber;
        m_last = name;
        const auto known = m_numbers.constFind(name);
        m_lastNumber = known != m_numbers.constEnd() ? *known : int(m_names.size());
        if (known == m_numbers.constEnd()) {
            m_names << name;
            m_numbers.insert(name, m_lastNumber);
        }
        return m_lastNumber;
    }

private:
    QStringList &m_names;
    QHash<QString, int> m_numbers;
    QString m_last;
    int m_lastNumber = -1;
};

constexpr int fewRows = 300;      // a screen of the smallest tiles
constexpr int newestItems = 6000; // that are looked through for them
constexpr qint64 mostIds = 100'000'000; // for which a set of bits is worth its room

using IsStale = std::function<bool()>;

struct Rows
{
    QString condition; // SQL
    QVariantList values;
    bool isNarrow = false; // SearchQuery
    int limit = -1;
};

// Row by row.
std::optional<Found> read(ReadConnection &connection, const ItemSearch &search, const Rows &wanted, const IsStale &isStale)
{
    const QString time = search.isBin ? u"binned_at"_s : u"stamp"_s;
    // Of a quarter of a million rows each column that is fetched takes its time.
    const QString sql = u"SELECT id%5%2 FROM items%6 WHERE bin_path IS %3%4 ORDER BY %1 DESC, id DESC LIMIT ?"_s.arg(
        time, search.withNames ? u", batch, endpoint"_s : QString(), search.isBin ? u"NOT NULL"_s : u"NULL"_s, wanted.condition,
        search.withStamps || search.withNames ? u", "_s + time : QString(),
        search.isBin ? QString() : newestFirst(wanted.isNarrow && !search.withNames));
    Found found;
    QSqlQuery *rows = isStale() ? nullptr : connection.run(sql, wanted.values + QVariantList{wanted.limit});
    if (!rows)
        return isStale() ? std::nullopt : std::optional(found);
    Numbered batch(found.batches);
    Numbered model(found.models);
    for (int read = 1; rows->next(); ++read) {
        if (read % 512 == 0 && isStale())
            return {};
        found.entries.push_back({.id = rows->value(0).toLongLong(), .stamp = search.withStamps || search.withNames ? rows->value(1).toLongLong() : 0});
        if (!search.withNames)
            continue;
        found.entries.back().batch = batch(rows->value(2).toString());
        found.entries.back().model = model(rows->value(3).toString());
    }
    rows->finish(); // else the write-ahead log could not be emptied
    found.isWhole = wanted.limit < 0 || int(found.entries.size()) < wanted.limit;
    return found;
}

// Of an answer in which whole columns are one text each: a quarter of a million rows one by one take three times as long.
// Empty when there is no answer.
std::vector<QByteArray> firstRow(ReadConnection &connection, const QString &sql, const QVariantList &values)
{
    std::vector<QByteArray> texts;
    QSqlQuery *row = connection.run(sql, values);
    if (row && row->next()) {
        for (int i = 0; i < row->record().count(); ++i)
            texts.push_back(row->value(i).toByteArray());
    }
    if (row)
        row->finish();
    return texts;
}

// What a list needs of each item, newest first: identities, and as much of the rest as was wanted.
struct Order
{
    std::vector<qint64> ids;
    std::vector<qint64> stamps;
    std::vector<int> batches, models; // see Found
    QStringList batchNames, modelNames;
    qint64 version = -1; // of the database

    [[nodiscard]] bool has(const ItemSearch &search) const
    {
        return (!search.withStamps || stamps.size() == ids.size()) && (!search.withNames || models.size() == ids.size());
    }
};

std::vector<qint64> numbersIn(const QByteArray &text, std::size_t total)
{
    std::vector<qint64> numbers;
    numbers.reserve(total); // growing in steps would touch twice the memory
    forEachNumber(text, [&numbers](qint64 number) { numbers.push_back(number); });
    return numbers;
}

Order readOrder(ReadConnection &connection, bool withStamps, const Rows &wanted, qint64 version)
{
    // An aggregate goes through the rows in the order of its subquery.
    const QString sql = u"SELECT CAST(group_concat(id) AS BLOB)%1 FROM (SELECT id, stamp FROM items%2 WHERE bin_path IS NULL%3 "
                        u"ORDER BY stamp DESC, id DESC)"_s.arg(withStamps ? u", CAST(group_concat(stamp) AS BLOB)"_s : QString(),
                                                               newestFirst(wanted.isNarrow), wanted.condition);
    const std::vector<QByteArray> columns = firstRow(connection, sql, wanted.values);
    if (columns.empty())
        return {};
    const auto total = std::size_t(columns.front().count(',') + 1);
    return {.ids = numbersIn(columns.front(), total),
            .stamps = withStamps ? numbersIn(columns.back(), total) : std::vector<qint64>(),
            .version = version};
}

// With names, as another question finds it, too.
Order orderOf(const Found &found, qint64 version)
{
    Order order{.batchNames = found.batches, .modelNames = found.models, .version = version};
    order.ids.reserve(found.entries.size());
    order.stamps.reserve(found.entries.size());
    order.batches.reserve(found.entries.size());
    order.models.reserve(found.entries.size());
    for (const Found::Entry &entry : found.entries) {
        order.ids.push_back(entry.id);
        order.stamps.push_back(entry.stamp);
        order.batches.push_back(entry.batch);
        order.models.push_back(entry.model);
    }
    return order;
}

// Nothing when `isStale` says so meanwhile.
std::optional<Order> order(ReadConnection &connection, const ItemSearch &search, const Rows &wanted, qint64 version, const IsStale &isStale)
{
    if (!search.withNames)
        return readOrder(connection, search.withStamps, wanted, version);
    const auto found = read(connection, search, wanted, isStale);
    return found ? std::optional(orderOf(*found, version)) : std::nullopt;
}

// Of the whole library, read again only when something was written since. Null when `isStale` says so meanwhile.
const Order *wholeOrder(ReadConnection &connection, const ItemSearch &search, const IsStale &isStale)
{
    QSqlQuery *row = connection.run(u"PRAGMA data_version"_s);
    const qint64 version = row && row->next() ? row->value(0).toLongLong() : -1;
    const auto *kept = std::any_cast<Order>(&connection.kept);
    if (kept && version >= 0 && kept->version == version && kept->has(search))
        return kept;
    connection.kept.reset();
    auto read = order(connection, search, {.isNarrow = true}, version, isStale);
    return read ? &connection.kept.emplace<Order>(*std::move(read)) : nullptr;
}

std::optional<Found> readAtOnce(ReadConnection &connection, const ItemSearch &search, const Rows &wanted, const IdSet *among, const IsStale &isStale)
{
    if (isStale())
        return {};
    const std::optional<Order> some = wanted.condition.isEmpty() ? std::nullopt : order(connection, search, wanted, -1, isStale);
    const Order *all = wanted.condition.isEmpty() ? wholeOrder(connection, search, isStale) : some ? &*some : nullptr;
    if (!all || isStale())
        return {};
    Found found{.batches = all->batchNames, .models = all->modelNames};
    found.entries.reserve(all->ids.size()); // what is not filled is not touched
    for (std::size_t row = 0; row < all->ids.size(); ++row) {
        if (among && !among->contains(all->ids[row]))
            continue;
        found.entries.push_back({.id = all->ids[row], .stamp = search.withStamps || search.withNames ? all->stamps[row] : 0});
        if (!search.withNames)
            continue;
        found.entries.back().batch = all->batches[row];
        found.entries.back().model = all->models[row];
    }
    return found;
}

// What is in one of the sets of each group.
std::optional<IdSet> membersOf(ReadConnection &connection, const SearchQuery &query, qint64 last, const IsStale &isStale)
{
    IdSet members(last);
    members.invert();
    for (const std::vector<SearchQuery::Set> &sets : query.anyOf) {
        IdSet any(last);
        for (const SearchQuery::Set &set : sets) {
            if (isStale())
                return {};
            IdSet ids(last);
            for (const QByteArray &text : firstRow(connection, u"SELECT CAST(group_concat(id) AS BLOB) FROM (%1)"_s.arg(set.ids), set.values))
                forEachNumber(text, [&ids](qint64 id) { ids.insert(id); });
            if (set.isComplement)
                ids.invert();
            any.unite(ids);
        }
        members.intersect(any);
        if (members.isEmpty())
            break;
    }
    return members;
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
    const SearchQuery &query = search.query;
    if (search.isBin)
        return read(connection, search, {.condition = query.condition, .values = query.values}, isStale);
    if (isProvenEmpty(connection, search))
        return Found();
    Rows rows{.condition = query.rest, .values = query.restValues, .isNarrow = query.isRestNarrow};
    std::optional<IdSet> members;
    if (!query.anyOf.empty()) {
        QSqlQuery *highest = connection.run(u"SELECT max(id) FROM items"_s);
        const qint64 last = highest && highest->next() ? highest->value(0).toLongLong() : 0;
        if (last > mostIds)
            return read(connection, search, {.condition = query.condition, .values = query.values, .isNarrow = query.isNarrow}, isStale);
        members = membersOf(connection, query, last, isStale);
        if (!members)
            return {};
        if (members->isEmpty())
            return Found();
    }
    return readAtOnce(connection, search, rows, members ? &*members : nullptr, isStale);
}

std::optional<Found> findNewest(ReadConnection &connection, const ItemSearch &search, const std::function<bool()> &isStale)
{
    const SearchQuery &query = search.query;
    if (search.isBin || query.condition.isEmpty())
        return read(connection, search, {.condition = query.condition, .values = query.values, .isNarrow = true, .limit = fewRows}, isStale);
    if (isProvenEmpty(connection, search))
        return Found();
    QSqlQuery *newest = connection.run(u"SELECT min(id), max(id), min(stamp), count(*) FROM (SELECT id, stamp FROM items%1 "
                                       u"WHERE bin_path IS NULL AND stamp < ? ORDER BY stamp DESC, id DESC LIMIT ?)"_s.arg(newestFirst(true)),
                                       {query.before.value_or(std::numeric_limits<qint64>::max()), newestItems});
    if (!newest || !newest->next())
        return Found();
    const qint64 first = newest->value(0).toLongLong();
    const qint64 last = newest->value(1).toLongLong();
    const qint64 since = newest->value(2).toLongLong();
    const bool areAll = newest->value(3).toInt() < newestItems;
    newest->finish();
    auto found = read(connection, search,
                      {.condition = u" AND stamp >= %1%2"_s.arg(since).arg(query.conditionWithin(first, last)), .values = query.values,
                       .isNarrow = query.isNarrow, .limit = fewRows},
                      isStale);
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
