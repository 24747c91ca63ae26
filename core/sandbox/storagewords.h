// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: what the storage reads in requests. Pure.

#include "sandbox/http.h"

#include <QDateTime>
#include <QMap>

#include <tl/expected.hpp>

namespace sandbox {

// X-Fal-Object-Lifecycle (or …-Preference): when the file ends, invalid for never. Unexpected: what is
// wrong with the header.
[[nodiscard]] tl::expected<QDateTime, QString> expiryOf(const Request &request, const QDateTime &now);

// X-Fal-File-Name: plain, or percent-encoded UTF-8.
[[nodiscard]] QString headerFileName(const Request &request);

// Of a presigned address: what must not be there; empty when all is well.
[[nodiscard]] QString leakIn(const Request &request);

// {"parts": [{"partNumber", "etag"}]} by number, etags without quotes. Unexpected: what is wrong.
[[nodiscard]] tl::expected<QMap<int, QString>, QString> partsOf(const Request &request);

} // namespace sandbox
