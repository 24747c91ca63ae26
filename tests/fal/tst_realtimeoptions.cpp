// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the options of a realtime session make of it: bytes on the wire, formats, queues, pace, tokens.

#include "realtimeline.h"

#include <QElapsedTimer>

using namespace test;
using namespace std::chrono_literals;
using fal::ErrorKind;
using fal::RealtimeSession;

class TestRealtimeOptions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onTheWire_data();
    void onTheWire();
    void ownFormats();
    void formatsThatFail_data();
    void formatsThatFail();
    void maxBuffering_data();
    void maxBuffering();
    void queueKeepsOrder();
    void throttled();
    void slowReaderHoldsInputsBack();
    void tokensAreFresh();
    void tokensThatFail_data();
    void tokensThatFail();
    void tokenIsNotRepeated();
};

void TestRealtimeOptions::onTheWire_data()
{
    QTest::addColumn<fal::RealtimeEncoding>("encoding");
    QTest::addColumn<QCborMap>("input");
    QTest::addColumn<bool>("isText");
    QTest::addColumn<QByteArray>("bytes");
    using E = fal::RealtimeEncoding;
    QTest::newRow("MessagePack") << E::MessagePack << prompt(u"a"_s) << false
                                 << QByteArray::fromHex("82a670726f6d7074a161aa726571756573745f6964a131");
    QTest::newRow("MessagePack with an id of its own")
        << E::MessagePack << QCborMap{{u"prompt"_s, u"a"_s}, {u"request_id"_s, u"rid-1"_s}} << false
        << QByteArray::fromHex("82a670726f6d7074a161aa726571756573745f6964a57269642d31");
    QTest::newRow("MessagePack with bytes")
        << E::MessagePack << QCborMap{{u"i"_s, QByteArray("\x01\x02", 2)}, {u"request_id"_s, 7}} << false
        << QByteArray::fromHex("82a169c4020102aa726571756573745f696407");
    QTest::newRow("JSON") << E::Json << prompt(u"a"_s) << true << QByteArray(R"({"prompt":"a","request_id":"1"})");
    QTest::newRow("JSON with an id of its own")
        << E::Json << QCborMap{{u"prompt"_s, u"ä"_s}, {u"request_id"_s, u"r"_s}} << true
        << QByteArray(R"({"prompt":"ä","request_id":"r"})");
}

void TestRealtimeOptions::onTheWire()
{
    QFETCH(fal::RealtimeEncoding, encoding);
    QFETCH(QCborMap, input);
    QFETCH(bool, isText);
    QFETCH(QByteArray, bytes);
    Line line({.encoding = encoding});
    line.session->send(input);
    QTRY_COMPARE(line.server.messages().size(), 1);
    QCOMPARE(line.server.messages().first().isText, isText);
    QCOMPARE(line.server.messages().first().bytes, bytes);
    const QHash<QByteArray, QByteArray> headers = line.server.upgrades().first().headers;
    QCOMPARE(line.server.upgrades().first().target, QByteArray("/fal.run/fal-ai/fast-lcm-diffusion/realtime"));
    QCOMPARE(headers.value("authorization"), "Key " + key);
    QVERIFY(!headers.value("user-agent").isEmpty());
    // Whatever it was asked in, an answer in any of the forms is read.
    line.server.sendText(R"({"n":1})");
    line.server.sendBinary(packed({{u"n"_s, 2}}));
    if (encoding == fal::RealtimeEncoding::Json)
        line.server.sendBinary(R"({"n":3})");
    QTRY_COMPARE(line.frames.count(), isText ? 3 : 2);
    QCOMPARE(line.frames.last().at(0).value<fal::RealtimeFrame>().data.value(u"n"_s).toInteger(), isText ? 3 : 2);
}

void TestRealtimeOptions::ownFormats()
{
    fal::RealtimeOptions options;
    options.encode = [](const QCborMap &input) -> fal::Result<fal::SocketMessage> {
        return fal::SocketMessage{"<" + input.value(u"prompt"_s).toString().toUtf8() + ">", true};
    };
    options.decode = [](const fal::SocketMessage &message) -> fal::Result<QCborMap> {
        return QCborMap{{u"said"_s, message.bytes}, {u"text"_s, message.isText}};
    };
    Line line(options);
    QVERIFY(line.begins());
    QCOMPARE(line.server.messages().first().bytes, QByteArray("<first>"));
    QVERIFY(line.server.messages().first().isText);
    line.server.sendText("<hello>");
    line.server.sendText(timings); // still understood
    line.server.sendBinary("\x01");
    QTRY_COMPARE(line.frames.count(), 2);
    QCOMPARE(line.frames.at(0).at(0).value<fal::RealtimeFrame>().data.value(u"said"_s).toByteArray(), "<hello>");
    QCOMPARE(line.frames.at(1).at(0).value<fal::RealtimeFrame>().data.value(u"text"_s).toBool(true), false);
    QCOMPARE(line.times.count(), 1);
    line.server.sendText(idle);
    QVERIFY(line.endsIn(State::Idle));
}

void TestRealtimeOptions::formatsThatFail_data()
{
    QTest::addColumn<bool>("encodes");
    QTest::newRow("the encoder") << true;
    QTest::newRow("the decoder") << false;
}

void TestRealtimeOptions::formatsThatFail()
{
    QFETCH(bool, encodes);
    const fal::Error own{.kind = ErrorKind::File, .message = u"My own words."_s};
    fal::RealtimeOptions options;
    if (encodes)
        options.encode = [own](const QCborMap &) -> fal::Result<fal::SocketMessage> { return tl::unexpected(own); };
    else
        options.decode = [own](const fal::SocketMessage &) -> fal::Result<QCborMap> { return tl::unexpected(own); };
    Line line(options);
    line.answerAll();
    line.session->send(prompt(u"a"_s));
    QTRY_COMPARE(line.failures.count(), 1);
    QVERIFY(line.error() == own);
    QCOMPARE(line.session->state(), State::Failed);
}

void TestRealtimeOptions::maxBuffering_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<QByteArray>("query"); // empty: refused
    QTest::newRow("left to the service") << 0 << QByteArray("-");
    QTest::newRow("1") << 1 << QByteArray("max_buffering=1");
    QTest::newRow("60") << 60 << QByteArray("max_buffering=60");
    QTest::newRow("61") << 61 << QByteArray();
    QTest::newRow("-1") << -1 << QByteArray();
}

void TestRealtimeOptions::maxBuffering()
{
    QFETCH(int, asked);
    QFETCH(QByteArray, query);
    Line line({.maxBuffering = asked});
    const quint64 number = line.session->send(prompt(u"a"_s));
    if (query.isEmpty()) {
        QCOMPARE(number, 0U);
        QTRY_COMPARE(line.failures.count(), 1);
        QCOMPARE(line.error().kind, ErrorKind::Invalid);
        QVERIFY(line.server.upgrades().isEmpty());
        return;
    }
    QTRY_COMPARE(line.server.upgrades().size(), 1);
    const QByteArray target = line.server.upgrades().first().target;
    QCOMPARE(target.contains('?') ? target.split('?').last() : "-", query);
}

void TestRealtimeOptions::queueKeepsOrder()
{
    Line line({.buffering = fal::RealtimeBuffering::Fifo, .queueLimit = 3});
    line.answerAll();
    QCOMPARE(line.session->send(prompt(u"a"_s)), 1U);
    QCOMPARE(line.session->send(prompt(u"b"_s)), 2U);
    QCOMPARE(line.session->send(prompt(u"c"_s)), 3U);
    QCOMPARE(line.session->send(prompt(u"d"_s)), 0U);
    QTRY_COMPARE(line.frames.count(), 3);
    QStringList prompts;
    for (const Message &message : line.server.messages())
        prompts << promptOf(message);
    QCOMPARE(prompts.join(u' '), u"a b c"_s);
    QCOMPARE(line.session->droppedInputs(), 1U);
}

void TestRealtimeOptions::throttled()
{
    Line line({.throttle = 150ms});
    line.answerAll();
    QElapsedTimer clock;
    QList<qint64> at;
    connect(&line.server, &ScriptedSocket::received, this, [&] { at << clock.elapsed(); });
    line.session->send(prompt(u"a"_s));
    QVERIFY(line.endsIn(State::Active));
    clock.start();
    for (const auto &text : {u"b"_s, u"c"_s, u"d"_s})
        line.session->send(prompt(text));
    QTRY_COMPARE(line.frames.count(), 2);
    QCOMPARE(promptOf(line.server.messages().last()), u"d"_s);
    QVERIFY2(at.last() >= 140, qPrintable(QString::number(at.last())));
    QCOMPARE(line.session->droppedInputs(), 2U);
}

void TestRealtimeOptions::slowReaderHoldsInputsBack()
{
    Line line({.inFlight = 0, .maxMessageBytes = 1024 * 1024});
    QVERIFY(line.begins());
    line.server.stopReading();
    const QCborMap large{{u"image"_s, QByteArray(1024 * 1024, 'x')}};
    for (int i = 0; i < 60; ++i) {
        line.session->send(large);
        QCoreApplication::processEvents();
    }
    // The buffers of the system take some megabytes, this side two; the rest was never put there.
    QVERIFY2(line.session->droppedInputs() > 20, qPrintable(QString::number(line.session->droppedInputs())));
    QCOMPARE(line.session->state(), State::Active);
}

void TestRealtimeOptions::tokensAreFresh()
{
    int asked = 0;
    fal::Client *client = nullptr;
    fal::RealtimeOptions options;
    options.auth = {.way = fal::SocketAuth::Token, .tokenSource = [&](QObject *parent) -> fal::CallOf<fal::Token> * {
                        return new GivenToken(*client, "token+" + QByteArray::number(++asked), true, parent);
                    }};
    options.maxBuffering = 2;
    Line line(options);
    client = &line.client;
    line.answerAll();
    line.server.greet({{}, {Handshake::Refuse, 503}, {}});
    line.session->send(prompt(u"a"_s));
    QCOMPARE(line.session->state(), State::Authorizing);
    QTRY_COMPARE(line.frames.count(), 1);
    line.server.cut();
    QVERIFY(line.endsIn(State::Failed));
    line.session->send(prompt(u"b"_s)); // refused once, then accepted
    QTRY_COMPARE(line.frames.count(), 2);
    QList<QByteArray> queries;
    for (const Upgrade &upgrade : line.server.upgrades()) {
        queries << upgrade.target.split('?').value(1);
        QVERIFY(!upgrade.headers.contains("authorization"));
    }
    QCOMPARE(queries, (QList<QByteArray>{"max_buffering=2&fal_jwt_token=token%2B1",
                                         "max_buffering=2&fal_jwt_token=token%2B2",
                                         "max_buffering=2&fal_jwt_token=token%2B3"}));
}

void TestRealtimeOptions::tokensThatFail_data()
{
    QTest::addColumn<int>("how");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("the service refuses") << 401 << ErrorKind::Unauthorized;
    QTest::newRow("the service is away") << 503 << ErrorKind::Server;
    QTest::newRow("an answer without a token") << 201 << ErrorKind::Protocol;
    QTest::newRow("one's own source refuses") << 0 << ErrorKind::Forbidden;
    QTest::newRow("one's own source has none") << -1 << ErrorKind::Unauthorized;
}

void TestRealtimeOptions::tokensThatFail()
{
    QFETCH(int, how);
    QFETCH(ErrorKind, kind);
    ScriptedServer server;
    server.on("POST", "/rest.fal.ai/tokens/", {{.status = how, .body = "{}"}});
    fal::Client client(quickConfig(server.url()));
    fal::RealtimeOptions options{.auth = {.way = fal::SocketAuth::Token}};
    if (how <= 0) {
        options.auth.tokenSource = [&client, how](QObject *parent) -> fal::CallOf<fal::Token> * {
            return how == 0 ? new GivenToken(client, {}, true, parent) : nullptr;
        };
    }
    RealtimeSession session(client, endpoint(), options);
    QSignalSpy failures(&session, &RealtimeSession::failed);
    session.send(prompt(u"a"_s));
    QTRY_COMPARE(failures.count(), 1);
    QCOMPARE(failures.at(0).at(0).value<fal::Error>().kind, kind);
    QCOMPARE(session.state(), State::Failed);
    QCOMPARE(server.count("GET", "*"), 0);
    if (how > 0)
        QCOMPARE(QJsonDocument::fromJson(server.requests().first().body)["allowed_apps"_L1][0].toString(), u"flux"_s);
}

void TestRealtimeOptions::tokenIsNotRepeated()
{
    fal::Client *client = nullptr;
    fal::RealtimeOptions options;
    options.auth = {.way = fal::SocketAuth::Token, .tokenSource = [&](QObject *parent) -> fal::CallOf<fal::Token> * {
                        return new GivenToken(*client, "eyJ.secret.token", true, parent);
                    }};
    Line line(options);
    client = &line.client;
    QVERIFY(line.begins());
    line.server.sendClose(1011, "eyJ.secret.token is old, " + key);
    QTRY_COMPARE(line.failures.count(), 1);
    QVERIFY(!line.error().message.contains(u"secret"_s));
    QVERIFY2(line.error().message.contains(u"*** is old"_s), qPrintable(line.error().message));
}

QTEST_GUILESS_MAIN(TestRealtimeOptions)
#include "tst_realtimeoptions.moc"
