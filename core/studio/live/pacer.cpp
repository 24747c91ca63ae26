// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/live/pacer.h"

#include <algorithm>

namespace studio {

Pacer::Pacer() = default;

Pacer::Pacer(const Limits &limits)
    : m_limits(limits)
{}

void Pacer::offer()
{
    if (m_waiting)
        ++m_dropped;
    m_waiting = true;
}

std::optional<Pacer::Time> Pacer::wait(Time now) const
{
    if (!m_waiting)
        return std::nullopt;
    Time leave = m_lastSent ? *m_lastSent + gap() : now;
    if (inFlight() >= m_limits.inFlight)
        leave = std::max(leave, m_sent.front() + patience());
    return std::max(leave - now, Time{0});
}

void Pacer::sent(Time now)
{
    // What was given up has its place taken by this input.
    while (inFlight() >= m_limits.inFlight)
        m_sent.pop_front();
    m_sent.push_back(now);
    m_lastSent = now;
    m_waiting = false;
}

void Pacer::answered(Time now)
{
    if (m_sent.empty())
        return; // the late answer to an input that had been given up
    const Time measured = now - m_sent.front();
    m_sent.pop_front();
    // A model slows down and speeds up within a second: a quarter of the newest follows in few answers.
    m_latency = m_latency == Time{0} ? measured : (m_latency * 3 + measured) / 4;
}

void Pacer::forgetSent()
{
    m_sent.clear();
    m_lastSent.reset();
}

Pacer::Time Pacer::gap() const
{
    if (m_limits.inFlight <= 1)
        return m_limits.shortestGap; // the answer itself is the pace
    return std::clamp(m_latency / m_limits.inFlight, m_limits.shortestGap, m_limits.longestGap);
}

Pacer::Time Pacer::patience() const
{
    return std::max(m_limits.lostAfter, m_latency * 8);
}

} // namespace studio
