// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// MessagePack to and from Qt's CBOR values, the form in which realtime messages travel. Pure.
//
// Integers take their shortest form, bytes are "bin", map keys that are integers stay integers. What
// comes from the network is bounded in depth and size: a hostile message is an error, never a crash.

#include "fal/error.h"

#include <QCborMap>
#include <QCborValue>

namespace fal {

// How deep maps and arrays may nest.
inline constexpr int maxMessageDepth = 64;

// Fails on values that MessagePack does not know (tags and the like become what they wrap).
[[nodiscard]] Result<QByteArray> toMessagePack(const QCborValue &value);
// A map with one more entry at its end, unless it has one by that name. (Adding it to the map itself would
// copy all that the map holds.)
[[nodiscard]] Result<QByteArray> toMessagePack(const QCborMap &map, QLatin1StringView key,
                                               const QString &text);
// One whole message; trailing bytes are an error.
[[nodiscard]] Result<QCborValue> fromMessagePack(const QByteArray &bytes);

} // namespace fal
