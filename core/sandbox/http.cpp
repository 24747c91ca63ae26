// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http.h"

#include "sandbox/connection.h"

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

void Answer::send(int status, const QByteArray &body, const QByteArray &type,
                  const Headers &extra) const
{
    if (isOpen())
        m_connection->send(status, body, type, extra);
}

void Answer::sendFile(const QString &path, const QByteArray &type, const QByteArray &range) const
{
    if (isOpen())
        m_connection->sendFile(path, type, range);
}

void Answer::begin(int status, const QByteArray &type, const Headers &extra) const
{
    if (isOpen())
        m_connection->begin(status, type, extra);
}

void Answer::write(const QByteArray &piece) const
{
    if (isOpen())
        m_connection->write(piece);
}

void Answer::end() const
{
    if (isOpen())
        m_connection->end();
}

void Answer::drop() const
{
    if (isOpen())
        m_connection->drop();
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
