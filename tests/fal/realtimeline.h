// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A realtime session and the server that it talks to.

#include "lines.h"

#include "fal/realtime.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace test {

using State = fal::RealtimeSession::State;

inline const QByteArray unauthorized = R"({"status":"error","error":"Unauthorized"})";
inline const QByteArray idle = R"({"type":"x-fal-error","error":"TIMEOUT","reason":"no inputs, reconnect when needed!"})";
inline const QByteArray broken = R"({"type":"x-fal-error","error":"INTERNAL_ERROR","reason":"it broke"})";
inline const QByteArray timings = R"({"type":"x-fal-message","action":"timings","timing":0.5})";
inline const QByteArray unknownNote = R"({"type":"x-fal-message","action":"news"})";

inline QByteArray asMessagePack(const QByteArray &json)
{
    return packed(QCborMap::fromJsonObject(QJsonDocument::fromJson(json).object()));
}

// A server, a client of it and a session, with everything that the session tells.
struct Line
{
    explicit Line(const fal::RealtimeOptions &options = {})
        : client(quickConfig(server.url()))
        , session(new fal::RealtimeSession(client, fal::Endpoint::parse(u"fal-ai/fast-lcm-diffusion"_s).value(), options))
        , states(session.get(), &fal::RealtimeSession::stateChanged)
        , frames(session.get(), &fal::RealtimeSession::received)
        , failures(session.get(), &fal::RealtimeSession::failed)
        , lost(session.get(), &fal::RealtimeSession::inputsLost)
        , times(session.get(), &fal::RealtimeSession::timed)
    {
    }

    // Until the first input has arrived.
    [[nodiscard]] bool begins()
    {
        session->send(prompt(u"first"_s));
        return QTest::qWaitFor([this] { return !server.messages().isEmpty(); });
    }
    void answerAll()
    {
        QObject::connect(&server, &ScriptedSocket::received, &server, [this](const Message &message) {
            server.sendBinary(packed({{u"request_id"_s, unpacked(message).value(u"request_id"_s)}}));
        });
    }
    [[nodiscard]] fal::Error error() const { return failures.at(0).at(0).value<fal::Error>(); }
    [[nodiscard]] bool endsIn(State state) const
    {
        return QTest::qWaitFor([this, state] { return session->state() == state; });
    }

    ScriptedSocket server;
    fal::Client client;
    std::unique_ptr<fal::RealtimeSession> session;
    QSignalSpy states;
    QSignalSpy frames;
    QSignalSpy failures;
    QSignalSpy lost;
    QSignalSpy times;
};

} // namespace test

Q_DECLARE_METATYPE(fal::ErrorKind)
