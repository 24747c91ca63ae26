// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// HTTP over WebSocket: wss://ws.fal.run/{endpoint}, a direct call whose answer comes as messages.
//
// One text frame with the input goes out. The answer begins with a text frame that names request id, status
// and headers, then come the body's frames, text or binary, and a text frame that ends it with the same id.
// The call has a connection of its own: fal would take further requests on it, but then the cancelling of
// one would end the others.
//
// As with every direct call nothing is sent twice: once the input was handed over, an end without an answer
// has Error::mayHaveBeenAccepted. A status that is not 2xx becomes an Error like that of any HTTP answer.

#include "fal/queue.h"
#include "fal/socketauth.h"

namespace fal {

// How the call connects, how long it waits, and how much it takes in.
struct SocketHttpOptions
{
    QString path = {}; // appended to the endpoint, as "/stream"
    SocketAuth auth = {};                             // how the connection proves who asks
    std::chrono::milliseconds openTimeout{90'000};    // a machine may have to start first
    std::chrono::milliseconds answerTimeout{600'000}; // for the answer to begin; zero: no limit
    std::chrono::milliseconds idleTimeout{120'000};   // between two frames of it; zero: no limit
    qint64 maxMessageBytes = 64 * 1024 * 1024;        // of one frame
    qint64 maxBodyBytes = 512 * 1024 * 1024;          // of the whole body
    bool keepsBody = true; // false: the body is told by piece() only and not bounded as a whole
};

// The result is like that of RunCall: `data` when the body is JSON, else `rawBody`. Of server-sent events
// (an application's "/stream") the pieces are told as they come; EventStream reads them.
class SocketHttpCall final : public CallOf<Output>
{
    Q_OBJECT

public:
    SocketHttpCall(Client &client, const Endpoint &endpoint, const QJsonObject &input,
                   const SocketHttpOptions &options = {}, QObject *parent = nullptr);
    ~SocketHttpCall() override;

Q_SIGNALS:
    void opened(const QString &requestId, const QString &contentType); // of a 2xx
    void piece(const QByteArray &bytes);                               // of the body of a 2xx, as it came in one frame

protected:
    void start() override;
    void abandon() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fal
