// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: tells an address that a request has ended (`fal_webhook`), signed with a key pair of this
// sandbox, whose public half is at rest.fal.ai/.well-known/jwks.json. Only addresses of this machine are
// called. Where the receiver fails it is tried again, with growing pauses; a redirect is the end.
//
// An address whose path ends with "/payload-error" is told that the output could not be put into JSON.

#include "sandbox/desk.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QUrl>

#include <chrono>

namespace sandbox {

class Webhooks final : public QObject
{
    Q_OBJECT

public:
    explicit Webhooks(const Desk &desk, QObject *parent = nullptr);

    // When this request ends, `address` is told; `origin` is how its caller names the sandbox.
    void expect(const QString &id, const QUrl &address, const QByteArray &origin);
    [[nodiscard]] QJsonObject keySet() const;

private:
    struct Message
    {
        QString id;
        QUrl address;
        QByteArray body;
        int tries = 0;
    };
    struct Wish
    {
        QUrl address;
        QByteArray origin;
    };

    void changed(const QString &id);
    void deliver(Message message);
    [[nodiscard]] QByteArray bodyFor(const Job &job, const Wish &wish) const;
    [[nodiscard]] QByteArray signatureOf(const QByteArray &text) const;

    const Desk &m_desk;
    QHash<QString, Wish> m_wishes;
    QByteArray m_publicKey;
    QByteArray m_secretKey;
    QNetworkAccessManager m_network;
};

} // namespace sandbox
