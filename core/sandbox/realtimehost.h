// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: fal.run/<id>/realtime: drawings in, pictures out, both as binary MessagePack.

#include "sandbox/http.h"
#include "sandbox/models.h"

#include <QThreadPool>
#include <QWebSocketServer>

#include <chrono>

namespace sandbox {

class RealtimeHost final : public QObject
{
    Q_OBJECT

public:
    explicit RealtimeHost(QObject *parent = nullptr);
    ~RealtimeHost() override;

    [[nodiscard]] static bool serves(const QString &path, const Models &models);
    // Takes the socket over; the handshake is still unread in it.
    void take(QTcpSocket *socket, const Answer &answer);

private:
    QWebSocketServer m_server;
    QThreadPool m_pool;
};

} // namespace sandbox
