// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Streams of a model: events of every shape however their bytes arrive, other bytes, errors before, in
// and instead of a stream, silence, tokens, and that a stream is paid for once.

#include "calls.h"

#include "fal/run.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrlQuery>

using namespace test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fal::ErrorKind;

namespace {

const QByteArray modelStream = "/fal.run/fal-ai/flux/dev/stream";
const QByteArray tokenPath = "/rest.fal.ai/tokens/";
const QByteArray token = "eyJhbGciOiJIUzI1NiJ9.token-that-nobody-may-see.x";

const QJsonObject prompt{{u"prompt"_s, u"a cat"_s}};

ScriptedAnswer pieces(const QList<QByteArray> &list, const QByteArray &type = "text/event-stream",
                      Behaviour behaviour = Behaviour::Chunks)
{
    return {.headers = {{"Content-Type", type}, {"x-fal-request-id", "stream-1"}},
            .behaviour = behaviour,
            .pieces = list};
}

QList<QByteArray> bytesOf(const QByteArray &text)
{
    QList<QByteArray> list;
    for (const char byte : text)
        list << QByteArray(1, byte);
    return list;
}

struct Heard
{
    QList<fal::StreamEvent> events = {};
    QByteArray bytes = {};
    int opened = 0;
    QString type = {};
};

void listen(fal::StreamCall &call, Heard &heard)
{
    QObject::connect(&call, &fal::StreamCall::event, &call, [&](const fal::StreamEvent &e) { heard.events << e; });
    QObject::connect(&call, &fal::StreamCall::piece, &call, [&](const QByteArray &b) { heard.bytes += b; });
    QObject::connect(&call, &fal::StreamCall::opened, &call, [&](const QString &, const QString &type) {
        ++heard.opened;
        heard.type = type;
    });
}

} // namespace

class TestStream final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void events_data();
    void events();
    void path_data();
    void path();
    void asks();
    void values_data();
    void values();
    void binary_data();
    void binary();
    void failsBefore_data();
    void failsBefore();
    void failsInside_data();
    void failsInside();
    void silence_data();
    void silence();
    void keepAlivesAreHeard();
    void stops_data();
    void stops();
    void byToken_data();
    void byToken();
    void noToken();
    void tokenIsNotTold();
};

void TestStream::events_data()
{
    QTest::addColumn<QList<QByteArray>>("sent");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QList<QByteArray>>("data");
    const auto row = [](const char *name, const QList<QByteArray> &sent, const QStringList &names,
                        const QList<QByteArray> &data) { QTest::newRow(name) << sent << names << data; };
    row("one event", {"data: {\"n\":1}\n\n"}, {{}}, {"{\"n\":1}"});
    row("three in one piece", {"data: 1\n\ndata: 2\n\ndata: 3\n\n"}, {{}, {}, {}}, {"1", "2", "3"});
    row("one byte at a time", bytesOf("event: a\ndata: \xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80\n\n"), {u"a"_s},
        {"\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80"});
    row("a character split between pieces", {"data: \"\xE2", "\x82", "\xAC\"\n\n"}, {{}}, {"\"\xE2\x82\xAC\""});
    row("CR as the end of lines", {"data: 1\r\rdata: 2\r\r"}, {{}, {}}, {"1", "2"});
    row("CRLF split between pieces", {"data: 1\r", "\n\r", "\ndata: 2\r\n\r\n"}, {{}, {}}, {"1", "2"});
    row("several lines of data", {"data: {\"a\":\ndata: 1}\n\n"}, {{}}, {"{\"a\":\n1}"});
    row("a byte order mark", {"\xEF\xBB\xBF", "data: 1\n\n"}, {{}}, {"1"});
    row("names", {"event: progress\ndata: 1\n\n", "event: done\ndata: 2\n\n"},
        {u"progress"_s, u"done"_s}, {"1", "2"});
    row("comments between", {": hello\n\n", "data: 1\n\n", ":\n\n", "data: 2\n\n"}, {{}, {}}, {"1", "2"});
    row("the end mark of others", {"data: {\"n\":1}\n\n", "data: [DONE]\n\n"}, {{}, {}}, {"{\"n\":1}", "[DONE]"});
    row("no space after the colon", {"data:1\n\n"}, {{}}, {"1"});
    row("an event without its end is none", {"data: 1\n\n", "data: 2\n"}, {{}}, {"1"});
    row("an empty stream", {}, {}, {});
}

void TestStream::events()
{
    QFETCH(QList<QByteArray>, sent);
    QFETCH(QStringList, names);
    QFETCH(QList<QByteArray>, data);
    ScriptedServer server;
    server.on("POST", modelStream, {pieces(sent)});
    fal::Client client(quickConfig(server.url()));
    fal::StreamCall call(client, endpoint(), prompt);
    Heard heard;
    listen(call, heard);
    QVERIFY(ends(call));
    QVERIFY2(call.result(), call.result() ? "" : qPrintable(call.result().error().message));
    QCOMPARE(heard.opened, 1);
    QCOMPARE(heard.events.size(), data.size());
    for (qsizetype i = 0; i < data.size(); ++i) {
        QCOMPARE(heard.events[i].name, names[i]);
        QCOMPARE(heard.events[i].data, data[i]);
    }
    QVERIFY(heard.bytes.isEmpty());
    QCOMPARE(call.result()->requestId, u"stream-1"_s);
    QCOMPARE(server.requests().size(), 1);
}

void TestStream::path_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("the usual one") << u"fal-ai/flux/dev"_s << u"/stream"_s << modelStream;
    QTest::newRow("an id that ends with it") << u"fal-ai/flux/stream"_s << u"/stream"_s
                                             << QByteArray("/fal.run/fal-ai/flux/stream");
    QTest::newRow("another one") << u"fal-ai/flux/dev"_s << u"tokens"_s
                                 << QByteArray("/fal.run/fal-ai/flux/dev/tokens");
    QTest::newRow("none") << u"fal-ai/flux/dev"_s << QString() << QByteArray("/fal.run/fal-ai/flux/dev");
    QTest::newRow("of a workflow") << u"workflows/me/flow"_s << u"/stream"_s
                                   << QByteArray("/fal.run/workflows/me/flow/stream");
}

void TestStream::path()
{
    QFETCH(QString, id);
    QFETCH(QString, path);
    ScriptedServer server;
    server.on("POST", "/*", {pieces({"data: 1\n\n"})});
    fal::Client client(quickConfig(server.url()));
    fal::StreamCall call(client, fal::Endpoint::parse(id).value(), prompt, {.path = path});
    QVERIFY(ends(call));
    QVERIFY(call.result());
    QTEST(server.requests().first().path, "expected");
}

void TestStream::asks()
{
    ScriptedServer server;
    server.on("POST", modelStream, {pieces({"data: 1\n\n"})});
    server.on("GET", modelStream, {pieces({"data: 1\n\n"})});
    fal::Client client(quickConfig(server.url()));
    QUrlQuery query;
    query.addQueryItem(u"mode"_s, u"fast"_s);
    const fal::RequestOptions options{.hint = u"h"_s, .tags = {{u"a"_s, u"b"_s}}, .headers = {{"X-Mine", "1"}}};
    fal::StreamCall post(client, endpoint(), prompt, {.query = query, .request = options});
    QVERIFY(ends(post));
    fal::StreamCall get(client, endpoint(), prompt, {.method = "GET", .query = query, .accept = "audio/*"});
    QVERIFY(ends(get));
    const Recorded first = server.requests().at(0);
    QCOMPARE(first.target, modelStream + "?mode=fast");
    QCOMPARE(first.body, QByteArray(R"({"prompt":"a cat"})"));
    QCOMPARE(first.headers.value("accept"), QByteArray("text/event-stream"));
    QCOMPARE(first.headers.value("cache-control"), QByteArray("no-store"));
    QCOMPARE(first.headers.value("x-fal-runner-hint"), QByteArray("h"));
    QCOMPARE(first.headers.value("x-fal-tags"), QByteArray("a=b"));
    QCOMPARE(first.headers.value("x-mine"), QByteArray("1"));
    QCOMPARE(first.headers.value("authorization"), "Key " + key);
    const Recorded second = server.requests().at(1);
    QCOMPARE(second.target, modelStream + "?mode=fast&prompt=a%20cat");
    QCOMPARE(second.headers.value("accept"), QByteArray("audio/*"));
    QVERIFY(second.body.isEmpty());
}

void TestStream::values_data()
{
    QTest::addColumn<QList<QByteArray>>("sent");
    QTest::addColumn<QJsonObject>("last");
    const auto value = [](const QJsonValue &one) { return QJsonObject{{u"value"_s, one}}; };
    const QByteArray one = "data: {\"n\":1}\n\n";
    QTest::newRow("an object") << QList<QByteArray>{one, "data: {\"n\":2}\n\n"} << QJsonObject{{u"n"_s, 2}};
    QTest::newRow("zero") << QList<QByteArray>{one, "data: 0\n\n"} << value(0);
    QTest::newRow("false") << QList<QByteArray>{one, "data: false\n\n"} << value(false);
    QTest::newRow("null") << QList<QByteArray>{one, "data: null\n\n"} << value(QJsonValue());
    QTest::newRow("an empty text") << QList<QByteArray>{one, "data: \"\"\n\n"} << value(u""_s);
    QTest::newRow("a list") << QList<QByteArray>{one, "data: [1]\n\n"} << value(QJsonArray{1});
    QTest::newRow("what is no JSON is not the result")
        << QList<QByteArray>{one, "data: [DONE]\n\n"} << QJsonObject{{u"n"_s, 1}};
    QTest::newRow("nor is nothing") << QList<QByteArray>{one, "data:\n\n"} << QJsonObject{{u"n"_s, 1}};
    QTest::newRow("no event at all") << QList<QByteArray>{} << QJsonObject();
}

void TestStream::values()
{
    QFETCH(QList<QByteArray>, sent);
    ScriptedServer server;
    server.on("POST", modelStream, {pieces(sent)});
    fal::Client client(quickConfig(server.url()));
    fal::StreamCall call(client, endpoint(), prompt);
    Heard heard;
    listen(call, heard);
    QVERIFY(ends(call));
    QVERIFY(call.result());
    QTEST(call.result()->data, "last");
    QCOMPARE(heard.events.size(), sent.size());
}

void TestStream::binary_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("a sound") << QByteArray("audio/mpeg");
    QTest::newRow("any bytes") << QByteArray("application/octet-stream");
    QTest::newRow("plain text that looks like events") << QByteArray("text/plain");
    QTest::newRow("JSON instead of a stream") << QByteArray("application/json");
}

void TestStream::binary()
{
    QFETCH(QByteArray, type);
    const QByteArray content = QByteArray::fromHex("fffb90000a0d0a0d00ff") + "data: 1\n\n" + QByteArray(5000, '\0');
    ScriptedServer server;
    server.on("POST", modelStream, {pieces({content.left(3), content.mid(3, 10), content.mid(13)}, type)});
    fal::Client client(quickConfig(server.url()));
    fal::StreamCall call(client, endpoint(), prompt);
    Heard heard;
    listen(call, heard);
    QVERIFY(ends(call));
    QVERIFY(call.result());
    QCOMPARE(heard.bytes, content);
    QVERIFY(heard.events.isEmpty());
    QCOMPARE(heard.type, QString::fromLatin1(type));
    QCOMPARE(call.result()->contentType, QString::fromLatin1(type));
    QVERIFY(call.result()->data.isEmpty());
}

void TestStream::failsBefore_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("mayRun");
    const auto row = [](const char *name, const ScriptedAnswer &answer, ErrorKind kind,
                        const QString &says,
                        bool may) { QTest::newRow(name) << answer << kind << says << may; };
    row("the input is refused",
        {.status = 422, .headers = {{"Content-Type", "application/json"}},
         .body = R"({"detail":[{"loc":["body","prompt"],"msg":"is missing","type":"missing"}]})"},
        ErrorKind::Invalid, u"is missing"_s, false);
    row("the input is refused in the type of streams",
        {.status = 422,
         .headers = {{"Content-Type", "text/event-stream"}},
         .body = R"({"detail":"no such style"})"},
        ErrorKind::Invalid, u"no such style"_s, false);
    row("no key", {.status = 401, .body = R"({"detail":"Cannot access application"})"},
        ErrorKind::Unauthorized, u"key"_s, false);
    row("too many", {.status = 429, .headers = {{"Retry-After", "1"}}, .body = R"({"detail":"slow down"})"},
        ErrorKind::RateLimited, u"slow down"_s, false);
    row("a gateway's page", {.status = 502, .body = "<html>Bad Gateway</html>"}, ErrorKind::Server, u"502"_s, true);
    row("the line is cut", {.behaviour = Behaviour::CloseBeforeHeaders}, ErrorKind::Network, u"broke"_s, true);
    row("a redirect is not followed",
        {.status = 307, .headers = {{"Location", "/elsewhere"}}}, ErrorKind::Protocol, {}, false);
}

void TestStream::failsBefore()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, says);
    ScriptedServer server;
    server.on("POST", modelStream, {answer});
    fal::Client client(quickConfig(server.url()));
    fal::StreamCall call(client, endpoint(), prompt);
    Heard heard;
    listen(call, heard);
    QVERIFY(ends(call));
    QVERIFY(!call.result());
    QCOMPARE(call.result().error().kind, kind);
    QVERIFY2(call.result().error().message.contains(says), qPrintable(call.result().error().message));
    QTEST(call.result().error().mayHaveBeenAccepted, "mayRun");
    QCOMPARE(heard.opened, 0);
    QVERIFY(heard.events.isEmpty());
    QCOMPARE(server.requests().size(), 1);
}

void TestStream::failsInside_data()
{
    QTest::addColumn<QList<QByteArray>>("sent");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("an error event with a sentence")
        << QList<QByteArray>{"data: 1\n\n", "event: error\ndata: {\"detail\":\"out of memory\"}\n\n", "data: 2\n\n"}
        << ErrorKind::Server << u"out of memory"_s;
    QTest::newRow("an error event of plain words")
        << QList<QByteArray>{"data: 1\n\n", "event: error\ndata: boom\n\n"} << ErrorKind::Server << u"boom"_s;
    QTest::newRow("an error event that says what kind")
        << QList<QByteArray>{"data: 1\n\n", "event: error\ndata: "
                                            "{\"detail\":[{\"msg\":\"no\",\"type\":\"content_"
                                            "policy_violation\"}]}\n\n"}
        << ErrorKind::Content << u"no"_s;
    QTest::newRow("an error event that says nothing")
        << QList<QByteArray>{"data: 1\n\n", "event: error\ndata:\n\n"} << ErrorKind::Server << QString();
}

void TestStream::failsInside()
{
    QFETCH(QList<QByteArray>, sent);
    QFETCH(QString, says);
    ScriptedServer server;
    server.on("POST", modelStream, {pieces(sent)});
    fal::Client client(quickConfig(server.url()));
    fal::StreamCall call(client, endpoint(), prompt);
    Heard heard;
    listen(call, heard);
    QVERIFY(ends(call));
    QVERIFY(!call.result());
    QTEST(call.result().error().kind, "kind");
    QVERIFY2(call.result().error().message.contains(says), qPrintable(call.result().error().message));
    QCOMPARE(call.result().error().requestId, u"stream-1"_s);
    QCOMPARE(call.result().error().httpStatus, 0);
    QCOMPARE(heard.events.size(), 1); // what came before is kept, nothing comes after
}

void TestStream::silence_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<int>("events");
    QTest::newRow("before the headers") << ScriptedAnswer{.behaviour = Behaviour::StallBeforeHeaders} << 0;
    QTest::newRow("after the headers") << pieces({}, "text/event-stream", Behaviour::ChunksAndStay) << 0;
    QTest::newRow("between events") << pieces({"data: 1\n\n"}, "text/event-stream", Behaviour::ChunksAndStay) << 1;
    QTest::newRow("in an event") << pieces({"data: 1\n\n", "data: 2"}, "text/event-stream",
                                           Behaviour::ChunksAndStay)
                                 << 1;
}

void TestStream::silence()
{
    QFETCH(ScriptedAnswer, answer);
    ScriptedServer server;
    server.on("POST", modelStream, {answer});
    fal::Client client(quickConfig(server.url()));
    fal::StreamCall call(client, endpoint(), prompt, {.idleTimeout = 80ms});
    Heard heard;
    listen(call, heard);
    QVERIFY(ends(call));
    QVERIFY(!call.result());
    QCOMPARE(call.result().error().kind, ErrorKind::Timeout);
    QVERIFY(call.result().error().mayHaveBeenAccepted);
    QTEST(int(heard.events.size()), "events");
    QCOMPARE(server.requests().size(), 1);
}

void TestStream::keepAlivesAreHeard()
{
    QList<QByteArray> sent(400, ": still here\n\n"); // one each millisecond or later
    sent << "data: 1\n\n";
    ScriptedServer server;
    server.on("POST", modelStream, {pieces(sent)});
    fal::Client client(quickConfig(server.url()));
    fal::StreamCall call(client, endpoint(), prompt, {.idleTimeout = 200ms});
    QVERIFY(ends(call));
    QVERIFY2(call.result(), call.result() ? "" : qPrintable(call.result().error().message));
}

void TestStream::stops_data()
{
    QTest::addColumn<bool>("deletes");
    QTest::newRow("cancelled by who hears an event") << false;
    QTest::newRow("deleted by who hears an event") << true;
}

void TestStream::stops()
{
    QFETCH(bool, deletes);
    ScriptedServer server;
    server.on("POST", modelStream, {pieces({"data: 1\n\ndata: 2\n\ndata: 3\n\n"}, "text/event-stream",
                                           Behaviour::ChunksAndStay)});
    fal::Client client(quickConfig(server.url()));
    auto call = std::make_unique<fal::StreamCall>(client, endpoint(), prompt);
    int events = 0;
    int ended = 0;
    connect(call.get(), &fal::Call::finished, this, [&ended] { ++ended; });
    connect(call.get(), &fal::StreamCall::event, this, [&] {
        ++events;
        deletes ? call.reset() : call->cancel();
    });
    if (deletes) {
        QTRY_COMPARE(events, 1);
        QTRY_VERIFY(client.findChildren<QNetworkReply *>().isEmpty()); // nothing is left behind
        QCOMPARE(ended, 0);
    } else {
        QVERIFY(ends(*call));
        QCOMPARE(call->result().error().kind, ErrorKind::Canceled);
        QCOMPARE(call->result().error().requestId, u"stream-1"_s);
        QVERIFY(call->result().error().mayHaveBeenAccepted);
    }
    QCOMPARE(events, 1);
}

void TestStream::byToken_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a bare text") << '"' + token + '"';
    QTest::newRow("in an object") << R"({"token":")" + token + "\"}";
    QTest::newRow("as a detail") << R"({"detail":")" + token + "\"}";
}

void TestStream::byToken()
{
    QFETCH(QByteArray, body);
    ScriptedServer server;
    server.on("POST", tokenPath, {{.status = 503}, {.status = 201, .body = body}}); // free, so asked again
    server.on("POST", modelStream, {pieces({"data: 1\n\n"})});
    fal::Client client(quickConfig(server.url()));
    fal::StreamCall call(client, endpoint(), prompt, {.useToken = true});
    QVERIFY(ends(call));
    QVERIFY2(call.result(), call.result() ? "" : qPrintable(call.result().error().message));
    QCOMPARE(server.count("POST", tokenPath), 2);
    const Recorded asked = server.requests().at(1);
    QCOMPARE(asked.headers.value("authorization"), "Key " + key);
    QCOMPARE(asked.body, QByteArray(R"({"allowed_apps":["flux"],"token_expiration":120})"));
    const Recorded streamed = server.requests().at(2);
    QCOMPARE(streamed.target, modelStream + "?fal_jwt_token=" + token);
    QVERIFY(!streamed.headers.contains("authorization"));
}

void TestStream::noToken()
{
    ScriptedServer server;
    server.on("POST", tokenPath, {{.status = 403, .body = R"({"detail":"no tokens for you"})"}});
    fal::Client client(quickConfig(server.url()));
    fal::StreamCall call(client, endpoint(), prompt, {.useToken = true});
    QVERIFY(ends(call));
    QCOMPARE(call.result().error().kind, ErrorKind::Forbidden);
    QVERIFY(!call.result().error().mayHaveBeenAccepted);
    QCOMPARE(server.count("POST", modelStream), 0);
}

// A service that repeats what it was asked, in an error and in an event.
void TestStream::tokenIsNotTold()
{
    ScriptedServer server;
    server.on("POST", tokenPath, {{.status = 201, .body = '"' + token + '"'}});
    server.on("POST", modelStream,
              {{.status = 401, .body = R"({"detail":"bad token )" + token + "\"}"},
               pieces({"event: error\ndata: {\"detail\":\"bad token " + token + "\"}\n\n"})});
    fal::Client client(quickConfig(server.url()));
    QString told;
    connect(&client, &fal::Client::exchanged, this, [&told](const fal::ExchangeRecord &record) {
        told += record.url + record.problem + QString::fromUtf8(record.responseBody + record.requestBody);
    });
    for (int i = 0; i < 2; ++i) {
        fal::StreamCall call(client, endpoint(), prompt, {.useToken = true});
        QVERIFY(ends(call));
        const fal::Error error = call.result().error();
        told += error.message + QString::fromUtf8(error.rawBody);
        QVERIFY(error.message.contains("bad token"_L1));
    }
    QVERIFY2(!told.contains("nobody-may-see"_L1), qPrintable(told));
}

QTEST_GUILESS_MAIN(TestStream)
#include "tst_stream.moc"
