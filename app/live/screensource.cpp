// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/screensource.h"

#include "live/framelook.h"

#include "studio/background.h"

#include <QElapsedTimer>
#include <QPixmap>
#include <QScreen>

#include <algorithm>

namespace live {

namespace {

constexpr int shortestPause = 1000 / FrameSource::mostPerSecond;
constexpr int share = 10; // looking at the screen takes at most so small a part of the time

} // namespace

ScreenSource::ScreenSource(QScreen *screen, const QRect &part, QObject *parent)
    : FrameSource(parent)
    , m_screen(screen)
    , m_part(part)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ScreenSource::take);
}

QString ScreenSource::name() const
{
    return tr("Screen, %1 × %2").arg(m_part.width()).arg(m_part.height());
}

void ScreenSource::start()
{
    if (!m_timer.isActive())
        m_timer.start(0);
}

void ScreenSource::stop()
{
    m_timer.stop();
    m_before = {}; // when it goes on, what is seen then is news
}

void ScreenSource::take()
{
    if (!m_screen) {
        Q_EMIT failed(tr("The screen whose picture was used is not there any more."));
        return;
    }
    QElapsedTimer timer;
    timer.start();
    QImage image = m_screen->grabWindow(0, m_part.x(), m_part.y(), m_part.width(), m_part.height()).toImage();
    if (image.isNull()) {
        Q_EMIT failed(tr("This desktop does not let a program look at the screen."));
        return;
    }
    image.setDevicePixelRatio(1);
    m_timer.start(std::max(shortestPause, int(timer.elapsed()) * share));
    if (std::exchange(m_isComparing, true))
        return;
    studio::inBackground(
        this, [image, before = m_before] { return lookAt(image, before); },
        [this](const FrameLook &look) {
            m_isComparing = false;
            if (!m_timer.isActive())
                return; // stopped meanwhile
            m_before = look.whole;
            if (!look.picture.isNull())
                Q_EMIT frame(look.picture);
        });
}

} // namespace live
