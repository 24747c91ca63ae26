// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/keytest.h"

#include "fal/client.h"
#include "fal/queue.h"
#include "fal/spending.h"

#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

namespace keys {
KeyTest::KeyTest(fal::Config config, const QByteArray &key, QObject *parent, std::chrono::milliseconds patience, studio::KeyUse use)
    : QObject(parent)
    , m_use(use)
{
    m_isWayOnly = key.isEmpty();
    const bool isAdmin = use == studio::KeyUse::Account; // then it goes nowhere else, not even to be checked
    config.key = isAdmin ? fal::noKey() : fal::fixedKey(key);
    config.accountKey = isAdmin ? fal::fixedKey(key) : fal::noKey();
    config.retries = 0;
    config.backupDomains = false;
    config.connectTimeout = config.idleTimeout = patience;
    m_client = std::make_unique<fal::Client>(std::move(config));
    m_clock.start();
    QMetaObject::invokeMethod(
        this, [this, patience] { reach(patience); }, Qt::QueuedConnection);
}

KeyTest::~KeyTest() = default;

void KeyTest::reach(std::chrono::milliseconds patience)
{
    const fal::Config &config = m_client->config();
    const QUrl url = m_client->url(m_use == studio::KeyUse::Account ? fal::Host::Api : fal::Host::Queue, QStringLiteral("/"));
    m_host = url.host();
    const QNetworkProxy proxy = m_client->proxyFor(url);
    m_hasLogin = !proxy.user().isEmpty();
    m_proxy = proxy.type() == QNetworkProxy::NoProxy ? QString() : proxy.hostName();
    m_socket = new QSslSocket(this);
    m_socket->setProxy(proxy);
    if (!config.caCertificates.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificates(config.caCertificates);
        m_socket->setSslConfiguration(tls);
    }
    const bool isSecure = url.scheme() == QLatin1String("https");
    connect(m_socket, &QSslSocket::connected, this, [this, isSecure] {
        m_isConnected = true;
        if (!isSecure)
            ask();
    });
    connect(m_socket, &QSslSocket::encrypted, this, &KeyTest::ask);
    connect(m_socket, &QSslSocket::errorOccurred, this, &KeyTest::socketFailed);
    QTimer::singleShot(patience, m_socket, [this] { socketFailed(); });
    if (isSecure)
        m_socket->connectToHostEncrypted(m_host, quint16(url.port(443)));
    else
        m_socket->connectToHost(m_host, quint16(url.port(80)));
}

void KeyTest::socketFailed()
{
    if (m_call || m_balance || m_isFinished)
        return; // it was reached; the call speaks for itself
    using Hop = KeyVerdict::Hop;
    switch (m_socket->error()) {
    case QAbstractSocket::HostNotFoundError:
        return end(Hop::Name, tr("The address %1 is not known (DNS). Is this computer online?").arg(m_host));
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        if (m_hasLogin)
            return end(Hop::Login, tr("The proxy %1 refuses this user name and password (407).").arg(m_proxy));
        return end(Hop::Login, tr("The proxy %1 wants a login (407): give its user name and password under Settings, Connection.")
                                   .arg(m_proxy));
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return end(Hop::Proxy, tr("The proxy %1 did not let the connection through.").arg(m_proxy));
    default:
        break;
    }
    if (m_isConnected)
        return end(Hop::Trust, tr("The connection to %1 cannot be trusted (TLS): %2").arg(m_host, m_socket->errorString()));
    if (!m_proxy.isEmpty())
        return end(Hop::Proxy, tr("The proxy %1 did not let the connection through.").arg(m_proxy));
    end(Hop::Connection, tr("%1 cannot be reached: no connection.").arg(m_host));
}

void KeyTest::ask()
{
    if (m_call || m_balance || m_isFinished)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    if (m_isWayOnly)
        return end(KeyVerdict::Hop::Fine, m_proxy.isEmpty() ? tr("%1 can be reached, without a proxy.").arg(m_host)
                                                            : tr("%1 can be reached through the proxy %2.").arg(m_host, m_proxy));
    if (m_use == studio::KeyUse::Account)
        return askForBalance();
    const auto endpoint = fal::Endpoint::parse(QStringLiteral("fal-ai/flux/dev"));
    const fal::Ticket nobodys = fal::Ticket::rebuilt(*endpoint, QStringLiteral("00000000-0000-4000-8000-000000000000"));
    m_call = std::make_unique<fal::StatusCall>(*m_client, nobodys, false);
    connect(m_call.get(), &fal::Call::finished, this, [this] {
        const auto &answer = m_call->result();
        if (answer || answer.error().kind == fal::ErrorKind::NotFound)
            return end(KeyVerdict::Hop::Fine, tr("The key works. %1 answered after %2 ms.").arg(m_host).arg(m_clock.elapsed()));
        judge(answer.error());
    });
}

void KeyTest::askForBalance()
{
    m_balance = std::make_unique<fal::BalanceCall>(*m_client);
    connect(m_balance.get(), &fal::Call::finished, this, [this] {
        const auto &answer = m_balance->result();
        if (answer)
            return end(KeyVerdict::Hop::Fine, tr("The key works: %1 tells it the balance.").arg(m_host));
        if (answer.error().kind == fal::ErrorKind::Forbidden)
            return end(KeyVerdict::Hop::Permission, tr("This is no admin key: %1 does not tell it the balance (403).").arg(m_host));
        judge(answer.error());
    });
}

void KeyTest::judge(const fal::Error &error)
{
    using Hop = KeyVerdict::Hop;
    if (error.kind == fal::ErrorKind::Unauthorized)
        return end(Hop::Key, tr("%1 refuses this key (401). Is it complete, and still in your account?").arg(m_host));
    if (error.kind == fal::ErrorKind::Forbidden || error.kind == fal::ErrorKind::Payment)
        return end(Hop::Permission, tr("%1 knows this key, but does not let it in (%2).").arg(m_host).arg(error.httpStatus));
    if (error.kind == fal::ErrorKind::Proxy)
        return end(Hop::Login, error.message);
    end(error.kind == fal::ErrorKind::Tls ? Hop::Trust : Hop::Service, error.message);
}

void KeyTest::end(KeyVerdict::Hop hop, const QString &sentence)
{
    if (std::exchange(m_isFinished, true))
        return;
    Q_EMIT finished({.hop = hop, .sentence = sentence, .took = std::chrono::milliseconds(m_clock.elapsed())});
}

} // namespace keys
