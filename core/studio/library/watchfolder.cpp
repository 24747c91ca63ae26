// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/watchfolder.h"

#include "studio/background.h"
#include "studio/library/import.h"
#include "studio/library/intake.h"
#include "studio/library/library.h"

#include <QDirIterator>
#include <QFileInfo>

using namespace std::chrono_literals;

namespace studio {

namespace {
constexpr qsizetype mostFolders = 500; // the system watches only so many
} // namespace

WatchFolder::WatchFolder(Library &library, QObject *parent) : QObject(parent), m_library(library)
{
    m_look.setSingleShot(true);
    m_look.setInterval(1500ms);
    connect(&m_look, &QTimer::timeout, this, &WatchFolder::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_look, qOverload<>(&QTimer::start));
}

void WatchFolder::setFolder(const QString &folder)
{
    if (folder == m_folder)
        return;
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    m_folder = folder;
    m_seen.clear();
    m_look.stop();
    if (!folder.isEmpty())
        look();
}

WatchFolder::Looked WatchFolder::lookedAt(const QString &folder)
{
    Looked looked;
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
    // A folder that is the library, or has it inside, would take in its own copies.
    if (m_folder.isEmpty() || m_isLooking || (m_library.folder() + u'/').startsWith(m_folder + u'/'))
        return;
    m_isLooking = true;
    inBackground(
        this, [folder = m_folder] { return std::pair(folder, QFileInfo(folder).isDir() ? lookedAt(folder) : Looked()); },
        [this](const std::pair<QString, Looked> &looked) {
            m_isLooking = false;
            if (looked.first == m_folder)
                compare(looked.second);
            else
                look();
        });
}

void WatchFolder::compare(const Looked &looked)
{
    QStringList unwatched = looked.folders;
    for (const QString &watched : m_watcher.directories())
        unwatched.removeAll(watched);
    if (!unwatched.isEmpty())
        m_watcher.addPaths(unwatched);
    QStringList ready;
    bool isMoving = false;
    QHash<QString, Seen> now = looked.files;
    for (auto file = now.begin(); file != now.end(); ++file) {
        const auto before = m_seen.constFind(file.key());
        const bool isSame = before != m_seen.constEnd() && before->bytes == file->bytes && before->changed == file->changed;
        file->isTaken = isSame && (before->isTaken || !m_isTaking);
        if (file->isTaken && !before->isTaken)
            ready << file.key();
        isMoving = isMoving || !file->isTaken;
    }
    m_seen = now;
    if (!ready.isEmpty()) {
        m_isTaking = true;
        auto *import = new Import(m_library, ready, {}, this);
        connect(import, &Import::refused, this, &WatchFolder::refused);
        connect(import, &Import::finished, this, [this, import] {
            m_isTaking = false;
            import->deleteLater();
            if (!import->added().empty())
                Q_EMIT took(int(import->added().size()));
            m_look.start(); // what came meanwhile
        });
    }
    if (isMoving && !m_isTaking)
        m_look.start();
}

} // namespace studio
