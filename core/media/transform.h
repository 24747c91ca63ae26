// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A file made to fit: cropped, scaled, cut, slowed down or packed smaller, always as a new file.
//
// Thread-safe; call from the background, never from the GUI thread. The source is never changed.

#include "media/media.h"

#include <QJsonObject>
#include <QRect>
#include <QVector>

#include <functional>

namespace media {

// What is to be done; a member at its default leaves that aspect as it is.
struct Conversion
{
    QRect crop;           // in pixels as shown, before scaling
    QSize size;           // exactly this; where the proportions differ the edges are cut evenly
    double begin = 0;     // seconds
    double end = 0;       // seconds; 0 = to the end
    double fps = 0;
    qint64 mostBytes = 0; // encoded again, with less quality and then fewer pixels, until it is no larger

    [[nodiscard]] bool isEmpty() const { return *this == Conversion(); }
    bool operator==(const Conversion &) const = default;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Conversion fromJson(const QJsonObject &json);
};

// Called on the working thread with 0…1; answering false stops the work with a Failure.
using Progress = std::function<bool(double part)>;

// Converts `from` into `folder` and returns the new path. The same content with the same conversion has
// the same path and is not made twice. Images keep their format, colour profile and metadata-free pixels
// upright (JPEG or WebP where a byte limit asks for it). Sound and video are cut without loss where the cuts lie on
// key frames and nothing else is asked; else they are encoded again (MP4, or the sound's own format).
[[nodiscard]] Result<QString> transform(const QString &from, const QString &folder, const Conversion &wanted,
                                        const Progress &progress = {});

// What a converted file was made from, for editing the conversion again. NotFound for any other file
// and where the original is gone.
struct Origin
{
    QString path;
    Conversion conversion;
};
[[nodiscard]] Result<Origin> originOf(const QString &path);

// Where the pictures of a video can be cut without loss, in seconds, the first at 0. Empty for sound.
[[nodiscard]] Result<QVector<double>> keyTimes(const QString &path);


// The part from `begin` to `end` (seconds; 0 = to the end) as it can be kept without loss: from the last key frame before
// it to the first place behind it that nothing kept depends on. Both may be what was asked for.
struct CutPlan
{
    double begin = 0;
    double end = 0;
    bool isExact = false; // what was asked for, to half a frame
    bool canCopy = false; // this container's packets can be taken over at all
};
[[nodiscard]] Result<CutPlan> planCut(const QString &path, double begin, double end);

} // namespace media
