// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/presence.h"

#include "studio/library/filelock.h"

#include <QDir>
#include <QFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

QString fileOf(const QString &folder, const QString &id)
{
    return folder + u"/running/"_s + id;
}

} // namespace

Presence::Presence(const QString &folder) : m_folder(folder), m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    QDir(folder).mkpath(u"running"_s);
    m_lock = std::make_unique<FileLock>(fileOf(m_folder, m_id));
}

Presence::~Presence()
{
    m_lock.reset();
    QFile::remove(fileOf(m_folder, m_id));
}

bool Presence::isAlive(const QString &id) const
{
    if (id == m_id)
        return true;
    const QString path = fileOf(m_folder, id);
    if (id.isEmpty() || !QFile::exists(path))
        return false;
    if (FileLock(path).outcome() != FileLock::Outcome::Mine)
        return true;
    QFile::remove(path);
    return false;
}

int Presence::running(const QString &folder)
{
    int count = 0;
    for (const QString &name : QDir(folder + u"/running"_s).entryList(QDir::Files)) {
        // Beside a lock there may be a journal of SQLite's.
        if (!QUuid::fromString(name).isNull() && FileLock(fileOf(folder, name)).outcome() == FileLock::Outcome::Taken)
            ++count;
    }
    return count;
}

} // namespace studio
