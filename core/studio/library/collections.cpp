// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/collections.h"

#include "studio/library/database.h"
#include "studio/library/library.h"

using namespace Qt::StringLiterals;

namespace studio {

namespace {

// A straight quotation mark would end the name in a search ("collection:"…"").
QString nameFrom(const QString &text)
{
    return text.simplified().replace(u'"', u'”');
}

} // namespace

Collections::Collections(Database &database, Library &library) : m_database(database), m_library(library) {}

std::vector<Collection> Collections::all() const
{
    std::vector<Collection> list;
    const auto rows = m_database.run(u"SELECT id, name, coalesce(rule, ''), (SELECT count(*) FROM collection_items JOIN items ON items.id = item "
                                     u"WHERE collection = collections.id AND bin_path IS NULL) FROM collections ORDER BY folded"_s);
    while (rows && (*rows)->next())
        list.push_back({(*rows)->value(0).toLongLong(), (*rows)->value(1).toString(), (*rows)->value(2).toString(), (*rows)->value(3).toInt()});
    return list;
}

tl::expected<qint64, QString> Collections::add(const QString &name, const QString &rule)
{
    const QString clean = nameFrom(name);
    if (clean.isEmpty())
        return tl::unexpected(tr("A collection needs a name."));
    const auto known = m_database.run(u"SELECT 1 FROM collections WHERE folded = ?"_s, {clean.toCaseFolded()});
    if (known && (*known)->next())
        return tl::unexpected(tr("There is a collection of that name already: %1.").arg(clean));
    const auto added = m_database.run(u"INSERT INTO collections (name, folded, rule) VALUES (?,?,?)"_s,
                                      {clean, clean.toCaseFolded(), rule.trimmed().isEmpty() ? QVariant() : QVariant(rule.trimmed())});
    if (!added)
        return tl::unexpected(added.error());
    const qint64 id = (*added)->lastInsertId().toLongLong();
    Q_EMIT changed();
    return id;
}

tl::expected<void, QString> Collections::rename(qint64 id, const QString &name)
{
    const QString clean = nameFrom(name);
    if (clean.isEmpty())
        return tl::unexpected(tr("A collection needs a name."));
    const auto known = m_database.run(u"SELECT 1 FROM collections WHERE folded = ? AND id <> ?"_s, {clean.toCaseFolded(), id});
    if (known && (*known)->next())
        return tl::unexpected(tr("There is a collection of that name already: %1.").arg(clean));
    if (const auto done = m_database.run(u"UPDATE collections SET name = ?, folded = ? WHERE id = ?"_s, {clean, clean.toCaseFolded(), id}); !done)
        return tl::unexpected(done.error());
    Q_EMIT changed();
    return {};
}

tl::expected<void, QString> Collections::remove(qint64 id)
{
    if (const auto done = m_database.run(u"DELETE FROM collections WHERE id = ?"_s, {id}); !done)
        return tl::unexpected(done.error());
    Q_EMIT changed();
    return {};
}

tl::expected<std::vector<qint64>, QString> Collections::each(const QString &sql, qint64 id, const std::vector<qint64> &items)
{
    std::vector<qint64> touched;
    Database::Transaction transaction(m_database);
    if (const auto begun = transaction.begin(); !begun)
        return tl::unexpected(begun.error());
    for (const qint64 item : items) {
        const auto done = m_database.run(sql, {id, item});
        if (!done)
            return tl::unexpected(done.error());
        if ((*done)->numRowsAffected() > 0)
            touched.push_back(item);
    }
    if (const auto committed = transaction.commit(); !committed)
        return tl::unexpected(committed.error());
    Q_EMIT changed();
    Q_EMIT m_library.changed(touched);
    return touched;
}

tl::expected<std::vector<qint64>, QString> Collections::put(qint64 id, const std::vector<qint64> &items)
{
    return each(u"INSERT OR IGNORE INTO collection_items (collection, item) VALUES (?, ?)"_s, id, items);
}

tl::expected<std::vector<qint64>, QString> Collections::take(qint64 id, const std::vector<qint64> &items)
{
    return each(u"DELETE FROM collection_items WHERE collection = ? AND item = ?"_s, id, items);
}

std::vector<SavedSearch> Collections::searches() const
{
    std::vector<SavedSearch> list;
    const auto rows = m_database.run(u"SELECT id, name, text FROM searches ORDER BY name COLLATE NOCASE, id"_s);
    while (rows && (*rows)->next())
        list.push_back({(*rows)->value(0).toLongLong(), (*rows)->value(1).toString(), (*rows)->value(2).toString()});
    return list;
}

tl::expected<void, QString> Collections::keepSearch(const QString &name, const QString &text)
{
    const QString clean = text.simplified();
    if (clean.isEmpty())
        return {};
    const auto kept = m_database.run(u"INSERT INTO searches (name, text) VALUES (?, ?) ON CONFLICT (text) DO UPDATE SET name = excluded.name"_s,
                                     {name.simplified().isEmpty() ? clean : name.simplified(), clean});
    if (!kept)
        return tl::unexpected(kept.error());
    Q_EMIT changed();
    return {};
}

tl::expected<void, QString> Collections::dropSearch(qint64 id)
{
    if (const auto done = m_database.run(u"DELETE FROM searches WHERE id = ?"_s, {id}); !done)
        return tl::unexpected(done.error());
    Q_EMIT changed();
    return {};
}

QHash<QString, QString> Collections::rules() const
{
    QHash<QString, QString> rules;
    const auto rows = m_database.run(u"SELECT folded, rule FROM collections WHERE rule IS NOT NULL"_s);
    while (rows && (*rows)->next())
        rules.insert((*rows)->value(0).toString(), (*rows)->value(1).toString());
    return rules;
}

} // namespace studio
