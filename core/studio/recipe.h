// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything needed to make a result again. Immutable once enqueued. It is stored with the job, embedded in
// the files it made, restored from them, retried, varied and shared.

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <tl/expected.hpp>

#include <vector>

namespace studio {

// A local file that the values refer to by its file:// address.
struct InputFile
{
    QString path;        // where it was; never embedded or shared
    QString sha256;      // known from "preparing" on
    QString name;
    QString contentType;
    bool operator==(const InputFile &) const = default;
};

struct Recipe
{
    QString endpoint;
    QString schemaVersion;
    QJsonObject values;             // media not uploaded: file:// addresses of `inputs`
    std::vector<InputFile> inputs;
    QDateTime created;              // UTC
    QString batch;                  // the same for all jobs of one click; may be empty

    bool operator==(const Recipe &) const = default;

    [[nodiscard]] QJsonObject toJson() const;      // complete, for the database
    // For embedding and sharing: a whitelist. file:// addresses become "gesso:sha256:…".
    [[nodiscard]] QJsonObject toPublicJson() const;
    [[nodiscard]] static tl::expected<Recipe, QString> fromJson(const QJsonObject &object); // either of them
};

} // namespace studio
