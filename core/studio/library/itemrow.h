// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Item ↔ row of the table `items`, and the words by which it is found. Pure.

#include "studio/item.h"

#include <QVariant>

class QSqlQuery;

namespace studio {

// The columns in the order of the two functions, after `id`.
inline constexpr char16_t itemColumns[] = u"path, kind, mime_type, sha256, bytes, width, height, seconds, created, recipe, job_id, "
                                          u"request_id, output, seed, dollars, queue_seconds, inference_seconds, transfer_seconds, fingerprint";
[[nodiscard]] QVariantList itemValues(const Item &item, const QString &libraryFolder);
// The query selects id, then itemColumns.
[[nodiscard]] Item itemFromRow(const QSqlQuery &row, const QString &libraryFolder);

// For the table `words`: prompt, model, parameters, name.
[[nodiscard]] QVariantList wordsOf(const Item &item);

// Files inside the library are stored relative to it, so that the folder can be moved.
[[nodiscard]] QString storedPath(const QString &path, const QString &libraryFolder);
[[nodiscard]] QString absolutePath(const QString &stored, const QString &libraryFolder);

} // namespace studio
