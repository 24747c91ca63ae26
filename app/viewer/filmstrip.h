// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Small pictures of a clip at even distances, one after the other. Pure; runs in the background.

#include <QImage>

#include <functional>

namespace viewer {

struct StripPart
{
    int place = 0;
    QImage picture;
};

// `give` answering false stops it. A file that cannot be read gives nothing.
void readStrip(const QString &path, int places, int height, const std::function<bool(StripPart)> &give);

} // namespace viewer
