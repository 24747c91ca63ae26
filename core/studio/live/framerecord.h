// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: a live frame as bytes for the disk and back. Drawings that the recipe holds as data: addresses are written as
// the bytes that they stand for, a quarter less. Pure.

#include "studio/live/livesession.h"

namespace studio {

[[nodiscard]] QByteArray frameRecord(const LiveFrame &frame);
// Nothing where the bytes are something else.
[[nodiscard]] std::optional<LiveFrame> frameFromRecord(const QByteArray &record);

} // namespace studio
