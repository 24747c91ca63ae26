// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/catalog/mediarules.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

template <std::size_t N>
bool mentions(const QString &name, const std::array<QLatin1StringView, N> &words)
{
    return std::any_of(words.begin(), words.end(),
                       [&name](QLatin1StringView word) { return name.contains(word); });
}

template <std::size_t N>
bool isOneOf(const QString &name, const std::array<QLatin1StringView, N> &words)
{
    return std::find(words.begin(), words.end(), name) != words.end();
}

constexpr std::array audioWords{"audio"_L1, "voice"_L1, "speech"_L1, "sound"_L1, "impulse_response"_L1};
constexpr std::array archiveWords{"archive"_L1, "data"_L1, "zip"_L1};
constexpr std::array imageWords{"image"_L1, "img"_L1, "frame"_L1, "photo"_L1, "face"_L1, "portrait"_L1};
constexpr std::array modelWords{"mesh"_L1, "model"_L1, "glb"_L1, "pointmap"_L1};
// Addresses of weights, or names at a hub: nothing to preview, nothing to upload.
constexpr std::array weightWords{"lora"_L1, "embedding"_L1, "ic_light_model"_L1, "base_model"_L1, "weights"_L1,
                                 "checkpoint"_L1};
constexpr std::array imagesWithoutSuffix{"model_image"_L1, "garment_image"_L1};

std::optional<MediaType> typeOfHint(const QString &hint)
{
    if (hint == "image"_L1)
        return MediaType::Image;
    if (hint == "image_mask"_L1 || hint == "mask"_L1)
        return MediaType::Mask;
    if (hint == "video"_L1)
        return MediaType::Video;
    if (hint == "audio"_L1)
        return MediaType::Audio;
    if (hint == "archive"_L1)
        return MediaType::Archive;
    if (hint == "3d"_L1 || hint == "model"_L1)
        return MediaType::Model3D;
    if (hint == "file"_L1)
        return MediaType::File;
    return std::nullopt;
}

} // namespace

MediaType mediaTypeOf(const QString &name)
{
    const QString key = name.toLower();
    if (key.contains("mask"_L1))
        // A moving mask cannot be painted: it is a clip.
        return key.contains("video"_L1) ? MediaType::Video : MediaType::Mask;
    if (mentions(key, audioWords))
        return MediaType::Audio;
    if (key.contains("video"_L1))
        return MediaType::Video;
    if (mentions(key, archiveWords))
        return MediaType::Archive;
    if (mentions(key, imageWords))
        return MediaType::Image;
    if (mentions(key, modelWords))
        return MediaType::Model3D;
    return MediaType::File;
}

std::optional<MediaKind> mediaByName(const QString &key, const QString &hint)
{
    const bool suffix = key == "url"_L1 || key.endsWith("_url"_L1) || key.endsWith("_urls"_L1)
        || key == "urls"_L1;
    if (hint == "url"_L1)
        return MediaKind{.type = MediaType::File, .plainAddress = true};
    if (const auto type = typeOfHint(hint))
        return MediaKind{.type = *type};
    if (isOneOf(key, imagesWithoutSuffix))
        return MediaKind{.type = MediaType::Image};
    if (!suffix)
        return std::nullopt;
    if (mentions(key, weightWords))
        return MediaKind{.type = MediaType::File, .plainAddress = true};
    return MediaKind{.type = mediaTypeOf(key)};
}

void connectMasks(std::vector<Field> &fields)
{
    QString image;
    for (const Field &field : fields) {
        const auto *media = std::get_if<MediaKind>(&field.kind);
        if (!media || media->type != MediaType::Image || media->list)
            continue;
        const bool wellKnown = field.key == "image_url"_L1 || field.key == "inpaint_image_url"_L1;
        if (image.isEmpty() || wellKnown)
            image = field.key;
        if (wellKnown)
            break;
    }
    for (Field &field : fields) {
        auto *media = std::get_if<MediaKind>(&field.kind);
        if (media && media->type == MediaType::Mask)
            media->maskOf = image;
    }
}

} // namespace studio
