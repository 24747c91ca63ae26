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

// Whether a model is still looked after. Unknown: the service says nothing, or another word.
enum class ModelStatus { Unknown, Active, Deprecated };

// Which models ModelsCall lists, and with what about them; what is empty does not narrow the list.
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
    // What it may be used for (license_type). Unknown: not told.
    enum class License { Unknown, Commercial, Research, Private };
    // Whether it makes results or trains weights for a model that does. Unknown: not told.
    enum class Kind { Unknown, Inference, Training };

    QString endpointId;        // what requests are sent to: "fal-ai/flux/dev"
    QString title;             // display_name, for people
    QString category;          // "text-to-image", "image-to-video", …
    QString description;       // what it does, for people
    QStringList tags;          // free words; the service sends empty ones, too
    QString group;             // the family, "FLUX.1"
    QUrl thumbnailUrl;         // a picture of what it makes: JPEG, WebP, PNG or GIF
    QUrl pageUrl;              // its page on fal's site
    QDateTime updatedAt;       // the last change, as the service tells it
    QJsonObject openapi;       // empty unless asked for and available
    ModelStatus status = ModelStatus::Unknown; // active or deprecated
    License license = License::Unknown; // commercial, research or private
    Kind kind = Kind::Unknown; // inference or training
    QString groupKey;          // of the family, for programs
    QUrl animatedThumbnailUrl; // the same as a moving picture
    QUrl licenseUrl;           // the licence or the repository (github_url)
    QUrl streamUrl;            // set for endpoints that stream; the service's own values are not all good
    QDateTime createdAt;       // `date` of the service
    std::optional<bool> isFavorite; // not known without a key
    std::optional<double> durationEstimate; // minutes
    QStringList trainingEndpointIds;  // of an inference model: where it is trained
    QStringList inferenceEndpointIds; // of a training model: what uses its results
    QString enterpriseStatus;  // "ready", "pending"; empty unless asked for and available
    bool isHighlighted = false; // the service deprecates both and says false
    bool isPinned = false;     // see isHighlighted
};

// Entries of the catalogue, and where the next page begins.
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
