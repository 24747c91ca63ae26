// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/livesource.h"

#include "live/canvas.h"

#include "studio/background.h"

#include <QEvent>

namespace live {

namespace {

// Fills `size` with the middle of the picture.
QImage filling(const QImage &picture, const QSize &size)
{
    const QSize part = size.scaled(picture.size(), Qt::KeepAspectRatio).expandedTo({1, 1});
    const QPoint corner((picture.width() - part.width()) / 2, (picture.height() - part.height()) / 2);
    return picture.copy(QRect(corner, part)).scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
}

} // namespace

LiveSource::LiveSource(Canvas &canvas, QObject *parent)
    : QObject(parent)
    , m_canvas(canvas)
{
    canvas.installEventFilter(this);
}

void LiveSource::choose(std::unique_ptr<FrameSource> source)
{
    if (m_source) {
        m_source->disconnect(this);
        m_source->stop();
        m_source.release()->deleteLater(); // it may be the one that speaks
    }
    m_source = std::move(source);
    ++m_choice;
    m_isRunning = false;
    m_isFitting = false;
    if (m_source) {
        connect(m_source.get(), &FrameSource::frame, this, &LiveSource::take);
        connect(m_source.get(), &FrameSource::failed, this, [this](const QString &sentence) {
            choose(nullptr);
            Q_EMIT problem(sentence);
        });
    } else {
        m_paper = {};
        m_canvas.setPaper({}, false);
    }
    follow();
    Q_EMIT changed();
}

void LiveSource::setCovering(bool covers)
{
    if (std::exchange(m_covers, covers) == covers)
        return;
    if (!m_paper.isNull())
        m_canvas.setPaper(m_paper, covers);
    Q_EMIT changed();
}

void LiveSource::setPaused(bool paused)
{
    m_isPaused = paused;
    follow();
}

void LiveSource::follow()
{
    const bool wanted = m_source && m_canvas.isVisible() && !m_canvas.window()->isMinimized() && !m_isPaused;
    if (std::exchange(m_isRunning, wanted) == wanted || !m_source)
        return;
    wanted ? m_source->start() : m_source->stop();
}

void LiveSource::take(const QImage &picture)
{
    if (!m_isRunning || picture.isNull() || std::exchange(m_isFitting, true))
        return;
    studio::inBackground(
        this, [picture, size = m_canvas.document().size()] { return filling(picture, size); },
        [this, choice = m_choice](const QImage &paper) {
            if (choice != m_choice)
                return;
            m_isFitting = false;
            if (!m_isRunning || paper.size() != m_canvas.document().size())
                return; // another drawing was opened: the next one fits
            m_paper = paper;
            m_canvas.setPaper(paper, m_covers);
        });
}

bool LiveSource::eventFilter(QObject *canvas, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        QMetaObject::invokeMethod(this, &LiveSource::follow, Qt::QueuedConnection); // once it is so
    return QObject::eventFilter(canvas, event);
}

} // namespace live
