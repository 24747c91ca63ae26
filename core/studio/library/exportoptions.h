// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How results leave the library. A value: remembered, and kept under a name as a preset.

#include "studio/library/naming.h"
#include "studio/library/subtitlecues.h"

#include "media/resize.h"

namespace studio {

enum class Collision { Number, Skip, Overwrite };
enum class Sheet { None, Png, Pdf };

struct ExportOptions
{
    QString folder;
    QString nameTemplate = defaultNameTemplate();
    Collision collision = Collision::Number;
    bool folderPerJob = false;   // named after the prompt of its first result
    // Empty: as delivered. Else "png", "jpeg", "webp", "avif", "tiff"; "mp4", "webm", "gif"; "wav", "mp3", "flac", "ogg".
    QString imageFormat, videoFormat, soundFormat;
    int imageQuality = 92;
    int videoQuality = 75;
    int soundQuality = 75;
    QString transcriptFormat;    // "txt", "srt", "vtt", "ass", "csv", "json": of the edited document
    SubtitleOptions subtitles;
    media::Resize resize;        // images and videos
    bool keepRecipe = true;
    Sheet sheet = Sheet::None;   // an overview of all of them besides
    bool asZip = false;          // one archive, with the recipes, instead of files

    bool operator==(const ExportOptions &) const = default;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ExportOptions fromJson(const QJsonObject &json); // what is not there is as usual
};

// The ending that the item has outside.
[[nodiscard]] QString endingOutside(const Item &item, const ExportOptions &options);

// Where the items go within the folder, in their order. Apart: two of them never to the same place; together: as the
// template says, for whoever numbers them himself. `known`: only so many.
enum class Twins { Apart, Together };
[[nodiscard]] QStringList placesFor(const std::vector<Item> &items, const ExportOptions &options, Twins twins = Twins::Apart, size_t known = SIZE_MAX);

} // namespace studio
