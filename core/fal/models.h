// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// The catalogue: which models there are, and their schemas. Works without a key too; with one the
// service allows more requests and knows the favourites.
//
// Source: GET https://api.fal.ai/v1/models, and the document that fal.ai keeps for each endpoint.

#include "fal/askcall.h"
#include "fal/endpoint.h"
#include "fal/page.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace fal {

enum class ModelStatus { Unknown, Active, Deprecated };

struct ModelQuery
{
    QString text;              // free text search
    QString category;          // "text-to-image", …
    QStringList endpointIds;   // at most 50
    bool withSchema = false;   // expand=openapi-3.0
    int limit = 0;             // of a page; 0 = the service's default
    QString cursor;            // from the page before
    ModelStatus status = ModelStatus::Unknown; // Unknown: all
    bool withEnterpriseStatus = false;         // expand=enterprise_status
    int pages = 1;             // pages in a row; Paging::allPages: to the end
};

// All members but the id may be missing: for some endpoints the service keeps nothing else.
struct ModelEntry
{
    enum class License { Unknown, Commercial, Research, Private };
    enum class Kind { Unknown, Inference, Training };

    QString endpointId;
    QString title;
    QString category;
    QString description;
    QStringList tags;
    QString group;             // the family, "FLUX.1"
    QUrl thumbnailUrl;
    QUrl pageUrl;
    QDateTime updatedAt;
    QJsonObject openapi;       // empty unless asked for and available
    ModelStatus status = ModelStatus::Unknown;
    License license = License::Unknown;
    Kind kind = Kind::Unknown;
    QString groupKey;
    QUrl animatedThumbnailUrl;
    QUrl licenseUrl;           // the licence or the repository (github_url)
    QUrl streamUrl;            // set for endpoints that stream; the service's own values are not all good
    QDateTime createdAt;
    std::optional<bool> isFavorite; // not known without a key
    std::optional<double> durationEstimate; // minutes
    QStringList trainingEndpointIds;  // of an inference model: where it is trained
    QStringList inferenceEndpointIds; // of a training model: what uses its results
    QString enterpriseStatus;  // "ready", "pending"; empty unless asked for and available
    bool isHighlighted = false; // the service deprecates both and says false
    bool isPinned = false;
};

using ModelPage = Page<ModelEntry>;

// One page of the catalogue, or as many as ModelQuery::pages says.
class ModelsCall final : public AskCall<ModelPage>
{
    Q_OBJECT

public:
    ModelsCall(Client &client, const ModelQuery &query, QObject *parent = nullptr);
};

// The OpenAPI document of one endpoint.
class SchemaCall final : public AskCall<QJsonObject>
{
    Q_OBJECT

public:
    SchemaCall(Client &client, const Endpoint &endpoint, QObject *parent = nullptr);
};

} // namespace fal
