// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/otherswrites.h"

#include "studio/library/database.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace studio {

OthersWrites::OthersWrites(Database &database, QObject *parent) : QObject(parent), m_database(database), m_seen(version())
{
    m_look.setSingleShot(true);
    m_look.setInterval(150ms);
    connect(&m_look, &QTimer::timeout, this, &OthersWrites::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] {
        if (!m_look.isActive()) // not started again: a program that writes all the time would be seen when it ends
            m_look.start();
    });
    m_watcher.addPath(m_database.path() + u"-wal"_s);
}

void OthersWrites::look()
{
    // The log is another file after it was taken away.
    const QString log = m_database.path() + u"-wal"_s;
    if (m_watcher.files().isEmpty() && QFile::exists(log))
        m_watcher.addPath(log);
    const qint64 now = version();
    if (std::exchange(m_seen, now) != now)
        Q_EMIT written();
}

qint64 OthersWrites::version() const
{
    return m_database.number(u"PRAGMA data_version"_s).value_or(0);
}

} // namespace studio
