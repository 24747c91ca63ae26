// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which strings are files. The documents say it for a part of the fields only; the names of the others
// follow a habit ("…_url") that holds for every field checked.

#include "studio/catalog/form.h"

namespace studio {

// `hint` is fal's own word ("image", "image_mask", "url" …), empty when the document has none.
[[nodiscard]] std::optional<MediaKind> mediaByName(const QString &key, const QString &hint);
// The type that a name speaks of; File when it speaks of none.
[[nodiscard]] MediaType mediaTypeOf(const QString &name);
// Points each mask of the list at the image that it belongs to.
void connectMasks(std::vector<Field> &fields);

} // namespace studio
