// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// Small data inside an input itself: `data:image/png;base64,…`. fal takes up to 10 MiB of it; larger
// data, and data that is used more than once, is better uploaded.

#include "fal/error.h"

#include <optional>

namespace fal {

constexpr qint64 largestDataUri = 10LL * 1024 * 1024; // bytes before they are encoded

// `contentType` empty: application/octet-stream.
[[nodiscard]] QString dataUri(const QByteArray &bytes, const QString &contentType);
// Of a file, with its type by name and content. Errors: File, and TooLarge above `largestDataUri`.
[[nodiscard]] Result<QString> dataUriOfFile(const QString &path, const QString &contentType = {});

// What a data URI holds.
struct DataUriContent
{
    QByteArray bytes;    // decoded
    QString contentType; // as written, may be empty
};
// data:[type][;base64],content; empty when it is none, or not well-formed.
[[nodiscard]] std::optional<DataUriContent> fromDataUri(const QByteArray &encoded);

} // namespace fal
