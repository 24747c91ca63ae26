// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A video as a row of numbered frames: which frame is shown when, and each of them exactly as decoded.
//
// The numbers come from the time stamps in the file, so that variable rates, reordered frames, edit lists and late
// starts make no difference: frame n is the nth that a player shows. Decoded frames are kept within a bound, so that
// steps to and fro are quick. One object is used by one thread at a time, but lookBehind() may run beside the others in a
// second one.

#include "media/transform.h"

#include <QImage>

#include <memory>

namespace media {

// When each frame is shown, in seconds from the beginning of the file.
struct ClipTimes
{
    QVector<double> begins; // rising
    double end = 0;         // the last frame is over
    QVector<int> keys;      // the frames that a decoder can begin with, rising

    [[nodiscard]] int count() const { return int(begins.size()); }
    // The frame on the screen at that moment: the first one before the beginning, the last one after the end. -1: none.
    [[nodiscard]] int at(double seconds) const;
    [[nodiscard]] double beginOf(int frame) const; // count() is the end
    [[nodiscard]] int keyBefore(int frame) const;  // or `frame` itself; -1: none
    bool operator==(const ClipTimes &) const = default;
};

class Clip
{
public:
    static constexpr qint64 usuallyKept = 192LL * 1024 * 1024;

    // Reads the head of the file only. `mostKept`: bytes of decoded frames, but four frames at least.
    [[nodiscard]] static Result<std::shared_ptr<Clip>> open(const QString &path, qint64 mostKept = usuallyKept);
    ~Clip();

    // The first picture, without waiting for the times.
    [[nodiscard]] Result<QImage> first(QSize bound = {});
    // Goes through the packets of the file, which are not decoded where their time stamps can be trusted. Needed once,
    // before frame(). A clip without a single picture is a Failure.
    [[nodiscard]] Result<ClipTimes> readTimes(const Progress &progress = {});
    // Scaled down where it is larger than `bound`. Frame numbers outside of the clip are its ends. `goOn` is asked after
    // each frame that is decoded on the way; false stops with a Failure.
    [[nodiscard]] Result<QImage> frame(int number, QSize bound = {}, const Progress &goOn = {});
    // Decodes what lies before `number`, the frame wanted last, and is not kept, for the steps backwards that may follow: up to the beginning of
    // the group of frames that is missing, as far as there is room. False: nothing to do, or stopped. A frame() that wants
    // one of those meanwhile waits for it.
    bool lookBehind(int number, const Progress &goOn = {});

    // A file whose time stamps turned out wrong is counted by decoding: then these are others than before.
    [[nodiscard]] const ClipTimes &times() const;
    [[nodiscard]] qint64 keptBytes() const; // of decoded frames

private:
    Clip();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace media
