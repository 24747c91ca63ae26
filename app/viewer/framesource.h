// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The frames of one video, decoded on a thread of its own. Of the frames that are wanted only the newest waits: scrubbing
// and playing never queue up. A second thread decodes what steps back would need, also while they are made.

#include "media/clip.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace viewer {

class FrameSource final : public QObject
{
    Q_OBJECT

public:
    explicit FrameSource(QObject *parent = nullptr);
    ~FrameSource() override;

    void open(const QString &path);
    void close();

    // Answered by shown(), unless a newer one is wanted meanwhile. Scaled down to `bound`; empty: every pixel.
    void want(int frame, QSize bound = {});
    // The frame with every pixel, whatever else is wanted. Never answered after close().
    using Take = std::function<void(const media::Result<QImage> &picture)>;
    void take(int frame, Take deliver);

    // Whether to decode what steps back would need while nothing is wanted.
    void setLooksBehind(bool on) { m_looksBehind = on; }

    // Empty until timesRead().
    [[nodiscard]] const media::ClipTimes &times() const { return m_times; }
    [[nodiscard]] bool isIdle() const { return !m_isBusy && !m_isLooking; }

Q_SIGNALS:
    void firstSeen(const QImage &picture); // before the times are known
    void timesRead();
    void shown(int frame, const QImage &picture, bool isWhole);
    void failed(const QString &sentence);

private:
    struct Request
    {
        int frame = 0;
        QSize bound;
    };
    using Stop = std::shared_ptr<std::atomic_bool>;

    template <class Work, class Deliver>
    void run(Work work, Deliver deliver);
    void readTimes();
    void next();
    void lookBehind();
    void takeOver(const std::optional<media::ClipTimes> &times);

    std::shared_ptr<media::Clip> m_clip;
    media::ClipTimes m_times;
    std::optional<Request> m_wanted; // the newest
    std::deque<std::pair<int, Take>> m_takes;
    Stop m_stop; // of the file that is open
    int m_last = -1; // shown last, and not looked behind since
    bool m_looksBehind = true;
    bool m_isBusy = false;
    bool m_isLooking = false; // behind
    // One thread each, as a clip allows.
    QThreadPool m_pool;
    QThreadPool m_behind;
};

} // namespace viewer
