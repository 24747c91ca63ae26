// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/webhooks.h"

#include "sandbox/files.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>

#include <sodium.h>

namespace sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostTries = 5;
constexpr auto firstPause = 200ms;
constexpr auto patience = 15s;
constexpr char userId[] = "sandbox";

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

bool isOnThisMachine(const QUrl &url)
{
    return (url.scheme() == "http"_L1 || url.scheme() == "https"_L1)
        && (url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback());
}

} // namespace

Webhooks::Webhooks(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_publicKey(crypto_sign_PUBLICKEYBYTES, '\0')
    , m_secretKey(crypto_sign_SECRETKEYBYTES, '\0')
{
    if (sodium_init() < 0)
        qFatal("The random numbers of this machine cannot be used");
    crypto_sign_keypair(bytesOf(m_publicKey), bytesOf(m_secretKey));
    m_network.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    connect(&m_desk, &Desk::changed, this, &Webhooks::changed);
}

void Webhooks::expect(const QString &id, const QUrl &address, const QByteArray &origin)
{
    if (isOnThisMachine(address))
        m_wishes.insert(id, {address, origin});
}

QJsonObject Webhooks::keySet() const
{
    const QByteArray x = m_publicKey.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return {{u"keys"_s, QJsonArray{QJsonObject{{u"kty"_s, u"OKP"_s},
                                               {u"crv"_s, u"Ed25519"_s},
                                               {u"x"_s, QString::fromLatin1(x)}}}}};
}

void Webhooks::changed(const QString &id)
{
    const Job *job = m_desk.find(id);
    if (!job || job->state != Job::State::Done || !m_wishes.contains(id))
        return;
    const Wish wish = m_wishes.take(id);
    deliver({.id = id, .address = wish.address, .body = bodyFor(*job, wish)});
}

QByteArray Webhooks::bodyFor(const Job &job, const Wish &wish) const
{
    QJsonObject body{{u"request_id"_s, job.id},
                     {u"gateway_request_id"_s, job.id},
                     {u"status"_s, job.product.status < 400 ? u"OK"_s : u"ERROR"_s},
                     {u"payload"_s, job.product.document}};
    if (job.product.status >= 400)
        body.insert(u"error"_s, u"Invalid status code: %1"_s.arg(job.product.status));
    if (wish.address.path().endsWith("/payload-error"_L1)) {
        body.insert(u"payload"_s, QJsonValue::Null);
        body.insert(u"payload_error"_s, u"Response payload is not JSON serializable."_s);
    }
    return Files::withOrigin(QJsonDocument(body).toJson(QJsonDocument::Compact), wish.origin);
}

QByteArray Webhooks::signatureOf(const QByteArray &text) const
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(text), static_cast<unsigned long long>(text.size()),
                         bytesOf(m_secretKey));
    return signature.toHex();
}

void Webhooks::deliver(Message message)
{
    const QByteArray id = message.id.toLatin1();
    const QByteArray time = QByteArray::number(QDateTime::currentSecsSinceEpoch());
    const QByteArray hash = QCryptographicHash::hash(message.body, QCryptographicHash::Sha256).toHex();
    QNetworkRequest request(message.address);
    request.setTransferTimeout(int(std::chrono::milliseconds(patience).count()));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setRawHeader("Content-Type", "application/json");
    request.setRawHeader("X-Fal-Webhook-Request-Id", id);
    request.setRawHeader("X-Fal-Webhook-User-Id", userId);
    request.setRawHeader("X-Fal-Webhook-Timestamp", time);
    request.setRawHeader("X-Fal-Webhook-Signature",
                         signatureOf(id + '\n' + userId + '\n' + time + '\n' + hash));
    QNetworkReply *reply = m_network.post(request, message.body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, message = std::move(message)]() mutable {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if ((status >= 200 && status < 400) || ++message.tries == mostTries)
            return;
        QTimer::singleShot(firstPause * (1 << message.tries), this, [this, message] { deliver(message); });
    });
}

} // namespace sandbox
