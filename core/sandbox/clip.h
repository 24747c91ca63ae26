// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: moving pictures: the scene with its sheets drifting, or a slow move over the caller's picture.

#include "sandbox/scene.h"

namespace sandbox {

struct ClipWish
{
    SceneWish scene;      // size: even numbers
    QImage base{};        // null = from words alone
    double seconds = 5;
    int fps = 24;
    bool withSound = false;
};

// False when the file cannot be written or encoded.
[[nodiscard]] bool writeClip(const QString &path, const ClipWish &wish);

} // namespace sandbox
