// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Direct calls: what leaves for the model, what comes back of every type, and that a call is made once.

#include "calls.h"

#include "fal/run.h"

#include <QJsonArray>
#include <QUrlQuery>

using namespace test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fal::ErrorKind;

namespace {

const QByteArray runPath = "/fal.run/fal-ai/flux/dev";

const QJsonObject prompt{{u"prompt"_s, u"a cat"_s}};

ScriptedAnswer good()
{
    return {.headers = {{"Content-Type", "application/json"}, {"x-fal-request-id", "run-1"}},
            .body = R"({"seed":7})"};
}

// What a program that came with a gateway would have to read: {"seed":7}, compressed.
QByteArray gzipped()
{
    return QByteArray::fromHex("1f8b08000000000002ffab562a4e4d4d51b232af05002fac8a130a000000");
}

} // namespace

class TestRun final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asks_data();
    void asks();
    void queryOfGet();
    void methodsThatAreNone_data();
    void methodsThatAreNone();
    void headersOfOptions_data();
    void headersOfOptions();
    void nothingOfTheQueue();
    void refusesOptions();
    void answers_data();
    void answers();
    void numbers();
    void errors();
    void patience_data();
    void patience();
    void waitsWithoutLimit();
    void brokenOnce_data();
    void brokenOnce();
    void brokenOnAKeptConnection_data();
    void brokenOnAKeptConnection();
    void notSentAtAll();
    void canceled_data();
    void canceled();
    void isNoHindranceToQuestions();
};

void TestRun::asks_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    const QByteArray json = R"({"prompt":"a cat"})";
    const auto row = [](const char *name, const QByteArray &method, const QString &path, const QByteArray &target,
                        const QByteArray &body) { QTest::newRow(name) << method << path << target << body; };
    row("POST has the input as JSON", "POST", {}, runPath, json);
    row("PUT has it too", "PUT", {}, runPath, json);
    row("PATCH has it too", "PATCH", {}, runPath, json);
    row("DELETE has it too", "DELETE", {}, runPath, json);
    row("GET has it in the query", "GET", {}, runPath + "?prompt=a%20cat", {});
    row("a path comes after the id", "POST", u"/edit"_s, runPath + "/edit", json);
    row("a path without its slash too", "POST", u"edit"_s, runPath + "/edit", json);
    row("a path that is there already is not repeated", "POST", u"/dev"_s, runPath, json);
    row("a path of strange letters is encoded", "POST", u"/ä b"_s, runPath + "/%C3%A4%20b", json);
}

void TestRun::asks()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    ScriptedServer server;
    server.on(method, "/*", {good()});
    fal::Client client(quickConfig(server.url()));
    fal::RunCall call(client, endpoint(), prompt, {.method = method, .path = path});
    QVERIFY(ends(call));
    QVERIFY2(call.result(), call.result() ? "" : qPrintable(call.result().error().message));
    QCOMPARE(call.result()->data, (QJsonObject{{u"seed"_s, 7}}));
    QCOMPARE(call.result()->requestId, u"run-1"_s);
    QCOMPARE(server.requests().size(), 1);
    const Recorded request = server.requests().first();
    QCOMPARE(request.method, method);
    QTEST(request.target, "target");
    QTEST(request.body, "body");
    QCOMPARE(request.headers.value("authorization"), "Key " + key);
    QCOMPARE(request.headers.value("content-type"), method == "GET" ? QByteArray() : "application/json");
    QVERIFY(request.headers.value("accept").startsWith("application/json"));
}

void TestRun::queryOfGet()
{
    const QJsonObject input{{u"text"_s, u"ä&b=c+d"_s},
                            {u"number"_s, 0.5},
                            {u"seed"_s, Q_INT64_C(9007199254740993)},
                            {u"yes"_s, true},
                            {u"none"_s, QJsonValue()},
                            {u"list"_s, QJsonArray{1, u"x"_s}},
                            {u"size"_s, QJsonObject{{u"width"_s, 8}}}};
    ScriptedServer server;
    server.on("GET", "/*", {good()});
    fal::Client client(quickConfig(server.url()));
    fal::RunCall call(client, endpoint(), input, {.method = "GET"});
    QVERIFY(ends(call));
    QVERIFY(call.result());
    const QByteArray target = server.requests().first().target;
    const QUrlQuery query(QString::fromLatin1(target.mid(target.indexOf('?') + 1)));
    QCOMPARE(query.queryItemValue(u"text"_s, QUrl::FullyDecoded), u"ä&b=c+d"_s);
    QVERIFY(target.contains("c%2Bd")); // a plus sign would be read as a space
    QCOMPARE(query.queryItemValue(u"number"_s), u"0.5"_s);
    QCOMPARE(query.queryItemValue(u"seed"_s), u"9007199254740993"_s); // to the last digit
    QCOMPARE(query.queryItemValue(u"yes"_s), u"true"_s);
    QCOMPARE(query.allQueryItemValues(u"list"_s), QStringList({u"1"_s, u"x"_s}));
    QCOMPARE(query.queryItemValue(u"size"_s, QUrl::FullyDecoded), u"{\"width\":8}"_s);
    QVERIFY(!query.hasQueryItem(u"none"_s));
}

void TestRun::methodsThatAreNone_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::newRow("no HEAD") << QByteArray("HEAD") << QString();
    QTest::newRow("no CONNECT") << QByteArray("CONNECT") << QString();
    QTest::newRow("no small letters") << QByteArray("post") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("no second request line") << QByteArray("GET / HTTP/1.1\r\nX: y\r\n\r\nPOST") << QString();
    QTest::newRow("no path that climbs") << QByteArray("POST") << u"/../../other"_s;
    QTest::newRow("no path that ends above") << QByteArray("POST") << u"/x/.."_s;
    QTest::newRow("no query in a path") << QByteArray("POST") << u"/x?fal_webhook=y"_s;
    QTest::newRow("no fragment in a path") << QByteArray("POST") << u"/x#y"_s;
}

void TestRun::methodsThatAreNone()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    ScriptedServer server;
    fal::Client client(quickConfig(server.url()));
    fal::RunCall call(client, endpoint(), prompt, {.method = method, .path = path});
    QVERIFY(ends(call));
    QVERIFY(!call.result());
    QCOMPARE(call.result().error().kind, ErrorKind::Invalid);
    QVERIFY(call.result().error().message.endsWith(u'.'));
    QVERIFY(server.requests().isEmpty());
}

void TestRun::headersOfOptions_data()
{
    QTest::addColumn<fal::RequestOptions>("options");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *name, const fal::RequestOptions &options, const QByteArray &header,
                        const QByteArray &value) { QTest::newRow(name) << options << header << value; };
    row("start timeout", {.startTimeoutSeconds = 12.5}, "x-fal-request-timeout", "12.5");
    row("start timeout by its new name", {.startTimeoutSeconds = 30}, "x-fal-request-start-timeout", "30");
    row("hint", {.hint = u"lora-7"_s}, "x-fal-runner-hint", "lora-7");
    row("tags", {.tags = {{u"team"_s, u"a b"_s}, {u"Job"_s, u"9"_s}}}, "x-fal-tags", "job=9,team=a b");
    row("nothing stored", {.storeIo = false}, "x-fal-store-io", "0");
    row("no retries of fal's own", {.retries = false}, "x-fal-no-retry", "1");
    row("no other provider", {.fallback = false}, "x-app-fal-disable-fallback", "true");
    row("life of the files", {.lifecycle = fal::ObjectLifecycle{.expiresIn = 3600s}},
        "x-fal-object-lifecycle-preference", R"({"expiration_duration_seconds":3600})");
    row("a header of one's own", {.headers = {{"X-Custom", "yes"}}}, "x-custom", "yes");
}

void TestRun::headersOfOptions()
{
    QFETCH(fal::RequestOptions, options);
    QFETCH(QByteArray, name);
    ScriptedServer server;
    server.on("POST", runPath, {good()});
    fal::Client client(quickConfig(server.url()));
    fal::RunCall with(client, endpoint(), prompt, {.request = options});
    QVERIFY(ends(with));
    QVERIFY(with.result());
    fal::RunCall without(client, endpoint(), prompt);
    QVERIFY(ends(without));
    QTEST(server.requests().at(0).headers.value(name), "value");
    QVERIFY(!server.requests().at(1).headers.contains(name));
}

void TestRun::nothingOfTheQueue()
{
    ScriptedServer server;
    server.on("POST", runPath, {good()});
    fal::Client client(quickConfig(server.url()));
    const fal::RequestOptions options{.priority = fal::Priority::Low,
                                      .webhookUrl = QUrl(u"https://me.example/hook"_s),
                                      .maxQueueLength = 3};
    fal::RunCall call(client, endpoint(), prompt, {.request = options});
    QVERIFY(ends(call));
    QVERIFY(call.result());
    QCOMPARE(server.requests().first().target, runPath);
    QVERIFY(!server.requests().first().headers.contains("x-fal-queue-priority"));
}

void TestRun::refusesOptions()
{
    ScriptedServer server;
    fal::Client client(quickConfig(server.url()));
    fal::RunCall call(client, endpoint(), prompt, {.request = {.startTimeoutSeconds = 1.0}});
    QVERIFY(ends(call));
    QCOMPARE(call.result().error().kind, ErrorKind::Invalid);
    QVERIFY(server.requests().isEmpty());
}

void TestRun::answers_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<bool>("good");
    QTest::addColumn<QJsonObject>("data");
    const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452fffe00c3");
    const QByteArray object = R"({"seed":7})";
    const QJsonObject seven{{u"seed"_s, 7}};
    const auto value = [](const QJsonValue &one) { return QJsonObject{{u"value"_s, one}}; };
    const auto row = [](const char *name, const QByteArray &type, const QByteArray &body, bool isGood,
                        const QJsonObject &data, const QByteArray &encoding = {}) {
        QTest::newRow(name) << type << body << encoding << isGood << data;
    };
    row("an object", "application/json", object, true, seven);
    row("an object with a character set", "application/json; charset=utf-8", object, true, seven);
    row("an object of a special type", "application/problem+json", object, true, seven);
    row("an object without a type", "", object, true, seven);
    row("a compressed object", "application/json", gzipped(), true, seven, "gzip");
    row("a list", "application/json", "[1,2]", true, value(QJsonArray{1, 2}));
    row("a text", "application/json", R"("done")", true, value(u"done"_s));
    row("a zero", "application/json", "0", true, value(0));
    row("false", "application/json", "false", true, value(false));
    row("null", "application/json", "null", true, value(QJsonValue()));
    row("a picture stays to the byte", "image/png", png, true, {});
    row("any bytes stay to the byte", "application/octet-stream", png, true, {});
    row("a page stays a page", "text/html; charset=utf-8", "<h1>Grüße</h1>", true, {});
    row("plain text stays text", "text/plain", "{not json", true, {});
    row("an empty picture is one", "image/png", "", true, {});
    row("nothing is no JSON", "application/json", "", false, {});
    row("half of an object is no JSON", "application/json", R"({"seed":)", false, {});
    row("a page that says it is JSON", "application/json", "<html></html>", false, {});
}

void TestRun::answers()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, encoding);
    QFETCH(bool, good);
    ScriptedAnswer answer{.headers = {{"x-fal-request-id", "run-1"}, {"x-fal-billable-units", "0.25000000"}},
                          .body = body};
    if (!type.isEmpty())
        answer.headers << std::pair{QByteArray("Content-Type"), type};
    if (!encoding.isEmpty())
        answer.headers << std::pair{QByteArray("Content-Encoding"), encoding};
    ScriptedServer server;
    server.on("POST", runPath, {answer});
    fal::Client client(quickConfig(server.url()));
    fal::RunCall call(client, endpoint(), prompt);
    QVERIFY(ends(call));
    QCOMPARE(call.result().has_value(), good);
    QCOMPARE(server.requests().size(), 1);
    if (!good) {
        QCOMPARE(call.result().error().kind, ErrorKind::Protocol);
        QCOMPARE(call.result().error().requestId, u"run-1"_s);
        QCOMPARE(call.result().error().rawBody, body);
        QVERIFY(call.result().error().mayHaveBeenAccepted); // it has worked, and was paid for
        return;
    }
    QTEST(call.result()->data, "data");
    QCOMPARE(call.result()->contentType, QString::fromLatin1(type));
    if (encoding.isEmpty())
        QCOMPARE(call.result()->rawBody, body);
    QCOMPARE(call.result()->billableUnits, std::optional(0.25));
    QVERIFY(call.result()->timings.total >= call.result()->timings.firstByte);
}

void TestRun::numbers()
{
    ScriptedServer server;
    ScriptedAnswer answer = good();
    answer.body = R"({"seed":9223372036854775807})";
    server.on("POST", runPath, {answer});
    fal::Client client(quickConfig(server.url()));
    fal::RunCall call(client, endpoint(), {{u"seed"_s, Q_INT64_C(-9223372036854775807)}});
    QVERIFY(ends(call));
    QCOMPARE(server.requests().first().body, QByteArray(R"({"seed":-9223372036854775807})"));
    QCOMPARE(call.result()->data.value("seed"_L1).toInteger(), Q_INT64_C(9223372036854775807));
}

void TestRun::errors()
{
    ScriptedServer server;
    server.on("POST", runPath, {{.status = 422,
                                 .headers = {{"Content-Type", "application/json"},
                                             {"x-fal-request-id", "run-2"},
                                             {"x-fal-billable-units", "0"}},
                                 .body = R"({"detail":[{"loc":["body","prompt"],"msg":"too long","type":"t"}]})"}});
    fal::Client client(quickConfig(server.url()));
    fal::RunCall call(client, endpoint(), prompt);
    QVERIFY(ends(call));
    const fal::Error error = call.result().error();
    QCOMPARE(error.kind, ErrorKind::Invalid);
    QCOMPARE(error.requestId, u"run-2"_s);
    QCOMPARE(error.billableUnits, std::optional(0.0));
    QCOMPARE(error.fields.at(0).loc, QStringList{u"prompt"_s});
    QVERIFY(!error.mayHaveBeenAccepted);
    QVERIFY(error.message.contains("too long"_L1));
}

void TestRun::patience_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::newRow("no answer begins") << Behaviour::StallBeforeHeaders;
    QTest::newRow("an answer stops in its body") << Behaviour::StallInBody;
}

void TestRun::patience()
{
    QFETCH(Behaviour, behaviour);
    ScriptedServer server;
    ScriptedAnswer answer = good();
    answer.behaviour = behaviour;
    server.on("POST", runPath, {answer});
    auto config = quickConfig(server.url());
    config.idleTimeout = 60ms;
    fal::Client client(config);
    fal::RunCall call(client, endpoint(), prompt, {.timeout = 80ms});
    QVERIFY(ends(call));
    QCOMPARE(call.result().error().kind, ErrorKind::Timeout);
    QVERIFY(call.result().error().mayHaveBeenAccepted);
    QCOMPARE(server.requests().size(), 1);
}

// The idle timeout of the client is for questions: a model may work longer.
void TestRun::waitsWithoutLimit()
{
    ScriptedServer server;
    server.on("POST", runPath, {{.behaviour = Behaviour::StallBeforeHeaders}});
    auto config = quickConfig(server.url());
    config.idleTimeout = 30ms;
    fal::Client client(config);
    fal::RunCall call(client, endpoint(), prompt, {.timeout = 0ms});
    QSignalSpy finished(&call, &fal::Call::finished);
    QVERIFY(!finished.wait(400));
    call.cancel();
    QVERIFY(finished.wait());
}

void TestRun::brokenOnce_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<Behaviour>("behaviour");
    for (const char *method : {"POST", "GET", "PUT", "PATCH", "DELETE"}) {
        QTest::addRow("%s without an answer", method) << QByteArray(method) << Behaviour::CloseBeforeHeaders;
        QTest::addRow("%s with half a header", method) << QByteArray(method) << Behaviour::HalfHeader;
        QTest::addRow("%s with half a body", method) << QByteArray(method) << Behaviour::CutBody;
        QTest::addRow("%s answered by garbage", method) << QByteArray(method) << Behaviour::Garbage;
    }
}

void TestRun::brokenOnce()
{
    QFETCH(QByteArray, method);
    QFETCH(Behaviour, behaviour);
    ScriptedServer server;
    ScriptedAnswer answer = good();
    answer.behaviour = behaviour;
    server.on(method, "/*", {answer});
    fal::Client client(quickConfig(server.url()));
    fal::RunCall call(client, endpoint(), prompt, {.method = method});
    QVERIFY(ends(call));
    QVERIFY(!call.result());
    QVERIFY(call.result().error().mayHaveBeenAccepted);
    QCOMPARE(server.requests().size(), 1);
}

void TestRun::brokenOnAKeptConnection_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"POST", "GET", "PUT", "PATCH", "DELETE"})
        QTest::newRow(method) << QByteArray(method);
}

// The network library itself repeats a request when a connection that had been kept turns out to be dead.
void TestRun::brokenOnAKeptConnection()
{
    QFETCH(QByteArray, method);
    ScriptedServer server;
    server.on(method, "/*", {good(), {.behaviour = Behaviour::CloseBeforeHeaders}});
    fal::Client client(quickConfig(server.url()));
    fal::RunCall first(client, endpoint(), prompt, {.method = method});
    QVERIFY(ends(first));
    QVERIFY(first.result());
    fal::RunCall second(client, endpoint(), prompt, {.method = method});
    QVERIFY(ends(second));
    QVERIFY(!second.result());
    QVERIFY(second.result().error().mayHaveBeenAccepted);
    QCOMPARE(server.requests().size(), 2);
}

void TestRun::notSentAtAll()
{
    ScriptedServer server;
    server.refuse();
    fal::Client client(quickConfig(server.url()));
    fal::RunCall call(client, endpoint(), prompt);
    QVERIFY(ends(call));
    QCOMPARE(call.result().error().kind, ErrorKind::Network);
    QVERIFY(!call.result().error().mayHaveBeenAccepted);
}

void TestRun::canceled_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<bool>("sent");
    QTest::newRow("before it left") << QByteArray("POST") << false;
    QTest::newRow("after it left") << QByteArray("POST") << true;
    QTest::newRow("after a GET left") << QByteArray("GET") << true;
}

void TestRun::canceled()
{
    QFETCH(QByteArray, method);
    QFETCH(bool, sent);
    ScriptedServer server;
    server.on(method, "/*", {{.behaviour = Behaviour::StallBeforeHeaders}});
    fal::Client client(quickConfig(server.url()));
    fal::RunCall call(client, endpoint(), prompt, {.method = method});
    if (sent) {
        QSignalSpy requested(&server, &ScriptedServer::requested);
        QVERIFY(requested.wait());
    }
    call.cancel();
    QVERIFY(ends(call));
    QCOMPARE(call.result().error().kind, ErrorKind::Canceled);
    QCOMPARE(call.result().error().mayHaveBeenAccepted, sent);
}

// Twenty models at work, and a question is answered at once.
void TestRun::isNoHindranceToQuestions()
{
    ScriptedServer server;
    server.on("POST", runPath, {{.behaviour = Behaviour::StallBeforeHeaders}});
    server.on("GET", statusPath, {{.body = completed}});
    fal::Client client(quickConfig(server.url()));
    QList<fal::RunCall *> calls;
    for (int i = 0; i < 20; ++i)
        calls << new fal::RunCall(client, endpoint(), prompt, {}, &client);
    QTRY_COMPARE(server.requests().size(), 20);
    fal::StatusCall question(client, ticket(), false);
    QVERIFY(ends(question));
    QVERIFY(question.result());
    for (const fal::RunCall *call : std::as_const(calls))
        QVERIFY(!call->isFinished());
}

QTEST_GUILESS_MAIN(TestRun)
#include "tst_run.moc"
