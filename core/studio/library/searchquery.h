// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person types into the search field, as a condition on the tables `items` and `words`. Pure.
//
// Words are prefixes that must all occur ("fox sno"); "key:value" looks at one parameter, "model:" and "kind:" among them;
// "w>1024", "h<=512" and "s>5" (seconds) compare. Anything that is no such expression is a word.

#include <QString>
#include <QVariant>

namespace studio {

struct SearchQuery
{
    QString match;        // for FTS5, empty = no words
    QString condition;    // further SQL, empty or starting with " AND"
    QVariantList values;  // for the condition
};
[[nodiscard]] SearchQuery searchQuery(const QString &text);

} // namespace studio
