// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How items hang together: what each was made from and what it led to. Pure: it asks two questions and is told by the
// library or by a test. What hangs in a circle (a file edited by hand can do that) is met once.

#include <QString>
#include <QVariantList>

#include <functional>
#include <vector>

class QSqlQuery;

namespace studio {

struct Link
{
    qint64 id = 0;  // 0: it is not in the library (any more)
    QString sha256; // by which it was known
    QString field;  // of the recipe of what was made
    bool operator==(const Link &) const = default;
};

struct KinSource
{
    std::function<std::vector<Link>(qint64 id)> parentsOf;
    std::function<std::vector<Link>(qint64 id)> childrenOf;
};

// Everything that the item was made from, directly or not, nearest first, without itself; at most `limit`.
[[nodiscard]] std::vector<qint64> ancestors(const KinSource &source, qint64 id, int limit = 1000);
// Everything that was made of it.
[[nodiscard]] std::vector<qint64> descendants(const KinSource &source, qint64 id, int limit = 1000);
// The item and everything below it, each after all of those among them that it was made from.
[[nodiscard]] std::vector<qint64> rerunOrder(const KinSource &source, qint64 id, int limit = 1000);

// The tables of the library. `run`: a statement, executed; null when it cannot be.
using RunQuery = std::function<QSqlQuery *(const QString &sql, const QVariantList &values)>;
[[nodiscard]] KinSource kinIn(const RunQuery &run);

} // namespace studio
