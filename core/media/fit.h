// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: the two halves of transform().

#include "media/probe.h"
#include "media/transform.h"

namespace media {

[[nodiscard]] Failure cancelledFailure();

// An image in a folder of its own, under the source's name and the ending of the format that fits. The new path.
[[nodiscard]] Result<QString> fitImage(const QString &from, const QString &folder, const Info &info,
                                       const Conversion &wanted, const Progress &progress);

// Sound and video, into the file at `to`, which exists. The muxer's short name with the usual file ending for it.
struct Container
{
    QByteArray muxer; // "mp4"
    QString suffix;   // "mp4"
};
[[nodiscard]] Container containerFor(const Info &info, const Conversion &wanted, bool copies);
// The cuts lie where packets can be taken over as they are, and nothing else is asked.
[[nodiscard]] Result<bool> canCopy(const QString &from, const Info &info, const Conversion &wanted);
[[nodiscard]] Result<void> copyStreams(const QString &from, const QString &to, const Container &container,
                                       const Conversion &wanted, const Progress &progress);
[[nodiscard]] Result<void> encodeStreams(const QString &from, const QString &to, const Container &container,
                                         const Conversion &wanted, const Progress &progress);

} // namespace media
