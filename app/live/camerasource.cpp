// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/camerasource.h"

#include "studio/background.h"

#include <QCamera>
#include <QMediaCaptureSession>
#include <QVideoSink>

namespace live {

QImage cameraPicture(const QVideoFrame &frame)
{
    QImage picture = frame.toImage();
    if (picture.isNull())
        return {};
    const QSize bound(FrameSource::longestSide, FrameSource::longestSide);
    if (picture.width() > bound.width() || picture.height() > bound.height())
        picture = picture.scaled(bound, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return picture.convertToFormat(QImage::Format_RGB32);
}

CameraSource::CameraSource(const QCameraDevice &device, QObject *parent)
    : FrameSource(parent)
    , m_device(device)
{
}

CameraSource::~CameraSource() = default;

void CameraSource::start()
{
    if (m_camera)
        return;
    m_sink = std::make_unique<QVideoSink>();
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
                Q_EMIT failed(words.isEmpty() ? tr("The camera “%1” cannot be used.").arg(name()) : tr("The camera “%1” cannot be used: %2").arg(name(), words));
        },
        Qt::QueuedConnection);
    m_camera->start();
}

// The lamp of the camera goes out, too.
void CameraSource::stop()
{
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
    if (m_isConverting || !frame.isValid() || (m_since.isValid() && m_since.elapsed() < 1000 / mostPerSecond))
        return;
    m_isConverting = true;
    m_since.start();
    studio::inBackground(
        this, [frame] { return cameraPicture(frame); },
        [this](const QImage &picture) {
            m_isConverting = false;
            if (m_camera && !picture.isNull())
                Q_EMIT this->frame(picture);
        });
}

} // namespace live
