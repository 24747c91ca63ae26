// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/library.h"

#include "studio/library/collections.h"
#include "studio/library/foldermove.h"
#include "studio/library/intake.h"
#include "studio/library/itemrow.h"
#include "studio/library/library_p.h"
#include "studio/library/libraryplace.h"
#include "studio/library/marking.h"
#include "studio/library/searchquery.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QUrl>

#include <functional>

using namespace Qt::StringLiterals;

namespace studio {

Library::Private::Private(Library &library, Database &store, const QString &place)
    : database(store)
    , folder(place)
    , former(libraryPlaceIn(store.folder()).former)
    , searches(store.path())
    , rows(store.path())
    , marking(std::make_unique<Marking>(store, library))
    , collections(std::make_unique<Collections>(store, library))
{
}

std::optional<Item> Library::Private::one(const QString &condition, const QVariantList &values) const
{
    const auto found = database.run(u"SELECT %1 FROM items WHERE %2 ORDER BY id DESC LIMIT 1"_s.arg(QStringView(readColumns), condition), values);
    if (!found || !(*found)->next())
        return {};
    return itemFromRow(**found, folder);
}

qint64 Library::Private::total(const QString &column, bool binned) const
{
    const auto found = database.run(u"SELECT %1 FROM totals WHERE binned = ?"_s.arg(column), {binned});
    return found && (*found)->next() ? (*found)->value(0).toLongLong() : 0;
}

qint64 Library::Private::newestRow() const
{
    return database.number(u"SELECT max(id) FROM items"_s).value_or(0);
}

Library::Library(Database &database, const QString &folder, QObject *parent)
    : QObject(parent), d(new Private(*this, database, QDir::cleanPath(QFileInfo(folder).absoluteFilePath())))
{
    d->newest = d->newestRow();
    d->marking->goOn();
}

Library::~Library() = default;

QString Library::folder() const
{
    return d->folder;
}

void Library::useFolder(const QString &folder)
{
    d->former.removeAll(folder);
    if (!d->former.contains(d->folder))
        d->former.prepend(d->folder);
    d->folder = folder;
    Q_EMIT moved();
}

bool Library::relocate(const std::vector<RowFiles> &rows)
{
    Database::Transaction transaction(d->database);
    if (!transaction.begin())
        return false;
    for (const RowFiles &row : rows) {
        if (!d->database.run(u"UPDATE items SET path = ?, bin_path = ? WHERE id = ?"_s,
                             {row.place, row.bin.isEmpty() ? QVariant() : QVariant(row.bin), row.id}))
            return false;
    }
    if (!transaction.commit())
        return false;
    Q_EMIT moved();
    return true;
}

QString Library::whereNow(const QString &path) const
{
    for (const QString &folder : std::as_const(d->former)) {
        if (path.startsWith(folder + u'/') && !QFileInfo::exists(path))
            return d->folder + path.mid(folder.size());
    }
    return path;
}

QJsonObject Library::whereNow(const QJsonObject &values) const
{
    const std::function<QJsonValue(const QJsonValue &)> followed = [&](const QJsonValue &value) -> QJsonValue {
        if (value.isArray()) {
            QJsonArray list;
            for (const QJsonValue &each : value.toArray())
                list.append(followed(each));
            return list;
        }
        if (value.isObject())
            return whereNow(value.toObject());
        const QString text = value.toString();
        if (!text.startsWith("file:"_L1))
            return value;
        const QString path = QUrl(text).toLocalFile();
        const QString now = whereNow(path);
        return now == path ? value : QJsonValue(QUrl::fromLocalFile(now).toString());
    };
    if (d->former.isEmpty())
        return values;
    QJsonObject result = values;
    for (auto it = result.begin(); it != result.end(); ++it)
        it.value() = followed(it.value());
    return result;
}

tl::expected<QString, QString> Library::place(const QString &wantedName, const QDateTime &when) const
{
    return placeIn(d->folder, wantedName, when);
}

tl::expected<std::vector<qint64>, QString> Library::insert(const std::vector<Item> &items)
{
    static const auto marksFor = [](QStringView columns) { return u"?"_s + u",?"_s.repeated(columns.count(u',')); };
    static const QString insertItem = u"INSERT INTO items (%1, %2) VALUES (%3, %4)"_s.arg(
        QStringView(factColumns), QStringView(markColumns), marksFor(factColumns), marksFor(markColumns));
    static const QString insertWords = u"INSERT INTO words (rowid, prompt, model, parameters, name, tags) VALUES (?,?,?,?,?,?)"_s;
    static const QString insertParent = u"INSERT OR IGNORE INTO parents (item, sha256, field) VALUES (?,?,?)"_s;
    // A row that was read from the file alone learns what its job knows.
    static const QString known = u"SELECT id FROM items WHERE path = ? AND bin_path IS NULL AND job_id = ''"_s;
    static const QString updateItem = u"UPDATE items SET (%1) = (%2) WHERE id = ?"_s.arg(QStringView(factColumns), marksFor(factColumns));
    std::vector<qint64> ids;
    for (const Item &item : items) {
        qint64 id = 0;
        if (!item.jobId.isEmpty()) {
            const auto row = d->database.run(known, {storedPath(item.path, d->folder)});
            if (row && (*row)->next())
                id = (*row)->value(0).toLongLong();
        }
        if (id != 0) {
            if (const auto updated = d->database.run(updateItem, factValues(item, d->folder) + QVariantList{id}); !updated)
                return tl::unexpected(updated.error());
        } else {
            const auto inserted = d->database.run(insertItem, factValues(item, d->folder) + markValues(item));
            if (!inserted)
                return tl::unexpected(inserted.error());
            id = (*inserted)->lastInsertId().toLongLong();
            if (const auto words = d->database.run(insertWords, QVariantList{id} + wordsOf(item)); !words)
                return tl::unexpected(words.error());
        }
        for (const Parent &parent : item.parents.empty() && item.recipe ? parentsIn(*item.recipe) : item.parents) {
            if (const auto inserted = d->database.run(insertParent, {id, parent.sha256, parent.field}); !inserted)
                return tl::unexpected(inserted.error());
        }
        ids.push_back(id);
    }
    return ids;
}

void Library::announce(const std::vector<qint64> &ids)
{
    if (ids.empty())
        return;
    d->announced.insert(ids.begin(), ids.end());
    Q_EMIT added(ids);
}

void Library::lookAtOthers()
{
    const qint64 seen = std::exchange(d->newest, std::max(d->newest, d->newestRow()));
    const std::set<qint64> own = std::exchange(d->announced, {});
    std::vector<qint64> ids;
    if (const auto rows = d->database.run(u"SELECT id FROM items WHERE id > ? AND bin_path IS NULL ORDER BY id"_s, {seen})) {
        while ((*rows)->next()) {
            if (const qint64 id = (*rows)->value(0).toLongLong(); !own.contains(id))
                ids.push_back(id);
        }
    }
    if (!ids.empty())
        Q_EMIT added(ids);
}

tl::expected<std::vector<qint64>, QString> Library::add(const std::vector<Item> &items)
{
    Database::Transaction transaction(d->database);
    if (const auto begun = transaction.begin(); !begun)
        return tl::unexpected(begun.error());
    const auto ids = insert(items);
    if (!ids)
        return ids;
    if (const auto committed = transaction.commit(); !committed)
        return tl::unexpected(committed.error());
    announce(*ids);
    return ids;
}

std::optional<Item> Library::item(qint64 id) const
{
    return d->one(u"id = ? AND bin_path IS NULL"_s, {id});
}

std::optional<Item> Library::itemAnywhere(qint64 id) const
{
    return d->one(u"id = ?"_s, {id});
}

std::optional<Item> Library::itemByHash(const QString &sha256) const
{
    return sha256.isEmpty() ? std::nullopt : d->one(u"(sha256 = ? OR content_hash = ?) AND bin_path IS NULL"_s, {sha256, sha256});
}

std::optional<Item> Library::itemByPath(const QString &path) const
{
    return d->one(u"path = ? AND bin_path IS NULL"_s, {storedPath(QDir::cleanPath(path), d->folder)});
}

bool Library::isOriginal(const QString &path) const
{
    const QString real = QFileInfo(path).canonicalFilePath(); // by whatever way it is reached; empty: there is none
    const QString here = QFileInfo(d->folder).canonicalFilePath();
    const bool isInside = !here.isEmpty() && real.startsWith(here + u'/');
    return !real.isEmpty() && (isInside || itemByPath(path) || itemByPath(real));
}

std::vector<qint64> Library::search(const QString &text, int limit) const
{
    const SearchQuery query = searchQuery(text, searchContext());
    std::vector<qint64> ids;
    const auto rows = d->database.run(u"SELECT id FROM items%1 WHERE bin_path IS NULL%2 ORDER BY stamp DESC, id DESC LIMIT ?"_s.arg(
                                          newestFirst(query.isNarrow), query.condition),
                                      query.values + QVariantList{limit});
    while (rows && (*rows)->next())
        ids.push_back((*rows)->value(0).toLongLong());
    return ids;
}

qint64 Library::count() const
{
    return d->total(u"items"_s, false);
}

qint64 Library::bytes() const
{
    return d->total(u"bytes"_s, false);
}

qint64 Library::binCount() const
{
    return d->total(u"items"_s, true);
}

qint64 Library::binBytes() const
{
    return d->total(u"bytes"_s, true);
}

Marking &Library::marking()
{
    return *d->marking;
}

Collections &Library::collections()
{
    return *d->collections;
}

LibraryReader &Library::searches()
{
    return d->searches;
}

LibraryReader &Library::rows()
{
    return d->rows;
}

SearchContext Library::searchContext() const
{
    return {.now = QDateTime::currentDateTime(), .rules = d->collections->rules()};
}

} // namespace studio
