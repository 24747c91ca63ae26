// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/waveform.h"

#include "theme.h"
#include "viewer/format.h"

#include <QFontInfo>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace viewer {

namespace {
constexpr double barStep = 4; // px
constexpr double barWidth = 2.5;
constexpr int keyStep = 1000;   // ms
constexpr double nearest = 0.05; // seconds that are seen at least
constexpr int rulerHeight = 18;
constexpr double grip = 5; // px around the edge of a region
} // namespace

Waveform::Waveform(QWidget *parent)
    : TimeLine(parent)
{
    setAccessibleName(tr("Waveform"));
    setSingleStep(keyStep);
    setPageStep(5 * keyStep);
    setMouseTracking(true); // the edges of a part show that they can be dragged
    connect(this, &QAbstractSlider::actionTriggered, this, [this] { Q_EMIT seekWanted(sliderPosition()); });
}

void Waveform::clear()
{
    m_wave = media::Wave();
    m_isComplete = true;
    setRegion(0, 0);
    setLength(0);
}

void Waveform::setLength(double seconds)
{
    const bool sawAll = m_from <= 0 && m_to >= length();
    const QSignalBlocker quiet(this);
    setRange(0, int(std::llround(std::clamp(seconds, 0.0, media::Wave::longest) * 1000)));
    if (sawAll)
        showAll();
}

void Waveform::add(const media::WavePart &part)
{
    if (m_wave.isEmpty())
        m_wave = media::Wave(part.sampleRate);
    m_isComplete = false;
    m_wave.put(part.first, part.peaks);
    setLength(std::max(part.secondsExpected, part.secondsRead));
    update();
}

void Waveform::finish(double seconds)
{
    m_wave.setSeconds(seconds);
    m_isComplete = true;
    setLength(seconds);
    update();
}

void Waveform::setWave(const media::Wave &wave)
{
    m_wave = wave;
    finish(wave.seconds());
}

void Waveform::setRegion(double begin, double end)
{
    m_begin = begin;
    m_end = end;
    setAccessibleDescription(end > begin ? partText(begin, end) : QString());
    update();
}

QString Waveform::valueText() const
{
    return tr("%1 of %2").arg(preciseClockText(value() / 1000.0), clockText(length() + 0.5));
}

double Waveform::xOf(double seconds) const
{
    return m_to > m_from ? (seconds - m_from) / (m_to - m_from) * width() : 0;
}

double Waveform::secondsAt(double x) const
{
    return std::clamp(m_from + x / std::max(1, width()) * (m_to - m_from), 0.0, length());
}

void Waveform::look(double from, double to)
{
    const double wide = std::clamp(to - from, std::min(nearest, length()), length());
    m_from = std::clamp(from, 0.0, std::max(0.0, length() - wide));
    m_to = m_from + wide;
    update();
}

void Waveform::showAll()
{
    look(0, length());
}

void Waveform::zoom(double factor, double around)
{
    const double wide = (m_to - m_from) / factor;
    const double part = m_to > m_from ? (around - m_from) / (m_to - m_from) : 0.5;
    look(around - part * wide, around - part * wide + wide);
}

void Waveform::paintWave(QPainter &painter, const QRectF &area) const
{
    const theme::Tokens &colors = theme::tokens(palette());
    const double middle = area.center().y();
    const double room = area.height() / 2 - theme::grid;
    const double head = xOf(value() / 1000.0);
    const double read = m_isComplete ? length() : m_wave.seconds();
    for (double x = area.left(); x < area.right(); x += barStep) {
        const double begin = secondsAt(x);
        if (begin > read)
            break;
        const media::Peak peak = m_wave.between(begin, secondsAt(x + barStep));
        const double top = middle - std::max(1.0, peak.high / 127.0 * room);
        const double bottom = middle + std::max(1.0, -peak.low / 127.0 * room);
        painter.setBrush(x < head ? colors.accent : colors.textThird);
        painter.drawRoundedRect(QRectF(x, top, barWidth, bottom - top), barWidth / 2, barWidth / 2);
    }
    if (!m_isComplete && read < m_to) { // not read yet
        painter.setBrush(colors.line);
        const double x = std::max(area.left(), xOf(read));
        painter.drawRect(QRectF(x, middle - 0.5, area.right() - x, 1));
    }
}

void Waveform::paintRegion(QPainter &painter, const QRectF &area) const
{
    if (m_end <= m_begin)
        return;
    const theme::Tokens &colors = theme::tokens(palette());
    const QRectF part = QRectF(QPointF(xOf(m_begin), area.top()), QPointF(xOf(m_end), area.bottom())) & area;
    QColor fill = colors.accent;
    fill.setAlpha(48);
    painter.fillRect(part, fill);
    painter.setBrush(colors.accent);
    for (const double edge : {xOf(m_begin), xOf(m_end)}) {
        if (edge >= 0 && edge <= width())
            painter.drawRect(QRectF(edge - 0.75, area.top(), 1.5, area.height()));
    }
}

void Waveform::paintRuler(QPainter &painter) const
{
    constexpr std::array<double, 17> steps{0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800};
    const theme::Tokens &colors = theme::tokens(palette());
    const double wanted = (m_to - m_from) / std::max(1.0, width() / 90.0);
    const auto found = std::lower_bound(steps.begin(), steps.end(), wanted);
    const double step = found == steps.end() ? 3600 : *found;
    const double top = height() - rulerHeight;
    QFont small = font();
    small.setPixelSize(QFontInfo(small).pixelSize() * 85 / 100);
    painter.setFont(small);
    for (double at = std::ceil(m_from / step) * step; at <= m_to; at += step) {
        const double x = xOf(at);
        painter.setPen(colors.line);
        painter.drawLine(QPointF(x, top), QPointF(x, top + 4));
        const QString text = step < 1 ? preciseClockText(at) : clockText(at);
        const double wide = painter.fontMetrics().horizontalAdvance(text);
        const double left = std::clamp(x - wide / 2, 2.0, std::max(2.0, width() - wide - 2));
        painter.setPen(colors.textSecond);
        painter.drawText(QRectF(left, top + 3, wide + 1, rulerHeight - 3), Qt::AlignLeft | Qt::AlignVCenter, text);
    }
    painter.setPen(Qt::NoPen);
}

void Waveform::paintEvent(QPaintEvent *)
{
    const theme::Tokens &colors = theme::tokens(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.panel);
    painter.drawRoundedRect(rect(), theme::radius, theme::radius);
    const QRectF area = QRectF(rect()).adjusted(0, 0, 0, -rulerHeight);
    if (m_to > m_from) {
        paintRegion(painter, area);
        paintWave(painter, area);
        paintRuler(painter);
        const double head = xOf(value() / 1000.0);
        painter.setBrush(colors.text);
        if (head >= 0 && head <= width())
            painter.drawRect(QRectF(std::clamp(head - 0.75, 0.0, width() - 1.5), 2, 1.5, area.height() - 4));
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(colors.accent);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius, theme::radius);
    }
}

void Waveform::seekTo(double x)
{
    const int target = int(secondsAt(x) * 1000);
    setValue(target);
    Q_EMIT seekWanted(target);
}

void Waveform::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || maximum() == 0)
        return event->ignore();
    const double x = event->position().x();
    const bool hasRegion = m_end > m_begin;
    const bool onBegin = hasRegion && std::abs(x - xOf(m_begin)) < grip;
    const bool onEnd = hasRegion && std::abs(x - xOf(m_end)) < grip;
    if (onBegin || onEnd || (event->modifiers() & Qt::ShiftModifier)) {
        m_drag = Drag::Region;
        m_fixed = onBegin ? m_end : onEnd ? m_begin : secondsAt(x);
        return;
    }
    m_drag = Drag::Head;
    setSliderDown(true);
    seekTo(x);
}

void Waveform::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (m_drag == Drag::Head)
        return seekTo(x);
    if (m_drag == Drag::Region) {
        const double moved = secondsAt(x);
        return Q_EMIT regionWanted(std::min(m_fixed, moved), std::max(m_fixed, moved));
    }
    const bool onEdge = m_end > m_begin && (std::abs(x - xOf(m_begin)) < grip || std::abs(x - xOf(m_end)) < grip);
    setCursor(onEdge ? Qt::SizeHorCursor : Qt::ArrowCursor);
}

void Waveform::mouseReleaseEvent(QMouseEvent *)
{
    m_drag = Drag::None;
    setSliderDown(false);
}

// Never moves the playhead: a wheel that passes by changes nothing.
void Waveform::wheelEvent(QWheelEvent *event)
{
    const int turn = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    if (event->modifiers() & Qt::ControlModifier) {
        zoom(std::pow(1.25, turn / 120.0), secondsAt(event->position().x()));
        return event->accept();
    }
    if (m_from <= 0 && m_to >= length())
        return event->ignore();
    const double by = -turn / 120.0 * (m_to - m_from) / 10;
    look(m_from + by, m_to + by);
    event->accept();
}

void Waveform::keyPressEvent(QKeyEvent *event)
{
    const bool pans = event->modifiers() & Qt::ShiftModifier;
    const double by = (m_to - m_from) / 10;
    switch (event->key()) {
    case Qt::Key_Left:
        return pans ? look(m_from - by, m_to - by) : triggerAction(SliderSingleStepSub);
    case Qt::Key_Right:
        return pans ? look(m_from + by, m_to + by) : triggerAction(SliderSingleStepAdd);
    case Qt::Key_PageUp:
        return triggerAction(SliderPageStepSub);
    case Qt::Key_PageDown:
        return triggerAction(SliderPageStepAdd);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(1.5, value() / 1000.0);
    case Qt::Key_Minus:
        return zoom(1 / 1.5, value() / 1000.0);
    case Qt::Key_0:
        return showAll();
    default:
        return event->ignore(); // play, pause and the like belong to the page
    }
}

void Waveform::sliderChange(SliderChange change)
{
    QAbstractSlider::sliderChange(change);
    const double head = value() / 1000.0;
    if (change == SliderValueChange && !isSliderDown() && (head < m_from || head > m_to)) // turns the page
        look(head, head + m_to - m_from);
    update();
}

} // namespace viewer
