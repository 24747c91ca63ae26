// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: what a WebSocket connection does wrong, and when; from the "upgrade" of a scenario's action:
//
//   {"match":  {"host": "^fal.run$", "path": "/realtime$"}, "times": 1,
//    "action": {"upgrade": {"idleMs": 200, "onAnswer": [{"close": 1011, "reason": "oops"}]}}}
//
//   "json": true           the application reads and writes JSON text instead of MessagePack
//   "idleMs": n            ends with TIMEOUT after so long without an input (60,000)
//   "latencyMs": n         before each answer (Options::liveTime)
//   "results": n           answers for one input (1)
//   "requestId": false     answers do not repeat the input's request_id
//   "timings": false       no x-fal-message after an answer
//   "onOpen": […]          steps as soon as the connection is open
//   "onInput": […]         steps instead of an answer
//   "onAnswer": […]        steps after each answer
//
// A step is one of
//   {"json": {…}}          a text frame
//   {"text": "…"}          a text frame, as it stands
//   {"msgpack": {…}}       a binary frame
//   {"hex": "c1"}          a binary frame of these bytes
//   {"zeros": n}           a binary frame of so many bytes
//   {"raw": "8800"}        bytes on the line as they are, no frame around them ("8800" closes without a code)
//   {"close": 1011, "reason": "…"}
//   {"drop": true}         cuts the line
//   {"waitMs": n}          before the steps that follow

#include <QJsonArray>
#include <QJsonObject>
#include <QPointer>

#include <chrono>

class QTcpSocket;
class QWebSocket;

namespace sandbox {

struct RealtimeTricks
{
    bool json = false;
    std::chrono::milliseconds idle{60'000};
    std::chrono::milliseconds latency{0};
    int results = 1;
    bool requestId = true;
    bool timings = true;
    QJsonArray onOpen{};
    QJsonArray onInput{};
    QJsonArray onAnswer{};

    [[nodiscard]] static RealtimeTricks from(const QJsonObject &upgrade, std::chrono::milliseconds usualLatency = {});
};

// Plays the steps one after the other; stops when the connection has gone.
void play(const QJsonArray &steps, const QPointer<QWebSocket> &socket, const QPointer<QTcpSocket> &line);

} // namespace sandbox
