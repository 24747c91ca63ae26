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

struct PastRequest
{
    QString requestId;
    QString endpointId;
    QDateTime sentAt;
    QDateTime endedAt;      // invalid while it runs
    int statusCode = 0;     // 0 while it runs
    QJsonObject input;      // as it was sent
};

struct RequestQuery
{
    Endpoint endpoint;
    QDateTime from;         // invalid: the service's default of a day
    QDateTime to;
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
