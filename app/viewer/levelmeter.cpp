// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/levelmeter.h"

#include "style.h"
#include "theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace viewer {

namespace {
constexpr double quietest = -60;
constexpr double fall = 1.5; // dB between two readings
} // namespace

LevelMeter::LevelMeter(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Level"));
    setFixedWidth(10);
}

void LevelMeter::setLevel(double loudness)
{
    const double now = loudness > 0 ? std::max(quietest, 20 * std::log10(loudness)) : quietest;
    const double shown = std::max(now, m_decibels - fall);
    if (std::abs(shown - m_decibels) < 0.01)
        return;
    m_decibels = shown;
    setToolTip(tr("%1 dB").arg(locale().toString(shown, 'f', 0)));
    update();
}

void LevelMeter::paintEvent(QPaintEvent *)
{
    const theme::Tokens &colors = theme::tokens(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    theme::fillRounded(&painter, rect(), colors.panel);
    const double part = std::clamp((m_decibels - quietest) / -quietest, 0.0, 1.0);
    if (part <= 0)
        return;
    const QRectF bar = QRectF(rect()).adjusted(2, 2, -2, -2);
    const QRectF loud(bar.left(), bar.bottom() - part * bar.height(), bar.width(), part * bar.height());
    theme::fillRounded(&painter, loud, m_decibels > -1 ? colors.error : m_decibels > -6 ? colors.warning : colors.good);
}

} // namespace viewer
