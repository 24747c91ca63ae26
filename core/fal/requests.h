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

// A request that the account made, and what became of it.
struct PastRequest
{
    QString requestId;      // a UUID, as submit gave it; ResultCall takes it
    QString endpointId;     // of the model: "fal-ai/flux/dev"
    QDateTime sentAt;       // when it was sent to the backend
    QDateTime endedAt;      // invalid while it runs
    int statusCode = 0;     // 0 while it runs
    QJsonObject input;      // as it was sent; empty without payloads
    QDateTime startedAt;    // invalid while it waits
    std::optional<double> duration; // seconds, waiting included
    QJsonValue output;      // what the model answered; undefined without payloads
    std::optional<double> similarity; // 0…1; of a search for something
};

// Which requests RequestsCall lists.
struct RequestQuery
{
    // By the status of the answer.
    enum class Outcome { Any, Success, Error, UserError }; // 2xx, 5xx, 4xx
    // sort_by of the service: when they ended, or how long they took.
    enum class Order { EndTime, Duration };

    Endpoint endpoint;      // whose requests are listed
    QDateTime from;         // invalid: the service's default of a day, with a request id of 90 days
    QDateTime to;           // the first moment that does not count any more; invalid: now
    QStringList moreEndpointIds = {}; // besides `endpoint`; at most 49
    Outcome outcome = Outcome::Any; // only requests that ended so
    QString requestId = {}; // only this one
    Order order = Order::EndTime; // in which the service lists them
    bool withPayloads = true; // expand=payloads: input and output as well
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
    // Where the request came from.
    enum class Origin { Any, Api, Playground }; // made with a key, or on fal's own pages

    QString text = {};            // what the request was about; found by meaning
    QUrl imageUrl = {};           // what a picture looks like
    QUrl videoUrl = {};           // what a video looks like
    QStringList endpointIds = {}; // at most 50
    Origin origin = Origin::Any;  // only requests that came from there
    std::optional<double> minSimilarity = {}; // 0…1
    Paging paging = {};           // one page, unless told otherwise
};

// GET /v1/models/requests/search
class RequestSearchCall final : public AskCall<Page<PastRequest>>
{
    Q_OBJECT

public:
    RequestSearchCall(Client &client, const RequestSearch &search, QObject *parent = nullptr);
};

// A file of an output that was to be deleted.
struct DeletedFile
{
    QUrl url;        // where it is or was
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
