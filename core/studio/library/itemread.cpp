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

    int operator()(QByteArrayView name)
    {
        if (name.isEmpty())
            return -1;
        if (name == QByteArrayView(m_last)) // neighbours have the same, as a rule
            return m_lastNumber;
        m_last = name.toByteArray();
        const auto known = m_numbers.constFind(m_last);
        m_lastNumber = known != m_numbers.constEnd() ? *known : int(m_names.size());
        if (known == m_numbers.constEnd()) {
            m_names << QString::fromUtf8(name);
            m_numbers.insert(m_last, m_lastNumber);
        }
        return m_lastNumber;
    }

private:
    QStringList &m_names;
    QHash<QByteArray, int> m_numbers;
    QByteArray m_last;
    int m_lastNumber = -1;
};

constexpr int fewRows = 300;      // a screen of the smallest tiles
constexpr int newestItems = 6000; // that are looked through for them
constexpr qint64 mostIds = 100'000'000; // for which a set of bits is worth its room

using IsStale = std::function<bool()>;

// Of the two that hold the library in its order the small one, when the columns that lists ask for most are not needed.
QString inOrder(bool isNarrow)
{
    return u" INDEXED BY "_s + (isNarrow ? u"items_in_order"_s : u"items_by_stamp"_s);
}

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
        search.isBin ? QString() : inOrder(wanted.isNarrow && !search.withNames));
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
        found.entries.back().batch = batch(rows->value(2).toString().toUtf8());
        found.entries.back().model = model(rows->value(3).toString().toUtf8());
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
        const auto isComplete = [this](const auto &column) { return column.size() == ids.size(); };
        return (!(search.withStamps || search.withNames) || isComplete(stamps)) && (!search.withNames || (isComplete(batches) && isComplete(models)));
    }
};

std::vector<qint64> numbersIn(const QByteArray &text, std::size_t total)
{
    std::vector<qint64> numbers;
    numbers.reserve(total); // growing in steps would touch twice the memory
    forEachNumber(text, [&numbers](qint64 number) { numbers.push_back(number); });
    return numbers;
}

// Names that end with a zero byte each.
std::vector<int> numbered(const QByteArray &text, std::size_t total, QStringList &names)
{
    std::vector<int> numbers;
    numbers.reserve(total);
    Numbered numberOf(names);
    for (const char *at = text.begin(); at < text.end();) {
        const char *behind = std::find(at, text.end(), '\0');
        numbers.push_back(numberOf(QByteArrayView(at, behind)));
        at = behind + 1;
    }
    return numbers;
}

Order readOrder(ReadConnection &connection, const ItemSearch &search, const Rows &wanted, qint64 version = -1)
{
    QStringList texts{u"group_concat(id)"_s};
    if (search.withStamps || search.withNames)
        texts << u"group_concat(stamp)"_s;
    if (search.withNames)
        texts << u"group_concat(batch || char(0), '')"_s << u"group_concat(endpoint || char(0), '')"_s;
    // An aggregate goes through the rows in the order of its subquery.
    const QString sql = u"SELECT CAST(%1 AS BLOB) FROM (SELECT id, stamp%2 FROM items%3 WHERE bin_path IS NULL%4 ORDER BY stamp DESC, id DESC)"_s.arg(
        texts.join(u" AS BLOB), CAST("_s), search.withNames ? u", batch, endpoint"_s : QString(), inOrder(wanted.isNarrow && !search.withNames),
        wanted.condition);
    const std::vector<QByteArray> columns = firstRow(connection, sql, wanted.values);
    if (columns.empty())
        return {};
    Order order{.version = version};
    const auto total = std::size_t(columns.front().count(',') + 1);
    order.ids = numbersIn(columns.front(), total);
    if (search.withStamps || search.withNames)
        order.stamps = numbersIn(columns[1], total);
    if (search.withNames) {
        order.batches = numbered(columns[2], total, order.batchNames);
        order.models = numbered(columns[3], total, order.modelNames);
    }
    return order;
}

// Of the whole library, read again only when something was written since.
const Order &wholeOrder(ReadConnection &connection, const ItemSearch &search)
{
    QSqlQuery *row = connection.run(u"PRAGMA data_version"_s);
    const qint64 version = row && row->next() ? row->value(0).toLongLong() : -1;
    const auto *kept = std::any_cast<Order>(&connection.kept);
    if (kept && version >= 0 && kept->version == version && kept->has(search))
        return *kept;
    connection.kept.reset();
    return connection.kept.emplace<Order>(readOrder(connection, search, {.isNarrow = true}, version));
}

std::optional<Found> readAtOnce(ReadConnection &connection, const ItemSearch &search, const Rows &wanted, const IdSet *among, const IsStale &isStale)
{
    if (isStale())
        return {};
    std::optional<Order> some;
    if (!wanted.condition.isEmpty())
        some = readOrder(connection, search, wanted);
    const Order &order = some ? *some : wholeOrder(connection, search);
    if (isStale())
        return {};
    if (!order.has(search)) // a name has a zero byte in it
        return read(connection, search, {.condition = search.query.condition, .values = search.query.values}, isStale);
    Found found;
    found.entries.reserve(order.ids.size()); // what is not filled is not touched
    for (std::size_t row = 0; row < order.ids.size(); ++row) {
        if (among && !among->contains(order.ids[row]))
            continue;
        found.entries.push_back({.id = order.ids[row], .stamp = search.withStamps || search.withNames ? order.stamps[row] : 0});
        if (!search.withNames)
            continue;
        found.entries.back().batch = order.batches[row];
        found.entries.back().model = order.models[row];
    }
    if (search.withNames) {
        found.batches = order.batchNames;
        found.models = order.modelNames;
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
                                       u"WHERE bin_path IS NULL AND stamp < ? ORDER BY stamp DESC, id DESC LIMIT ?)"_s.arg(inOrder(true)),
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
