// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The real hosts on this machine: servers with TLS for any host names, their certificates made on the
// spot by an authority of the test, reached through an HTTP proxy that the test owns. So a client uses its
// real https addresses and its real list of hosts, and nothing leaves the machine.
//
//     Internet net;
//     net.site("queue.fal.run").on("POST", "/fal-ai/flux/dev", {{.body = "{}"}});
//     net.site("evil.example");                     // exists, and would keep what it is told
//     client: networkProxy = net.proxy(), caCertificates = net.authorities()
//     …
//     QCOMPARE(net.whoSaw(key), QStringList{"queue.fal.run"});

#include "support/scriptedserver.h"

#include <QNetworkProxy>
#include <QSslCertificate>
#include <QStringList>

#include <map>
#include <memory>

namespace test {

// How a host meets who connects to it.
enum class Meeting {
    Good,             // a certificate of the test's authority with the host's name
    Refuses,          // nobody listens
    Unknown,          // there is no such host
    Silent,           // the connection is never made
    UnknownAuthority, // a certificate of another authority
    SelfSigned,
    Expired,
    WrongName,
    PlainHttp,        // no TLS at all
    OldProtocol,      // an alert: no protocol in common
    Garbage,          // neither TLS nor HTTP
    HangsUp,          // closes when TLS begins
};

class Internet final : public QObject
{
    Q_OBJECT

public:
    explicit Internet(QObject *parent = nullptr);
    ~Internet() override;

    // The server behind a host name; made when it is first asked for.
    ScriptedServer &site(const QString &host);
    void meet(const QString &host, Meeting meeting);

    [[nodiscard]] QNetworkProxy proxy() const;
    [[nodiscard]] QUrl proxyUrl() const;
    [[nodiscard]] QList<QSslCertificate> authorities() const;

    // "host:port" of each connection that was asked for, in order.
    [[nodiscard]] const QStringList &connections() const { return m_connections; }
    // What the proxy was told in the clear: heads of CONNECT and whole requests without TLS.
    [[nodiscard]] const QByteArray &overheard() const { return m_overheard; }
    // The hosts (sorted; "proxy" for what was overheard) that were sent these bytes anywhere in a request.
    [[nodiscard]] QStringList whoSaw(const QByteArray &secret) const;
    [[nodiscard]] int requests(const QString &host) const;

private:
    struct Site;

    Site &known(const QString &host);
    [[nodiscard]] QTcpServer *newServer(Site &site, Meeting meeting);
    void accept(QTcpSocket *client);
    void connectTo(QTcpSocket *client, const QString &host, const QByteArray &early);

    QTcpServer m_proxy;
    std::map<QString, std::unique_ptr<Site>> m_sites;
    QStringList m_connections;
    QByteArray m_overheard;
};

} // namespace test

Q_DECLARE_METATYPE(test::Meeting)
