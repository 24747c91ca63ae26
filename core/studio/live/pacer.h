// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// When may the newest input of a live conversation leave? Pure: the time is passed in.
//
// A drawing changes faster than a model answers, so inputs go into a slot, not a queue: only the newest
// waits, the one it replaces is counted as dropped. The slot empties when an answer has made room, and
// with several inputs on their way they are spread evenly over the measured latency. An answer that never
// comes must not stop the drawing: after a while its input counts as lost.

#include <chrono>
#include <deque>
#include <optional>

namespace studio {

class Pacer final
{
public:
    using Time = std::chrono::microseconds; // since any fixed moment

    struct Limits
    {
        int inFlight = 1;
        Time shortestGap{8'000};       // between two inputs, however fast the model is
        Time longestGap{1'000'000};
        Time lostAfter{3'000'000};     // at least; eight times the latency when that is longer
    };

    Pacer();
    explicit Pacer(const Limits &limits);

    // There is a new input. It takes the place of one that waits.
    void offer();
    // How long the waiting input still has to wait: zero = it may leave now. Nothing when no input waits.
    [[nodiscard]] std::optional<Time> wait(Time now) const;
    // The waiting input left, was answered, or was forgotten because the connection ended.
    void sent(Time now);
    void answered(Time now);
    void forgetSent();
    void withdraw() { m_waiting = false; } // nobody wants the waiting input any more

    [[nodiscard]] bool hasWaiting() const { return m_waiting; }
    [[nodiscard]] int inFlight() const { return int(m_sent.size()); }
    [[nodiscard]] unsigned long long dropped() const { return m_dropped; }
    [[nodiscard]] Time latency() const { return m_latency; } // smoothed; zero before the first answer

private:
    [[nodiscard]] Time gap() const;
    [[nodiscard]] Time patience() const;

    Limits m_limits;
    std::deque<Time> m_sent; // times of the inputs without an answer, oldest first
    std::optional<Time> m_lastSent;
    Time m_latency{0};
    bool m_waiting = false;
    unsigned long long m_dropped = 0;
};

} // namespace studio
