// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/queuehost.h"

#include "sandbox/billing.h"
#include "sandbox/validate.h"

#include <QJsonDocument>
#include <QTimer>
#include <QUuid>

namespace sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static QByteArray encoded(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    // A lone text or number: written as the only member of a list, without its brackets.
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).chopped(1).mid(1);
}

void sendJson(const Answer &answer, int status, const QJsonValue &body, const Headers &extra)
{
    answer.send(status, encoded(body), "application/json", extra);
}

void sendDetail(const Answer &answer, int status, const QString &detail)
{
    sendJson(answer, status, QJsonObject{{u"detail"_s, detail}});
}

QueueHost::QueueHost(Desk &desk, const Models &models, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_models(models)
{
    connect(&m_desk, &Desk::changed, this, &QueueHost::update);
    auto *keepAlive = new QTimer(this);
    connect(keepAlive, &QTimer::timeout, this, [this] {
        m_followers.removeIf([](const Follower &each) { return !each.answer.isOpen(); });
        for (const Follower &each : std::as_const(m_followers)) {
            if (each.hasBegun)
                each.answer.write(": keep-alive\n\n");
        }
    });
    keepAlive->start(10s);
}

static bool wantsLogs(const Request &request)
{
    const QString wish = request.value(u"logs"_s).toLower();
    return wish == "1"_L1 || wish == "true"_L1;
}

static Headers headersOf(const Job &job, const Models &models)
{
    const double units = job.product.status < 400
        ? billableUnits(models.unitOf(job.model.endpoint), job.input, job.product.document)
        : 0;
    Headers headers{{"x-fal-request-id", job.id.toLatin1()},
                    {"x-fal-billable-units", QByteArray::number(units, 'g', 8)}};
    if (!job.product.errorType.isEmpty())
        headers.emplace_back("x-fal-error-type", job.product.errorType.toLatin1());
    if (job.product.errorType == "request_timeout"_L1)
        headers.emplace_back("x-fal-request-timeout-type", "user");
    return headers;
}

static QByteArray documentOf(const Job &job, const QByteArray &origin)
{
    return Files::withOrigin(encoded(job.product.document), origin);
}

void QueueHost::handleQueue(const Request &request, const Answer &answer)
{
    QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts);
    const qsizetype at = parts.indexOf(u"requests"_s);
    if (at < 0) {
        submit(request, answer);
        return;
    }
    const auto name = EndpointName::parse(parts.mid(0, at).join(u'/'));
    const QString id = parts.value(at + 1);
    const QString action = parts.mid(at + 2).join(u'/');
    const QByteArray method = request.method == "HEAD" ? QByteArray("GET") : request.method;
    if (!name || id.isEmpty()) {
        sendDetail(answer, 404, u"Path /%1 not found"_s.arg(request.path));
        return;
    }
    // fal knows these addresses without the endpoint's sub-path only.
    if (!name->path.isEmpty() || method != (action == "cancel"_L1 ? "PUT" : "GET")) {
        sendDetail(answer, 405, u"Method Not Allowed"_s);
        return;
    }
    const Job *job = m_desk.find(id);
    if (!job || job->app != name->app()) {
        sendJson(answer, 404, QJsonObject{{u"status"_s, u"NOT_FOUND"_s}});
        return;
    }
    if (action == "status"_L1)
        status(request, answer, *job);
    else if (action == "status/stream"_L1)
        follow({Follower::Kind::Status, id, answer, request.origin, wantsLogs(request)});
    else if (action.isEmpty() || action == "response"_L1)
        result(request, answer, *job);
    else if (action == "cancel"_L1)
        cancel(answer, id);
    else
        sendDetail(answer, 404, u"Path /%1 not found"_s.arg(action));
}

static QJsonObject addressesOf(const Job &job, const QByteArray &origin)
{
    const QString base = QString::fromLatin1(origin) + "/queue.fal.run/"_L1 + job.app
        + "/requests/"_L1 + job.id;
    return {{u"request_id"_s, job.id},
            {u"response_url"_s, base},
            {u"status_url"_s, base + "/status"_L1},
            {u"cancel_url"_s, base + "/cancel"_L1}};
}

static void sendUnknown(const Answer &answer, const Models &models, const EndpointName &name)
{
    if (models.hasApp(name))
        sendDetail(answer, 404, u"Path /%1 not found"_s.arg(name.path));
    else
        sendDetail(answer, 404, u"Application '%1' not found"_s.arg(name.alias));
}

static bool isAsking(const Request &request)
{
    return request.method == "POST" || request.method == "GET";
}

// A request that never came as far as a runner costs nothing.
static void sendRefusal(const Answer &answer, const Refusal &refusal)
{
    Headers headers{{"x-fal-request-id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)},
                    {"x-fal-billable-units", "0"}};
    if (const QString type = refusal.body["error_type"_L1].toString(); !type.isEmpty())
        headers.emplace_back("x-fal-error-type", type.toLatin1());
    sendJson(answer, refusal.status, refusal.body, headers);
}

void QueueHost::submit(const Request &request, const Answer &answer)
{
    if (!isAsking(request)) {
        sendDetail(answer, 405, u"Method Not Allowed"_s);
        return;
    }
    const auto name = EndpointName::parse(request.path);
    if (!name) {
        sendDetail(answer, 404, u"Path /%1 not found"_s.arg(request.path));
        return;
    }
    const auto model = m_models.find(*name);
    if (!model) {
        sendUnknown(answer, m_models, *name);
        return;
    }
    const auto conditions = conditionsOf(request);
    const auto input = inputOf(request, *model);
    if (!conditions || !input) {
        sendRefusal(answer, conditions ? input.error() : conditions.error());
        return;
    }
    if (conditions->longestQueue && m_desk.waiting() > *conditions->longestQueue) {
        sendDetail(answer, 429, u"The queue is longer than the request allows."_s);
        return;
    }
    const auto id = m_desk.submit({*model, name->app(), *input, false, *conditions});
    if (!id) {
        sendDetail(answer, 500, id.error());
        return;
    }
    if (const QString webhook = request.value(u"fal_webhook"_s); !webhook.isEmpty())
        Q_EMIT webhookWanted(*id, QUrl(webhook), request.origin);
    QJsonObject body = addressesOf(*m_desk.find(*id), request.origin);
    body.insert(u"status"_s, u"IN_QUEUE"_s);
    body.insert(u"queue_position"_s, m_desk.positionOf(*id));
    sendJson(answer, 200, body, {{"x-fal-request-id", id->toLatin1()}});
}

QJsonObject QueueHost::statusOf(const Job &job, const QByteArray &origin, bool withLogs) const
{
    QJsonObject body = addressesOf(job, origin);
    const QJsonValue logs = withLogs ? QJsonValue(job.logs) : QJsonValue(QJsonValue::Null);
    switch (job.state) {
    case Job::State::Waiting:
        body.insert(u"status"_s, u"IN_QUEUE"_s);
        body.insert(u"queue_position"_s, m_desk.positionOf(job.id));
        break;
    case Job::State::Running:
        body.insert(u"status"_s, u"IN_PROGRESS"_s);
        body.insert(u"logs"_s, logs);
        break;
    case Job::State::Done:
        body.insert(u"status"_s, u"COMPLETED"_s);
        body.insert(u"logs"_s, logs);
        body.insert(u"metrics"_s,
                    QJsonObject{{u"inference_time"_s,
                                 job.started.isValid() ? QJsonValue(job.product.inferenceTime)
                                                       : QJsonValue(QJsonValue::Null)}});
        if (!job.product.error.isEmpty()) {
            body.insert(u"error"_s, job.product.error);
            body.insert(u"error_type"_s, job.product.errorType);
        }
        break;
    }
    return body;
}

void QueueHost::status(const Request &request, const Answer &answer, const Job &job) const
{
    sendJson(answer, job.state == Job::State::Done ? 200 : 202,
             statusOf(job, request.origin, wantsLogs(request)),
             {{"x-fal-request-id", job.id.toLatin1()}});
}

void QueueHost::result(const Request &request, const Answer &answer, const Job &job) const
{
    if (job.state != Job::State::Done) {
        sendDetail(answer, 400, u"Request is still in progress"_s);
        return;
    }
    answer.send(job.product.status, documentOf(job, request.origin), "application/json",
                headersOf(job, m_models));
}

void QueueHost::cancel(const Answer &answer, const QString &id)
{
    switch (m_desk.cancel(id)) {
    case Desk::Cancelled::Removed:
        sendJson(answer, 200, QJsonObject{{u"status"_s, u"OK"_s}});
        return;
    case Desk::Cancelled::Requested:
        sendJson(answer, 202, QJsonObject{{u"status"_s, u"CANCELLATION_REQUESTED"_s}});
        return;
    case Desk::Cancelled::TooLate:
        sendJson(answer, 400, QJsonObject{{u"status"_s, u"ALREADY_COMPLETED"_s}});
        return;
    case Desk::Cancelled::Unknown:
        sendJson(answer, 404, QJsonObject{{u"status"_s, u"NOT_FOUND"_s}});
        return;
    }
}

void QueueHost::follow(const Follower &follower)
{
    Follower mine = follower;
    if (tell(mine, *m_desk.find(mine.id)))
        m_followers.append(mine);
}

void QueueHost::begin(Follower &follower) const
{
    if (std::exchange(follower.hasBegun, true))
        return;
    follower.answer.begin(200, "text/event-stream; charset=utf-8",
                          {{"Cache-Control", "no-store"}, {"x-fal-request-id", follower.id.toLatin1()}});
}

void QueueHost::update(const QString &id)
{
    const Job *job = m_desk.find(id);
    for (auto each = m_followers.begin(); each != m_followers.end();) {
        const bool isOver = each->id == id && (!each->answer.isOpen() || !tell(*each, *job));
        each = isOver ? m_followers.erase(each) : each + 1;
    }
}

bool QueueHost::tell(Follower &follower, const Job &job) const
{
    const bool isDone = job.state == Job::State::Done;
    const bool neverRan = !job.started.isValid();
    if (follower.kind == Follower::Kind::Stream && neverRan && !isDone)
        return true; // nothing to stream yet
    if (follower.kind == Follower::Kind::Run || (follower.kind == Follower::Kind::Stream && neverRan)) {
        if (isDone) {
            follower.answer.send(job.product.status, documentOf(job, follower.origin),
                                 "application/json", headersOf(job, m_models));
        }
        return !isDone;
    }
    begin(follower);
    QByteArray event;
    if (follower.kind == Follower::Kind::Status) {
        QJsonObject body = statusOf(job, follower.origin, false);
        if (follower.withLogs && job.state != Job::State::Waiting) {
            // Only what is new.
            QJsonArray fresh;
            for (; follower.logsSent < job.logs.size(); ++follower.logsSent)
                fresh.append(job.logs.at(follower.logsSent));
            body.insert(u"logs"_s, fresh);
        }
        event = encoded(body);
    } else if (isDone) {
        event = documentOf(job, follower.origin);
    } else {
        event = encoded(QJsonObject{{u"progress"_s, double(job.logs.size()) / 5.0},
                                    {u"message"_s, job.logs.last()["message"_L1]}});
    }
    if (event != follower.lastEvent) {
        const bool failed =
            follower.kind == Follower::Kind::Stream && isDone && job.product.status >= 400;
        follower.answer.write((failed ? "event: error\ndata: " : "data: ") + event + "\n\n");
        follower.lastEvent = event;
    }
    if (isDone)
        follower.answer.end();
    return !isDone;
}

void QueueHost::handleRun(const Request &request, const Answer &answer)
{
    if (!isAsking(request)) {
        sendDetail(answer, 405, u"Method Not Allowed"_s);
        return;
    }
    auto name = EndpointName::parse(request.path);
    auto model = name ? m_models.find(*name) : std::nullopt;
    const bool isStream = request.path.endsWith("/stream"_L1);
    if (!model && isStream) {
        name = EndpointName::parse(request.path.chopped(7));
        model = name ? m_models.find(*name) : std::nullopt;
    }
    if (!model) {
        if (name)
            sendUnknown(answer, m_models, *name);
        else
            sendDetail(answer, 404, u"Path /%1 not found"_s.arg(request.path));
        return;
    }
    const auto conditions = conditionsOf(request);
    const auto input = inputOf(request, *model);
    if (!conditions || !input) {
        sendRefusal(answer, conditions ? input.error() : conditions.error());
        return;
    }
    if (const QJsonArray problems = problemsOf(*model, *input); !problems.isEmpty()) {
        sendRefusal(answer, {422, {{u"detail"_s, problems}}});
        return;
    }
    const auto id = m_desk.submit({*model, name->app(), *input, true, *conditions});
    if (!id) {
        sendDetail(answer, 500, id.error());
        return;
    }
    follow({isStream ? Follower::Kind::Stream : Follower::Kind::Run, *id, answer, request.origin});
}

} // namespace sandbox
