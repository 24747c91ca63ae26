// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Realtime sessions against a WebSocket server: what goes out, what comes back, and how it ends.

#include "fal/client.h"
#include "fal/messagepack.h"
#include "fal/realtime.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

#include <memory>

using fal::RealtimeSession;
using State = fal::RealtimeSession::State;

class TestRealtime final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersAndDropsOld();
    void ends_data();
    void ends();
    void wordsOfTheService_data();
    void wordsOfTheService();
    void hostileMessages_data();
    void hostileMessages();
    void deletedWhileReceiving();

private:
    QWebSocket *connected();

    std::unique_ptr<QWebSocketServer> m_server;
    std::unique_ptr<fal::Client> m_client;
    std::unique_ptr<RealtimeSession> m_session;
    QWebSocket *m_socket = nullptr;
};

void TestRealtime::init()
{
    m_session.reset();
    m_server = std::make_unique<QWebSocketServer>(QStringLiteral("t"), QWebSocketServer::NonSecureMode);
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
    m_client = std::make_unique<fal::Client>(
        fal::Config{.key = fal::fixedKey("id:secret"),
                    .baseUrl = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server->serverPort()))});
    m_session = std::make_unique<RealtimeSession>(
        *m_client, fal::Endpoint::parse(QStringLiteral("fal-ai/fast-lcm-diffusion")).value());
}

// Sends one input and gives the server's side of the connection that it opened.
QWebSocket *TestRealtime::connected()
{
    QSignalSpy connection(m_server.get(), &QWebSocketServer::newConnection);
    m_session->send({{QStringLiteral("prompt"), QStringLiteral("a")}});
    if (!connection.wait())
        return nullptr;
    m_socket = m_server->nextPendingConnection();
    m_socket->setParent(m_server.get());
    return m_socket;
}

void TestRealtime::answersAndDropsOld()
{
    QWebSocket *socket = connected();
    QVERIFY(socket);
    QCOMPARE(socket->request().rawHeader("Authorization"), QByteArray("Key id:secret"));
    QCOMPARE(socket->requestUrl().path(), QStringLiteral("/fal.run/fal-ai/fast-lcm-diffusion/realtime"));
    QSignalSpy inputs(socket, &QWebSocket::binaryMessageReceived);
    QTRY_COMPARE(inputs.count(), 1);
    QTRY_COMPARE(m_session->state(), State::Active);
    m_session->send({{QStringLiteral("prompt"), QStringLiteral("b")}});
    m_session->send({{QStringLiteral("prompt"), QStringLiteral("c")}});
    QCOMPARE(m_session->droppedInputs(), 1U);
    QSignalSpy frames(m_session.get(), &RealtimeSession::received);
    const auto first = fal::fromMessagePack(inputs.at(0).at(0).toByteArray());
    QVERIFY(first);
    const QCborMap answer{{QStringLiteral("request_id"), first->toMap().value(QStringLiteral("request_id"))},
                          {QStringLiteral("content"), QByteArray("\x00\xFF", 2)}};
    socket->sendBinaryMessage(fal::toMessagePack(QCborValue(answer)).value());
    QTRY_COMPARE(frames.count(), 1);
    const auto frame = frames.at(0).at(0).value<fal::RealtimeFrame>();
    QCOMPARE(frame.sequence, 1U);
    QCOMPARE(frame.inputsBehind, 2);
    QCOMPARE(frame.data.value(QStringLiteral("content")).toByteArray(), QByteArray("\x00\xFF", 2));
    QTRY_COMPARE(inputs.count(), 2);
    const auto second = fal::fromMessagePack(inputs.at(1).at(0).toByteArray());
    QCOMPARE(second->toMap().value(QStringLiteral("prompt")).toString(), QStringLiteral("c"));
}

void TestRealtime::ends_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<State>("state");
    const auto row = [](const char *name, const char *text, int code, State state) {
        QTest::newRow(name) << QString::fromLatin1(text) << code << state;
    };
    row("idle", R"({"type":"x-fal-error","error":"TIMEOUT","reason":"no inputs"})", 1000, State::Idle);
    row("a normal close", "", 1000, State::Idle);
    row("the service fails", R"({"type":"x-fal-error","error":"INTERNAL_ERROR","reason":"x"})", 0, State::Failed);
    row("unauthorized", R"({"status":"error","error":"Unauthorized"})", 0, State::Failed);
    row("closed with a failure", "", 1011, State::Failed);
}

void TestRealtime::ends()
{
    QFETCH(QString, text);
    QFETCH(int, code);
    QFETCH(State, state);
    QWebSocket *socket = connected();
    QVERIFY(socket);
    QTRY_COMPARE(m_session->state(), State::Active);
    QSignalSpy failed(m_session.get(), &RealtimeSession::failed);
    if (!text.isEmpty())
        socket->sendTextMessage(text);
    if (code > 0)
        socket->close(static_cast<QWebSocketProtocol::CloseCode>(code));
    QTRY_COMPARE(m_session->state(), state);
    QCOMPARE(failed.count(), state == State::Failed ? 1 : 0);
    QVERIFY(connected()); // the next input connects again
    QTRY_COMPARE(m_session->state(), State::Active);
}

void TestRealtime::wordsOfTheService_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const char *text, int code, const char *shown) {
        QTest::newRow(name) << QString::fromLatin1(text) << code << QString::fromLatin1(shown);
    };
    row("a reason gets its full stop", R"({"type":"x-fal-error","error":"INTERNAL_ERROR","reason":"It broke"})", 0, "It broke.");
    row("a full stop is enough", R"({"type":"x-fal-error","error":"INTERNAL_ERROR","reason":"It broke."})", 0, "It broke.");
    row("a type alone", R"({"type":"x-fal-error","error":"INTERNAL_ERROR"})", 0, "INTERNAL_ERROR.");
    row("the key is not repeated", R"({"type":"x-fal-error","error":"BAD","reason":"Not Key id:secret"})", 0, "Not Key ***.");
    row("nor its secret half", R"({"type":"x-fal-error","error":"secret","reason":"It was secret"})", 0, "It was ***.");
    row("nor in what is no message", R"(["id:secret"])", 0, ".");
    row("nor when it closes", "", 1011, "because of ***.");
}

void TestRealtime::wordsOfTheService()
{
    QFETCH(QString, text);
    QFETCH(int, code);
    QFETCH(QString, shown);
    QWebSocket *socket = connected();
    QVERIFY(socket);
    QTRY_COMPARE(m_session->state(), State::Active);
    QSignalSpy failed(m_session.get(), &RealtimeSession::failed);
    if (code > 0)
        socket->close(static_cast<QWebSocketProtocol::CloseCode>(code), QStringLiteral("because of id:secret"));
    else
        socket->sendTextMessage(text);
    QTRY_COMPARE(failed.count(), 1);
    const auto error = failed.at(0).at(0).value<fal::Error>();
    QVERIFY2(error.message.endsWith(shown), qPrintable(error.message));
    QVERIFY(!error.message.contains(QLatin1String("..")));
    for (const QByteArray &part : {error.message.toUtf8(), error.errorType.toUtf8(), error.rawBody})
        QVERIFY(!part.contains("secret"));
}

void TestRealtime::hostileMessages_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not a map") << QByteArray::fromHex("93010203");
    QTest::newRow("cut short") << QByteArray::fromHex("82a16101");
    QTest::newRow("a huge array that is not there") << QByteArray::fromHex("81a161ddffffffff");
    QTest::newRow("a huge map that is not there") << QByteArray::fromHex("dfffffffff");
    QTest::newRow("very deep") << QByteArray(10'000, '\x91');
    QTest::newRow("bytes behind the end") << QByteArray::fromHex("8000");
    QTest::newRow("the unused type") << QByteArray::fromHex("c1");
}

void TestRealtime::hostileMessages()
{
    QFETCH(QByteArray, bytes);
    QWebSocket *socket = connected();
    QVERIFY(socket);
    QTRY_COMPARE(m_session->state(), State::Active);
    QSignalSpy failed(m_session.get(), &RealtimeSession::failed);
    socket->sendBinaryMessage(bytes);
    QTRY_COMPARE(failed.count(), 1);
}

void TestRealtime::deletedWhileReceiving()
{
    QWebSocket *socket = connected();
    QVERIFY(socket);
    QTRY_COMPARE(m_session->state(), State::Active);
    connect(m_session.get(), &RealtimeSession::received, this, [this] { m_session.reset(); });
    socket->sendBinaryMessage(fal::toMessagePack(QCborValue(QCborMap{{1, 2}})).value());
    QTRY_VERIFY(!m_session);
}

QTEST_GUILESS_MAIN(TestRealtime)
#include "tst_realtime.moc"
