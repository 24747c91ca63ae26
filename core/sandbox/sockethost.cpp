// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sockethost.h"

#include "sandbox/files.h"
#include "sandbox/validate.h"

#include <QJsonDocument>
#include <QTimer>
#include <QUuid>

namespace sandbox {

using namespace Qt::StringLiterals;

static QString streamPath(const QString &path)
{
    return path.endsWith("/stream"_L1) ? path.chopped(7) : path;
}

static QString text(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

static QByteArray bytesOf(const QJsonValue &document)
{
    return document.isArray() ? QJsonDocument(document.toArray()).toJson(QJsonDocument::Compact)
                              : QJsonDocument(document.toObject()).toJson(QJsonDocument::Compact);
}

SocketHost::SocketHost(Desk &desk, const Models &models, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_models(models)
    , m_doorway(nullptr)
{
    connect(&desk, &Desk::changed, this, &SocketHost::update);
}

bool SocketHost::serves(const QString &path) const
{
    const auto name = EndpointName::parse(streamPath(path));
    return name && m_models.find(*name);
}

void SocketHost::take(const Request &request, QTcpSocket *socket, const Answer &answer,
                      const RealtimeTricks &tricks)
{
    answer.release();
    const Caller caller{.path = request.path, .origin = request.origin, .tricks = tricks};
    m_doorway.take(socket, [this, caller](Line line) { welcome(std::move(line), caller); });
}

void SocketHost::welcome(Line line, const Caller &known)
{
    QWebSocket *socket = line.socket.release();
    socket->setParent(this);
    Caller caller = known;
    caller.socket = socket;
    caller.tcp = line.tcp;
    connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QWebSocket::textMessageReceived, this,
            [this, caller](const QString &message) { ask(caller, message); });
    play(caller.tricks.onOpen, caller.socket, caller.tcp);
}

void SocketHost::ask(const Caller &caller, const QString &message)
{
    if (!caller.tricks.onInput.isEmpty()) {
        play(caller.tricks.onInput, caller.socket, caller.tcp);
        return;
    }
    const QString ownId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QJsonDocument document = QJsonDocument::fromJson(message.toUtf8());
    const auto name = EndpointName::parse(streamPath(caller.path));
    const auto model = name ? m_models.find(*name) : std::nullopt;
    if (!model)
        return;
    const QJsonArray problems = problemsOf(*model, document.object());
    if (!document.isObject() || !problems.isEmpty()) {
        const QJsonValue detail =
            document.isObject() ? QJsonValue(problems) : QJsonValue(u"JSON decode error"_s);
        answer(caller, ownId, 422, bytesOf(QJsonObject{{u"detail"_s, detail}}));
        return;
    }
    const auto id = m_desk.submit({*model, name->app(), document.object(), true, {}});
    if (id)
        m_waiting.append({caller, *id});
    else
        answer(caller, ownId, 500, bytesOf(QJsonObject{{u"detail"_s, id.error()}}));
}

void SocketHost::update(const QString &id)
{
    const Job *job = m_desk.find(id);
    if (!job || job->state != Job::State::Done)
        return;
    for (auto each = m_waiting.begin(); each != m_waiting.end();) {
        if (each->id == id) {
            answer(each->caller, id, job->product.status,
                   Files::withOrigin(bytesOf(job->product.document), each->caller.origin));
            each = m_waiting.erase(each);
        } else {
            each = each->caller.socket ? each + 1 : m_waiting.erase(each);
        }
    }
}

void SocketHost::answer(const Caller &caller, const QString &id, int status, const QByteArray &body) const
{
    if (!caller.socket)
        return;
    const bool isStream = caller.path.endsWith("/stream"_L1) && status < 400;
    QTimer::singleShot(caller.tricks.latency, caller.socket, [caller, id, status, body, isStream] {
        const QString type = isStream ? u"text/event-stream"_s : u"application/json"_s;
        const QJsonObject headers{{u"content-type"_s, type}, {u"x-fal-request-id"_s, id}};
        caller.socket->sendTextMessage(text({{u"type"_s, u"start"_s}, {u"request_id"_s, id},
                                             {u"status"_s, status}, {u"headers"_s, headers}}));
        if (isStream)
            caller.socket->sendTextMessage("data: "_L1 + QString::fromUtf8(body) + "\n\n"_L1);
        else
            caller.socket->sendBinaryMessage(body);
        caller.socket->sendTextMessage(text({{u"type"_s, u"end"_s},
                                             {u"request_id"_s, id},
                                             {u"status"_s, status},
                                             {u"time_to_first_byte_seconds"_s, 0.01}}));
        play(caller.tricks.onAnswer, caller.socket, caller.tcp);
    });
}

} // namespace sandbox
