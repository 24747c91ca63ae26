// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/framesource.h"

#include "studio/background.h"

#include <utility>

namespace viewer {

namespace {

struct Opened
{
    media::Result<std::shared_ptr<media::Clip>> clip;
    media::Result<QImage> first = QImage();
};

Opened openClip(const QString &path)
{
    Opened opened{.clip = media::Clip::open(path)};
    if (opened.clip)
        opened.first = (*opened.clip)->first();
    return opened;
}

// The picture, and the times where they turned out to be others.
struct Decoded
{
    media::Result<QImage> picture;
    std::optional<media::ClipTimes> times;
};

} // namespace

FrameSource::FrameSource(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_behind.setMaxThreadCount(1);
}

FrameSource::~FrameSource()
{
    close(); // what is being decoded ends after one more frame
}

// One at a time, dropped where the file was closed meanwhile.
template <class Work, class Deliver>
void FrameSource::run(Work work, Deliver deliver)
{
    m_isBusy = true;
    studio::inBackground(m_pool, this, std::move(work), [this, stop = m_stop, deliver = std::move(deliver)](const auto &answer) {
        if (stop != m_stop)
            return;
        m_isBusy = false;
        deliver(answer);
    });
}

void FrameSource::open(const QString &path)
{
    close();
    m_stop = std::make_shared<std::atomic_bool>(false);
    run([path] { return openClip(path); },
        [this](const Opened &opened) {
            if (!opened.clip || !opened.first)
                return Q_EMIT failed((opened.clip ? opened.first.error() : opened.clip.error()).message);
            m_clip = *opened.clip;
            Q_EMIT firstSeen(*opened.first);
            readTimes();
        });
}

void FrameSource::close()
{
    if (m_stop)
        *m_stop = true;
    m_stop.reset();
    m_clip.reset();
    m_times = {};
    m_wanted.reset();
    m_takes.clear();
    m_last = -1;
    m_isBusy = false;
    m_isLooking = false;
}

void FrameSource::readTimes()
{
    run([clip = m_clip, stop = m_stop] { return clip->readTimes([stop](double) { return !*stop; }); },
        [this](const media::Result<media::ClipTimes> &times) {
            if (!times)
                return Q_EMIT failed(times.error().message);
            m_times = *times;
            Q_EMIT timesRead();
            next();
        });
}

void FrameSource::want(int frame, QSize bound)
{
    m_wanted = Request{frame, bound};
    next();
}

void FrameSource::take(int frame, Take deliver)
{
    m_takes.emplace_back(frame, std::move(deliver));
    next();
}

void FrameSource::takeOver(const std::optional<media::ClipTimes> &times)
{
    if (!times)
        return;
    m_times = *times;
    Q_EMIT timesRead();
}

void FrameSource::next()
{
    if (m_isBusy || !m_clip || m_times.count() == 0)
        return;
    const auto decode = [clip = m_clip, stop = m_stop, known = m_times.count()](const Request &request) {
        return [clip, stop, known, request] {
            Decoded decoded{.picture = clip->frame(request.frame, request.bound, [stop](double) { return !*stop; })};
            if (clip->times().count() != known)
                decoded.times = clip->times();
            return decoded;
        };
    };
    if (!m_takes.empty()) {
        auto [frame, deliver] = std::move(m_takes.front());
        m_takes.pop_front();
        return run(decode({frame, {}}), [this, deliver = std::move(deliver)](const Decoded &decoded) {
            takeOver(decoded.times);
            deliver(decoded.picture);
            next();
        });
    }
    if (!m_wanted)
        return;
    const Request request = *std::exchange(m_wanted, std::nullopt);
    run(decode(request), [this, request](const Decoded &decoded) {
        takeOver(decoded.times);
        m_last = request.frame;
        if (decoded.picture)
            Q_EMIT shown(request.frame, *decoded.picture, request.bound.isEmpty());
        else
            Q_EMIT failed(decoded.picture.error().message);
        next();
        lookBehind();
    });
}

void FrameSource::lookBehind()
{
    if (m_last <= 0 || !m_looksBehind || m_isLooking || !m_clip)
        return;
    m_isLooking = true;
    const auto look = [clip = m_clip, stop = m_stop, frame = std::exchange(m_last, -1)] {
        return clip->lookBehind(frame, [stop](double) { return !*stop; });
    };
    studio::inBackground(m_behind, this, look, [this, stop = m_stop](bool) {
        if (stop != m_stop)
            return;
        m_isLooking = false;
        lookBehind();
    });
}

} // namespace viewer
