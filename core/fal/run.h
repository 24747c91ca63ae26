// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// Direct calls, without the queue: run() waits for the whole answer, stream() gives it piece by piece.
//
// fal does not queue such a call and does not try it again; when the connection is lost the result is
// lost. So both are made once, whatever happens: a call that may have been accepted ends with
// Error::mayHaveBeenAccepted. For anything that takes long, SubscribeCall is the better choice.

#include "fal/eventstream.h"
#include "fal/queue.h"

namespace fal {

// How a direct call is made.
struct RunOptions
{
    // POST sends the input as JSON. GET puts it into the query: texts, numbers and truth values as they
    // are, lists as repeated keys, objects as JSON. Also PUT, PATCH and DELETE, for applications with
    // routes of their own.
    QByteArray method = QByteArrayLiteral("POST");
    QString path = {}; // appended to the endpoint
    RequestOptions request = {}; // priority, webhook and queue length do not apply to direct calls
    // For the answer to begin. Models take their time: zero waits without limit.
    std::chrono::milliseconds timeout{600'000};
};

// fal.run/{endpoint}. A body that is no JSON (a picture, a sound, a page) is an output too: see
// Output::contentType and Output::rawBody.
class RunCall final : public CallOf<Output>
{
    Q_OBJECT

public:
    RunCall(Client &client, const Endpoint &endpoint, const QJsonObject &input, const RunOptions &options = {},
            QObject *parent = nullptr);
    ~RunCall() override;

protected:
    void start() override;
    void abandon() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// How a stream is opened.
struct StreamOptions
{
    QByteArray method = QByteArrayLiteral("POST"); // as RunOptions::method
    QString path = QStringLiteral("/stream"); // not appended to an endpoint that ends with it
    QUrlQuery query = {};                     // further parameters
    QByteArray accept = QByteArrayLiteral("text/event-stream"); // what the stream may consist of
    RequestOptions request = {};              // as RunOptions::request
    // Silence after which the stream counts as broken. It begins with the request.
    std::chrono::milliseconds idleTimeout{120'000};
    // A short-lived token instead of the key: for a service behind something that logs headers.
    bool useToken = false;
};

// fal.run/{endpoint}/stream. Server-sent events come as event(), each of them the application's own
// object; anything else comes as piece(), as it arrives. Result: the last event as Output::data (as
// {"value": …} when it is no object; empty when none came), for pieces the content type only.
// A record named "error" ends the call with the Error that it describes.
class StreamCall final : public CallOf<Output>
{
    Q_OBJECT

public:
    StreamCall(Client &client, const Endpoint &endpoint, const QJsonObject &input,
               const StreamOptions &options = {}, QObject *parent = nullptr);
    ~StreamCall() override;

Q_SIGNALS:
    void opened(const QString &requestId, const QString &contentType); // once, before anything else
    void event(const fal::StreamEvent &event); // also those that are no JSON, such as "[DONE]"
    void piece(const QByteArray &bytes);       // of a stream that has no events

protected:
    void start() override;
    void abandon() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fal

Q_DECLARE_METATYPE(fal::StreamEvent)
