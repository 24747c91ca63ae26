// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// The account's history: which requests an endpoint received. It answers what became of a submit whose
// answer was lost.

#include "fal/call.h"
#include "fal/endpoint.h"

#include <QDateTime>
#include <QJsonObject>

namespace fal {

// One request of the history.
struct PastRequest
{
    QString requestId;      // as in Ticket
    QString endpointId;     // "fal-ai/flux/dev"
    QDateTime sentAt;       // by fal's clock
    QDateTime endedAt;      // invalid while it runs
    int statusCode = 0;     // 0 while it runs
    QJsonObject input;      // as it was sent
};

// Which requests to ask for.
struct RequestQuery
{
    Endpoint endpoint;      // that received them
    QDateTime from;         // invalid: the service's default of a day
    QDateTime to;           // invalid: now
};

// GET /v1/models/requests/by-endpoint with payloads, up to 500 requests.
class RequestsCall final : public CallOf<std::vector<PastRequest>>
{
    Q_OBJECT

public:
    RequestsCall(Client &client, const RequestQuery &query, QObject *parent = nullptr);
    ~RequestsCall() override;

protected:
    void start() override;
    void abandon() override;

private:
    void askForPage(const QString &cursor);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fal
