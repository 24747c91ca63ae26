// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A realtime service of a few lines, for tests: keeps what it is sent and answers when told to. It reads and
// writes MessagePack with the reference library, not with ours.

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>

#include <msgpack.hpp>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace test {

inline QByteArray jpegOf(const QColor &color, const QSize &size = {64, 64})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 95);
    return bytes;
}

struct Received
{
    QString path;
    std::map<std::string, std::string> texts; // the values that are texts
    std::map<std::string, std::int64_t> numbers = {}; // and whole numbers
    QJsonObject json = {}; // the whole of a text message

    [[nodiscard]] QString text(const std::string &key) const
    {
        const auto it = texts.find(key);
        return it == texts.end() ? QString() : QString::fromStdString(it->second);
    }
    [[nodiscard]] qint64 number(const std::string &key) const
    {
        const auto it = numbers.find(key);
        return it == numbers.end() ? -1 : it->second;
    }
    // The picture in a data: address.
    [[nodiscard]] QImage image(const std::string &key = "image_url") const
    {
        const QString address = text(key);
        return QImage::fromData(QByteArray::fromBase64(address.mid(address.indexOf(u',') + 1).toLatin1()));
    }
};

class LiveServer final : public QObject
{
public:
    explicit LiveServer(quint16 port = 0)
        : m_server(QStringLiteral("live"), QWebSocketServer::NonSecureMode)
    {
        m_server.listen(QHostAddress::LocalHost, port);
        connect(&m_server, &QWebSocketServer::newConnection, this, [this] { accept(); });
    }

    [[nodiscard]] QUrl url() const
    { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort())); }

    bool automatic = true;             // answers each input at once
    bool readsText = false;            // an application that reads JSON, and says so to anything else
    QByteArray picture = jpegOf(Qt::green);
    std::vector<Received> inputs;
    int connections = 0;
    int refused = 0; // messages in the other form

    void answer(const Received &input) { answerWith(input, picture); }

    void answerWith(const Received &input, const QByteArray &content)
    {
        if (!input.json.isEmpty()) {
            const QString address = QStringLiteral("data:image/jpeg;base64,") + QString::fromLatin1(content.toBase64());
            const QJsonObject answer{{QStringLiteral("images"), QJsonArray{QJsonObject{{QStringLiteral("url"), address}}}},
                                     {QStringLiteral("request_id"), input.text("request_id")}};
            sayText(QString::fromUtf8(QJsonDocument(answer).toJson()));
            return;
        }
        msgpack::sbuffer buffer;
        msgpack::packer<msgpack::sbuffer> pack(buffer);
        pack.pack_map(3);
        pack.pack(std::string("images"));
        pack.pack_array(1);
        pack.pack_map(2);
        pack.pack(std::string("content"));
        pack.pack_bin(std::uint32_t(content.size()));
        pack.pack_bin_body(content.constData(), std::uint32_t(content.size()));
        pack.pack(std::string("content_type"));
        pack.pack(std::string("image/jpeg"));
        pack.pack(std::string("seed"));
        pack.pack(std::int64_t(9'007'199'254'740'993)); // no double holds it
        pack.pack(std::string("request_id"));
        pack.pack(input.text("request_id").toStdString());
        socket()->sendBinaryMessage(QByteArray(buffer.data(), qsizetype(buffer.size())));
    }

    [[nodiscard]] int openConnections() const
    {
        return int(std::count_if(m_sockets.begin(), m_sockets.end(), [](const QWebSocket *socket) {
            return socket->state() == QAbstractSocket::ConnectedState;
        }));
    }
    void sayText(const QString &json) { socket()->sendTextMessage(json); }
    void hangUp(QWebSocketProtocol::CloseCode code) { socket()->close(code); }

private:
    [[nodiscard]] QWebSocket *socket() const { return m_sockets.back(); }

    void accept()
    {
        QWebSocket *socket = m_server.nextPendingConnection();
        socket->setParent(this);
        m_sockets.push_back(socket);
        ++connections;
        connect(socket, &QWebSocket::textMessageReceived, this, [this, socket](const QString &text) {
            if (!readsText)
                return refuse(QStringLiteral("'bytes'"));
            Received received{socket->requestUrl().path(), {}};
            received.json = QJsonDocument::fromJson(text.toUtf8()).object();
            for (auto it = received.json.begin(); it != received.json.end(); ++it) {
                if (it.value().isString())
                    received.texts[it.key().toStdString()] = it.value().toString().toStdString();
            }
            take(received);
        });
        connect(socket, &QWebSocket::binaryMessageReceived, this, [this, socket](const QByteArray &bytes) {
            if (readsText)
                return refuse(QStringLiteral("'text'"));
            const auto handle = msgpack::unpack(bytes.constData(), std::size_t(bytes.size()));
            Received received{socket->requestUrl().path(), {}};
            for (const auto &[key, value] : handle.get().as<std::map<std::string, msgpack::object>>()) {
                if (value.type == msgpack::type::STR)
                    received.texts[key] = value.as<std::string>();
                if (value.type == msgpack::type::POSITIVE_INTEGER)
                    received.numbers[key] = value.as<std::int64_t>();
            }
            take(received);
        });
    }

    void take(const Received &received)
    {
        inputs.push_back(received);
        if (automatic)
            answer(received);
    }

    // As fal's runner does.
    void refuse(const QString &reason)
    {
        ++refused;
        sayText(QStringLiteral("{\"type\":\"x-fal-error\",\"error\":\"INTERNAL_ERROR\",\"reason\":\"%1\"}").arg(reason));
        hangUp(QWebSocketProtocol::CloseCodeNormal);
    }

    QWebSocketServer m_server;
    std::vector<QWebSocket *> m_sockets;
};

} // namespace test
