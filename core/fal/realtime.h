// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// A realtime conversation over WebSocket: inputs go out as binary MessagePack maps, results come back
// the same way, control messages as JSON text.
//
// Inputs go into a slot, not a queue: while one is on its way, only the newest waits. The key travels
// in the header of the upgrade (no token to expire). An idle close by the service is a normal end: the
// next send() connects again. Values are CBOR values because they hold bytes, 64-bit integers and order.

#include "fal/endpoint.h"

#include <QCborMap>
#include <QObject>

#include <chrono>
#include <memory>

namespace fal {

class Client;

// How a session connects and what it lets through.
struct RealtimeOptions
{
    QString path = QStringLiteral("/realtime"); // appended unless the id ends with it
    int maxBuffering = 0;                       // 1…60, 0 = leave to the service
    int inFlight = 1;                           // inputs sent and not yet answered
    std::chrono::milliseconds openTimeout{90'000}; // a cold start takes its time
    qint64 maxMessageBytes = 64 * 1024 * 1024;  // more ends the connection
};

// One answer of the model.
struct RealtimeFrame
{
    QCborMap data;                              // the result; images as bytes under "content"
    quint64 sequence = 0;                       // of the input that this answers
    std::chrono::microseconds roundTrip{0};     // from sending that input
    qint64 bytes = 0;                           // of the message as it came
    int inputsBehind = 0;                       // newer inputs exist: 0 = shows the latest
};

// One conversation with one model. Failing is not its end: send() connects again.
class RealtimeSession final : public QObject
{
    Q_OBJECT

public:
    // Idle: no connection, and none is needed.
    enum class State { Idle, Connecting, Active, Closing, Failed };
    Q_ENUM(State)

    RealtimeSession(Client &client, const Endpoint &endpoint, const RealtimeOptions &options = {},
                    QObject *parent = nullptr);
    ~RealtimeSession() override;

    [[nodiscard]] State state() const; // now
    // Takes the place of an input that waits. Connects when needed. Returns the input's sequence number.
    quint64 send(const QCborMap &input);
    // Ends the connection (1000). Nothing more is sent until the next send().
    void close();
    [[nodiscard]] quint64 droppedInputs() const; // replaced by newer ones before they were sent

Q_SIGNALS:
    void stateChanged(fal::RealtimeSession::State state); // on every change
    void received(const fal::RealtimeFrame &frame);       // in the order of arrival
    void failed(const fal::Error &error); // then the state is Failed; send() tries again

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fal

Q_DECLARE_METATYPE(fal::RealtimeFrame)
