// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/realtimetricks.h"

#include "sandbox/messagepack.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;

RealtimeTricks RealtimeTricks::from(const QJsonObject &upgrade, std::chrono::milliseconds usualLatency)
{
    const RealtimeTricks usual;
    const auto milliseconds = [&upgrade](QLatin1StringView key, std::chrono::milliseconds otherwise) {
        return std::chrono::milliseconds(upgrade[key].toInt(int(otherwise.count())));
    };
    return {.json = upgrade["json"_L1].toBool(),
            .idle = milliseconds("idleMs"_L1, usual.idle),
            .latency = milliseconds("latencyMs"_L1, usualLatency),
            .results = std::clamp(upgrade["results"_L1].toInt(usual.results), 0, 100),
            .requestId = upgrade["requestId"_L1].toBool(true),
            .timings = upgrade["timings"_L1].toBool(true),
            .onOpen = upgrade["onOpen"_L1].toArray(),
            .onInput = upgrade["onInput"_L1].toArray(),
            .onAnswer = upgrade["onAnswer"_L1].toArray()};
}

static void playOne(const QJsonObject &step, QWebSocket &socket, const QPointer<QTcpSocket> &line)
{
    if (step.contains("json"_L1))
        socket.sendTextMessage(QString::fromUtf8(
            QJsonDocument(step["json"_L1].toObject()).toJson(QJsonDocument::Compact)));
    else if (step.contains("text"_L1))
        socket.sendTextMessage(step["text"_L1].toString());
    else if (step.contains("msgpack"_L1))
        socket.sendBinaryMessage(messagepack::encoded(step["msgpack"_L1].toVariant()));
    else if (step.contains("hex"_L1))
        socket.sendBinaryMessage(QByteArray::fromHex(step["hex"_L1].toString().toLatin1()));
    else if (step.contains("zeros"_L1))
        socket.sendBinaryMessage(QByteArray(std::max(step["zeros"_L1].toInt(), 0), '\0'));
    else if (step.contains("raw"_L1) && line)
        line->write(QByteArray::fromHex(step["raw"_L1].toString().toLatin1()));
    else if (step.contains("close"_L1))
        socket.close(static_cast<QWebSocketProtocol::CloseCode>(step["close"_L1].toInt()),
                     step["reason"_L1].toString());
    else if (step["drop"_L1].toBool())
        socket.abort();
    socket.flush();
}

void play(const QJsonArray &steps, const QPointer<QWebSocket> &socket, const QPointer<QTcpSocket> &line)
{
    for (qsizetype i = 0; i < steps.size() && socket; ++i) {
        const QJsonObject step = steps.at(i).toObject();
        if (!step.contains("waitMs"_L1)) {
            playOne(step, *socket, line);
            continue;
        }
        QJsonArray rest;
        for (qsizetype k = i + 1; k < steps.size(); ++k)
            rest.append(steps.at(k));
        QTimer::singleShot(std::chrono::milliseconds(step["waitMs"_L1].toInt()), socket,
                           [rest, socket, line] { play(rest, socket, line); });
        return;
    }
}

} // namespace sandbox
