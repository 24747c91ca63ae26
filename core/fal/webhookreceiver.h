// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// A small server that receives webhooks: for tests, for a tunnel that ends on this machine, for use at
// home. It is NOT for the open internet: it speaks plain HTTP/1.1, knows no TLS, and a few patient callers
// can occupy it. There, put the check (webhook.h) behind a real server.
//
// It answers 200 to a call that fal signed (to a repeated one too, which it does not tell again), 401 to
// one that it does not believe, 400, 405, 411, 413 or 431 to what is no such call, and 503 while fal's
// keys cannot be fetched: fal tries again later.

#include "fal/webhook.h"

#include <QHostAddress>
#include <QSet>
#include <QTcpServer>

class QTcpSocket;

namespace fal {

// How much of strangers a receiver bears.
struct WebhookLimits
{
    qsizetype body = 32 * 1024 * 1024; // bytes
    qsizetype head = 32 * 1024;                 // bytes of the request line and the headers
    int connections = 32;                       // at the same time; further ones are closed at once
    std::chrono::milliseconds patience{15'000}; // from the connection to the whole of the call
    qsizetype rememberedIds = 10'000;           // of the jobs that were told last; these are not told again
};

class WebhookReceiver final : public QObject
{
    Q_OBJECT

public:
    // `keys` must outlive it.
    explicit WebhookReceiver(WebhookKeys &keys, QObject *parent = nullptr, const WebhookLimits &limits = {});

    // Port 0 takes any that is free. An Error says why it cannot listen.
    [[nodiscard]] Result<void> listen(const QHostAddress &address = QHostAddress(QHostAddress::LocalHost),
                                      quint16 port = 0);
    // Where calls are received: RequestOptions::webhookUrl of a sandbox, or the end of a tunnel.
    [[nodiscard]] QUrl url() const;

Q_SIGNALS:
    // Each job once, however often fal calls.
    void received(const fal::WebhookEvent &event);
    void refused(const fal::WebhookRefusal &refusal); // somebody called, and it was not believed

private:
    struct Arrival;

    void accept(QTcpSocket *socket);
    void read(QTcpSocket *socket, Arrival &arrival);
    [[nodiscard]] int readHead(Arrival &arrival, qsizetype end) const; // 0, or the status of a refusal
    void check(QTcpSocket *socket, const Arrival &arrival);
    void judge(QTcpSocket *socket, const Result<WebhookVerdict> &verdict);
    [[nodiscard]] bool isNew(const QString &requestId);

    WebhookKeys &m_keys;
    WebhookLimits m_limits;
    QTcpServer m_server;
    int m_connections = 0;
    QSet<QString> m_seen;
    QStringList m_seenOrder; // oldest first
};

} // namespace fal

Q_DECLARE_METATYPE(fal::WebhookEvent)
Q_DECLARE_METATYPE(fal::WebhookRefusal)
