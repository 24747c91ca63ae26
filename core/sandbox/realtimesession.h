// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: one caller's realtime conversation. While one input is drawn a few wait (max_buffering); the
// oldest of them is dropped when there are more.

#include "sandbox/realtimehost.h"

#include <QImage>
#include <QObject>
#include <QTimer>
#include <QVariant>

#include <deque>
#include <memory>
#include <optional>

class QThreadPool;

namespace sandbox {

struct Frame
{
    QVariantMap answer;
    QByteArray message;   // the answer as binary MessagePack
    QString error;        // instead
    double seconds = 0;
};
// From one input map to the answer. Pure; any thread.
[[nodiscard]] Frame frameFor(const QVariantMap &input, qint64 otherwiseSeed);

class RealtimeSession final : public QObject
{
    Q_OBJECT

public:
    RealtimeSession(Line line, const RealtimeVisit &visit, QThreadPool &pool, QObject *parent);

private:
    void receivedBytes(const QByteArray &message);
    void receivedText(const QString &message);
    void take(const QVariantMap &input);
    void draw(const QVariantMap &input);
    void answer(const Frame &frame);
    void send(const Frame &frame);
    void fail(const QString &error, const QString &reason);
    void say(const QJsonObject &message);
    void act(const QJsonArray &steps);

    std::unique_ptr<QWebSocket> m_socket;
    QPointer<QTcpSocket> m_tcp;
    RealtimeVisit m_visit;
    QThreadPool &m_pool;
    QTimer m_idle;
    bool m_drawing = false;
    std::deque<QVariantMap> m_waiting;
    qint64 m_seed = 0;
};

} // namespace sandbox
