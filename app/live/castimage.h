// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A picture out of a buffer of a screen cast. Another program filled the buffer, and says what is
// in it: nothing of that is believed before it fits the memory that is there.

#include <QImage>
#include <QPoint>
#include <QSize>

namespace live {

// Four bytes each, the last of them is not looked at.
enum class CastPixels { BlueFirst, RedFirst };

struct CastBuffer
{
    const uchar *bytes = nullptr;
    quint32 room = 0;   // of the memory
    quint32 offset = 0; // where the picture begins in it
    quint32 filled = 0; // bytes of the picture
    qint32 stride = 0;  // bytes from line to line; 0: no gaps
    QSize size = {};    // in pixels
    CastPixels pixels = CastPixels::BlueFirst;
    QPoint corner = {}; // of the part that is meant
    QSize part = {};    // and its size; empty: all of the picture
};

// With memory of its own. Null where the buffer has no whole picture. Any thread.
[[nodiscard]] QImage castImage(const CastBuffer &buffer);

} // namespace live
