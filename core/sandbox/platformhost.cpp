// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/platformhost.h"

#include "sandbox/background.h"
#include "sandbox/queuehost.h"
#include "sandbox/scene.h"

#include <QBuffer>
#include <QFile>
#include <QImageWriter>
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

// Nobody published these workflows; any of them takes a prompt here.
static QJsonObject workflowDocument(const QString &endpoint)
{
    const QJsonObject prompt{{u"type"_s, u"string"_s}, {u"title"_s, u"Prompt"_s}};
    const QJsonObject input{{u"type"_s, u"object"_s},
                            {u"properties"_s, QJsonObject{{u"prompt"_s, prompt}}},
                            {u"required"_s, QJsonArray{u"prompt"_s}},
                            {u"x-fal-order-properties"_s, QJsonArray{u"prompt"_s}}};
    const QJsonObject reference{{u"$ref"_s, u"#/components/schemas/WorkflowInput"_s}};
    const QJsonObject body{
        {u"content"_s, QJsonObject{{u"application/json"_s, QJsonObject{{u"schema"_s, reference}}}}}};
    return {{u"openapi"_s, u"3.0.4"_s},
            {u"info"_s, QJsonObject{{u"x-fal-metadata"_s, QJsonObject{{u"endpointId"_s, endpoint}}}}},
            {u"components"_s, QJsonObject{{u"schemas"_s, QJsonObject{{u"WorkflowInput"_s, input}}}}},
            {u"paths"_s, QJsonObject{{u'/' + endpoint, QJsonObject{{u"post"_s, QJsonObject{{u"requestBody"_s, body}}}}}}}};
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
    const QString endpoint = request.value(u"endpoint_id"_s);
    QJsonObject document = m_models.document(endpoint);
    if (const auto name = EndpointName::parse(endpoint); document.isEmpty() && name && !name->space.isEmpty())
        document = workflowDocument(endpoint);
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
                         {u"description"_s, u"%1 as the sandbox plays it: made-up results, no cost."_s.arg(row["title"_L1].toString())},
                         {u"thumbnail_url"_s,
                          QString::fromLatin1(request.origin) + "/v3.fal.media/thumbnails/"_L1 + endpoint + ".webp"_L1},
                         {u"updated_at"_s, u"2026-06-11T00:00:00Z"_s},
                         {u"date"_s, u"2026-01-28T00:00:00Z"_s},
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

bool PlatformHost::isThumbnail(const Request &request)
{
    return request.method == "GET" && request.path.startsWith("thumbnails/"_L1);
}

void PlatformHost::handleThumbnail(const Request &request, const Answer &answer)
{
    const QString endpoint = request.path.section(u'/', 1).section(u'.', 0, -2);
    const auto row = std::ranges::find_if(m_models.index(), [&](const QJsonValue &each) {
        return each["endpoint"_L1].toString() == endpoint;
    });
    if (row == m_models.index().end()) {
        sendDetail(answer, 404, u"Not Found"_s);
        return;
    }
    const SceneWish wish{.prompt = (*row)["title"_L1].toString(), .seed = qint64(qHash(endpoint) % 100'000), .size = {320, 214}};
    onPool(this, &m_pool,
           [wish] {
               QBuffer buffer;
               buffer.open(QIODevice::WriteOnly);
               const QImage picture = paintScene(wish);
               // Where Qt cannot write WebP: the content says what it is.
               if (!QImageWriter(&buffer, "webp").write(picture)) {
                   buffer.seek(0);
                   QImageWriter(&buffer, "png").write(picture);
               }
               return buffer.data();
           },
           [answer](const QByteArray &picture) {
               answer.send(200, picture, picture.startsWith("RIFF") ? "image/webp" : "image/png");
           });
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
