// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Marking: the frame that stands for a clip. No row knows it: thumbnails are made from files, here and in other lists.

#include "studio/library/marking.h"

#include "studio/background.h"
#include "studio/library/database.h"
#include "studio/library/library.h"

#include "media/files.h"
#include "media/marks.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

struct Chosen
{
    QString sha256; // of the file as it lies there now
    qint64 bytes = 0;
    QString trouble;
};

Chosen writePoster(const QString &path, double seconds)
{
    auto marks = media::readMarks(path);
    if (!marks)
        return {.sha256 = {}, .trouble = marks.error().message};
    marks->poster = seconds;
    if (const auto done = media::writeMarks(path, *marks); !done)
        return {.sha256 = {}, .trouble = done.error().message};
    const auto sha256 = media::sha256OfFile(path);
    return {.sha256 = sha256.value_or(QString()), .bytes = QFileInfo(path).size(), .trouble = {}};
}

} // namespace

void Marking::choosePoster(qint64 id, double seconds)
{
    if (m_isHeld) {
        m_posters.emplace_back(id, seconds);
        return;
    }
    const std::optional<Item> item = m_library.item(id);
    if (!item)
        return;
    if (!item->path.startsWith(m_library.folder() + u'/'))
        return Q_EMIT posterFailed(item->path, tr("%1 lies outside the library, where Gesso changes no files.").arg(QFileInfo(item->path).fileName()));
    ++m_writing[id];
    inBackground(
        m_pool, this, [path = item->path, seconds] { return writePoster(path, seconds); },
        [this, id, path = item->path](const Chosen &chosen) {
            if (--m_writing[id] == 0)
                m_writing.erase(id);
            goOnWhenDone();
            if (m_writing.empty())
                Q_EMIT written();
            if (!chosen.trouble.isEmpty())
                return Q_EMIT posterFailed(path, chosen.trouble);
            if (!chosen.sha256.isEmpty()) {
                const auto updated =
                    m_database.run(u"UPDATE items SET content_hash = ?, bytes = ? WHERE id = ?"_s, {chosen.sha256, chosen.bytes, id});
                Q_UNUSED(updated) // a rebuild finds it again
            }
            Q_EMIT m_library.changed({id});
            Q_EMIT posterChosen(id);
        });
}

} // namespace studio
