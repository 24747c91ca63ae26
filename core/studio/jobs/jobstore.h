// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Jobs and addresses of uploads on disk. What a function returned for without an error survives a power cut.

#include "studio/jobs/storedjob.h"

#include <QUrl>

namespace studio {

class Database;
class Journal;

class JobStore
{
public:
    explicit JobStore(Database &database, Journal *journal = nullptr) : m_database(database), m_journal(journal) {}

    [[nodiscard]] tl::expected<void, QString> insert(const StoredJob &job);
    [[nodiscard]] tl::expected<void, QString> update(const StoredJob &job);
    [[nodiscard]] tl::expected<void, QString> remove(const QString &id);
    [[nodiscard]] std::vector<StoredJob> load() const; // oldest first
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
