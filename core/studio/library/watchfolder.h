// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A folder whose files join the library as copies, once nothing writes to them any more: two looks that find the same size
// and time. A file that could not be taken is tried again when it has changed. What was taken is remembered, so that a file
// whose item was deleted does not come back at the next start. The folder may come and go, like the drive it is on.

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>

namespace studio {

class Library;

class WatchFolder final : public QObject
{
    Q_OBJECT

public:
    explicit WatchFolder(Library &library, QObject *parent = nullptr);

    // Not the library itself, nothing that has it inside, and nothing inside it: copies would be taken of copies.
    [[nodiscard]] bool canWatch(const QString &folder) const;
    void setFolder(const QString &folder); // empty: none
    // The file with what was taken; to be set before the folder.
    void setMemory(const QString &file) { m_memory = file; }
    [[nodiscard]] QString folder() const { return m_folder; }
    void setSettling(std::chrono::milliseconds between) { m_look.setInterval(between); }
    // How often it is looked whether a folder that is not there has come back, and whether a drive forgot to tell.
    void setPatience(std::chrono::milliseconds between) { m_again.setInterval(between); }

Q_SIGNALS:
    void took(int files);
    void refused(const QString &path, const QString &message);

private:
    struct Seen
    {
        qint64 bytes = 0;
        QDateTime changed;
        bool isTaken = false;
    };
    using Files = QHash<QString, Seen>;
    struct Looked
    {
        QString folder;
        bool isThere = false;
        Files files;
        QStringList folders;
        Files remembered; // at the first look
    };
    [[nodiscard]] static Looked lookedAt(const QString &folder, const QString &memory);
    void look();
    void compare(const Looked &looked);
    void take(const QStringList &files);
    void remember();

    Library &m_library;
    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_look;
    QTimer m_again;
    Files m_seen;
    QString m_memory;
    QThreadPool m_writing; // one after the other
    bool m_isRemembered = false; // the memory was read
    bool m_isLooking = false;
    bool m_isTaking = false;
};

} // namespace studio
