// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: one TCP connection of the HTTP server.

#include "sandbox/http.h"

#include <QFile>

namespace sandbox {

class Connection final : public QObject
{
    Q_OBJECT

public:
    Connection(QTcpSocket *socket, const QString &spoolFolder, HttpServer *server);

    void send(int status, const QByteArray &body, const QByteArray &type, const Headers &extra);
    void sendFile(const QString &path, const QByteArray &type, const QByteArray &range,
                  const Headers &more);
    void begin(int status, const QByteArray &type, const Headers &extra);
    void write(const QByteArray &piece);
    void end();
    void drop();
    void sendRaw(const QByteArray &bytes);
    [[nodiscard]] bool isCurrent(quint64 number) const;

    // The socket belongs to somebody else from now on.
    void release();

private:
    enum class Reading { Head, Length, ChunkSize, ChunkData, ChunkEnd, Trailer, Answering };

    void read();
    [[nodiscard]] bool readHead();
    [[nodiscard]] bool readChunkLine();
    [[nodiscard]] bool readTrailer();
    [[nodiscard]] bool takeBody(qint64 most);
    [[nodiscard]] bool keepBody(const QByteArray &piece);
    [[nodiscard]] bool parseHead(const QByteArray &head);
    void refuse(int status, const QByteArray &detail);
    void dispatch();
    void finishAnswer();
    void pumpFile();
    [[nodiscard]] QByteArray headOf(int status, const QByteArray &type, const Headers &extra) const;

    QPointer<QTcpSocket> m_socket;
    HttpServer *m_server;
    QString m_spoolFolder;
    Reading m_reading = Reading::Head;
    Request m_request;
    qint64 m_missing = 0;      // bytes of the body or chunk still to come
    qint64 m_received = 0;
    quint64 m_number = 0;      // of the request being answered
    bool m_keepAlive = true;
    bool m_headOnly = false;
    bool m_chunkedAnswer = false;
    bool m_reentered = false;
    std::unique_ptr<QFile> m_file;
    qint64 m_fileLeft = 0;
};

} // namespace sandbox
