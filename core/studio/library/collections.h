// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Collections: filled by hand, or by a rule, which is a search. And searches that are kept.

#include <QHash>
#include <QObject>
#include <QString>

#include <tl/expected.hpp>

#include <vector>

namespace studio {

class Database;
class Library;

struct Collection
{
    qint64 id = 0;
    QString name;
    QString rule;  // empty: filled by hand
    int items = 0; // of those filled by hand
};

struct SavedSearch
{
    qint64 id = 0;
    QString name;
    QString text;
};

class Collections final : public QObject
{
    Q_OBJECT

public:
    Collections(Database &database, Library &library);

    [[nodiscard]] std::vector<Collection> all() const; // in the order of their names
    // Unexpected: there is one of that name, or it cannot be stored.
    tl::expected<qint64, QString> add(const QString &name, const QString &rule = {});
    tl::expected<void, QString> rename(qint64 id, const QString &name);
    tl::expected<void, QString> remove(qint64 id); // the items stay
    // Those that were not in it, or were: what to take back.
    tl::expected<std::vector<qint64>, QString> put(qint64 id, const std::vector<qint64> &items);
    tl::expected<std::vector<qint64>, QString> take(qint64 id, const std::vector<qint64> &items);

    [[nodiscard]] std::vector<SavedSearch> searches() const;
    tl::expected<void, QString> keepSearch(const QString &name, const QString &text);
    tl::expected<void, QString> dropSearch(qint64 id);

    // For SearchContext.
    [[nodiscard]] QHash<QString, QString> rules() const;

Q_SIGNALS:
    void changed();

private:
    tl::expected<std::vector<qint64>, QString> each(const QString &sql, qint64 id, const std::vector<qint64> &items);

    Database &m_database;
    Library &m_library;
};

} // namespace studio
