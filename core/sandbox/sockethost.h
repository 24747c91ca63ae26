// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: ws.fal.run/<id>: HTTP over WebSocket. One text frame with the input in; a frame that begins the
// answer, its body, and a frame that ends it out. Requests on one connection follow one another.

#include "sandbox/desk.h"
#include "sandbox/doorway.h"
#include "sandbox/http.h"
#include "sandbox/realtimetricks.h"

namespace sandbox {

class SocketHost final : public QObject
{
    Q_OBJECT

public:
    SocketHost(Desk &desk, const Models &models, QObject *parent = nullptr);

    [[nodiscard]] bool serves(const QString &path) const;
    // Takes the socket over, whose handshake is still unread.
    void take(const Request &request, QTcpSocket *socket, const Answer &answer, const RealtimeTricks &tricks);

private:
    struct Caller
    {
        QPointer<QWebSocket> socket{};
        QPointer<QTcpSocket> tcp{};
        QString path;
        QByteArray origin;
        RealtimeTricks tricks;
    };
    struct Waiting
    {
        Caller caller;
        QString id;
    };

    void welcome(Line line, const Caller &caller);
    void ask(const Caller &caller, const QString &text);
    void update(const QString &id);
    void answer(const Caller &caller, const QString &id, int status, const QByteArray &body) const;

    Desk &m_desk;
    const Models &m_models;
    Doorway m_doorway;
    QList<Waiting> m_waiting;
};

} // namespace sandbox
