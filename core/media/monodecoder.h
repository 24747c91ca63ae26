// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: the sound of a file as a flow of mono samples, so that nothing has to hold all of it.

#include "media/media.h"

#include <functional>
#include <span>

namespace media {

// Answers false to stop early.
using MonoSink = std::function<bool(std::span<const float>)>;

// Decodes `path` mixed down to mono. `sampleRate` 0 keeps the file's own. Returns the rate
// delivered.
[[nodiscard]] Result<int> decodeMono(const QString &path, int sampleRate, const MonoSink &sink);

} // namespace media
