// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/errorwords.h"
#include "fal/exchange.h"
#include "fal/models.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace fal {

namespace {

QUrl schemaUrl(const Client &client, const Endpoint &endpoint)
{
    QUrl url = client.url(Host::Site, u"/api/openapi/queue/openapi.json"_s);
    url.setQuery("endpoint_id="_L1 + QString::fromLatin1(QUrl::toPercentEncoding(endpoint.id(), "/")));
    return url;
}

Result<QJsonObject> documentFromBody(const QByteArray &body)
{
    const QJsonObject document = QJsonDocument::fromJson(body).object();
    if (!document["paths"_L1].isObject())
        return tl::unexpected(protocolError({}, body));
    return document;
}

} // namespace

struct SchemaCall::Private
{
    Exchange *exchange;
};

SchemaCall::SchemaCall(Client &client, const Endpoint &endpoint, QObject *parent)
    : CallOf(client, parent)
    , d(new Private{new Exchange(*this, {.url = schemaUrl(client, endpoint)})})
{
    connect(d->exchange, &Exchange::done, this, [this] {
        const auto document = d->exchange->answer().and_then(
            [](const Answer &answer) { return documentFromBody(answer.body); });
        document ? succeed(*document) : fail(document.error());
    });
}

SchemaCall::~SchemaCall() = default;

void SchemaCall::start()
{
    d->exchange->start();
}

void SchemaCall::abandon()
{
    d->exchange->stop();
    fail(canceledError());
}

} // namespace fal
