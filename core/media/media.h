// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What can go wrong with a file, and the word for what a file is.

#include <QString>

#include <tl/expected.hpp>

namespace media {

struct Failure
{
    enum class Kind { Unreadable, Unwritable, Unsupported, Broken, TooLarge, DiskFull, NotFound };
    Kind kind = Kind::Unreadable;
    QString message; // a sentence a person can read

    bool operator==(const Failure &) const = default;
};

template <class T>
using Result = tl::expected<T, Failure>;

enum class Kind { Image, Video, Audio, Text, Model3D, Archive, Other };

// "image", "video", … as stored and printed.
[[nodiscard]] QString kindName(Kind kind);
[[nodiscard]] Kind kindFromName(const QString &name);

} // namespace media
