// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An overview of many results on A4 pages: pictures in a grid with their names. For pool threads; the program needs a
// QGuiApplication for its letters.

#include "studio/library/exportoptions.h"

#include "media/transform.h"

namespace studio {

struct SheetEntry
{
    QString path;
    media::Kind kind = media::Kind::Image;
    QString caption;
};

// One PDF, or a PNG for each page, numbered. The paths, parted by "\n". What cannot be drawn stays an empty frame.
[[nodiscard]] media::Result<QString> writeContactSheet(const std::vector<SheetEntry> &entries, const QString &folder, Sheet sheet, const media::Progress &progress);

} // namespace studio
