// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a live conversation stands, and why it rests. Pure: the time is passed in.
//
// A conversation costs money while it is open, so it rests when nobody draws, when the person says so, and when it has cost
// enough. Only the first of these ends by itself, with the next stroke. A service that failed is not asked again at once for
// every movement of the pen.

#include <chrono>
#include <optional>

namespace studio {

class LiveCourse final
{
public:
    using Time = std::chrono::microseconds; // since any fixed moment

    // Paused: inputs are kept, nothing is sent. Ready: nothing is wrong, the next input connects.
    enum class State { Ready, Connecting, Live, Paused, Failed };
    enum class Rest { None, Idle, ByHand, Cost };
    enum class Line { Closed, Opening, Open, Broken }; // the connection

    void setIdleAfter(Time time) { m_idleAfter = time; }

    void drew(Time now);      // there is a new input
    void answered(Time now);  // a picture came
    void line(Line line, Time now);
    void pause(Rest why);     // ByHand or Cost
    void goOn();
    void rest();              // nobody draws: the connection was closed for that

    [[nodiscard]] State state() const;
    [[nodiscard]] Rest why() const { return m_rest; }
    [[nodiscard]] bool isPaused() const { return m_rest == Rest::ByHand || m_rest == Rest::Cost; }

    // Until an input may leave, after a failure; zero: now. Nothing while it is paused.
    [[nodiscard]] std::optional<Time> untilSending(Time now) const;
    // Until the open connection is idle; nothing when there is none, or when an answer is still awaited: a machine may take
    // a minute to start, and nobody goes on drawing meanwhile.
    [[nodiscard]] std::optional<Time> untilIdle(Time now, bool isAwaiting) const;

private:
    Line m_line = Line::Closed;
    Rest m_rest = Rest::None;
    Time m_idleAfter = std::chrono::seconds(60);
    Time m_stirred{0}; // when something happened last
    std::optional<Time> m_failedAt;
};

} // namespace studio
