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

void keepChoice(Database &database, const QString &name, const QString &value)
{
    const auto kept = value.isEmpty() ? database.run(u"DELETE FROM choices WHERE name = ?"_s, {name})
                                      : database.run(u"INSERT OR REPLACE INTO choices (name, value) VALUES (?,?)"_s, {name, value});
    Q_UNUSED(kept) // losing one costs a click, nothing else
}

} // namespace studio
