// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/tagplace.h"

#include "media/besidefile.h"
#include "media/probe.h"

#include <QCoreApplication>
#include <QFile>

#include <array>

namespace media {

using namespace Qt::StringLiterals;

static Result<TagPlace> oggPlace(const QString &path, const tl::unexpected<Failure> &none)
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

Result<TagPlace> tagPlaceOf(const QString &path)
{
    static const std::array<std::pair<QLatin1StringView, TagPlace>, 14> places = {{
        {"image/png"_L1, XmpPlace{}},
        {"image/jpeg"_L1, XmpPlace{.jpeg = true}},
        {"image/webp"_L1, XmpPlace{}},
        {"image/tiff"_L1, XmpPlace{}},
        {"video/mp4"_L1, TagFormat::Mp4},
        {"video/quicktime"_L1, TagFormat::Mp4},
        {"audio/mp4"_L1, TagFormat::Mp4},
        {"video/webm"_L1, MatroskaPlace{}},
        {"audio/webm"_L1, MatroskaPlace{}},
        {"video/x-matroska"_L1, MatroskaPlace{}},
        {"audio/x-matroska"_L1, MatroskaPlace{}},
        {"audio/wav"_L1, TagFormat::Wav},
        {"audio/flac"_L1, TagFormat::Flac},
        {"audio/mpeg"_L1, TagFormat::Mp3},
    }};
    const Result<Info> info = probe(path);
    if (!info)
        return tl::make_unexpected(info.error());
    const auto none = tl::make_unexpected(Failure{
        Failure::Kind::Unsupported,
        QCoreApplication::translate("media", "“%1” is in a format that cannot hold a recipe.").arg(shownName(path))});
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

TagResult readTag(const TagPlace &place, const QString &path, TagName name)
{
    if (const auto *format = std::get_if<TagFormat>(&place))
        return readMediaTag(*format, QFile::encodeName(path), name);
    if (std::holds_alternative<MatroskaPlace>(place))
        return readMatroskaTag(path, name);
    return readXmpRecipe(QFile::encodeName(path));
}

Result<void> changeBeside(const QString &path, const TagPlace &place, const TagChange &change)
{
    auto beside = BesideFile::create(path);
    if (!beside)
        return tl::make_unexpected(beside.error());
    if (!std::holds_alternative<MatroskaPlace>(place)) {
        if (auto filled = beside->fillFrom(path); !filled)
            return filled;
    }
    // Read back before it replaces anything: not every text survives every format.
    if (!change.change(path, beside->path()) || !change.holds(beside->path())) {
        return tl::make_unexpected(Failure{
            Failure::Kind::Unsupported,
            QCoreApplication::translate("media", "The metadata of “%1” could not be changed; it is as it was.")
                .arg(shownName(path))});
    }
    return beside->replaceTarget();
}

Result<void> writeTag(const QString &path, const TagPlace &place, TagName name, const TagValue &value)
{
    return changeBeside(
        path, place,
        {.change =
             [&](const QString &from, const QString &to) {
                 if (const auto *format = std::get_if<TagFormat>(&place))
                     return writeMediaTag(*format, QFile::encodeName(to), name, value);
                 if (std::holds_alternative<MatroskaPlace>(place))
                     return writeMatroskaTag(from, to, name, value);
                 return writeXmpRecipe(QFile::encodeName(to), value);
             },
         .holds = [&](const QString &changed) { return readTag(place, changed, name) == TagResult(value); }});
}

} // namespace media
