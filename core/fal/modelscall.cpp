// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/errorwords.h"
#include "fal/exchange.h"
#include "fal/models.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace fal {

namespace {

QUrl modelsUrl(const Client &client, const ModelQuery &query)
{
    QUrlQuery items;
    const auto add = [&items](const QString &key, const QString &value) {
        // Percent-encoded by hand: QUrlQuery leaves "+" alone, which servers read as a space.
        if (!value.isEmpty())
            items.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add(u"q"_s, query.text);
    add(u"category"_s, query.category);
    for (const QString &id : query.endpointIds)
        add(u"endpoint_id"_s, id);
    if (query.withSchema)
        add(u"expand"_s, u"openapi-3.0"_s);
    if (query.limit > 0)
        add(u"limit"_s, QString::number(query.limit));
    add(u"cursor"_s, query.cursor);
    QUrl url = client.url(Host::Api, u"/v1/models"_s);
    url.setQuery(items);
    return url;
}

// Metadata may be missing as a whole.
ModelEntry entryFromJson(const QJsonObject &model)
{
    const QJsonObject facts = model["metadata"_L1].toObject();
    ModelEntry entry{.endpointId = model["endpoint_id"_L1].toString(),
                     .title = facts["display_name"_L1].toString(),
                     .category = facts["category"_L1].toString(),
                     .description = facts["description"_L1].toString(),
                     .group = facts["group"_L1]["label"_L1].toString(),
                     .thumbnailUrl = QUrl(facts["thumbnail_url"_L1].toString()),
                     .pageUrl = QUrl(facts["model_url"_L1].toString()),
                     .updatedAt = QDateTime::fromString(facts["updated_at"_L1].toString(), Qt::ISODateWithMs)};
    for (const QJsonValue tag : facts["tags"_L1].toArray()) {
        if (!tag.toString().isEmpty())
            entry.tags << tag.toString();
    }
    const QJsonObject document = model["openapi"_L1].toObject();
    if (!document.contains("error"_L1)) // what stands there when the service could not expand it
        entry.openapi = document;
    return entry;
}

Result<ModelPage> pageFromBody(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    if (!object["models"_L1].isArray())
        return tl::unexpected(protocolError({}, body));
    ModelPage page;
    for (const QJsonValue model : object["models"_L1].toArray()) {
        ModelEntry entry = entryFromJson(model.toObject());
        if (!entry.endpointId.isEmpty())
            page.entries.push_back(std::move(entry));
    }
    if (object["has_more"_L1].toBool(true))
        page.nextCursor = object["next_cursor"_L1].toString();
    return page;
}

} // namespace

struct ModelsCall::Private
{
    Exchange *exchange;
};

ModelsCall::ModelsCall(Client &client, const ModelQuery &query, QObject *parent)
    : CallOf(client, parent)
    , d(new Private{new Exchange(*this, {.url = modelsUrl(client, query)})})
{
    connect(d->exchange, &Exchange::done, this, [this] {
        const auto page = d->exchange->answer().and_then(
            [](const Answer &answer) { return pageFromBody(answer.body); });
        page ? succeed(*page) : fail(page.error());
    });
}

ModelsCall::~ModelsCall() = default;

void ModelsCall::start()
{
    d->exchange->start();
}

void ModelsCall::abandon()
{
    d->exchange->stop();
    fail(canceledError());
}

} // namespace fal
