// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Item ↔ row of the table `items`, and the words by which it is found. Pure.

#include "studio/item.h"

#include <QVariant>

class QSqlQuery;

namespace studio {

// What is known of the file and of how it was made, and what a person says of it, in the order of the functions.
inline constexpr char16_t factColumns[] = u"path, kind, mime_type, sha256, bytes, width, height, seconds, created, recipe, job_id, "
                                          u"request_id, output, seed, dollars, queue_seconds, inference_seconds, transfer_seconds, "
                                          u"fingerprint, batch, endpoint, stamp, origin, content_hash, elsewhere";
inline constexpr char16_t markColumns[] = u"rating, favourite, label, tags, tagline";
[[nodiscard]] QVariantList factValues(const Item &item, const QString &libraryFolder);
[[nodiscard]] QVariantList markValues(const Item &item);

// What a query selects for itemFromRow(). The path of an item in the bin is the one there.
inline constexpr char16_t readColumns[] = u"id, coalesce(bin_path, path), kind, mime_type, sha256, bytes, width, height, seconds, created, recipe, job_id, "
                                          u"request_id, output, seed, dollars, queue_seconds, inference_seconds, transfer_seconds, "
                                          u"origin, content_hash, elsewhere, rating, favourite, label, tags, "
                                          u"(SELECT json_group_array(json_array(parents.sha256, parents.field)) FROM parents "
                                          u"WHERE parents.item = items.id)";
[[nodiscard]] Item itemFromRow(const QSqlQuery &row, const QString &libraryFolder);

// For the table `words`: prompt, model, parameters, name, tags.
[[nodiscard]] QVariantList wordsOf(const Item &item);
[[nodiscard]] QString tagWords(const QStringList &tags);
// Tags as a person meant them: no line feeds, no empty ones, each once.
[[nodiscard]] QStringList cleanTags(const QStringList &tags);

// The inputs of the recipe, with the field that each is in.
[[nodiscard]] std::vector<Parent> parentsIn(const Recipe &recipe);

// Files inside the library are stored relative to it, so that the folder can be moved.
[[nodiscard]] QString storedPath(const QString &path, const QString &libraryFolder);
[[nodiscard]] QString absolutePath(const QString &stored, const QString &libraryFolder);

} // namespace studio
