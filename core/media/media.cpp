// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/media.h"

#include <array>
#include <utility>

namespace media {

using namespace Qt::StringLiterals;

// One table for both directions, so a stored name always reads back.
static constexpr std::array<std::pair<Kind, QLatin1StringView>, 7> kindNames = {{
    {Kind::Image, "image"_L1},
    {Kind::Video, "video"_L1},
    {Kind::Audio, "audio"_L1},
    {Kind::Text, "text"_L1},
    {Kind::Model3D, "model3d"_L1},
    {Kind::Archive, "archive"_L1},
    {Kind::Other, "other"_L1},
}};

QString kindName(Kind kind)
{
    for (const auto &[value, name] : kindNames) {
        if (value == kind)
            return name;
    }
    return u"other"_s;
}

Kind kindFromName(const QString &name)
{
    for (const auto &[value, text] : kindNames) {
        if (name == text)
            return value;
    }
    return Kind::Other;
}

} // namespace media
