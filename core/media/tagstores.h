// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: one text in the metadata of one file, per family of formats. An unset value means
// "none"; writing an unset value removes it. All other metadata stays. False or an error text means
// that the library could not read or write the file; nothing throws.

#include <tl/expected.hpp>

#include <QByteArray>

#include <optional>
#include <string>

namespace media {

using TagValue = std::optional<std::string>;
using TagResult = tl::expected<TagValue, std::string>;
using TagWritten = tl::expected<void, std::string>;

// PNG, JPEG, WebP: an XMP property of our own namespace. Serialised inside: Exiv2's XMP toolkit
// keeps its state in globals.
[[nodiscard]] TagResult readXmpTag(const QByteArray &path);
[[nodiscard]] TagWritten writeXmpTag(const QByteArray &path, const TagValue &value);

enum class TagFormat { Mp4, Mp3, Wav, Flac, OggVorbis, OggOpus, OggFlac };

[[nodiscard]] TagResult readMediaTag(TagFormat format, const QByteArray &path);
[[nodiscard]] TagWritten writeMediaTag(TagFormat format, const QByteArray &path,
                                       const TagValue &value);

} // namespace media
