// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/doorway.h"

namespace sandbox {

Doorway::Doorway(QObject *parent)
    : QObject(parent)
    , m_server(QStringLiteral("sandbox"), QWebSocketServer::NonSecureMode)
{
    connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
        while (QWebSocket *socket = m_server.nextPendingConnection()) {
            const Guest guest = m_guests.take(socket->peerPort());
            socket->setParent(nullptr);
            Line line{std::unique_ptr<QWebSocket>(socket), guest.tcp};
            if (guest.welcome)
                guest.welcome(std::move(line));
        }
    });
}

void Doorway::take(QTcpSocket *socket, const Welcome &welcome)
{
    const quint16 port = socket->peerPort();
    m_guests.insert(port, {socket, welcome});
    connect(socket, &QObject::destroyed, this, [this, port] {
        if (const auto guest = m_guests.constFind(port); guest != m_guests.constEnd() && !guest->tcp)
            m_guests.erase(guest);
    });
    m_server.handleConnection(socket);
}

} // namespace sandbox
