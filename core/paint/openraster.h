// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// OpenRaster (.ora): a zip of the layers as PNG, how they lie over one another, and the whole as one picture. Krita, GIMP and
// MyPaint read it. Source: the OpenRaster specification 0.0.6.
//
// For pool threads, on a copy of the document.

#include "paint/document.h"

#include <tl/expected.hpp>

namespace paint {

// Beside and renamed, so that there is always a whole file. Unexpected: a sentence.
[[nodiscard]] tl::expected<void, QString> saveOpenRaster(const QString &path, const Document &document);
// Documents of others, too: groups are taken apart, what lies beyond the edges is cut off. Unexpected: a sentence.
[[nodiscard]] tl::expected<Document, QString> openOpenRaster(const QString &path);

} // namespace paint
