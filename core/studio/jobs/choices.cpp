// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/jobs/choices.h"

#include "studio/library/database.h"

using namespace Qt::StringLiterals;

namespace studio {

QString choice(Database &database, const QString &name)
{
    const auto rows = database.run(u"SELECT value FROM choices WHERE name = ?"_s, {name});
    return rows && (*rows)->next() ? (*rows)->value(0).toString() : QString();
}

QHash<QString, QString> choicesOf(Database &database, const QString &prefix)
{
    QHash<QString, QString> found;
    const auto rows = database.run(u"SELECT name, value FROM choices WHERE substr(name, 1, ?) = ?"_s, {prefix.size(), prefix});
    while (rows && (*rows)->next())
        found.insert((*rows)->value(0).toString().mid(prefix.size()), (*rows)->value(1).toString());
    return found;
}

void keepChoice(Database &database, const QString &name, const QString &value)
{
    const auto kept = value.isEmpty() ? database.run(u"DELETE FROM choices WHERE name = ?"_s, {name})
                                      : database.run(u"INSERT OR REPLACE INTO choices (name, value) VALUES (?,?)"_s, {name, value});
    Q_UNUSED(kept) // losing one costs a click, nothing else
}

} // namespace studio
