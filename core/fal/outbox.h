// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// Internal: the inputs of a realtime session that wait to leave, and those that left and have no answer
// yet. Pure: the time is passed in.

#include <QCborMap>
#include <QString>

#include <chrono>
#include <deque>
#include <optional>

namespace fal {

class Outbox final
{
public:
    using Clock = std::chrono::steady_clock;

    struct Limits
    {
        int waiting = 1;                       // at most
        bool keepsAll = false;                 // true: the newest is refused when full; else the oldest goes
        int inFlight = 1;                      // 0: no limit, answers are not waited for
        std::chrono::milliseconds throttle{0}; // between two inputs
    };
    struct Input
    {
        quint64 sequence = 0;
        QCborMap data;
    };
    struct Sent
    {
        quint64 sequence = 0;
        QString requestId;
        Clock::time_point at;
    };

    explicit Outbox(const Limits &limits);

    // False: there is no room. An input that had to go is counted as dropped either way.
    [[nodiscard]] bool offer(Input input);
    // How long the next input has to wait for its time. Nothing: none waits, or an answer has to come first.
    [[nodiscard]] std::optional<Clock::duration> wait(Clock::time_point now) const;
    [[nodiscard]] Input take(Clock::time_point now); // wait() was zero
    void sent(Sent sent);
    // The input that a result answers. Without an echoed id that is the oldest; a result after the last
    // one belongs to the same input as the one before. Nothing: no input was ever sent.
    [[nodiscard]] std::optional<Sent> answered(const QString &requestId);

    // Forgets what is on its way: how many inputs will never be answered.
    [[nodiscard]] int lose();
    void clear(); // what waits is dropped

    [[nodiscard]] int waiting() const { return static_cast<int>(m_waiting.size()); }
    [[nodiscard]] bool awaitsAnswers() const { return m_limits.inFlight > 0 && !m_sent.empty(); }
    [[nodiscard]] quint64 dropped() const { return m_dropped; }

private:
    static constexpr std::size_t mostRemembered = 1000; // without a limit of inputs on their way

    Limits m_limits;
    std::deque<Input> m_waiting;
    std::deque<Sent> m_sent; // oldest first
    std::optional<Sent> m_answered;
    std::optional<Clock::time_point> m_lastLeft;
    quint64 m_dropped = 0;
};

} // namespace fal
