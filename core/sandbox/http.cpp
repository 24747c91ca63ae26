// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http.h"

#include "sandbox/connection.h"

#include <QJsonDocument>
#include <QTcpSocket>

namespace sandbox {

QByteArray Request::bytes() const
{
    if (!spooled)
        return body;
    QFile file(spooled->fileName());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Answer::Answer(Connection *connection, quint64 number)
    : m_connection(connection)
    , m_number(number)
{
}

bool Answer::isOpen() const
{
    return m_connection && m_connection->isCurrent(m_number);
}

Answer Answer::changed(const std::shared_ptr<const Change> &change) const
{
    Answer other = *this;
    other.m_change = change;
    return other;
}

bool Answer::isLost() const
{
    if (!m_change || m_change->loss == Change::Loss::None)
        return false;
    if (m_change->loss == Change::Loss::Cut)
        m_connection->drop();
    return true;
}

static QJsonObject merged(QJsonObject target, const QJsonObject &patch)
{
    for (auto member = patch.begin(); member != patch.end(); ++member) {
        if (member->isNull())
            target.remove(member.key());
        else if (member->isObject())
            target.insert(member.key(), merged(target[member.key()].toObject(), member->toObject()));
        else
            target.insert(member.key(), *member);
    }
    return target;
}

static QByteArray changedBody(const QByteArray &body, const Change *change)
{
    if (!change || change->body.isEmpty())
        return body;
    return QJsonDocument(merged(QJsonDocument::fromJson(body).object(), change->body))
        .toJson(QJsonDocument::Compact);
}

static Headers changedHeaders(Headers headers, const Change *change)
{
    if (!change)
        return headers;
    for (const auto &wanted : change->headers) {
        std::erase_if(headers, [&wanted](const auto &each) {
            return each.first.compare(wanted.first, Qt::CaseInsensitive) == 0;
        });
    }
    headers.insert(headers.end(), change->headers.begin(), change->headers.end());
    return headers;
}

void Answer::send(int status, const QByteArray &body, const QByteArray &type,
                  const Headers &extra) const
{
    if (!isOpen() || isLost())
        return;
    const Change *change = m_change.get();
    m_connection->send(change && change->status != 0 ? change->status : status,
                       changedBody(body, change),
                       change && !change->type.isEmpty() ? change->type : type,
                       changedHeaders(extra, change));
}

void Answer::sendFile(const QString &path, const QByteArray &type, const QByteArray &range,
                      const Headers &extra) const
{
    if (isOpen() && !isLost())
        m_connection->sendFile(path, type, range, extra);
}

void Answer::begin(int status, const QByteArray &type, const Headers &extra) const
{
    if (!isOpen() || isLost())
        return;
    const Change *change = m_change.get();
    m_connection->begin(change && change->status != 0 ? change->status : status,
                        change && !change->type.isEmpty() ? change->type : type,
                        changedHeaders(extra, change));
}

void Answer::write(const QByteArray &piece) const
{
    if (isOpen() && !isLost())
        m_connection->write(piece);
}

void Answer::end() const
{
    if (isOpen() && !isLost())
        m_connection->end();
}

void Answer::drop() const
{
    if (isOpen())
        m_connection->drop();
}

void Answer::sendRaw(const QByteArray &bytes) const
{
    if (isOpen())
        m_connection->sendRaw(bytes);
}

void Answer::cut() const
{
    if (isOpen())
        m_connection->sendRaw({});
}

void Answer::release() const
{
    if (isOpen())
        m_connection->release();
}

HttpServer::HttpServer(const QString &spoolFolder, QObject *parent)
    : QObject(parent)
    , m_spoolFolder(spoolFolder)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            new Connection(socket, m_spoolFolder, this);
    });
}

bool HttpServer::listen(quint16 port, QString *problem)
{
    if (m_server.listen(QHostAddress::LocalHost, port))
        return true;
    *problem = m_server.errorString();
    return false;
}

} // namespace sandbox
