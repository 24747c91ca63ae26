// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A folder whose files join the library as copies, once nothing writes to them any more: two looks that find the same size
// and time. A file that could not be taken is tried again when it has changed.

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace studio {

class Library;

class WatchFolder final : public QObject
{
    Q_OBJECT

public:
    explicit WatchFolder(Library &library, QObject *parent = nullptr);

    void setFolder(const QString &folder); // empty: none
    [[nodiscard]] QString folder() const { return m_folder; }
    void setSettling(std::chrono::milliseconds between) { m_look.setInterval(between); }

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
    struct Looked
    {
        QHash<QString, Seen> files;
        QStringList folders;
    };
    [[nodiscard]] static Looked lookedAt(const QString &folder);
    void look();
    void compare(const Looked &looked);

    Library &m_library;
    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_look;
    QHash<QString, Seen> m_seen;
    bool m_isLooking = false;
    bool m_isTaking = false;
};

} // namespace studio
