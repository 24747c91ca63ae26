// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Bare WebSockets: messages as they are, every way to end, every moment to go away.

#include "lines.h"

#include "fal/rawsocket.h"

using namespace test;
using namespace std::chrono_literals;
using fal::ErrorKind;
using fal::RawSocketSession;
using State = fal::RawSocketSession::State;

Q_DECLARE_METATYPE(fal::ErrorKind)

class TestRawSocket final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addresses_data();
    void addresses();
    void openingsAreTold_data();
    void openingsAreTold();
    void bothWays();
    void ends_data();
    void ends();
    void failures_data();
    void failures();
    void closedByUs_data();
    void closedByUs();
    void closedBeforeItIsOpen();
    void refusesWhenTheOtherIsSlow();
    void deleted_data();
    void deleted();

private:
    void open(const fal::RawSocketOptions &options = {});

    std::unique_ptr<ScriptedSocket> m_server;
    std::unique_ptr<fal::Client> m_client;
    std::unique_ptr<RawSocketSession> m_session;
};

void TestRawSocket::init()
{
    m_session.reset();
    m_client.reset();
    m_server = std::make_unique<ScriptedSocket>();
    m_client = std::make_unique<fal::Client>(quickConfig(m_server->url()));
}

void TestRawSocket::open(const fal::RawSocketOptions &options)
{
    m_session = std::make_unique<RawSocketSession>(*m_client, endpoint(), options);
}

void TestRawSocket::addresses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("no path") << QString() << QByteArray("/fal.run/fal-ai/flux/dev");
    QTest::newRow("a path") << u"/ws"_s << QByteArray("/fal.run/fal-ai/flux/dev/ws");
    QTest::newRow("a path without its slash") << u"ws/v2"_s << QByteArray("/fal.run/fal-ai/flux/dev/ws/v2");
    QTest::newRow("what the id ends with") << u"/dev"_s << QByteArray("/fal.run/fal-ai/flux/dev");
}

void TestRawSocket::addresses()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, target);
    open({.path = path});
    QCOMPARE(m_session->state(), State::Connecting);
    QVERIFY(!m_session->send("too early"));
    QTRY_COMPARE(m_session->state(), State::Open);
    QCOMPARE(m_server->upgrades().first().target, target);
    QCOMPARE(m_server->upgrades().first().headers.value("authorization"), "Key " + key);
}

void TestRawSocket::openingsAreTold_data()
{
    QTest::addColumn<Greeting>("greeting");
    QTest::addColumn<int>("status");
    QTest::newRow("opened") << Greeting{} << 101;
    QTest::newRow("refused") << Greeting{Handshake::Refuse, 403} << 403;
    QTest::newRow("cut") << Greeting{Handshake::Cut} << 0;
    QTest::newRow("given up") << Greeting{Handshake::Stall} << 0;
}

// Who watches the client hears how it went, without the token.
void TestRawSocket::openingsAreTold()
{
    QFETCH(Greeting, greeting);
    QFETCH(int, status);
    m_server->greet({greeting});
    QList<fal::ExchangeRecord> told;
    connect(m_client.get(), &fal::Client::exchanged, this, [&told](const auto &record) { told << record; });
    open({.auth = {.way = fal::SocketAuth::Token,
                   .tokenSource = [this](QObject *parent) -> fal::CallOf<fal::Token> * {
                       return new GivenToken(*m_client, "eyJ.very.private", true, parent);
                   }}});
    QTRY_COMPARE(m_server->upgrades().size(), 1);
    if (greeting.handshake == Handshake::Stall)
        m_session.reset();
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.first().status, status);
    QVERIFY(told.first().url.startsWith("ws://127.0.0.1"_L1) && told.first().url.endsWith("?fal_jwt_token=***"_L1));
    QCOMPARE(told.first().problem.isEmpty(), status == 101);
}

void TestRawSocket::bothWays()
{
    open();
    QTRY_COMPARE(m_session->state(), State::Open);
    QSignalSpy bytes(m_session.get(), &RawSocketSession::received);
    QSignalSpy texts(m_session.get(), &RawSocketSession::receivedText);
    QVERIFY(m_session->send(QByteArray("\x00\xff", 2)));
    QVERIFY(m_session->sendText(u"grüße"_s));
    QVERIFY(m_session->send({}));
    QTRY_COMPARE(m_server->messages().size(), 3);
    QCOMPARE(m_server->messages()[0].bytes, QByteArray("\x00\xff", 2));
    QVERIFY(!m_server->messages()[0].isText && m_server->messages()[1].isText);
    QCOMPARE(m_server->messages()[1].bytes, "grüße");
    m_server->sendBinary(QByteArray(300'000, 'x'));
    m_server->sendText(R"({"type":"x-fal-error","error":"TIMEOUT"})"); // nothing is read into it
    QTRY_COMPARE(texts.count(), 1);
    QCOMPARE(bytes.at(0).at(0).toByteArray().size(), 300'000);
    QCOMPARE(m_session->state(), State::Open);
}

void TestRawSocket::ends_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("reason");
    const auto row = [](const Deed &deed, int code, const char *reason = "") {
        QTest::newRow(deed.name) << deed << code << QString::fromLatin1(reason);
    };
    row(closes("1000", 1000), 1000);
    row({"no code", [](ScriptedSocket &server) { server.sendEmptyClose(); }}, 1000);
    row(closes("1001", 1001, "going"), 1001, "going");
    row(closes("1011", 1011, "oops"), 1011, "oops");
    row(closes("4321", 4321), 4321);
    row(closes("the key is not repeated", 1008, "not " + key), 1008, "not ***");
    row(cuts("the line breaks"), 1006);
    row(saysBytes("a message beyond the limit", QByteArray(200'000, 'x')), 1009);
}

void TestRawSocket::ends()
{
    QFETCH(Deed, deed);
    QFETCH(int, code);
    QFETCH(QString, reason);
    open({.maxMessageBytes = 100'000});
    QSignalSpy closed(m_session.get(), &RawSocketSession::closed);
    QSignalSpy failed(m_session.get(), &RawSocketSession::failed);
    QTRY_COMPARE(m_session->state(), State::Open);
    deed.act(*m_server);
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(closed.at(0).at(0).toInt(), code);
    if (code != 1009)
        QCOMPARE(closed.at(0).at(1).toString(), reason);
    QCOMPARE(m_session->state(), State::Closed);
    QCOMPARE(failed.count(), 0);
    QVERIFY(!m_session->send("too late"));
    m_session->close();
    QCOMPARE(m_server->upgrades().size(), 1);
}

void TestRawSocket::failures_data()
{
    QTest::addColumn<Greeting>("greeting");
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("401") << Greeting{Handshake::Refuse, 401} << QString() << ErrorKind::Unauthorized;
    QTest::newRow("503") << Greeting{Handshake::Refuse, 503} << QString() << ErrorKind::Server;
    QTest::newRow("cut") << Greeting{Handshake::Cut} << QString() << ErrorKind::Network;
    QTest::newRow("silence") << Greeting{Handshake::Stall} << QString() << ErrorKind::Timeout;
    QTest::newRow("a path that leads away") << Greeting{} << u"/../x"_s << ErrorKind::Invalid;
}

void TestRawSocket::failures()
{
    QFETCH(Greeting, greeting);
    QFETCH(QString, path);
    QFETCH(ErrorKind, kind);
    m_server->greet({greeting});
    open({.path = path, .openTimeout = greeting.handshake == Handshake::Stall ? 100ms : 10'000ms});
    QSignalSpy closed(m_session.get(), &RawSocketSession::closed);
    QSignalSpy failed(m_session.get(), &RawSocketSession::failed);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<fal::Error>().kind, kind);
    QCOMPARE(m_session->state(), State::Failed);
    QCOMPARE(closed.count(), 0);
    QCOMPARE(m_server->upgrades().size(), path.isEmpty() ? 1 : 0); // made once
}

void TestRawSocket::closedByUs_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("sent");
    QTest::newRow("a normal end") << 1000 << 1000;
    QTest::newRow("going away") << 1001 << 1001;
    QTest::newRow("one's own") << 4001 << 4001;
    QTest::newRow("not for programs") << 1006 << 1000;
    QTest::newRow("no code at all") << 7 << 1000;
}

void TestRawSocket::closedByUs()
{
    QFETCH(int, code);
    QFETCH(int, sent);
    open();
    QSignalSpy closed(m_session.get(), &RawSocketSession::closed);
    QTRY_COMPARE(m_session->state(), State::Open);
    m_session->send("last");
    m_session->close(code, u"bye"_s);
    m_session->close(code, u"bye"_s);
    QCOMPARE(m_session->state(), State::Closing);
    QCOMPARE(closed.count(), 0); // from the event loop
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(closed.at(0).at(0).toInt(), sent);
    QTRY_COMPARE(m_server->closeCode(), sent);
    QCOMPARE(m_server->messages().size(), 1);
}

void TestRawSocket::closedBeforeItIsOpen()
{
    open();
    QSignalSpy failed(m_session.get(), &RawSocketSession::failed);
    m_session->close();
    m_session->close();
    QCOMPARE(failed.count(), 0);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<fal::Error>().kind, ErrorKind::Canceled);
    QVERIFY(m_server->upgrades().isEmpty());
}

void TestRawSocket::refusesWhenTheOtherIsSlow()
{
    open({.maxUnsentBytes = 4 * 1024 * 1024});
    QTRY_COMPARE(m_session->state(), State::Open);
    m_server->stopReading();
    const QByteArray megabyte(1024 * 1024, 'x');
    int taken = 0;
    for (int i = 0; i < 60; ++i) {
        taken += m_session->send(megabyte);
        QVERIFY(m_session->unsentBytes() <= 4 * 1024 * 1024 + 1024);
    }
    QVERIFY2(taken < 60, qPrintable(QString::number(taken)));
}

void TestRawSocket::deleted_data()
{
    QTest::addColumn<QString>("when");
    for (const auto &when : {u"at once"_s, u"Connecting"_s, u"Open"_s, u"Closing"_s, u"Closed"_s, u"Failed"_s,
                             u"received"_s, u"closed"_s, u"failed"_s, u"Authorizing"_s})
        QTest::newRow(qPrintable(when)) << when;
}

void TestRawSocket::deleted()
{
    QFETCH(QString, when);
    fal::RawSocketOptions options;
    bool isAsked = false;
    if (when == u"Authorizing"_s) {
        options.auth = {.way = fal::SocketAuth::Token, .tokenSource = [this, &isAsked](QObject *parent) -> fal::CallOf<fal::Token> * {
                            isAsked = true;
                            return new GivenToken(*m_client, {}, false, parent);
                        }};
    }
    if (when.compare(u"failed"_s, Qt::CaseInsensitive) == 0)
        m_server->greet({{Handshake::Refuse, 403}});
    if (when == u"Connecting"_s)
        m_server->greet({{Handshake::Stall}});
    open(options);
    const auto go = [this] { m_session.reset(); };
    if (when == u"at once"_s) {
        go();
        QCoreApplication::processEvents();
        QVERIFY(m_server->upgrades().isEmpty());
        return;
    }
    if (when == u"Authorizing"_s || when == u"Connecting"_s) {
        if (when == u"Connecting"_s)
            QTRY_VERIFY(!m_server->upgrades().isEmpty());
        else
            QTRY_VERIFY(isAsked);
        go();
        QTRY_VERIFY(!m_server->hasLine());
        return;
    }
    connect(m_session.get(), &RawSocketSession::stateChanged, this, [this, when, go](State state) {
        if (QVariant::fromValue(state).toString() == when)
            go();
        else if (state == State::Open && when == u"Closing"_s)
            m_session->close();
        else if (state == State::Open)
            m_server->sendBinary("x");
    });
    connect(m_session.get(), &RawSocketSession::received, this, [this, when, go] {
        when == u"received"_s ? go() : m_server->cut();
    });
    if (when == u"closed"_s)
        connect(m_session.get(), &RawSocketSession::closed, this, go);
    if (when == u"failed"_s)
        connect(m_session.get(), &RawSocketSession::failed, this, go);
    QTRY_VERIFY(!m_session);
    QTRY_VERIFY(!m_server->hasLine());
}

QTEST_GUILESS_MAIN(TestRawSocket)
#include "tst_rawsocket.moc"
