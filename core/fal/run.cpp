// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/run_p.h"

#include "fal/queue_p.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fal {

namespace {

void addTo(QUrlQuery &query, const QString &key, const QJsonValue &value)
{
    const auto add = [&](const QString &text) {
        query.addQueryItem(QString::fromLatin1(QUrl::toPercentEncoding(key)),
                           QString::fromLatin1(QUrl::toPercentEncoding(text)));
    };
    switch (value.type()) {
    case QJsonValue::Array:
        for (const QJsonValue each : value.toArray())
            addTo(query, key, each);
        break;
    case QJsonValue::Object:
        add(QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)));
        break;
    case QJsonValue::String:
        add(value.toString());
        break;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    default: { // numbers to the last digit, true and false
        const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        add(QString::fromLatin1(list.mid(1, list.size() - 2)));
    }
    }
}

Result<Output> outputOfRun(const Answer &answer)
{
    if (answer.contentType.isEmpty() || answer.contentType.contains("json"))
        return outputFromAnswer(answer, {});
    return Output{.requestId = QString::fromUtf8(answer.requestId),
                  .billableUnits = answer.billableUnits,
                  .rawBody = answer.body,
                  .contentType = QString::fromLatin1(answer.contentType),
                  .timings = {.firstByte = answer.firstByte, .total = answer.total}};
}

} // namespace

QString directPath(const Endpoint &endpoint, const QString &extra)
{
    QString path = u'/' + endpoint.id();
    const QString suffix = extra.isEmpty() || extra.startsWith(u'/') ? extra : u'/' + extra;
    if (suffix.size() > 1 && !path.endsWith(suffix))
        path += suffix;
    return path;
}

QUrlQuery queryOf(const QJsonObject &input)
{
    QUrlQuery query;
    for (auto it = input.begin(); it != input.end(); ++it)
        addTo(query, it.key(), it.value());
    return query;
}

Result<Request> directRequest(const Client &client, const DirectWish &wish)
{
    static constexpr std::array methods{"POST", "GET", "PUT", "PATCH", "DELETE"};
    if (std::none_of(methods.begin(), methods.end(), [&](const char *each) { return wish.method == each; }))
        return tl::unexpected(Error{
            .kind = ErrorKind::Invalid,
            .message = QCoreApplication::translate("fal", "A model can be called with POST, GET, PUT, PATCH or DELETE only.")});
    if (wish.path.contains("/../"_L1) || wish.path.endsWith("/.."_L1) || wish.path.contains(u'?')
        || wish.path.contains(u'#'))
        return tl::unexpected(Error{
            .kind = ErrorKind::Invalid,
            .message = QCoreApplication::translate("fal", "“%1” is not a path below a model.").arg(wish.path.left(200))});
    const Result<HeaderList> headers = wish.options.toHeaders();
    if (!headers)
        return tl::unexpected(headers.error());
    Request request{.verb = wish.method,
                    .url = client.url(Host::Run, wish.path),
                    .headers = *headers,
                    .cost = Request::Cost::Paid};
    QUrlQuery query = wish.query;
    if (wish.method == "GET") {
        const auto items = queryOf(wish.input).queryItems(QUrl::FullyEncoded);
        for (const auto &[name, value] : items)
            query.addQueryItem(name, value);
        request.contentType.clear();
    } else {
        request.body = QJsonDocument(wish.input).toJson(QJsonDocument::Compact);
    }
    if (!query.isEmpty())
        request.url.setQuery(query);
    return request;
}

struct RunCall::Private
{
    Endpoint endpoint;
    QJsonObject input;
    RunOptions options;
    Exchange *exchange = nullptr;
};

RunCall::RunCall(Client &client, const Endpoint &endpoint, const QJsonObject &input, const RunOptions &options,
                 QObject *parent)
    : CallOf(client, parent)
    , d(new Private{endpoint, input, options})
{
}

RunCall::~RunCall() = default;

void RunCall::start()
{
    RequestOptions direct = d->options.request;
    direct.priority = Priority::Default;
    Result<Request> request = directRequest(client(), {.method = d->options.method,
                                                       .path = directPath(d->endpoint, d->options.path),
                                                       .input = d->input,
                                                       .options = direct});
    if (!request) {
        fail(request.error());
        return;
    }
    request->answerTimeout = d->options.timeout;
    request->lane = Lane::Direct;
    d->exchange = new Exchange(*this, *std::move(request));
    connect(d->exchange, &Exchange::done, this, [this] {
        Result<Output> output = d->exchange->answer().and_then(outputOfRun);
        if (output) {
            succeed(*std::move(output));
            return;
        }
        Error error = std::move(output).error();
        if (d->exchange->answer()) // it worked, and cost, and nobody can read what came of it
            error.mayHaveBeenAccepted = true;
        fail(std::move(error));
    });
    d->exchange->start();
}

void RunCall::abandon()
{
    Error error = canceledError();
    if (d->exchange) {
        error.mayHaveBeenAccepted = d->exchange->bodyMayHaveLeft();
        d->exchange->stop();
    }
    fail(std::move(error));
}

} // namespace fal
