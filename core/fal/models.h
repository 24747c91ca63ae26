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

struct ModelQuery
{
    QString text;              // free text search
    QString category;          // "text-to-image", …
    QStringList endpointIds;   // at most 50
    bool withSchema = false;   // expand=openapi-3.0
    int limit = 0;             // 0 = the service's default
    QString cursor;            // from the page before
};

struct ModelEntry
{
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
};

struct ModelPage
{
    std::vector<ModelEntry> entries;
    QString nextCursor;        // empty at the end
};

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
