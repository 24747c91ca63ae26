// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/videopage.h"

#include "media/preview.h"
#include "media/probe.h"
#include "studio/background.h"
#include "theme.h"
#include "viewer/playback.h"
#include "viewer/transportbar.h"
#include "viewer/videosurface.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace viewer {

namespace {

struct FirstLook
{
    media::Result<QImage> poster;
    double framesPerSecond = 0;
};

FirstLook lookAt(const QString &path)
{
    FirstLook look{.poster = media::frameAt(path, 0)};
    if (const auto info = media::probe(path))
        look.framesPerSecond = info->fps;
    return look;
}

} // namespace

VideoPage::VideoPage(QWidget *parent)
    : Page(parent)
    , m_playback(new Playback(this))
    , m_surface(new VideoSurface(this))
    , m_bar(new TransportBar(*m_playback, TransportBar::Controls::Video, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(m_surface, 1);
    column->addWidget(m_bar);
    setFocusProxy(m_surface);

    m_playback->setVideoSink(m_surface->sink());
    connect(m_playback, &Playback::failed, this, &Page::failed);
    connect(m_surface, &VideoSurface::clicked, m_playback, &Playback::toggle);
    connect(m_surface, &VideoSurface::frameShown, m_bar, &TransportBar::setShownFrame);
    connect(m_surface, &VideoSurface::dragWanted, this,
            [this] { dragFiles(this, {m_item}, QPixmap::fromImage(m_surface->picture())); });
}

void VideoPage::open(const studio::Item &item)
{
    m_item = item;
    m_surface->setPoster({});
    m_surface->setAccessibleDescription(item.title());
    studio::inBackground(
        this, [path = item.path] { return lookAt(path); },
        [this, generation = ++m_generation](const FirstLook &look) {
            if (generation != m_generation)
                return;
            if (!look.poster) {
                Q_EMIT failed(look.poster.error().message);
                return;
            }
            m_surface->setPoster(*look.poster);
            if (look.framesPerSecond > 0)
                m_bar->setFrameRate(look.framesPerSecond);
            m_playback->open(m_item.path); // only what could be read once is given to the player
        });
}

void VideoPage::leave()
{
    ++m_generation;
    m_playback->close();
    m_surface->setPoster({});
}

void VideoPage::keyPressEvent(QKeyEvent *event)
{
    if (!m_bar->handleKey(*event))
        Page::keyPressEvent(event);
}

void VideoPage::hideEvent(QHideEvent *event)
{
    m_playback->pause();
    Page::hideEvent(event);
}

} // namespace viewer
