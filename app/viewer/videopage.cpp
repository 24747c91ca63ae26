// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/videopage.h"

#include "announce.h"
#include "media/files.h"
#include "studio/background.h"
#include "theme.h"
#include "viewer/clipline.h"
#include "viewer/cutdialog.h"
#include "viewer/framebutton.h"
#include "viewer/framesource.h"
#include "viewer/playback.h"
#include "viewer/transportbar.h"
#include "viewer/videosurface.h"

#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace viewer {

using namespace Qt::StringLiterals;

VideoPage::VideoPage(QWidget *parent)
    : Page(parent)
    , m_playback(new Playback(this))
    , m_frames(new FrameSource(this))
    , m_surface(new VideoSurface(this))
    , m_line(new ClipLine(this))
    , m_bar(new TransportBar(*m_playback, TransportBar::Controls::Video, this))
    , m_frameButton(new FrameButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid / 2);
    column->addWidget(m_surface, 1);
    column->addWidget(m_line);
    column->addWidget(m_bar);
    setFocusProxy(m_surface);
    buildTools();
    connectFrames();

    connect(m_playback, &Playback::failed, this, &Page::failed);
    connect(m_playback, &Playback::positionChanged, this, &VideoPage::showMoment);
    connect(m_playback, &Playback::playingChanged, this, [this](bool playing) {
        m_frames->setLooksBehind(!playing);
        if (playing || m_frame < 0)
            return;
        // What stands still is seen with every pixel, at the beginning of its frame. At the end it stays the end, so
        // that playing begins anew.
        if (m_playback->seconds() < m_frames->times().end - 1e-3)
            showFrame(m_frame);
        else
            m_frames->want(m_frame);
    });
    connect(m_surface, &VideoSurface::clicked, m_playback, &Playback::toggle);
    connect(m_surface, &VideoSurface::dragWanted, this,
            [this] { dragFiles(this, {m_item}, QPixmap::fromImage(m_surface->picture())); });
    connect(m_line, &ClipLine::frameWanted, this, [this](int frame) {
        m_playback->pause();
        showFrame(frame);
    });
    connect(m_bar, &TransportBar::stepWanted, this, &VideoPage::stepBy);
}

VideoPage::~VideoPage() = default;

void VideoPage::buildTools()
{
    const auto tool = [this](const QString &icon, const QString &name, const QString &tip, auto act) {
        auto *button = new QToolButton(this);
        button->setIcon(theme::icon(icon));
        button->setIconSize(QSize(20, 20));
        button->setAutoRaise(true);
        button->setAccessibleName(name);
        button->setToolTip(tip);
        connect(button, &QToolButton::clicked, this, act);
        m_bar->addTool(button);
    };
    tool(u"mark-in"_s, tr("Mark in"), tr("The part begins with this frame (I)"), [this] { mark(m_frame, m_out); });
    tool(u"mark-out"_s, tr("Mark out"), tr("The part ends with this frame (O)"), [this] { mark(m_in, m_frame); });
    tool(u"trim"_s, tr("Cut"), tr("Keep the part between the marks as a clip of its own"), [this] { cut(); });
    m_bar->addTool(m_frameButton);
    connect(m_frameButton, &FrameButton::saveWanted, this, [this] {
        fileFrame(m_frame, inboxFolder(), [this](const QString &path) { Q_EMIT made(path, m_item, u"frame"_s); });
    });
    connect(m_frameButton, &FrameButton::copyWanted, this, [this] {
        takeFrame(m_frame, [](const QImage &picture) { QGuiApplication::clipboard()->setImage(picture); });
    });
    connect(m_frameButton, &FrameButton::useWanted, this, [this](const QString &verb) {
        fileFrame(m_frame, inboxFolder(), [this, verb](const QString &path) { Q_EMIT frameWanted(verb, path, m_item); });
    });
    connect(m_frameButton, &FrameButton::posterWanted, this, [this] {
        const media::ClipTimes &times = m_frames->times();
        // A little after its beginning: times that went through text are rounded.
        if (m_frame >= 0)
            Q_EMIT posterWanted(m_item.id, times.beginOf(m_frame) + (times.beginOf(m_frame + 1) - times.beginOf(m_frame)) / 4);
    });
    connect(m_frameButton, &FrameButton::continueWanted, this, [this] {
        fileFrame(m_frames->times().count() - 1, inboxFolder(),
                  [this](const QString &path) { Q_EMIT frameWanted(u"continue"_s, path, m_item); });
    });
}

void VideoPage::connectFrames()
{
    connect(m_frames, &FrameSource::failed, this, &Page::failed);
    connect(m_frames, &FrameSource::firstSeen, this, [this](const QImage &picture) {
        m_surface->setPicture(picture);
        m_surface->setFrameSize(picture.size());
        m_playback->open(m_item.path); // only what could be read once is given to the player
    });
    connect(m_frames, &FrameSource::timesRead, this, [this] {
        m_line->setTimes(m_frames->times());
        m_playback->setLength(m_frames->times().end);
        if (m_frame < 0)
            showFrame(0);
        readFilmStrip();
    });
    connect(m_frames, &FrameSource::shown, this, [this](int, const QImage &picture, bool isWhole) {
        m_surface->setPicture(picture);
        if (isWhole)
            m_surface->setFrameSize(picture.size());
    });
}

void VideoPage::open(const studio::Item &item)
{
    leave();
    m_item = item;
    m_surface->setAccessibleDescription(item.title());
    m_frames->open(item.path);
}

void VideoPage::leave()
{
    m_strip.stop();
    m_playback->close();
    m_frames->close();
    m_line->clear();
    m_surface->setPicture({});
    m_frame = -1;
    m_in = -1;
    m_out = -1;
    m_bar->setFrame(-1, 0, 0);
}

void VideoPage::readFilmStrip()
{
    m_strip.stop();
    const int height = int(ClipLine::stripHeight * devicePixelRatioF());
    m_strip = studio::inBackgroundParts<StripPart>(
        this,
        [path = m_item.path, height](const studio::Give<StripPart> &give) { readStrip(path, ClipLine::places, height, give); },
        [this, path = m_item.path](const StripPart &part) {
            if (path == m_item.path)
                m_line->setPicture(part.place, part.picture);
        },
        [] {});
}

// While it plays: the frame of this moment, no larger than it is seen.
void VideoPage::showMoment()
{
    const media::ClipTimes &times = m_frames->times();
    m_line->setHead(m_playback->seconds());
    const int frame = times.at(m_playback->seconds());
    if (frame < 0 || frame == m_frame)
        return;
    m_frame = frame;
    m_bar->setFrame(frame, times.count(), times.beginOf(frame));
    m_frames->want(frame, m_playback->isPlaying() ? m_surface->size() * devicePixelRatioF() : QSize());
}

// Standing still: exactly this one.
void VideoPage::showFrame(int frame)
{
    const media::ClipTimes &times = m_frames->times();
    if (times.count() == 0)
        return;
    const int wanted = std::clamp(frame, 0, times.count() - 1);
    m_frame = wanted;
    m_bar->setFrame(wanted, times.count(), times.beginOf(wanted));
    m_frames->want(wanted);
    m_playback->seekTo(times.beginOf(wanted));
    m_line->setHead(times.beginOf(wanted));
}

void VideoPage::stepBy(int frames)
{
    m_playback->pause();
    showFrame(m_frame + frames);
}

void VideoPage::setMarks(int in, int out)
{
    m_in = in;
    m_out = out;
    if (m_in >= 0 && m_out >= 0 && m_in > m_out) // the one that was set last counts
        (in == m_frame ? m_out : m_in) = -1;
    m_line->setMarks(m_in, m_out);
    const auto [begin, end] = part();
    m_playback->setRegion(begin, end);
}

void VideoPage::mark(int in, int out)
{
    setMarks(in, out);
    const auto [begin, end] = part();
    shell::announce(this, TimeLine::partText(begin, end));
}

std::pair<double, double> VideoPage::part() const
{
    const media::ClipTimes &times = m_frames->times();
    if (m_in < 0 && m_out < 0)
        return {0, 0};
    return {times.beginOf(std::max(0, m_in)), times.beginOf(m_out < 0 ? times.count() : m_out + 1)};
}

void VideoPage::takeFrame(int frame, const std::function<void(const QImage &)> &deliver)
{
    m_playback->pause();
    m_frames->take(frame, [this, deliver](const media::Result<QImage> &picture) {
        if (!picture)
            return Q_EMIT problem(picture.error().message);
        deliver(*picture);
    });
}

// As PNG, which loses nothing, under the clip's name and the number of the frame.
void VideoPage::fileFrame(int frame, const QString &folder, const std::function<void(const QString &)> &deliver)
{
    const QString name = tr("%1 frame %2.png").arg(QFileInfo(m_item.path).completeBaseName()).arg(frame + 1);
    takeFrame(frame, [this, folder, name, deliver](const QImage &picture) {
        studio::inBackground(
            this,
            [folder, name, picture]() -> media::Result<QString> {
                QBuffer png;
                png.open(QIODevice::WriteOnly);
                picture.save(&png, "PNG");
                QDir().mkpath(folder);
                const QString path = QDir(folder).filePath(media::freeFileName(folder, media::safeFileName(name)));
                return media::writeFile(path, png.data()).map([&] { return path; });
            },
            [this, deliver](const media::Result<QString> &path) {
                if (!path)
                    return Q_EMIT problem(path.error().message);
                deliver(*path);
            });
    });
}

void VideoPage::cut()
{
    const media::ClipTimes &times = m_frames->times();
    if (times.count() == 0)
        return;
    m_playback->pause();
    const double begin = times.beginOf(std::max(0, m_in));
    const double end = m_out < 0 ? times.end : times.beginOf(m_out + 1);
    auto *dialog = new CutDialog({.path = m_item.path, .begin = begin, .end = end, .folder = inboxFolder()}, this);
    connect(dialog, &CutDialog::made, this, [this, dialog, item = m_item](const QString &path) { Q_EMIT made(path, item, u"clip"_s, dialog->facts().toOutput()); });
    dialog->open();
}

void VideoPage::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const int key = plain ? event->key() : 0;
    if (key == Qt::Key_I)
        return mark(m_frame, m_out);
    if (key == Qt::Key_O)
        return mark(m_in, m_frame);
    if (key == Qt::Key_X)
        return mark(-1, -1);
    if (key == Qt::Key_Home || key == Qt::Key_End) {
        m_playback->pause();
        return showFrame(key == Qt::Key_Home ? 0 : m_frames->times().count() - 1);
    }
    if (!m_bar->handleKey(*event))
        Page::keyPressEvent(event);
}

void VideoPage::hideEvent(QHideEvent *event)
{
    m_playback->pause();
    Page::hideEvent(event);
}

} // namespace viewer
