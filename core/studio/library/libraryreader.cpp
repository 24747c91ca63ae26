// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/libraryreader.h"

#include <QSqlDatabase>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace studio {

ReadConnection::ReadConnection(const QString &databasePath) : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"_s);
    database.setDatabaseName(databasePath);
    if (!database.open())
        return;
    m_query = std::make_unique<QSqlQuery>(database);
    m_query->exec(u"PRAGMA temp_store=MEMORY"_s);
    m_query->setForwardOnly(true);
}

ReadConnection::~ReadConnection()
{
    m_query.reset();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlQuery *ReadConnection::run(const QString &sql, const QVariantList &values)
{
    if (!m_query)
        return nullptr;
    m_query->finish();
    if (sql != m_prepared) {
        m_prepared.clear();
        if (!m_query->prepare(sql))
            return nullptr;
        m_prepared = sql;
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query->bindValue(int(i), values.at(i));
    return m_query->exec() ? m_query.get() : nullptr;
}

LibraryReader::LibraryReader(const QString &databasePath) : m_path(databasePath)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // a connection stays on its thread
}

LibraryReader::~LibraryReader()
{
    inOrder(m_pool, [this] { m_connection.reset(); });
    m_pool.waitForDone();
}

ReadConnection &LibraryReader::connection()
{
    if (!m_connection)
        m_connection = std::make_unique<ReadConnection>(m_path);
    return *m_connection;
}

} // namespace studio
