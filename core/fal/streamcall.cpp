// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/errorwords.h"
#include "fal/run_p.h"
#include "fal/scrub.h"
#include "fal/tokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace fal {

struct StreamCall::Private
{
    StreamCall &q;
    Endpoint endpoint;
    QJsonObject input;
    StreamOptions options;
    TokenCall *token = nullptr;
    Exchange *exchange = nullptr;
    EventStream events = {};
    Output output = {};
    bool isEvents = false;

    void askForToken();
    void open(const QByteArray &tokenText);
    void opened();
    void take(const QByteArray &bytes);
    void takeEvent(const StreamEvent &event);
    void ended();
};

void StreamCall::Private::askForToken()
{
    token = new TokenCall(q.client(), endpoint, std::chrono::seconds(120), &q);
    connect(token, &Call::finished, &q, [this] {
        if (token->result())
            open(token->result()->text);
        else
            q.fail(token->result().error());
    });
}

void StreamCall::Private::open(const QByteArray &tokenText)
{
    RequestOptions direct = options.request;
    direct.priority = Priority::Default;
    QUrlQuery query = options.query;
    if (!tokenText.isEmpty())
        query.addQueryItem(u"fal_jwt_token"_s, QString::fromLatin1(tokenText.toPercentEncoding()));
    Result<Request> request = directRequest(q.client(), {.method = options.method,
                                                         .path = directPath(endpoint, options.path),
                                                         .input = input,
                                                         .query = query,
                                                         .options = direct});
    if (!request) {
        q.fail(request.error());
        return;
    }
    request->accept = options.accept;
    request->headers.emplace_back("Cache-Control", "no-store");
    request->lane = Lane::Streams;
    request->delivery = Request::Delivery::Pieces;
    request->answerTimeout = options.idleTimeout;
    request->idleTimeout = options.idleTimeout;
    if (!tokenText.isEmpty())
        request->auth = Request::Auth::None;
    exchange = new Exchange(q, *std::move(request));
    connect(exchange, &Exchange::headersArrived, &q, [this] { opened(); });
    connect(exchange, &Exchange::arrived, &q, [this](const QByteArray &bytes) { take(bytes); });
    connect(exchange, &Exchange::done, &q, [this] { ended(); });
    exchange->start();
}

void StreamCall::Private::opened()
{
    const Answer &answer = *exchange->answer();
    isEvents = answer.contentType.startsWith("text/event-stream");
    output = {.requestId = QString::fromUtf8(answer.requestId),
              .billableUnits = answer.billableUnits,
              .contentType = QString::fromLatin1(answer.contentType),
              .timings = {.firstByte = answer.firstByte}};
    Q_EMIT q.opened(output.requestId, output.contentType);
}

void StreamCall::Private::take(const QByteArray &bytes)
{
    if (!isEvents) {
        Q_EMIT q.piece(bytes);
        return;
    }
    const QPointer<StreamCall> alive(&q);
    for (const StreamEvent &event : events.feed(bytes)) {
        takeEvent(event);
        if (!alive || q.isFinished())
            return;
    }
    if (events.isOverflown()) {
        exchange->stop();
        Error error = protocolError(output.requestId);
        error.mayHaveBeenAccepted = true;
        q.fail(std::move(error));
    }
}

void StreamCall::Private::takeEvent(const StreamEvent &event)
{
    if (event.name == "error"_L1) {
        Error error = errorFromAnswer({.status = 500, .body = event.data, .contentType = "text/plain",
                                       .requestId = output.requestId.toUtf8()});
        error.httpStatus = 0; // the answer itself was 200
        if (token && token->result())
            scrub(error, token->result()->text);
        exchange->stop();
        q.fail(std::move(error));
        return;
    }
    const QJsonArray value = QJsonDocument::fromJson('[' + event.data + ']').array();
    if (value.size() == 1) {
        output.data = value.first().isObject() ? value.first().toObject() : QJsonObject{{u"value"_s, value.first()}};
        output.rawBody = event.data;
    }
    Q_EMIT q.event(event);
}

void StreamCall::Private::ended()
{
    if (!exchange->answer()) {
        Error error = exchange->answer().error();
        if (error.requestId.isEmpty())
            error.requestId = output.requestId;
        q.fail(std::move(error));
        return;
    }
    output.timings.total = exchange->answer()->total;
    q.succeed(output);
}

StreamCall::StreamCall(Client &client, const Endpoint &endpoint, const QJsonObject &input,
                       const StreamOptions &options, QObject *parent)
    : CallOf(client, parent)
    , d(new Private{.q = *this, .endpoint = endpoint, .input = input, .options = options})
{
}

StreamCall::~StreamCall() = default;

void StreamCall::start()
{
    d->options.useToken ? d->askForToken() : d->open({});
}

void StreamCall::abandon()
{
    Error error = canceledError();
    if (d->token)
        d->token->cancel();
    if (d->exchange) {
        error.mayHaveBeenAccepted = d->exchange->bodyMayHaveLeft();
        error.requestId = d->output.requestId;
        d->exchange->stop();
    }
    fail(std::move(error));
}

} // namespace fal
