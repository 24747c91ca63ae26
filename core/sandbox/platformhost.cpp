// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/platformhost.h"

#include "sandbox/queuehost.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;

// The longest first; what runs has none.
static void sortByDuration(QJsonArray &rows)
{
    QList<QJsonValue> sorted(rows.begin(), rows.end());
    std::ranges::stable_sort(sorted, [](const QJsonValue &a, const QJsonValue &b) {
        return a["duration"_L1].toDouble() > b["duration"_L1].toDouble();
    });
    rows = {};
    for (const QJsonValue &row : std::as_const(sorted))
        rows.append(row);
}

PlatformHost::PlatformHost(const Desk &desk, const Models &models, const Files &files,
                           const Permissions &permissions, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_models(models)
    , m_files(files)
    , m_permissions(permissions)
{
}

void PlatformHost::handleApi(const Request &request, const Answer &answer)
{
    if (request.method == "DELETE" && request.path.startsWith("v1/models/requests/"_L1)
        && request.path.endsWith("/payloads"_L1))
        deletePayloads(request.path.section(u'/', 3, 3), answer);
    else if (request.method != "GET")
        sendDetail(answer, 405, u"Method Not Allowed"_s);
    else if (request.path == "v1/models"_L1)
        sendModels(request, answer);
    else if (request.path == "v1/models/pricing"_L1)
        sendPrices(request, answer);
    else if (request.path == "v1/models/requests/by-endpoint"_L1)
        sendRequests(request, answer, u"items"_s);
    else if (request.path == "v1/models/requests/search"_L1)
        sendRequests(request, answer, u"results"_s);
    else
        sendApiError(answer, 404, u"not_found"_s, u"Not found"_s);
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
    const QStringList ids = listIn(request, u"endpoint_id"_s);
    const QString words = request.value(u"q"_s).replace(u'+', u' ').toLower();
    const QString category = request.value(u"category"_s);
    const bool wantsOldOnes = request.value(u"status"_s) == "deprecated"_L1; // there are none
    QJsonArray found;
    for (const QJsonValue &row : m_models.index()) {
        const QString endpoint = row["endpoint"_L1].toString();
        const QString text = (endpoint + u' ' + row["title"_L1].toString()).toLower();
        if (wantsOldOnes || (!ids.isEmpty() && !ids.contains(endpoint))
            || (!category.isEmpty() && row["category"_L1].toString() != category)
            || !std::ranges::all_of(words.split(u' ', Qt::SkipEmptyParts),
                                    [&](const QString &word) { return text.contains(word); })) {
            continue;
        }
        found.append(row);
    }
    ListPage page = pageOf(found, request, ids.isEmpty() ? 100 : 50);
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
                         {u"license_type"_s, u"commercial"_s},
                         {u"kind"_s, u"inference"_s},
                         {u"is_favorited"_s, QJsonValue::Null},
                         {u"highlighted"_s, false},
                         {u"pinned"_s, false},
                         {u"status"_s, u"active"_s},
                         {u"tags"_s, QJsonArray()},
                         {u"model_url"_s, QString::fromLatin1(request.origin) + "/fal.run/"_L1 + endpoint}}}};
        if (withDocuments)
            model.insert(u"openapi"_s, m_models.document(endpoint));
        if (expands(request, u"enterprise_status"_s))
            model.insert(u"enterprise_status"_s, u"ready"_s);
        models.append(model);
    }
    page.rows = models;
    sendJson(answer, 200, pageBody(u"models"_s, page));
}

void PlatformHost::sendPrices(const Request &request, const Answer &answer) const
{
    const QStringList ids = listIn(request, u"endpoint_id"_s);
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
    sendJson(answer, 200, pageBody(u"prices"_s, pageOf(prices, request, 100)));
}

void PlatformHost::sendRequests(const Request &request, const Answer &answer,
                                const QString &listKey) const
{
    const QStringList ids = listIn(request, u"endpoint_id"_s);
    const QString wanted = request.value(u"request_id"_s);
    const QString status = request.value(u"status"_s);
    const bool withPayloads = expands(request, u"payloads"_s);
    const Span span = spanOf(request, wanted.isEmpty() && listKey == "items"_L1 ? 1 : 90);
    QJsonArray rows;
    const QList<const Job *> jobs = m_desk.all();
    for (const Job *job : jobs) {
        const bool isDone = job->state == Job::State::Done;
        const bool isGood = isDone && job->product.status < 400;
        if ((!ids.isEmpty() && !ids.contains(job->model.endpoint))
            || (!wanted.isEmpty() && wanted != job->id) || (status == "success"_L1 && !isGood)
            || !span.contains(job->sent)
            || (status == "user_error"_L1 && (!isDone || isGood || job->product.status >= 500))
            || (status == "error"_L1 && (!isDone || isGood))) {
            continue;
        }
        QJsonObject row{{u"request_id"_s, job->id},
                        {u"endpoint_id"_s, job->model.endpoint},
                        {u"sent_at"_s, stampOf(job->sent)},
                        {u"started_at"_s, stampOf(job->started)},
                        {u"ended_at"_s, stampOf(job->ended)}};
        if (isDone) {
            row.insert(u"status_code"_s, job->product.status);
            row.insert(u"duration"_s, job->product.inferenceTime);
        }
        if (withPayloads && job->keepsPayload && !m_erased.contains(job->id)) {
            row.insert(u"json_input"_s, job->input);
            if (isDone)
                row.insert(u"json_output"_s, job->product.document);
        }
        rows.append(row);
    }
    if (request.value(u"sort_by"_s) == "duration"_L1)
        sortByDuration(rows);
    const QJsonDocument body(pageBody(listKey, pageOf(rows, request, 100)));
    answer.send(200, Files::withOrigin(body.toJson(QJsonDocument::Compact), request.origin));
}

// Input and output are not told any more, and the files of the output are gone.
void PlatformHost::deletePayloads(const QString &id, const Answer &answer)
{
    if (m_permissions.refuse(answer, u"admin"_s))
        return;
    const Job *job = m_desk.find(id);
    if (!job) {
        sendApiError(answer, 404, u"not_found"_s, u"Request not found"_s);
        return;
    }
    m_erased.insert(id);
    const QString output = QString::fromUtf8(QJsonDocument(QJsonArray{job->product.document}).toJson());
    static const QRegularExpression address(
        u"\""_s + QRegularExpression::escape(QString::fromLatin1(Files::address)) + u"[^\"]+"_s);
    QJsonArray results;
    for (auto match = address.globalMatch(output); match.hasNext();) {
        const QString url = match.next().captured().mid(1);
        const auto path = m_files.pathOfUrl(url);
        const bool isGone = path && QFile::remove(*path);
        results.append(QJsonObject{{u"link"_s, url},
                                   {u"exception"_s, isGone ? QJsonValue() : QJsonValue(u"File not found"_s)}});
    }
    sendJson(answer, 200, QJsonObject{{u"cdn_delete_results"_s, results}});
}

} // namespace sandbox
