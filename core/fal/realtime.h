// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// A realtime conversation over WebSocket: inputs go out as maps, results come back as maps, as binary
// MessagePack unless the application wants JSON text.
//
// Nothing is opened before the first send(). Inputs go into a slot, not a queue: while one is on its way,
// only the newest waits (RealtimeOptions::buffering has the other way). Values are CBOR values because
// they hold bytes, 64-bit integers and order.
//
// How a connection ends:
//  - the service says TIMEOUT (no inputs for a while), or closes with 1000 or without a code: the normal
//    end, State::Idle. The next send() connects again;
//  - the line breaks, or the service restarts (1001, 1006, 1011 … 1014, a refused upgrade that may be tried
//    again): when an input waits, the session connects again after a pause (State::Waiting), a bounded
//    number of times; when none waits, that is a failure;
//  - anything else (Unauthorized, an error of the application, a message that makes no sense, TLS) is
//    State::Failed at once. The next send() tries again, with a fresh token where there are tokens.
// An input that was sent and had no answer when the connection ended is lost: it is never sent again on
// its own, as it may have been worked on and paid for. inputsLost() tells how many.
//
// failed(), received(), timed() and inputsLost() come from the event loop, never from inside a function
// of this class; stateChanged() may come from inside send() and close(). Deleting a session at any moment
// ends it silently. The Client must outlive it.

#include "fal/realtimeprotocol.h"
#include "fal/socketauth.h"

#include <QCborMap>

#include <memory>

namespace fal {

class Client;

// One WebSocket message.
struct SocketMessage
{
    QByteArray bytes; // UTF-8 when it is text
    bool isText = false; // a text frame, not a binary one

    bool operator==(const SocketMessage &) const = default;
};

// What happens to inputs that cannot leave yet.
enum class RealtimeBuffering {
    Newest, // one input waits; a newer one takes its place
    Fifo,   // up to queueLimit wait and leave in order; then further ones are refused
};

// How a session connects, and what it lets through.
struct RealtimeOptions
{
    QString path = QStringLiteral("/realtime"); // appended unless the id ends with it
    int maxBuffering = 0;                       // of the service: 1…60, 0 = leave to it; else Invalid
    // Inputs sent and not yet answered. 0: answers are not waited for (streaming modes); then only a line
    // that is too slow holds inputs back.
    int inFlight = 1;
    // From connecting to the upgrade, and for each answer: a machine may have to start first.
    std::chrono::milliseconds openTimeout{90'000};
    qint64 maxMessageBytes = 64 * 1024 * 1024;  // of the service; a larger message ends the connection
    SocketAuth auth = {};                       // how each connection proves who asks
    RealtimeEncoding encoding = RealtimeEncoding::MessagePack; // see realtimeProtocolOf()
    RealtimeBuffering buffering = RealtimeBuffering::Newest; // what happens to inputs that cannot leave yet
    int queueLimit = 64;                        // for RealtimeBuffering::Fifo
    // Between two inputs: the first leaves at once, the newest at the end of each interval.
    std::chrono::milliseconds throttle{0};
    std::optional<int> reconnects = {};         // without a result between them; default: Config::retries
    // Formats of one's own, instead of `encoding`. Control messages of the service are read all the same.
    std::function<Result<SocketMessage>(const QCborMap &input)> encode = {};
    std::function<Result<QCborMap>(const SocketMessage &message)> decode = {}; // a message into a result
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
    // Where the connection is.
    enum class State {
        Idle,        // no connection, none needed
        Authorizing, // a token is being fetched
        Connecting,
        Active,
        Waiting,     // pausing before it connects again
        Closing,
        Failed,
    };
    Q_ENUM(State)

    RealtimeSession(Client &client, const Endpoint &endpoint, const RealtimeOptions &options = {},
                    QObject *parent = nullptr);
    ~RealtimeSession() override;

    [[nodiscard]] State state() const; // now
    // Connects when needed. Returns the input's sequence number, or 0 when the queue is full. Without a
    // "request_id" the input gets one (the sequence number), as answers are told apart by it.
    quint64 send(const QCborMap &input);
    // Ends the connection (1000) and is Idle at once, unless it Failed. What waits is dropped; nothing more
    // is sent until the next send().
    void close();
    [[nodiscard]] quint64 droppedInputs() const; // never sent: replaced, refused, or given up
    [[nodiscard]] quint64 lostInputs() const;    // sent, but the connection ended without an answer

Q_SIGNALS:
    void stateChanged(fal::RealtimeSession::State state); // on every change
    void received(const fal::RealtimeFrame &frame);       // in the order of arrival
    // How long the application worked on this input, by its own account. Comes after the frame.
    void timed(quint64 sequence, std::chrono::microseconds work);
    void inputsLost(int count); // sent and never answered: they may have been worked on
    void failed(const fal::Error &error); // then the state is Failed; send() tries again

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fal

Q_DECLARE_METATYPE(fal::RealtimeFrame)
