// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/models.h"
#include "fal/platform_p.h"

using namespace Qt::StringLiterals;

namespace fal {

template class AskCall<QJsonObject>;

namespace {

Request schemaRequest(const Client &client, const Endpoint &endpoint)
{
    QUrl url = client.url(Host::Site, u"/api/openapi/queue/openapi.json"_s);
    url.setQuery("endpoint_id="_L1 + QString::fromLatin1(QUrl::toPercentEncoding(endpoint.id(), "/")));
    return {.url = url};
}

Result<QJsonObject> documentFrom(const Answer &answer)
{
    const QJsonObject document = objectIn(answer);
    if (!document["paths"_L1].isObject())
        return tl::unexpected(protocolError({}, answer.body));
    return document;
}

} // namespace

SchemaCall::SchemaCall(Client &client, const Endpoint &endpoint, QObject *parent)
    : AskCall(client, askOnce<QJsonObject>(schemaRequest(client, endpoint), documentFrom), parent)
{
}

} // namespace fal
