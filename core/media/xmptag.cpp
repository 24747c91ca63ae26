// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/tagstores.h"

#include <exiv2/exiv2.hpp>

#include <mutex>

namespace media {

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

static Exiv2::XmpData::iterator find(Exiv2::XmpData &data)
{
    return data.findKey(Exiv2::XmpKey("Xmp.gesso.recipe"));
}

TagResult readXmpTag(const QByteArray &path)
{
    const auto lock = lockExiv2();
    try {
        const Exiv2::Image::AutoPtr image = opened(path);
        const auto found = find(image->xmpData());
        return found == image->xmpData().end() ? TagValue() : TagValue(found->toString());
    } catch (const std::exception &error) {
        return tl::make_unexpected(std::string(error.what()));
    }
}

TagWritten writeXmpTag(const QByteArray &path, const TagValue &value)
{
    const auto lock = lockExiv2();
    try {
        const Exiv2::Image::AutoPtr image = opened(path);
        Exiv2::XmpData &data = image->xmpData();
        // Writing would throw away what it could not parse.
        if (data.empty() && !image->xmpPacket().empty())
            return tl::make_unexpected(std::string("unreadable XMP"));
        if (value)
            data["Xmp.gesso.recipe"] = *value;
        else if (const auto found = find(data); found != data.end())
            data.erase(found);
        // Else the old packet would be written again for a WebP.
        if (data.empty())
            image->clearXmpPacket();
        image->writeMetadata();
        return {};
    } catch (const std::exception &error) {
        return tl::make_unexpected(std::string(error.what()));
    }
}

} // namespace media
