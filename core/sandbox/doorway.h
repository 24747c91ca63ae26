// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: turns the TCP connection of an upgrade into a WebSocket. The handshake is read in a later turn
// of the event loop, so what was asked for waits here for the socket that belongs to it.

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <QWebSocket>
#include <QWebSocketServer>

#include <functional>
#include <memory>

namespace sandbox {

// A connection and the line below it, for what no WebSocket library sends.
struct Line
{
    std::unique_ptr<QWebSocket> socket;
    QPointer<QTcpSocket> tcp;
};

class Doorway final : public QObject
{
    Q_OBJECT

public:
    using Welcome = std::function<void(Line)>;

    explicit Doorway(QObject *parent);

    // The handshake is still unread in the socket. A broken one is refused, and nobody is welcomed.
    void take(QTcpSocket *socket, const Welcome &welcome);

private:
    struct Guest
    {
        QPointer<QTcpSocket> tcp;
        Welcome welcome;
    };
    QWebSocketServer m_server;
    QHash<quint16, Guest> m_guests; // by their ports
};

} // namespace sandbox
