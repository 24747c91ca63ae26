// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultproxy.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace test {

namespace {

constexpr qsizetype inHead = 20; // bytes of a head, or of a body, before something happens to it
constexpr qsizetype inBody = 5;

const QByteArray garbage = QByteArray::fromHex("00ff13372a") + "this is not HTTP\r\n\r\n";

// So that the other side gets a reset and no orderly end.
void resetSocket(QTcpSocket *socket)
{
#ifdef Q_OS_UNIX
    const linger now{1, 0};
    setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
    socket->abort();
}

qint64 contentLength(const QByteArray &head)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            return line.mid(line.indexOf(':') + 1).trimmed().toLongLong();
    }
    return 0;
}

bool isUpgrade(const QByteArray &head)
{
    return head.toLower().contains("\r\nupgrade: websocket");
}

// The head with another Content-Length, or as it was when it has none.
QByteArray withLength(QByteArray head, qint64 change)
{
    const qsizetype at = head.toLower().indexOf("content-length:");
    if (at < 0)
        return head;
    const qsizetype end = head.indexOf("\r\n", at);
    const qint64 length = std::max<qint64>(0, contentLength(head) + change);
    return head.replace(at, end - at, "Content-Length: " + QByteArray::number(length));
}

QByteArray withMoreHeaders(const QByteArray &head, Fault fault)
{
    QByteArray more;
    if (fault == Fault::HugeHeaders) {
        for (int i = 0; i < 32; ++i)
            more += "X-Filler-" + QByteArray::number(i) + ": " + QByteArray(2 * 1024, 'x') + "\r\n";
    } else {
        more = "X-Twice: a\r\nX-Twice: b\r\nServer: one\r\nServer: two\r\n";
        const qsizetype at = head.toLower().indexOf("content-length:");
        if (at >= 0)
            more += head.mid(at, head.indexOf("\r\n", at) - at) + "\r\n";
    }
    return head.chopped(2) + more + "\r\n";
}

} // namespace

const QList<std::pair<const char *, Fault>> &faults()
{
    static const QList<std::pair<const char *, Fault>> all{
        {"reset before it is forwarded", Fault::ResetBeforeForward},
        {"reset after it was forwarded", Fault::ResetAfterForward},
        {"reset in the head", Fault::ResetInHead},
        {"reset in the body", Fault::ResetInBody},
        {"ended in the head", Fault::CutInHead},
        {"ended in the body", Fault::CutBody},
        {"ended before it is forwarded", Fault::FinBeforeForward},
        {"silent before the head", Fault::StallBeforeHead},
        {"silent in the head", Fault::StallInHead},
        {"silent after the head", Fault::StallAfterHead},
        {"silent in the body", Fault::StallInBody},
        {"one byte at a time", Fault::OneByteAtATime},
        {"answered by garbage", Fault::Garbage},
        {"answered with a garbled body", Fault::GarbageBody},
        {"answered by TLS", Fault::TlsInstead},
        {"with a length too long", Fault::LengthTooLong},
        {"with a length too short", Fault::LengthTooShort},
        {"with headers twice", Fault::DuplicateHeaders},
        {"with huge headers", Fault::HugeHeaders},
        {"answered without reading", Fault::AnswerWithoutReading}};
    return all;
}

// One connection of the client and the one to the server that belongs to it.
class Link final : public QObject
{
public:
    Link(FaultProxy &proxy, QTcpSocket *client);

private:
    // Somebody may have told the proxy to forget it while it was under way.
    [[nodiscard]] Passed &passed()
    {
        return m_index < m_proxy.m_passed.size() ? m_proxy.m_passed[m_index] : m_forgotten;
    }
    void readClient();
    void beginExchange(const QByteArray &head);
    void forward(const QByteArray &bytes);
    void readServer();
    void takeAnswer(const QByteArray &bytes);
    void takeHead();
    void takeBody(const QByteArray &bytes);
    void deliver(const QByteArray &bytes);
    void trickle();
    void resetClient();
    void endClient();

    FaultProxy &m_proxy;
    QPointer<QTcpSocket> m_client;
    QPointer<QTcpSocket> m_server;
    QByteArray m_request; // of a head that is not complete yet
    qint64 m_bodyLeft = 0;
    QByteArray m_head;    // of the answer, until it is complete
    QByteArray m_slow;    // what trickles
    qsizetype m_index = -1;
    Passed m_forgotten;
    qint64 m_bodySeen = 0;
    Fault m_fault = Fault::None;
    bool m_isRaw = false; // upgraded
    bool m_headDone = false;
    bool m_isMute = false; // nothing goes to the client any more
    bool m_isOver = false; // nor does it come from there
    bool m_endsAfter = false;
};

Link::Link(FaultProxy &proxy, QTcpSocket *client)
    : QObject(&proxy)
    , m_proxy(proxy)
    , m_client(client)
    , m_server(new QTcpSocket(this))
{
    client->setParent(this);
    connect(client, &QTcpSocket::readyRead, this, &Link::readClient);
    connect(client, &QTcpSocket::disconnected, this, [this] {
        if (m_server)
            m_server->disconnectFromHost();
        deleteLater();
    });
    connect(m_server, &QTcpSocket::readyRead, this, &Link::readServer);
    connect(m_server, &QTcpSocket::disconnected, this, [this] {
        if (m_slow.isEmpty() && !m_isMute)
            endClient();
        m_endsAfter = true;
    });
    m_server->connectToHost(proxy.m_server.host(), static_cast<quint16>(proxy.m_server.port()));
}

void Link::resetClient()
{
    m_isMute = m_isOver = true;
    if (m_client)
        resetSocket(m_client);
}

void Link::endClient()
{
    m_isMute = m_isOver = true;
    if (m_client)
        m_client->disconnectFromHost();
}

void Link::readClient()
{
    QByteArray bytes = m_client->readAll();
    while (!bytes.isEmpty() && !m_isOver) {
        if (m_isRaw) {
            passed().requestBody += bytes.size();
            forward(bytes);
            return;
        }
        if (m_bodyLeft > 0) {
            const QByteArray part = bytes.left(m_bodyLeft);
            m_bodyLeft -= part.size();
            bytes.remove(0, part.size());
            passed().requestBody += part.size();
            passed().wasForwarded = m_bodyLeft == 0;
            forward(part);
            continue;
        }
        m_request += bytes;
        const qsizetype end = m_request.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        bytes = m_request.mid(end + 4);
        beginExchange(m_request.left(end + 4));
        m_request.clear();
    }
}

void Link::beginExchange(const QByteArray &head)
{
    const QByteArray line = head.left(head.indexOf("\r\n"));
    m_fault = m_proxy.faultFor(line);
    m_proxy.m_passed.append({.requestLine = line, .requestHead = head, .fault = m_fault});
    m_index = m_proxy.m_passed.size() - 1;
    m_head.clear();
    m_headDone = false;
    m_bodySeen = 0;
    if (m_fault == Fault::ResetBeforeForward) {
        resetClient();
        return;
    }
    if (m_fault == Fault::FinBeforeForward) {
        endClient();
        return;
    }
    if (m_fault == Fault::AnswerWithoutReading) {
        deliver("HTTP/1.1 503 Busy\r\nContent-Type: text/html\r\nContent-Length: 6\r\nConnection: close\r\n\r\n<html>");
        endClient();
        return;
    }
    m_isRaw = isUpgrade(head);
    m_bodyLeft = m_isRaw ? 0 : contentLength(head);
    passed().wasForwarded = m_bodyLeft == 0;
    forward(head);
}

void Link::forward(const QByteArray &bytes)
{
    if (m_server)
        m_server->write(bytes);
}

void Link::readServer()
{
    const QByteArray bytes = m_server->readAll();
    if (m_index < 0)
        return;
    passed().answered += bytes.size();
    if (m_isMute)
        return;
    switch (m_fault) {
    case Fault::ResetAfterForward:
        resetClient();
        break;
    case Fault::StallBeforeHead:
        m_isMute = true;
        break;
    case Fault::Garbage:
        deliver(garbage);
        endClient();
        break;
    case Fault::TlsInstead:
        deliver(QByteArray::fromHex("16030300040e000000"));
        endClient();
        break;
    default:
        takeAnswer(bytes);
    }
}

void Link::takeAnswer(const QByteArray &bytes)
{
    if (m_headDone) {
        takeBody(bytes);
        return;
    }
    m_head += bytes;
    const qsizetype end = m_head.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray rest = m_head.mid(end + 4);
    m_head.truncate(end + 4);
    m_headDone = true;
    takeHead();
    if (!rest.isEmpty() && !m_isMute)
        takeBody(rest);
}

void Link::takeHead()
{
    switch (m_fault) {
    case Fault::ResetInHead:
    case Fault::CutInHead:
    case Fault::StallInHead:
        deliver(m_head.left(inHead));
        if (m_fault == Fault::CutInHead)
            endClient();
        else if (m_fault == Fault::StallInHead)
            m_isMute = true;
        else // the bytes come first
            QTimer::singleShot(5, this, &Link::resetClient);
        m_isMute = true;
        break;
    case Fault::StallAfterHead:
        deliver(m_head);
        m_isMute = true;
        break;
    case Fault::LengthTooLong:
        deliver(withLength(m_head, 1000));
        if (contentLength(m_head) == 0)
            endClient();
        break;
    case Fault::LengthTooShort:
        deliver(withLength(m_head, -3));
        break;
    case Fault::DuplicateHeaders:
    case Fault::HugeHeaders:
        deliver(withMoreHeaders(m_head, m_fault));
        break;
    default:
        deliver(m_head);
    }
}

void Link::takeBody(const QByteArray &bytes)
{
    m_bodySeen += bytes.size();
    switch (m_fault) {
    case Fault::ResetInBody:
        deliver(bytes.left(inBody));
        m_isMute = true;
        QTimer::singleShot(5, this, &Link::resetClient);
        break;
    case Fault::CutBody:
        deliver(bytes.left(inBody));
        endClient();
        break;
    case Fault::StallInBody:
        deliver(bytes.left(inBody));
        m_isMute = true;
        break;
    case Fault::GarbageBody: {
        QByteArray other = bytes;
        std::transform(other.begin(), other.end(), other.begin(), [](char c) { return static_cast<char>(c ^ 0x55); });
        deliver(other);
        break;
    }
    case Fault::LengthTooLong:
        deliver(bytes);
        if (m_bodySeen >= contentLength(m_head))
            endClient();
        break;
    default:
        deliver(bytes);
    }
}

void Link::deliver(const QByteArray &bytes)
{
    if (!m_client)
        return;
    passed().delivered += bytes.size();
    if (m_fault == Fault::OneByteAtATime || !m_slow.isEmpty()) {
        const bool runs = !m_slow.isEmpty();
        m_slow += bytes;
        if (!runs)
            trickle();
        return;
    }
    m_client->write(bytes);
    m_client->flush();
}

// A turn of the event loop for each byte; of what is long, only the beginning.
void Link::trickle()
{
    constexpr qsizetype longest = 2000;
    if (!m_client)
        return;
    const qsizetype count = m_slow.size() > longest ? m_slow.size() - longest : 1;
    m_client->write(m_slow.left(count));
    m_client->flush();
    m_slow.remove(0, count);
    if (!m_slow.isEmpty())
        QTimer::singleShot(0, this, &Link::trickle);
    else if (m_endsAfter)
        endClient();
}

FaultProxy::FaultProxy(const QUrl &server, QObject *parent)
    : QObject(parent)
    , m_server(server)
{
    listenAgain();
    connect(&m_listener, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_listener.nextPendingConnection()) {
            if (++m_connections == m_resetConnection) {
                resetSocket(client);
                client->deleteLater();
                continue;
            }
            client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            new Link(*this, client);
        }
    });
}

FaultProxy::~FaultProxy()
{
    qDeleteAll(findChildren<QObject *>(QString(), Qt::FindDirectChildrenOnly));
}

QUrl FaultProxy::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

void FaultProxy::spoil(const QByteArray &pattern, Fault fault, int times, int skip)
{
    m_rules.append({QRegularExpression(QString::fromLatin1(pattern)), fault, times, skip});
}

Fault FaultProxy::faultFor(const QByteArray &requestLine)
{
    for (Rule &rule : m_rules) {
        if (rule.left == 0 || !rule.pattern.match(QString::fromLatin1(requestLine)).hasMatch())
            continue;
        if (rule.skip > 0) {
            --rule.skip;
            continue;
        }
        --rule.left;
        return rule.fault;
    }
    return Fault::None;
}

void FaultProxy::refuse()
{
    m_listener.close();
    qDeleteAll(findChildren<QObject *>(QString(), Qt::FindDirectChildrenOnly));
}

void FaultProxy::listenAgain()
{
    if (!m_listener.listen(QHostAddress::LocalHost, m_port))
        qFatal("The fault proxy cannot listen on loopback");
    m_port = m_listener.serverPort();
}

int FaultProxy::forwarded(const QByteArray &pattern) const
{
    const QRegularExpression shape(QString::fromLatin1(pattern));
    return static_cast<int>(std::count_if(m_passed.begin(), m_passed.end(), [&shape](const Passed &each) {
        return each.wasForwarded && shape.match(QString::fromLatin1(each.requestLine)).hasMatch();
    }));
}

int FaultProxy::seen(const QByteArray &pattern) const
{
    const QRegularExpression shape(QString::fromLatin1(pattern));
    return static_cast<int>(std::count_if(m_passed.begin(), m_passed.end(), [&shape](const Passed &each) {
        return shape.match(QString::fromLatin1(each.requestLine)).hasMatch();
    }));
}

int FaultProxy::openConnections() const
{
    return static_cast<int>(findChildren<QObject *>(QString(), Qt::FindDirectChildrenOnly).size());
}

} // namespace test
