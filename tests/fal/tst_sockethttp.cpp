// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP over WebSocket: answers in frames, everything that may be wrong with them, and what is never sent twice.

#include "lines.h"

#include "fal/sockethttp.h"

using namespace test;
using namespace std::chrono_literals;
using fal::ErrorKind;
using fal::SocketHttpCall;

Q_DECLARE_METATYPE(fal::ErrorKind)

namespace {

const QByteArray started = R"({"type":"start","request_id":"r-1","status":200,"headers":{"Content-Type":"application/json","x-fal-billable-units":"1.5"}})";
const QByteArray startedText = R"({"type":"start","request_id":"r-1","status":200,"headers":{"content-type":"text/event-stream"}})";
const QByteArray startedPicture = R"({"type":"start","request_id":"r-1","status":200,"headers":{"content-type":"image/png"}})";
const QByteArray refused = R"({"type":"start","request_id":"r-1","status":422,"headers":{"content-type":"application/json"}})";
const QByteArray unavailable = R"({"type":"start","request_id":"r-1","status":503,"headers":{"content-type":"text/html"}})";
const QByteArray finished = R"({"type":"end","request_id":"r-1","status":200,"time_to_first_byte_seconds":0.1})";
const QByteArray failedLate = R"({"type":"end","request_id":"r-1","status":500,"time_to_first_byte_seconds":0.1})";
const QByteArray ofAnother = R"({"type":"end","request_id":"r-2","status":200})";

} // namespace

class TestSocketHttp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asks();
    void answers_data();
    void answers();
    void wrong_data();
    void wrong();
    void refusedUpgrades_data();
    void refusedUpgrades();
    void silence_data();
    void silence();
    void bodyIsBounded();
    void bodyNeedNotBeKept();
    void cancelled_data();
    void cancelled();
    void deleted_data();
    void deleted();

private:
    std::unique_ptr<SocketHttpCall> call(const fal::SocketHttpOptions &options = {});
    // What it says once the input has arrived.
    void plays(const QList<Deed> &deeds);

    std::unique_ptr<ScriptedSocket> m_server;
    std::unique_ptr<fal::Client> m_client;
};

void TestSocketHttp::init()
{
    m_client.reset();
    m_server = std::make_unique<ScriptedSocket>();
    m_client = std::make_unique<fal::Client>(quickConfig(m_server->url()));
}

std::unique_ptr<SocketHttpCall> TestSocketHttp::call(const fal::SocketHttpOptions &options)
{
    return std::make_unique<SocketHttpCall>(*m_client, endpoint(), QJsonObject{{u"prompt"_s, u"ä"_s}}, options);
}

void TestSocketHttp::plays(const QList<Deed> &deeds)
{
    connect(m_server.get(), &ScriptedSocket::received, this, [this, deeds] {
        for (const Deed &deed : deeds)
            deed.act(*m_server);
    });
}

void TestSocketHttp::asks()
{
    plays({saysText("", startedText), saysText("", finished)});
    const auto streamed = call({.path = u"/stream"_s});
    QVERIFY(ends(*streamed));
    QCOMPARE(m_server->upgrades().first().target, QByteArray("/ws.fal.run/fal-ai/flux/dev/stream"));
    QCOMPARE(m_server->upgrades().first().headers.value("authorization"), "Key " + key);
    QCOMPARE(m_server->messages().size(), 1);
    QVERIFY(m_server->messages().first().isText);
    QCOMPARE(m_server->messages().first().bytes, QByteArray(R"({"prompt":"ä"})"));
    QTRY_VERIFY(!m_server->hasLine());
}

void TestSocketHttp::answers_data()
{
    QTest::addColumn<QList<Deed>>("deeds");
    QTest::addColumn<QJsonObject>("data");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("pieces");
    QTest::newRow("JSON in one text frame") << QList{saysText("", started), saysText("", R"({"seed":7})"), saysText("", finished)}
                                            << QJsonObject{{u"seed"_s, 7}} << QByteArray(R"({"seed":7})") << 1;
    QTest::newRow("JSON in binary frames")
        << QList{saysText("", started), saysBytes("", R"({"se)"), saysBytes("", R"(ed":7})"), saysText("", finished)}
        << QJsonObject{{u"seed"_s, 7}} << QByteArray(R"({"seed":7})") << 2;
    QTest::newRow("JSON with a type but no request id")
        << QList{saysText("", started), saysText("", R"({"type":"end"})"), saysText("", finished)}
        << QJsonObject{{u"type"_s, u"end"_s}} << QByteArray(R"({"type":"end"})") << 1;
    QTest::newRow("a picture") << QList{saysText("", startedPicture), saysBytes("", "\x89PNG"), saysText("", finished)}
                               << QJsonObject() << QByteArray("\x89PNG") << 1;
    QTest::newRow("events") << QList{saysText("", startedText), saysText("", "data: 1\n\n"), saysText("", "data: 2\n\n"), saysText("", finished)}
                            << QJsonObject() << QByteArray("data: 1\n\ndata: 2\n\n") << 2;
}

void TestSocketHttp::answers()
{
    QFETCH(QList<Deed>, deeds);
    QFETCH(QJsonObject, data);
    QFETCH(QByteArray, body);
    QFETCH(int, pieces);
    plays(deeds);
    const auto one = call();
    QSignalSpy opened(one.get(), &SocketHttpCall::opened);
    QSignalSpy told(one.get(), &SocketHttpCall::piece);
    QVERIFY(ends(*one));
    QVERIFY2(one->result(), qPrintable(one->result() ? QString() : one->result().error().message));
    QCOMPARE(one->result()->data, data);
    QCOMPARE(one->result()->rawBody, body);
    QCOMPARE(one->result()->requestId, u"r-1"_s);
    QCOMPARE(told.count(), pieces);
    QCOMPARE(opened.at(0).at(0).toString(), u"r-1"_s);
    if (!data.isEmpty())
        QCOMPARE(one->result()->billableUnits, std::optional<double>(1.5));
}

void TestSocketHttp::wrong_data()
{
    QTest::addColumn<QList<Deed>>("deeds");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char *name, const QList<Deed> &deeds, ErrorKind kind, int status, bool accepted) {
        QTest::newRow(name) << deeds << kind << status << accepted;
    };
    const QByteArray detail = R"({"detail":[{"loc":["body","prompt"],"msg":"Field required","type":"missing"}]})";
    row("a refusal with its reason", {saysText("", refused), saysText("", detail), saysText("", QByteArray(finished).replace("200", "422"))},
        ErrorKind::Invalid, 422, false);
    row("a gateway that lost its answer", {saysText("", unavailable), saysText("", "<html>"), saysText("", QByteArray(finished).replace("200", "503"))},
        ErrorKind::Server, 503, true);
    row("a failure at the end", {saysText("", started), saysText("", "{}"), saysText("", failedLate)}, ErrorKind::Server, 500, false);
    row("the end of another request", {saysText("", started), saysText("", ofAnother)}, ErrorKind::Protocol, 0, true);
    row("an end without a start", {saysText("", finished)}, ErrorKind::Protocol, 0, true);
    row("two starts", {saysText("", started), saysText("", started)}, ErrorKind::Protocol, 0, true);
    row("a body without a start", {saysBytes("", "x")}, ErrorKind::Protocol, 0, true);
    row("words without a start", {saysText("", "hello")}, ErrorKind::Protocol, 0, true);
    row("no JSON although it says so", {saysText("", started), saysText("", "{"), saysText("", finished)}, ErrorKind::Protocol, 0, false);
    row("unauthorized", {saysText("", R"({"status":"error","error":"Unauthorized"})")}, ErrorKind::Unauthorized, 0, false);
    row("an error of the application", {saysText("", R"({"type":"x-fal-error","error":"INTERNAL_ERROR","reason":"x"})")}, ErrorKind::Server, 0, true);
    row("cut before the start", {cuts("")}, ErrorKind::Network, 0, true);
    row("cut in the body", {saysText("", started), saysText("", "{"), cuts("")}, ErrorKind::Network, 0, true);
    row("a polite goodbye too early", {saysText("", started), closes("", 1000)}, ErrorKind::Network, 0, true);
    row("1008", {closes("", 1008)}, ErrorKind::Forbidden, 0, true);
    row("1011", {closes("", 1011, "not " + key)}, ErrorKind::Server, 0, true);
    row("a frame beyond the limit", {saysText("", started), saysBytes("", QByteArray(200'000, 'x'))}, ErrorKind::TooLarge, 0, true);
}

void TestSocketHttp::wrong()
{
    QFETCH(QList<Deed>, deeds);
    QFETCH(ErrorKind, kind);
    QFETCH(int, status);
    QFETCH(bool, accepted);
    plays(deeds);
    const auto one = call({.maxMessageBytes = 100'000});
    QVERIFY(ends(*one));
    QVERIFY(!one->result());
    const fal::Error &error = one->result().error();
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.mayHaveBeenAccepted, accepted);
    QVERIFY(!error.message.contains(u"secret"_s));
    QCOMPARE(m_server->messages().size(), 1); // never again
    QCOMPARE(m_server->upgrades().size(), 1);
    if (status == 422)
        QCOMPARE(error.fields.front().loc, QStringList{u"prompt"_s});
}

void TestSocketHttp::refusedUpgrades_data()
{
    QTest::addColumn<Greeting>("greeting");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("401") << Greeting{Handshake::Refuse, 401} << ErrorKind::Unauthorized;
    QTest::newRow("429") << Greeting{Handshake::Refuse, 429} << ErrorKind::RateLimited;
    QTest::newRow("503") << Greeting{Handshake::Refuse, 503} << ErrorKind::Server;
    QTest::newRow("cut") << Greeting{Handshake::Cut} << ErrorKind::Network;
    QTest::newRow("silence") << Greeting{Handshake::Stall} << ErrorKind::Timeout;
}

void TestSocketHttp::refusedUpgrades()
{
    QFETCH(Greeting, greeting);
    QFETCH(ErrorKind, kind);
    m_server->greet({greeting});
    const auto one = call({.openTimeout = greeting.handshake == Handshake::Stall ? 100ms : 10'000ms});
    QVERIFY(ends(*one));
    QCOMPARE(one->result().error().kind, kind);
    QVERIFY(!one->result().error().mayHaveBeenAccepted); // nothing was handed over
    QCOMPARE(m_server->upgrades().size(), 1);
}

void TestSocketHttp::silence_data()
{
    QTest::addColumn<bool>("begins");
    QTest::newRow("from the start") << false;
    QTest::newRow("in the middle") << true;
}

void TestSocketHttp::silence()
{
    QFETCH(bool, begins);
    plays(begins ? QList{saysText("", started)} : QList<Deed>());
    const auto one = call({.answerTimeout = begins ? 10'000ms : 100ms, .idleTimeout = begins ? 100ms : 10'000ms});
    QVERIFY(ends(*one));
    QCOMPARE(one->result().error().kind, ErrorKind::Timeout);
    QCOMPARE(one->result().error().requestId, begins ? u"r-1"_s : QString());
    QVERIFY(one->result().error().mayHaveBeenAccepted);
}

void TestSocketHttp::bodyIsBounded()
{
    plays({saysText("", startedText), saysBytes("", QByteArray(60'000, 'x')), saysBytes("", QByteArray(60'000, 'x')), saysText("", finished)});
    const auto one = call({.maxBodyBytes = 100'000});
    QVERIFY(ends(*one));
    QCOMPARE(one->result().error().kind, ErrorKind::TooLarge);
}

void TestSocketHttp::bodyNeedNotBeKept()
{
    plays({saysText("", started), saysBytes("", QByteArray(60'000, 'x')), saysBytes("", QByteArray(60'000, 'x')), saysText("", finished)});
    const auto one = call({.maxBodyBytes = 100'000, .keepsBody = false});
    QSignalSpy pieces(one.get(), &SocketHttpCall::piece);
    QVERIFY(ends(*one));
    QVERIFY(one->result());
    QCOMPARE(pieces.count(), 2);
    QVERIFY(one->result()->rawBody.isEmpty());
}

static void momentRows()
{
    QTest::addColumn<QString>("when");
    for (const auto &when : {u"at once"_s, u"connecting"_s, u"upgraded"_s, u"sent"_s, u"opened"_s, u"piece"_s, u"finished"_s})
        QTest::newRow(qPrintable(when)) << when;
}

static void actWhen(const QString &when, ScriptedSocket &server, SocketHttpCall &call, const std::function<void()> &act)
{
    QObject::connect(&server, &ScriptedSocket::received, &server, [when, act, &server] {
        if (when == u"sent"_s) {
            act();
            return;
        }
        for (const QByteArray &text : {started, QByteArray("{}"), finished})
            server.sendText(text);
    });
    if (when == u"at once"_s)
        act();
    else if (when == u"connecting"_s)
        server.greet({{Handshake::Stall}});
    else if (when == u"upgraded"_s)
        QObject::connect(&server, &ScriptedSocket::upgraded, &server, act);
    else if (when == u"opened"_s)
        QObject::connect(&call, &SocketHttpCall::opened, &server, act);
    else if (when == u"piece"_s)
        QObject::connect(&call, &SocketHttpCall::piece, &server, act);
    else if (when == u"finished"_s)
        QObject::connect(&call, &fal::Call::finished, &server, act);
}

void TestSocketHttp::cancelled_data()
{
    momentRows();
}

void TestSocketHttp::cancelled()
{
    QFETCH(QString, when);
    const auto one = call();
    actWhen(when, *m_server, *one, [&one] { one->cancel(); });
    if (when == u"connecting"_s) {
        QTRY_VERIFY(!m_server->upgrades().isEmpty());
        one->cancel();
    }
    QVERIFY(ends(*one));
    QCOMPARE(one->result().has_value(), when == u"finished"_s);
    if (!one->result()) {
        QCOMPARE(one->result().error().kind, ErrorKind::Canceled);
        const bool wasSent = when == u"sent"_s || when == u"opened"_s || when == u"piece"_s;
        QCOMPARE(one->result().error().mayHaveBeenAccepted, wasSent);
    }
    QTRY_VERIFY(!m_server->hasLine());
}

void TestSocketHttp::deleted_data()
{
    momentRows();
}

void TestSocketHttp::deleted()
{
    QFETCH(QString, when);
    auto one = call();
    actWhen(when, *m_server, *one, [&one] { one.reset(); });
    if (when == u"connecting"_s) {
        QTRY_VERIFY(!m_server->upgrades().isEmpty());
        one.reset();
    }
    QTRY_VERIFY(!one);
    QTRY_VERIFY(!m_server->hasLine());
}

QTEST_GUILESS_MAIN(TestSocketHttp)
#include "tst_sockethttp.moc"
