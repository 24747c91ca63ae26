// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/cockpit.h"

#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>

namespace live {

using State = studio::LiveSession::State;

// A small round lamp in the colour of the state.
class Dot final : public QWidget
{
public:
    explicit Dot(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(8, 8);
    }

    void setState(State state)
    {
        m_state = state;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color());
        painter.drawEllipse(rect());
    }

private:
    [[nodiscard]] QColor color() const
    {
        const theme::Tokens &tokens = theme::tokens(palette());
        switch (m_state) {
        case State::Live:
            return tokens.good;
        case State::Connecting:
            return tokens.warning;
        case State::Failed:
            return tokens.error;
        case State::Ready:
        case State::Paused:
            break;
        }
        return tokens.textThird;
    }

    State m_state = State::Ready;
};

namespace {

QString milliseconds(std::chrono::microseconds time)
{
    return QLocale().toString(qlonglong((time.count() + 500) / 1000));
}

QLabel *addLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::WindowText);
    return label;
}

QString rateText(double framesPerSecond)
{
    return Cockpit::tr("%1 frames/s").arg(QLocale().toString(framesPerSecond, 'f', framesPerSecond > 0 && framesPerSecond < 10 ? 1 : 0));
}

} // namespace

Cockpit::Cockpit(QWidget *parent)
    : QWidget(parent)
    , m_dot(new Dot(this))
    , m_state(addLabel(this))
    , m_rate(addLabel(this))
    , m_latency(addLabel(this))
    , m_badge(addLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(theme::grid);
    row->addWidget(m_dot);
    row->addWidget(m_state);
    row->addSpacing(theme::grid);
    row->addWidget(m_rate);
    row->addSpacing(theme::grid);
    row->addWidget(m_latency);
    row->addSpacing(theme::grid);
    row->addWidget(m_badge);
    row->addStretch();
    m_state->setAccessibleName(tr("Live state"));
    m_badge->setText(tr("Shows your latest stroke"));
    m_rate->setMinimumWidth(fontMetrics().horizontalAdvance(rateText(88.8)));
    reset();
}

void Cockpit::reset()
{
    setLatest(false);
    setState(State::Ready);
}

void Cockpit::setState(State state)
{
    m_dot->setState(state);
    switch (state) {
    case State::Ready:
        m_state->setText(tr("Ready"));
        m_state->setToolTip(tr("The next stroke connects."));
        break;
    case State::Connecting:
        m_state->setText(tr("Connecting…"));
        m_state->setToolTip(tr("A model that has not run for a while can take a minute to start."));
        break;
    case State::Live:
        m_state->setText(tr("Live"));
        m_state->setToolTip(tr("Every stroke is sent at once."));
        break;
    case State::Paused:
        m_state->setText(tr("Paused"));
        m_state->setToolTip(tr("Nothing is sent and nothing costs money."));
        break;
    case State::Failed:
        m_state->setText(tr("Stopped"));
        m_state->setToolTip(tr("The next stroke tries again."));
        break;
    }
    m_state->setAccessibleName(tr("Live state: %1").arg(m_state->text()));
    if (state != State::Live) {
        m_rate->clear();
        m_total.clear();
        m_parts.clear();
        fitParts();
    }
}

void Cockpit::setFrame(const studio::LiveFrame &frame)
{
    const studio::LiveLatency &time = frame.latency;
    m_total = tr("%1 ms").arg(milliseconds(time.total()));
    m_parts = tr("%1 ms: wait %2 · encode %3 · network and model %4 · show %5")
                  .arg(milliseconds(time.total()), milliseconds(time.wait), milliseconds(time.encode),
                       milliseconds(time.roundTrip), milliseconds(time.decode));
    fitParts();
    setLatest(frame.showsLatest);
}

void Cockpit::setRate(double framesPerSecond)
{
    m_rate->setText(rateText(framesPerSecond));
}

void Cockpit::setLatest(bool latest)
{
    // Kept in the layout, so that the line does not jump with every stroke.
    QSizePolicy policy = m_badge->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_badge->setSizePolicy(policy);
    m_badge->setVisible(latest);
    paintBadge();
}

void Cockpit::setDropped(quint64 inputs, quint64 frames)
{
    m_rate->setToolTip(tr("Skipped because something newer was there: %1 drawings, %2 pictures.")
                           .arg(QLocale().toString(inputs), QLocale().toString(frames)));
}

void Cockpit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintBadge();
}

void Cockpit::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitParts();
}

void Cockpit::paintBadge()
{
    const QColor good = theme::tokens(palette()).good;
    QPalette colors = m_badge->palette();
    if (colors.color(QPalette::WindowText) == good)
        return;
    colors.setColor(QPalette::WindowText, good);
    m_badge->setPalette(colors);
}

int Cockpit::widthBesideLatency() const
{
    return layout()->sizeHint().width() - m_latency->sizeHint().width();
}

QSize Cockpit::minimumSizeHint() const
{
    return {widthBesideLatency() + fontMetrics().horizontalAdvance(m_total), layout()->minimumSize().height()};
}

// The parts of the latency are shown where there is room for them; the tool tip has them always.
void Cockpit::fitParts()
{
    const bool room = width() >= widthBesideLatency() + fontMetrics().horizontalAdvance(m_parts);
    m_latency->setText(room ? m_parts : m_total);
    m_latency->setToolTip(m_parts);
}

} // namespace live
