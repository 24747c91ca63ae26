// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/database.h"

#include "studio/library/disksync.h"
#include "studio/library/migrations.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSqlError>
#include <QThread>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(studio::Database)
};

// SQLite's primary result codes.
enum Code { Busy = 5, Locked = 6, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26 };

int codeOf(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

bool isBroken(const QSqlError &error)
{
    return codeOf(error) == Corrupt || codeOf(error) == NotADatabase;
}

QString sentenceFor(const QSqlError &error)
{
    switch (codeOf(error)) {
    case Busy:
    case Locked:
        return Sentence::tr("The database of Gesso is in use by another program.");
    case ReadOnly:
        return Sentence::tr("The database of Gesso cannot be written: the folder or the file is read-only.");
    case Full:
        return Sentence::tr("The disk is full: the database of Gesso cannot be written.");
    case InputOutput:
        return Sentence::tr("The disk reported an error while the database of Gesso was used.");
    case CannotOpen:
        return Sentence::tr("The database of Gesso cannot be opened: its folder cannot be read or written.");
    case Corrupt:
    case NotADatabase:
        return Sentence::tr("The database of Gesso is damaged.");
    }
    return Sentence::tr("The database of Gesso reported: %1").arg(error.databaseText());
}

// Only an invalid variant means NULL here; Qt would also take a default-constructed text for it.
QVariant bound(const QVariant &value)
{
    return value.typeId() == QMetaType::QString && value.toString().isNull() ? QVariant(u""_s) : value;
}

constexpr std::chrono::milliseconds othersStart(5'000); // with their migrations, on a slow disk
constexpr qint64 checkedOnOpen = 32LL * 1024 * 1024; // a full check of a larger file would delay the start

// Nothing, or why the file cannot be used.
std::optional<QSqlError> examine(QSqlDatabase &database, const QString &path)
{
    QSqlQuery query(database);
    for (const QString &sql : {u"PRAGMA schema_version"_s, u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s,
                               u"PRAGMA foreign_keys=ON"_s, u"PRAGMA temp_store=MEMORY"_s}) {
        // SQLite does not wait for the switch to the log itself: another program may be starting on this profile just now.
        const QDeadlineTimer patience(othersStart);
        while (!query.exec(sql)) {
            if (codeOf(query.lastError()) != Busy || patience.hasExpired())
                return query.lastError();
            QThread::msleep(20);
        }
    }
    if (QFileInfo(path).size() > checkedOnOpen)
        return {};
    if (!query.exec(u"PRAGMA quick_check(1)"_s) || !query.next())
        return query.lastError();
    if (query.value(0).toString() != "ok"_L1)
        return QSqlError({}, query.value(0).toString(), QSqlError::StatementError, QString::number(Corrupt));
    return {};
}

// Beside the database: it was found damaged while it was used; it was made anew, and is not complete yet.
QString damageMark(const QString &path)
{
    return path + u".damaged"_s;
}

QString restoringMark(const QString &path)
{
    return path + u".restoring"_s;
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(4096)) : QString();
}

bool writeMark(const QString &path, const QString &content)
{
    QFile file(path);
    const QByteArray bytes = content.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

tl::expected<QString, QString> moveAside(const QString &path)
{
    const QString aside = path + u".corrupt-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    if (!QFile::rename(path, aside))
        return tl::unexpected(Sentence::tr("The database of Gesso is damaged and cannot be moved aside: its folder is read-only."));
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(path + suffix))
            QFile::rename(path + suffix, aside + suffix);
    }
    return aside;
}

} // namespace

struct Database::Statements
{
    QHash<QString, std::shared_ptr<QSqlQuery>> prepared;
};

Database::Database() = default;

tl::expected<std::unique_ptr<Database>, QString> Database::open(const QString &path)
{
    std::unique_ptr<Database> self(new Database);
    self->m_folder = QFileInfo(path).absolutePath();
    self->m_connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    self->m_path = path;
    self->m_statements = std::make_unique<Statements>();
    self->m_isAnew = QFile::exists(restoringMark(path));
    self->m_setAside = contentOf(restoringMark(path));
    if (QFile::exists(damageMark(path)) && QFile::exists(path)) {
        if (const auto aside = self->setItAside(); !aside)
            return tl::unexpected(aside.error());
    }
    for (int attempt = 0; attempt < 2; ++attempt) {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, self->m_connection);
            database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1;QSQLITE_OPEN_URI"_s.arg(othersStart.count()));
            database.setDatabaseName(path);
            if (!database.open())
                return tl::unexpected(sentenceFor(database.lastError()));
            const std::optional<QSqlError> trouble = examine(database, path);
            if (!trouble) {
                if (const auto migrated = self->migrate(); !migrated)
                    return tl::unexpected(migrated.error());
                if (!self->m_setAside.isEmpty())
                    self->salvage();
                // From here on another thread waits for the disk. SQLite shortens the log only should that thread not manage it.
                for (const QString &sql : {u"PRAGMA synchronous=NORMAL"_s, u"PRAGMA wal_autocheckpoint=16384"_s,
                                           u"PRAGMA busy_timeout=2000"_s}) {
                    if (const auto set = self->run(sql); !set)
                        return tl::unexpected(set.error());
                }
                self->m_sync = std::make_unique<DiskSync>(path);
                QObject::connect(self->m_sync.get(), &DiskSync::starting, self->m_sync.get(),
                                 [database = self.get()] { database->letReadersGo(); });
                return self;
            }
            if (!isBroken(*trouble) || attempt > 0)
                return tl::unexpected(sentenceFor(*trouble));
            database.close();
        }
        QSqlDatabase::removeDatabase(self->m_connection);
        if (const auto aside = self->setItAside(); !aside)
            return tl::unexpected(aside.error());
    }
    return tl::unexpected(Sentence::tr("The database of Gesso is damaged."));
}

tl::expected<void, QString> Database::setItAside()
{
    const auto aside = moveAside(m_path);
    if (!aside)
        return tl::unexpected(aside.error());
    m_setAside = *aside;
    m_isAnew = true;
    QFile::remove(damageMark(m_path));
    // Without the mark a program that dies now would leave an empty database that nobody fills.
    if (!writeMark(restoringMark(m_path), *aside))
        return tl::unexpected(Sentence::tr("The disk is full: the database of Gesso cannot be written."));
    return {};
}

void Database::restored()
{
    QFile::remove(restoringMark(m_path));
}

// The ledger, choices, and jobs that had ended are nowhere else. Each as far as it can be read; what cannot is left out.
void Database::salvage()
{
    const QByteArray name = QUrl::toPercentEncoding(m_setAside, "/");
    const auto attached = run(u"ATTACH DATABASE 'file:%1?mode=ro' AS old"_s.arg(QString::fromLatin1(name)));
    if (!attached)
        return;
    for (const QString &sql : {u"INSERT OR IGNORE INTO main.choices SELECT * FROM old.choices"_s,
                               u"INSERT OR IGNORE INTO main.ledger SELECT * FROM old.ledger"_s,
                               u"INSERT OR IGNORE INTO main.jobs SELECT * FROM old.jobs WHERE state IN ('done', 'failed', 'cancelled')"_s}) {
        const auto copied = run(sql);
        Q_UNUSED(copied)
    }
    m_statements->prepared.clear();
    const auto detached = run(u"DETACH DATABASE old"_s);
    Q_UNUSED(detached)
    QFile::remove(damageMark(m_path)); // it was about the old one
}

void Database::noteDamage(const QSqlError &error) const
{
    if (isBroken(error))
        writeMark(damageMark(m_path), QString());
}

void Database::letReadersGoSoon()
{
    if (std::exchange(m_letsGoSoon, true))
        return;
    QMetaObject::invokeMethod(
        m_here.get(),
        [this] {
            m_letsGoSoon = false;
            letReadersGo();
        },
        Qt::QueuedConnection);
}

void Database::letReadersGo()
{
    for (const std::shared_ptr<QSqlQuery> &query : std::as_const(m_statements->prepared)) {
        if (query->isSelect() && query->isActive())
            query->finish();
    }
}

void Database::whenOnDisk(QObject *context, const std::function<void(const QString &trouble)> &then)
{
    m_sync->whenOnDisk(context, [this, then](const QString &trouble) {
        const int code = m_tap ? m_tap(Moment::Before, u"FLUSH"_s, {}) : 0;
        then(code == 0 ? trouble : sentenceFor(QSqlError({}, {}, QSqlError::StatementError, QString::number(code))));
    });
}

Database::~Database()
{
    m_sync.reset();
    m_statements.reset(); // before the connection they belong to
    if (QSqlDatabase::contains(m_connection)) {
        QSqlDatabase::database(m_connection, false).close();
        QSqlDatabase::removeDatabase(m_connection);
    }
}

tl::expected<void, QString> Database::migrate()
{
    // Two programs may start on a new profile at once: the version is read under the write lock.
    Transaction transaction(*this);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return tl::unexpected(sentenceFor(query.lastError()));
    const int version = query.value(0).toInt();
    if (version > migrations().size())
        return tl::unexpected(Sentence::tr("This profile was used by a newer version of Gesso (its database has version %1, this "
                                           "program knows %2). Start the newer program, or choose another profile folder.")
                                  .arg(version)
                                  .arg(migrations().size()));
    query.finish();
    // Gone, or cut to nothing, which looks the same: the journal of earlier jobs says that there was one.
    if (version == 0 && !m_isAnew && !QDir(m_folder + u"/journal"_s).isEmpty()) {
        m_isAnew = true;
        if (!writeMark(restoringMark(m_path), {}))
            return tl::unexpected(Sentence::tr("The disk is full: the database of Gesso cannot be written."));
    }
    for (int step = version; step < migrations().size(); ++step) {
        for (const QString &sql : migrations().at(step)) {
            if (!query.exec(sql))
                return tl::unexpected(sentenceFor(query.lastError()));
        }
    }
    if (version < migrations().size() && !query.exec(u"PRAGMA user_version=%1"_s.arg(migrations().size())))
        return tl::unexpected(sentenceFor(query.lastError()));
    return transaction.commit();
}

tl::expected<QSqlQuery *, QString> Database::run(const QString &sql, const QVariantList &values)
{
    if (const int code = m_tap ? m_tap(Moment::Before, sql, values) : 0; code != 0)
        return tl::unexpected(sentenceFor(QSqlError({}, {}, QSqlError::StatementError, QString::number(code))));
    std::shared_ptr<QSqlQuery> &query = m_statements->prepared[sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_connection, false));
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            const QString sentence = sentenceFor(query->lastError());
            m_statements->prepared.remove(sql);
            return tl::unexpected(sentence);
        }
    }
    query->finish();
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(int(i), bound(values.at(i)));
    if (!query->exec()) {
        noteDamage(query->lastError());
        return tl::unexpected(sentenceFor(query->lastError()));
    }
    if (query->isSelect())
        letReadersGoSoon();
    else if (m_sync)
        m_sync->committed();
    if (m_tap)
        m_tap(Moment::After, sql, values);
    return query.get();
}

std::optional<qint64> Database::number(const QString &sql, const QVariantList &values)
{
    const auto rows = run(sql, values);
    if (!rows || !(*rows)->next())
        return {};
    const qint64 number = (*rows)->value(0).toLongLong();
    (*rows)->finish();
    return number;
}

Database::Transaction::Transaction(Database &database) : m_database(database) {}

Database::Transaction::~Transaction()
{
    if (m_open) {
        const auto rolledBack = m_database.run(u"ROLLBACK"_s);
        Q_UNUSED(rolledBack) // after a full disk SQLite has rolled back already
    }
}

tl::expected<void, QString> Database::Transaction::begin()
{
    auto begun = m_database.run(u"BEGIN IMMEDIATE"_s);
    if (!begun) { // what was begun to be read may be of a past in which nobody can write any more
        m_database.letReadersGo();
        begun = m_database.run(u"BEGIN IMMEDIATE"_s);
    }
    if (!begun)
        return tl::unexpected(begun.error());
    m_open = true;
    return {};
}

tl::expected<void, QString> Database::Transaction::commit()
{
    if (const auto committed = m_database.run(u"COMMIT"_s); !committed)
        return tl::unexpected(committed.error());
    m_open = false;
    return {};
}

} // namespace studio
