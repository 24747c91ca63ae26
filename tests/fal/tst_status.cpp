// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the queue says about a job, which of its log lines are new, and tickets kept on disk.

#include "fal/queue_p.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using fal::LogLine;
using fal::QueueState;

using Windows = QList<QList<LogLine>>;
Q_DECLARE_METATYPE(Windows)

class TestStatus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void newLines_data();
    void newLines();
    void forgetsWhatIsOld();
    void ticketsRoundTrip_data();
    void ticketsRoundTrip();
    void badTickets_data();
    void badTickets();
    void outputs_data();
    void outputs();
};

static LogLine line(const char *message, const char *time = "", const char *level = "INFO")
{
    return {.message = QString::fromUtf8(message), .level = QString::fromUtf8(level), .timestamp = QString::fromUtf8(time)};
}

void TestStatus::reads_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<fal::QueueStatus>("expected");
    const auto row = [](const char *name, const char *body, const fal::QueueStatus &expected) {
        QTest::newRow(name) << QByteArray(body) << expected;
    };
    const auto done = QueueState::Completed;
    row("waiting, with a place", R"({"status":"IN_QUEUE","queue_position":3,"request_id":"r"})",
        {.state = QueueState::InQueue, .position = 3});
    row("waiting, next", R"({"status":"IN_QUEUE","queue_position":0})", {.state = QueueState::InQueue, .position = 0});
    row("waiting, without a place", R"({"status":"IN_QUEUE"})", {.state = QueueState::InQueue});
    row("waiting, the place is null", R"({"status":"IN_QUEUE","queue_position":null})", {.state = QueueState::InQueue});
    row("waiting, before the first", R"({"status":"IN_QUEUE","queue_position":-4})", {.state = QueueState::InQueue});
    row("waiting, a place between two", R"({"status":"IN_QUEUE","queue_position":0.5})", {.state = QueueState::InQueue});
    row("running, logs are null", R"({"status":"IN_PROGRESS","logs":null})", {.state = QueueState::InProgress});
    row("running, without logs", R"({"status":"IN_PROGRESS"})", {.state = QueueState::InProgress});
    row("running, with a line",
        R"({"status":"IN_PROGRESS","logs":[{"message":"50%","level":"INFO","source":"USER","timestamp":"2026-01-01T00:00:00.1"}]})",
        {.state = QueueState::InProgress,
         .logs = {{QStringLiteral("50%"), QStringLiteral("INFO"), QStringLiteral("USER"), QStringLiteral("2026-01-01T00:00:00.1")}}});
    row("the level stands in labels",
        R"({"status":"IN_PROGRESS","logs":[{"message":"m","labels":{"level":"STDERR","source":"USER"},"timestamp":"t"}]})",
        {.state = QueueState::InProgress,
         .logs = {{QStringLiteral("m"), QStringLiteral("STDERR"), QStringLiteral("USER"), QStringLiteral("t")}}});
    row("a line of words only, and entries that are none",
        R"({"status":"IN_PROGRESS","logs":[{"message":"m"},"x",null,7]})",
        {.state = QueueState::InProgress, .logs = {{.message = QStringLiteral("m")}}});
    row("complete", R"({"status":"COMPLETED","logs":[],"metrics":{"inference_time":1.25}})",
        {.state = done, .inferenceSeconds = 1.25});
    row("complete, the time is null", R"({"status":"COMPLETED","metrics":{"inference_time":null}})", {.state = done});
    row("complete, metrics are null", R"({"status":"COMPLETED","metrics":null})", {.state = done});
    row("complete, of an old application", R"({"status":"COMPLETED"})", {.state = done});
    row("failed", R"({"status":"COMPLETED","error":"No luck","error_type":"runner_disconnected"})",
        {.state = done, .error = QStringLiteral("No luck"), .errorType = QStringLiteral("runner_disconnected")});
    row("failed, without words", R"({"status":"COMPLETED","error_type":"internal_error"})",
        {.state = done, .error = QStringLiteral("internal_error"), .errorType = QStringLiteral("internal_error")});
    row("failed, the error is an object", R"({"status":"COMPLETED","error":{"message":"No luck"}})",
        {.state = done, .error = QStringLiteral("No luck")});
    row("not failed, the error is null", R"({"status":"COMPLETED","error":null,"error_type":null})", {.state = done});
}

void TestStatus::reads()
{
    QFETCH(QByteArray, body);
    QFETCH(fal::QueueStatus, expected);
    const auto status = fal::statusFromJson(QJsonDocument::fromJson(body).object());
    QVERIFY(status);
    QCOMPARE(status->state, expected.state);
    QCOMPARE(status->position, expected.position);
    QVERIFY(status->logs == expected.logs);
    QCOMPARE(status->inferenceSeconds, expected.inferenceSeconds);
    QCOMPARE(status->error, expected.error);
    QCOMPARE(status->errorType, expected.errorType);
}

void TestStatus::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {R"({"status":"FAILED"})", R"({"status":"completed"})", R"({"status":null})", R"({})",
                             R"([])", R"("COMPLETED")", "", R"({"status":"COMPLE)", "<html>"})
        QTest::newRow(*body ? body : "nothing") << QByteArray(body);
}

void TestStatus::refuses()
{
    QFETCH(QByteArray, body);
    const auto status = fal::statusFromBody(body);
    QVERIFY(!status);
    QCOMPARE(status.error().kind, fal::ErrorKind::Protocol);
    QVERIFY(status.error().message.endsWith(QLatin1Char('.')));
}

void TestStatus::newLines_data()
{
    QTest::addColumn<Windows>("windows");
    QTest::addColumn<bool>("polled");
    QTest::addColumn<QString>("expected"); // the messages, in order
    const auto row = [](const char *name, bool polled, const Windows &windows, const char *expected) {
        QTest::newRow(name) << windows << polled << QString::fromLatin1(expected);
    };
    const LogLine a = line("a", "1"), b = line("b", "2"), c = line("c", "3"), d = line("d", "4");
    row("the history grows", true, {{a}, {a, b}, {a, b, c}}, "abc");
    row("the window moves on", true, {{a, b}, {b, c}, {c, d}}, "abcd");
    row("the window stays", true, {{a, b}, {a, b}, {a, b}}, "ab");
    row("the window is empty for a while", true, {{a}, {}, {a, b}}, "ab");
    row("an old window comes late", true, {{a, b, c}, {a}, {c, d}}, "abcd");
    row("the same words later are new", true, {{a}, {a, line("a", "2")}}, "aa");
    row("the same time with other words is new", true, {{a}, {a, line("z", "1")}}, "az");
    row("another level is new", true, {{a}, {a, line("a", "1", "ERROR")}}, "aa");
    row("lines without a time repeat in windows", true, {{line("x")}, {line("x"), line("y")}}, "xy");
    row("a stream repeats lines without a time on purpose", false, {{line("x")}, {line("x")}}, "xx");
    row("a stream that repeats a line with a time does not", false, {{a}, {a, b}}, "ab");
}

void TestStatus::newLines()
{
    QFETCH(Windows, windows);
    QFETCH(bool, polled);
    fal::LogWindow window;
    QString messages;
    for (const QList<LogLine> &lines : windows) {
        for (const LogLine &fresh : window.newOnes({lines.begin(), lines.end()}, polled))
            messages += fresh.message;
    }
    QTEST(messages, "expected");
}

void TestStatus::forgetsWhatIsOld()
{
    fal::LogWindow window;
    for (int block = 0; block < 50; ++block) {
        std::vector<LogLine> lines;
        for (int i = 0; i < 1000; ++i)
            lines.push_back({.message = QStringLiteral("m"), .timestamp = QString::number(block * 1000 + i)});
        QCOMPARE(window.newOnes(lines, true).size(), size_t(1000));
        QCOMPARE(window.newOnes(lines, true).size(), size_t(0));
    }
}

void TestStatus::ticketsRoundTrip_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::newRow("a model") << QStringLiteral("fal-ai/flux/dev");
    QTest::newRow("a workflow") << QStringLiteral("workflows/me/my-flow");
    QTest::newRow("a deep path") << QStringLiteral("fal-ai/kling-video/v1.6/standard/text-to-video");
}

void TestStatus::ticketsRoundTrip()
{
    QFETCH(QString, endpoint);
    fal::Ticket ticket = fal::Ticket::rebuilt(fal::Endpoint::parse(endpoint).value(), QStringLiteral("0a1b-2c"));
    const QByteArray bare = QJsonDocument(ticket.toJson()).toJson();
    QVERIFY(fal::Ticket::fromJson(QJsonDocument::fromJson(bare).object()) == ticket);
    ticket.statusUrl = QUrl(QStringLiteral("https://queue.fal.run/fal-ai/flux/requests/0a1b-2c/status?a=b%20c%26"));
    ticket.responseUrl = QUrl(QStringLiteral("https://queue.fal.run/fal-ai/flux/requests/0a1b-2c"));
    ticket.cancelUrl = QUrl(QStringLiteral("https://queue.fal.run/fal-ai/flux/requests/0a1b-2c/cancel"));
    const QByteArray whole = QJsonDocument(ticket.toJson()).toJson();
    const auto back = fal::Ticket::fromJson(QJsonDocument::fromJson(whole).object());
    QVERIFY(back);
    QVERIFY(*back == ticket);
    QCOMPARE(back->endpoint.id(), endpoint);
}

void TestStatus::badTickets_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("no id") << QByteArray(R"({"endpoint":"a/b"})");
    QTest::newRow("no endpoint") << QByteArray(R"({"request_id":"r"})");
    QTest::newRow("an id that climbs") << QByteArray(R"({"endpoint":"a/b","request_id":"../x"})");
    QTest::newRow("an id with a query") << QByteArray(R"({"endpoint":"a/b","request_id":"x?y"})");
    QTest::newRow("an id that is a number") << QByteArray(R"({"endpoint":"a/b","request_id":7})");
    QTest::newRow("an endpoint elsewhere") << QByteArray(R"({"endpoint":"https://evilfal.ai/a/b","request_id":"r"})");
}

void TestStatus::badTickets()
{
    QFETCH(QByteArray, json);
    QVERIFY(!fal::Ticket::fromJson(QJsonDocument::fromJson(json).object()));
}

void TestStatus::outputs_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QJsonObject>("data"); // empty: an error
    const auto value = [](const QJsonValue &v) { return QJsonObject{{QStringLiteral("value"), v}}; };
    QTest::newRow("an object") << QByteArray(R"({"seed":7})") << QJsonObject{{QStringLiteral("seed"), 7}};
    QTest::newRow("a text") << QByteArray(R"("words")") << value(QStringLiteral("words"));
    QTest::newRow("a number") << QByteArray("1.5") << value(1.5);
    QTest::newRow("a list") << QByteArray("[1]") << value(QJsonArray{1});
    QTest::newRow("null") << QByteArray("null") << value(QJsonValue::Null);
    QTest::newRow("two values") << QByteArray("1,2") << QJsonObject{};
    QTest::newRow("nothing") << QByteArray() << QJsonObject{};
    QTest::newRow("half an object") << QByteArray(R"({"seed":)") << QJsonObject{};
}

void TestStatus::outputs()
{
    QFETCH(QByteArray, body);
    QFETCH(QJsonObject, data);
    const auto output = fal::outputFromAnswer({.status = 200, .body = body, .billableUnits = 2.5}, QStringLiteral("req"));
    QCOMPARE(output.has_value(), !data.isEmpty());
    if (!output)
        return;
    QCOMPARE(output->data, data);
    QCOMPARE(output->requestId, QStringLiteral("req"));
    QCOMPARE(output->billableUnits, 2.5);
    QCOMPARE(output->rawBody, body);
}

QTEST_GUILESS_MAIN(TestStatus)
#include "tst_status.moc"
