// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/waveform.h"

#include "theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace viewer {

namespace {
constexpr double barStep = 4; // px
constexpr double barWidth = 2.5;
constexpr int keyStep = 1000; // ms
} // namespace

Waveform::Waveform(QWidget *parent)
    : QAbstractSlider(parent)
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Waveform"));
    setRange(0, 0);
    setSingleStep(keyStep);
    setPageStep(5 * keyStep);
}

void Waveform::setPeaks(const media::Peaks &peaks)
{
    m_peaks = peaks;
    setRange(0, int(peaks.seconds * 1000));
    update();
}

double Waveform::fraction() const
{
    return maximum() > 0 ? double(value()) / maximum() : 0;
}

void Waveform::paintEvent(QPaintEvent *)
{
    const theme::Tokens &colors = theme::tokens(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.panel);
    painter.drawRoundedRect(rect(), theme::radius, theme::radius);

    const double middle = height() / 2.0;
    const double room = middle - theme::grid;
    const qsizetype count = m_peaks.highest.size();
    const double head = fraction() * width();
    for (double x = theme::grid; count > 0 && x < width() - theme::grid; x += barStep) {
        // The loudest of all buckets below one bar, so that short sounds never vanish.
        const auto first = std::min(count - 1, qsizetype(x / width() * double(count)));
        const auto last = std::min(
            count, std::max(first + 1, qsizetype((x + barStep) / width() * double(count))));
        double high = 0;
        double low = 0;
        for (qsizetype i = first; i < last; ++i) {
            high = std::max<double>(high, m_peaks.highest.at(i));
            low = std::min<double>(low, m_peaks.lowest.value(i));
        }
        const double top = middle - std::max(1.0, high * room);
        const double bottom = middle + std::max(1.0, -low * room);
        painter.setBrush(x < head ? colors.accent : colors.textThird);
        painter.drawRoundedRect(QRectF(x, top, barWidth, bottom - top), barWidth / 2, barWidth / 2);
    }
    if (count > 0) {
        painter.setBrush(colors.text);
        painter.drawRect(QRectF(std::clamp(head - 0.75, 0.0, width() - 1.5), 2, 1.5, height() - 4));
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(colors.accent);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius,
                                theme::radius);
    }
}

void Waveform::seekTo(double x)
{
    const int target = int(std::clamp(x / std::max(1, width()), 0.0, 1.0) * maximum());
    setValue(target);
    Q_EMIT seekWanted(target);
}

void Waveform::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    setSliderDown(true);
    seekTo(event->position().x());
}

void Waveform::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        seekTo(event->position().x());
}

void Waveform::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
}

void Waveform::keyPressEvent(QKeyEvent *event)
{
    const int before = value();
    switch (event->key()) {
    case Qt::Key_Left:
        setValue(before - singleStep());
        break;
    case Qt::Key_Right:
        setValue(before + singleStep());
        break;
    case Qt::Key_PageUp:
        setValue(before - pageStep());
        break;
    case Qt::Key_PageDown:
        setValue(before + pageStep());
        break;
    default:
        return event->ignore(); // play, pause and the like belong to the page
    }
    if (value() != before)
        Q_EMIT seekWanted(value());
}

void Waveform::sliderChange(SliderChange change)
{
    QAbstractSlider::sliderChange(change);
    update();
}

} // namespace viewer
