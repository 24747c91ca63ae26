// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// MessagePack to and from Qt's CBOR values, the form in which realtime messages travel. Pure.
//
// Integers take their shortest form, bytes are "bin", map keys that are integers stay integers. What
// comes from the network is bounded in depth and size: a hostile message is an error, never a crash.

#include "fal/error.h"

#include <QCborValue>

namespace fal {

// How deep maps and arrays may nest.
inline constexpr int maxMessageDepth = 64;

// Fails on values that MessagePack does not know (tags and the like become what they wrap).
[[nodiscard]] Result<QByteArray> toMessagePack(const QCborValue &value);
// One whole message; trailing bytes are an error.
[[nodiscard]] Result<QCborValue> fromMessagePack(const QByteArray &bytes);

} // namespace fal
