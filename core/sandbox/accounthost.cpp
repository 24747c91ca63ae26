// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/accounthost.h"

#include "sandbox/billing.h"
#include "sandbox/queuehost.h"

#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <cmath>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr double credit = 100; // dollars that every sandbox begins with
constexpr int longestSignature = 604'800;

QJsonObject bodyOf(const Request &request)
{
    return QJsonDocument::fromJson(request.bytes()).object();
}

void refuseInput(const Answer &answer, const QString &message)
{
    sendApiError(answer, 400, u"validation_error"_s, message);
}

// The access list as it is kept, or nothing when it is none.
std::optional<QJsonObject> accessFrom(const QJsonObject &wish)
{
    static const QStringList decisions{u"allow"_s, u"forbid"_s, u"hide"_s};
    if (!decisions.contains(wish[u"default"].toString()))
        return {};
    QJsonArray rules;
    for (const QJsonValue &rule : wish[u"rules"].toArray()) {
        if (!decisions.contains(rule[u"decision"].toString()) || rule[u"user"].toString().isEmpty())
            return {};
        rules.append(QJsonObject{{u"user"_s, rule[u"user"]}, {u"decision"_s, rule[u"decision"]}});
    }
    return QJsonObject{{u"default"_s, wish[u"default"]}, {u"rules"_s, rules}};
}

QJsonObject unsetSettings()
{
    return {{u"expiration_duration_seconds"_s, QJsonValue::Null}, {u"initial_acl"_s, QJsonValue::Null}};
}

QJsonObject exampleWorkflow()
{
    const QJsonObject node{{u"id"_s, u"node_1"_s},
                           {u"type"_s, u"run"_s},
                           {u"app"_s, u"fal-ai/flux/dev"_s},
                           {u"depends"_s, QJsonArray()},
                           {u"input"_s, QJsonObject{{u"prompt"_s, u"$input.prompt"_s}}}};
    const QJsonObject schema{{u"input"_s, QJsonObject{{u"prompt"_s, QJsonObject{{u"type"_s, u"string"_s}}}}},
                             {u"output"_s, QJsonObject{{u"image"_s, QJsonObject{{u"type"_s, u"string"_s}}}}}};
    return {{u"name"_s, u"my-image-workflow"_s},
            {u"version"_s, u"1.0.0"_s},
            {u"nodes"_s, QJsonObject{{u"node_1"_s, node}}},
            {u"output"_s, QJsonObject{{u"image"_s, u"$node_1.images.0.url"_s}}},
            {u"schema"_s, schema}};
}

} // namespace

AccountHost::AccountHost(const Desk &desk, const Models &models, const Files &files,
                         const Permissions &permissions, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_models(models)
    , m_files(files)
    , m_permissions(permissions)
    , m_settings(unsetSettings())
{
}

bool AccountHost::handle(const Request &request, const Answer &answer)
{
    const bool isGet = request.method == "GET";
    const bool isPost = request.method == "POST";
    if (isGet && request.path == "v1/models/usage"_L1)
        sendUsage(request, answer);
    else if (isGet && request.path == "v1/account/billing"_L1)
        sendBilling(request, answer);
    else if (isGet && request.path == "v1/models/billing-events"_L1)
        sendBillingEvents(request, answer);
    else if (isGet && request.path == "v1/models/analytics"_L1)
        sendAnalytics(request, answer);
    else if (isPost && request.path == "v1/models/pricing/estimate"_L1)
        sendEstimate(request, answer);
    else if (request.path == "v1/keys"_L1 || request.path.startsWith("v1/keys/"_L1))
        handleKeys(request, answer);
    else if (request.path == "v1/storage/settings"_L1)
        handleSettings(request, answer);
    else if (request.path == "v1/storage/files/acl"_L1)
        handleFileAccess(request, answer);
    else if (isPost && request.path == "v1/storage/files/sign"_L1)
        signFile(request, answer);
    else if (isGet && (request.path == "v1/workflows"_L1 || request.path.startsWith("v1/workflows/"_L1)))
        sendWorkflows(request, answer);
    else if (isGet && request.path == "v1/meta"_L1)
        sendMeta(answer);
    else
        return false;
    return true;
}

// Only what worked is charged.
QList<AccountHost::Charge> AccountHost::charges(const Request &request, const Span &span) const
{
    const QStringList endpoints = listIn(request, u"endpoint_id"_s);
    const QStringList ids = listIn(request, u"request_id"_s);
    QHash<QString, QJsonObject> rows;
    for (const QJsonValue &row : m_models.index())
        rows.insert(row[u"endpoint"].toString(), row.toObject());
    QList<Charge> found;
    const QList<const Job *> jobs = m_desk.all();
    for (const Job *job : jobs) {
        if (job->state != Job::State::Done || job->product.status >= 400 || !span.contains(job->ended)
            || (!endpoints.isEmpty() && !endpoints.contains(job->model.endpoint))
            || (!ids.isEmpty() && !ids.contains(job->id)))
            continue;
        const QJsonObject row = rows.value(job->model.endpoint);
        const QString unit = row[u"unit"].toString(u"units"_s);
        found.append({job, unit, billableUnits(unit, job->input, job->product.document),
                      row[u"price"].toDouble()});
    }
    return found;
}

static QJsonObject usageLine(const QString &endpoint, const QString &unit, double quantity, double price)
{
    const double total = quantity * price;
    return {{u"endpoint_id"_s, endpoint}, {u"unit"_s, unit},
            {u"quantity"_s, quantity},    {u"unit_price"_s, price},
            {u"percent_discount"_s, QJsonValue::Null},
            {u"cost_subtotal"_s, total},  {u"cost_discount"_s, 0},
            {u"cost_total"_s, total},     {u"cost"_s, total},
            {u"currency"_s, u"USD"_s}};
}

void AccountHost::sendUsage(const Request &request, const Answer &answer) const
{
    if (m_permissions.refuse(answer, u"admin"_s))
        return;
    // Days, whatever was asked for: a sandbox rarely lives longer.
    using Sums = QMap<QString, Charge>;
    const auto linesOf = [&request](const Sums &sums) {
        QJsonArray lines;
        for (auto sum = sums.begin(); sum != sums.end(); ++sum) {
            QJsonObject line = usageLine(sum.key(), sum->unit, sum->units, sum->unitPrice);
            if (expands(request, u"auth_method"_s))
                line.insert(u"auth_method"_s, u"Sandbox Key"_s);
            lines.append(line);
        }
        return lines;
    };
    Sums whole;
    QMap<QDate, Sums> byDay;
    const QList<Charge> all = charges(request, spanOf(request));
    for (const Charge &charge : all) {
        for (Sums *sums : {&whole, &byDay[charge.job->ended.toUTC().date()]}) {
            Charge &sum = sums->insert(charge.job->model.endpoint, sums->value(charge.job->model.endpoint)).value();
            sum = {charge.job, charge.unit, sum.units + charge.units, charge.unitPrice};
        }
    }
    QJsonArray series;
    for (auto day = byDay.begin(); day != byDay.end(); ++day) {
        series.append(QJsonObject{{u"bucket"_s, stampOf(day.key().startOfDay(Qt::UTC))},
                                  {u"results"_s, linesOf(*day)}});
    }
    const bool onlySummary = expands(request, u"summary"_s) && !expands(request, u"time_series"_s);
    QJsonObject body{{u"next_cursor"_s, QJsonValue::Null}, {u"has_more"_s, false}};
    if (!onlySummary)
        body.insert(u"time_series"_s, series);
    if (expands(request, u"summary"_s))
        body.insert(u"summary"_s, linesOf(whole));
    sendJson(answer, 200, body);
}

void AccountHost::sendBilling(const Request &request, const Answer &answer) const
{
    if (m_permissions.refuse(answer, u"admin"_s))
        return;
    QJsonObject body{{u"username"_s, u"sandbox"_s}};
    if (expands(request, u"credits"_s)) {
        double spent = 0;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QList<Charge> all = charges({}, {now.addYears(-10), now.addDays(1)});
        for (const Charge &charge : all)
            spent += charge.total();
        body.insert(u"credits"_s, QJsonObject{{u"current_balance"_s, std::max(0.0, credit - spent)},
                                              {u"currency"_s, u"USD"_s}});
    }
    sendJson(answer, 200, body);
}

void AccountHost::sendBillingEvents(const Request &request, const Answer &answer) const
{
    if (m_permissions.refuse(answer, u"admin"_s))
        return;
    const Span span = spanOf(request);
    if (span.days() > 90.01) {
        refuseInput(answer, u"The date range cannot exceed 90 days"_s);
        return;
    }
    QJsonArray events;
    const QList<Charge> all = charges(request, span);
    for (const Charge &charge : all) {
        events.append(QJsonObject{{u"request_id"_s, charge.job->id},
                                  {u"endpoint_id"_s, charge.job->model.endpoint},
                                  {u"timestamp"_s, stampOf(charge.job->ended)},
                                  {u"output_units"_s, charge.units},
                                  {u"unit_price"_s, charge.unitPrice},
                                  {u"percent_discount"_s, QJsonValue::Null},
                                  {u"cost_subtotal"_s, charge.total()},
                                  {u"cost_discount"_s, 0},
                                  {u"cost_total"_s, charge.total()},
                                  {u"cost_estimate_nano_usd"_s, std::round(charge.total() * 1e9)}});
    }
    sendJson(answer, 200, pageBody(u"billing_events"_s, pageOf(events, request, 10'000)));
}

void AccountHost::sendAnalytics(const Request &request, const Answer &answer) const
{
    const Span span = spanOf(request);
    QJsonArray models;
    for (const QString &endpoint : listIn(request, u"endpoint_id"_s)) {
        QList<double> durations;
        QList<double> waits;
        QMap<QString, int> counts;
        const QList<const Job *> jobs = m_desk.all();
        for (const Job *job : jobs) {
            if (job->model.endpoint != endpoint || job->state != Job::State::Done || !span.contains(job->ended))
                continue;
            const int status = job->product.status;
            ++counts[u"request_count"_s];
            ++counts[status < 400 ? u"success_count"_s : status < 500 ? u"user_error_count"_s : u"error_count"_s];
            durations << job->product.inferenceTime;
            waits << double(job->sent.msecsTo(job->started.isValid() ? job->started : job->ended)) / 1000;
        }
        QJsonObject row{{u"endpoint_id"_s, endpoint}};
        for (const QString &count : {u"request_count"_s, u"success_count"_s, u"user_error_count"_s, u"error_count"_s}) {
            if (expands(request, count))
                row.insert(count, counts.value(count));
        }
        const auto percentile = [&](QList<double> values, int percent, const QString &name) {
            if (!expands(request, name) || values.isEmpty())
                return;
            std::sort(values.begin(), values.end());
            row.insert(name, values.at(std::min(values.size() - 1, values.size() * percent / 100)));
        };
        for (const int percent : {25, 50, 75, 90, 95, 99}) {
            percentile(durations, percent, u"p%1_duration"_s.arg(percent));
            percentile(waits, percent, u"p%1_prepare_duration"_s.arg(percent));
        }
        models.append(row);
    }
    QJsonObject body{{u"next_cursor"_s, QJsonValue::Null}, {u"has_more"_s, false}};
    if (expands(request, u"summary"_s))
        body.insert(u"summary"_s, models);
    if (expands(request, u"time_series"_s)) {
        body.insert(u"time_series"_s,
                    QJsonArray{QJsonObject{{u"bucket"_s, stampOf(span.from)}, {u"results"_s, models}}});
    }
    sendJson(answer, 200, body);
}

void AccountHost::sendEstimate(const Request &request, const Answer &answer) const
{
    const QJsonObject wish = bodyOf(request);
    const QString type = wish[u"estimate_type"].toString();
    const bool isHistory = type == "historical_api_price"_L1;
    const QJsonObject endpoints = wish[u"endpoints"].toObject();
    if ((!isHistory && type != "unit_price"_L1) || endpoints.isEmpty()) {
        refuseInput(answer, u"estimate_type and endpoints are required"_s);
        return;
    }
    double total = 0;
    for (const QString &endpoint : endpoints.keys()) {
        const double quantity = endpoints[endpoint][isHistory ? "call_quantity"_L1 : "unit_quantity"_L1].toDouble();
        const QJsonArray index = m_models.index();
        const auto row = std::find_if(index.begin(), index.end(), [&endpoint](const QJsonValue &each) {
            return each[u"endpoint"].toString() == endpoint;
        });
        if (row == index.end() || quantity <= 0) {
            sendApiError(answer, row == index.end() ? 404 : 400,
                         row == index.end() ? u"not_found"_s : u"validation_error"_s, u"Endpoint not found"_s);
            return;
        }
        total += quantity * QJsonValue(*row)[u"price"].toDouble();
    }
    sendJson(answer, 200, QJsonObject{{u"estimate_type"_s, type}, {u"total_cost"_s, total}, {u"currency"_s, u"USD"_s}});
}

void AccountHost::handleKeys(const Request &request, const Answer &answer)
{
    if (m_permissions.refuse(answer, u"admin"_s))
        return;
    const QString id = request.path.section(u'/', 2);
    if (request.method == "GET" && id.isEmpty()) {
        QJsonArray rows;
        for (const QJsonValue &key : std::as_const(m_keys)) {
            QJsonObject row = key.toObject();
            if (expands(request, u"creator_info"_s))
                row.insert(u"creator_nickname"_s, u"sandbox"_s);
            rows.append(row);
        }
        sendJson(answer, 200, pageBody(u"keys"_s, pageOf(rows, request, 100)));
    } else if (request.method == "POST" && id.isEmpty()) {
        const QString alias = bodyOf(request)[u"alias"].toString();
        if (alias.isEmpty() || alias.size() > 255) {
            refuseInput(answer, u"alias must have 1 to 255 characters"_s);
            return;
        }
        const QString keyId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const QString secret = QUuid::createUuid().toString(QUuid::Id128);
        m_keys.prepend(QJsonObject{{u"key_id"_s, keyId}, {u"alias"_s, alias}, {u"scope"_s, u"API"_s},
                                   {u"created_at"_s, stampOf(QDateTime::currentDateTimeUtc())}});
        sendJson(answer, 201, QJsonObject{{u"key_id"_s, keyId}, {u"key_secret"_s, secret},
                                          {u"key"_s, QString(keyId + u':' + secret)}});
    } else if (request.method == "DELETE" && !id.isEmpty()) {
        for (qsizetype i = m_keys.size() - 1; i >= 0; --i) {
            if (m_keys.at(i)[u"key_id"].toString() == id)
                m_keys.removeAt(i);
        }
        answer.send(204, {});
    } else {
        sendDetail(answer, 405, u"Method Not Allowed"_s);
    }
}

void AccountHost::handleSettings(const Request &request, const Answer &answer)
{
    const bool writes = request.method == "PUT";
    if (m_permissions.refuse(answer, writes ? u"account:settings:write"_s : u"account:settings:read"_s))
        return;
    if (writes) {
        const QJsonObject wish = bodyOf(request);
        QJsonObject settings = unsetSettings();
        if (const QJsonValue seconds = wish[u"expiration_duration_seconds"]; seconds.isDouble()) {
            if (seconds.toDouble() < 1) {
                refuseInput(answer, u"expiration_duration_seconds must be at least 1"_s);
                return;
            }
            settings[u"expiration_duration_seconds"_s] = seconds;
        }
        if (wish[u"initial_acl"].isObject()) {
            const auto access = accessFrom(wish[u"initial_acl"].toObject());
            if (!access) {
                refuseInput(answer, u"initial_acl is not valid"_s);
                return;
            }
            settings[u"initial_acl"_s] = *access;
        }
        m_settings = settings;
    }
    sendJson(answer, 200, m_settings);
}

void AccountHost::handleFileAccess(const Request &request, const Answer &answer)
{
    const bool writes = request.method == "PUT";
    if (m_permissions.refuse(answer, writes ? u"assets:write"_s : u"assets:read"_s))
        return;
    const auto path = m_files.pathOfUrl(request.value(u"url"_s));
    if (!path) {
        sendApiError(answer, 404, u"not_found"_s, u"File not found"_s);
        return;
    }
    if (writes) {
        const auto access = accessFrom(bodyOf(request));
        if (!access) {
            refuseInput(answer, u"The access list is not valid"_s);
            return;
        }
        m_access[*path] = *access;
    }
    sendJson(answer, 200,
             m_access.value(*path, QJsonObject{{u"default"_s, u"allow"_s}, {u"rules"_s, QJsonArray()}}));
}

void AccountHost::signFile(const Request &request, const Answer &answer) const
{
    if (m_permissions.refuse(answer, u"assets:read"_s))
        return;
    const int seconds = bodyOf(request)[u"expiration_seconds"].toInt();
    const QString url = request.value(u"url"_s);
    if (seconds < 1 || seconds > longestSignature)
        refuseInput(answer, u"expiration_seconds must be between 1 and 604800"_s);
    else if (!m_files.pathOfUrl(url))
        sendApiError(answer, 404, u"not_found"_s, u"File not found"_s);
    else
        sendJson(answer, 200, QJsonObject{{u"signed_url"_s, QString(url + "?identity="_L1
                                                                    + QUuid::createUuid().toString(QUuid::Id128))}});
}

void AccountHost::sendWorkflows(const Request &request, const Answer &answer) const
{
    const QString name = u"my-image-workflow"_s;
    QJsonObject workflow{{u"name"_s, name},
                         {u"title"_s, u"My Image Generation Workflow"_s},
                         {u"user_nickname"_s, u"sandbox"_s},
                         {u"created_at"_s, u"2026-01-15T12:00:00Z"_s}};
    if (request.path == "v1/workflows/sandbox/"_L1 + name) {
        workflow.insert(u"is_public"_s, false);
        workflow.insert(u"contents"_s, exampleWorkflow());
        sendJson(answer, 200, QJsonObject{{u"workflow"_s, workflow}});
        return;
    }
    if (request.path != "v1/workflows"_L1) {
        sendApiError(answer, 404, u"not_found"_s, u"Workflow not found"_s);
        return;
    }
    workflow.insert(u"tags"_s, QJsonArray{u"image"_s});
    workflow.insert(u"endpoint_ids"_s, QJsonArray{u"fal-ai/flux/dev"_s});
    const bool fits = name.contains(request.value(u"search"_s), Qt::CaseInsensitive);
    sendJson(answer, 200, pageBody(u"workflows"_s, pageOf(fits ? QJsonArray{workflow} : QJsonArray(), request, 100)));
}

// Webhooks come from this machine only.
void AccountHost::sendMeta(const Answer &answer) const
{
    sendJson(answer, 200, QJsonObject{{u"webhook_ip_ranges"_s, QJsonArray{u"127.0.0.1/32"_s, u"::1/128"_s}}});
}

} // namespace sandbox
