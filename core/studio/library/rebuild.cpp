// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Library: rows from files. What there is on disk is compared with the rows on another thread; the rows are written in
// small portions, so that a window stays alive.

#include "studio/library/import.h"
#include "studio/library/intake.h"
#include "studio/library/itemrow.h"
#include "studio/library/library_p.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

constexpr std::size_t portion = 50;

struct KnownRow
{
    qint64 id = 0;
    QString path; // where the file should be
};

struct Compared
{
    std::vector<Item> fresh;
    std::vector<std::pair<qint64, Item>> moved; // the row, and the file as it lies now
};

Compared compared(ReadConnection &connection, const QString &folder)
{
    QSet<QString> known;
    QHash<QString, KnownRow> missing; // by the hash of the content, or of what was delivered
    if (QSqlQuery *rows = connection.run(u"SELECT id, coalesce(bin_path, path), content_hash, sha256 FROM items"_s)) {
        while (rows->next()) {
            const QString path = absolutePath(rows->value(1).toString(), folder);
            known.insert(path);
            if (QFile::exists(path))
                continue;
            const KnownRow row{rows->value(0).toLongLong(), path};
            for (const QString &hash : {rows->value(3).toString(), rows->value(2).toString()}) {
                if (!hash.isEmpty())
                    missing.insert(hash, row);
            }
        }
        rows->finish();
    }
    Compared result;
    QSet<qint64> found;
    for (const QString &path : filesIn({folder})) {
        if (known.contains(path))
            continue;
        auto item = describe(path);
        if (!item || item->kind == media::Kind::Other)
            continue;
        KnownRow row = missing.value(item->contentHash);
        if (row.id == 0)
            row = missing.value(item->sha256);
        if (row.id != 0 && !found.contains(row.id)) {
            found.insert(row.id);
            moveCompanions(row.path, path); // whoever moved the file did not know of them
            result.moved.emplace_back(row.id, *std::move(item));
        } else {
            result.fresh.push_back(*std::move(item));
        }
    }
    return result;
}

} // namespace

void Library::rebuild()
{
    struct Writing
    {
        Compared work;
        std::size_t at = 0;
        int found = 0;
    };
    d->searches.ask(
        this, [folder = d->folder](ReadConnection &connection) { return compared(connection, folder); },
        [this](Compared work) {
            auto writing = std::make_shared<Writing>(Writing{.work = std::move(work)});
            std::vector<qint64> back;
            for (const auto &[id, item] : writing->work.moved) {
                const auto updated = d->database.run(
                    u"UPDATE items SET path = ?, bin_path = NULL, binned_at = NULL, content_hash = ?, bytes = ? WHERE id = ?"_s,
                    {storedPath(item.path, d->folder), item.contentHash, item.bytes, id});
                const auto named = d->database.run(u"UPDATE words SET name = ? WHERE rowid = ?"_s, {QFileInfo(item.path).fileName(), id});
                if (!updated || !named) {
                    Q_EMIT rebuilt(-1);
                    return;
                }
                back.push_back(id);
            }
            writing->found = int(back.size());
            if (!back.empty()) {
                announce(back);
                Q_EMIT changed(back);
            }
            auto *timer = new QTimer(this);
            timer->setInterval(0);
            connect(timer, &QTimer::timeout, this, [this, timer, writing] {
                std::vector<Item> &fresh = writing->work.fresh;
                const std::size_t end = std::min(fresh.size(), writing->at + portion);
                std::vector<Item> some(fresh.begin() + ptrdiff_t(writing->at), fresh.begin() + ptrdiff_t(end));
                std::erase_if(some, [this](const Item &item) { return itemByPath(item.path).has_value(); }); // a job was faster
                const auto ids = some.empty() ? std::vector<qint64>() : add(some);
                writing->at = end;
                writing->found += ids ? int(ids->size()) : 0;
                if (ids && end < fresh.size())
                    return;
                timer->stop();
                timer->deleteLater();
                Q_EMIT rebuilt(ids ? writing->found : -1);
            });
            timer->start();
        });
}

void Library::import(const QStringList &paths)
{
    auto *work = new Import(*this, paths, {}, this);
    connect(work, &Import::took, this, &Library::imported);
    connect(work, &Import::wasThere, this, &Library::imported);
    connect(work, &Import::refused, this, &Library::importFailed);
    connect(work, &Import::finished, work, &QObject::deleteLater);
}

} // namespace studio
