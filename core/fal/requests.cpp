// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/requests.h"

#include "fal/client.h"
#include "fal/exchange.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace fal {

namespace {

constexpr size_t mostRequests = 500;

PastRequest requestFromJson(const QJsonObject &object)
{
    return {.requestId = object.value("request_id"_L1).toString(),
            .endpointId = object.value("endpoint_id"_L1).toString(),
            .sentAt = QDateTime::fromString(object.value("sent_at"_L1).toString(), Qt::ISODateWithMs),
            .endedAt = QDateTime::fromString(object.value("ended_at"_L1).toString(), Qt::ISODateWithMs),
            .statusCode = object.value("status_code"_L1).toInt(),
            .input = object.value("json_input"_L1).toObject()};
}

} // namespace

struct RequestsCall::Private
{
    RequestQuery query;
    Exchange *exchange = nullptr; // owned by the call
    std::vector<PastRequest> found;
};

RequestsCall::RequestsCall(Client &client, const RequestQuery &query, QObject *parent)
    : CallOf(client, parent), d(new Private{.query = query})
{
}

RequestsCall::~RequestsCall() = default;

void RequestsCall::start()
{
    askForPage({});
}

void RequestsCall::askForPage(const QString &cursor)
{
    QUrlQuery parameters;
    parameters.addQueryItem(u"endpoint_id"_s, d->query.endpoint.id());
    parameters.addQueryItem(u"expand"_s, u"payloads"_s);
    parameters.addQueryItem(u"limit"_s, u"100"_s);
    if (d->query.from.isValid())
        parameters.addQueryItem(u"start"_s, d->query.from.toUTC().toString(Qt::ISODateWithMs));
    if (d->query.to.isValid())
        parameters.addQueryItem(u"end"_s, d->query.to.toUTC().toString(Qt::ISODateWithMs));
    if (!cursor.isEmpty())
        parameters.addQueryItem(u"cursor"_s, QString::fromLatin1(QUrl::toPercentEncoding(cursor)));
    QUrl url = client().url(Host::Api, u"/v1/models/requests/by-endpoint"_s);
    url.setQuery(parameters);

    d->exchange = new Exchange(*this, {.url = url});
    connect(d->exchange, &Exchange::done, this, [this] {
        const Result<Answer> &answer = d->exchange->answer();
        d->exchange->deleteLater();
        if (!answer) {
            fail(answer.error());
            return;
        }
        const QJsonDocument page = QJsonDocument::fromJson(answer->body);
        if (!page["items"_L1].isArray()) {
            fail({.kind = ErrorKind::Protocol, .message = tr("The list of past requests cannot be understood."), .rawBody = answer->body.left(64 * 1024)});
            return;
        }
        for (const QJsonValue &item : page["items"_L1].toArray())
            d->found.push_back(requestFromJson(item.toObject()));
        const QString next = page["next_cursor"_L1].toString();
        if (next.isEmpty() || d->found.size() >= mostRequests)
            succeed(std::move(d->found));
        else
            askForPage(next);
    });
    d->exchange->start();
}

void RequestsCall::abandon()
{
    if (d->exchange)
        d->exchange->stop();
    fail(canceledError());
}

} // namespace fal
