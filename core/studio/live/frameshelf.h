// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The last minutes of a live conversation on disk: each frame as delivered, with everything it was made from.
//
// Frames are written one behind the other into a few files ("parts"); what is too old, or too much, goes away at the old
// end, a whole part at a time where it is too much. Nothing of it outlives the program. The time is passed in, from any
// fixed moment, and does not go back. Not thread-safe, but for read().

#include "media/media.h"
#include "studio/live/livesession.h"

#include <chrono>
#include <deque>

namespace studio {

struct FrameLimits
{
    std::chrono::milliseconds length = std::chrono::minutes(5);
    qint64 bytes = 512LL << 20;
    qint64 part = 8LL << 20;    // a file; at most a quarter of `bytes`
    qint64 spare = 256LL << 20; // is left free on the disk for what is kept
};

// Where a frame is.
struct ShelvedFrame
{
    quint64 number = 0; // from 1, without gaps
    std::chrono::milliseconds at{0};
    quint64 part = 0;
    qint64 offset = 0;
    qint64 length = 0;
    QByteArray hash; // of what was written

    bool operator==(const ShelvedFrame &) const = default;
};

class FrameShelf final
{
public:
    // Why there is less than the length asked for.
    enum class Shortness { None, Limit, Disk };

    // `folder` belongs to the shelf alone.
    explicit FrameShelf(const QString &folder, const FrameLimits &limits = {});
    ~FrameShelf(); // empties it
    FrameShelf(const FrameShelf &) = delete;
    FrameShelf &operator=(const FrameShelf &) = delete;

    // Takes every frame away, those too that an earlier program left behind when it crashed.
    void empty();
    // A full disk takes from the old end first. Where even that makes no room, or the folder cannot be written to, the
    // Failure says so and is repeated for a second without asking the disk again.
    [[nodiscard]] media::Result<ShelvedFrame> put(const LiveFrame &frame, std::chrono::milliseconds at);

    [[nodiscard]] const std::deque<ShelvedFrame> &frames() const { return m_frames; } // oldest first
    [[nodiscard]] quint64 oldest() const; // number of the oldest frame, or the one that the next will have
    [[nodiscard]] qint64 bytes() const { return m_bytes; } // on disk
    [[nodiscard]] Shortness shortness() const { return m_shortness; }

    // From any thread. A frame that is gone meanwhile, or was changed by somebody else, is a Failure.
    [[nodiscard]] static media::Result<LiveFrame> read(const QString &folder, const ShelvedFrame &frame);

private:
    struct Part
    {
        quint64 number = 0;
        qint64 bytes = 0;
    };

    [[nodiscard]] QString pathOf(quint64 part) const;
    void forgetOlderThan(std::chrono::milliseconds at);
    void removeOldestPart();
    [[nodiscard]] media::Result<void> makeRoom(qint64 bytes);
    [[nodiscard]] media::Result<void> beginPart();
    [[nodiscard]] media::Result<void> append(const QByteArray &record);
    [[nodiscard]] media::Result<ShelvedFrame> write(const QByteArray &record, std::chrono::milliseconds at);

    QString m_folder;
    FrameLimits m_limits;
    std::deque<ShelvedFrame> m_frames;
    std::deque<Part> m_parts; // the last one is written to
    qint64 m_bytes = 0;
    quint64 m_nextPart = 1;
    quint64 m_nextFrame = 1;
    Shortness m_shortness = Shortness::None;
    std::optional<std::chrono::milliseconds> m_refusedAt;
    media::Failure m_refusal;
};

} // namespace studio
