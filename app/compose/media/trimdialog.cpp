// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/media/trimdialog.h"

#include "compose/media/trimstrip.h"
#include "compose/taborder.h"

#include "media/preview.h"
#include "media/transform.h"
#include "studio/background.h"
#include "theme.h"
#include "viewer/framesource.h"
#include "viewer/playback.h"
#include "viewer/videosurface.h"

#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace compose {
namespace {

struct Loaded
{
    media::Result<media::Info> info;
    QVector<double> keys;
};

QDoubleSpinBox *timeBox(const QString &name, QWidget *parent)
{
    auto *box = new QDoubleSpinBox(parent);
    box->setAccessibleName(name);
    box->setDecimals(3);
    box->setSingleStep(0.1);
    box->setSuffix(TrimDialog::tr(" s"));
    box->setKeyboardTracking(false);
    box->setFixedWidth(104);
    return box;
}

} // namespace

TrimDialog::TrimDialog(const TrimTask &task, QWidget *parent)
    : QDialog(parent)
    , m_task(task)
    , m_strip(new TrimStrip(this))
    , m_picture(new viewer::VideoSurface(this))
    , m_begin(timeBox(tr("From"), this))
    , m_end(timeBox(tr("To"), this))
    , m_play(new QPushButton(theme::icon(QStringLiteral("play")), tr("Play the part"), this))
    , m_state(new QLabel(this))
    , m_accept(new QPushButton(tr("Trim"), this))
    , m_stillTimer(new QTimer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Trim %1").arg(QFileInfo(task.path).fileName()));
    m_picture->setVisible(task.hasPictures);
    m_picture->setAccessibleName(tr("Picture at the handle"));
    m_play->setAutoDefault(false);
    m_play->setEnabled(false);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setText(tr("Opening the recording…"));
    auto *times = new QHBoxLayout;
    times->setSpacing(theme::grid);
    auto *from = new QLabel(tr("From"), this);
    from->setBuddy(m_begin);
    auto *to = new QLabel(tr("To"), this);
    to->setBuddy(m_end);
    times->addWidget(from);
    times->addWidget(m_begin);
    times->addWidget(to);
    times->addWidget(m_end);
    times->addStretch();
    times->addWidget(m_play);
    auto *all = new QPushButton(tr("Whole recording"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    all->setAutoDefault(false);
    cancel->setAutoDefault(false);
    m_accept->setDefault(true);
    m_accept->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::grid);
    buttons->addWidget(m_state, 1);
    buttons->addWidget(all);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_picture, 1);
    column->addWidget(m_strip);
    column->addLayout(times);
    column->addLayout(buttons);
    resize(760, task.hasPictures ? 640 : 260);

    m_stillTimer->setSingleShot(true);
    m_stillTimer->setInterval(60ms);
    connect(m_stillTimer, &QTimer::timeout, this, &TrimDialog::showStill);
    connect(m_strip, &TrimStrip::changed, this, &TrimDialog::showPart);
    connect(m_begin, &QDoubleSpinBox::valueChanged, this, &TrimDialog::readBoxes);
    connect(m_end, &QDoubleSpinBox::valueChanged, this, &TrimDialog::readBoxes);
    connect(m_play, &QPushButton::clicked, this, &TrimDialog::play);
    connect(all, &QPushButton::clicked, this, [this] {
        m_strip->setPart(0, m_info.seconds);
        showPart();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &TrimDialog::take);
    m_strip->setFocus();
    load();
}

TrimDialog::~TrimDialog() = default;

void TrimDialog::load()
{
    studio::inBackground(
        this,
        [path = m_task.path] {
            return Loaded{media::probe(path), media::keyTimes(path).value_or(QVector<double>())};
        },
        [this](const Loaded &result) {
            if (!result.info)
                return m_state->setText(result.info.error().message);
            m_keys = result.keys;
            begin(*result.info);
        });
    studio::inBackground(
        this, [path = m_task.path] { return media::peaks(path, 1200); },
        [this](const media::Result<media::Peaks> &peaks) {
            if (peaks)
                m_strip->setPeaks(*peaks);
        });
}

void TrimDialog::begin(const media::Info &info)
{
    m_info = info;
    if (info.kind == media::Kind::Video) {
        m_picture->show();
        loadFrames(0);
    }
    m_strip->setKeys(m_keys);
    m_strip->setSeconds(info.seconds);
    m_strip->setPart(m_task.begin, m_task.end > 0 ? m_task.end : info.seconds);
    for (QDoubleSpinBox *box : {m_begin, m_end}) {
        const QSignalBlocker quiet(box);
        box->setRange(0, info.seconds);
    }
    m_accept->setEnabled(info.seconds > 0);
    m_play->setEnabled(info.seconds > 0);
    showPart();
    Q_EMIT loaded();
}

// One after another: the strip fills while it can be used already.
void TrimDialog::loadFrames(int place)
{
    if (place >= frames)
        return;
    const double at = m_info.seconds * (place + 0.5) / frames;
    studio::inBackground(
        this,
        [path = m_task.path, at]() -> QImage {
            const auto frame = media::frameAt(path, at);
            return frame ? frame->scaled(240, 160, Qt::KeepAspectRatio, Qt::SmoothTransformation) : QImage();
        },
        [this, place](const QImage &frame) {
            m_strip->setFrame(place, frames, frame);
            loadFrames(place + 1);
        });
}

bool TrimDialog::isLossless() const
{
    if (m_info.kind != media::Kind::Video)
        return true;
    const auto isKey = [this](double seconds) {
        return std::any_of(m_keys.begin(), m_keys.end(), [&](double key) { return std::abs(key - seconds) < 0.015; });
    };
    return (m_strip->begin() < 0.015 || isKey(m_strip->begin()))
        && (m_strip->end() > m_info.seconds - 0.015 || isKey(m_strip->end()));
}

void TrimDialog::showPart()
{
    const QSignalBlocker quietBegin(m_begin);
    const QSignalBlocker quietEnd(m_end);
    m_begin->setValue(m_strip->begin());
    m_end->setValue(m_strip->end());
    media::Info part = m_info;
    part.seconds = m_strip->end() - m_strip->begin();
    part.bytes = 0;
    part.size = {};
    part.fps = 0;
    const std::vector<studio::Misfit> wrong = studio::misfits(m_task.limits, part);
    const QString length = tr("%1 s").arg(QLocale().toString(part.seconds, 'f', 2));
    m_state->setText(!wrong.empty() ? wrong.front().sentence
                         : isLossless() ? tr("%1, cut without loss").arg(length)
                                        : tr("%1, encoded again (Ctrl+arrow goes to a place without loss)").arg(length));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, wrong.empty() ? theme::tokens(palette()).textSecond : theme::tokens(palette()).warning);
    m_state->setPalette(colours);
    if (m_info.kind == media::Kind::Video && !(m_playback && m_playback->isPlaying()))
        m_stillTimer->start();
}

void TrimDialog::readBoxes()
{
    m_strip->setPart(m_begin->value(), m_end->value());
    showPart();
}

void TrimDialog::showStill()
{
    if (m_stillOnItsWay)
        return m_stillTimer->start();
    m_stillOnItsWay = true;
    const bool first = m_strip->active() == TrimStrip::Handle::Begin;
    const double at = first ? m_strip->begin() : std::max(0.0, m_strip->end() - 0.5 / std::max(1.0, m_info.fps));
    studio::inBackground(
        this, [path = m_task.path, at] { return media::frameAt(path, at); },
        [this](const media::Result<QImage> &frame) {
            m_stillOnItsWay = false;
            if (frame && !(m_playback && m_playback->isPlaying()))
                m_picture->setPicture(*frame);
        });
}

void TrimDialog::play()
{
    if (!m_playback) {
        m_playback = new viewer::Playback(this);
        if (m_info.kind == media::Kind::Video) {
            m_frames = new viewer::FrameSource(this);
            m_frames->setLooksBehind(false);
            connect(m_frames, &viewer::FrameSource::shown, this, [this](int, const QImage &picture) { m_picture->setPicture(picture); });
            m_frames->open(m_task.path);
        }
        connect(m_playback, &viewer::Playback::failed, m_state, &QLabel::setText);
        connect(m_playback, &viewer::Playback::positionChanged, this, [this](qint64 position) {
            m_strip->setHead(m_playback->isPlaying() ? double(position) / 1000 : -1);
            if (m_frames && m_playback->isPlaying())
                m_frames->want(m_frames->times().at(m_playback->seconds()), m_picture->size() * devicePixelRatioF());
            if (m_playback->isPlaying() && double(position) / 1000 >= m_strip->end())
                m_playback->pause();
        });
        connect(m_playback, &viewer::Playback::playingChanged, this, [this](bool playing) {
            m_play->setText(playing ? tr("Pause") : tr("Play the part"));
            m_play->setIcon(theme::icon(playing ? QStringLiteral("pause") : QStringLiteral("play")));
            if (!playing)
                m_strip->setHead(-1);
        });
        m_playback->open(m_task.path);
    }
    if (m_playback->isPlaying())
        return m_playback->pause();
    m_playback->seek(qint64(m_strip->begin() * 1000));
    m_playback->play();
}

void TrimDialog::take()
{
    const bool all = m_strip->begin() <= 0 && m_strip->end() >= m_info.seconds;
    const bool toTheEnd = m_strip->end() >= m_info.seconds;
    Q_EMIT chosen(all ? 0 : m_strip->begin(), toTheEnd ? 0 : m_strip->end());
    accept();
}

bool TrimDialog::focusNextPrevChild(bool next)
{
    return moveFocus(this, focusWidget(), next);
}

} // namespace compose
