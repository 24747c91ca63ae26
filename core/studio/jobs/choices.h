// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: what the person chose about the queue, in the profile's database, so that window and command line agree.

#include <QHash>
#include <QString>

namespace studio {

class Database;

[[nodiscard]] QString choice(Database &database, const QString &name); // empty: none
// Name (without `prefix`) and value of those whose name starts like this.
[[nodiscard]] QHash<QString, QString> choicesOf(Database &database, const QString &prefix);
void keepChoice(Database &database, const QString &name, const QString &value); // empty: forgets it

} // namespace studio
