// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/clipline.h"

#include "style.h"
#include "theme.h"
#include "viewer/format.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace viewer {

ClipLine::ClipLine(QWidget *parent)
    : TimeLine(parent)
    , m_pictures(places)
{
    setAccessibleName(tr("Position"));
    setSingleStep(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractSlider::valueChanged, this, qOverload<>(&QWidget::update));
    connect(this, &QAbstractSlider::actionTriggered, this, [this] { Q_EMIT frameWanted(sliderPosition()); });
}

void ClipLine::setTimes(const media::ClipTimes &times)
{
    m_times = times;
    const QSignalBlocker quiet(this);
    setRange(0, std::max(0, times.count() - 1));
    setPageStep(std::max(1, times.at(1.0))); // a second
    update();
}

void ClipLine::clear()
{
    m_pictures.fill({});
    m_head = 0;
    setMarks(-1, -1);
    setTimes({});
}

void ClipLine::setPicture(int place, const QImage &picture)
{
    m_pictures[place] = picture;
    update();
}

void ClipLine::setHead(double seconds)
{
    m_head = seconds;
    if (!isSliderDown())
        setValue(std::max(0, m_times.at(seconds)));
    update();
}

void ClipLine::setMarks(int in, int out)
{
    m_in = in;
    m_out = out;
    setAccessibleDescription(
        in < 0 && out < 0 ? QString()
                          : partText(m_times.beginOf(std::max(0, in)), m_times.beginOf(out < 0 ? m_times.count() : out + 1)));
    update();
}

QString ClipLine::valueText() const
{
    return tr("%1, frame %2 of %3").arg(preciseClockText(m_times.beginOf(value())), QLocale().toString(value() + 1),
                                        QLocale().toString(m_times.count()));
}

QRect ClipLine::strip() const
{
    return rect().adjusted(6, 6, -6, -6);
}

double ClipLine::xOf(double seconds) const
{
    const QRect area = strip();
    return m_times.end > 0 ? area.left() + std::clamp(seconds / m_times.end, 0.0, 1.0) * area.width() : area.left();
}

void ClipLine::paintPictures(QPainter &painter) const
{
    const theme::Tokens &colors = theme::tokens(palette());
    const QRect area = strip();
    painter.fillRect(area, colors.field);
    const auto known = std::find_if(m_pictures.begin(), m_pictures.end(), [](const QImage &image) { return !image.isNull(); });
    if (known == m_pictures.end())
        return;
    // As many as fit, each whole; the nearest picture to the middle of its cell.
    const double wide = std::max(12.0, double(known->width()) / known->height() * area.height());
    const int cells = std::clamp(int(std::lround(area.width() / wide)), 1, places);
    for (int i = 0; i < cells; ++i) {
        const QImage &picture = m_pictures.at(std::min(places - 1, int((i + 0.5) / cells * places)));
        if (picture.isNull())
            continue;
        const QRectF cell(area.left() + double(i) * area.width() / cells, area.top(), double(area.width()) / cells, area.height());
        const QSizeF size = cell.size().scaled(picture.size(), Qt::KeepAspectRatio);
        painter.drawImage(cell, picture,
                          QRectF(QPointF((picture.width() - size.width()) / 2, (picture.height() - size.height()) / 2), size));
    }
}

void ClipLine::paintMarks(QPainter &painter) const
{
    if (m_in < 0 && m_out < 0)
        return;
    const theme::Tokens &colors = theme::tokens(palette());
    const QRect area = strip();
    const double from = xOf(m_times.beginOf(std::max(0, m_in)));
    const double to = xOf(m_times.beginOf(m_out < 0 ? m_times.count() : m_out + 1));
    QColor veil = colors.stage;
    veil.setAlpha(190);
    painter.fillRect(QRectF(area.left(), area.top(), from - area.left(), area.height()), veil);
    painter.fillRect(QRectF(to, area.top(), area.right() + 1 - to, area.height()), veil);
    painter.setPen(QPen(colors.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(QPointF(from, area.top() - 1), QPointF(to, area.top() - 1));
    painter.drawLine(QPointF(from, area.bottom() + 2), QPointF(to, area.bottom() + 2));
    if (m_in >= 0)
        painter.drawLine(QPointF(from, area.top() - 1), QPointF(from, area.bottom() + 2));
    if (m_out >= 0)
        painter.drawLine(QPointF(to, area.top() - 1), QPointF(to, area.bottom() + 2));
}

void ClipLine::paintEvent(QPaintEvent *)
{
    const theme::Tokens &colors = theme::tokens(palette());
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    paintPictures(painter);
    paintMarks(painter);
    if (m_times.count() > 0) {
        // Seen on every picture: light with a dark edge.
        const double x = std::round(xOf(m_head)) + 0.5;
        painter.setPen(QPen(QColor(0, 0, 0, 180), 4, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(x, 1), QPointF(x, height() - 1));
        painter.setPen(QPen(Qt::white, 2, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(x, 2), QPointF(x, height() - 2));
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(colors.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius, theme::radius);
    }
}

void ClipLine::moveTo(double x)
{
    const QRect area = strip();
    const double seconds = std::clamp((x - area.left()) / std::max(1, area.width()), 0.0, 1.0) * m_times.end;
    m_head = seconds;
    const int frame = std::max(0, m_times.at(seconds));
    setSliderPosition(frame);
    update();
    Q_EMIT frameWanted(frame);
}

void ClipLine::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_times.count() == 0)
        return event->ignore();
    setSliderDown(true);
    moveTo(event->position().x());
}

void ClipLine::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        moveTo(event->position().x());
}

void ClipLine::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
}

void ClipLine::keyPressEvent(QKeyEvent *event)
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
    default:
        return event->ignore(); // the rest belongs to the page
    }
}

} // namespace viewer
