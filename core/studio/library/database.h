// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one SQLite file of a profile: jobs, library rows, addresses of uploads.
//
// Write-ahead log: what commit() returned for survives the death of the program, and a power cut from the next flush on, which
// follows at once on another thread (disksync.h). The schema only ever grows, by the rows of migrations.h. Statements are
// prepared once and kept.

#include <QObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <tl/expected.hpp>

#include <functional>
#include <memory>
#include <optional>

namespace studio {

class DiskSync;

class Database
{
public:
    // Unexpected: a sentence (newer version, not writable, …). A file that is no database, or a broken one, is set
    // aside as "<path>.corrupt-<time>" and made anew, as is one that is missing where there were jobs; wasMadeAnew() says so
    // from then on, over restarts, until restored().
    [[nodiscard]] static tl::expected<std::unique_ptr<Database>, QString> open(const QString &path);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] bool wasMadeAnew() const { return m_isAnew; }
    [[nodiscard]] QString setAside() const { return m_setAside; } // where the broken file is now; empty: there was none

    void restored(); // what could be had from the files and the journal is in the new one

    [[nodiscard]] QString folder() const { return m_folder; }      // the profile's

    [[nodiscard]] QString path() const { return m_path; }

    // The prepared statement for `sql` with `values` bound, executed. Its rows can be read until the same text is run again, or
    // the event loop is reached.
    [[nodiscard]] tl::expected<QSqlQuery *, QString> run(const QString &sql, const QVariantList &values = {});

    // The number that a statement answers with, in its first row; none: it has no row, or failed. It keeps nothing in the past.
    [[nodiscard]] std::optional<qint64> number(const QString &sql, const QVariantList &values = {});

    // A statement whose rows were not read to their end keeps the log from being shortened, and all others in the past: they
    // do not see what another program has written since, and SQLite refuses to write on what is past. Called by itself from the
    // event loop; rows that were not read are gone.
    void letReadersGo();

    // `then` is called from the event loop as soon as everything committed so far survives a power cut, too; with a sentence
    // when it could not be brought onto the disk. Not when the context is gone by then.
    void whenOnDisk(QObject *context, const std::function<void(const QString &trouble)> &then);

    // Told of every statement before and after it is executed. What it returns before stands for the result code that SQLite
    // would give (0: go on): a test lets the disk be full, or the program die, at each write. "FLUSH" is told before whoever
    // waits for it goes on.
    enum class Moment { Before, After };
    using Tap = std::function<int(Moment moment, const QString &sql, const QVariantList &values)>;
    void setTap(const Tap &tap) { m_tap = tap; }

    // Rolls back unless commit() succeeded.
    class Transaction
    {
    public:
        explicit Transaction(Database &database);
        ~Transaction();
        Q_DISABLE_COPY_MOVE(Transaction)
        [[nodiscard]] tl::expected<void, QString> begin();
        [[nodiscard]] tl::expected<void, QString> commit();

    private:
        Database &m_database;
        bool m_open = false;
    };

private:
    Database();
    void letReadersGoSoon();
    [[nodiscard]] tl::expected<void, QString> migrate();

    void noteDamage(const QSqlError &error) const; // the next start sets it aside
    [[nodiscard]] tl::expected<void, QString> setItAside();
    void salvage(); // what the files and the journal do not know

    struct Statements;

    QString m_folder;
    QString m_path;
    QString m_connection;
    QString m_setAside;
    bool m_isAnew = false;
    bool m_letsGoSoon = false;
    Tap m_tap;
    std::unique_ptr<Statements> m_statements;
    std::unique_ptr<DiskSync> m_sync; // once it is open
    std::unique_ptr<QObject> m_here = std::make_unique<QObject>(); // for calls from the event loop; goes first
};

} // namespace studio
