// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/import.h"

#include "studio/background.h"
#include "studio/library/intake.h"
#include "studio/library/library.h"

#include "media/damage.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

// What the name alone promises, where it promises one thing.
media::Kind kindByName(const QString &path)
{
    std::optional<media::Kind> kind;
    for (const QMimeType &type : QMimeDatabase().mimeTypesForFileName(QFileInfo(path).fileName())) {
        const media::Kind of = type.name().startsWith("image/"_L1) ? media::Kind::Image
            : type.name().startsWith("video/"_L1)                 ? media::Kind::Video
            : type.name().startsWith("audio/"_L1)                 ? media::Kind::Audio
            : type.inherits(u"text/plain"_s)                      ? media::Kind::Text
                                                                  : media::Kind::Other;
        if (kind.value_or(of) != of)
            return media::Kind::Other;
        kind = of;
    }
    return kind.value_or(media::Kind::Other);
}

bool isSeenOrHeard(media::Kind kind)
{
    return kind == media::Kind::Image || kind == media::Kind::Video || kind == media::Kind::Audio;
}

} // namespace

struct Import::Looked
{
    tl::expected<Item, QString> item;
    QString remark;
};

Import::Import(Library &library, const QStringList &paths, const ImportOptions &options, QObject *parent)
    : QObject(parent), m_library(library), m_options(options)
{
    inBackground(
        this, [paths] { return filesIn(paths); },
        [this](const QStringList &files) {
            m_files = files;
            next();
        });
}

Import::~Import() = default;

void Import::cancel()
{
    m_isCancelled = true;
}

void Import::next()
{
    Q_EMIT progress(m_at, int(m_files.size()));
    if (m_isCancelled || m_at >= m_files.size()) {
        QMetaObject::invokeMethod(this, &Import::finished, Qt::QueuedConnection);
        return;
    }
    inBackground(
        this, [path = m_files.at(m_at)] { return lookAt(path); }, [this](const Looked &looked) { look(looked); });
}

Import::Looked Import::lookAt(const QString &path)
{
    Looked looked{.item = describe(path), .remark = {}};
    if (!looked.item)
        return looked;
    const media::Kind kind = looked.item->kind;
    const media::Kind promised = kindByName(path);
    const QString name = QFileInfo(path).fileName();
    if (isSeenOrHeard(promised) && kind == media::Kind::Text) // an error page that was saved as a picture, say
        looked.item = tl::unexpected(
            tr("%1 holds text, though its name promises a picture, a video or a sound. Rename it to take it in as text.").arg(name));
    else if (promised != media::Kind::Other && isSeenOrHeard(promised) != isSeenOrHeard(kind))
        looked.remark = tr("%1 was taken in as what it holds, which is not what its name says.").arg(name);
    else
        looked.remark = media::damageNote(path);
    return looked;
}

void Import::look(const Looked &looked)
{
    const QString &path = m_files.at(m_at);
    const tl::expected<Item, QString> &described = looked.item;
    if (!described)
        return fail(described.error());
    if (described->kind == media::Kind::Other)
        return fail(tr("%1 is no picture, video, sound or text that Gesso knows.").arg(QFileInfo(path).fileName()));
    std::optional<Item> known = m_library.itemByHash(described->contentHash);
    if (!known && described->sha256 != described->contentHash)
        known = m_library.itemByHash(described->sha256);
    if (known) {
        m_duplicates << path;
        ++m_at;
        Q_EMIT wasThere(path, known->id);
        return next();
    }
    const bool isInside = path.startsWith(m_library.folder() + u'/');
    if (m_options.inPlace || isInside)
        return store(*described, looked.remark);
    inBackground(
        this, [item = *described, folder = m_library.folder()] { return takeIn(item, folder); },
        [this, remark = looked.remark](const tl::expected<Item, QString> &item) { store(item, remark); });
}

void Import::store(const tl::expected<Item, QString> &taken, const QString &remark)
{
    if (!taken)
        return fail(taken.error());
    const auto ids = m_library.add({*taken});
    if (!ids)
        return fail(ids.error());
    const QString from = m_files.at(m_at++);
    m_added.push_back(ids->front());
    Q_EMIT took(from, ids->front());
    if (!remark.isEmpty()) {
        m_noted.push_back({from, remark});
        Q_EMIT remarked(from, remark);
    }
    next();
}

void Import::fail(const QString &message)
{
    const QString from = m_files.at(m_at++);
    m_failed.push_back({from, message});
    Q_EMIT refused(from, message);
    next();
}

} // namespace studio
