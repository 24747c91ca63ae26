// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/live/livecourse.h"

#include <algorithm>

namespace studio {

using namespace std::chrono_literals;

namespace {
constexpr LiveCourse::Time pauseAfterFailure = 1s;
}

void LiveCourse::drew(Time now)
{
    m_stirred = now;
    if (m_rest == Rest::Idle)
        m_rest = Rest::None;
}

void LiveCourse::answered(Time now)
{
    m_stirred = now;
}

void LiveCourse::line(Line line, Time now)
{
    m_line = line;
    if (line == Line::Broken)
        m_failedAt = now;
    else if (line == Line::Open)
        m_failedAt.reset();
}

void LiveCourse::pause(Rest why)
{
    m_rest = why;
}

void LiveCourse::goOn()
{
    m_rest = Rest::None;
    // What went wrong before was seen; there is no reason to wait any more.
    m_failedAt.reset();
    if (m_line == Line::Broken)
        m_line = Line::Closed;
}

void LiveCourse::rest()
{
    if (!isPaused())
        m_rest = Rest::Idle;
}

LiveCourse::State LiveCourse::state() const
{
    if (isPaused())
        return State::Paused;
    switch (m_line) {
    case Line::Closed:
        return State::Ready;
    case Line::Opening:
        return State::Connecting;
    case Line::Open:
        return State::Live;
    case Line::Broken:
        return State::Failed;
    }
    return State::Ready;
}

std::optional<LiveCourse::Time> LiveCourse::untilSending(Time now) const
{
    if (isPaused())
        return std::nullopt;
    return m_failedAt ? std::max(*m_failedAt + pauseAfterFailure - now, Time{0}) : Time{0};
}

std::optional<LiveCourse::Time> LiveCourse::untilIdle(Time now, bool isAwaiting) const
{
    if (isAwaiting || (m_line != Line::Open && m_line != Line::Opening))
        return std::nullopt;
    return std::max(m_stirred + m_idleAfter - now, Time{0});
}

} // namespace studio
