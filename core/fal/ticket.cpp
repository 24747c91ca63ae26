// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/queue_p.h"

#include "fal/errorwords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace fal {

namespace {

QUrl jobUrl(const Client &client, const Ticket &ticket, const QUrl &returned, const QString &suffix)
{
    if (client.isTrusted(returned) && returned.scheme().startsWith("http"_L1))
        return returned;
    return client.url(Host::Queue,
                      u'/' + ticket.endpoint.appId() + "/requests/"_L1 + ticket.requestId + suffix);
}

} // namespace

bool isRequestId(const QString &id)
{
    static const QRegularExpression shape(QStringLiteral(R"(\A[A-Za-z0-9][A-Za-z0-9._:-]{0,199}\z)"));
    return shape.match(id).hasMatch();
}

QUrl statusUrl(const Client &client, const Ticket &ticket, bool withLogs)
{
    QUrl url = jobUrl(client, ticket, ticket.statusUrl, u"/status"_s);
    QUrlQuery query(url);
    query.removeAllQueryItems(u"logs"_s);
    query.addQueryItem(u"logs"_s, withLogs ? u"1"_s : u"0"_s);
    url.setQuery(query);
    return url;
}

QUrl statusStreamUrl(const Client &client, const Ticket &ticket, bool withLogs)
{
    QUrl url = statusUrl(client, ticket, withLogs);
    url.setPath(url.path() + "/stream"_L1);
    return url;
}

QUrl responseUrl(const Client &client, const Ticket &ticket)
{
    return jobUrl(client, ticket, ticket.responseUrl, {});
}

QUrl cancelUrl(const Client &client, const Ticket &ticket)
{
    return jobUrl(client, ticket, ticket.cancelUrl, u"/cancel"_s);
}

QJsonObject Ticket::toJson() const
{
    return {{u"endpoint"_s, endpoint.id()},
            {u"request_id"_s, requestId},
            {u"status_url"_s, statusUrl.toString(QUrl::FullyEncoded)},
            {u"response_url"_s, responseUrl.toString(QUrl::FullyEncoded)},
            {u"cancel_url"_s, cancelUrl.toString(QUrl::FullyEncoded)}};
}

Result<Ticket> Ticket::fromJson(const QJsonObject &object)
{
    const Result<Endpoint> endpoint = Endpoint::parse(object["endpoint"_L1].toString());
    if (!endpoint)
        return tl::unexpected(endpoint.error());
    Ticket ticket = rebuilt(*endpoint, object["request_id"_L1].toString());
    if (!isRequestId(ticket.requestId))
        return tl::unexpected(protocolError());
    const auto url = [&object](QLatin1String key) {
        return QUrl(object[key].toString(), QUrl::StrictMode);
    };
    ticket.statusUrl = url("status_url"_L1);
    ticket.responseUrl = url("response_url"_L1);
    ticket.cancelUrl = url("cancel_url"_L1);
    return ticket;
}

Ticket Ticket::rebuilt(const Endpoint &endpoint, const QString &requestId)
{
    return {.endpoint = endpoint, .requestId = requestId};
}

} // namespace fal
