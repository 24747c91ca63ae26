// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A WebSocket server on loopback that does to the byte what a test tells it to: refuse, stall or spoil the
// handshake, send frames that no library would send, close with any code or none, or cut the line. It
// keeps what it was asked and sent. It knows nothing of fal.

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace test {

enum class Handshake {
    Accept,
    Refuse,      // with `status`
    Redirect,    // 302 to `location`
    Stall,       // reads the request and keeps silent
    Cut,         // closes the line without a word
    Garbage,     // no HTTP
    WrongAccept, // 101 with a wrong Sec-WebSocket-Accept
};

struct Greeting
{
    Handshake handshake = Handshake::Accept;
    int status = 503;
    QByteArray location = {};
};

struct Upgrade
{
    QByteArray target; // path and query
    QHash<QByteArray, QByteArray> headers; // names in lower case
};

struct Message
{
    bool isText = false;
    QByteArray bytes;
};

class ScriptedSocket final : public QObject
{
    Q_OBJECT

public:
    explicit ScriptedSocket(QObject *parent = nullptr);

    [[nodiscard]] QUrl url() const;
    // For one connection after the other; the last repeats.
    void greet(const QList<Greeting> &greetings) { m_greetings = greetings; }
    // From now on nobody listens on the port.
    void refuse() { m_server.close(); }

    [[nodiscard]] const QList<Upgrade> &upgrades() const { return m_upgrades; }
    [[nodiscard]] const QList<Message> &messages() const { return m_messages; } // of all connections
    [[nodiscard]] int closeCode() const { return m_closeCode; } // of the other side; 0: none yet, 1005: none given
    [[nodiscard]] bool hasLine() const { return m_socket && m_socket->state() == QAbstractSocket::ConnectedState; }

    // On the newest connection.
    void send(const QByteArray &raw);
    void sendText(const QByteArray &text) { send(frame(0x81, text)); }
    void sendBinary(const QByteArray &bytes) { send(frame(0x82, bytes)); }
    void sendClose(int code, const QByteArray &reason = {});
    void sendEmptyClose() { send(frame(0x88, {})); }
    void cut(); // without a goodbye
    void stopReading(); // the line stays, but nothing is taken from it

    [[nodiscard]] static QByteArray frame(quint8 first, const QByteArray &payload);

Q_SIGNALS:
    void upgraded();
    void received(const test::Message &message);

private:
    void accept(QTcpSocket *socket);
    void read();
    [[nodiscard]] bool readHandshake();
    void answer(const Upgrade &upgrade);
    [[nodiscard]] bool readFrame();

    QTcpServer m_server;
    QPointer<QTcpSocket> m_socket;
    QList<Greeting> m_greetings{Greeting{}};
    QList<Upgrade> m_upgrades;
    QList<Message> m_messages;
    QByteArray m_buffer;
    Message m_partial;
    bool m_isUpgraded = false;
    int m_closeCode = 0;
    quint16 m_port = 0;
};

} // namespace test
