// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How an item looks as a tile, on the stage and in the library: picture, badge, selection.

#include "studio/item.h"

#include <QPalette>
#include <QPixmap>
#include <QRect>

class QPainter;

namespace viewer {

struct Tile
{
    QRect rect;
    QPixmap picture;   // may be null: then the kind and the words are painted
    QString label;     // chip at the lower left; empty = none
    bool crop = false; // fill the rectangle; else the picture fits into it
    bool selected = false;
    bool hovered = false;
    bool focused = false;
};

void paintTile(QPainter &painter, const studio::Item &item, const Tile &tile,
               const QPalette &palette);
// The name that a screen reader says: kind, title, length.
[[nodiscard]] QString spokenName(const studio::Item &item);
// File name in resources/icons for a kind.
[[nodiscard]] QString iconFor(media::Kind kind);

} // namespace viewer
