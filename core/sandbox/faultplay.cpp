// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faultplay.h"

#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketServer>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

// The pieces of one streamed answer, each at its time.
class StreamPlay final : public QObject
{
public:
    StreamPlay(const Fault &fault, const Answer &answer, QObject *parent)
        : QObject(parent)
        , m_fault(fault)
        , m_answer(answer)
    {
        m_answer.begin(m_fault.status, m_fault.type, m_fault.headers);
        wait();
    }

private:
    void wait()
    {
        if (m_next < m_fault.pieces.size())
            QTimer::singleShot(m_fault.pieces[m_next].after, this, [this] { step(); });
        else
            finish();
    }

    void step()
    {
        m_answer.write(m_fault.pieces[m_next].bytes);
        ++m_next;
        wait();
    }

    void finish()
    {
        if (m_fault.end == Fault::End::Proper)
            m_answer.end();
        else if (m_fault.end == Fault::End::Cut)
            m_answer.cut();
        deleteLater();
    }

    Fault m_fault;
    Answer m_answer;
    size_t m_next = 0;
};

// One WebSocket that follows its script whatever it is told.
class SocketPlay final : public QObject
{
public:
    SocketPlay(const Fault &fault, QTcpSocket *socket, const Answer &answer, QObject *parent)
        : QObject(parent)
        , m_fault(fault)
        , m_server(u"sandbox"_s, QWebSocketServer::NonSecureMode)
    {
        connect(&m_server, &QWebSocketServer::newConnection, this, [this] { opened(); });
        connect(socket, &QTcpSocket::disconnected, this, [this] {
            if (!m_socket)
                deleteLater(); // it went before it was a WebSocket
        });
        answer.release();
        m_server.handleConnection(socket);
    }

private:
    void opened()
    {
        m_socket.reset(m_server.nextPendingConnection());
        m_socket->setParent(nullptr);
        connect(m_socket.get(), &QWebSocket::disconnected, this, &QObject::deleteLater);
        if (m_fault.atOpen) {
            wait();
            return;
        }
        connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, [this] { begin(); });
        connect(m_socket.get(), &QWebSocket::textMessageReceived, this, [this] { begin(); });
    }

    void begin()
    {
        if (!std::exchange(m_hasBegun, true))
            wait();
    }

    void wait()
    {
        if (m_next < m_fault.frames.size())
            QTimer::singleShot(m_fault.frames[m_next].after, this, [this] { step(); });
    }

    void step()
    {
        const SocketFrame &frame = m_fault.frames[m_next];
        ++m_next;
        switch (frame.kind) {
        case SocketFrame::Kind::Text: m_socket->sendTextMessage(QString::fromUtf8(frame.bytes)); break;
        case SocketFrame::Kind::Binary: m_socket->sendBinaryMessage(frame.bytes); break;
        case SocketFrame::Kind::Close:
            m_socket->close(QWebSocketProtocol::CloseCode(frame.code), QString::fromUtf8(frame.bytes));
            return;
        }
        wait();
    }

    Fault m_fault;
    QWebSocketServer m_server;
    std::unique_ptr<QWebSocket> m_socket;
    size_t m_next = 0;
    bool m_hasBegun = false;
};

void sendWhole(const Fault &fault, const Answer &answer)
{
    if (fault.cutAfter < 0) {
        answer.send(fault.status, fault.body, fault.type, fault.headers);
        return;
    }
    // A length that the body never reaches.
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(fault.status) + " Cut\r\nContent-Type: " + fault.type
        + "\r\nContent-Length: " + QByteArray::number(fault.body.size()) + "\r\n";
    for (const auto &[name, value] : fault.headers)
        bytes += name + ": " + value + "\r\n";
    answer.sendRaw(bytes + "\r\n" + fault.body.left(fault.cutAfter));
}

} // namespace

void play(const Fault &fault, const Answer &answer, QObject *context)
{
    switch (fault.kind) {
    case Fault::Kind::Answer: sendWhole(fault, answer); break;
    case Fault::Kind::Stream: new StreamPlay(fault, answer, context); break;
    case Fault::Kind::Raw: answer.sendRaw(fault.body); break;
    case Fault::Kind::Drop: answer.drop(); break;
    case Fault::Kind::Ordinary:
    case Fault::Kind::Socket:
    case Fault::Kind::Hang: break;
    }
}

void playSocket(const Fault &fault, QTcpSocket *socket, const Answer &answer, QObject *context)
{
    new SocketPlay(fault, socket, answer, context);
}

} // namespace sandbox
