// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A network proxy on loopback that wants a login: HTTP with Basic or Digest, for tunnels (CONNECT) and for plain requests,
// or SOCKS 5. It leads to the proxy of an Internet (internet.h), or straight to where it is asked for, and counts.
//
//     LoginProxy proxy(LoginProxy::Way::Digest, net.proxy().port());
//     client: networkProxy = proxy.proxy(), proxyLogin = proxy.login("me", "secret")

#include <QByteArray>
#include <QNetworkProxy>
#include <QObject>
#include <QPointer>
#include <QTcpServer>

#include <memory>
#include <vector>

class QTcpSocket;

namespace test {

class LoginProxy final : public QObject
{
    Q_OBJECT

public:
    enum class Way { Open, Basic, Digest, Socks5 };
    Q_ENUM(Way)

    // `upstream`: the port of an HTTP proxy on loopback; 0: none.
    explicit LoginProxy(Way way, quint16 upstream = 0, QObject *parent = nullptr);
    ~LoginProxy() override;

    void want(const QByteArray &user, const QByteArray &password); // UTF-8; "me" and "secret" to begin with
    void become(Way way) { m_way = way; }                          // for what comes from now on
    void hangUp();                                                 // every line that there is
    void holdBack() { m_holdsBack = true; }                        // each 407 (HTTP), until letGo()
    void letGo();

    [[nodiscard]] QNetworkProxy proxy() const;
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

    [[nodiscard]] int passed() const { return m_passed; }   // let through
    [[nodiscard]] int asked() const { return m_asked; }     // came without a login where one is wanted
    [[nodiscard]] int refused() const { return m_refused; } // came with a wrong one
    [[nodiscard]] const QByteArray &heard() const { return m_heard; } // all that was said to it before it let through

private:
    struct Line
    {
        QByteArray waiting; // what was not understood yet
        bool isThrough = false;
        bool isGreeted = false, isLoggedIn = false; // SOCKS 5
        QPointer<QTcpSocket> far;
    };

    void accept(QTcpSocket *client);
    void read(QTcpSocket *client, Line &line);
    [[nodiscard]] bool readHead(QTcpSocket *client, Line &line);
    [[nodiscard]] bool readSocks(QTcpSocket *client, Line &line);
    [[nodiscard]] bool isRight(const QByteArray &method, const QByteArray &header) const;
    void tunnel(QTcpSocket *client, Line &line, const QByteArray &target, const QByteArray &greeting);
    void forward(QTcpSocket *client, const QByteArray &head, const QByteArray &body);
    void join(QTcpSocket *client, Line &line);

    Way m_way;
    quint16 m_upstream;
    QByteArray m_user = "me", m_password = "secret";
    QTcpServer m_server;
    std::vector<QPointer<QTcpSocket>> m_lines;
    QByteArray m_heard;
    bool m_holdsBack = false;
    std::vector<std::pair<QPointer<QTcpSocket>, QByteArray>> m_held;
    int m_passed = 0, m_asked = 0, m_refused = 0;
};

} // namespace test
