// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/outbox.h"

#include <algorithm>
#include <utility>

namespace fal {

Outbox::Outbox(const Limits &limits)
    : m_limits(limits)
{
}

bool Outbox::offer(Input input)
{
    const bool isFull = waiting() >= std::max(m_limits.waiting, 1);
    if (isFull) {
        ++m_dropped;
        if (m_limits.keepsAll)
            return false;
        m_waiting.pop_front();
    }
    m_waiting.push_back(std::move(input));
    return true;
}

std::optional<Outbox::Clock::duration> Outbox::wait(Clock::time_point now) const
{
    const bool isBusy = m_limits.inFlight > 0 && static_cast<int>(m_sent.size()) >= m_limits.inFlight;
    if (m_waiting.empty() || isBusy)
        return {};
    if (!m_lastLeft || m_limits.throttle.count() <= 0)
        return Clock::duration::zero();
    return std::max(*m_lastLeft + m_limits.throttle - now, Clock::duration::zero());
}

Outbox::Input Outbox::take(Clock::time_point now)
{
    Input input = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_lastLeft = now;
    return input;
}

void Outbox::sent(Sent sent)
{
    m_sent.push_back(std::move(sent));
    if (m_sent.size() > mostRemembered)
        m_sent.pop_front();
}

std::optional<Outbox::Sent> Outbox::answered(const QString &requestId)
{
    auto it = std::find_if(m_sent.begin(), m_sent.end(), [&requestId](const Sent &sent) {
        return requestId.isEmpty() || sent.requestId == requestId;
    });
    if (it == m_sent.end()) {
        if (m_sent.empty() || (m_answered && requestId == m_answered->requestId))
            return m_answered;
        it = m_sent.begin(); // an id of the service's own making
    }
    // Inputs before it were skipped by the service: it drops what is too old.
    m_answered = std::move(*it);
    m_sent.erase(m_sent.begin(), it + 1);
    return m_answered;
}

int Outbox::lose()
{
    const auto lost = std::exchange(m_sent, {}).size();
    return m_limits.inFlight > 0 ? static_cast<int>(lost) : 0; // else nobody waits for them
}

void Outbox::clear()
{
    m_dropped += m_waiting.size();
    m_waiting.clear();
}

} // namespace fal
