// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A FrameShelf on a thread of its own: what is added is written in the background. FrameShelf::read() reads it from there.
//
// The folder is emptied when the store begins and when it goes. A disk that cannot keep up costs frames to look back at,
// never frames that are shown.

#include "studio/live/frameshelf.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace studio {

class FrameStore final : public QObject
{
    Q_OBJECT

public:
    explicit FrameStore(const QString &folder, const FrameLimits &limits = {}, QObject *parent = nullptr);
    ~FrameStore() override; // waits for what is being written

    // `at` from any fixed moment.
    void add(const LiveFrame &frame, std::chrono::milliseconds at);
    void clear();

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] const std::deque<ShelvedFrame> &frames() const { return m_frames; } // written, oldest first
    // Among frames(): of the nearest one that is still there. -1: there is none.
    [[nodiscard]] int indexOf(quint64 number) const;
    [[nodiscard]] FrameShelf::Shortness shortness() const { return m_shortness; }
    [[nodiscard]] quint64 skipped() const { return m_skipped; } // not written: no room, or too slow a disk

Q_SIGNALS:
    void changed();

private:
    struct Written;
    void take(const Written &written);

    QString m_folder;
    std::shared_ptr<FrameShelf> m_shelf; // touched by the pool's one thread only
    QThreadPool m_pool;
    std::deque<ShelvedFrame> m_frames;
    FrameShelf::Shortness m_shortness = FrameShelf::Shortness::None;
    int m_pending = 0;
    quint64 m_skipped = 0;
};

} // namespace studio
