// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: where in a file a text of ours can be kept, and the one way to change a file for it: written beside, read
// back, compared, renamed.

#include "media/tagstores.h"

#include "media/media.h"

#include <functional>
#include <variant>

namespace media {

struct XmpPlace
{
    bool jpeg = false; // its segments end at 64 KiB
};
struct MatroskaPlace
{
};
using TagPlace = std::variant<XmpPlace, TagFormat, MatroskaPlace>;

// By content: a JPEG named .png is a JPEG. Unsupported where the format has no place.
[[nodiscard]] Result<TagPlace> tagPlaceOf(const QString &path);

[[nodiscard]] TagResult readTag(const TagPlace &place, const QString &path, TagName name);

// Puts a changed copy of `path` in its place. `change` makes it at the second path (filled with the bytes of the first,
// unless the place is Matroska: that is written anew), `holds` says whether the copy is as it should be.
struct TagChange
{
    std::function<TagWritten(const QString &from, const QString &to)> change;
    std::function<bool(const QString &changed)> holds;
};
[[nodiscard]] Result<void> changeBeside(const QString &path, const TagPlace &place, const TagChange &change);
[[nodiscard]] Result<void> writeTag(const QString &path, const TagPlace &place, TagName name, const TagValue &value);

} // namespace media
