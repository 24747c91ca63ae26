// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// A bare WebSocket to an application with a protocol of its own: wss://fal.run/{endpoint}{path}.
//
// Constructing one connects, from the event loop. Messages come and go as they are; nothing is read into
// them, nothing is sent again, nothing connects again: a session is one connection. It ends with closed()
// (the line was open) or failed() (it never was), once, always from the event loop, also after close().
// Deleting it at any moment ends it silently. The Client must outlive it.

#include "fal/endpoint.h"
#include "fal/socketauth.h"

#include <memory>

namespace fal {

class Client;

// How a session connects, and how much it lets through.
struct RawSocketOptions
{
    QString path = {}; // appended to the endpoint, unless it ends so already
    SocketAuth auth = {};                           // how the connection proves who asks
    std::chrono::milliseconds openTimeout{90'000};  // a machine may have to start first
    qint64 maxMessageBytes = 64 * 1024 * 1024;      // of the other side; more ends the connection (1009)
    qint64 maxUnsentBytes = 64 * 1024 * 1024;       // beyond that send() refuses
};

// One connection; it begins with the constructor and is never made again.
class RawSocketSession final : public QObject
{
    Q_OBJECT

public:
    // Where the connection is. Closed and Failed are final.
    enum class State {
        Authorizing, // a token is being fetched
        Connecting,
        Open,
        Closing,
        Closed,
        Failed,
    };
    Q_ENUM(State)

    RawSocketSession(Client &client, const Endpoint &endpoint, const RawSocketOptions &options = {},
                     QObject *parent = nullptr);
    ~RawSocketSession() override;

    [[nodiscard]] State state() const; // now
    // False: the connection is not open, or the other side is too slow to take more now (see drained()).
    bool send(const QByteArray &message); // a binary frame
    bool sendText(const QString &message); // a text frame; false as with send()
    [[nodiscard]] qint64 unsentBytes() const; // accepted by send() and not yet on the line
    // 1000, 1001 or 3000…4999; other codes are not for programs and become 1000.
    void close(int code = 1000, const QString &reason = {});

Q_SIGNALS:
    void stateChanged(fal::RawSocketSession::State state); // on every change
    void received(const QByteArray &message);              // a binary frame, whole
    void receivedText(const QString &message);             // a text frame, whole
    void drained();                                        // some of what was unsent has left
    // 1006: the line broke without a goodbye. No code at all reads as 1000.
    void closed(int code, const QString &reason);
    void failed(const fal::Error &error); // it never opened; Canceled after close()

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fal
