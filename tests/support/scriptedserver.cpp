// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedserver.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace test {

namespace {

bool matches(const QByteArray &pattern, const QByteArray &path)
{
    return pattern.endsWith('*') ? path.startsWith(pattern.chopped(1)) : path == pattern;
}

QByteArray head(const ScriptedAnswer &answer, qint64 length)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(answer.status) + " Scripted\r\n";
    for (const auto &[name, value] : answer.headers)
        text += name + ": " + value + "\r\n";
    if (length >= 0)
        text += "Content-Length: " + QByteArray::number(length) + "\r\n";
    return text;
}

QList<QByteArray> singleBytes(const QByteArray &bytes)
{
    QList<QByteArray> pieces;
    for (const char byte : bytes)
        pieces << QByteArray(1, byte);
    return pieces;
}

} // namespace

ScriptedServer::ScriptedServer(QObject *parent)
    : QObject(parent)
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("The scripted server cannot listen on loopback");
    m_port = m_server.serverPort();
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            serve(socket);
    });
}

void ScriptedServer::serve(QTcpSocket *socket)
{
    auto buffer = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer] { readFrom(socket, *buffer); });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (socket->bytesAvailable() > 0)
        readFrom(socket, *buffer);
}

ScriptedServer::~ScriptedServer() = default;

QUrl ScriptedServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

void ScriptedServer::on(const QByteArray &method, const QByteArray &path,
                        const QList<ScriptedAnswer> &answers)
{
    m_rules.prepend({method, path, answers});
}

void ScriptedServer::refuse()
{
    m_server.close();
}

void ScriptedServer::listenAgain()
{
    if (!m_server.isListening() && !m_server.listen(QHostAddress::LocalHost, m_port))
        qFatal("The scripted server cannot listen on its port again");
}

int ScriptedServer::count(const QByteArray &method, const QByteArray &path) const
{
    return static_cast<int>(std::count_if(m_requests.begin(), m_requests.end(), [&](const Recorded &r) {
        return r.method == method && matches(path, r.path);
    }));
}

void ScriptedServer::readFrom(QTcpSocket *socket, QByteArray &buffer)
{
    buffer += socket->readAll();
    for (;;) {
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Recorded request;
        const QList<QByteArray> lines = buffer.left(end).split('\n');
        const QList<QByteArray> words = lines.first().trimmed().split(' ');
        if (words.size() < 3)
            return;
        request.port = socket->peerPort();
        request.method = words[0];
        request.target = words[1];
        request.path = words[1].split('?').first();
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        const qsizetype length = request.headers.value("content-length").toLongLong();
        if (buffer.size() < end + 4 + length)
            return;
        request.body = buffer.mid(end + 4, length);
        buffer.remove(0, end + 4 + length);
        m_requests << request;
        const QPointer<QTcpSocket> alive(socket);
        Q_EMIT requested(request.method, request.path);
        if (!alive)
            return;
        answer(socket, request);
    }
}

ScriptedAnswer ScriptedServer::nextAnswer(const Recorded &request)
{
    for (Rule &rule : m_rules) {
        if (rule.method == request.method && matches(rule.path, request.path))
            return rule.answers[std::min<qsizetype>(rule.used++, rule.answers.size() - 1)];
    }
    return {.status = 404, .body = "{\"detail\":\"No rule of the test matches this request\"}"};
}

void ScriptedServer::answer(QTcpSocket *socket, const Recorded &request)
{
    play(socket, nextAnswer(request));
    socket->flush();
    Q_EMIT answered(request.method, request.path);
}

void ScriptedServer::play(QTcpSocket *socket, const ScriptedAnswer &answer)
{
    const QByteArray half = answer.body.left(answer.body.size() / 2);
    const QByteArray whole = head(answer, answer.body.size()) + "\r\n" + answer.body;
    switch (answer.behaviour) {
    case Behaviour::Answer:
        socket->write(whole);
        break;
    case Behaviour::CloseBeforeHeaders:
        socket->disconnectFromHost();
        break;
    case Behaviour::HalfHeader:
        socket->write("HTTP/1.1 200 Scripted\r\nContent-Ty");
        socket->disconnectFromHost();
        break;
    case Behaviour::CutBody:
        socket->write(head(answer, answer.body.size()) + "\r\n" + half);
        socket->disconnectFromHost();
        break;
    case Behaviour::CutChunk:
        socket->write(head(answer, -1) + "Transfer-Encoding: chunked\r\n\r\n"
                      + QByteArray::number(answer.body.size(), 16) + "\r\n" + half);
        socket->disconnectFromHost();
        break;
    case Behaviour::StallBeforeHeaders:
        break;
    case Behaviour::StallInBody:
        socket->write(head(answer, answer.body.size()) + "\r\n" + half);
        break;
    case Behaviour::OneByteAtATime:
        trickle(socket, singleBytes(whole), false);
        break;
    case Behaviour::Garbage:
        socket->write(QByteArray::fromHex("00ff13372a") + "this is not HTTP\r\n\r\n");
        socket->disconnectFromHost();
        break;
    case Behaviour::WrongLength:
        socket->write(head(answer, half.size()) + "Connection: close\r\n\r\n" + answer.body);
        socket->disconnectFromHost();
        break;
    case Behaviour::Pieces:
    case Behaviour::PiecesAndStay: {
        QList<QByteArray> pieces = answer.pieces;
        pieces.prepend(head(answer, -1) + "Connection: close\r\n\r\n");
        trickle(socket, pieces, answer.behaviour == Behaviour::Pieces);
        break;
    }
    case Behaviour::Chunks:
    case Behaviour::ChunksAndStay: {
        QList<QByteArray> chunks{head(answer, -1) + "Transfer-Encoding: chunked\r\n\r\n"};
        for (const QByteArray &piece : answer.pieces)
            chunks << QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
        if (answer.behaviour == Behaviour::Chunks)
            chunks << "0\r\n\r\n";
        trickle(socket, chunks, false);
        break;
    }
    }
}

// Each piece leaves in a turn of the event loop of its own, so that the other side sees them apart.
void ScriptedServer::trickle(QTcpSocket *socket, QList<QByteArray> pieces, bool closeAfter)
{
    if (pieces.isEmpty()) {
        if (closeAfter)
            socket->disconnectFromHost();
        return;
    }
    socket->write(pieces.takeFirst());
    socket->flush();
    QTimer::singleShot(1, socket, [this, socket, pieces, closeAfter] { trickle(socket, pieces, closeAfter); });
}

} // namespace test
