// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/requests.h"

#include "fal/platform_p.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fal {

using PastRequests = std::vector<PastRequest>;
using DeletedFiles = std::vector<DeletedFile>;

template class AskCall<PastRequests>;
template class AskCall<Page<PastRequest>>;
template class AskCall<DeletedFiles>;

namespace {

std::optional<PastRequest> requestFromJson(const QJsonObject &object)
{
    PastRequest request{.requestId = object["request_id"_L1].toString(),
                        .endpointId = object["endpoint_id"_L1].toString(),
                        .sentAt = timeIn(object["sent_at"_L1]),
                        .endedAt = timeIn(object["ended_at"_L1]),
                        .statusCode = wholeIn(object["status_code"_L1]).value_or(0),
                        .input = object["json_input"_L1].toObject(),
                        .startedAt = timeIn(object["started_at"_L1]),
                        .duration = numberIn(object["duration"_L1]),
                        .output = object["json_output"_L1],
                        .similarity = numberIn(object["similarity"_L1])};
    return request.requestId.isEmpty() ? std::nullopt : std::optional(std::move(request));
}

QString outcomeText(RequestQuery::Outcome outcome)
{
    switch (outcome) {
    case RequestQuery::Outcome::Any:
        return {};
    case RequestQuery::Outcome::Success:
        return u"success"_s;
    case RequestQuery::Outcome::Error:
        return u"error"_s;
    case RequestQuery::Outcome::UserError:
        return u"user_error"_s;
    }
    Q_UNREACHABLE();
}

Plan<PastRequests> planFor(const Client &client, const RequestQuery &query)
{
    Parameters parameters;
    parameters.add("endpoint_id"_L1, query.endpoint.id())
        .add("endpoint_id"_L1, query.moreEndpointIds)
        .flag("expand"_L1, query.withPayloads, u"payloads"_s)
        .add(TimeRange{query.from, query.to})
        .add("status"_L1, outcomeText(query.outcome))
        .add("request_id"_L1, query.requestId)
        .flag("sort_by"_L1, query.order == RequestQuery::Order::Duration, u"duration"_s);
    // The pages of the list, as far as they are wanted, without what tells one page from the next.
    const size_t most = size_t(std::max(1, query.most));
    const Paging paging{.pageSize = int(std::min<size_t>(most, 100)), .cursor = {}, .pages = Paging::allPages};
    Plan<Page<PastRequest>> pages = askForPages(client, u"/v1/models/requests/by-endpoint"_s, parameters, paging,
                                                "items"_L1, &requestFromJson, Need::History);
    return {.first = std::move(pages.first),
            .take = [most, page = Page<PastRequest>(), take = std::move(pages.take)](
                        PastRequests &found, const Answer &answer) mutable -> Next {
                Next next = take(page, answer);
                const bool isEnough = page.entries.size() >= most;
                if (!next || (*next && !isEnough))
                    return next;
                page.entries.resize(std::min(most, page.entries.size()));
                found = std::move(page.entries);
                return std::optional<Request>();
            },
            .need = Need::History};
}

Plan<Page<PastRequest>> planFor(const Client &client, const RequestSearch &search)
{
    const int wishes = int(!search.text.isEmpty()) + int(!search.imageUrl.isEmpty()) + int(!search.videoUrl.isEmpty());
    if (wishes > 1) {
        return {.first = tl::unexpected(invalid(QCoreApplication::translate(
                    "fal", "Past requests can be searched by text, by an image or by a video, one at a time.")))};
    }
    Parameters parameters;
    parameters.add("query"_L1, search.text)
        .add("image_url"_L1, search.imageUrl.toString(QUrl::FullyEncoded))
        .add("video_url"_L1, search.videoUrl.toString(QUrl::FullyEncoded))
        .add("endpoint_id"_L1, search.endpointIds)
        .flag("only_api_requests"_L1, search.origin == RequestSearch::Origin::Api)
        .flag("exclude_api_requests"_L1, search.origin == RequestSearch::Origin::Playground);
    if (search.minSimilarity)
        parameters.add("min_similarity"_L1, QString::number(*search.minSimilarity));
    return askForPages(client, u"/v1/models/requests/search"_s, parameters, search.paging, "results"_L1,
                       &requestFromJson, Need::History);
}

Result<DeletedFiles> deletedFrom(const Answer &answer)
{
    const QJsonObject body = objectIn(answer);
    if (!body["cdn_delete_results"_L1].isArray())
        return tl::unexpected(protocolError({}, answer.body));
    DeletedFiles files;
    for (const QJsonValue row : body["cdn_delete_results"_L1].toArray())
        files.push_back({.url = QUrl(row["link"_L1].toString()), .problem = row["exception"_L1].toString()});
    return files;
}

Result<Request> deletion(const Client &client, const QString &requestId)
{
    return checkId(requestId).map(
        [&] { return apiChange(client, "DELETE", "/v1/models/requests/"_L1 + requestId + "/payloads"_L1); });
}

} // namespace

RequestsCall::RequestsCall(Client &client, const RequestQuery &query, QObject *parent)
    : AskCall(client, planFor(client, query), parent)
{
}

RequestSearchCall::RequestSearchCall(Client &client, const RequestSearch &search, QObject *parent)
    : AskCall(client, planFor(client, search), parent)
{
}

DeletePayloadsCall::DeletePayloadsCall(Client &client, const QString &requestId, QObject *parent)
    : AskCall(client, askOnce<DeletedFiles>(deletion(client, requestId), deletedFrom, Need::DeletePayloads), parent)
{
}

} // namespace fal
