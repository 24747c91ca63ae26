// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// The platform API, as far as a studio needs it: the list of models, their schemas, their prices.

#include "fal/call.h"
#include "fal/endpoint.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUrl>

namespace fal {

// What to ask the list of models for; everything may stay empty.
struct ModelQuery
{
    QString text;              // free text search
    QString category;          // "text-to-image", …
    QStringList endpointIds;   // at most 50
    bool withSchema = false;   // expand=openapi-3.0
    int limit = 0;             // 0 = the service's default
    QString cursor;            // from the page before
};

// One model, as the list describes it. Any text may be empty.
struct ModelEntry
{
    QString endpointId;        // "fal-ai/flux/dev"
    QString title;             // "FLUX.1 [dev]"
    QString category;          // "text-to-image", …
    QString description;       // fal's own words
    QStringList tags;          // fal's own words
    QString group;             // the family, "FLUX.1"
    QUrl thumbnailUrl;         // a picture made with it
    QUrl pageUrl;              // where a person reads about it
    QDateTime updatedAt;       // invalid when unknown
    QJsonObject openapi;       // empty unless asked for and available
};

// One page of the list.
struct ModelPage
{
    std::vector<ModelEntry> entries; // in fal's order
    QString nextCursor;        // empty at the end
};

// GET /v1/models: one page of the list.
class ModelsCall final : public CallOf<ModelPage>
{
    Q_OBJECT

public:
    ModelsCall(Client &client, const ModelQuery &query, QObject *parent = nullptr);
    ~ModelsCall() override;

protected:
    void start() override;
    void abandon() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// The OpenAPI document of one endpoint.
class SchemaCall final : public CallOf<QJsonObject>
{
    Q_OBJECT

public:
    SchemaCall(Client &client, const Endpoint &endpoint, QObject *parent = nullptr);
    ~SchemaCall() override;

protected:
    void start() override;
    void abandon() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fal
