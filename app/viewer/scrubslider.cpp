// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/scrubslider.h"

#include <QMouseEvent>
#include <QStyle>
#include <QStyleOptionSlider>

namespace viewer {

ScrubSlider::ScrubSlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
}

void ScrubSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QSlider::mousePressEvent(event);
    setSliderDown(true);
    moveTo(*event);
}

void ScrubSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        moveTo(*event);
}

void ScrubSlider::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
}

void ScrubSlider::moveTo(const QMouseEvent &event)
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove =
        style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, this);
    const int handle = style()->pixelMetric(QStyle::PM_SliderLength, &option, this);
    const int x = int(event.position().x()) - groove.left() - handle / 2;
    setSliderPosition(QStyle::sliderValueFromPosition(minimum(), maximum(), x,
                                                      groove.width() - handle, option.upsideDown));
}

} // namespace viewer
