// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: our texts in the metadata of one file, per family of formats. An unset value means "none"; writing an unset
// value removes it. All other metadata stays. An error text means that the library could not read or write the file;
// nothing throws.

#include "media/marks.h"
#include "media/textchunks.h"

#include <tl/expected.hpp>

#include <QByteArray>

#include <optional>
#include <string>

namespace media {

enum class TagName { Recipe, Marks };

using TagValue = std::optional<std::string>;
using TagResult = tl::expected<TagValue, std::string>;
using TagWritten = tl::expected<void, std::string>;

// PNG, JPEG, WebP, TIFF: the recipe as an XMP property of our own namespace, the marks as those every program knows.
// Serialised inside: Exiv2's XMP toolkit keeps its state in globals.
[[nodiscard]] TagResult readXmpRecipe(const QByteArray &path);
[[nodiscard]] TagWritten writeXmpRecipe(const QByteArray &path, const TagValue &value);
[[nodiscard]] tl::expected<Marks, std::string> readXmpMarks(const QByteArray &path);
[[nodiscard]] TagWritten writeXmpMarks(const QByteArray &path, const Marks &marks);

// What EXIF says in its text fields (textchunks.h); empty where it cannot be read.
[[nodiscard]] std::vector<TextChunk> readExifTexts(const QByteArray &path);

enum class TagFormat { Mp4, Mp3, Wav, Flac, OggVorbis, OggOpus, OggFlac };

[[nodiscard]] TagResult readMediaTag(TagFormat format, const QByteArray &path, TagName name);
[[nodiscard]] TagWritten writeMediaTag(TagFormat format, const QByteArray &path, TagName name, const TagValue &value);

// WebM, MKV, MKA: the packets of `from` in a new container at `to`, compared afterwards.
[[nodiscard]] TagResult readMatroskaTag(const QString &path, TagName name);
[[nodiscard]] TagWritten writeMatroskaTag(const QString &from, const QString &to, TagName name, const TagValue &value);

} // namespace media
