// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// Which content is at fal already, and under which address, until it expires there.
//
// A value without a clock, a disk or a thread: the caller hashes the files (away from the event loop),
// says what time it is, and loads and saves the JSON. It holds no secrets but the addresses of files.

#include "fal/options.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUrl>

#include <map>
#include <optional>

namespace fal {

class UploadCache final
{
public:
    // Two uploads are the same when all of this is.
    struct Content
    {
        QString sha256; // lower-case hex
        qint64 size = 0; // bytes
        QString contentType = {}; // as it was uploaded: "image/png"
        ObjectLifecycle lifecycle = {}; // how long fal was to keep it, and for whom
        QUrl server = {}; // Config::baseUrl

        [[nodiscard]] QString key() const; // all of it in one text; the name of the entry in the JSON
    };

    // fal keeps files for a week at least when nobody says otherwise.
    static constexpr std::chrono::seconds usualLifetime = std::chrono::hours(24 * 7);

    // The address, when the file will be there for a while yet: the last tenth of its life does not count,
    // because a job may wait before it reads its input.
    [[nodiscard]] std::optional<QUrl> find(const Content &content, const QDateTime &now) const;
    // Right after the upload. `usual` is the account's setting, for files whose lifecycle does not say.
    void keep(const Content &content, const QUrl &url, const QDateTime &now,
              std::chrono::seconds usual = usualLifetime);
    // The address turned out to be dead.
    void forget(const QUrl &url);
    // Takes out what find() would not give any more; returns how many.
    int prune(const QDateTime &now);
    // The number of entries, those that are past their time included.
    [[nodiscard]] int size() const { return static_cast<int>(m_entries.size()); }

    // What fromJson() reads.
    [[nodiscard]] QJsonObject toJson() const;
    // Entries that make no sense are left out.
    [[nodiscard]] static UploadCache fromJson(const QJsonObject &json);

private:
    struct Entry
    {
        QUrl url;
        QDateTime goodUntil; // invalid: for ever
    };
    std::map<QString, Entry> m_entries;
};

} // namespace fal
