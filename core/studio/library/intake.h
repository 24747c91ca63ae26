// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Files on disk → items: for imports, and for a library whose database is made anew. For pool threads.

#include "studio/item.h"

namespace studio {

// Where a file of that name goes: a free name in the folder of that day, which is made when needed.
[[nodiscard]] tl::expected<QString, QString> placeIn(const QString &libraryFolder, const QString &wantedName, const QDateTime &when);

// What the file says about itself: kind, size, hashes, the recipe and the marks in it or in the sidecar beside it.
[[nodiscard]] tl::expected<Item, QString> describe(const QString &path);

// Copies a file made elsewhere, as describe() found it, into the library. Unexpected: a sentence.
[[nodiscard]] tl::expected<Item, QString> takeIn(const Item &described, const QString &libraryFolder);

// Every file named, and below the folders named; except sidecars, hidden files, and what is no file.
[[nodiscard]] QStringList filesIn(const QStringList &paths);

// The recipe's public JSON with what the model reported, as it is embedded and written beside.
struct Reported
{
    std::optional<qint64> seed;
    QString prompt;
    QString sha256; // of the bytes delivered
};
[[nodiscard]] QByteArray embeddedJson(const Recipe &recipe, const Reported &reported);
[[nodiscard]] Reported reportedIn(const QJsonObject &embedded);

// The recipe in a file, or beside it; empty where there is none. Not checked.
[[nodiscard]] QByteArray recipeAt(const QString &path);
// What a file that was cut out of others, or joined from them, says of that in the place of a recipe: their hashes, and of
// `about` what describe() understands.
[[nodiscard]] QByteArray madeFromJson(const std::vector<Parent> &parents, const QJsonObject &about);

[[nodiscard]] QString sidecarOf(const QString &path);
// What lies beside a file and belongs to it: its sidecar, the edited transcript. Only those that are there.
[[nodiscard]] QStringList companionsOf(const QString &path);
// They follow a file that was moved. What is in their way stays, and so do they then.
void moveCompanions(const QString &from, const QString &to);

} // namespace studio
