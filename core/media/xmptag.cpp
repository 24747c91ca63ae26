// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/tagstores.h"

#include <exiv2/exiv2.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <mutex>

namespace media {

static constexpr auto recipeKey = "Xmp.gesso.recipe";
static constexpr auto favouriteKey = "Xmp.gesso.favourite";
static constexpr auto ratingKey = "Xmp.xmp.Rating";
static constexpr auto labelKey = "Xmp.xmp.Label";
static constexpr auto tagsKey = "Xmp.dc.subject";

// Held for every use of Exiv2. Also where the namespace is registered, once.
static std::unique_lock<std::mutex> lockExiv2()
{
    static std::mutex mutex;
    static bool prepared = false;
    std::unique_lock lock(mutex);
    if (!prepared) {
        // Asked for from inside calls that hold `mutex` already, therefore one of its own.
        static std::recursive_mutex toolkit;
        Exiv2::XmpParser::initialize(
            [](void *data, bool acquire) {
                auto *held = static_cast<std::recursive_mutex *>(data);
                acquire ? held->lock() : held->unlock();
            },
            &toolkit);
        Exiv2::XmpProperties::registerNs("http://ns.gesso.studio/1.0/", "gesso");
        // What matters arrives as an exception; stderr belongs to the program.
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        prepared = true;
    }
    return lock;
}

static Exiv2::Image::AutoPtr opened(const QByteArray &path)
{
    Exiv2::Image::AutoPtr image = Exiv2::ImageFactory::open(path.toStdString());
    image->readMetadata();
    return image;
}

// Calls `change` with the XMP of the file and writes it.
static TagWritten changeXmp(const QByteArray &path, const auto &change)
{
    const auto lock = lockExiv2();
    try {
        const Exiv2::Image::AutoPtr image = opened(path);
        Exiv2::XmpData &data = image->xmpData();
        // Writing would throw away what it could not parse.
        if (data.empty() && !image->xmpPacket().empty())
            return tl::make_unexpected(std::string("unreadable XMP"));
        change(data);
        // Else the old packet would be written again for a WebP; a TIFF does so just when it is cleared.
        if (data.empty() && image->imageType() != Exiv2::ImageType::tiff)
            image->clearXmpPacket();
        image->writeMetadata();
        return {};
    } catch (const std::exception &error) {
        return tl::make_unexpected(std::string(error.what()));
    }
}

static void erase(Exiv2::XmpData &data, const char *key)
{
    if (const auto found = data.findKey(Exiv2::XmpKey(key)); found != data.end())
        data.erase(found);
}

TagResult readXmpRecipe(const QByteArray &path)
{
    const auto lock = lockExiv2();
    try {
        const Exiv2::Image::AutoPtr image = opened(path);
        const auto found = image->xmpData().findKey(Exiv2::XmpKey(recipeKey));
        return found == image->xmpData().end() ? TagValue() : TagValue(found->toString());
    } catch (const std::exception &error) {
        return tl::make_unexpected(std::string(error.what()));
    }
}

TagWritten writeXmpRecipe(const QByteArray &path, const TagValue &value)
{
    return changeXmp(path, [&](Exiv2::XmpData &data) {
        if (value)
            data[recipeKey] = *value;
        else
            erase(data, recipeKey);
    });
}

std::vector<TextChunk> readExifTexts(const QByteArray &path)
{
    static constexpr std::array<std::pair<const char *, const char *>, 4> fields = {{
        {"Exif.Photo.UserComment", "UserComment"},
        {"Exif.Image.Make", "Make"},
        {"Exif.Image.Model", "Model"},
        {"Exif.Image.ImageDescription", "ImageDescription"},
    }};
    const auto lock = lockExiv2();
    std::vector<TextChunk> texts;
    try {
        const Exiv2::Image::AutoPtr image = opened(path);
        const Exiv2::ExifData &exif = image->exifData();
        for (const auto &[key, name] : fields) {
            const auto found = exif.findKey(Exiv2::ExifKey(key));
            if (found == exif.end())
                continue;
            // A comment says in which alphabet it is; it comes as UTF-8.
            const auto *comment = dynamic_cast<const Exiv2::CommentValue *>(&found->value());
            const std::string text = comment ? comment->comment() : found->toString();
            const QString plain = QString::fromStdString(text).remove(QChar::Null).trimmed();
            if (!plain.isEmpty())
                texts.push_back({QString::fromLatin1(name), plain});
        }
    } catch (const std::exception &) {
        return texts;
    }
    return texts;
}

static Marks marksIn(const Exiv2::XmpData &data)
{
    const auto find = [&](const char *key) { return data.findKey(Exiv2::XmpKey(key)); };
    Marks marks;
    if (const auto rating = find(ratingKey); rating != data.end())
        marks.rating = std::clamp(int(std::lround(rating->toFloat())), 0, 5); // some write "4.0", "-1" is rejected
    if (const auto favourite = find(favouriteKey); favourite != data.end())
        marks.favourite = favourite->toString() == "True";
    if (const auto label = find(labelKey); label != data.end())
        marks.label = QString::fromStdString(label->toString());
    if (const auto tags = find(tagsKey); tags != data.end()) {
        for (long i = 0; i < tags->count(); ++i)
            marks.tags << QString::fromStdString(tags->toString(i));
    }
    return marks;
}

tl::expected<Marks, std::string> readXmpMarks(const QByteArray &path)
{
    const auto lock = lockExiv2();
    try {
        return marksIn(opened(path)->xmpData());
    } catch (const std::exception &error) {
        return tl::make_unexpected(std::string(error.what()));
    }
}

TagWritten writeXmpMarks(const QByteArray &path, const Marks &marks)
{
    return changeXmp(path, [&](Exiv2::XmpData &data) {
        for (const char *key : {ratingKey, favouriteKey, labelKey, tagsKey})
            erase(data, key);
        if (marks.rating > 0)
            data[ratingKey] = std::to_string(marks.rating);
        if (marks.favourite)
            data[favouriteKey] = std::string("True");
        if (!marks.label.isEmpty())
            data[labelKey] = marks.label.toStdString();
        if (marks.tags.isEmpty())
            return;
        Exiv2::XmpArrayValue tags(Exiv2::xmpBag);
        for (const QString &tag : marks.tags)
            tags.read(tag.toStdString());
        data.add(Exiv2::XmpKey(tagsKey), &tags);
    });
}

} // namespace media
