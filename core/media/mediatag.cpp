// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/tagstores.h"

#include <taglib/flacfile.h>
#include <taglib/id3v2tag.h>
#include <taglib/mp4file.h>
#include <taglib/mpegfile.h>
#include <taglib/oggflacfile.h>
#include <taglib/opusfile.h>
#include <taglib/textidentificationframe.h>
#include <taglib/vorbisfile.h>
#include <taglib/wavfile.h>
#include <taglib/xiphcomment.h>

#include <memory>

namespace media {

namespace {

// What each of our texts is called in each kind of tag.
struct Keys
{
    const char *mp4;
    const char *id3;
    const char *xiph;
};

Keys keysOf(TagName name)
{
    switch (name) {
    case TagName::Recipe:
        return {.mp4 = "----:studio.gesso:recipe", .id3 = "gesso:recipe", .xiph = "GESSO_RECIPE"};
    case TagName::Marks:
        break;
    }
    return {.mp4 = "----:studio.gesso:marks", .id3 = "gesso:marks", .xiph = "GESSO_MARKS"};
}

TagLib::String asText(const std::string &text)
{
    return {text, TagLib::String::UTF8};
}

// One place for the text per kind of tag; get and set look alike so that the formats below only say
// which tag they have.
struct Mp4Place
{
    TagLib::MP4::Tag *tag;
    const char *key;

    [[nodiscard]] TagValue get() const
    {
        if (!tag->contains(key))
            return {};
        return tag->item(key).toStringList().toString().to8Bit(true);
    }
    void set(const TagValue &value) const
    {
        if (!value) {
            tag->removeItem(key);
            return;
        }
        TagLib::MP4::Item item(TagLib::StringList(asText(*value)));
        item.setAtomDataType(TagLib::MP4::TypeUTF8);
        tag->setItem(key, item);
    }
};

struct Id3Place
{
    TagLib::ID3v2::Tag *tag;
    const char *key;

    [[nodiscard]] TagValue get() const
    {
        const auto *frame = TagLib::ID3v2::UserTextIdentificationFrame::find(tag, key);
        // The first field is the description.
        if (!frame || frame->fieldList().size() < 2)
            return {};
        return frame->fieldList()[1].to8Bit(true);
    }
    void set(const TagValue &value) const
    {
        if (auto *old = TagLib::ID3v2::UserTextIdentificationFrame::find(tag, key))
            tag->removeFrame(old);
        if (!value)
            return;
        auto frame =
            std::make_unique<TagLib::ID3v2::UserTextIdentificationFrame>(TagLib::String::UTF8);
        frame->setDescription(key);
        frame->setText(asText(*value));
        tag->addFrame(frame.release()); // the tag owns its frames
    }
};

struct XiphPlace
{
    TagLib::Ogg::XiphComment *tag;
    const char *key;

    [[nodiscard]] TagValue get() const
    {
        if (!tag->contains(key))
            return {};
        return tag->fieldListMap()[key].front().to8Bit(true);
    }
    void set(const TagValue &value) const
    {
        tag->removeFields(key);
        if (value)
            tag->addField(key, asText(*value));
    }
};

// Opens the file and calls `use(file, place, save)`.
template <class Use>
auto withTag(TagFormat format, const QByteArray &path, TagName tagName, Use use)
{
    const Keys keys = keysOf(tagName);
    const char *name = path.constData();
    switch (format) {
    case TagFormat::Mp4: {
        TagLib::MP4::File file(name, false);
        return use(file, Mp4Place{file.tag(), keys.mp4}, [&] { return file.save(); });
    }
    case TagFormat::Mp3: {
        TagLib::MPEG::File file(name, false);
        return use(file, Id3Place{file.ID3v2Tag(true), keys.id3}, [&] {
            return file.save(TagLib::MPEG::File::ID3v2, TagLib::File::StripNone, TagLib::ID3v2::v4,
                             TagLib::File::DoNotDuplicate);
        });
    }
    case TagFormat::Wav: {
        TagLib::RIFF::WAV::File file(name, false);
        return use(file, Id3Place{file.ID3v2Tag(), keys.id3}, [&] {
            return file.save(TagLib::RIFF::WAV::File::ID3v2, TagLib::File::StripNone,
                             TagLib::ID3v2::v4);
        });
    }
    case TagFormat::Flac: {
        TagLib::FLAC::File file(name, false);
        return use(file, XiphPlace{file.xiphComment(true), keys.xiph}, [&] { return file.save(); });
    }
    case TagFormat::OggVorbis: {
        TagLib::Ogg::Vorbis::File file(name, false);
        return use(file, XiphPlace{file.tag(), keys.xiph}, [&] { return file.save(); });
    }
    case TagFormat::OggOpus: {
        TagLib::Ogg::Opus::File file(name, false);
        return use(file, XiphPlace{file.tag(), keys.xiph}, [&] { return file.save(); });
    }
    case TagFormat::OggFlac:
        break;
    }
    TagLib::Ogg::FLAC::File file(name, false);
    return use(file, XiphPlace{file.tag(), keys.xiph}, [&] { return file.save(); });
}

} // namespace

TagResult readMediaTag(TagFormat format, const QByteArray &path, TagName name)
{
    return withTag(format, path, name, [](auto &file, auto place, auto) -> TagResult {
        if (!file.isValid() || !place.tag)
            return tl::make_unexpected(std::string("not readable"));
        return place.get();
    });
}

TagWritten writeMediaTag(TagFormat format, const QByteArray &path, TagName name, const TagValue &value)
{
    return withTag(format, path, name, [&](auto &file, auto place, auto save) -> TagWritten {
        if (!file.isValid() || !place.tag)
            return tl::make_unexpected(std::string("not readable"));
        place.set(value);
        if (!save())
            return tl::make_unexpected(std::string("not writable"));
        return {};
    });
}

} // namespace media
