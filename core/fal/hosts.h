// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// Which addresses belong to fal. Pure functions; every decision about the key rests on them.

#include "fal/client.h"

#include <QUrl>

#include <optional>

namespace fal {

// The exact name of a service's host: "queue.fal.run".
[[nodiscard]] QString hostName(Host host);
// https on the default port, without user information, and the host is exactly one of fal's that take a key.
[[nodiscard]] bool isFalService(const QUrl &url);
// One of the hosts of fal's files (v3.fal.media, v3b.fal.media), which take a token of the storage only.
[[nodiscard]] bool isFalMedia(const QUrl &url);
// The same address at the host that stands in for fal.run or queue.fal.run when those cannot be reached.
[[nodiscard]] std::optional<QUrl> backupOf(const QUrl &url);
[[nodiscard]] bool isLoopback(const QUrl &url);
// A base URL that a key may be sent to: https, or http on loopback.
[[nodiscard]] bool isUsableBase(const QUrl &base);
// The same origin, and the path lies below the base's path after dot segments are resolved.
[[nodiscard]] bool isBelow(const QUrl &base, const QUrl &url);

} // namespace fal
