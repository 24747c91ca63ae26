// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Jobs and addresses of uploads on disk. What a function returned for without an error survives a power cut.

#include "studio/jobs/storedjob.h"

#include <QStringList>
#include <QUrl>

#include <optional>

namespace studio {

class Database;
class Journal;

class JobStore
{
public:
    explicit JobStore(Database &database, Journal *journal = nullptr) : m_database(database), m_journal(journal) {}

    [[nodiscard]] tl::expected<void, QString> insert(const StoredJob &job);
    [[nodiscard]] tl::expected<void, QString> update(const StoredJob &job);
    // As update(), where the row still belongs to `owner`. False: it does not.
    [[nodiscard]] tl::expected<bool, QString> takeOver(const StoredJob &job, const QString &owner);
    [[nodiscard]] tl::expected<void, QString> remove(const QString &id);
    [[nodiscard]] std::vector<StoredJob> load() const; // oldest first
    [[nodiscard]] std::optional<StoredJob> load(const QString &id) const;
    [[nodiscard]] qint64 lastNumber() const; // of the newest one that there ever was
    [[nodiscard]] QStringList newerThan(qint64 number) const; // ids, oldest first
    // Does some job have this request already?
    [[nodiscard]] bool knowsRequest(const QString &requestId) const;

    // Is there nothing in its staging folder that a later attempt could take up?
    [[nodiscard]] bool needsNoStaging(const QString &id) const;

    // The address under which the server has a file with this content; empty when none is known, or it expired.
    [[nodiscard]] QString uploadOf(const QString &sha256, const QString &server) const;
    void keepUpload(const QString &sha256, const QString &server, const QUrl &address);

private:
    Database &m_database;
    Journal *m_journal;
};

} // namespace studio
