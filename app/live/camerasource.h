// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a camera sees. Its frames are converted in the background, the newest one when there is time.

#include "live/framesource.h"

#include <QCameraDevice>
#include <QElapsedTimer>
#include <QMediaDevices>
#include <QTimer>
#include <QVideoFrame>

#include <chrono>
#include <memory>

class QCamera;
class QMediaCaptureSession;
class QVideoSink;

namespace live {

// The frame with memory of its own: a camera's belongs to its driver, which takes it away when the camera stops
// or is unplugged, also under a thread that reads it. Invalid when the frame cannot be read.
[[nodiscard]] QVideoFrame ownFrame(QVideoFrame frame);

// Upright, and no larger than a source's pictures are. Null when the frame cannot be read. Any thread.
[[nodiscard]] QImage cameraPicture(const QVideoFrame &frame);

class CameraSource final : public FrameSource
{
    Q_OBJECT

public:
    // How long a camera may give no picture before that is a failure: a slow one needs some seconds to begin.
    static constexpr std::chrono::milliseconds patience{6'000};

    explicit CameraSource(const QCameraDevice &device, QObject *parent = nullptr);
    ~CameraSource() override;

    [[nodiscard]] QString name() const override { return m_device.description(); }
    void start() override;
    void stop() override;

private:
    void take(const QVideoFrame &frame);
    void checkPresence();

    QCameraDevice m_device;
    QMediaDevices m_devices; // tells that one was unplugged: the camera itself falls silent
    QTimer m_silence;        // runs out when no picture comes; it and the sink are children: tests find them
    std::unique_ptr<QVideoSink> m_sink;
    std::unique_ptr<QCamera> m_camera;
    std::unique_ptr<QMediaCaptureSession> m_session;
    QElapsedTimer m_since; // the last frame that was taken
    bool m_isConverting = false;
};

} // namespace live
