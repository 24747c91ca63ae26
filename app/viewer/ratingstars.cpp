// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/ratingstars.h"

#include "theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScopedValueRollback>
#include <QStyleOptionFocusRect>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace viewer {

namespace {

constexpr int most = 5;
constexpr int side = 22; // of one star with the room around it

QPainterPath starPath(QPointF middle, double radius)
{
    QPainterPath path;
    for (int i = 0; i < 10; ++i) {
        const double length = i % 2 == 0 ? radius : radius * 0.45;
        const double angle = std::numbers::pi * (i / 5.0 - 0.5);
        const QPointF corner = middle + QPointF(std::cos(angle), std::sin(angle)) * length;
        i == 0 ? path.moveTo(corner) : path.lineTo(corner);
    }
    path.closeSubpath();
    return path;
}

} // namespace

RatingStars::RatingStars(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setRange(0, most);
    setPageStep(1);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Rating"));
    setToolTip(tr("Rating: a click on the same star takes it back, the keys 0 to 5 set it"));
    connect(this, &QSlider::valueChanged, this, [this](int value) {
        update();
        if (!m_isShowing)
            Q_EMIT rated(value);
    });
}

void RatingStars::show(int rating)
{
    const QScopedValueRollback showing(m_isShowing, true);
    setValue(rating);
}

QSize RatingStars::sizeHint() const
{
    return {most * side + 4, side + 4};
}

int RatingStars::starAt(const QPointF &place) const
{
    const double across = layoutDirection() == Qt::RightToLeft ? width() - place.x() : place.x();
    return std::clamp(int((across - 2) / side) + 1, 1, most);
}

void RatingStars::rate(int rating)
{
    setValue(rating);
}

void RatingStars::paintEvent(QPaintEvent *)
{
    const theme::Tokens &tokens = theme::tokens(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int lit = m_hovered > 0 ? m_hovered : value();
    for (int i = 0; i < most; ++i) {
        const int place = layoutDirection() == Qt::RightToLeft ? most - 1 - i : i;
        const QPainterPath star = starPath({2 + side * (place + 0.5), height() / 2.0 + 0.5}, side / 2.0 - 2);
        QColor colour = isEnabled() ? tokens.warning : tokens.textThird;
        if (m_hovered > 0)
            colour.setAlphaF(0.75F);
        painter.setPen(QPen(i < lit ? colour : tokens.textThird, 1.25));
        painter.setBrush(i < lit ? QBrush(colour) : Qt::NoBrush);
        painter.drawPath(star);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void RatingStars::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    const int star = starAt(event->position());
    m_hovered = 0;
    rate(star == value() ? 0 : star);
}

void RatingStars::mouseMoveEvent(QMouseEvent *event)
{
    const int star = event->buttons() == Qt::NoButton ? starAt(event->position()) : 0;
    if (std::exchange(m_hovered, star) != star)
        update();
}

void RatingStars::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void RatingStars::leaveEvent(QEvent *event)
{
    m_hovered = 0;
    QSlider::leaveEvent(event);
    update();
}

void RatingStars::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    if (digit >= 0 && digit <= most && event->modifiers() == Qt::NoModifier)
        return rate(digit);
    QSlider::keyPressEvent(event);
}

void RatingStars::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the panel scrolls, nothing is rated by the way
}

} // namespace viewer
