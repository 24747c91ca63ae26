// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/madefiles.h"

#include "media/files.h"
#include "media/probe.h"
#include "media/recipetag.h"
#include "studio/background.h"
#include "studio/library/intake.h"
#include "studio/library/library.h"

#include <QFileInfo>

namespace studio {

media::Result<Item> fileAway(const QString &from, const QString &to, const QByteArray &note)
{
    // The move comes last: what cannot be described stays where it is.
    const auto info = media::probe(from);
    if (!info)
        return tl::unexpected(info.error());
    const bool holdsNote = !note.isEmpty() && media::embedRecipe(from, note);
    const auto hash = media::sha256OfFile(from);
    if (!hash)
        return tl::unexpected(hash.error());
    if (const auto moved = media::moveFile(from, to); !moved)
        return tl::unexpected(moved.error());
    if (!note.isEmpty() && !holdsNote)
        static_cast<void>(media::writeFile(sidecarOf(to), note)); // the file is worth more than what is known of it
    Item item;
    item.path = to;
    item.kind = info->kind;
    item.mimeType = info->mimeType;
    item.sha256 = *hash;
    item.contentHash = *hash;
    item.bytes = QFileInfo(to).size();
    item.size = info->size;
    item.seconds = info->seconds;
    item.created = QDateTime::currentDateTimeUtc();
    return item;
}

MadeFiles::MadeFiles(Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{}

void MadeFiles::take(const QString &path, const std::vector<Item> &from, const QString &what, const QJsonObject &about)
{
    const auto to = m_library.place(QFileInfo(path).fileName(), QDateTime::currentDateTime());
    if (!to)
        return Q_EMIT failed(to.error());
    std::vector<Parent> parents;
    for (const Item &parent : from) // what was delivered stays the same when marks are written into the file
        parents.push_back({parent.recipe || parent.contentHash.isEmpty() ? parent.sha256 : parent.contentHash, what});
    inBackground(
        this, [path, to = *to, note = madeFromJson(parents, about)] { return fileAway(path, to, note); },
        [this, parents, about](media::Result<Item> item) {
            if (!item)
                return Q_EMIT failed(item.error().message);
            item->output = about;
            item->parents = parents;
            const auto ids = m_library.add({*item});
            if (!ids)
                return Q_EMIT failed(ids.error());
            Q_EMIT taken(ids->front(), item->path);
        });
}

} // namespace studio
