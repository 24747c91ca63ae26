// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/itemread.h"

#include "studio/library/itemrow.h"

#include <QHash>

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

} // namespace

std::optional<Found> findItems(ReadConnection &connection, const ItemSearch &search, int limit, const std::function<bool()> &isStale)
{
    if (isStale())
        return {};
    const QString time = search.isBin ? u"binned_at"_s : u"stamp"_s;
    const QString sql = u"SELECT id, %1%2 FROM items WHERE bin_path IS %3%4 ORDER BY %1 DESC, id DESC LIMIT ?"_s.arg(
        time, search.withNames ? u", batch, endpoint"_s : QString(), search.isBin ? u"NOT NULL"_s : u"NULL"_s, search.query.condition);
    QSqlQuery *rows = connection.run(sql, search.query.values + QVariantList{limit});
    Found found;
    if (!rows)
        return found;
    Numbered batch(found.batches);
    Numbered model(found.models);
    while (rows->next()) {
        if (found.entries.size() % 512 == 511 && isStale())
            return {};
        found.entries.push_back({.id = rows->value(0).toLongLong(), .stamp = rows->value(1).toLongLong()});
        if (!search.withNames)
            continue;
        found.entries.back().batch = batch(rows->value(2).toString());
        found.entries.back().model = model(rows->value(3).toString());
    }
    rows->finish(); // else the write-ahead log could not be emptied
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
