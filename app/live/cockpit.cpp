// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/cockpit.h"

#include "spending/money.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>

#include <algorithm>

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
    , m_skipped(addLabel(this))
    , m_latency(addLabel(this))
    , m_cost(addLabel(this))
    , m_badge(addLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(theme::grid);
    row->addWidget(m_dot);
    row->addWidget(m_state);
    row->addSpacing(theme::grid);
    for (QLabel *label : {m_rate, m_skipped, m_latency, m_cost}) {
        row->addWidget(label);
        row->addSpacing(theme::grid);
    }
    row->addWidget(m_badge);
    row->addStretch();
    m_state->setAccessibleName(tr("Live state"));
    m_cost->setAccessibleName(tr("Live cost"));
    m_badge->setAccessibleName(tr("Inputs behind"));
    m_badge->setMinimumWidth(std::max(fontMetrics().horizontalAdvance(tr("Shows your latest stroke")),
                                      fontMetrics().horizontalAdvance(tr("%n drawing(s) behind", nullptr, 888))));
    m_rate->setMinimumWidth(fontMetrics().horizontalAdvance(rateText(88.8)));
    reset();
}

void Cockpit::reset()
{
    setBehind(std::nullopt);
    setCost(std::nullopt, std::nullopt, false);
    m_skipped->clear();
    setState(State::Ready);
}

void Cockpit::setState(State state, studio::LiveSession::Rest rest)
{
    const bool isResting = rest == studio::LiveSession::Rest::Idle;
    m_dot->setState(state);
    switch (state) {
    case State::Ready:
        m_state->setText(isResting ? tr("Resting") : tr("Ready"));
        m_state->setToolTip(isResting ? tr("Nobody drew for a while, and an open connection may cost money. The next stroke connects.")
                                      : tr("The next stroke connects."));
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
}

void Cockpit::setRate(double framesPerSecond)
{
    m_rate->setText(rateText(framesPerSecond));
}

void Cockpit::setBehind(std::optional<quint64> inputs)
{
    m_isLatest = inputs == 0U;
    m_badge->setText(!inputs ? QString() : m_isLatest ? tr("Shows your latest stroke") : tr("%n drawing(s) behind", nullptr, int(std::min<quint64>(*inputs, 99'999))));
    m_badge->setToolTip(m_isLatest ? QString() : tr("So many drawings are newer than the one that the picture shows. Only the newest is sent."));
    paintBadge();
}

void Cockpit::setDropped(quint64 inputs, quint64 frames)
{
    const quint64 all = inputs + frames;
    m_skipped->setText(all == 0 ? QString() : tr("%1 skipped").arg(QLocale().toString(all)));
    m_skipped->setToolTip(tr("Skipped because something newer was there: %1 drawings, %2 pictures.")
                              .arg(QLocale().toString(inputs), QLocale().toString(frames)));
    m_rate->setToolTip(m_skipped->toolTip());
    fitParts();
}

void Cockpit::setCost(std::optional<double> perMinute, std::optional<double> total, bool isEstimate)
{
    QString text;
    if (perMinute && total)
        text = tr("%1/min · %2", "dollars for a minute, dollars so far").arg(spending::moneyText(*perMinute), spending::moneyText(*total));
    else if (total)
        text = spending::moneyText(*total);
    else if (perMinute)
        text = tr("%1/min", "dollars for a minute").arg(spending::moneyText(*perMinute));
    if (isEstimate && !text.isEmpty())
        text = tr("about %1", "dollars").arg(text);
    if (text == m_cost->text())
        return;
    m_cost->setText(text);
    m_cost->setToolTip(text.isEmpty() ? QString()
                       : isEstimate   ? tr("What live drawing costs now and has cost since the start, as far as it can be counted here: fal bills the time that the connection is open.")
                                      : tr("What live drawing costs now and has cost since the start: fal bills each picture."));
    fitParts();
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
    const theme::Tokens &tokens = theme::tokens(palette());
    const QColor wanted = m_isLatest ? tokens.good : tokens.textSecond;
    QPalette colors = m_badge->palette();
    if (colors.color(QPalette::WindowText) == wanted)
        return;
    colors.setColor(QPalette::WindowText, wanted);
    m_badge->setPalette(colors);
}

int Cockpit::widthOfTheRest() const
{
    return layout()->sizeHint().width() - m_latency->sizeHint().width() - (m_skipped->isHidden() ? 0 : m_skipped->sizeHint().width());
}

QSize Cockpit::minimumSizeHint() const
{
    return {widthOfTheRest() + fontMetrics().horizontalAdvance(m_total), layout()->minimumSize().height()};
}

// What was skipped and the parts of the latency are shown where there is room for them; the tool tips have them always.
void Cockpit::fitParts()
{
    const int total = fontMetrics().horizontalAdvance(m_total);
    const int parts = fontMetrics().horizontalAdvance(m_parts);
    const int skipped = m_skipped->text().isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_skipped->text()) + theme::grid;
    const int room = width() - widthOfTheRest();
    m_skipped->setVisible(skipped > 0 && room >= total + skipped);
    m_latency->setText(room >= parts + skipped ? m_parts : m_total);
    m_latency->setToolTip(m_parts);
}

} // namespace live
