// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is compared between the English guide and a translation. Pure.

#include <QHash>
#include <QStringList>

namespace guide {

// What the program says in a language: texts of its .ts file without access keys and ellipses in
// lower case, each with all its translations.
[[nodiscard]] QHash<QString, QStringList> namesOf(const QString &tsPath);

// What is wrong with a translation, a line for each; empty where nothing is: blocks (headings,
// paragraphs, items, cells) of other kinds or number, other code, links or pictures, names that the
// program does not use, words left in English.
[[nodiscard]] QStringList faultsOf(const QString &english, const QString &translated,
                                   const QHash<QString, QStringList> &names);

// The name that git gives to this text, twelve digits of it, and the one that stands in the last
// line of a translation.
[[nodiscard]] QString versionOf(const QString &text);
[[nodiscard]] QString translatedVersionOf(const QString &translated);

} // namespace guide
