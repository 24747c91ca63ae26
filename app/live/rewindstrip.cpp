// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/rewindstrip.h"

#include "theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace live {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int inset = 6;
constexpr size_t mostPictures = 96;
constexpr std::chrono::milliseconds shortestSpan = 5s; // a line for less would jump

QString clock(std::chrono::milliseconds time)
{
    const auto seconds = (time.count() + 500) / 1000;
    return u"%1:%2"_s.arg(QLocale().toString(qlonglong(seconds / 60)), QLocale().toString(qlonglong(seconds % 60)).rightJustified(2, QLocale().zeroDigit().at(0)));
}

} // namespace

QString lookedBackText(std::chrono::milliseconds time)
{
    if (time >= 60s)
        return clock(time);
    return RewindStrip::tr("%1 s", "seconds").arg(QLocale().toString(double(time.count()) / 1000, 'f', 1));
}

RewindStrip::RewindStrip(QWidget *parent)
    : TimeLine(parent)
{
    setAccessibleName(tr("Rewind"));
    setSingleStep(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractSlider::valueChanged, this, qOverload<>(&QWidget::update));
    connect(this, &QAbstractSlider::actionTriggered, this, [this] {
        if (!m_times.empty())
            Q_EMIT frameWanted(sliderPosition());
    });
}

void RewindStrip::setFrames(const std::deque<studio::ShelvedFrame> &frames)
{
    m_times.clear();
    m_times.reserve(frames.size());
    for (const studio::ShelvedFrame &frame : frames)
        m_times.push_back(frame.at);
    m_first = frames.empty() ? 0 : frames.front().number;
    m_newest = frames.empty() ? Time{0} : frames.back().at;
    m_pictures.erase(m_pictures.begin(), m_pictures.lower_bound(m_first));
    m_pictureTimes.erase(m_pictureTimes.begin(), m_pictureTimes.lower_bound(m_first));
    if (frames.empty()) {
        m_pictures.clear();
        m_pictureTimes.clear();
        m_between = 500ms;
    }
    const QSignalBlocker quiet(this);
    setRange(0, std::max(0, int(frames.size()) - 1));
    setPageStep(std::max<int>(1, int(m_times.size()) - 1 - indexAt(m_newest - 5s)));
    setShown(m_shown);
}

void RewindStrip::setShown(std::optional<quint64> number)
{
    m_shown = number;
    const QSignalBlocker quiet(this);
    const int place = number ? int(std::clamp<qint64>(qint64(*number) - qint64(m_first), 0, maximum())) : maximum();
    if (!isSliderDown())
        setValue(place);
    update();
}

bool RewindStrip::wantsPictureOf(const studio::ShelvedFrame &frame) const
{
    return m_pictureTimes.empty() || frame.at >= m_pictureTimes.rbegin()->second + m_between;
}

void RewindStrip::setPicture(quint64 number, const QImage &picture)
{
    if (number < m_first || number - m_first >= m_times.size())
        return;
    m_pictures[number] = picture;
    m_pictureTimes[number] = m_times[number - m_first];
    if (m_pictures.size() > mostPictures)
        thinPictures();
    update();
}

// Every second one goes, and from now on half as many come.
void RewindStrip::thinPictures()
{
    m_between = std::min<Time>(m_between * 2, 4s);
    bool goes = false;
    for (auto it = m_pictures.begin(); it != m_pictures.end(); goes = !goes) {
        if (goes) {
            m_pictureTimes.erase(it->first);
            it = m_pictures.erase(it);
        } else {
            ++it;
        }
    }
}

QString RewindStrip::valueText() const
{
    if (m_times.empty())
        return tr("Nothing yet");
    if (!m_shown)
        return tr("Live");
    const size_t place = size_t(value());
    return tr("%1 back, frame %2 of %3", "a time").arg(lookedBackText(m_newest - m_times[place]), QLocale().toString(qlonglong(place) + 1), QLocale().toString(qlonglong(m_times.size())));
}

QRect RewindStrip::area() const
{
    return {inset, inset, width() - 2 * inset, pictureHeight};
}

double RewindStrip::xOf(Time at) const
{
    const QRect room = area();
    const Time span = m_times.empty() ? shortestSpan : std::max<Time>(shortestSpan, m_newest - m_times.front());
    return room.left() + (room.width() - 1) * (1 - double((m_newest - at).count()) / double(span.count()));
}

RewindStrip::Time RewindStrip::timeAt(double x) const
{
    const QRect room = area();
    const Time span = m_times.empty() ? shortestSpan : std::max<Time>(shortestSpan, m_newest - m_times.front());
    const double part = std::clamp((x - room.left()) / std::max(1, room.width() - 1), 0.0, 1.0);
    return m_newest - Time(std::llround((1 - part) * double(span.count())));
}

int RewindStrip::indexAt(Time at) const
{
    if (m_times.empty())
        return -1;
    const auto later = std::ranges::upper_bound(m_times, at);
    return std::max(0, int(later - m_times.begin()) - 1);
}

void RewindStrip::paintPictures(QPainter &painter) const
{
    const theme::Tokens &colors = theme::tokens(palette());
    const QRect room = area();
    painter.fillRect(room, colors.field);
    if (m_pictures.empty())
        return;
    // As many as fit, each whole; what was there at the beginning of its cell.
    const QImage &known = m_pictures.begin()->second;
    const double wide = std::max(12.0, double(known.width()) / known.height() * room.height());
    const int cells = std::max(1, int(std::lround(room.width() / wide)));
    for (int i = 0; i < cells; ++i) {
        const QRectF cell(room.left() + double(i) * room.width() / cells, room.top(), double(room.width()) / cells, room.height());
        const int index = indexAt(timeAt(cell.center().x()));
        if (index < 0 || xOf(m_times.front()) > cell.right())
            continue; // before the first frame
        auto picture = m_pictures.upper_bound(m_first + quint64(index));
        if (picture != m_pictures.begin())
            --picture;
        const QSizeF size = cell.size().scaled(picture->second.size(), Qt::KeepAspectRatio);
        painter.drawImage(cell, picture->second,
                          QRectF(QPointF((picture->second.width() - size.width()) / 2, (picture->second.height() - size.height()) / 2), size));
    }
}

// How far back, in steps that leave room for their words.
void RewindStrip::paintAxis(QPainter &painter) const
{
    const theme::Tokens &colors = theme::tokens(palette());
    const QRect room = area();
    if (m_times.empty()) {
        painter.setPen(colors.textSecond);
        const QString words = tr("The last pictures of the model appear here.");
        painter.drawText(room, Qt::AlignCenter, painter.fontMetrics().elidedText(words, Qt::ElideRight, room.width() - theme::grid));
        return;
    }
    QFont small = painter.font();
    small.setPixelSize(11);
    painter.setFont(small);
    const double perSecond = xOf(m_newest) - xOf(m_newest - 1s);
    Time step = 1s;
    for (const Time wanted : {1s, 2s, 5s, 10s, 30s, 60s, 120s}) {
        step = wanted;
        if (perSecond * double(wanted / 1s) >= 56)
            break;
    }
    const QRect line(room.left(), room.bottom() + 2, room.width(), height() - room.bottom() - 2);
    for (Time back = step; xOf(m_newest - back) >= room.left(); back += step) {
        const double x = std::round(xOf(m_newest - back)) + 0.5;
        painter.setPen(colors.line);
        painter.drawLine(QPointF(x, line.top()), QPointF(x, line.top() + 3));
        painter.setPen(colors.textSecond);
        painter.setLayoutDirection(Qt::LeftToRight); // the minus stands before the time
        const QString words = u"\u2212"_s + clock(back);
        const double wide = painter.fontMetrics().horizontalAdvance(words);
        if (x - wide / 2 >= 0 && x + wide / 2 <= width())
            painter.drawText(QRectF(x - wide / 2, line.top() + 2, wide, line.height() - 2), Qt::AlignCenter, words);
    }
}

void RewindStrip::paintEvent(QPaintEvent *)
{
    const theme::Tokens &colors = theme::tokens(palette());
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    paintPictures(painter);
    paintAxis(painter);
    if (!m_times.empty()) {
        // Seen on every picture: light with a dark edge.
        const QRect room = area();
        const size_t place = std::min(m_times.size() - 1, size_t(isSliderDown() ? sliderPosition() : value()));
        const double x = std::round(m_shown || isSliderDown() ? xOf(m_times[place]) : xOf(m_newest)) + 0.5;
        painter.setPen(QPen(QColor(0, 0, 0, 180), 4, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(x, room.top() - 4), QPointF(x, room.bottom() + 5));
        painter.setPen(QPen(Qt::white, 2, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(x, room.top() - 3), QPointF(x, room.bottom() + 4));
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(colors.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius, theme::radius);
    }
}

void RewindStrip::moveTo(double x)
{
    const int index = indexAt(timeAt(x));
    setSliderPosition(index);
    update();
    Q_EMIT frameWanted(index);
}

void RewindStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_times.empty())
        return event->ignore();
    setSliderDown(true);
    moveTo(event->position().x());
}

void RewindStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        moveTo(event->position().x());
}

void RewindStrip::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
}

void RewindStrip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return triggerAction(SliderSingleStepSub);
    case Qt::Key_Right:
        return triggerAction(SliderSingleStepAdd);
    case Qt::Key_PageUp:
        return triggerAction(SliderPageStepSub);
    case Qt::Key_PageDown:
        return triggerAction(SliderPageStepAdd);
    case Qt::Key_Home:
        return triggerAction(SliderToMinimum);
    case Qt::Key_End:
        Q_EMIT liveWanted();
        return;
    default:
        return event->ignore(); // the rest belongs to the page
    }
}

} // namespace live
