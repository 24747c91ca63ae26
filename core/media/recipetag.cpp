// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/recipetag.h"

#include "media/besidefile.h"
#include "media/tagplace.h"

#include <QCoreApplication>

#include <variant>

namespace media {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestRecipe = 1024 * 1024;
// A JPEG segment ends at 64 KiB; XML writes a quote as six characters, and other XMP wants room
// too.
constexpr qsizetype longestPlainJpeg = 8 * 1024;
constexpr qsizetype longestJpegValue = 60 * 1024;
constexpr auto compressedPrefix = "deflate,base64:";

} // namespace

static tl::unexpected<Failure> failed(Failure::Kind kind, const QString &sentence,
                                      const QString &path)
{
    return tl::make_unexpected(Failure{kind, sentence.arg(shownName(path))});
}

// Empty where it is too long for the place.
static std::string stored(const TagPlace &place, const QByteArray &json)
{
    const auto *xmp = std::get_if<XmpPlace>(&place);
    if (!xmp || !xmp->jpeg || json.size() <= longestPlainJpeg)
        return json.toStdString();
    const QByteArray packed = compressedPrefix + qCompress(json, 9).toBase64();
    return packed.size() > longestJpegValue ? std::string() : packed.toStdString();
}

// Null where the text is not what embedRecipe() writes.
static QByteArray restored(const std::string &value)
{
    const QByteArray text = QByteArray::fromStdString(value);
    if (!text.startsWith(compressedPrefix))
        return text;
    const auto packed = QByteArray::fromBase64Encoding(
        text.mid(qsizetype(qstrlen(compressedPrefix))), QByteArray::AbortOnBase64DecodingErrors);
    if (packed.decodingStatus != QByteArray::Base64DecodingStatus::Ok || packed.decoded.size() < 4)
        return {};
    // The first four bytes tell the size; a file from elsewhere may ask for gigabytes.
    const QByteArray size = packed.decoded.left(4);
    if (size.at(0) != 0 || uchar(size.at(1)) > (longestRecipe >> 16))
        return {};
    return qUncompress(packed.decoded);
}

bool holdsRecipes(const QString &path)
{
    return tagPlaceOf(path).has_value();
}

Result<void> embedRecipe(const QString &path, const QByteArray &json)
{
    if (json.isEmpty() || json.size() > longestRecipe) {
        return failed(Failure::Kind::TooLarge,
                      QCoreApplication::translate(
                          "media", "The recipe for “%1” is empty or larger than 1 MiB."),
                      path);
    }
    const Result<TagPlace> place = tagPlaceOf(path);
    if (!place)
        return tl::make_unexpected(place.error());
    const std::string value = stored(*place, json);
    if (value.empty()) {
        return failed(Failure::Kind::Unsupported,
                      QCoreApplication::translate(
                          "media", "The recipe is too long to be kept inside the JPEG “%1”."),
                      path);
    }
    if (const TagResult there = readTag(*place, path, TagName::Recipe); there && *there == value)
        return {};
    return writeTag(path, *place, TagName::Recipe, value);
}

Result<QByteArray> readRecipe(const QString &path)
{
    const Result<TagPlace> place = tagPlaceOf(path);
    const auto none = failed(Failure::Kind::NotFound,
                             QCoreApplication::translate("media", "“%1” holds no recipe."), path);
    if (!place && place.error().kind == Failure::Kind::Unsupported)
        return none;
    if (!place)
        return tl::make_unexpected(place.error());
    const TagResult value = readTag(*place, path, TagName::Recipe);
    if (!value) {
        return failed(Failure::Kind::Broken,
                      QCoreApplication::translate("media", "The metadata of “%1” cannot be read."),
                      path);
    }
    if (!*value)
        return none;
    const QByteArray json = restored(**value);
    if (json.isEmpty()) {
        return failed(Failure::Kind::Broken,
                      QCoreApplication::translate("media", "The recipe in “%1” is damaged."), path);
    }
    return json;
}

Result<void> removeRecipe(const QString &path)
{
    const Result<TagPlace> place = tagPlaceOf(path);
    if (!place) {
        const bool nothingToRemove = place.error().kind == Failure::Kind::Unsupported;
        return nothingToRemove ? Result<void>() : tl::make_unexpected(place.error());
    }
    const TagResult value = readTag(*place, path, TagName::Recipe);
    if (value && !*value)
        return {};
    return writeTag(path, *place, TagName::Recipe, {});
}

} // namespace media
