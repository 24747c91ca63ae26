// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: the files an input points to. The sandbox has no network, so it knows its own files and
// data URIs, and answers like a runner that could not download for everything else.

#include "sandbox/produce.h"

#include <tl/expected.hpp>

#include <optional>

namespace sandbox {

struct Pointed
{
    QString key;  // "image_url"
    QString path; // a file on disk
};

// The first file in `input` whose key contains one of `words`; none when there is none. The error is a 422.
[[nodiscard]] tl::expected<std::optional<Pointed>, Product>
pointedFile(const QJsonObject &input, const QStringList &words, const Files &files);

[[nodiscard]] Product fileProblem(const QString &key, const QString &type, const QString &message);
[[nodiscard]] QByteArray decodedDataUri(const QString &uri, QByteArray *type);

} // namespace sandbox
