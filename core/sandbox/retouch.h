// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: pictures made from pictures. Pure; any thread.

#include "sandbox/scene.h"

namespace sandbox {

// Image to image: at strength 0 the base itself, at 1 mostly the scene; the shapes of the base stay.
[[nodiscard]] QImage retouched(const QImage &base, const SceneWish &wish, double strength);

[[nodiscard]] QImage enlarged(const QImage &base, double factor);

[[nodiscard]] bool removesBackground(const QString &endpoint);
// What differs from the colour of the picture's border stays; the rest becomes transparent.
[[nodiscard]] QImage withoutBackground(const QImage &base);

// A live frame: the drawing smoothed, its tones moved into the prompt's palette, with brush texture.
[[nodiscard]] QImage stylised(const QImage &drawing, const SceneWish &wish, double strength);

} // namespace sandbox
