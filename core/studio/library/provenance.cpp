// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/provenance.h"

#include <QSet>
#include <QSqlQuery>

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

using Ask = std::function<std::vector<Link>(qint64 id)>;

std::vector<qint64> walk(const Ask &ask, qint64 id, int limit)
{
    std::vector<qint64> found;
    QSet<qint64> met{id};
    std::deque<qint64> next{id};
    while (!next.empty()) {
        const qint64 at = next.front();
        next.pop_front();
        for (const Link &link : ask(at)) {
            if (link.id <= 0 || met.contains(link.id))
                continue;
            if (int(found.size()) == limit)
                return found;
            met.insert(link.id);
            found.push_back(link.id);
            next.push_back(link.id);
        }
    }
    return found;
}

// The item that has these bytes: the delivered ones, or those that lie there with the recipe in them. Not one in the bin.
qint64 itemWith(const RunQuery &run, const QString &sha256)
{
    static const QString sql = u"SELECT id FROM (SELECT id, bin_path FROM items WHERE sha256 = ? UNION "
                               u"SELECT id, bin_path FROM items WHERE content_hash = ? AND content_hash <> '') "
                               u"WHERE bin_path IS NULL ORDER BY id LIMIT 1"_s;
    QSqlQuery *query = run(sql, {sha256, sha256});
    return query && query->next() ? query->value(0).toLongLong() : 0;
}

std::vector<Link> parentsIn(const RunQuery &run, qint64 id)
{
    std::vector<Link> links;
    QSqlQuery *query = run(u"SELECT sha256, field FROM parents WHERE item = ?"_s, {id});
    while (query && query->next())
        links.push_back({.sha256 = query->value(0).toString(), .field = query->value(1).toString()});
    for (Link &link : links)
        link.id = itemWith(run, link.sha256);
    std::erase_if(links, [id](const Link &link) { return link.id == id; });
    return links;
}

std::vector<Link> childrenIn(const RunQuery &run, qint64 id)
{
    static const QString sql = u"SELECT parents.item, parents.sha256, parents.field FROM items AS me "
                               u"JOIN parents ON parents.sha256 IN (me.sha256, me.content_hash) AND parents.sha256 <> '' "
                               u"JOIN items ON items.id = parents.item AND items.bin_path IS NULL "
                               u"WHERE me.id = ? AND parents.item <> me.id ORDER BY parents.item"_s;
    std::vector<Link> links;
    QSqlQuery *query = run(sql, {id});
    while (query && query->next()) {
        const Link link{query->value(0).toLongLong(), query->value(1).toString(), query->value(2).toString()};
        if (links.empty() || links.back().id != link.id)
            links.push_back(link);
    }
    return links;
}

} // namespace

std::vector<qint64> ancestors(const KinSource &source, qint64 id, int limit)
{
    return walk(source.parentsOf, id, limit);
}

std::vector<qint64> descendants(const KinSource &source, qint64 id, int limit)
{
    return walk(source.childrenOf, id, limit);
}

std::vector<qint64> rerunOrder(const KinSource &source, qint64 id, int limit)
{
    std::vector<qint64> waiting = descendants(source, id, limit);
    std::vector<qint64> order{id};
    while (!waiting.empty()) {
        const auto isReady = [&](qint64 each) {
            return std::ranges::none_of(source.parentsOf(each), [&](const Link &link) {
                return link.id != each && std::ranges::count(waiting, link.id) > 0;
            });
        };
        auto ready = std::ranges::find_if(waiting, isReady);
        if (ready == waiting.end()) // a circle: the nearest one first
            ready = waiting.begin();
        order.push_back(*ready);
        waiting.erase(ready);
    }
    return order;
}

KinSource kinIn(const RunQuery &run)
{
    return {.parentsOf = [run](qint64 id) { return parentsIn(run, id); }, .childrenOf = [run](qint64 id) { return childrenIn(run, id); }};
}

} // namespace studio
