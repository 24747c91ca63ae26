// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Files as one zip archive, names in UTF-8, any size. Media are packed as they are: they are small already.
//
// Thread-safe; call from the background.

#include "media/transform.h"

#include <QByteArray>

#include <vector>

namespace media {

struct ZipEntry
{
    QString name;       // within the archive, "fox.png" or "job/fox.png"; made safe and free by the caller
    QString path;       // of the file, or empty:
    QByteArray content; // packed
};

// Writes `to` (a name that is free) beside and renames.
[[nodiscard]] Result<void> writeZip(const QString &to, const std::vector<ZipEntry> &entries, const Progress &progress = {});

} // namespace media
