// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/recipetag.h"

#include "media/besidefile.h"
#include "media/probe.h"
#include "media/tagstores.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <variant>

namespace media {

using namespace Qt::StringLiterals;

namespace {

struct Xmp
{
    bool jpeg = false;
};
using Place = std::variant<Xmp, TagFormat>;

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

static Result<Place> oggPlace(const QString &path, const tl::unexpected<Failure> &none)
{
    QFile file(path);
    const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(256) : QByteArray();
    if (head.contains("\x01vorbis"))
        return TagFormat::OggVorbis;
    if (head.contains("OpusHead"))
        return TagFormat::OggOpus;
    if (head.contains("\x7F"
                      "FLAC"))
        return TagFormat::OggFlac;
    return none;
}

// By content: a JPEG named .png is a JPEG.
static Result<Place> placeIn(const QString &path)
{
    static const std::array<std::pair<QLatin1StringView, Place>, 9> places = {{
        {"image/png"_L1, Xmp{}},
        {"image/jpeg"_L1, Xmp{.jpeg = true}},
        {"image/webp"_L1, Xmp{}},
        {"video/mp4"_L1, TagFormat::Mp4},
        {"video/quicktime"_L1, TagFormat::Mp4},
        {"audio/mp4"_L1, TagFormat::Mp4},
        {"audio/wav"_L1, TagFormat::Wav},
        {"audio/flac"_L1, TagFormat::Flac},
        {"audio/mpeg"_L1, TagFormat::Mp3},
    }};
    const Result<Info> info = probe(path);
    if (!info)
        return tl::make_unexpected(info.error());
    const auto none = failed(
        Failure::Kind::Unsupported,
        QCoreApplication::translate("media", "“%1” is in a format that cannot hold a recipe."),
        path);
    if (info->mimeType == "audio/ogg"_L1)
        return oggPlace(path, none);
    if (info->mimeType == "audio/mpeg"_L1 && info->suffix != "mp3"_L1)
        return none;
    for (const auto &[mimeType, place] : places) {
        if (info->mimeType == mimeType)
            return place;
    }
    return none;
}

static TagResult read(const Place &place, const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (const auto *format = std::get_if<TagFormat>(&place))
        return readMediaTag(*format, name);
    return readXmpTag(name);
}

static TagWritten write(const Place &place, const QString &path, const TagValue &value)
{
    const QByteArray name = QFile::encodeName(path);
    if (const auto *format = std::get_if<TagFormat>(&place))
        return writeMediaTag(*format, name, value);
    return writeXmpTag(name, value);
}

// Empty where it is too long for the place.
static std::string stored(const Place &place, const QByteArray &json)
{
    const auto *xmp = std::get_if<Xmp>(&place);
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

static Result<void> writeBeside(const QString &path, const Place &place, const TagValue &value)
{
    auto beside = BesideFile::create(path);
    if (!beside)
        return tl::make_unexpected(beside.error());
    if (auto filled = beside->fillFrom(path); !filled)
        return filled;
    const TagWritten written = write(place, beside->path(), value);
    // Read back before it replaces anything: not every text survives every format.
    if (!written || read(place, beside->path()) != TagResult(value)) {
        return failed(Failure::Kind::Unsupported,
                      QCoreApplication::translate(
                          "media", "The metadata of “%1” could not be changed; it is as it was."),
                      path);
    }
    return beside->replaceTarget();
}

Result<void> embedRecipe(const QString &path, const QByteArray &json)
{
    if (json.isEmpty() || json.size() > longestRecipe) {
        return failed(Failure::Kind::TooLarge,
                      QCoreApplication::translate(
                          "media", "The recipe for “%1” is empty or larger than 1 MiB."),
                      path);
    }
    const Result<Place> place = placeIn(path);
    if (!place)
        return tl::make_unexpected(place.error());
    const std::string value = stored(*place, json);
    if (value.empty()) {
        return failed(Failure::Kind::Unsupported,
                      QCoreApplication::translate(
                          "media", "The recipe is too long to be kept inside the JPEG “%1”."),
                      path);
    }
    return writeBeside(path, *place, value);
}

Result<QByteArray> readRecipe(const QString &path)
{
    const Result<Place> place = placeIn(path);
    const auto none = failed(Failure::Kind::NotFound,
                             QCoreApplication::translate("media", "“%1” holds no recipe."), path);
    if (!place && place.error().kind == Failure::Kind::Unsupported)
        return none;
    if (!place)
        return tl::make_unexpected(place.error());
    const TagResult value = read(*place, path);
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
    const Result<Place> place = placeIn(path);
    if (!place) {
        const bool nothingToRemove = place.error().kind == Failure::Kind::Unsupported;
        return nothingToRemove ? Result<void>() : tl::make_unexpected(place.error());
    }
    const TagResult value = read(*place, path);
    if (value && !*value)
        return {};
    return writeBeside(path, *place, {});
}

} // namespace media
