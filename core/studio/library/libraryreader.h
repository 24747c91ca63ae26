// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Questions to the database that no window waits for: a connection of its own that only reads, on a thread of its own,
// answered in the order asked. It sees what has been committed.

#include "studio/background.h"

#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <any>
#include <memory>

namespace studio {

// Lives on the reader's thread.
class ReadConnection
{
public:
    explicit ReadConnection(const QString &databasePath);
    ~ReadConnection();
    Q_DISABLE_COPY_MOVE(ReadConnection)

    // The statement, executed; null when it cannot be. Valid until the next one.
    [[nodiscard]] QSqlQuery *run(const QString &sql, const QVariantList &values = {});

    std::any kept; // what one question keeps for the next

private:
    QString m_name;
    std::unique_ptr<QSqlQuery> m_query;
    QString m_prepared;
};

class LibraryReader
{
public:
    explicit LibraryReader(const QString &databasePath);
    ~LibraryReader(); // waits for the question that is being answered
    Q_DISABLE_COPY_MOVE(LibraryReader)

    // `work` gets the connection on the reader's thread; `deliver` its answer in the thread of `context`, while that lives.
    template <class Work, class Deliver>
    void ask(QObject *context, Work work, Deliver deliver)
    {
        inBackground(
            m_pool, context,
            [this, work = std::move(work)] { return work(connection()); }, std::move(deliver));
    }

private:
    [[nodiscard]] ReadConnection &connection();

    QString m_path;
    std::unique_ptr<ReadConnection> m_connection; // made, used and closed on the pool's thread
    QThreadPool m_pool;
};

} // namespace studio
