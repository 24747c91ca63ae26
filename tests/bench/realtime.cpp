// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "fal/client.h"
#include "fal/realtime.h"

#include <QCborMap>
#include <QTextStream>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>

namespace {

using namespace Qt::StringLiterals;

constexpr int warmUp = 50; // frames before those that count

// One frame there and back at a time.
class Rounds
{
public:
    explicit Rounds(int frames)
        : m_left(frames + warmUp)
    { }

    void sent() { m_sent = bench::now(); }
    // True when another frame is wanted.
    [[nodiscard]] bool received()
    {
        m_rounds.push_back(bench::now() - m_sent);
        if (--m_left > 0)
            return true;
        m_rounds.erase(m_rounds.begin(), m_rounds.begin() + warmUp);
        bench::finish({{u"rounds"_s, bench::toJson(m_rounds)}});
        return false;
    }

private:
    int m_left;
    double m_sent = 0;
    std::vector<double> m_rounds;
};

} // namespace

int bench::realtime(const QStringList &arguments)
{
    fal::Client client(configFor(arguments.value(0)));
    fal::RealtimeSession session(client, *fal::Endpoint::parse(u"fal-ai/echo"_s));
    Rounds rounds(arguments.value(1).toInt());
    const QByteArray picture(arguments.value(2).toInt(), 'x');
    const auto send = [&session, &rounds, &picture] {
        rounds.sent();
        session.send(QCborMap{{u"image"_s, picture}});
    };
    QObject::connect(&session, &fal::RealtimeSession::received, &session, [&](const fal::RealtimeFrame &) {
        if (rounds.received())
            send();
    });
    QObject::connect(&session, &fal::RealtimeSession::failed, &session,
                     [](const fal::Error &error) { stop(error.message); });
    return run(send);
}

int bench::bareRealtime(const QStringList &arguments)
{
    QUrl url(arguments.value(0));
    url.setScheme(u"ws"_s);
    QWebSocket socket;
    Rounds rounds(arguments.value(1).toInt());
    const QByteArray picture(arguments.value(2).toInt(), 'x');
    const auto send = [&socket, &rounds, &picture] {
        rounds.sent();
        socket.sendBinaryMessage(picture);
    };
    QObject::connect(&socket, &QWebSocket::connected, &socket, send);
    QObject::connect(&socket, &QWebSocket::binaryMessageReceived, &socket, [&](const QByteArray &) {
        if (rounds.received())
            send();
    });
    return run([&socket, url] { socket.open(url); });
}

int bench::echo(const QStringList &)
{
    QWebSocketServer server(u"echo"_s, QWebSocketServer::NonSecureMode);
    QObject::connect(&server, &QWebSocketServer::newConnection, &server, [&server] {
        QWebSocket *socket = server.nextPendingConnection();
        QObject::connect(socket, &QWebSocket::binaryMessageReceived, socket,
                         [socket](const QByteArray &message) { socket->sendBinaryMessage(message); });
        QObject::connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
    });
    if (!server.listen(QHostAddress::LocalHost))
        stop(server.errorString());
    QTextStream(stdout) << server.serverPort() << '\n' << Qt::flush;
    return QCoreApplication::exec();
}
