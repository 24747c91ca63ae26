// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Following a job: however the stream ends, whatever the network does, until a real answer comes.

#include "calls.h"

#include <QSet>

using namespace test;
using fal::ErrorKind;

namespace {

const QByteArray output = R"({"seed":7})";

void finishWell(ScriptedServer &server)
{
    server.on("GET", statusPath, {{.status = 202, .body = running}, {.body = completed}});
    server.on("GET", jobPath, {{.body = output}});
}

// The answers, then what a healthy service says.
QList<ScriptedAnswer> then(QList<ScriptedAnswer> answers, const QByteArray &body)
{
    return answers << ScriptedAnswer{.body = body};
}

} // namespace

class TestFollow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void streams_data();
    void streams();
    void streamsShareAConnection();
    void droppedStreamsAreTold_data();
    void droppedStreamsAreTold();
    void outlasts_data();
    void outlasts();
    void outlastsRefusedConnections();
    void waitsAsLongAsAsked();
    void realAnswers_data();
    void realAnswers();
    void cancelAnswers_data();
    void cancelAnswers();
    void cancelDuringAnOutage_data();
    void cancelDuringAnOutage();
    void deletedWhenInterrupted();
};

void TestFollow::streams_data()
{
    QTest::addColumn<ScriptedAnswer>("stream");
    QTest::addColumn<bool>("polls");
    ScriptedAnswer keptAlive = events({queued, running, completed});
    for (int i = 0; i < 20; ++i)
        keptAlive.pieces.insert(1, ": keep-alive\n\n");
    ScriptedAnswer cutInALine = events({queued, running});
    cutInALine.pieces << "data: {\"status\":\"COMPL";
    ScriptedAnswer named = events({queued});
    named.pieces << "event: ping\ndata: {}\n\n" << "data: " + completed + "\n\n";
    ScriptedAnswer error = events({queued});
    error.pieces << "event: error\ndata: {\"error\":\"boom\"}\n\n";
    const auto row = [](const char *name, const ScriptedAnswer &stream, bool polls) {
        QTest::newRow(name) << stream << polls;
    };
    row("a whole stream needs no polling", events({queued, running, completed}), false);
    row("a whole stream that stays open is enough", events({queued, completed}, Behaviour::PiecesAndStay), false);
    row("keep-alives are no events", keptAlive, false);
    row("an event of an unknown name is skipped", named, false);
    row("an event that is no JSON is skipped", events({"[DONE]", "null", completed}), false);
    row("a refused stream is replaced by polling", {.status = 405, .body = R"({"detail":"Method Not Allowed"})"}, true);
    row("an unknown stream is replaced by polling", {.status = 404}, true);
    row("a forbidden stream is replaced by polling", {.status = 403}, true);
    row("a failing stream is replaced by polling", {.status = 502}, true);
    row("a stream that is none is replaced by polling", {.body = queued}, true);
    row("a stream that ends early is replaced by polling", events({queued, running}), true);
    row("an empty stream is replaced by polling", events({}), true);
    row("a stream cut in a line is replaced by polling", cutInALine, true);
    row("an error event is replaced by polling", error, true);
    row("a stream that falls silent is replaced by polling", events({queued}, Behaviour::PiecesAndStay), true);
    row("a connection closed at once is replaced by polling", {.behaviour = Behaviour::CloseBeforeHeaders}, true);
    row("garbage is replaced by polling", {.behaviour = Behaviour::Garbage}, true);
}

void TestFollow::streams()
{
    QFETCH(ScriptedAnswer, stream);
    QFETCH(bool, polls);
    ScriptedServer server;
    finishWell(server);
    server.on("GET", streamPath, {stream});
    auto config = quickConfig(server.url());
    config.idleTimeout = std::chrono::milliseconds(150);
    fal::Client client(config);
    fal::FollowCall call(client, ticket());
    QSignalSpy interrupted(&call, &fal::FollowCall::interrupted);
    QSignalSpy logged(&call, &fal::FollowCall::logged);
    QVERIFY(ends(call));
    QVERIFY2(call.result(), call.result() ? "" : qPrintable(call.result().error().message));
    QCOMPARE(call.result()->rawBody, output);
    QCOMPARE(call.result()->requestId, QStringLiteral("req-1"));
    QCOMPARE(server.count("GET", statusPath) > 0, polls);
    if (stream.behaviour != Behaviour::CloseBeforeHeaders && stream.behaviour != Behaviour::Garbage
        && !stream.pieces.isEmpty())
        QCOMPARE(server.count("GET", streamPath), 1); // the network library repeats what had no answer
    QCOMPARE(interrupted.count(), 0); // a stream may end: nobody has to be told
    QVERIFY(logged.count() <= 1);     // the stream and the polling say the same line
}

// After its last event a stream is left to end by itself, so that its connection can be used again.
void TestFollow::streamsShareAConnection()
{
    ScriptedServer server;
    // The end of the stream comes after COMPLETED, and before that of the result.
    const QByteArray body = "data: " + completed + "\n\n: end\n\n";
    server.on("GET", streamPath, {{.headers = {{"Content-Type", "text/event-stream"}},
                                   .body = body,
                                   .behaviour = Behaviour::OneByteAtATime}});
    server.on("GET", jobPath, {{.body = output, .behaviour = Behaviour::OneByteAtATime}});
    fal::Client client(quickConfig(server.url()));
    for (int i = 0; i < 5; ++i) {
        fal::FollowCall call(client, ticket());
        QVERIFY(ends(call));
        QVERIFY(call.result());
    }
    QSet<quint16> ports;
    for (const Recorded &request : server.requests()) {
        if (request.path == streamPath)
            ports.insert(request.port);
    }
    QCOMPARE(server.count("GET", streamPath), 5);
    QCOMPARE(ports.size(), 1);
}

void TestFollow::droppedStreamsAreTold_data()
{
    QTest::addColumn<QByteArray>("last"); // of the stream, which then stays open
    QTest::addColumn<bool>("deletes");
    QTest::newRow("left when the job was complete") << completed << false;
    QTest::newRow("dropped by a cancel") << running << false;
    QTest::newRow("dropped with the call") << running << true;
}

// Who watches the client hears of a stream that never ended, with all that it had said.
void TestFollow::droppedStreamsAreTold()
{
    QFETCH(QByteArray, last);
    QFETCH(bool, deletes);
    ScriptedServer server;
    finishWell(server);
    server.on("PUT", cancelPath, {{.status = 202, .body = R"({"status":"CANCELLATION_REQUESTED"})"}});
    server.on("GET", streamPath, {events({queued, last}, Behaviour::PiecesAndStay)});
    fal::Client client(quickConfig(server.url()));
    QList<fal::ExchangeRecord> told;
    connect(&client, &fal::Client::exchanged, this, [&told](const fal::ExchangeRecord &record) {
        if (record.url.contains(QLatin1String("/stream")))
            told << record;
    });
    auto call = std::make_unique<fal::FollowCall>(client, ticket());
    connect(call.get(), &fal::FollowCall::statusChanged, this, [&](const fal::QueueStatus &status) {
        if (status.state == fal::QueueState::InProgress)
            deletes ? call.reset() : call->cancel();
    });
    QTRY_COMPARE(told.size(), 1);
    QTRY_VERIFY(!call || call->isFinished());
    QCOMPARE(told.first().status, 200);
    QVERIFY(told.first().problem.isEmpty());
    QVERIFY(told.first().responseBody.contains(queued) && told.first().responseBody.contains(last));
    QCOMPARE(told.size(), 1);
}

void TestFollow::outlasts_data()
{
    QTest::addColumn<ScriptedAnswer>("trouble");
    for (const int status : {408, 429, 500, 502, 503, 504, 599})
        QTest::addRow("status %d", status) << ScriptedAnswer{.status = status};
    const auto row = [](const char *name, Behaviour behaviour) {
        QTest::newRow(name) << ScriptedAnswer{.body = completed, .behaviour = behaviour};
    };
    row("closed before headers", Behaviour::CloseBeforeHeaders);
    row("half a header", Behaviour::HalfHeader);
    row("a cut body", Behaviour::CutBody);
    row("a cut chunk", Behaviour::CutChunk);
    row("silence before headers", Behaviour::StallBeforeHeaders);
    row("silence in the body", Behaviour::StallInBody);
    row("garbage", Behaviour::Garbage);
    row("a length that is too small", Behaviour::WrongLength);
    QTest::newRow("the page of a proxy") << ScriptedAnswer{.status = 502, .headers = {{"Content-Type", "text/html"}}, .body = "<html>Bad Gateway</html>"};
}

// More often than any limit on attempts, both when the status and when the result is asked for.
void TestFollow::outlasts()
{
    QFETCH(ScriptedAnswer, trouble);
    const bool isCut = trouble.behaviour == Behaviour::CutChunk || trouble.behaviour == Behaviour::WrongLength;
    const bool isOneWord = trouble.status == 500 || trouble.status == 599;
    // What might be a real answer is asked again a few times only.
    const int statusTroubles = isCut ? 4 : 12;
    const int resultTroubles = isCut || isOneWord ? 4 : 12;
    ScriptedServer server;
    server.on("GET", streamPath, {{.status = 405}});
    server.on("GET", statusPath, then(QList<ScriptedAnswer>(statusTroubles, trouble), completed));
    server.on("GET", jobPath, then(QList<ScriptedAnswer>(resultTroubles, trouble), output));
    auto config = quickConfig(server.url());
    config.idleTimeout = std::chrono::milliseconds(50);
    fal::Client client(config);
    fal::FollowCall call(client, ticket());
    QSignalSpy interrupted(&call, &fal::FollowCall::interrupted);
    QVERIFY(ends(call));
    QVERIFY2(call.result(), call.result() ? "" : qPrintable(call.result().error().message));
    QCOMPARE(call.result()->rawBody, output);
    // The network library repeats some broken questions on its own account.
    QVERIFY(interrupted.count() >= (statusTroubles + resultTroubles) / 2);
    QVERIFY(interrupted.count() <= statusTroubles + resultTroubles);
    const auto error = interrupted.first().first().value<fal::Error>();
    QVERIFY(error.message.endsWith(QLatin1Char('.')));
    QCOMPARE(error.requestId, QStringLiteral("req-1"));
}

void TestFollow::outlastsRefusedConnections()
{
    ScriptedServer server;
    server.on("GET", streamPath, {events({queued})});
    server.on("GET", statusPath, {{.body = queued, .behaviour = Behaviour::CutBody}});
    fal::Client client(quickConfig(server.url()));
    fal::FollowCall call(client, ticket());
    QSignalSpy interrupted(&call, &fal::FollowCall::interrupted);
    QSignalSpy status(&call, &fal::FollowCall::statusChanged);
    QVERIFY(interrupted.wait());
    server.refuse();
    QTRY_VERIFY(interrupted.count() >= 8);
    QVERIFY(!call.isFinished());
    const auto before = status.count();
    finishWell(server);
    server.listenAgain();
    QVERIFY(ends(call));
    QVERIFY(call.result());
    QVERIFY(status.count() > before);
}

void TestFollow::waitsAsLongAsAsked()
{
    ScriptedServer server;
    finishWell(server);
    server.on("GET", streamPath, {{.status = 405}});
    server.on("GET", statusPath, {{.status = 429, .headers = {{"Retry-After", "1"}}}, {.body = completed}});
    fal::Client client(quickConfig(server.url()));
    QElapsedTimer time;
    time.start();
    fal::FollowCall call(client, ticket());
    QVERIFY(ends(call));
    QVERIFY(call.result());
    QVERIFY(time.elapsed() >= 950);
}

void TestFollow::realAnswers_data()
{
    QTest::addColumn<ScriptedAnswer>("status");
    QTest::addColumn<ScriptedAnswer>("result");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("fields");
    const ScriptedAnswer done{.body = completed};
    const ScriptedAnswer failed{
        .body = R"({"status":"COMPLETED","error":"The picture is too small","error_type":"image_too_small"})"};
    const ScriptedAnswer refused{
        .status = 422,
        .body = R"({"detail":[{"loc":["body","image_url"],"msg":"At least 512 pixels","type":"image_too_small","ctx":{"min_width":512}}]})"};
    const auto row = [](const char *name, const ScriptedAnswer &status, const ScriptedAnswer &result,
                        ErrorKind kind, const char *word, int fields = 0) {
        QTest::newRow(name) << status << result << kind << QString::fromUtf8(word) << fields;
    };
    row("the request is unknown", {.status = 404, .body = R"({"status":"NOT_FOUND"})"}, {}, ErrorKind::NotFound, "");
    row("the key is wrong", {.status = 401, .body = R"({"detail":"No user"})"}, {}, ErrorKind::Unauthorized, "No user");
    row("the key may not", {.status = 403, .body = R"({"detail":"Not yours"})"}, {}, ErrorKind::Forbidden, "Not yours");
    row("the balance is used up", {.status = 403, .body = R"({"detail":"User is locked. Reason: Exhausted balance."})"},
        {}, ErrorKind::Payment, "Exhausted");
    row("the request was cancelled", {.status = 499, .body = R"({"detail":"x","error_type":"client_cancelled"})"}, {},
        ErrorKind::Canceled, "");
    row("the status has an unknown value", {.body = R"({"status":"FROZEN"})"}, {}, ErrorKind::Protocol, "");
    row("the status is a list", {.body = "[]"}, {}, ErrorKind::Protocol, "");
    row("the job failed, and its result names the field", failed, refused, ErrorKind::Invalid, "At least 512 pixels", 1);
    row("the job failed, and its result knows nothing", failed, {.body = "{}"}, ErrorKind::Server, "too small");
    row("the job failed, and its result is never answered", failed, {.behaviour = Behaviour::CloseBeforeHeaders},
        ErrorKind::Server, "too small");
    row("the result refuses the input", done, refused, ErrorKind::Invalid, "At least 512 pixels", 1);
    row("the result says that the model failed", done,
        {.status = 500, .body = R"({"detail":[{"loc":["body"],"msg":"Out of luck","type":"internal_server_error"}]})"},
        ErrorKind::Server, "Out of luck", 1);
    row("the result says that the model was too slow", done,
        {.status = 504, .body = R"({"detail":[{"loc":["body"],"msg":"Too slow","type":"generation_timeout"}]})"},
        ErrorKind::Timeout, "Too slow", 1);
    row("the result is gone", done, {.status = 404}, ErrorKind::NotFound, "");
    row("the result is no JSON", done, {.body = "<html>"}, ErrorKind::Protocol, "");
}

void TestFollow::realAnswers()
{
    QFETCH(ScriptedAnswer, status);
    QFETCH(ScriptedAnswer, result);
    ScriptedServer server;
    server.on("GET", streamPath, {{.status = 405}});
    server.on("GET", statusPath, {status});
    server.on("GET", jobPath, {result});
    fal::Client client(quickConfig(server.url()));
    fal::FollowCall call(client, ticket());
    QVERIFY(ends(call));
    QVERIFY(!call.result());
    const fal::Error &error = call.result().error();
    QTEST(error.kind, "kind");
    QTEST(static_cast<int>(error.fields.size()), "fields");
    QFETCH(QString, word);
    QVERIFY2(error.message.contains(word), qPrintable(error.message));
    QVERIFY(error.message.endsWith(QLatin1Char('.')));
    QCOMPARE(error.requestId, QStringLiteral("req-1"));
}

void TestFollow::cancelAnswers_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<bool>("hasOutput");
    QTest::newRow("removed from the queue") << ScriptedAnswer{.body = R"({"status":"OK"})"} << false;
    QTest::newRow("requested") << ScriptedAnswer{.status = 202, .body = R"({"status":"CANCELLATION_REQUESTED"})"} << false;
    QTest::newRow("requested without words") << ScriptedAnswer{.status = 202} << false;
    QTest::newRow("already complete") << ScriptedAnswer{.status = 400, .body = R"({"status":"ALREADY_COMPLETED"})"} << true;
    QTest::newRow("already complete, said with success") << ScriptedAnswer{.body = R"({"status":"ALREADY_COMPLETED"})"} << true;
    QTest::newRow("already complete, without words") << ScriptedAnswer{.status = 400} << true;
    QTest::newRow("not found") << ScriptedAnswer{.status = 404, .body = R"({"status":"NOT_FOUND"})"} << false;
    QTest::newRow("not possible") << ScriptedAnswer{.status = 500} << false;
}

void TestFollow::cancelAnswers()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(bool, hasOutput);
    ScriptedServer server;
    server.on("GET", streamPath, {events({queued}, Behaviour::PiecesAndStay)});
    server.on("GET", jobPath, {{.body = output}});
    server.on("PUT", cancelPath, {answer});
    fal::Client client(quickConfig(server.url()));
    fal::FollowCall call(client, ticket());
    QSignalSpy status(&call, &fal::FollowCall::statusChanged);
    QVERIFY(status.wait());
    call.cancel();
    QVERIFY(ends(call));
    QCOMPARE(call.result().has_value(), hasOutput);
    QCOMPARE(server.count("PUT", cancelPath), 1);
    if (hasOutput)
        return;
    QCOMPARE(call.result().error().kind, ErrorKind::Canceled);
    const bool mayGoOn = answer.status == 500;
    QCOMPARE(call.result().error().message.contains(QLatin1String("may go on")), mayGoOn);
}

void TestFollow::cancelDuringAnOutage_data()
{
    QTest::addColumn<bool>("resultIsOut");
    QTest::newRow("the service cannot be told") << false;
    QTest::newRow("the job is complete, its result out of reach") << true;
}

// Who cancels does not wait for the end of an outage.
void TestFollow::cancelDuringAnOutage()
{
    QFETCH(bool, resultIsOut);
    ScriptedServer server;
    server.on("GET", "/*", {{.behaviour = Behaviour::CloseBeforeHeaders}});
    const ScriptedAnswer alreadyDone{.status = 400, .body = R"({"status":"ALREADY_COMPLETED"})"};
    server.on("PUT", cancelPath, {resultIsOut ? alreadyDone : ScriptedAnswer{.behaviour = Behaviour::CloseBeforeHeaders}});
    fal::Client client(quickConfig(server.url()));
    fal::FollowCall call(client, ticket());
    QSignalSpy interrupted(&call, &fal::FollowCall::interrupted);
    QTRY_VERIFY(interrupted.count() >= 3);
    call.cancel();
    QVERIFY(ends(call));
    QVERIFY(!call.result());
    QCOMPARE(call.result().error().kind, resultIsOut ? ErrorKind::Network : ErrorKind::Canceled);
}

void TestFollow::deletedWhenInterrupted()
{
    ScriptedServer server;
    server.on("GET", "/*", {{.status = 503}});
    fal::Client client(quickConfig(server.url()));
    auto call = std::make_unique<fal::FollowCall>(client, ticket());
    connect(call.get(), &fal::FollowCall::interrupted, this, [&call] { call.reset(); });
    QTRY_VERIFY(!call);
    // The client lives on and is of use.
    server.on("GET", statusPath, {{.body = completed}});
    fal::StatusCall next(client, ticket(), false);
    QVERIFY(ends(next));
    QVERIFY(next.result());
}

QTEST_GUILESS_MAIN(TestFollow)
#include "tst_follow.moc"
