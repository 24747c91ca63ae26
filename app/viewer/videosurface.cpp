// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/videosurface.h"

#include "studio/background.h"
#include "theme.h"
#include "viewer/frameimage.h"

#include <QMouseEvent>
#include <QPainter>
#include <QVideoSink>

namespace viewer {

VideoSurface::VideoSurface(QWidget *parent)
    : QWidget(parent)
    , m_sink(new QVideoSink(this))
{
    setAccessibleName(tr("Video"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(64, 64);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(m_sink, &QVideoSink::videoFrameChanged, this, &VideoSurface::take);
}

void VideoSurface::setPoster(const QImage &poster)
{
    if (poster.isNull()) {
        m_hasFrame = false;
        m_newest = {};
        ++m_generation;
    } else if (m_hasFrame) {
        return; // the real thing came first
    }
    m_picture = poster;
    update();
}

void VideoSurface::take(const QVideoFrame &frame)
{
    if (!frame.isValid())
        return; // the player clears its sink at the end: stay on the last frame
    if (!isPlain(frame)) {
        showFrame(
            imageFrom(frame),
            frame.startTime()); // its buffer belongs to the graphics system and to this thread
        return;
    }
    m_newest = frame;
    convertNewest();
}

void VideoSurface::convertNewest()
{
    if (m_converting || !m_newest.isValid())
        return;
    m_converting = true;
    const QVideoFrame frame = std::exchange(m_newest, {});
    studio::inBackground(
        this, [frame] { return imageFrom(frame); },
        [this, generation = m_generation, time = frame.startTime()](const QImage &image) {
            m_converting = false;
            if (generation == m_generation)
                showFrame(image, time);
            convertNewest();
        });
}

void VideoSurface::showFrame(const QImage &image, qint64 microseconds)
{
    if (image.isNull())
        return;
    m_picture = image;
    m_hasFrame = true;
    update();
    Q_EMIT frameShown(microseconds);
}

void VideoSurface::paintEvent(QPaintEvent *event)
{
    const theme::Tokens &colors = theme::tokens(palette());
    QPainter painter(this);
    painter.fillRect(event->rect(), colors.stage);
    if (!m_picture.isNull()) {
        QRect area(QPoint(), m_picture.size().scaled(size(), Qt::KeepAspectRatio));
        area.moveCenter(rect().center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(area, m_picture);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(colors.accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void VideoSurface::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton;
    m_drag.press(*event);
}

void VideoSurface::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag.startsWith(*event))
        return;
    m_pressed = false;
    Q_EMIT dragWanted();
}

void VideoSurface::mouseReleaseEvent(QMouseEvent *event)
{
    m_drag.release();
    if (std::exchange(m_pressed, false) && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
}

} // namespace viewer
