// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/transportbar.h"

#include "theme.h"
#include "viewer/format.h"
#include "viewer/playback.h"
#include "viewer/scrubslider.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include <cmath>

namespace viewer {

using namespace Qt::StringLiterals;

namespace {

constexpr double fastest = 4;
constexpr qint64 jump = 1000; // ms, for J

QToolButton *toolButton(QWidget *parent, const QString &iconName, const QString &name,
                        const QString &tip)
{
    auto *button = new QToolButton(parent);
    button->setIcon(theme::icon(iconName));
    button->setIconSize(QSize(20, 20));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(tip);
    return button;
}

} // namespace

TransportBar::TransportBar(Playback &playback, Controls controls, QWidget *parent)
    : QWidget(parent)
    , m_playback(playback)
    , m_controls(controls)
    , m_play(toolButton(this, u"play"_qs, tr("Play"), tr("Play or pause (Space)")))
    , m_speed(new QToolButton(this))
    , m_loop(toolButton(this, u"loop"_qs, tr("Loop"), tr("Start again at the end")))
    , m_sound(toolButton(this, u"volume"_qs, tr("Sound"), tr("Sound on or off (M)")))
    , m_time(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid / 2);
    row->addWidget(m_play);
    if (controls == Controls::Video) {
        auto *back =
            toolButton(this, u"chevron-left"_qs, tr("Previous frame"), tr("One frame back (,)"));
        auto *forward =
            toolButton(this, u"chevron-right"_qs, tr("Next frame"), tr("One frame on (.)"));
        connect(back, &QToolButton::clicked, this, [this] { stepFrames(-1); });
        connect(forward, &QToolButton::clicked, this, [this] { stepFrames(1); });
        m_slider = new ScrubSlider(this);
        m_slider->setAccessibleName(tr("Position"));
        m_slider->setRange(0, 0);
        m_slider->setSingleStep(int(jump));
        connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
            if (m_slider->isSliderDown() || m_slider->hasFocus())
                m_playback.seek(value);
        });
        row->addWidget(back);
        row->addWidget(forward);
        row->addWidget(m_slider, 1);
    }
    m_time->setTextFormat(Qt::PlainText);
    m_time->setAccessibleName(tr("Time"));
    row->addWidget(m_time);
    if (controls == Controls::Sound)
        row->addStretch(1);
    addSpeeds();
    row->addWidget(m_speed);
    m_loop->setCheckable(true);
    row->addWidget(m_loop);
    row->addWidget(m_sound);

    connect(m_play, &QToolButton::clicked, this, [this] { m_playback.toggle(); });
    connect(m_loop, &QToolButton::toggled, this, [this](bool on) { m_playback.setLoop(on); });
    connect(m_sound, &QToolButton::clicked, this, [this] {
        m_muted = !m_muted;
        m_playback.setMuted(m_muted);
        showSound();
    });
    connect(&playback, &Playback::playingChanged, this, &TransportBar::showPlaying);
    connect(&playback, &Playback::positionChanged, this, &TransportBar::showPosition);
    connect(&playback, &Playback::durationChanged, this, [this](qint64 duration) {
        if (m_slider)
            m_slider->setRange(0, int(duration));
        showPosition(m_playback.position());
    });
    connect(&playback, &Playback::canSoundChanged, this, &TransportBar::showSound);
    showSound();
    showPosition(0);
}

void TransportBar::addSpeeds()
{
    auto *menu = new QMenu(m_speed);
    auto *group = new QActionGroup(menu);
    for (const double rate : {0.25, 0.5, 1.0, 1.5, 2.0, 4.0}) {
        QAction *action = menu->addAction(tr("%1×").arg(QLocale().toString(rate)));
        action->setCheckable(true);
        action->setData(rate);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, rate] { m_playback.setRate(rate); });
    }
    m_speed->setMenu(menu);
    m_speed->setPopupMode(QToolButton::InstantPopup);
    m_speed->setAutoRaise(true);
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("Speed (L is faster, K is normal)"));
    const auto show = [this, group](double rate) {
        m_speed->setText(tr("%1×").arg(QLocale().toString(rate)));
        for (QAction *action : group->actions())
            action->setChecked(qFuzzyCompare(action->data().toDouble(), rate));
    };
    connect(&m_playback, &Playback::rateChanged, this, show);
    show(1);
}

bool TransportBar::handleKey(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Space:
        m_playback.toggle();
        return true;
    case Qt::Key_K:
        m_playback.setRate(1);
        m_playback.toggle();
        return true;
    case Qt::Key_J: // no decoder plays backwards: jump
        m_playback.seek(m_playback.position() - jump);
        return true;
    case Qt::Key_L:
        if (m_playback.isPlaying())
            m_playback.setRate(std::min(fastest, m_playback.rate() * 2));
        m_playback.play();
        return true;
    case Qt::Key_M:
        m_sound->click();
        return true;
    case Qt::Key_Home:
        m_playback.seek(0);
        return true;
    case Qt::Key_End:
        m_playback.seek(m_playback.duration());
        return true;
    case Qt::Key_Comma:
    case Qt::Key_Period:
        if (m_controls != Controls::Video)
            return false;
        stepFrames(event.key() == Qt::Key_Comma ? -1 : 1);
        return true;
    default:
        return false;
    }
}

void TransportBar::stepFrames(int frames)
{
    m_playback.pause();
    const double length = 1000.0 / std::max(1.0, m_framesPerSecond);
    const double shown = m_shown >= 0 ? double(m_shown) / 1000 : double(m_playback.position());
    const double last = std::max(0.0, std::ceil(double(m_playback.duration()) / length) - 1);
    const double wanted = std::clamp(std::round(shown / length) + frames, 0.0, last);
    // The player shows the first frame that begins at or after the position: aim a little before
    // it, so that rounding to milliseconds never skips it.
    m_playback.seek(qint64((wanted - 0.25) * length));
}

void TransportBar::showPosition(qint64 milliseconds)
{
    if (m_slider && !m_slider->isSliderDown()) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(int(milliseconds));
    }
    m_time->setText(tr("%1 / %2").arg(preciseClockText(double(milliseconds) / 1000),
                                      clockText(double(m_playback.duration()) / 1000 + 0.5)));
}

void TransportBar::showPlaying(bool playing)
{
    m_play->setIcon(theme::icon(playing ? u"pause"_qs : u"play"_qs));
    m_play->setAccessibleName(playing ? tr("Pause") : tr("Play"));
}

void TransportBar::showSound()
{
    const bool canSound = m_playback.canSound();
    m_sound->setEnabled(canSound);
    m_sound->setIcon(theme::icon(m_muted || !canSound ? u"mute"_qs : u"volume"_qs));
    m_sound->setAccessibleName(m_muted ? tr("Sound on") : tr("Sound off"));
    m_sound->setToolTip(canSound ? tr("Sound on or off (M)")
                                 : tr("This computer has no sound output."));
}

} // namespace viewer
