// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedsocket.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace test {

namespace {

QByteArray acceptOf(const QByteArray &key)
{
    return QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1)
        .toBase64();
}

template <class Number>
QByteArray bigEndian(Number number)
{
    std::array<char, sizeof(Number)> bytes{};
    qToBigEndian(number, bytes.data());
    return QByteArray(bytes.data(), qsizetype(bytes.size()));
}

} // namespace

ScriptedSocket::ScriptedSocket(QObject *parent)
    : QObject(parent)
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("The scripted socket cannot listen on loopback");
    m_port = m_server.serverPort();
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            accept(socket);
    });
}

QUrl ScriptedSocket::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

void ScriptedSocket::accept(QTcpSocket *socket)
{
    m_socket = socket;
    socket->setParent(this);
    m_buffer.clear();
    m_partial = {};
    m_isUpgraded = false;
    connect(socket, &QTcpSocket::readyRead, this, &ScriptedSocket::read);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
}

void ScriptedSocket::read()
{
    if (sender() != m_socket)
        return;
    m_buffer += m_socket->readAll();
    const QPointer<ScriptedSocket> alive(this);
    const QPointer<QTcpSocket> line(m_socket);
    while (alive && line && line == m_socket && (m_isUpgraded ? readFrame() : readHandshake())) { }
}

bool ScriptedSocket::readHandshake()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    Upgrade upgrade;
    const QList<QByteArray> lines = m_buffer.left(end).split('\n');
    m_buffer.remove(0, end + 4);
    upgrade.target = lines.first().split(' ').value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        upgrade.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    m_upgrades << upgrade;
    answer(upgrade);
    return true;
}

void ScriptedSocket::answer(const Upgrade &upgrade)
{
    const Greeting greeting = m_greetings.at(std::min(m_upgrades.size(), m_greetings.size()) - 1);
    const QByteArray empty = "Content-Length: 0\r\n\r\n";
    switch (greeting.handshake) {
    case Handshake::Accept:
    case Handshake::WrongAccept: {
        const QByteArray key = greeting.handshake == Handshake::Accept ? upgrade.headers.value("sec-websocket-key") : "x";
        m_isUpgraded = true;
        send("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
             "Sec-WebSocket-Accept: " + acceptOf(key) + "\r\n\r\n");
        Q_EMIT upgraded();
        break;
    }
    case Handshake::Refuse:
        send("HTTP/1.1 " + QByteArray::number(greeting.status) + " Scripted\r\n" + empty);
        break;
    case Handshake::Redirect:
        send("HTTP/1.1 302 Found\r\nLocation: " + greeting.location + "\r\n" + empty);
        break;
    case Handshake::Stall:
        break;
    case Handshake::Cut:
        m_socket->disconnectFromHost();
        break;
    case Handshake::Garbage:
        send(QByteArray::fromHex("00ff13372a") + "this is not HTTP\r\n\r\n");
        break;
    }
}

bool ScriptedSocket::readFrame()
{
    if (m_buffer.size() < 2)
        return false;
    const auto first = quint8(m_buffer.at(0));
    quint64 length = quint8(m_buffer.at(1)) & 0x7f;
    qsizetype at = 2;
    if (length >= 126) {
        const qsizetype width = length == 126 ? 2 : 8;
        if (m_buffer.size() < at + width)
            return false;
        length = width == 2 ? qFromBigEndian<quint16>(m_buffer.constData() + at)
                            : qFromBigEndian<quint64>(m_buffer.constData() + at);
        at += width;
    }
    if (m_buffer.size() < at + 4 + qsizetype(length))
        return false;
    const QByteArray mask = m_buffer.mid(at, 4);
    QByteArray payload = m_buffer.mid(at + 4, qsizetype(length));
    for (qsizetype i = 0; i < payload.size(); ++i)
        payload[i] = char(payload.at(i) ^ mask.at(i % 4));
    m_buffer.remove(0, at + 4 + qsizetype(length));
    const quint8 kind = first & 0x0f;
    if (kind == 8) {
        m_closeCode = payload.size() >= 2 ? qFromBigEndian<quint16>(payload.constData()) : 1005;
        m_socket->disconnectFromHost();
        return false;
    }
    if (kind > 2)
        return true;
    if (kind > 0)
        m_partial = {kind == 1, {}};
    m_partial.bytes += payload;
    if (first & 0x80) {
        m_messages << m_partial;
        Q_EMIT received(m_messages.last());
    }
    return true;
}

void ScriptedSocket::send(const QByteArray &raw)
{
    if (!m_socket)
        return;
    m_socket->write(raw);
    m_socket->flush();
}

void ScriptedSocket::sendClose(int code, const QByteArray &reason)
{
    send(frame(0x88, bigEndian(quint16(code)) + reason));
}

void ScriptedSocket::cut()
{
    if (m_socket)
        m_socket->disconnectFromHost();
}

void ScriptedSocket::stopReading()
{
    m_socket->setReadBufferSize(1);
    m_socket->disconnect(this);
}

QByteArray ScriptedSocket::frame(quint8 first, const QByteArray &payload)
{
    QByteArray bytes(1, char(first));
    if (payload.size() < 126)
        bytes += char(payload.size());
    else if (payload.size() < 65536)
        bytes += char(126) + bigEndian(quint16(payload.size()));
    else
        bytes += char(127) + bigEndian(quint64(payload.size()));
    return bytes + payload;
}

} // namespace test
