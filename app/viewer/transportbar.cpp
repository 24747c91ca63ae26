// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/transportbar.h"

#include "theme.h"
#include "viewer/format.h"
#include "viewer/loudness.h"
#include "viewer/playback.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSlider>
#include <QToolButton>

#include <cmath>

namespace viewer {

using namespace Qt::StringLiterals;

namespace {

constexpr double fastest = 4;
constexpr int narrow = 560; // px: no room for the number of the frame

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
    , m_loudness(new QSlider(Qt::Horizontal, this))
    , m_time(new QLabel(this))
{
    setLayoutDirection(Qt::LeftToRight); // like the line of time above it
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid / 2);
    row->addWidget(m_play);
    if (controls == Controls::Video) {
        auto *back =
            toolButton(this, u"chevron-left"_qs, tr("Previous frame"), tr("One frame back (,)"));
        auto *forward =
            toolButton(this, u"chevron-right"_qs, tr("Next frame"), tr("One frame on (.)"));
        connect(back, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(-1); });
        connect(forward, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(1); });
        row->addWidget(back);
        row->addWidget(forward);
    }
    m_time->setTextFormat(Qt::PlainText);
    m_time->setAccessibleName(tr("Time"));
    row->addWidget(m_time);
    row->addStretch(1);
    m_tools = new QHBoxLayout;
    m_tools->setSpacing(theme::grid / 2);
    row->addLayout(m_tools);
    addSpeeds();
    row->addWidget(m_speed);
    m_loop->setCheckable(true);
    row->addWidget(m_loop);
    row->addWidget(m_sound);
    m_loudness->setRange(0, 100);
    m_loudness->setSingleStep(5);
    m_loudness->setPageStep(20);
    m_loudness->setFixedWidth(72);
    m_loudness->setAccessibleName(tr("Volume"));
    row->addWidget(m_loudness);

    connect(m_play, &QToolButton::clicked, this, [this] { m_playback.toggle(); });
    connect(m_loop, &QToolButton::toggled, this, [this](bool on) { m_playback.setLoop(on); });
    connect(m_sound, &QToolButton::clicked, this, [] {
        Loudness::shared().setMuted(!Loudness::shared().isMuted());
    });
    connect(m_loudness, &QSlider::valueChanged, this, [](int percent) { Loudness::shared().setPercent(percent); });
    connect(&Loudness::shared(), &Loudness::changed, this, &TransportBar::showSound);
    connect(&playback, &Playback::playingChanged, this, &TransportBar::showPlaying);
    connect(&playback, &Playback::positionChanged, this, &TransportBar::showTime);
    connect(&playback, &Playback::durationChanged, this, &TransportBar::showTime);
    connect(&playback, &Playback::canSoundChanged, this, &TransportBar::showSound);
    showSound();
    showTime();
}

void TransportBar::addTool(QWidget *tool)
{
    m_tools->addWidget(tool);
}

void TransportBar::addSpeeds()
{
    auto *menu = new QMenu(m_speed);
    auto *group = new QActionGroup(menu);
    for (const double rate : {0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0}) {
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
    m_speed->setToolTip(m_controls == Controls::Video ? tr("Speed (J backwards, L forwards, again for faster)")
                                                                : tr("Speed (L is faster, K is normal)"));
    const auto show = [this, group](double rate) {
        m_speed->setText(tr("%1×").arg(QLocale().toString(rate)));
        m_speed->setAccessibleDescription(m_speed->text()); // the name stands before the text on the button
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
        m_playback.isPlaying() ? m_playback.pause() : m_playback.play();
        m_playback.setRate(1);
        return true;
    case Qt::Key_J:
        shuttle(-1);
        return true;
    case Qt::Key_L:
        shuttle(1);
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
        Q_EMIT stepWanted(event.key() == Qt::Key_Comma ? -1 : 1);
        return true;
    default:
        return false;
    }
}

// As on an editing desk: the first press plays, each further one doubles the speed, the other direction begins anew.
void TransportBar::shuttle(int direction)
{
    if (direction < 0 && m_controls == Controls::Sound) { // sound is not played backwards: a second back
        m_playback.seek(m_playback.position() - 1000);
        return;
    }
    const bool goesOn = m_playback.isPlaying() && m_playback.rate() * direction > 0;
    if (goesOn)
        m_playback.setRate(direction * std::min(fastest, 2 * std::abs(m_playback.rate())));
    else if (m_playback.isPlaying() || m_playback.rate() * direction < 0)
        m_playback.setRate(direction);
    m_playback.play();
}

void TransportBar::setFrame(int frame, int count, double seconds)
{
    m_frame = frame;
    m_frameCount = count;
    m_frameSeconds = seconds;
    showTime();
}

void TransportBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_loudness->setVisible(width() >= narrow);
    showTime();
}

void TransportBar::showTime()
{
    const double now = m_frame >= 0 ? m_frameSeconds : m_playback.seconds();
    const QString whole = clockText(double(m_playback.duration()) / 1000 + 0.5);
    const QString time = tr("%1 / %2").arg(preciseClockText(now), whole);
    // Isolated: it runs from the left among words that run from the right.
    const QString among = layoutDirection() == Qt::RightToLeft ? u"\u2066%1\u2069"_s.arg(time) : time;
    m_time->setText(m_frame < 0 || width() < narrow ? time
                                                    : tr("%1 · frame %2 of %3").arg(among, QLocale().toString(m_frame + 1),
                                                                                    QLocale().toString(m_frameCount)));
}

void TransportBar::showPlaying(bool playing)
{
    m_play->setIcon(theme::icon(playing ? u"pause"_qs : u"play"_qs));
    m_play->setAccessibleName(playing ? tr("Pause") : tr("Play"));
}

void TransportBar::showSound()
{
    const bool canSound = m_playback.canSound();
    const Loudness &loudness = Loudness::shared();
    m_sound->setEnabled(canSound);
    m_sound->setIcon(theme::icon(loudness.factor() == 0 || !canSound ? u"mute"_qs : u"volume"_qs));
    m_sound->setAccessibleName(loudness.isMuted() ? tr("Sound on") : tr("Sound off"));
    m_sound->setToolTip(canSound ? tr("Sound on or off (M)")
                                 : tr("This computer has no sound output."));
    m_loudness->setEnabled(canSound);
    const QSignalBlocker blocked(m_loudness); // what is muted stands at 0, and keeps how loud it was
    m_loudness->setValue(loudness.isMuted() ? 0 : loudness.percent());
    m_loudness->setToolTip(tr("Volume: %1%").arg(QLocale().toString(loudness.isMuted() ? 0 : loudness.percent())));
}

} // namespace viewer
