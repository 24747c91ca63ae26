// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tells that another program on this profile, the command line say, has committed something to the database.
//
// Nothing is asked while nothing happens: the system tells of each write to the database's log, and SQLite's data_version then
// says whether it was somebody else's. On a network share that tells nothing, it stays silent.

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace studio {

class Database;

class OthersWrites final : public QObject
{
    Q_OBJECT

public:
    explicit OthersWrites(Database &database, QObject *parent = nullptr);

Q_SIGNALS:
    void written(); // soon after; several writes at once are told once

private:
    void look();
    [[nodiscard]] qint64 version() const;

    Database &m_database;
    QFileSystemWatcher m_watcher;
    QTimer m_look;
    qint64 m_seen = 0;
};

} // namespace studio
