// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/presence.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

// Takes the lock of `path` on a connection called `name`, which stays open while it has it.
bool take(const QString &path, const QString &name)
{
    bool taken = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
        taken = database.open() && QSqlQuery(database).exec(u"BEGIN EXCLUSIVE"_s);
        if (!taken)
            database.close();
    }
    if (!taken)
        QSqlDatabase::removeDatabase(name);
    return taken;
}

void giveBack(const QString &path, const QString &name)
{
    QSqlDatabase::database(name, false).close();
    QSqlDatabase::removeDatabase(name);
    QFile::remove(path);
}

QString fileOf(const QString &folder, const QString &id)
{
    return folder + u"/running/"_s + id;
}

} // namespace

Presence::Presence(const QString &folder) : m_folder(folder), m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    QDir(folder).mkpath(u"running"_s);
    take(fileOf(m_folder, m_id), m_id);
}

Presence::~Presence()
{
    if (QSqlDatabase::contains(m_id))
        giveBack(fileOf(m_folder, m_id), m_id);
}

bool Presence::isAlive(const QString &id) const
{
    if (id == m_id)
        return true;
    const QString path = fileOf(m_folder, id);
    if (id.isEmpty() || !QFile::exists(path))
        return false;
    const QString probe = u"probe-"_s + id;
    if (!take(path, probe))
        return true;
    giveBack(path, probe);
    return false;
}

} // namespace studio
