// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What can follow in the search field: keys, and the values that there are. Pure.

#include <QString>
#include <QStringList>

namespace library {

struct SearchWords
{
    QStringList models;
    QStringList tags;
    QStringList collections;
};

struct SearchCompletion
{
    qsizetype at = 0;     // the piece that is being typed: from here to the cursor
    QStringList choices;  // what would stand there instead
};
[[nodiscard]] SearchCompletion searchCompletion(const QString &text, qsizetype cursor, const SearchWords &words);

} // namespace library
