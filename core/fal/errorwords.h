// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// The sentences of errors. Each kind has its own, followed by the service's words where it gave some.

#include "fal/error.h"

class QFileDevice;

namespace fal {

// `said` are the service's own words, plain text; `startTimeout`: the request waited too long to start.
[[nodiscard]] QString sentenceFor(const Error &error, const QString &said, bool startTimeout);
// An answer that is well-formed HTTP but not what the protocol promises.
[[nodiscard]] Error protocolError(const QString &requestId = {}, const QByteArray &rawBody = {});
// What went wrong with a local file, by the operating system's words.
[[nodiscard]] Error unreadableFile(const QString &path, const QString &reason);
[[nodiscard]] Error unwritableFile(const QFileDevice &file);

} // namespace fal
