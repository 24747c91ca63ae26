// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/import.h"

#include "studio/background.h"
#include "studio/library/intake.h"
#include "studio/library/library.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace studio {

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
        this, [path = m_files.at(m_at)] { return describe(path); }, [this](const tl::expected<Item, QString> &item) { look(item); });
}

void Import::look(const tl::expected<Item, QString> &described)
{
    const QString &path = m_files.at(m_at);
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
        return store(*described);
    inBackground(
        this, [item = *described, folder = m_library.folder()] { return takeIn(item, folder); },
        [this](const tl::expected<Item, QString> &item) { store(item); });
}

void Import::store(const tl::expected<Item, QString> &taken)
{
    if (!taken)
        return fail(taken.error());
    const auto ids = m_library.add({*taken});
    if (!ids)
        return fail(ids.error());
    const QString from = m_files.at(m_at++);
    m_added.push_back(ids->front());
    Q_EMIT took(from, ids->front());
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
