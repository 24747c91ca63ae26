// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/library.h"

#include "studio/background.h"
#include "studio/library/database.h"
#include "studio/library/intake.h"
#include "studio/library/itemrow.h"
#include "studio/library/searchquery.h"

#include "media/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace studio {

struct Library::Private
{
    Database &database;
    QString folder;

    [[nodiscard]] std::optional<Item> one(const QString &condition, const QVariant &value) const
    {
        const auto rows = database.run(u"SELECT %1 FROM items WHERE %2 AND bin_path IS NULL ORDER BY id DESC LIMIT 1"_s
                                           .arg(QStringView(readColumns), condition),
                                       {value});
        if (!rows || !(*rows)->next())
            return {};
        return itemFromRow(**rows, folder);
    }

    [[nodiscard]] qint64 number(const QString &expression) const
    {
        const auto rows = database.run(u"SELECT %1 FROM items WHERE bin_path IS NULL"_s.arg(expression));
        return rows && (*rows)->next() ? (*rows)->value(0).toLongLong() : 0;
    }
};

Library::Library(Database &database, const QString &folder, QObject *parent)
    : QObject(parent), d(new Private{database, QDir::cleanPath(QFileInfo(folder).absoluteFilePath())})
{
}

Library::~Library() = default;

QString Library::folder() const
{
    return d->folder;
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

void Library::import(const QStringList &paths)
{
    for (const QString &path : paths) {
        inBackground(
            this, [path, folder = d->folder] { return takeIn(path, folder); },
            [this, path](const tl::expected<Item, QString> &taken) {
                if (!taken) {
                    Q_EMIT importFailed(path, taken.error());
                    return;
                }
                const auto ids = add({*taken});
                if (ids)
                    Q_EMIT imported(path, ids->front());
                else
                    Q_EMIT importFailed(path, ids.error());
            });
    }
}

void Library::rebuild()
{
    inBackground(
        this, [folder = d->folder] { return itemsIn(folder); },
        [this](std::vector<Item> items) {
            std::erase_if(items, [this](const Item &item) { return itemByPath(item.path).has_value(); });
            const auto ids = add(items);
            Q_EMIT rebuilt(ids ? int(ids->size()) : -1);
        });
}

std::optional<Item> Library::item(qint64 id) const
{
    return d->one(u"id = ?"_s, id);
}

std::optional<Item> Library::itemByHash(const QString &sha256) const
{
    return sha256.isEmpty() ? std::nullopt : d->one(u"(sha256 = ?1 OR content_hash = ?1)"_s, sha256);
}

std::optional<Item> Library::itemByPath(const QString &path) const
{
    return d->one(u"path = ?"_s, storedPath(QDir::cleanPath(path), d->folder));
}

std::vector<qint64> Library::search(const QString &text, int limit) const
{
    const SearchQuery query = searchQuery(text);
    QString sql = u"SELECT items.id FROM items WHERE bin_path IS NULL"_s;
    QVariantList values;
    if (!query.match.isEmpty()) {
        sql += u" AND items.id IN (SELECT rowid FROM words WHERE words MATCH ?)"_s;
        values << query.match;
    }
    sql += query.condition + u" ORDER BY stamp DESC, id DESC LIMIT ?"_s;
    values << query.values << limit;

    std::vector<qint64> ids;
    if (const auto rows = d->database.run(sql, values)) {
        while ((*rows)->next())
            ids.push_back((*rows)->value(0).toLongLong());
    }
    return ids;
}

qint64 Library::count() const
{
    return d->number(u"count(*)"_s);
}

qint64 Library::bytes() const
{
    return d->number(u"sum(bytes)"_s);
}

tl::expected<void, QString> Library::remove(const std::vector<qint64> &ids)
{
    const QString bin = d->folder + u"/.bin"_s;
    if (!QDir().mkpath(bin))
        return tl::unexpected(tr("The library folder %1 cannot be written.").arg(QDir::toNativeSeparators(d->folder)));
    std::vector<qint64> gone;
    QString trouble;
    for (const qint64 id : ids) {
        const std::optional<Item> item = this->item(id);
        if (!item)
            continue;
        const QString inBin = bin + u'/' + media::freeFileName(bin, QFileInfo(item->path).fileName());
        // A file that somebody removed by hand leaves only a row behind.
        if (QFile::exists(item->path) && !QFile::rename(item->path, inBin)) {
            trouble = tr("%1 cannot be moved to the bin.").arg(QDir::toNativeSeparators(item->path));
            break;
        }
        if (const auto marked = d->database.run(u"UPDATE items SET bin_path = ?, binned_at = ? WHERE id = ?"_s,
                                                 {storedPath(inBin, d->folder), QDateTime::currentMSecsSinceEpoch(), id}); !marked) {
            QFile::rename(inBin, item->path);
            trouble = marked.error();
            break;
        }
        gone.push_back(id);
    }
    if (!gone.empty())
        Q_EMIT removed(gone);
    if (!trouble.isEmpty())
        return tl::unexpected(trouble);
    return {};
}

tl::expected<void, QString> Library::restore(const std::vector<qint64> &ids)
{
    std::vector<qint64> back;
    QString trouble;
    for (const qint64 id : ids) {
        const auto rows = d->database.run(u"SELECT path, bin_path FROM items WHERE id = ? AND bin_path IS NOT NULL"_s, {id});
        if (!rows || !(*rows)->next())
            continue;
        const QFileInfo was(absolutePath((*rows)->value(0).toString(), d->folder));
        const QString inBin = absolutePath((*rows)->value(1).toString(), d->folder);
        QDir().mkpath(was.path());
        const QString path = was.path() + u'/' + media::freeFileName(was.path(), was.fileName());
        if (QFile::exists(inBin) && !QFile::rename(inBin, path)) {
            trouble = tr("%1 cannot be restored from the bin.").arg(QFileInfo(path).fileName());
            break;
        }
        if (const auto marked = d->database.run(u"UPDATE items SET bin_path = NULL, binned_at = NULL, path = ? WHERE id = ?"_s,
                                                 {storedPath(path, d->folder), id});
            !marked) {
            trouble = marked.error();
            break;
        }
        back.push_back(id);
    }
    announce(back);
    if (!trouble.isEmpty())
        return tl::unexpected(trouble);
    return {};
}

} // namespace studio
