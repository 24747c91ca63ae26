// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/loudness.h"

#include <QtMultimedia/qaudio.h>

#include <algorithm>
#include <utility>

namespace viewer {

Loudness &Loudness::shared()
{
    static Loudness loudness;
    return loudness;
}

void Loudness::setPercent(int percent)
{
    const int wanted = percent <= 0 ? m_percent : std::min(percent, 100);
    const bool isMuted = percent <= 0;
    if (wanted == m_percent && isMuted == m_isMuted)
        return;
    m_percent = wanted;
    m_isMuted = isMuted;
    Q_EMIT changed();
}

void Loudness::setMuted(bool muted)
{
    if (std::exchange(m_isMuted, muted) != muted)
        Q_EMIT changed();
}

double Loudness::factor() const
{
    return m_isMuted ? 0 : QAudio::convertVolume(float(m_percent) / 100, QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale);
}

} // namespace viewer
