// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Frames that come from outside as pictures. Pure and thread-safe: made for the background.

#include "studio/recipe.h"

#include <QImage>

#include <optional>

namespace studio {

// As delivered; scaled down on the way where it is larger than `bound` (empty: never). Nothing where it is no picture, or
// one that claims to be larger than any live model makes.
[[nodiscard]] std::optional<QImage> frameImage(const QByteArray &bytes, QSize bound = {});
// The whole picture in the middle, on black where the proportions differ.
[[nodiscard]] QImage fittedInto(const QImage &image, QSize size);
// The recipe without the pictures that it holds as data: addresses: what is left says what a moving picture shows.
[[nodiscard]] Recipe withoutDrawings(const Recipe &recipe);

} // namespace studio
