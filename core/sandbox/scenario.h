// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: what to do wrong, and when. A JSON list of rows. The first row that fits a request and is not
// used up is applied; a request that no row fits gets the ordinary answer.
//
//   [
//     {"match":  {"method": "POST", "host": "^queue", "path": "^fal-ai/flux/", "body": "\"a fox\""},
//      "times":  2,
//      "action": {"status": 503, "body": {"detail": "busy"}, "headers": {"Retry-After": "1"}}},
//     {"match":  {"path": "/status$"}, "skip": 1, "action": {"delayMs": 500}},
//     {"match":  {"method": "POST", "host": "^queue"}, "times": 1, "action": {"swallow": true}}
//   ]
//
// A row:
//   match      what is left out fits everything. method is a word; host, path (without the host and
//              without slashes at its ends), query (as sent) and body (in memory: up to 4 MB) are
//              regular expressions that are searched for; headers is an object of name: expression.
//              WebSocket handshakes are GET requests.
//   skip       so many fitting requests are left alone first
//   times      and so many are treated; left out = all
//   action     as follows
//
// An action does one of these:
//   (nothing)  the ordinary handling and answer: with delayMs, a late one
//   status     this answer instead: with body (JSON, or text as it stands) or base64 (bytes), and with
//              cutAfter, which cuts the line after so many bytes of the body, the length being a lie
//   events     this answer instead, piece by piece: a stream. Each piece is a text as it stands or an
//              object: data (JSON or text) with event makes one event; comment; text; base64; afterMs
//              waits before it. status, headers as above; the type is an event stream unless the
//              headers say otherwise. `then` is "end" (if left out), "cut" or "hang".
//   raw        these bytes on the line, head and all, and then its end
//   frames     for WebSocket handshakes: opens the socket and, when the first message has come, plays
//              frames: {"text": …}, {"pack": {…}} (MessagePack), {"base64": …}, {"close": 1011,
//              "reason": …}, each with afterMs. atOpen: true does not wait for a message.
//   upgrade    for WebSocket handshakes: the ordinary conversation with steps that go wrong, as
//              realtimetricks.h describes them
//   amend      the ordinary handling, and its answer changed: status, headers, and body, a JSON merge
//              patch (RFC 7396: null takes a member away). Streams get status and headers only,
//              stored files and WebSocket handshakes stay as they are.
//   swallow    the ordinary handling: the work is accepted, and the answer lost with the line
//   drop       cuts the line at once; nothing is handled
//   hang       never answers; with swallow, the work is accepted all the same
//
// and before any of it waits for delayMs. headers: name: text, or a list for one that comes repeatedly.

#include "sandbox/http.h"

#include <QJsonObject>

#include <QJsonObject>
#include <QRegularExpression>

#include <tl/expected.hpp>

#include <chrono>
#include <optional>

namespace sandbox {

struct Piece
{
    std::chrono::milliseconds after{0};
    QByteArray bytes;
};

struct SocketFrame
{
    std::chrono::milliseconds after{0};
    enum class Kind { Text, Binary, Close } kind = Kind::Text;
    QByteArray bytes; // of Close: the reason
    int code = 0;     // of Close
};

struct Fault
{
    enum class Kind { Ordinary, Answer, Stream, Raw, Socket, Drop, Hang } kind = Kind::Ordinary;
    std::chrono::milliseconds delay{0};
    int status = 200;
    QByteArray type;
    Headers headers;
    QByteArray body;                      // of Answer and Raw
    qsizetype cutAfter = -1;              // of Answer; -1 = whole
    std::vector<Piece> pieces;            // of Stream
    enum class End { Proper, Cut, Hang } end = End::Proper;
    std::vector<SocketFrame> frames;      // of Socket
    bool atOpen = false;
    std::shared_ptr<const Change> change; // of Ordinary; may be none
    QJsonObject upgrade;                  // of Ordinary, for a WebSocket: see realtimetricks.h
};

class Scenario
{
public:
    // The error is a sentence that names the row.
    [[nodiscard]] static tl::expected<Scenario, QString> load(const QString &file);
    [[nodiscard]] std::optional<Fault> next(const Request &request);

private:
    struct Row
    {
        QByteArray method;
        QRegularExpression host;
        QRegularExpression path;
        QRegularExpression query;
        QRegularExpression body;
        std::vector<std::pair<QByteArray, QRegularExpression>> headers; // names in lower case
        int skip = 0;
        int left = -1; // -1 = for ever
        Fault fault;

        [[nodiscard]] bool fits(const Request &request) const;
    };
    [[nodiscard]] static tl::expected<Row, QString> rowFrom(const QJsonObject &json);

    std::vector<Row> m_rows;
};

} // namespace sandbox
