// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a camera sees. Its frames are converted in the background, the newest one when there is time.

#include "live/framesource.h"

#include <QCameraDevice>
#include <QElapsedTimer>
#include <QVideoFrame>

#include <memory>

class QCamera;
class QMediaCaptureSession;
class QVideoSink;

namespace live {

// Upright, and no larger than a source's pictures are. Null when the frame cannot be read. Any thread.
[[nodiscard]] QImage cameraPicture(const QVideoFrame &frame);

class CameraSource final : public FrameSource
{
    Q_OBJECT

public:
    explicit CameraSource(const QCameraDevice &device, QObject *parent = nullptr);
    ~CameraSource() override;

    [[nodiscard]] QString name() const override { return m_device.description(); }
    void start() override;
    void stop() override;

private:
    void take(const QVideoFrame &frame);

    QCameraDevice m_device;
    std::unique_ptr<QVideoSink> m_sink;
    std::unique_ptr<QCamera> m_camera;
    std::unique_ptr<QMediaCaptureSession> m_session;
    QElapsedTimer m_since; // the last frame that was taken
    bool m_isConverting = false;
};

} // namespace live
