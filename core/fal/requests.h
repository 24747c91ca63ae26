// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// The account's history: which requests an endpoint received, and which look like something. It answers
// what became of a submit whose answer was lost.

#include "fal/askcall.h"
#include "fal/endpoint.h"
#include "fal/page.h"

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace fal {

struct PastRequest
{
    QString requestId;
    QString endpointId;
    QDateTime sentAt;
    QDateTime endedAt;      // invalid while it runs
    int statusCode = 0;     // 0 while it runs
    QJsonObject input;      // as it was sent; empty without payloads
    QDateTime startedAt;    // invalid while it waits
    std::optional<double> duration; // seconds, waiting included
    QJsonValue output;      // what the model answered; undefined without payloads
    std::optional<double> similarity; // 0…1; of a search for something
};

struct RequestQuery
{
    enum class Outcome { Any, Success, Error, UserError }; // 2xx, 5xx, 4xx
    enum class Order { EndTime, Duration };

    Endpoint endpoint;
    QDateTime from;         // invalid: the service's default of a day, with a request id of 90 days
    QDateTime to;
    QStringList moreEndpointIds = {}; // besides `endpoint`; at most 49
    Outcome outcome = Outcome::Any;
    QString requestId = {}; // only this one
    Order order = Order::EndTime;
    bool withPayloads = true;
    int most = 500;         // fetched in pages of at most 100
};

// GET /v1/models/requests/by-endpoint, page after page.
class RequestsCall final : public AskCall<std::vector<PastRequest>>
{
    Q_OBJECT

public:
    RequestsCall(Client &client, const RequestQuery &query, QObject *parent = nullptr);
};

// What to look for in the whole history. Without text, image and video: everything, newest first; only
// one of the three may be set.
struct RequestSearch
{
    enum class Origin { Any, Api, Playground }; // made with a key, or on fal's own pages

    QString text = {};
    QUrl imageUrl = {};
    QUrl videoUrl = {};
    QStringList endpointIds = {}; // at most 50
    Origin origin = Origin::Any;
    std::optional<double> minSimilarity = {}; // 0…1
    Paging paging = {};
};

// GET /v1/models/requests/search
class RequestSearchCall final : public AskCall<Page<PastRequest>>
{
    Q_OBJECT

public:
    RequestSearchCall(Client &client, const RequestSearch &search, QObject *parent = nullptr);
};

struct DeletedFile
{
    QUrl url;
    QString problem; // why it could not be deleted; empty: it is gone
};

// DELETE /v1/models/requests/{id}/payloads: takes back input, output and the files of the output (not
// those of the input). For ever. Needs an admin key. May be repeated: fal knows it by its Idempotency-Key.
class DeletePayloadsCall final : public AskCall<std::vector<DeletedFile>>
{
    Q_OBJECT

public:
    DeletePayloadsCall(Client &client, const QString &requestId, QObject *parent = nullptr);
};

} // namespace fal
