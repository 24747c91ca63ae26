// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Pictures that move without being video: GIF, WebP. One after the other, from the background; not to be used from two
// threads at once.

#include "media/media.h"

#include <QImage>

#include <chrono>
#include <memory>

class QImageReader;

namespace media {

class Animation
{
public:
    struct Frame
    {
        QImage image;                          // in the colours of the file
        int index = 0;                         // from 0
        std::chrono::milliseconds duration{0}; // at least 10: what says less is meant as "quickly"
    };

    // Null where the file is a still image, cannot be read, or is too large to be moved.
    [[nodiscard]] static std::unique_ptr<Animation> open(const QString &path);
    ~Animation();

    [[nodiscard]] int count() const { return m_count; }
    // The frame at `index`, decoded on from where it stands; back from the beginning. One that cannot be decoded is a
    // Failure: what comes before it can be shown all the same.
    [[nodiscard]] Result<Frame> frame(int index);

private:
    explicit Animation(QString path);
    [[nodiscard]] bool rewind();

    QString m_path;
    std::unique_ptr<QImageReader> m_reader;
    int m_count = 0;
    int m_next = 0;
    Frame m_last;
};

} // namespace media
