// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/castsource.h"

#include "desktopportal.h"
#include "live/castportal.h"
#include "live/framelook.h"
#include "live/pipestream.h"

#include "studio/background.h"
#include "studio/backgroundpool.h"

#include <utility>

namespace live {

using namespace Qt::StringLiterals;

namespace {

// The way out takes its time, too.
void letGo(std::shared_ptr<PipeStream> stream)
{
    studio::inOrder(studio::backgroundPool(), [stream = std::move(stream)]() mutable { stream.reset(); });
}

} // namespace

CastSource::CastSource(QObject *parent, const QString &busAddress)
    : FrameSource(parent)
    , m_busAddress(busAddress)
    , m_timer(this)
    , m_silence(this)
{
    m_timer.setInterval(1000 / mostPerSecond);
    connect(&m_timer, &QTimer::timeout, this, &CastSource::look);
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        Q_EMIT failed(tr("The desktop shares its screen, but no picture of it comes. Look whether "
                         "PipeWire and its session manager "
                         "(WirePlumber) run, and choose the screen again."));
    });
}

CastSource::~CastSource()
{
    close();
}

bool CastSource::isNeeded()
{
    return shell::portal::isNeededForScreen();
}

QString CastSource::name() const
{
    return m_size.isEmpty()
               ? tr("Screen or window")
               : tr("Screen or window, %1 × %2").arg(m_size.width()).arg(m_size.height());
}

void CastSource::start()
{
    if (m_stream)
        return m_timer.start();
    if (m_portal)
        return; // the person is being asked
    m_portal = std::make_unique<CastPortal>(m_token, this, m_busAddress);
    connect(m_portal.get(), &CastPortal::granted, this, &CastSource::receive);
    connect(m_portal.get(), &CastPortal::failed, this, [this](const QString &sentence) {
        m_token.clear();
        close();
        Q_EMIT failed(sentence);
    });
    m_portal->start();
}

void CastSource::stop()
{
    m_timer.stop();
    m_silence.stop();
    m_before = {}; // when it goes on, what is seen then is news
    if (!m_stream || !m_token.isEmpty())
        close();
}

void CastSource::close()
{
    ++m_sharing;
    m_timer.stop();
    m_silence.stop();
    if (m_portal) {
        m_portal->disconnect(this);
        m_portal->close();
        m_portal.release()->deleteLater(); // it may be the one that speaks
    }
    if (m_stream)
        letGo(std::exchange(m_stream, {}));
}

void CastSource::receive(int remote, uint node)
{
    m_token = m_portal->token();
    studio::inBackground(
        this, [remote, node] { return std::make_shared<PipeStream>(remote, node); },
        [this, sharing = m_sharing](std::shared_ptr<PipeStream> stream) {
            if (sharing != m_sharing) // stopped meanwhile
                return letGo(std::move(stream));
            m_stream = std::move(stream);
            m_silence.start(patience);
            m_timer.start();
            look();
        });
}

void CastSource::look()
{
    const PipeStream::State state = m_stream->state();
    if (state != PipeStream::State::Running) {
        close();
        Q_EMIT failed(state == PipeStream::State::Ended
                          ? tr("The screen or window that was shared is not there any more. Choose "
                               "one again.")
                          : tr("The pictures of the screen cannot be received. Install PipeWire "
                               "(libpipewire-0.3) and choose the "
                               "screen again."));
        return;
    }
    if (m_isComparing)
        return;
    const QImage image = m_stream->take();
    if (!image.isNull())
        take(image);
}

void CastSource::take(const QImage &image)
{
    m_silence.stop();
    m_size = image.size();
    m_isComparing = true;
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
