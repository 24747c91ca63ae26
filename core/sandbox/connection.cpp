// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/connection.h"

#include <QTcpSocket>
#include <QUrl>

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;

static constexpr qint64 largestHead = 64 * 1024;
static constexpr qint64 largestInMemory = 4 * 1024 * 1024;
static constexpr qint64 largestBody = 8LL * 1024 * 1024 * 1024;
static constexpr qint64 pieceSize = 256 * 1024;

static QByteArray reasonOf(int status)
{
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 204: return "No Content";
    case 206: return "Partial Content";
    case 301: return "Moved Permanently";
    case 302: return "Found";
    case 307: return "Temporary Redirect";
    case 308: return "Permanent Redirect";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 413: return "Content Too Large";
    case 416: return "Range Not Satisfiable";
    case 422: return "Unprocessable Entity";
    case 429: return "Too Many Requests";
    case 499: return "Client Closed Request";
    case 500: return "Internal Server Error";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    default: return "Status";
    }
}

Connection::Connection(QTcpSocket *socket, const QString &spoolFolder, HttpServer *server)
    : QObject(server)
    , m_socket(socket)
    , m_server(server)
    , m_spoolFolder(spoolFolder)
{
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->setReadBufferSize(1024 * 1024);
    connect(socket, &QTcpSocket::readyRead, this, &Connection::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(socket, &QTcpSocket::bytesWritten, this, &Connection::pumpFile);
}

bool Connection::isCurrent(quint64 number) const
{
    return m_number == number && m_reading == Reading::Answering && m_socket
        && m_socket->state() == QAbstractSocket::ConnectedState;
}

void Connection::release()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->setReadBufferSize(0);
    m_socket->setParent(m_server);
    m_socket = nullptr;
    deleteLater();
}

// Answers may arrive while a request is being dispatched, and lead back here: the loop then goes on
// in the outer call.
void Connection::read()
{
    if (m_reentered)
        return;
    m_reentered = true;
    bool more = true;
    while (more && m_socket && m_reading != Reading::Answering) {
        switch (m_reading) {
        case Reading::Head: more = readHead(); break;
        case Reading::Length:
        case Reading::ChunkData: more = takeBody(m_missing); break;
        case Reading::ChunkSize:
        case Reading::ChunkEnd: more = readChunkLine(); break;
        case Reading::Trailer: more = readTrailer(); break;
        case Reading::Answering: break;
        }
    }
    m_reentered = false;
}

bool Connection::readHead()
{
    const QByteArray seen = m_socket->peek(largestHead);
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0) {
        if (seen.size() >= largestHead)
            refuse(400, "The request's headers are too long.");
        return false;
    }
    m_request = Request();
    ++m_number;
    if (!parseHead(seen.left(end))) {
        refuse(400, "The request is not HTTP.");
        return false;
    }
    if (m_request.header("upgrade").compare("websocket", Qt::CaseInsensitive) == 0) {
        m_reading = Reading::Answering;
        m_keepAlive = false;
        Q_EMIT m_server->upgradeRequested(m_request, m_socket, Answer(this, m_number));
        return false;
    }
    m_socket->skip(end + 4);
    m_received = 0;
    if (m_request.header("expect").compare("100-continue", Qt::CaseInsensitive) == 0)
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    if (m_request.header("transfer-encoding").toLower().contains("chunked")) {
        m_reading = Reading::ChunkSize;
        return true;
    }
    bool isNumber = true;
    const QByteArray length = m_request.headers.value("content-length", "0");
    m_missing = length.toLongLong(&isNumber);
    if (!isNumber || m_missing < 0) {
        refuse(400, "The request's length is not a number.");
        return false;
    }
    if (m_missing > largestBody) {
        refuse(413, "The request is too large.");
        return false;
    }
    m_reading = Reading::Length;
    if (m_missing == 0)
        dispatch();
    return true;
}

bool Connection::parseHead(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    if (words.size() != 3 || !words.at(2).startsWith("HTTP/1.") || !words.at(1).startsWith('/'))
        return false;
    m_request.method = words.at(0).toUpper();
    m_headOnly = m_request.method == "HEAD";
    const QUrl target = QUrl::fromEncoded("http://sandbox" + words.at(1));
    // Forms write a blank as a plus; a real plus comes as %2B.
    m_request.query = QUrlQuery(target.query(QUrl::FullyEncoded).replace(u'+', "%20"_L1));
    QString path = target.path(QUrl::FullyDecoded);
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    const qsizetype slash = path.indexOf(u'/');
    m_request.host = slash < 0 ? path : path.left(slash);
    m_request.path = slash < 0 ? QString() : path.mid(slash + 1);
    while (m_request.path.startsWith(u'/'))
        m_request.path.remove(0, 1);
    while (m_request.path.endsWith(u'/'))
        m_request.path.chop(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 1)
            return false;
        m_request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    m_request.origin = "http://" + m_request.headers.value("host", "127.0.0.1");
    const QByteArray wish = m_request.header("connection").toLower();
    m_keepAlive = words.at(2) == "HTTP/1.0" ? wish == "keep-alive" : wish != "close";
    return true;
}

bool Connection::readChunkLine()
{
    if (!m_socket->canReadLine())
        return false;
    const QByteArray line = m_socket->readLine(1024).trimmed();
    if (m_reading == Reading::ChunkEnd) {
        m_reading = Reading::ChunkSize;
        return true;
    }
    bool isNumber = false;
    m_missing = line.split(';').first().trimmed().toLongLong(&isNumber, 16);
    if (!isNumber || m_missing < 0) {
        refuse(400, "A chunk's length is not a number.");
        return false;
    }
    m_reading = m_missing == 0 ? Reading::Trailer : Reading::ChunkData;
    return true;
}

bool Connection::readTrailer()
{
    if (!m_socket->canReadLine())
        return false;
    if (m_socket->readLine(largestHead).trimmed().isEmpty())
        dispatch();
    return true;
}

bool Connection::takeBody(qint64 most)
{
    const QByteArray piece = m_socket->read(std::min(most, pieceSize));
    if (piece.isEmpty())
        return false;
    if (!keepBody(piece))
        return false;
    m_missing -= piece.size();
    if (m_missing > 0)
        return true;
    if (m_reading == Reading::ChunkData)
        m_reading = Reading::ChunkEnd;
    else
        dispatch();
    return true;
}

bool Connection::keepBody(const QByteArray &piece)
{
    m_received += piece.size();
    if (m_received > largestBody) {
        refuse(413, "The request is too large.");
        return false;
    }
    if (!m_request.spooled && m_received <= largestInMemory) {
        m_request.body += piece;
        return true;
    }
    if (!m_request.spooled) {
        m_request.spooled = std::make_shared<QTemporaryFile>(m_spoolFolder + QStringLiteral("/body-XXXXXX"));
        if (!m_request.spooled->open()
            || m_request.spooled->write(m_request.body) != m_request.body.size()) {
            refuse(500, "The sandbox cannot write to its folder.");
            return false;
        }
        m_request.body.clear();
    }
    if (m_request.spooled->write(piece) != piece.size()) {
        refuse(500, "The sandbox cannot write to its folder.");
        return false;
    }
    return true;
}

void Connection::dispatch()
{
    if (m_request.spooled)
        m_request.spooled->flush();
    m_reading = Reading::Answering;
    // The handler may keep its own copy of the request: the spooled file is shared.
    const Request request = std::exchange(m_request, Request());
    Q_EMIT m_server->requested(request, Answer(this, m_number));
}

void Connection::refuse(int status, const QByteArray &detail)
{
    m_reading = Reading::Answering;
    m_keepAlive = false;
    send(status, "{\"detail\":\"" + detail + "\"}", "application/json", {});
}

QByteArray Connection::headOf(int status, const QByteArray &type, const Headers &extra) const
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) + "\r\n";
    if (!type.isEmpty())
        head += "Content-Type: " + type + "\r\n";
    for (const auto &[name, value] : extra)
        head += name + ": " + value + "\r\n";
    head += m_keepAlive ? "Connection: keep-alive\r\n" : "Connection: close\r\n";
    return head;
}

void Connection::send(int status, const QByteArray &body, const QByteArray &type,
                      const Headers &extra)
{
    QByteArray all = headOf(status, type, extra);
    all += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
    if (!m_headOnly)
        all += body;
    m_socket->write(all);
    finishAnswer();
}

void Connection::sendFile(const QString &path, const QByteArray &type, const QByteArray &range,
                          const Headers &more)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly)) {
        send(404, "{\"detail\":\"Not found\"}", "application/json", {});
        return;
    }
    const qint64 size = file->size();
    qint64 first = 0;
    qint64 last = size - 1;
    const bool partial = range.startsWith("bytes=") && !range.contains(',');
    if (partial) {
        const QList<QByteArray> ends = range.mid(6).split('-');
        const QByteArray to = ends.value(1).trimmed();
        if (ends.first().trimmed().isEmpty())
            first = std::max<qint64>(0, size - to.toLongLong());
        else
            first = ends.first().trimmed().toLongLong();
        if (!ends.first().trimmed().isEmpty() && !to.isEmpty())
            last = std::min(last, to.toLongLong());
        if (first > last) {
            send(416, {}, {}, {{"Content-Range", "bytes */" + QByteArray::number(size)}});
            return;
        }
    }
    Headers extra{{"Accept-Ranges", "bytes"},
                  {"Content-Length", QByteArray::number(last - first + 1)}};
    extra.insert(extra.end(), more.begin(), more.end());
    if (partial) {
        extra.emplace_back("Content-Range", "bytes " + QByteArray::number(first) + '-'
                                                + QByteArray::number(last) + '/'
                                                + QByteArray::number(size));
    }
    m_socket->write(headOf(partial ? 206 : 200, type, extra) + "\r\n");
    if (m_headOnly || size == 0) {
        finishAnswer();
        return;
    }
    file->seek(first);
    m_fileLeft = last - first + 1;
    m_file = std::move(file);
    pumpFile();
}

void Connection::pumpFile()
{
    while (m_file && m_socket && m_socket->bytesToWrite() < 2 * pieceSize) {
        const QByteArray piece = m_file->read(std::min(m_fileLeft, pieceSize));
        if (piece.isEmpty()) {
            // The file became shorter under our hands: only a cut line tells the truth now.
            m_file.reset();
            drop();
            return;
        }
        m_socket->write(piece);
        m_fileLeft -= piece.size();
        if (m_fileLeft == 0) {
            m_file.reset();
            finishAnswer();
        }
    }
}

void Connection::begin(int status, const QByteArray &type, const Headers &extra)
{
    m_chunkedAnswer = true;
    m_socket->write(headOf(status, type, extra) + "Transfer-Encoding: chunked\r\n\r\n");
}

void Connection::write(const QByteArray &piece)
{
    if (piece.isEmpty() || m_headOnly)
        return;
    m_socket->write(QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n");
}

void Connection::end()
{
    if (m_chunkedAnswer && !m_headOnly)
        m_socket->write("0\r\n\r\n");
    m_chunkedAnswer = false;
    finishAnswer();
}

void Connection::drop()
{
    m_keepAlive = false;
    m_socket->abort();
}

void Connection::sendRaw(const QByteArray &bytes)
{
    m_keepAlive = false;
    m_socket->write(bytes);
    m_socket->disconnectFromHost();
}

void Connection::finishAnswer()
{
    if (!m_keepAlive) {
        m_socket->disconnectFromHost();
        return;
    }
    m_reading = Reading::Head;
    // Not from inside the handler: its caller is still on the stack.
    QMetaObject::invokeMethod(this, &Connection::read, Qt::QueuedConnection);
}

} // namespace sandbox
