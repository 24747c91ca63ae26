// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/realtimehost.h"

#include "sandbox/realtimesession.h"

#include <QTcpSocket>
#include <QWebSocket>

#include <memory>

namespace sandbox {

using namespace Qt::StringLiterals;

RealtimeHost::RealtimeHost(QObject *parent)
    : QObject(parent)
    , m_server(u"sandbox"_s, QWebSocketServer::NonSecureMode)
{
    m_pool.setMaxThreadCount(2);
    connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
        while (QWebSocket *socket = m_server.nextPendingConnection())
            new RealtimeSession(std::unique_ptr<QWebSocket>(socket), m_pool, this);
    });
}

RealtimeHost::~RealtimeHost()
{
    m_pool.waitForDone();
}

bool RealtimeHost::serves(const QString &path, const Models &models)
{
    if (!path.endsWith("/realtime"_L1) && !path.endsWith("/ws"_L1))
        return false;
    const auto whole = EndpointName::parse(path);
    const auto shorter = EndpointName::parse(path.left(path.lastIndexOf(u'/')));
    return (whole && models.find(*whole)) || (shorter && models.find(*shorter));
}

void RealtimeHost::take(QTcpSocket *socket, const Answer &answer)
{
    answer.release();
    m_server.handleConnection(socket);
}

} // namespace sandbox
