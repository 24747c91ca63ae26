// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/webhookreceiver.h"

#include <QCoreApplication>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace fal {

struct WebhookReceiver::Arrival
{
    QByteArray buffer;
    HeaderList headers;
    qsizetype bodyLength = -1; // not known before the head is whole
    bool isAnswered = false;
};

namespace {

void answer(QTcpSocket *socket, int status)
{
    socket->write("HTTP/1.1 " + QByteArray::number(status) + (status == 200 ? " OK" : " Refused")
                  + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    socket->disconnectFromHost();
}

// The only length; -1 for none, -2 for what is no length.
qsizetype lengthIn(const HeaderList &headers)
{
    qsizetype length = -1;
    for (const auto &[name, value] : headers) {
        if (name.compare("content-length", Qt::CaseInsensitive) != 0)
            continue;
        bool isNumber = false;
        const qsizetype number = value.toLongLong(&isNumber);
        if (!isNumber || number < 0 || length >= 0 || value.startsWith('+'))
            return -2;
        length = number;
    }
    return length;
}

} // namespace

WebhookReceiver::WebhookReceiver(WebhookKeys &keys, QObject *parent, const WebhookLimits &limits)
    : QObject(parent)
    , m_keys(keys)
    , m_limits(limits)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            accept(socket);
    });
}

Result<void> WebhookReceiver::listen(const QHostAddress &address, quint16 port)
{
    if (m_server.listen(address, port))
        return {};
    return tl::unexpected(Error{.kind = ErrorKind::Network,
                                .message = QCoreApplication::translate(
                                               "fal", "Webhooks cannot be received on port %1: %2.")
                                               .arg(QString::number(port), m_server.errorString())});
}

QUrl WebhookReceiver::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(m_server.serverAddress().toString());
    url.setPort(m_server.serverPort());
    url.setPath(QStringLiteral("/webhook"));
    return url;
}

void WebhookReceiver::accept(QTcpSocket *socket)
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (m_connections >= m_limits.connections) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    ++m_connections;
    connect(socket, &QObject::destroyed, this, [this] { --m_connections; });
    socket->setReadBufferSize(256 * 1024);
    QTimer::singleShot(m_limits.patience, socket, [socket] { socket->abort(); });
    const auto arrival = std::make_shared<Arrival>();
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, arrival] { read(socket, *arrival); });
    read(socket, *arrival);
}

void WebhookReceiver::read(QTcpSocket *socket, Arrival &arrival)
{
    if (arrival.isAnswered) {
        socket->readAll(); // what comes after the answer is of no interest
        return;
    }
    arrival.buffer += socket->readAll();
    if (arrival.bodyLength < 0) {
        const qsizetype end = arrival.buffer.indexOf("\r\n\r\n");
        int status = 0;
        if (end > m_limits.head || (end < 0 && arrival.buffer.size() > m_limits.head))
            status = 431;
        else if (end >= 0)
            status = readHead(arrival, end);
        if (status != 0) {
            arrival.isAnswered = true;
            answer(socket, status);
        }
        if (status != 0 || end < 0)
            return;
        arrival.buffer.remove(0, end + 4);
    }
    if (arrival.buffer.size() < arrival.bodyLength)
        return;
    arrival.isAnswered = true;
    arrival.buffer.truncate(arrival.bodyLength);
    check(socket, arrival);
}

int WebhookReceiver::readHead(Arrival &arrival, qsizetype end) const
{
    const QList<QByteArray> lines = arrival.buffer.left(end).split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1."))
        return 400;
    if (words[0] != "POST")
        return 405;
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return 400;
        arrival.headers.emplace_back(line.left(colon), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = lengthIn(arrival.headers);
    if (length == -2)
        return 400;
    if (length < 0)
        return 411;
    if (length > m_limits.body)
        return 413;
    arrival.bodyLength = length;
    return 0;
}

void WebhookReceiver::check(QTcpSocket *socket, const Arrival &arrival)
{
    auto *call = new WebhookCheckCall(m_keys, arrival.headers, arrival.buffer, socket);
    connect(call, &Call::finished, this, [this, call, socket] {
        const Result<WebhookVerdict> verdict = call->result();
        call->deleteLater();
        judge(socket, verdict);
    });
}

void WebhookReceiver::judge(QTcpSocket *socket, const Result<WebhookVerdict> &verdict)
{
    if (!verdict) {
        answer(socket, 503);
        return;
    }
    const WebhookVerdict &said = *verdict;
    if (said) {
        answer(socket, 200);
        if (isNew(said->requestId))
            Q_EMIT received(*said);
        return;
    }
    using Reason = WebhookRefusal::Reason;
    const Reason reason = said.error().reason;
    const bool isNoCall = reason == Reason::MissingHeader || reason == Reason::Malformed || reason == Reason::BadBody;
    answer(socket, isNoCall ? 400 : 401);
    Q_EMIT refused(said.error());
}

bool WebhookReceiver::isNew(const QString &requestId)
{
    if (m_seen.contains(requestId))
        return false;
    m_seen.insert(requestId);
    m_seenOrder << requestId;
    if (m_seenOrder.size() > m_limits.rememberedIds)
        m_seen.remove(m_seenOrder.takeFirst());
    return true;
}

} // namespace fal
