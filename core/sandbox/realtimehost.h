// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: fal.run/<id>/realtime: drawings in, pictures out, both as binary MessagePack (or JSON text,
// where the application's schema or a scenario says so).

#include "sandbox/doorway.h"
#include "sandbox/http.h"
#include "sandbox/models.h"
#include "sandbox/realtimetricks.h"

#include <QThreadPool>

namespace sandbox {

// What was asked for, beside the handshake itself.
struct RealtimeVisit
{
    RealtimeTricks tricks;
    int buffering = 1;         // inputs that wait while one is drawn
    bool isAuthorized = true;  // false: is told so, as text, on the open connection
};

class RealtimeHost final : public QObject
{
    Q_OBJECT

public:
    explicit RealtimeHost(const Models &models, QObject *parent = nullptr);
    ~RealtimeHost() override;

    [[nodiscard]] bool serves(const QString &path) const;
    // Takes the socket over, whose handshake is still unread, or refuses what cannot be had (max_buffering).
    void take(const Request &request, QTcpSocket *socket, const Answer &answer, RealtimeVisit visit);

private:
    const Models &m_models;
    Doorway m_doorway;
    QThreadPool m_pool;
};

} // namespace sandbox
