// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Library: the way to the bin and back, out of it for good, and what goes there by itself.
//
// The row is written first, then the file is moved. A program that dies between the two leaves a row in the bin whose file
// lies where it was: restoring and erasing know that.

#include "studio/library/collections.h"
#include "studio/library/intake.h"
#include "studio/library/itemrow.h"
#include "studio/library/library_p.h"
#include "studio/library/searchquery.h"

#include "media/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

#include <limits>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

struct Binned
{
    qint64 id = 0;
    QString path;
    QString binPath;
};

std::optional<Binned> binnedRow(Database &database, qint64 id, const QString &folder)
{
    const auto rows = database.run(u"SELECT path, bin_path FROM items WHERE id = ? AND bin_path IS NOT NULL"_s, {id});
    if (!rows || !(*rows)->next())
        return {};
    return Binned{id, absolutePath((*rows)->value(0).toString(), folder), absolutePath((*rows)->value(1).toString(), folder)};
}

// With what lies beside it.
bool carried(const QString &from, const QString &to)
{
    if (from == to)
        return true;
    if (!QFile::rename(from, to))
        return false;
    moveCompanions(from, to);
    return true;
}

// Qt makes the trash in the folder of the person's data, not that folder: without it, Qt 6.4 says that all went well and puts
// the file where the program was started.
bool toTrash(const QString &path)
{
    QDir().mkpath(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    QString place;
    return QFile::moveToTrash(path, &place) && QFileInfo(place).isAbsolute();
}

// Empty, or why it could not go.
QString trashed(const Binned &item, bool isOurs)
{
    if (!isOurs)
        return {};
    for (const QString &path : {item.binPath, item.path}) {
        if (path == item.path && QFile::exists(item.binPath))
            continue; // something else has that name now
        if (!QFile::exists(path))
            continue;
        if (!toTrash(path))
            return Library::tr("%1 cannot be moved to the system's trash.").arg(QFileInfo(path).fileName());
        for (const QString &companion : companionsOf(path))
            toTrash(companion); // who fetches it back wants all of it
        break;
    }
    return {};
}

} // namespace

tl::expected<void, QString> Library::remove(const std::vector<qint64> &ids)
{
    const QString bin = d->folder + u"/.bin"_s;
    if (!QDir().mkpath(bin))
        return tl::unexpected(tr("The library folder %1 cannot be written.").arg(QDir::toNativeSeparators(d->folder)));
    std::vector<Binned> going;
    QSet<QString> names;
    for (const qint64 id : ids) {
        const std::optional<Item> item = this->item(id);
        if (!item)
            continue;
        const bool isOurs = item->path.startsWith(d->folder + u'/');
        // Free in the bin, and for none of those that go there together: the files are moved later.
        const QString wanted = QFileInfo(item->path).fileName();
        QString name = media::freeFileName(bin, wanted);
        for (int n = 2; names.contains(name); ++n)
            name = media::freeFileName(bin, media::numberedFileName(wanted, n));
        names.insert(name);
        going.push_back({id, item->path, isOurs ? bin + u'/' + name : item->path});
    }
    const auto binPathOf = [this](const QString &sql, const QVariantList &values) { return d->database.run(sql, values); };
    {
        Database::Transaction transaction(d->database);
        if (const auto begun = transaction.begin(); !begun)
            return tl::unexpected(begun.error());
        for (const Binned &item : going) {
            if (const auto marked = binPathOf(u"UPDATE items SET bin_path = ?, binned_at = ? WHERE id = ?"_s,
                                              {storedPath(item.binPath, d->folder), QDateTime::currentMSecsSinceEpoch(), item.id});
                !marked)
                return tl::unexpected(marked.error());
        }
        if (const auto committed = transaction.commit(); !committed)
            return tl::unexpected(committed.error());
    }
    std::vector<qint64> gone;
    QString trouble;
    for (const Binned &item : going) {
        // A file that somebody removed by hand leaves only a row behind.
        if (!QFile::exists(item.path) || carried(item.path, item.binPath)) {
            gone.push_back(item.id);
            continue;
        }
        trouble = tr("%1 cannot be moved to the bin.").arg(QDir::toNativeSeparators(item.path));
        const auto back = binPathOf(u"UPDATE items SET bin_path = NULL, binned_at = NULL WHERE id = ?"_s, {item.id});
        Q_UNUSED(back) // else it can be restored from the bin
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
        const std::optional<Binned> row = binnedRow(d->database, id, d->folder);
        if (!row)
            continue;
        const QFileInfo was(row->path);
        QString path = row->path;
        if (row->binPath != row->path && QFile::exists(row->binPath)) {
            QDir().mkpath(was.path());
            path = was.path() + u'/' + media::freeFileName(was.path(), was.fileName());
            if (!carried(row->binPath, path)) {
                trouble = tr("%1 cannot be restored from the bin.").arg(QFileInfo(path).fileName());
                break;
            }
        } else if (itemByPath(path)) { // the name is another's now, and there is no file to move
            trouble = tr("%1 is not in the bin any more.").arg(QFileInfo(path).fileName());
            continue;
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

std::vector<qint64> Library::binned() const
{
    std::vector<qint64> ids;
    const auto rows = d->database.run(u"SELECT id FROM items WHERE bin_path IS NOT NULL ORDER BY binned_at DESC, id DESC"_s);
    while (rows && (*rows)->next())
        ids.push_back((*rows)->value(0).toLongLong());
    return ids;
}

void Library::erase(const std::vector<qint64> &ids)
{
    d->toErase.insert(d->toErase.end(), ids.begin(), ids.end());
    if (!std::exchange(d->isErasing, true))
        eraseNext();
}

// One after the other: the file to the trash, then the row.
void Library::eraseNext()
{
    std::optional<Binned> row;
    while (!row && !d->toErase.empty()) {
        row = binnedRow(d->database, d->toErase.front(), d->folder);
        d->toErase.pop_front();
    }
    if (!row) {
        d->isErasing = false;
        if (const std::vector<qint64> done = std::exchange(d->erasedNow, {}); !done.empty())
            Q_EMIT erased(done);
        return;
    }
    const bool isOurs = row->binPath.startsWith(d->folder + u'/');
    inBackground(
        this, [item = *row, isOurs] { return trashed(item, isOurs); },
        [this, id = row->id](const QString &trouble) {
            if (!trouble.isEmpty()) {
                Q_EMIT eraseFailed(trouble);
            } else {
                Database::Transaction transaction(d->database);
                const bool isGone = transaction.begin() && d->database.run(u"DELETE FROM words WHERE rowid = ?"_s, {id}) &&
                    d->database.run(u"DELETE FROM items WHERE id = ?"_s, {id}) && transaction.commit();
                if (isGone)
                    d->erasedNow.push_back(id);
            }
            eraseNext();
        });
}

void Library::whatGoes(const Retention &rule, const QDateTime &now, QObject *context,
                       const std::function<void(const std::vector<qint64> &ids)> &deliver)
{
    QString condition = u"bin_path IS NULL AND rating = 0 AND favourite = 0 AND id NOT IN (SELECT item FROM collection_items)"_s;
    QVariantList values;
    bool keepsAll = rule.days <= 0 && rule.bytes <= 0;
    const SearchContext search = searchContext();
    for (const QString &text : search.rules) {
        const SearchQuery query = searchQuery(text, search);
        keepsAll = keepsAll || query.condition.isEmpty(); // a collection of everything
        condition += u" AND NOT coalesce((1%1), 0)"_s.arg(query.condition);
        values << query.values;
    }
    const qint64 oldest = rule.days > 0 ? now.addDays(-rule.days).toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
    searches().ask(
        context,
        [=, most = rule.bytes, all = bytes()](ReadConnection &connection) {
            std::vector<qint64> ids;
            qint64 left = all;
            QSqlQuery *rows = keepsAll ? nullptr : connection.run(u"SELECT id, stamp, bytes FROM items WHERE %1 ORDER BY stamp, id"_s.arg(condition), values);
            while (rows && rows->next()) {
                const bool isOld = rows->value(1).toLongLong() < oldest;
                const bool isTooMuch = most > 0 && left > most;
                if (!isOld && !isTooMuch)
                    break; // those behind are newer
                ids.push_back(rows->value(0).toLongLong());
                left -= rows->value(2).toLongLong();
            }
            if (rows)
                rows->finish();
            return ids;
        },
        deliver);
}

} // namespace studio
