// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Realtime sessions against a server that does everything wrong that a server can: how each of it ends, what
// is sent again and what is not.

#include "realtimeline.h"

using namespace test;
using namespace std::chrono_literals;
using fal::ErrorKind;
using fal::RealtimeSession;

class TestRealtimeLines final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedUpgrades_data();
    void refusedUpgrades();
    void nobodyListens();
    void untrustedAddress();
    void redirectsAreNotFollowed();
    void comesThroughInTheEnd();
    void endsWithAnInputOnItsWay_data();
    void endsWithAnInputOnItsWay();
    void endsWithAnInputWaiting_data();
    void endsWithAnInputWaiting();
    void whatIsSaid_data();
    void whatIsSaid();
    void comesBackOnlySoOften();
};

void TestRealtimeLines::refusedUpgrades_data()
{
    QTest::addColumn<Greeting>("greeting");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("attempts");
    const auto refused = [](const char *name, int status, ErrorKind kind, int attempts) {
        QTest::newRow(name) << Greeting{Handshake::Refuse, status} << kind << attempts;
    };
    refused("401", 401, ErrorKind::Unauthorized, 1);
    refused("402", 402, ErrorKind::Payment, 1);
    refused("403", 403, ErrorKind::Forbidden, 1);
    refused("404", 404, ErrorKind::NotFound, 1);
    refused("422", 422, ErrorKind::Invalid, 1);
    refused("429", 429, ErrorKind::RateLimited, 3);
    refused("500", 500, ErrorKind::Server, 1);
    refused("503", 503, ErrorKind::Server, 3);
    QTest::newRow("a redirect") << Greeting{Handshake::Redirect, 302, "/elsewhere"} << ErrorKind::Protocol << 1;
    QTest::newRow("cut") << Greeting{Handshake::Cut} << ErrorKind::Network << 3;
    QTest::newRow("garbage") << Greeting{Handshake::Garbage} << ErrorKind::Network << 3;
    QTest::newRow("an accept that is none") << Greeting{Handshake::WrongAccept} << ErrorKind::Network << 3;
    QTest::newRow("silence") << Greeting{Handshake::Stall} << ErrorKind::Timeout << 1;
}

void TestRealtimeLines::refusedUpgrades()
{
    QFETCH(Greeting, greeting);
    QFETCH(ErrorKind, kind);
    QFETCH(int, attempts);
    Line line({.openTimeout = greeting.handshake == Handshake::Stall ? 100ms : 10'000ms});
    line.server.greet({greeting});
    line.session->send(prompt(u"a"_s));
    QVERIFY(line.failures.isEmpty()); // not from inside send()
    QTRY_COMPARE(line.failures.count(), 1);
    QCOMPARE(line.error().kind, kind);
    QVERIFY(!line.error().message.isEmpty());
    QCOMPARE(line.server.upgrades().size(), attempts);
    QCOMPARE(line.session->state(), State::Failed);
    QCOMPARE(line.lost.count(), 0); // nothing was sent
    QCOMPARE(line.session->droppedInputs(), 1U);
}

void TestRealtimeLines::nobodyListens()
{
    Line line;
    line.server.refuse();
    line.session->send(prompt(u"a"_s));
    QTRY_COMPARE(line.failures.count(), 1);
    QCOMPARE(line.error().kind, ErrorKind::Network);
}

void TestRealtimeLines::untrustedAddress()
{
    Line line;
    fal::Config config = line.client.config();
    config.baseUrl.setHost(u"192.0.2.1"_s); // http, and not this computer
    line.client.setConfig(config);
    line.session->send(prompt(u"a"_s));
    QTRY_COMPARE(line.failures.count(), 1);
    QVERIFY(line.server.upgrades().isEmpty());
}

void TestRealtimeLines::redirectsAreNotFollowed()
{
    ScriptedSocket other;
    Line line;
    line.server.greet({{Handshake::Redirect, 302, other.url().toEncoded() + "/x"}});
    line.session->send(prompt(u"a"_s));
    QTRY_COMPARE(line.failures.count(), 1);
    QVERIFY(other.upgrades().isEmpty());
}

void TestRealtimeLines::comesThroughInTheEnd()
{
    Line line;
    line.answerAll();
    line.server.greet({{Handshake::Refuse, 503}, {Handshake::Cut}, {}});
    line.session->send(prompt(u"old"_s));
    line.session->send(prompt(u"new"_s));
    QTRY_COMPARE(line.frames.count(), 1);
    QCOMPARE(promptOf(line.server.messages().first()), u"new"_s);
    QCOMPARE(line.failures.count(), 0);
    const QList<State> states{State::Connecting, State::Waiting, State::Connecting, State::Waiting,
                              State::Connecting, State::Active};
    QList<State> seen;
    for (const auto &change : line.states)
        seen << change.at(0).value<State>();
    QCOMPARE(seen, states);
}

static void endRows()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<std::optional<ErrorKind>>("kind"); // none: a normal end
    QTest::addColumn<bool>("comesBack");                // when an input waits
    const auto row = [](const Deed &deed, std::optional<ErrorKind> kind, bool comesBack) {
        QTest::newRow(deed.name) << deed << kind << comesBack;
    };
    row(closes("1000", 1000), {}, true);
    row({"1005, no code", [](ScriptedSocket &server) { server.sendEmptyClose(); }}, {}, true);
    row(closes("1001", 1001), ErrorKind::Network, true);
    row(closes("1002", 1002), ErrorKind::Protocol, false);
    row(closes("1003", 1003), ErrorKind::Invalid, false);
    row(cuts("1006, the line breaks"), ErrorKind::Network, true);
    row(closes("1007", 1007), ErrorKind::Protocol, false);
    row(closes("1008", 1008, "who are you"), ErrorKind::Forbidden, false);
    row(closes("1009", 1009), ErrorKind::TooLarge, false);
    row(closes("1011", 1011, "server oops"), ErrorKind::Server, true);
    row(closes("4000", 4000, "my own"), ErrorKind::Server, false);
    row(saysText("idle, as text", idle), {}, true);
    row(saysBytes("idle, as MessagePack", asMessagePack(idle)), {}, true);
    row(saysText("unauthorized, as text", unauthorized), ErrorKind::Unauthorized, false);
    row(saysBytes("unauthorized, as MessagePack", asMessagePack(unauthorized)), ErrorKind::Unauthorized, false);
    row(saysText("an error, as text", broken), ErrorKind::Server, false);
    row(saysBytes("an error, as MessagePack", asMessagePack(broken)), ErrorKind::Server, false);
    row(saysText("text that is no JSON", "hello"), ErrorKind::Protocol, false);
    row(saysText("a JSON list", "[1]"), ErrorKind::Protocol, false);
    row(saysBytes("bytes that are no MessagePack", "\xc1"), ErrorKind::Protocol, false);
    row(saysBytes("MessagePack that is no map", "\x93\x01\x02\x03"), ErrorKind::Protocol, false);
    row(saysBytes("a message beyond the limit", QByteArray(200'000, 'x')), ErrorKind::TooLarge, false);
    row({"many frames beyond the limit",
         [](ScriptedSocket &server) {
             server.send(ScriptedSocket::frame(0x02, QByteArray(60'000, 'x')));
             server.send(ScriptedSocket::frame(0x00, QByteArray(60'000, 'x')));
             server.send(ScriptedSocket::frame(0x80, QByteArray(60'000, 'x')));
         }},
        ErrorKind::TooLarge, false);
    row(sendsRaw("a frame of an unknown kind", "8300"), ErrorKind::Protocol, false);
    row(sendsRaw("a frame with reserved bits", "f200"), ErrorKind::Protocol, false);
    row(sendsRaw("text that is no UTF-8", "8102fffe"), ErrorKind::Protocol, false);
    row({"half a frame, then nothing",
         [](ScriptedSocket &server) {
             server.send(QByteArray::fromHex("827e1000aabbcc"));
             server.cut();
         }},
        ErrorKind::Network, true);
}

void TestRealtimeLines::endsWithAnInputOnItsWay_data()
{
    endRows();
}

void TestRealtimeLines::endsWithAnInputOnItsWay()
{
    QFETCH(Deed, deed);
    QFETCH(std::optional<ErrorKind>, kind);
    Line line({.maxMessageBytes = 100'000});
    QVERIFY(line.begins());
    deed.act(line.server);
    QVERIFY(line.endsIn(kind ? State::Failed : State::Idle));
    QCOMPARE(line.failures.count(), kind ? 1 : 0);
    if (kind)
        QCOMPARE(line.error().kind, *kind);
    QCOMPARE(line.session->lostInputs(), 1U);
    QCOMPARE(line.lost.count(), 1);
    line.session->send(prompt(u"next"_s));
    QTRY_COMPARE(line.server.messages().size(), 2);
    QCOMPARE(promptOf(line.server.messages().last()), u"next"_s);
    QCOMPARE(line.server.upgrades().size(), 2);
}

void TestRealtimeLines::endsWithAnInputWaiting_data()
{
    endRows();
}

void TestRealtimeLines::endsWithAnInputWaiting()
{
    QFETCH(Deed, deed);
    QFETCH(bool, comesBack);
    Line line({.maxMessageBytes = 100'000});
    QVERIFY(line.begins());
    line.session->send(prompt(u"older"_s));
    line.session->send(prompt(u"newest"_s));
    deed.act(line.server);
    if (!comesBack) {
        QVERIFY(line.endsIn(State::Failed));
        QCOMPARE(line.server.upgrades().size(), 1);
        QCOMPARE(line.session->droppedInputs(), 2U);
    } else {
        QTRY_COMPARE(line.server.messages().size(), 2);
        QCOMPARE(promptOf(line.server.messages().last()), u"newest"_s);
        QCOMPARE(line.server.upgrades().size(), 2);
        QCOMPARE(line.failures.count(), 0);
        QCOMPARE(line.session->droppedInputs(), 1U);
    }
    QCOMPARE(line.lost.count(), 1);
    QCOMPARE(line.session->lostInputs(), 1U);
}

void TestRealtimeLines::whatIsSaid_data()
{
    QTest::addColumn<QList<Deed>>("deeds");
    QTest::addColumn<int>("frames");
    QTest::addColumn<int>("times");
    const QByteArray answer = packed({{u"request_id"_s, u"1"_s}, {u"seed"_s, 7}});
    const QByteArray withoutId = packed({{u"seed"_s, 7}});
    const auto row = [](const char *name, const QList<Deed> &deeds, int frames, int times) {
        QTest::newRow(name) << deeds << frames << times;
    };
    row("a result", {saysBytes("", answer)}, 1, 0);
    row("a result as text", {saysText("", R"({"request_id":"1"})")}, 1, 0);
    row("a result without an id", {saysBytes("", withoutId)}, 1, 0);
    row("two results for one input", {saysBytes("", answer), saysBytes("", answer)}, 2, 0);
    row("a result and its time", {saysBytes("", answer), saysText("", timings)}, 1, 1);
    row("the time as MessagePack", {saysBytes("", answer), saysBytes("", asMessagePack(timings))}, 1, 1);
    row("a time before any result", {saysText("", timings), saysBytes("", answer)}, 1, 0);
    row("a note that nobody knows", {saysText("", unknownNote), saysBytes("", answer)}, 1, 0);
    row("a ping in between", {sendsRaw("", "890161"), saysBytes("", answer)}, 1, 0);
    row("in three frames",
        {{"",
          [answer](ScriptedSocket &server) {
              server.send(ScriptedSocket::frame(0x02, answer.left(3)));
              server.send(ScriptedSocket::frame(0x00, answer.mid(3, 4)));
              server.send(ScriptedSocket::frame(0x80, answer.mid(7)));
          }}},
        1, 0);
}

void TestRealtimeLines::whatIsSaid()
{
    QFETCH(QList<Deed>, deeds);
    QFETCH(int, frames);
    QFETCH(int, times);
    Line line;
    QVERIFY(line.begins());
    for (const Deed &deed : deeds)
        deed.act(line.server);
    line.server.sendBinary(packed({{u"last"_s, true}}));
    QTRY_COMPARE(line.frames.count(), frames + 1);
    QCOMPARE(line.times.count(), times);
    for (const auto &frame : line.frames)
        QCOMPARE(frame.at(0).value<fal::RealtimeFrame>().sequence, 1U);
    if (times > 0) {
        QCOMPARE(line.times.at(0).at(0).value<quint64>(), 1U);
        QCOMPARE(line.times.at(0).at(1).value<std::chrono::microseconds>(), 500'000us);
    }
    QCOMPARE(line.session->state(), State::Active);
    QCOMPARE(line.failures.count(), 0);
}

void TestRealtimeLines::comesBackOnlySoOften()
{
    Line line;
    connect(&line.server, &ScriptedSocket::received, this, [&line] {
        line.session->send(prompt(u"again"_s));
        line.server.cut();
    });
    line.session->send(prompt(u"a"_s));
    QVERIFY(line.endsIn(State::Failed));
    QCOMPARE(line.server.upgrades().size(), 3); // the first and two more: Config::retries
    QCOMPARE(line.session->lostInputs(), 3U);
    QCOMPARE(line.error().kind, ErrorKind::Network);
}

QTEST_GUILESS_MAIN(TestRealtimeLines)
#include "tst_realtimelines.moc"
