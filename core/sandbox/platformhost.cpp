// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/platformhost.h"

#include "sandbox/queuehost.h"

#include <QJsonDocument>

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Page
{
    QJsonArray rows;
    QJsonValue cursor = QJsonValue::Null;
    bool hasMore = false;
};

// The cursor is the number of the next row, wrapped as the real one is.
Page pageOf(const QJsonArray &all, const Request &request, int most)
{
    const QString wish = request.value(u"limit"_s);
    const int limit = std::clamp(wish.isEmpty() ? most : wish.toInt(), 1, most);
    const qsizetype first =
        QByteArray::fromBase64(request.value(u"cursor"_s).toLatin1()).toLongLong();
    Page page;
    for (qsizetype i = std::max<qsizetype>(0, first); i < all.size(); ++i) {
        if (page.rows.size() == limit) {
            page.cursor = QString::fromLatin1(QByteArray::number(i).toBase64());
            page.hasMore = true;
            break;
        }
        page.rows.append(all.at(i));
    }
    return page;
}

void sendPage(const Answer &answer, const QString &key, const Page &page)
{
    sendJson(answer, 200,
             QJsonObject{{key, page.rows}, {u"next_cursor"_s, page.cursor},
                         {u"has_more"_s, page.hasMore}});
}

QStringList endpointsIn(const Request &request)
{
    QStringList ids;
    for (const QString &each : request.query.allQueryItemValues(u"endpoint_id"_s, QUrl::FullyDecoded))
        ids << each.split(u',', Qt::SkipEmptyParts);
    return ids;
}

bool expands(const Request &request, const QString &what)
{
    for (const QString &each : request.query.allQueryItemValues(u"expand"_s, QUrl::FullyDecoded)) {
        if (each.split(u',').contains(what))
            return true;
    }
    return false;
}

} // namespace

PlatformHost::PlatformHost(const Desk &desk, const Models &models, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_models(models)
{
}

void PlatformHost::handleApi(const Request &request, const Answer &answer) const
{
    if (request.method != "GET")
        sendDetail(answer, 405, u"Method Not Allowed"_s);
    else if (request.path == "v1/models"_L1)
        sendModels(request, answer);
    else if (request.path == "v1/models/pricing"_L1)
        sendPrices(request, answer);
    else if (request.path == "v1/models/requests/by-endpoint"_L1)
        sendRequests(request, answer, u"items"_s);
    else if (request.path == "v1/models/requests/search"_L1)
        sendRequests(request, answer, u"results"_s);
    else {
        sendJson(answer, 404,
                 QJsonObject{{u"error"_s, QJsonObject{{u"type"_s, u"not_found"_s},
                                                      {u"message"_s, u"Not found"_s}}}});
    }
}

void PlatformHost::handleSite(const Request &request, const Answer &answer) const
{
    if (request.path != "api/openapi/queue/openapi.json"_L1) {
        sendDetail(answer, 404, u"Not Found"_s);
        return;
    }
    const QJsonObject document = m_models.document(request.value(u"endpoint_id"_s));
    sendJson(answer, document.isEmpty() ? 404 : 200,
             document.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(document));
}

void PlatformHost::sendModels(const Request &request, const Answer &answer) const
{
    const QStringList ids = endpointsIn(request);
    const QString words = request.value(u"q"_s).replace(u'+', u' ').toLower();
    const QString category = request.value(u"category"_s);
    QJsonArray found;
    for (const QJsonValue &row : m_models.index()) {
        const QString endpoint = row["endpoint"_L1].toString();
        const QString text = (endpoint + u' ' + row["title"_L1].toString()).toLower();
        if ((!ids.isEmpty() && !ids.contains(endpoint))
            || (!category.isEmpty() && row["category"_L1].toString() != category)
            || !std::ranges::all_of(words.split(u' ', Qt::SkipEmptyParts),
                                    [&](const QString &word) { return text.contains(word); })) {
            continue;
        }
        found.append(row);
    }
    Page page = pageOf(found, request, ids.isEmpty() ? 100 : 50);
    const bool withDocuments = expands(request, u"openapi-3.0"_s);
    QJsonArray models;
    for (const QJsonValue &row : std::as_const(page.rows)) {
        const QString endpoint = row["endpoint"_L1].toString();
        QJsonObject model{
            {u"endpoint_id"_s, endpoint},
            {u"metadata"_s,
             QJsonObject{{u"display_name"_s, row["title"_L1]},
                         {u"category"_s, row["category"_L1]},
                         {u"description"_s, QString()},
                         {u"status"_s, u"active"_s},
                         {u"tags"_s, QJsonArray()},
                         {u"model_url"_s, QString::fromLatin1(request.origin) + "/fal.run/"_L1 + endpoint}}}};
        if (withDocuments)
            model.insert(u"openapi"_s, m_models.document(endpoint));
        models.append(model);
    }
    page.rows = models;
    sendPage(answer, u"models"_s, page);
}

void PlatformHost::sendPrices(const Request &request, const Answer &answer) const
{
    const QStringList ids = endpointsIn(request);
    QJsonArray prices;
    for (const QJsonValue &row : m_models.index()) {
        const QJsonValue price = row["price"_L1];
        if (!price.isDouble() || (!ids.isEmpty() && !ids.contains(row["endpoint"_L1].toString())))
            continue;
        prices.append(QJsonObject{{u"endpoint_id"_s, row["endpoint"_L1]},
                                  {u"unit_price"_s, price},
                                  {u"unit"_s, row["unit"_L1]},
                                  {u"currency"_s, u"USD"_s}});
    }
    sendPage(answer, u"prices"_s, pageOf(prices, request, 100));
}

void PlatformHost::sendRequests(const Request &request, const Answer &answer,
                                const QString &listKey) const
{
    const QStringList ids = endpointsIn(request);
    const QString wanted = request.value(u"request_id"_s);
    const QString status = request.value(u"status"_s);
    const bool withPayloads = expands(request, u"payloads"_s);
    const auto stamp = [](const QDateTime &time) {
        return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs))
                              : QJsonValue(QJsonValue::Null);
    };
    QJsonArray rows;
    const QList<const Job *> jobs = m_desk.all();
    for (const Job *job : jobs) {
        const bool isDone = job->state == Job::State::Done;
        const bool isGood = isDone && job->product.status < 400;
        if ((!ids.isEmpty() && !ids.contains(job->model.endpoint))
            || (!wanted.isEmpty() && wanted != job->id) || (status == "success"_L1 && !isGood)
            || (status == "error"_L1 && (!isDone || isGood))) {
            continue;
        }
        QJsonObject row{{u"request_id"_s, job->id},
                        {u"endpoint_id"_s, job->model.endpoint},
                        {u"sent_at"_s, stamp(job->sent)},
                        {u"started_at"_s, stamp(job->started)},
                        {u"ended_at"_s, stamp(job->ended)}};
        if (isDone) {
            row.insert(u"status_code"_s, job->product.status);
            row.insert(u"duration"_s, job->product.inferenceTime);
        }
        if (withPayloads && job->keepsPayload) {
            row.insert(u"json_input"_s, job->input);
            if (isDone)
                row.insert(u"json_output"_s, job->product.document);
        }
        rows.append(row);
    }
    const Page page = pageOf(rows, request, 100);
    const QJsonDocument body(QJsonObject{{listKey, page.rows}, {u"next_cursor"_s, page.cursor},
                                         {u"has_more"_s, page.hasMore}});
    answer.send(200, Files::withOrigin(body.toJson(QJsonDocument::Compact), request.origin));
}

} // namespace sandbox
