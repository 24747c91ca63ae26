// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/filelock.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace studio {

FileLock::FileLock(const QString &path) : m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
        database.setDatabaseName(path);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
        if (database.open()) {
            QSqlQuery query(database);
            constexpr int busy = 5; // SQLITE_BUSY
            if (query.exec(u"BEGIN EXCLUSIVE"_s))
                m_outcome = Outcome::Mine;
            else if ((query.lastError().nativeErrorCode().toInt() & 0xff) == busy)
                m_outcome = Outcome::Taken;
        }
        if (m_outcome != Outcome::Mine)
            database.close();
    }
    if (m_outcome != Outcome::Mine)
        QSqlDatabase::removeDatabase(m_connection);
}

FileLock::~FileLock()
{
    if (m_outcome != Outcome::Mine)
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

} // namespace studio
