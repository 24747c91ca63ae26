// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/media/trimstrip.h"

#include "announce.h"
#include "style.h"
#include "theme.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace compose {
namespace {

constexpr int handleWidth = 12;
constexpr double shortest = 0.05; // s

class AccessibleStrip final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleStrip(TrimStrip *strip) : QAccessibleWidget(strip, QAccessible::Slider) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QVariant currentValue() const override
    {
        const double seconds = strip()->active() == TrimStrip::Handle::Begin ? strip()->begin() : strip()->end();
        return std::round(seconds * 1000) / 1000; // as it is shown
    }
    void setCurrentValue(const QVariant &value) override { strip()->moveActive(value.toDouble()); }
    QVariant maximumValue() const override { return strip()->seconds(); }
    QVariant minimumValue() const override { return 0.0; }
    QVariant minimumStepSize() const override { return shortest; }

private:
    [[nodiscard]] TrimStrip *strip() const { return static_cast<TrimStrip *>(widget()); }
};

QAccessibleInterface *makeStrip(const QString &, QObject *object)
{
    auto *strip = qobject_cast<TrimStrip *>(object);
    return strip ? new AccessibleStrip(strip) : nullptr;
}

} // namespace

TrimStrip::TrimStrip(QWidget *parent)
    : QWidget(parent)
{
    QAccessible::installFactory(makeStrip); // Qt forgets doubles itself
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Part to keep"));
}

void TrimStrip::setSeconds(double seconds)
{
    m_seconds = seconds;
    setPart(0, seconds);
}

void TrimStrip::setPeaks(const media::Peaks &peaks)
{
    m_peaks = peaks;
    update();
}

void TrimStrip::setFrame(int place, int places, const QImage &frame)
{
    m_frames.resize(std::size_t(places));
    m_frames[std::size_t(place)] = frame;
    update();
}

void TrimStrip::setPart(double begin, double end)
{
    m_begin = std::clamp(begin, 0.0, std::max(0.0, m_seconds - shortest));
    m_end = std::clamp(end, std::min(m_begin + shortest, m_seconds), m_seconds);
    describe();
    update();
}

void TrimStrip::setHead(double seconds)
{
    m_head = seconds;
    update();
}

void TrimStrip::describe()
{
    const QLocale locale;
    setAccessibleDescription(tr("From %1 s to %2 s. %3 is moved with the arrow keys; Up and Down choose the other.")
                                 .arg(locale.toString(m_begin, 'f', 2), locale.toString(m_end, 'f', 2),
                                      m_active == Handle::Begin ? tr("The beginning") : tr("The end")));
}

QRect TrimStrip::area() const
{
    return rect().adjusted(handleWidth + 2, 4, -handleWidth - 2, -4);
}

double TrimStrip::xOf(double seconds) const
{
    return m_seconds > 0 ? area().left() + seconds / m_seconds * area().width() : area().left();
}

double TrimStrip::secondsAt(double x) const
{
    return std::clamp((x - area().left()) / std::max(1, area().width()), 0.0, 1.0) * m_seconds;
}

void TrimStrip::paintEvent(QPaintEvent *)
{
    const theme::Tokens &t = theme::tokens(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    theme::fillRounded(&painter, rect(), t.field, t.line);
    const QRect strip = area();
    painter.setClipRect(strip);
    const auto places = double(m_frames.size());
    for (std::size_t i = 0; i < m_frames.size(); ++i) {
        const QImage &frame = m_frames[i];
        const QRectF cell(strip.left() + double(i) * strip.width() / places, strip.top(), strip.width() / places, strip.height());
        if (frame.isNull())
            continue;
        const QSizeF size = QSizeF(cell.size()).scaled(frame.size(), Qt::KeepAspectRatio);
        painter.drawImage(cell, frame, QRectF(QPointF((frame.width() - size.width()) / 2, (frame.height() - size.height()) / 2), size));
    }
    if (const qsizetype count = m_peaks.highest.size(); count > 0) {
        painter.setPen(QPen(m_frames.empty() ? t.accent : QColor(255, 255, 255, 190), 1));
        const double middle = strip.center().y();
        for (int x = strip.left(); x <= strip.right(); ++x) {
            const auto at = std::min(count - 1, qsizetype(double(x - strip.left()) / strip.width() * double(count)));
            const double room = strip.height() / 2.0 - 4;
            painter.drawLine(QPointF(x + 0.5, middle - std::max(0.5, m_peaks.highest.at(at) * room)),
                             QPointF(x + 0.5, middle + std::max(0.5, -m_peaks.lowest.at(at) * room)));
        }
    }
    painter.setClipping(false);
    QColor veil = t.window;
    veil.setAlpha(190);
    const double from = xOf(m_begin);
    const double to = xOf(m_end);
    painter.fillRect(QRectF(strip.left(), strip.top(), from - strip.left(), strip.height()), veil);
    painter.fillRect(QRectF(to, strip.top(), strip.right() + 1 - to, strip.height()), veil);
    painter.setPen(QPen(t.accentFilled, 2));
    painter.drawRect(QRectF(from, strip.top(), to - from, strip.height()));
    for (const Handle handle : {Handle::Begin, Handle::End}) {
        const double x = handle == Handle::Begin ? from - handleWidth : to;
        const QRectF box(x, strip.top() - 1, handleWidth, strip.height() + 2);
        theme::fillRounded(&painter, box, t.accentFilled);
        painter.setPen(QPen(Qt::white, handle == m_active && hasFocus() ? 3 : 1.5));
        painter.drawLine(QPointF(box.center().x(), box.center().y() - 8), QPointF(box.center().x(), box.center().y() + 8));
    }
    if (m_head >= 0) {
        painter.setPen(QPen(t.text, 1.5));
        painter.drawLine(QPointF(xOf(m_head), strip.top()), QPointF(xOf(m_head), strip.bottom()));
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        theme::drawFocusRing(&painter, rect(), palette());
}

void TrimStrip::moveActive(double seconds)
{
    if (m_active == Handle::Begin)
        setPart(std::min(seconds, m_end - shortest), m_end);
    else
        setPart(m_begin, std::max(seconds, m_begin + shortest));
    QAccessibleValueChangeEvent moved(this, m_active == Handle::Begin ? m_begin : m_end);
    QAccessible::updateAccessibility(&moved);
    Q_EMIT changed();
}

void TrimStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const double x = event->position().x();
    m_active = std::abs(x - xOf(m_begin)) <= std::abs(x - xOf(m_end)) ? Handle::Begin : Handle::End;
    moveActive(secondsAt(x));
}

void TrimStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        moveActive(secondsAt(event->position().x()));
}

void TrimStrip::keyPressEvent(QKeyEvent *event)
{
    const double now = m_active == Handle::Begin ? m_begin : m_end;
    const int way = event->key() == Qt::Key_Left ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (event->modifiers() & Qt::ControlModifier && !m_keys.isEmpty()) {
            double best = way < 0 ? 0 : m_seconds;
            for (const double key : std::as_const(m_keys)) {
                if (way < 0 ? key < now - 0.001 && key > best : key > now + 0.001 && key < best)
                    best = key;
            }
            return moveActive(best);
        }
        return moveActive(now + way * (event->modifiers() & Qt::ShiftModifier ? 1.0 : 0.1));
    case Qt::Key_Home:
        return moveActive(0);
    case Qt::Key_End:
        return moveActive(m_seconds);
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_active = m_active == Handle::Begin ? Handle::End : Handle::Begin;
        describe();
        shell::announce(this, accessibleDescription());
        Q_EMIT changed();
        return update();
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace compose
