// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The cases that no client of fal tests (reference, 11.5), each a row by its number. The faults that people
// report of the others (reference, 9) are in tst_reportedfaults. Those that have a whole table elsewhere:
//
//   11.5   16 a part that fails once: tst_transfer uploadsInParts, tst_faults "put …"
//          19, 20, 21, 22 words of realtime services and how their connections close: tst_realtime
//          28 signatures of webhooks: the tests of the verifier
//   9      6, 7, 24 realtime: states, binary frames, the key in the upgrade: tst_realtime, tst_faultyjobs live
//          8, 9 proxies: tst_reach applicationProxy, systemProxy
//          14, 20 large files and data in inputs: tst_transfer and the tests of staging
//          22 wide ranges of billing events: the tests of the platform's calls
//   11.1   headers and timeouts: tst_options; retries: tst_calls, tst_errors, tst_follow; ids: tst_endpoint;
//          proxies: tst_reach; tokens: tst_stream byToken; storage options: tst_options lifecycle
//   11.2   what a proxy may be asked is the proxy's; which hosts get the key: tst_trust, tst_security
//   11.3   auth: tst_reportedfaults, last row; retry: tst_errors, tst_calls; headers: tst_options

#include "cases.h"

#include "fal/tokens.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

using namespace test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fal::ErrorKind;
using Mode = fal::FollowOptions::Mode;

namespace {

// 1, 23 and 9.23
void streamEndsEarly()
{
    ScriptedServer server;
    acceptJob(server, {{.status = 202, .body = running}, {.body = completed}});
    server.on("GET", streamPath, {events({queued})});
    const auto result = follow(server, Mode::Stream);
    QVERIFY(result);
    QCOMPARE(server.count("GET", jobPath), 1); // not before it was complete
    QCOMPARE(server.count("GET", statusPath), 2);
}

// 2
void keepAlives()
{
    ScriptedServer server;
    acceptJob(server, {{.body = completed}});
    ScriptedAnswer answer = events({queued});
    for (int i = 0; i < 400; ++i)
        answer.pieces << ": keep-alive\n\n";
    answer.pieces << "data: " + completed + "\n\n";
    server.on("GET", streamPath, {answer});
    QVERIFY(follow(server, Mode::Stream, nullptr, 150ms));
    QCOMPARE(server.count("GET", statusPath), 0);
}

// 3
void unknownStatus()
{
    ScriptedServer server;
    acceptJob(server, {{.body = R"({"status":"PAUSED"})"}});
    const auto result = follow(server, Mode::Poll);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Protocol);
    QCOMPARE(result.error().requestId, u"req-1"_s);
    QVERIFY(server.requests().size() < 10); // other clients ask for ever
}

// 4
void noLogs()
{
    for (const char *logs : {R"("logs":null,)", "", R"("logs":{},)", R"("logs":[null,1],)"}) {
        ScriptedServer server;
        acceptJob(server, {{.status = 202,
                            .body = R"({)" + QByteArray(logs) + R"("status":"IN_PROGRESS"})"},
                           {.body = completed}});
        QStringList lines;
        QVERIFY(follow(server, Mode::Poll, &lines));
        QVERIFY(lines.isEmpty());
    }
}

// 5
void nestedLevel()
{
    const auto status = fal::statusFromJson(
        QJsonDocument::fromJson(
            R"({"status":"IN_PROGRESS","logs":[{"message":"m","timestamp":"t","labels":{"level":"WARN"}}]})")
            .object());
    QVERIFY(status);
    QCOMPARE(status->logs.at(0).level, u"WARN"_s);
}

// 6 and 9.13: windows overlap, and a question fails between them
void windowsOfLogs()
{
    const auto window = [](const QList<int> &lines) {
        QByteArray text;
        for (const int n : lines)
            text += QByteArray(text.isEmpty() ? "" : ",") + "{\"message\":\"line " + QByteArray::number(n)
                + "\",\"level\":\"INFO\",\"timestamp\":\"t" + QByteArray::number(n) + "\"}";
        return ScriptedAnswer{.status = 202, .body = R"({"status":"IN_PROGRESS","logs":[)" + text + "]}"};
    };
    ScriptedServer server;
    acceptJob(server, {window({1, 2}), window({1, 2, 3}), {.status = 503}, window({3, 4}), {.body = completed}});
    QStringList lines;
    QVERIFY(follow(server, Mode::Poll, &lines));
    QCOMPARE(lines, QStringList({u"line 1"_s, u"line 2"_s, u"line 3"_s, u"line 4"_s}));
}

// 7, 9.1 and 9.2
void completedAndFailed()
{
    ScriptedServer server;
    acceptJob(server, {{.body = R"({"status":"COMPLETED","error":"invalid","error_type":"bad_request"})"}});
    server.on(
        "GET", jobPath,
        {{.status = 422,
          .headers = {{"x-fal-billable-units", "0"}},
          .body =
              R"({"detail":[{"loc":["body","seed"],"msg":"is too large","type":"less_than"}]})"}});
    const auto result = follow(server, Mode::Poll);
    QVERIFY(!result);
    const fal::Error &error = result.error();
    QCOMPARE(error.kind, ErrorKind::Invalid);
    QCOMPARE(error.httpStatus, 422);
    QCOMPARE(error.errorType, u"bad_request"_s);
    QCOMPARE(error.requestId, u"req-1"_s);
    QCOMPARE(error.billableUnits, std::optional(0.0));
    QCOMPARE(error.fields.at(0).loc, QStringList{u"seed"_s});
    QVERIFY(error.message.contains("is too large"_L1));
    QVERIFY(error.rawBody.contains("less_than"));
}

// 8
void cancelAnswers()
{
    using fal::CancelAnswer;
    const QList<std::pair<ScriptedAnswer, CancelAnswer>> rows{
        {{.status = 200, .body = R"({"status":"OK"})"}, CancelAnswer::Removed},
        {{.status = 202, .body = R"({"status":"CANCELLATION_REQUESTED"})"}, CancelAnswer::Requested},
        {{.status = 400, .body = R"({"status":"ALREADY_COMPLETED"})"}, CancelAnswer::AlreadyCompleted},
        {{.status = 404, .body = R"({"status":"NOT_FOUND"})"}, CancelAnswer::NotFound},
        {{.status = 202}, CancelAnswer::Requested}};
    for (const auto &[answer, expected] : rows) {
        ScriptedServer server;
        server.on("PUT", cancelPath, {answer});
        fal::Client client(quickConfig(server.url()));
        fal::CancelCall call(client, ticket());
        QVERIFY(ends(call));
        QVERIFY(call.result());
        QVERIFY(*call.result() == expected);
        QVERIFY(server.requests().first().body.isEmpty());
    }
}

// 9 and 9.18
void splitCharacters()
{
    QList<fal::StreamEvent> heard;
    QByteArray bytes;
    QVERIFY(stream({"data: \"\xF0\x9F", "\x98", "\x80\xC3", "\xA4\"\n\n"}, heard, bytes));
    QCOMPARE(heard.value(0).data, QByteArray("\"\xF0\x9F\x98\x80\xC3\xA4\""));
}

// 10
void errorEvent()
{
    QList<fal::StreamEvent> heard;
    QByteArray bytes;
    const auto result = stream({"data: 1\n\n", "event: error\ndata: {\"detail\":\"boom\"}\n\n"}, heard, bytes);
    QVERIFY(!result);
    QVERIFY(result.error().message.contains("boom"_L1));
    QCOMPARE(heard.size(), 1);
}

// 11
void doneMark()
{
    QList<fal::StreamEvent> heard;
    QByteArray bytes;
    const auto result = stream({"data: {\"n\":1}\n\n", "data: [DONE]\n\n"}, heard, bytes);
    QVERIFY(result);
    QCOMPARE(result->data, (QJsonObject{{u"n"_s, 1}}));
    QCOMPARE(heard.value(1).data, QByteArray("[DONE]"));
}

// 12
void falsyValues()
{
    QList<fal::StreamEvent> heard;
    QByteArray bytes;
    QVERIFY(stream({"data: 0\n\ndata: false\n\ndata: \"\"\n\ndata: null\n\n"}, heard, bytes));
    QCOMPARE(heard.size(), 4);
}

// 13
void lineEnds()
{
    QList<fal::StreamEvent> heard;
    QByteArray bytes;
    QVERIFY(stream({"\xEF\xBB\xBF" "data: 1\r", "\ndata: 2\r\n\r\n", "data: 3\r\r", "data: 4\n\n"}, heard, bytes));
    QCOMPARE(heard.size(), 3);
    QCOMPARE(heard.value(0).data, QByteArray("1\n2"));
}

// 14
void binaryStream()
{
    QList<fal::StreamEvent> heard;
    QByteArray bytes;
    const QByteArray sound = QByteArray::fromHex("fffb9000c3280d0a");
    QVERIFY(stream({sound.left(3), sound.mid(3)}, heard, bytes, "audio/mpeg"));
    QCOMPARE(bytes, sound);
    QVERIFY(heard.isEmpty());
}

// 15
void pictureFromRun()
{
    const QByteArray png = QByteArray::fromHex("89504e470d0a1a0afffe00");
    ScriptedServer server;
    server.on("POST", runPath, {{.headers = {{"Content-Type", "image/png"}}, .body = png}});
    fal::Client client(quickConfig(server.url()));
    fal::RunCall call(client, endpoint(), {});
    QVERIFY(ends(call));
    QVERIFY(call.result());
    QCOMPARE(call.result()->rawBody, png);
}

// 17, 18 and 9.17
void presigned()
{
    const Uploaded done = upload(u"a.png"_s);
    QCOMPARE(done.put.size(), 1);
    QCOMPARE(done.put.first().target, QByteArray("/b/x?X-Signature=a%2Fb&n=1"));
    QCOMPARE(done.put.first().body, QByteArray("pixels"));
    QVERIFY(!done.put.first().headers.contains("authorization"));
    for (auto it = done.put.first().headers.cbegin(); it != done.put.first().headers.cend(); ++it)
        QVERIFY(!it.value().contains("very-secret"));
}

// 23
void shapesOfTokens()
{
    for (const char *body : {R"("eyJ.a.b")", R"({"token":"eyJ.a.b"})", R"({"detail":"eyJ.a.b"})"}) {
        ScriptedServer server;
        server.on("POST", "/rest.fal.ai/tokens/", {{.status = 201, .body = body}});
        fal::Client client(quickConfig(server.url()));
        fal::TokenCall call(client, endpoint(), 90s);
        QVERIFY(ends(call));
        QVERIFY(call.result());
        QCOMPARE(call.result()->text, QByteArray("eyJ.a.b"));
        QCOMPARE(call.result()->lifetime, 90s);
        QCOMPARE(server.requests().first().body, QByteArray(R"({"allowed_apps":["flux"],"token_expiration":90})"));
    }
}

// 24, 25, 26
void errorBodies()
{
    const auto text = resultOf({{.status = 422, .body = R"({"detail":"Prompt is too long"})"}});
    QVERIFY(text.error().message.contains("Prompt is too long."_L1));
    const auto page = resultOf({{.status = 502,
                                 .headers = {{"Content-Type", "text/html"}},
                                 .body = "<html>nginx</html>"}});
    QCOMPARE(page.error().kind, ErrorKind::Server);
    QVERIFY(!page.error().message.contains("nginx"_L1));
    QVERIFY(page.error().message.contains("502"_L1));
    const fal::Error silent = fal::errorFromAnswer({.status = 500}); // HTTP/2 has no reason phrase either
    QVERIFY(silent.message.contains("500"_L1));
}

// 27 and 9.16
void lookAlikes()
{
    for (const char *id :
         {"https://evilfal.ai/x/y", "https://fal.run.evil.com/x/y",
          "https://queue.fal.run:8443/x/y", "http://fal.run/x/y", "https://a@fal.run/x/y"})
        QVERIFY(!fal::Endpoint::parse(QString::fromLatin1(id)));
    QCOMPARE(fal::Endpoint::parse(u"https://fal.run/fal-ai/flux/dev"_s).value(), endpoint());
}

// 29
void fileNames()
{
    const Uploaded done = upload(u"käse ☃.png"_s);
    QVERIFY(done.asked.first().body.contains("\"k\xC3\xA4se \xE2\x98\x83.png\""));
}

// 30
void retryAfter()
{
    QElapsedTimer time;
    time.start();
    qsizetype requests = 0;
    QVERIFY(resultOf({{.status = 429, .headers = {{"Retry-After", "1"}}}, {.body = output}}, &requests));
    QCOMPARE(requests, 2);
    QVERIFY(time.elapsed() >= 990);
}

const QList<Case> &cases()
{
    static const QList<Case> all{
        {"11.5/1 and 9/23 status SSE ends early", streamEndsEarly},
        {"11.5/2 status SSE with comments only for long", keepAlives},
        {"11.5/3 an unknown status value", unknownStatus},
        {"11.5/4 logs null or missing", noLogs},
        {"11.5/5 nested labels.level", nestedLevel},
        {"11.5/6 and 9/13 windows of logs repeat lines, a poll fails", windowsOfLogs},
        {"11.5/7, 9/1 and 9/2 COMPLETED with an error, then a 422 result", completedAndFailed},
        {"11.5/8 cancel 200, 202, 400, 404", cancelAnswers},
        {"11.5/9 and 9/18 a character split over TCP chunks", splitCharacters},
        {"11.5/10 an event named error", errorEvent},
        {"11.5/11 [DONE]", doneMark},
        {"11.5/12 falsy values", falsyValues},
        {"11.5/13 CR, LF, CRLF, several data lines, a BOM", lineEnds},
        {"11.5/14 a binary stream", binaryStream},
        {"11.5/15 a picture as the answer of run", pictureFromRun},
        {"11.5/17, 11.5/18 and 9/17 a presigned PUT with a query, without the key", presigned},
        {"11.5/23 tokens of three shapes", shapesOfTokens},
        {"11.5/24, 11.5/25 and 11.5/26 text detail, HTML 502, no reason phrase", errorBodies},
        {"11.5/27 and 9/16 look-alike hosts as ids", lookAlikes},
        {"11.5/29 a file name of other letters", fileNames},
        {"11.5/30 429 with Retry-After", retryAfter}};
    return all;
}

} // namespace

class TestProtocolCases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void each_data();
    void each();
};

void TestProtocolCases::each_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < cases().size(); ++i)
        QTest::newRow(cases()[i].name) << i;
}

void TestProtocolCases::each()
{
    QFETCH(int, number);
    cases()[number].run();
}

QTEST_GUILESS_MAIN(TestProtocolCases)
#include "tst_protocolcases.moc"
