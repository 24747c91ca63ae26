// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the tests of calls share.

#include "fal/client.h"
#include "fal/queue.h"
#include "support/scriptedserver.h"

#include <QSignalSpy>
#include <QTest>

namespace test {

inline const QByteArray key = "key-id-1:very-secret-value";

// A client of the scripted server that does not wait long.
inline fal::Config quickConfig(const QUrl &url)
{
    using namespace std::chrono_literals;
    return {.key = fal::fixedKey(key),
            .baseUrl = url,
            .idleTimeout = 400ms,
            .pollInterval = 5ms,
            .retryBase = 5ms,
            .longestPause = 10ms,
            .retries = 2};
}

inline fal::Endpoint endpoint()
{
    return fal::Endpoint::parse(QStringLiteral("fal-ai/flux/dev")).value();
}

inline fal::Ticket ticket()
{
    return fal::Ticket::rebuilt(endpoint(), QStringLiteral("req-1"));
}

// Runs the event loop until the call ends; checks that it ends once and not before the loop runs.
inline bool ends(fal::Call &call)
{
    QSignalSpy finished(&call, &fal::Call::finished);
    const bool ended = finished.wait(10'000);
    QCoreApplication::sendPostedEvents();
    return ended && finished.count() == 1 && call.isFinished();
}

inline const QByteArray submitPath = "/queue.fal.run/fal-ai/flux/dev";
inline const QByteArray jobPath = "/queue.fal.run/fal-ai/flux/requests/req-1";
inline const QByteArray statusPath = jobPath + "/status";
inline const QByteArray streamPath = jobPath + "/status/stream";
inline const QByteArray cancelPath = jobPath + "/cancel";

inline ScriptedAnswer events(const QList<QByteArray> &data, Behaviour behaviour = Behaviour::Pieces)
{
    ScriptedAnswer answer{.headers = {{"Content-Type", "text/event-stream"}}, .behaviour = behaviour};
    for (const QByteArray &one : data)
        answer.pieces << "data: " + one + "\n\n";
    return answer;
}

inline const QByteArray queued = R"({"status":"IN_QUEUE","queue_position":2})";
inline const QByteArray running
    = R"({"status":"IN_PROGRESS","logs":[{"message":"10%","level":"INFO","source":"USER","timestamp":"t1"}]})";
inline const QByteArray completed = R"({"status":"COMPLETED","metrics":{"inference_time":1.5}})";
inline const QByteArray accepted = R"({"request_id":"req-1","status":"IN_QUEUE"})";

} // namespace test
