// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/watchfolder.h"

#include "studio/background.h"
#include "studio/library/import.h"
#include "studio/library/intake.h"
#include "studio/library/library.h"

#include "media/files.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace studio {

namespace {
constexpr qsizetype mostFolders = 500; // the system watches only so many
constexpr qint64 largestMemory = 64LL * 1024 * 1024;
} // namespace

WatchFolder::WatchFolder(Library &library, QObject *parent) : QObject(parent), m_library(library)
{
    m_writing.setMaxThreadCount(1);
    m_look.setSingleShot(true);
    m_look.setInterval(1500ms);
    m_again.setInterval(10s);
    connect(&m_look, &QTimer::timeout, this, &WatchFolder::look);
    connect(&m_again, &QTimer::timeout, this, &WatchFolder::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_look, qOverload<>(&QTimer::start));
}

bool WatchFolder::canWatch(const QString &folder) const
{
    QString wanted = QDir::cleanPath(folder);
    if (!wanted.endsWith(u'/')) // the root does
        wanted += u'/';
    const QString library = m_library.folder() + u'/';
    return !library.startsWith(wanted) && !wanted.startsWith(library);
}

void WatchFolder::setFolder(const QString &folder)
{
    const QString wanted = folder.isEmpty() ? QString() : QDir::cleanPath(folder);
    if (wanted == m_folder)
        return;
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    m_folder = wanted;
    m_seen.clear();
    m_isRemembered = false;
    m_look.stop();
    m_again.stop();
    if (m_folder.isEmpty() || !canWatch(m_folder))
        return;
    m_again.start();
    look();
}

WatchFolder::Looked WatchFolder::lookedAt(const QString &folder, const QString &memory)
{
    Looked looked{.folder = folder, .isThere = QFileInfo(folder).isDir(), .files = {}, .folders = {}, .remembered = {}};
    if (QFile file(memory); !memory.isEmpty() && file.open(QIODevice::ReadOnly)) {
        const QJsonObject known = QJsonDocument::fromJson(file.read(largestMemory)).object();
        const QJsonObject files = known.value("files"_L1).toObject();
        for (auto of = files.begin(); known.value("folder"_L1).toString() == folder && of != files.end(); ++of) {
            const QJsonArray facts = of->toArray();
            looked.remembered.insert(folder + u'/' + of.key(),
                                     {.bytes = facts.at(0).toInteger(), .changed = QDateTime::fromMSecsSinceEpoch(facts.at(1).toInteger()), .isTaken = true});
        }
    }
    if (!looked.isThere)
        return looked;
    looked.folders << folder;
    QDirIterator inside(folder, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (inside.hasNext() && looked.folders.size() < mostFolders)
        looked.folders << inside.next();
    for (const QString &path : filesIn({folder})) {
        const QFileInfo info(path);
        looked.files.insert(path, {.bytes = info.size(), .changed = info.lastModified()});
    }
    return looked;
}

void WatchFolder::look()
{
    if (m_folder.isEmpty() || m_isLooking)
        return;
    m_isLooking = true;
    inBackground(
        this, [folder = m_folder, memory = m_isRemembered ? QString() : m_memory] { return lookedAt(folder, memory); },
        [this](const Looked &looked) {
            m_isLooking = false;
            if (looked.folder == m_folder)
                compare(looked);
            else
                look();
        });
}

void WatchFolder::compare(const Looked &looked)
{
    if (!std::exchange(m_isRemembered, true))
        m_seen = looked.remembered;
    if (!looked.isThere) // what is known of it is kept for when it comes back
        return;
    QStringList unwatched = looked.folders;
    for (const QString &watched : m_watcher.directories())
        unwatched.removeAll(watched);
    if (!unwatched.isEmpty())
        m_watcher.addPaths(unwatched);
    QStringList ready;
    bool isMoving = false;
    Files now = looked.files;
    for (auto file = now.begin(); file != now.end(); ++file) {
        const auto before = m_seen.constFind(file.key());
        const bool isSame = before != m_seen.constEnd() && before->bytes == file->bytes &&
            before->changed.toMSecsSinceEpoch() == file->changed.toMSecsSinceEpoch();
        file->isTaken = isSame && (before->isTaken || !m_isTaking);
        if (file->isTaken && !before->isTaken)
            ready << file.key();
        isMoving = isMoving || !file->isTaken;
    }
    m_seen = now;
    if (!ready.isEmpty())
        take(ready);
    if (isMoving && !m_isTaking)
        m_look.start();
}

void WatchFolder::take(const QStringList &files)
{
    m_isTaking = true;
    auto *import = new Import(m_library, files, {}, this);
    connect(import, &Import::refused, this, &WatchFolder::refused);
    connect(import, &Import::finished, this, [this, import, folder = m_folder] {
        m_isTaking = false;
        import->deleteLater();
        if (folder == m_folder)
            remember();
        if (!import->added().empty())
            Q_EMIT took(int(import->added().size()));
        m_look.start(); // what came meanwhile
    });
}

void WatchFolder::remember()
{
    if (m_memory.isEmpty())
        return;
    // Not before they are in the library: what was under way when the program ended is taken at the next start.
    inOrder(m_writing, [file = m_memory, folder = m_folder, seen = m_seen] {
        QJsonObject files;
        for (auto of = seen.begin(); of != seen.end(); ++of) {
            if (of->isTaken)
                files.insert(of.key().mid(folder.size() + 1), QJsonArray{of->bytes, of->changed.toMSecsSinceEpoch()});
        }
        const QJsonObject memory{{u"folder"_s, folder}, {u"files"_s, files}};
        // A memory that cannot be written costs a second look at files that are known.
        const auto written = media::writeFile(file, QJsonDocument(memory).toJson(QJsonDocument::Compact));
        Q_UNUSED(written)
    });
}

} // namespace studio
