// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/models.h"
#include "fal/platform_p.h"

using namespace Qt::StringLiterals;

namespace fal {

template class AskCall<ModelPage>;

namespace {

ModelStatus statusFrom(const QString &text)
{
    if (text == "active"_L1)
        return ModelStatus::Active;
    return text == "deprecated"_L1 ? ModelStatus::Deprecated : ModelStatus::Unknown;
}

QString statusText(ModelStatus status)
{
    switch (status) {
    case ModelStatus::Unknown:
        return {};
    case ModelStatus::Active:
        return u"active"_s;
    case ModelStatus::Deprecated:
        return u"deprecated"_s;
    }
    Q_UNREACHABLE();
}

ModelEntry::License licenseFrom(const QString &text)
{
    if (text == "commercial"_L1)
        return ModelEntry::License::Commercial;
    if (text == "research"_L1)
        return ModelEntry::License::Research;
    return text == "private"_L1 ? ModelEntry::License::Private : ModelEntry::License::Unknown;
}

ModelEntry::Kind kindFrom(const QString &text)
{
    if (text == "inference"_L1)
        return ModelEntry::Kind::Inference;
    return text == "training"_L1 ? ModelEntry::Kind::Training : ModelEntry::Kind::Unknown;
}

QUrl urlIn(const QJsonValue &value)
{
    return QUrl(value.toString());
}

// Metadata may be missing as a whole.
std::optional<ModelEntry> entryFromJson(const QJsonObject &model)
{
    const QJsonObject facts = model["metadata"_L1].toObject();
    ModelEntry entry{.endpointId = model["endpoint_id"_L1].toString(),
                     .title = facts["display_name"_L1].toString(),
                     .category = facts["category"_L1].toString(),
                     .description = facts["description"_L1].toString(),
                     .tags = textsIn(facts["tags"_L1]),
                     .group = facts["group"_L1]["label"_L1].toString(),
                     .thumbnailUrl = urlIn(facts["thumbnail_url"_L1]),
                     .pageUrl = urlIn(facts["model_url"_L1]),
                     .updatedAt = timeIn(facts["updated_at"_L1]),
                     .status = statusFrom(facts["status"_L1].toString()),
                     .license = licenseFrom(facts["license_type"_L1].toString()),
                     .kind = kindFrom(facts["kind"_L1].toString()),
                     .groupKey = facts["group"_L1]["key"_L1].toString(),
                     .animatedThumbnailUrl = urlIn(facts["thumbnail_animated_url"_L1]),
                     .licenseUrl = urlIn(facts["github_url"_L1]),
                     .streamUrl = urlIn(facts["stream_url"_L1]),
                     .createdAt = timeIn(facts["date"_L1]),
                     .durationEstimate = numberIn(facts["duration_estimate"_L1]),
                     .trainingEndpointIds = textsIn(facts["training_endpoint_ids"_L1]),
                     .inferenceEndpointIds = textsIn(facts["inference_endpoint_ids"_L1]),
                     .enterpriseStatus = model["enterprise_status"_L1].toString(),
                     .isHighlighted = facts["highlighted"_L1].toBool(),
                     .isPinned = facts["pinned"_L1].toBool()};
    if (entry.endpointId.isEmpty())
        return {};
    if (facts["is_favorited"_L1].isBool())
        entry.isFavorite = facts["is_favorited"_L1].toBool();
    const QJsonObject document = model["openapi"_L1].toObject();
    if (!document.contains("error"_L1)) // what stands there when the service could not expand it
        entry.openapi = document;
    return entry;
}

Plan<ModelPage> planFor(const Client &client, const ModelQuery &query)
{
    Parameters parameters;
    parameters.add("q"_L1, query.text)
        .add("category"_L1, query.category)
        .add("status"_L1, statusText(query.status))
        .add("endpoint_id"_L1, query.endpointIds)
        .flag("expand"_L1, query.withSchema, u"openapi-3.0"_s)
        .flag("expand"_L1, query.withEnterpriseStatus, u"enterprise_status"_s);
    return askForPages(client, u"/v1/models"_s, parameters,
                       {.pageSize = query.limit, .cursor = query.cursor, .pages = query.pages}, "models"_L1,
                       &entryFromJson);
}

} // namespace

ModelsCall::ModelsCall(Client &client, const ModelQuery &query, QObject *parent)
    : AskCall(client, planFor(client, query), parent)
{
}

} // namespace fal
