// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Schemas on disk: those that were fetched, one file each, and those that came with the program. A value, safe to use on
// any thread.

#include "studio/catalog/form.h"

#include "fal/realtimeprotocol.h"

#include <QDateTime>

#include <tl/expected.hpp>

namespace studio {

class SchemaStore
{
public:
    // Empty: nothing is kept, the snapshot is there.
    explicit SchemaStore(const QString &folder = {}) : m_folder(folder) {}

    // What was fetched is newer than what came with the program. A file that cannot be understood does not count.
    [[nodiscard]] std::optional<Form> form(const QString &endpoint) const;
    // What the same document says of the live side.
    [[nodiscard]] fal::RealtimeProtocol realtime(const QString &endpoint) const;
    // Fetched less than a day ago, and after fal changed the model.
    [[nodiscard]] bool isFresh(const QString &endpoint, const QDateTime &changed, const QDateTime &now) const;
    // The form of a document; the document is kept when it has one. Unexpected: a sentence.
    [[nodiscard]] tl::expected<Form, QString> keep(const QString &endpoint, const QJsonObject &document) const;

private:
    [[nodiscard]] QString fileOf(const QString &endpoint) const;

    QString m_folder;
};

// The whole of a file; empty when it cannot be read.
[[nodiscard]] QByteArray fileContent(const QString &path);
// Written beside and renamed, its folder made where needed. What cannot be written is fetched again next time.
void keepFile(const QString &path, const QByteArray &content);

} // namespace studio
