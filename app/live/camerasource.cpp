// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/camerasource.h"

#include "live/framelook.h"

#include "studio/background.h"

#include <QCamera>
#include <QMediaCaptureSession>
#include <QVideoSink>

#include <algorithm>
#include <cstring>

namespace live {

QVideoFrame ownFrame(QVideoFrame frame)
{
    QVideoFrame own(frame.surfaceFormat());
    own.setMirrored(frame.mirrored());
    if (!frame.map(QVideoFrame::ReadOnly))
        return {};
    const bool fits = own.map(QVideoFrame::WriteOnly) && own.planeCount() == frame.planeCount();
    for (int plane = 0; fits && plane < frame.planeCount(); ++plane) {
        const int from = frame.bytesPerLine(plane);
        const int to = own.bytesPerLine(plane);
        const int most = std::min(frame.mappedBytes(plane), own.mappedBytes(plane));
        if (from == to || from <= 0 || to <= 0) { // a compressed picture has no lines
            std::memcpy(own.bits(plane), frame.bits(plane), size_t(most));
            continue;
        }
        const int lines = std::min(frame.mappedBytes(plane) / from, own.mappedBytes(plane) / to);
        for (int line = 0; line < lines; ++line)
            std::memcpy(own.bits(plane) + qsizetype(line) * to,
                        frame.bits(plane) + qsizetype(line) * from, size_t(std::min(from, to)));
    }
    own.unmap();
    frame.unmap();
    return fits ? own : QVideoFrame();
}

QImage cameraPicture(const QVideoFrame &frame)
{
    const QImage picture = frame.toImage();
    return picture.isNull() ? QImage() : fittedFrame(picture);
}

CameraSource::CameraSource(const QCameraDevice &device, QObject *parent)
    : FrameSource(parent)
    , m_device(device)
    , m_silence(this)
{
    connect(&m_devices, &QMediaDevices::videoInputsChanged, this, &CameraSource::checkPresence);
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        Q_EMIT failed(tr("The camera “%1” gives no picture. Another program may be using it: close "
                         "that one, or plug the camera in again.")
                          .arg(name()));
    });
}

CameraSource::~CameraSource() = default;

void CameraSource::start()
{
    if (m_camera)
        return;
    m_sink = std::make_unique<QVideoSink>(this);
    m_camera = std::make_unique<QCamera>(m_device);
    m_session = std::make_unique<QMediaCaptureSession>();
    m_session->setCamera(m_camera.get());
    m_session->setVideoSink(m_sink.get());
    connect(m_sink.get(), &QVideoSink::videoFrameChanged, this, &CameraSource::take);
    // Queued: its answer to a failure may be to delete this.
    connect(
        m_camera.get(), &QCamera::errorOccurred, this,
        [this](QCamera::Error error, const QString &words) {
            if (error != QCamera::NoError)
                Q_EMIT failed(words.isEmpty()
                                  ? tr("The camera “%1” cannot be used.").arg(name())
                                  : tr("The camera “%1” cannot be used: %2").arg(name(), words));
        },
        Qt::QueuedConnection);
    m_camera->start();
    m_silence.start(patience);
    QMetaObject::invokeMethod(this, &CameraSource::checkPresence,
                              Qt::QueuedConnection); // it may have gone while it was stopped
}

void CameraSource::checkPresence()
{
    const QList<QCameraDevice> present = QMediaDevices::videoInputs();
    const auto isThis = [this](const QCameraDevice &device) {
        return device.id() == m_device.id();
    };
    if (m_camera && std::none_of(present.cbegin(), present.cend(), isThis))
        Q_EMIT failed(
            tr("The camera “%1” is not there any more. Plug it in again and choose it again.")
                .arg(name()));
}

// The lamp of the camera goes out, too.
void CameraSource::stop()
{
    m_silence.stop();
    if (!m_camera)
        return;
    m_sink->disconnect(this);
    m_camera->disconnect(this);
    m_camera->stop();
    m_session.reset();
    m_camera.reset();
    m_sink.reset();
}

void CameraSource::take(const QVideoFrame &frame)
{
    if (!frame.isValid())
        return;
    m_silence.start(patience);
    if (m_isConverting || (m_since.isValid() && m_since.elapsed() < 1000 / mostPerSecond))
        return;
    m_isConverting = true;
    m_since.start();
    studio::inBackground(
        this, [frame = ownFrame(frame)] { return cameraPicture(frame); },
        [this](const QImage &picture) {
            m_isConverting = false;
            if (m_camera && !picture.isNull())
                Q_EMIT this->frame(picture);
        });
}

} // namespace live
