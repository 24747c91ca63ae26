// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/sockethttp.h"

#include "fal/errorwords.h"
#include "fal/queue_p.h"
#include "fal/realtimemessages.h"
#include "fal/retry.h"
#include "fal/run_p.h"
#include "fal/scrub.h"
#include "fal/socketlink.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace fal {

namespace {

// A text frame about the answer instead of a part of it: an object with both a type and a request id.
std::optional<QJsonObject> metaFrom(const QByteArray &text)
{
    if (!text.startsWith('{'))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const bool isMeta = object["type"_L1].isString() && object["request_id"_L1].isString();
    return isMeta ? std::optional(object) : std::nullopt;
}

ExchangeRecord::Headers headersFrom(const QJsonValue &value)
{
    ExchangeRecord::Headers headers;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        headers.emplace_back(it.key().toUtf8(), it.value().toVariant().toString().toUtf8());
    return headers;
}

} // namespace

struct SocketHttpCall::Private
{
    SocketHttpCall &q;
    Endpoint endpoint;
    QJsonObject input;
    SocketHttpOptions options;
    SocketLink link;
    QTimer silence = QTimer();
    QElapsedTimer clock = {};
    Answer answer = {}; // from its first frame on
    bool wasSent = false;
    bool hasBegun = false;

    void connectAll();
    void awaitFor(std::chrono::milliseconds timeout);
    void send();
    void takeText(const QByteArray &text);
    void takeMeta(const QJsonObject &meta);
    void takeBody(const QByteArray &bytes);
    void begin(const QJsonObject &meta);
    void ended(const QJsonObject &meta);
    void fail(Error error);
    [[nodiscard]] Error refusal() const;
    [[nodiscard]] bool isGood() const { return answer.status >= 200 && answer.status < 300; }
};

void SocketHttpCall::Private::connectAll()
{
    silence.setSingleShot(true);
    connect(&silence, &QTimer::timeout, &q, [this] {
        Error error{.kind = ErrorKind::Timeout, .retryable = true};
        error.message = sentenceFor(error, {}, false);
        fail(std::move(error));
    });
    connect(&link, &SocketLink::opened, &q, [this] { send(); });
    connect(&link, &SocketLink::binary, &q, [this](const QByteArray &bytes) { takeBody(bytes); });
    connect(&link, &SocketLink::text, &q, [this](const QString &text) { takeText(text.toUtf8()); });
    connect(&link, &SocketLink::failed, &q, [this](const Error &error) { fail(error); });
    connect(&link, &SocketLink::closed, &q, [this](int code, const QString &reason) {
        // Before the end of the answer even a polite goodbye is none.
        fail(errorFromClose(code, reason).value_or(*errorFromClose(1006, reason)));
    });
}

void SocketHttpCall::Private::awaitFor(std::chrono::milliseconds timeout)
{
    if (timeout.count() > 0)
        silence.start(timeout);
    else
        silence.stop();
}

void SocketHttpCall::Private::send()
{
    awaitFor(options.answerTimeout);
    clock.start();
    wasSent = true;
    link.sendText(QString::fromUtf8(QJsonDocument(input).toJson(QJsonDocument::Compact)));
}

void SocketHttpCall::Private::takeText(const QByteArray &text)
{
    if (const auto meta = metaFrom(text)) {
        takeMeta(*meta);
    } else if (hasBegun) {
        takeBody(text);
    } else {
        // The gateway, before any application: Unauthorized and the like.
        const RealtimeMessage said = realtimeText(QString::fromUtf8(text));
        const auto *error = std::get_if<Error>(&said);
        fail(error ? *error : protocolError({}, text));
    }
}

void SocketHttpCall::Private::takeMeta(const QJsonObject &meta)
{
    const QString type = meta["type"_L1].toString();
    if (type == "start"_L1 && !hasBegun)
        begin(meta);
    else if (type == "end"_L1 && hasBegun && meta["request_id"_L1].toString().toUtf8() == answer.requestId)
        ended(meta);
    else
        fail(protocolError(QString::fromUtf8(answer.requestId),
                           QJsonDocument(meta).toJson(QJsonDocument::Compact)));
}

void SocketHttpCall::Private::begin(const QJsonObject &meta)
{
    hasBegun = true;
    awaitFor(options.idleTimeout);
    answer.status = meta["status"_L1].toInt();
    answer.requestId = meta["request_id"_L1].toString().toUtf8();
    answer.headers = headersFrom(meta["headers"_L1]);
    answer.contentType = answer.header("content-type");
    answer.firstByte = std::chrono::milliseconds(clock.elapsed());
    bool isNumber = false;
    const double units = answer.header("x-fal-billable-units").trimmed().toDouble(&isNumber);
    if (isNumber)
        answer.billableUnits = units;
    if (isGood())
        Q_EMIT q.opened(QString::fromUtf8(answer.requestId), QString::fromUtf8(answer.contentType));
}

void SocketHttpCall::Private::takeBody(const QByteArray &bytes)
{
    if (!hasBegun) {
        fail(protocolError());
        return;
    }
    awaitFor(options.idleTimeout);
    if (options.keepsBody || !isGood()) {
        if (answer.body.size() + bytes.size() > options.maxBodyBytes) {
            Error error{.kind = ErrorKind::TooLarge, .requestId = QString::fromUtf8(answer.requestId)};
            error.message = sentenceFor(error, {}, false);
            fail(std::move(error));
            return;
        }
        answer.body += bytes;
    }
    if (isGood())
        Q_EMIT q.piece(bytes);
}

void SocketHttpCall::Private::ended(const QJsonObject &meta)
{
    silence.stop();
    answer.total = std::chrono::milliseconds(clock.elapsed());
    // The application may have failed after its answer had begun.
    answer.status = meta["status"_L1].toInt(answer.status);
    if (!isGood()) {
        fail(refusal());
        return;
    }
    link.drop();
    const bool isJson = answer.contentType.isEmpty() || answer.contentType.contains("json");
    if (isJson && options.keepsBody) {
        const Result<Output> output = outputFromAnswer(answer, {});
        output ? q.succeed(*output) : q.fail(output.error());
        return;
    }
    q.succeed({.requestId = QString::fromUtf8(answer.requestId),
               .billableUnits = answer.billableUnits,
               .rawBody = answer.body,
               .contentType = QString::fromUtf8(answer.contentType),
               .timings = {.firstByte = answer.firstByte, .total = answer.total}});
}

Error SocketHttpCall::Private::refusal() const
{
    const QByteArray hint = answer.header("x-fal-needs-retry");
    const HttpAnswer said{.status = answer.status,
                          .body = link.cleaned({.rawBody = answer.body}).rawBody, // before it is cut to size
                          .contentType = answer.contentType,
                          .requestId = answer.requestId,
                          .errorType = answer.header("x-fal-error-type"),
                          .timeoutType = answer.header("x-fal-request-timeout-type"),
                          .billableUnits = answer.header("x-fal-billable-units"),
                          .retryHint = hint.isEmpty() ? answer.header("x-fal-retryable") : hint};
    Error error = errorFromAnswer(said);
    error.mayHaveBeenAccepted = mayHaveBeenAccepted(error, !said.timeoutType.isEmpty());
    return error;
}

void SocketHttpCall::Private::fail(Error error)
{
    silence.stop();
    error = link.cleaned(std::move(error));
    link.drop();
    if (error.requestId.isEmpty())
        error.requestId = QString::fromUtf8(answer.requestId);
    // A verdict of the service says that it did nothing; anything else says nothing.
    const bool isVerdict = error.httpStatus > 0 || error.kind == ErrorKind::Unauthorized;
    if (!isVerdict)
        error.mayHaveBeenAccepted = wasSent;
    q.fail(std::move(error));
}

SocketHttpCall::SocketHttpCall(Client &client, const Endpoint &endpoint, const QJsonObject &input,
                               const SocketHttpOptions &options, QObject *parent)
    : CallOf(client, parent)
    , d(new Private{.q = *this,
                    .endpoint = endpoint,
                    .input = input,
                    .options = options,
                    .link = SocketLink(client, nullptr)})
{
    d->connectAll();
}

SocketHttpCall::~SocketHttpCall() = default;

void SocketHttpCall::start()
{
    if (const auto problem = problemOfPath(d->options.path)) {
        fail(*problem);
        return;
    }
    d->link.open({.url = client().url(Host::Socket, directPath(d->endpoint, d->options.path)),
                  .tokenSource = tokenSourceFor(d->options.auth, client(), d->endpoint),
                  .openTimeout = d->options.openTimeout,
                  .maxMessageBytes = d->options.maxMessageBytes});
}

void SocketHttpCall::abandon()
{
    d->silence.stop();
    d->link.drop();
    Error error = canceledError();
    error.mayHaveBeenAccepted = d->wasSent;
    error.requestId = QString::fromUtf8(d->answer.requestId);
    fail(std::move(error));
}

} // namespace fal
