// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// What the calls of the queue share.

#include "fal/exchange.h"
#include "fal/queue.h"

#include <QSet>

namespace fal {

// A job's addresses: the returned one when it may be trusted, else rebuilt from endpoint and id.
[[nodiscard]] QUrl statusUrl(const Client &client, const Ticket &ticket, bool withLogs);
[[nodiscard]] QUrl statusStreamUrl(const Client &client, const Ticket &ticket, bool withLogs);
[[nodiscard]] QUrl responseUrl(const Client &client, const Ticket &ticket);
[[nodiscard]] QUrl cancelUrl(const Client &client, const Ticket &ticket);

// An id that may stand in a path.
[[nodiscard]] bool isRequestId(const QString &id);
[[nodiscard]] Result<QueueStatus> statusFromBody(const QByteArray &body);
[[nodiscard]] Result<Output> outputFromAnswer(const Answer &answer, const QString &requestId);
// 200, 202, 400 and 404 are all answers to a cancel; only the rest is an error.
[[nodiscard]] Result<CancelAnswer> cancelAnswer(const Result<Answer> &answer);

// Log lines already seen. The service repeats a window of the last minutes, so neither an index nor a
// count tells what is new; the same time, level and words do.
class LogWindow final
{
public:
    // `isWindow`: the lines may repeat earlier ones that carry no time (polling).
    [[nodiscard]] std::vector<LogLine> newOnes(const std::vector<LogLine> &lines, bool isWindow);

private:
    using Key = std::pair<QString, QString>;
    QSet<Key> m_seen;
    std::vector<Key> m_order; // oldest first, to forget
};

} // namespace fal
