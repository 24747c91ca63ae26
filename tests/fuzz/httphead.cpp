// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sandbox's HTTP server, from the bytes of a connection to its requests, without a network: however the
// bytes are cut, requests and answers are the same.
#include "fuzz.h"

#include "sandbox/connection.h"

#include <QCoreApplication>
#include <QTcpSocket>

namespace {

// A connected socket whose other end is this program.
class Line final : public QTcpSocket
{
public:
    Line()
    {
        setOpenMode(QIODevice::ReadWrite);
        setSocketState(QAbstractSocket::ConnectedState);
    }

    void arrive(const QByteArray &bytes)
    {
        m_arrived += bytes;
        Q_EMIT readyRead();
    }
    [[nodiscard]] bool canReadLine() const override { return QIODevice::canReadLine() || m_arrived.contains('\n'); }
    [[nodiscard]] qint64 bytesAvailable() const override { return QIODevice::bytesAvailable() + m_arrived.size(); }

    QByteArray written;

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qsizetype size = std::min<qsizetype>(most, m_arrived.size());
        std::copy_n(m_arrived.constData(), size, data);
        m_arrived.remove(0, size);
        return size;
    }
    qint64 readLineData(char *data, qint64 most) override
    {
        const qsizetype end = m_arrived.indexOf('\n');
        return readData(data, end < 0 ? most : std::min<qint64>(most, end + 1));
    }
    qint64 skipData(qint64 most) override
    {
        const qsizetype size = std::min<qsizetype>(most, m_arrived.size());
        m_arrived.remove(0, size);
        return size;
    }
    qint64 writeData(const char *data, qint64 size) override
    {
        written.append(data, size);
        return size;
    }

private:
    QByteArray m_arrived;
};

// What a server made of the bytes, as text.
class Talk final
{
public:
    Talk()
        : m_line(new Line)
    {
        QObject::connect(&m_server, &sandbox::HttpServer::requested, &m_server,
                         [this](const sandbox::Request &request, const sandbox::Answer &answer) {
                             note(request);
                             answer.send(200, "{}");
                         });
        QObject::connect(&m_server, &sandbox::HttpServer::upgradeRequested, &m_server,
                         [this](const sandbox::Request &request, QTcpSocket *, const sandbox::Answer &refuse) {
                             note(request);
                             refuse.send(403, "{}");
                         });
        new sandbox::Connection(m_line, {}, &m_server); // the server's, as is the line
    }

    void arrive(const QByteArray &bytes)
    {
        if (m_line->state() != QAbstractSocket::ConnectedState)
            return;
        m_line->arrive(bytes);
        QCoreApplication::sendPostedEvents(&m_server);
        for (QObject *connection : m_server.findChildren<QObject *>(Qt::FindDirectChildrenOnly))
            QCoreApplication::sendPostedEvents(connection, QEvent::MetaCall);
    }

    [[nodiscard]] QByteArray all() const { return m_requests + m_line->written; }

private:
    void note(const sandbox::Request &request)
    {
        fuzz::require(!request.path.startsWith(u'/') && !request.path.endsWith(u'/'), "a path has no slashes at its ends");
        fuzz::require(!request.host.contains(u'/'), "a host is one part of a path");
        m_requests += request.method + ' ' + request.host.toUtf8() + ' ' + request.path.toUtf8() + ' '
            + request.query.toString().toUtf8() + '\n';
        QList<QByteArray> names = request.headers.keys();
        std::sort(names.begin(), names.end());
        for (const QByteArray &name : names)
            m_requests += name + ": " + request.headers.value(name) + '\n';
        m_requests += request.bytes() + '\n';
    }

    Line *m_line;
    QByteArray m_requests;
    sandbox::HttpServer m_server{QString()};
};

} // namespace

extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    static QCoreApplication application(*count, *arguments);
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const QByteArray bytes = fuzz::bytesOf(data + 2, size - 2);
    Talk whole;
    whole.arrive(bytes);
    Talk cut;
    for (fuzz::Pieces pieces(bytes, data[0] * 256U + data[1]); !pieces.atEnd();)
        cut.arrive(pieces.next());
    fuzz::require(cut.all() == whole.all(), "requests and answers do not depend on how the bytes were cut");
    return 0;
}
