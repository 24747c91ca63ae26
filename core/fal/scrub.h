// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// A server may echo what it was sent. The key, whole or its secret half alone, leaves no call in an Error.

#include "fal/error.h"

namespace fal {

[[nodiscard]] QByteArray scrubbed(QByteArray bytes, const QByteArray &key);
[[nodiscard]] QString scrubbed(QString text, const QByteArray &key);
void scrub(Error &error, const QByteArray &key);

} // namespace fal
