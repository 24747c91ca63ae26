// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/disksync.h"

#include "studio/background.h"

#include "media/files.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

constexpr qint64 longLog = 4LL * 1024 * 1024; // bytes; the pages in it are then written to their places

QString logOf(const QString &database)
{
    return database + u"-wal"_s;
}

// What is in the log goes to its place in the database. Who writes or reads meanwhile is not disturbed.
void checkpoint(const QString &path)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        if (database.open()) {
            QSqlQuery query(database);
            query.exec(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
        }
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace

DiskSync::DiskSync(const QString &databasePath) : m_database(databasePath)
{
    m_pool.setMaxThreadCount(1);
}

DiskSync::~DiskSync()
{
    m_pool.waitForDone();
}

void DiskSync::committed()
{
    ++m_committed;
    startSoon();
}

void DiskSync::whenOnDisk(QObject *context, const std::function<void(const QString &trouble)> &then)
{
    m_waiting.push_back({.context = context, .then = then, .number = m_committed});
    startSoon();
}

// From the event loop, so that all that is committed in one turn of it has one flush.
void DiskSync::startSoon()
{
    if (!m_isFlushing && !std::exchange(m_isAsked, true))
        QMetaObject::invokeMethod(this, &DiskSync::start, Qt::QueuedConnection);
}

void DiskSync::start()
{
    m_isAsked = false;
    if (m_isFlushing) // done() asks again when more has come
        return;
    const quint64 upTo = m_committed;
    if (upTo == m_onDisk) { // it is there already
        done(upTo, {});
        return;
    }
    m_isFlushing = true;
    Q_EMIT starting();
    inBackground(
        m_pool, this,
        [log = logOf(m_database), folder = m_hasFlushedFolder ? QString() : QFileInfo(m_database).absolutePath()] {
            auto flushed = media::flushToDisk(log);
            if (flushed && !folder.isEmpty()) // the log may be new in it
                flushed = media::flushToDisk(folder);
            return flushed ? QString() : flushed.error().message;
        },
        [this, upTo](const QString &trouble) {
            m_isFlushing = false;
            done(upTo, trouble);
        });
}

void DiskSync::done(quint64 upTo, const QString &trouble)
{
    if (trouble.isEmpty()) {
        m_onDisk = upTo;
        m_hasFlushedFolder = true;
    }
    std::vector<Waiting> now;
    std::erase_if(m_waiting, [&](const Waiting &waiting) {
        if (waiting.number > upTo)
            return false;
        now.push_back(waiting);
        return true;
    });
    if (!m_waiting.empty() || (trouble.isEmpty() && m_committed > upTo))
        startSoon();
    else
        shortenLog();
    const QPointer<DiskSync> self(this);
    for (const Waiting &waiting : now) {
        if (waiting.context && self)
            waiting.then(trouble);
    }
}

void DiskSync::shortenLog()
{
    constexpr qint64 pause = 1000; // ms
    if ((m_shortened.isValid() && !m_shortened.hasExpired(pause)) || QFileInfo(logOf(m_database)).size() < longLog)
        return;
    m_shortened.start();
    inOrder(m_pool, [path = m_database] { checkpoint(path); });
}

} // namespace studio
