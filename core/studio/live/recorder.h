// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Records the frames of a live conversation as a video while they come, each as long as it was shown.
//
// The recording does not know of connections: those may end and begin anew. What is held (paused, nobody looks) is cut
// out; a model that thinks for a minute is a picture that stands for a minute. It begins with the first frame and is
// written beside its name, in the background; the name appears when it is whole. An object that goes ends its recording
// first. A program that dies leaves what it recorded up to a few seconds before: Keep::keepLeft() takes it.

#include "media/media.h"
#include "studio/live/livesession.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace studio {

// The time of a recording, without what was cut out. Pure: times are from any fixed moment.
class RecordingClock
{
public:
    using Time = std::chrono::milliseconds;

    void start(Time now);
    void hold(Time now);
    void go(Time now);
    [[nodiscard]] bool isHeld() const { return m_heldAt.has_value(); }
    [[nodiscard]] Time position(Time now) const; // since start()

private:
    Time m_start{0};
    std::optional<Time> m_heldAt;
    Time m_cut{0};
};

class Recorder final : public QObject
{
    Q_OBJECT

public:
    using Time = std::chrono::milliseconds;

    // Recordings appear in `folder`. The disk keeps `spare` bytes: before that the recording ends.
    explicit Recorder(const QString &folder, qint64 spare = 64LL << 20, QObject *parent = nullptr);
    ~Recorder() override;

    void start(const QByteArray &format); // "mp4", "webm"
    void add(const LiveFrame &frame, Time now);
    void setHeld(bool held, Time now);
    void stop(Time now); // finished() or failed() follow; without a frame there is nothing to tell

    [[nodiscard]] bool isRecording() const { return bool(m_take); }
    [[nodiscard]] Time length(Time now) const; // so far
    [[nodiscard]] int pending() const { return m_pending; } // frames that the encoder has not taken yet
    [[nodiscard]] quint64 skipped() const { return m_skipped; } // frames for which the encoder was too slow

Q_SIGNALS:
    // A whole file; `why` is empty, or the sentence that says why it ended by itself.
    void finished(const QString &path, const QString &why);
    void failed(const QString &sentence);

private:
    class Take;
    void save();
    void added(const std::shared_ptr<Take> &take, const media::Result<void> &result);
    void ended(const std::shared_ptr<Take> &take, const QString &why);

    QString m_folder;
    qint64 m_spare;
    std::shared_ptr<Take> m_take; // written to by the pool's one thread only
    QThreadPool m_pool;
    RecordingClock m_clock;
    QTimer m_saving;
    bool m_isSaving = false;
    Time m_last{0};       // until when there is something to show
    bool m_begun = false; // has a frame
    bool m_held = false;
    int m_pending = 0;
    quint64 m_skipped = 0;
};

} // namespace studio
