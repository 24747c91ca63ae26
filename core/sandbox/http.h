// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: HTTP/1.1 on loopback, as much of it as fal's clients use.
//
// Not QHttpServer: 6.4 keeps whole uploads in memory, has no chunked request bodies, no answer to
// "Expect: 100-continue", cannot stream an answer without closing the connection, and accepts a
// WebSocket only on a path with a route. Connections stay open, requests on one are answered in order,
// bodies above a few megabytes go to disk.

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTemporaryFile>
#include <QUrlQuery>

#include <memory>
#include <utility>
#include <vector>

class QTcpSocket;

namespace sandbox {

using Headers = std::vector<std::pair<QByteArray, QByteArray>>;

struct Request
{
    QByteArray method;                        // upper case
    QString host;                             // "queue.fal.run": the first segment of the path
    QString path;                             // the rest, without slashes at its ends
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers;    // names in lower case
    QByteArray origin;                        // "http://127.0.0.1:1234", as the caller names us
    QByteArray body;                          // empty when the body was spooled
    std::shared_ptr<QTemporaryFile> spooled;  // a large body

    [[nodiscard]] QByteArray header(const char *name) const { return headers.value(name); }
    [[nodiscard]] QString value(const QString &key) const
    { return query.queryItemValue(key, QUrl::FullyDecoded); }
    [[nodiscard]] QByteArray bytes() const;
};

class Connection;

// What a scenario does to an ordinary answer: loses it, or changes it.
struct Change
{
    enum class Loss { None, Cut, Silence } loss = Loss::None;
    int status = 0;     // 0 = as it is
    QByteArray type;    // empty = as it is
    Headers headers;    // instead of those of the same name
    QJsonObject body;   // a merge patch (RFC 7396)
};

// The way back to the caller of one request. A copyable handle; does nothing once the caller has gone.
class Answer
{
public:
    Answer() = default;
    explicit Answer(Connection *connection, quint64 number);

    void send(int status, const QByteArray &body, const QByteArray &type = "application/json",
              const Headers &extra = {}) const;
    void sendFile(const QString &path, const QByteArray &type, const QByteArray &range,
                  const Headers &extra = {}) const;
    // A body of unknown length, piece by piece.
    void begin(int status, const QByteArray &type, const Headers &extra = {}) const;
    void write(const QByteArray &piece) const;
    void end() const;
    // Cuts the line without an answer.
    void drop() const;
    // These bytes, which need not be HTTP, and then the end of the line.
    void sendRaw(const QByteArray &bytes) const;
    // The end of the line in the middle of an answer that was begun.
    void cut() const;

    // The same way back, with everything that goes there changed.
    [[nodiscard]] Answer changed(const std::shared_ptr<const Change> &change) const;

    // The socket is somebody else's from now on.
    void release() const;

    [[nodiscard]] bool isOpen() const;

private:
    // True when the answer is to be lost, and is.
    [[nodiscard]] bool isLost() const;

    QPointer<Connection> m_connection;
    quint64 m_number = 0;
    std::shared_ptr<const Change> m_change;
};

class HttpServer final : public QObject
{
    Q_OBJECT

public:
    explicit HttpServer(const QString &spoolFolder, QObject *parent = nullptr);

    [[nodiscard]] bool listen(quint16 port, QString *problem);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

Q_SIGNALS:
    void requested(const sandbox::Request &request, const sandbox::Answer &answer);
    // A WebSocket handshake: the socket's bytes are unread, the receiver takes the socket over.
    void upgradeRequested(const sandbox::Request &request, QTcpSocket *socket,
                          const sandbox::Answer &refuse);

private:
    QTcpServer m_server;
    QString m_spoolFolder;
};

} // namespace sandbox
