// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: one caller's realtime conversation. Inputs wait in a slot, not in a queue: while one is
// drawn, only the newest stays.

#include <QImage>
#include <QObject>
#include <QTimer>
#include <QVariant>
#include <QWebSocket>

#include <memory>
#include <optional>

class QThreadPool;

namespace sandbox {

struct Frame
{
    QByteArray message;   // binary MessagePack
    QString error;        // instead
    double seconds = 0;
};
// From one input map to the answer. Pure; any thread.
[[nodiscard]] Frame frameFor(const QVariantMap &input, qint64 otherwiseSeed);

class RealtimeSession final : public QObject
{
    Q_OBJECT

public:
    RealtimeSession(std::unique_ptr<QWebSocket> socket, QThreadPool &pool, QObject *parent);

private:
    void received(const QByteArray &message);
    void draw(const QVariantMap &input);
    void answer(const Frame &frame);
    void fail(const QString &error, const QString &reason);

    std::unique_ptr<QWebSocket> m_socket;
    QThreadPool &m_pool;
    QTimer m_idle;
    bool m_drawing = false;
    std::optional<QVariantMap> m_next;
    qint64 m_seed = 0;
};

} // namespace sandbox
