// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Submit and follow in one: both modes, what is told and in which order, the limit of time before and
// after acceptance, cancelling and deleting at each step, and jobs of other programs.

#include "calls.h"

#include "fal/subscribe.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

using namespace test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fal::ErrorKind;
using Mode = fal::FollowOptions::Mode;
using OnTimeout = fal::SubscribeOptions::OnTimeout;

Q_DECLARE_METATYPE(OnTimeout)

namespace {

const QByteArray output = R"({"seed":7})";
const QJsonObject prompt{{u"prompt"_s, u"a cat"_s}};

void beGood(ScriptedServer &server)
{
    server.on("POST", submitPath, {{.body = accepted}});
    // In chunks, as fal does it: Qt asks again by itself where an answer and the end of its connection come in one moment.
    server.on("GET", streamPath, {events({queued, running, completed}, Behaviour::Chunks)});
    server.on(
        "GET", statusPath,
        {{.status = 202, .body = queued}, {.status = 202, .body = running}, {.body = completed}});
    server.on("GET", jobPath, {{.headers = {{"x-fal-billable-units", "2.5"}}, .body = output}});
    server.on("PUT", cancelPath, {{.status = 202, .body = R"({"status":"CANCELLATION_REQUESTED"})"}});
}

// Runs for ever, as far as anybody can see.
void workForEver(ScriptedServer &server)
{
    server.on("GET", streamPath, {events({queued, running}, Behaviour::PiecesAndStay)});
    server.on("GET", statusPath, {{.status = 202, .body = running}});
}

QStringList story(fal::SubscribeCall &call)
{
    return call.property("story").toStringList();
}

void keepStory(fal::SubscribeCall &call)
{
    const auto tell = [&call](const QString &word) { call.setProperty("story", story(call) << word); };
    QObject::connect(&call, &fal::SubscribeCall::enqueued, &call, [tell] { tell(u"enqueued"_s); });
    QObject::connect(&call, &fal::SubscribeCall::logged, &call, [tell](const fal::LogLine &l) { tell(l.message); });
    QObject::connect(&call, &fal::Call::finished, &call, [tell] { tell(u"finished"_s); });
    QObject::connect(&call, &fal::SubscribeCall::statusChanged, &call, [tell](const fal::QueueStatus &status) {
        tell(status.state == fal::QueueState::InQueue          ? u"queued"_s
                 : status.state == fal::QueueState::InProgress ? u"running"_s
                                                               : u"completed"_s);
    });
}

} // namespace

class TestSubscribe final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modes_data();
    void modes();
    void requestOptions();
    void interval_data();
    void interval();
    void withoutLogs();
    void refusedSubmit_data();
    void refusedSubmit();
    void lostSubmit();
    void failedJob();
    void interruptions();
    void timeLimit_data();
    void timeLimit();
    void timeLimitBeforeAcceptance();
    void cancelIsTooLate();
    void cancelledInTime_data();
    void cancelledInTime();
    void stops_data();
    void stops();
    void stopsBetweenAcceptanceAndFollowing_data();
    void stopsBetweenAcceptanceAndFollowing();
    void badOptions();
    void attaches();
};

void TestSubscribe::modes_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::newRow("by the stream") << Mode::Stream;
    QTest::newRow("by polling") << Mode::Poll;
}

void TestSubscribe::modes()
{
    QFETCH(Mode, mode);
    ScriptedServer server;
    beGood(server);
    fal::Config config = quickConfig(server.url());
    config.idleTimeout = 30s; // a busy machine is silent for a while; that is no reason to open the stream again
    fal::Client client(config);
    fal::SubscribeCall call(client, endpoint(), prompt, {.follow = {.mode = mode}});
    keepStory(call);
    QVERIFY(!call.ticket());
    QVERIFY(ends(call));
    QVERIFY2(call.result(), call.result() ? "" : qPrintable(call.result().error().message));
    QCOMPARE(story(call), QStringList({u"enqueued"_s, u"queued"_s, u"running"_s, u"10%"_s,
                                       u"completed"_s, u"finished"_s}));
    QCOMPARE(call.result()->rawBody, output);
    QCOMPARE(call.result()->requestId, u"req-1"_s);
    QCOMPARE(call.result()->billableUnits, std::optional(2.5));
    QCOMPARE(call.result()->timings.inferenceSeconds, std::optional(1.5));
    QVERIFY(call.ticket());
    QCOMPARE(call.ticket()->requestId, u"req-1"_s);
    QCOMPARE(server.count("POST", submitPath), 1);
    QCOMPARE(server.count("GET", streamPath), mode == Mode::Stream ? 1 : 0);
    QCOMPARE(server.count("GET", statusPath), mode == Mode::Stream ? 0 : 3);
    QCOMPARE(server.count("GET", jobPath), 1);
    if (mode == Mode::Stream)
        QCOMPARE(server.requests().size(), 3); // a job in three requests
}

void TestSubscribe::requestOptions()
{
    ScriptedServer server;
    beGood(server);
    fal::Client client(quickConfig(server.url()));
    const fal::RequestOptions options{.priority = fal::Priority::Low,
                                      .hint = u"h"_s,
                                      .webhookUrl = QUrl(u"https://me.example/"_s),
                                      .tags = {{u"a"_s, u"b"_s}}};
    fal::SubscribeCall call(client, endpoint(), prompt, {.request = options});
    QVERIFY(ends(call));
    QVERIFY(call.result());
    const Recorded submit = server.requests().first();
    QCOMPARE(submit.headers.value("x-fal-queue-priority"), QByteArray("low"));
    QCOMPARE(submit.headers.value("x-fal-runner-hint"), QByteArray("h"));
    QCOMPARE(submit.headers.value("x-fal-tags"), QByteArray("a=b"));
    QVERIFY(submit.target.contains("fal_webhook=https%3A%2F%2Fme.example%2F"));
    QVERIFY(!server.requests().last().headers.contains("x-fal-runner-hint"));
}

void TestSubscribe::interval_data()
{
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("short") << 1;
    QTest::newRow("long") << 120;
}

void TestSubscribe::interval()
{
    QFETCH(int, milliseconds);
    ScriptedServer server;
    beGood(server);
    fal::Client client(quickConfig(server.url()));
    QElapsedTimer time;
    time.start();
    fal::SubscribeCall call(client, endpoint(), prompt,
                            {.follow = {.mode = Mode::Poll, .interval = std::chrono::milliseconds(milliseconds)}});
    QVERIFY(ends(call));
    QVERIFY(call.result());
    QCOMPARE(server.count("GET", statusPath), 3);
    QVERIFY(time.elapsed() >= 2 * milliseconds); // two pauses between three questions
}

void TestSubscribe::withoutLogs()
{
    ScriptedServer server;
    beGood(server);
    fal::Client client(quickConfig(server.url()));
    for (const bool logs : {false, true}) {
        fal::SubscribeCall call(client, endpoint(), prompt, {.follow = {.withLogs = logs}});
        QVERIFY(ends(call));
        QCOMPARE(server.requests().at(server.requests().size() - 2).target,
                 streamPath + (logs ? "?logs=1" : "?logs=0"));
    }
}

void TestSubscribe::refusedSubmit_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("bad input") << 422 << ErrorKind::Invalid;
    QTest::newRow("no key") << 401 << ErrorKind::Unauthorized;
    QTest::newRow("no money") << 402 << ErrorKind::Payment;
    QTest::newRow("too many") << 429 << ErrorKind::RateLimited;
}

void TestSubscribe::refusedSubmit()
{
    QFETCH(int, status);
    ScriptedServer server;
    server.on("POST", submitPath, {{.status = status, .body = R"({"detail":"no"})"}});
    fal::Client client(quickConfig(server.url()));
    fal::SubscribeCall call(client, endpoint(), prompt);
    keepStory(call);
    QVERIFY(ends(call));
    QTEST(call.result().error().kind, "kind");
    QVERIFY(!call.result().error().mayHaveBeenAccepted);
    QCOMPARE(story(call), QStringList{u"finished"_s});
    QCOMPARE(server.requests().size(), 1);
}

void TestSubscribe::lostSubmit()
{
    ScriptedServer server;
    server.on("POST", submitPath, {{.behaviour = Behaviour::CloseBeforeHeaders}});
    fal::Client client(quickConfig(server.url()));
    fal::SubscribeCall call(client, endpoint(), prompt);
    QVERIFY(ends(call));
    QVERIFY(call.result().error().mayHaveBeenAccepted);
    QVERIFY(!call.ticket());
    QCOMPARE(server.requests().size(), 1);
}

void TestSubscribe::failedJob()
{
    ScriptedServer server;
    beGood(server);
    server.on("GET", streamPath,
              {events({queued,
                       R"({"status":"COMPLETED","error":"boom","error_type":"internal_error"})"})});
    server.on("GET", jobPath, {{.status = 500, .body = R"({"detail":"the model fell over"})"}});
    fal::Client client(quickConfig(server.url()));
    fal::SubscribeCall call(client, endpoint(), prompt);
    QVERIFY(ends(call));
    QVERIFY(!call.result());
    QCOMPARE(call.result().error().requestId, u"req-1"_s);
    QCOMPARE(call.result().error().errorType, u"internal_error"_s);
    QVERIFY(call.result().error().message.contains("fell over"_L1));
}

void TestSubscribe::interruptions()
{
    ScriptedServer server;
    beGood(server);
    server.on("GET", statusPath, {{.status = 503}, {.body = completed}});
    fal::Client client(quickConfig(server.url()));
    fal::SubscribeCall call(client, endpoint(), prompt, {.follow = {.mode = Mode::Poll}});
    QSignalSpy interrupted(&call, &fal::SubscribeCall::interrupted);
    QVERIFY(ends(call));
    QVERIFY(call.result());
    QCOMPARE(interrupted.count(), 1);
}

void TestSubscribe::timeLimit_data()
{
    QTest::addColumn<OnTimeout>("then");
    QTest::addColumn<int>("cancelStatus");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("keeps the job") << OnTimeout::Keep << 202 << true;
    QTest::newRow("cancels the job") << OnTimeout::Cancel << 202 << false;
    QTest::newRow("cannot cancel the job") << OnTimeout::Cancel << 403 << true;
}

void TestSubscribe::timeLimit()
{
    QFETCH(OnTimeout, then);
    QFETCH(int, cancelStatus);
    QFETCH(bool, goesOn);
    ScriptedServer server;
    beGood(server);
    workForEver(server);
    server.on("PUT", cancelPath, {{.status = cancelStatus}});
    auto config = quickConfig(server.url());
    config.idleTimeout = 5000ms;
    fal::Client client(config);
    fal::SubscribeCall call(client, endpoint(), prompt, {.timeout = 150ms, .onTimeout = then});
    QVERIFY(ends(call));
    QVERIFY(!call.result());
    const fal::Error error = call.result().error();
    QCOMPARE(error.kind, ErrorKind::Timeout);
    QCOMPARE(error.requestId, u"req-1"_s); // it can be found again
    QCOMPARE(error.message.contains("goes on"_L1), goesOn);
    QCOMPARE(server.count("PUT", cancelPath), then == OnTimeout::Cancel ? 1 : 0);
    QCOMPARE(server.count("POST", submitPath), 1);
    QTRY_VERIFY(client.findChildren<QNetworkReply *>().isEmpty());
}

void TestSubscribe::timeLimitBeforeAcceptance()
{
    ScriptedServer server;
    server.on("POST", submitPath, {{.behaviour = Behaviour::StallBeforeHeaders}});
    fal::Client client(quickConfig(server.url()));
    fal::SubscribeCall call(client, endpoint(), prompt, {.timeout = 100ms, .onTimeout = OnTimeout::Cancel});
    QVERIFY(ends(call));
    QCOMPARE(call.result().error().kind, ErrorKind::Timeout);
    QVERIFY(call.result().error().mayHaveBeenAccepted); // nobody knows an id to cancel
    QVERIFY(call.result().error().requestId.isEmpty());
    QCOMPARE(server.requests().size(), 1);
}

// The limit passes, the service says that the job has just ended: that is worth more than a timeout.
void TestSubscribe::cancelIsTooLate()
{
    ScriptedServer server;
    beGood(server);
    workForEver(server);
    server.on("PUT", cancelPath, {{.status = 400, .body = R"({"status":"ALREADY_COMPLETED"})"}});
    fal::Client client(quickConfig(server.url()));
    fal::SubscribeCall call(client, endpoint(), prompt, {.timeout = 100ms, .onTimeout = OnTimeout::Cancel});
    QVERIFY(ends(call));
    QVERIFY(call.result());
    QCOMPARE(call.result()->rawBody, output);
}

void TestSubscribe::cancelledInTime_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("good");
    QTest::newRow("requested") << 202 << QByteArray(R"({"status":"CANCELLATION_REQUESTED"})") << false;
    QTest::newRow("removed") << 200 << QByteArray(R"({"status":"OK"})") << false;
    QTest::newRow("not found") << 404 << QByteArray(R"({"status":"NOT_FOUND"})") << false;
    QTest::newRow("complete already") << 400 << QByteArray(R"({"status":"ALREADY_COMPLETED"})") << true;
}

void TestSubscribe::cancelledInTime()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, good);
    ScriptedServer server;
    beGood(server);
    workForEver(server);
    server.on("PUT", cancelPath, {{.status = status, .body = body}});
    fal::Client client(quickConfig(server.url()));
    fal::SubscribeCall call(client, endpoint(), prompt, {.timeout = 5000ms});
    connect(&call, &fal::SubscribeCall::logged, &call, [&call] { call.cancel(); });
    QVERIFY(ends(call));
    QCOMPARE(server.count("PUT", cancelPath), 1);
    QCOMPARE(call.result().has_value(), good);
    if (!good) {
        QCOMPARE(call.result().error().kind, ErrorKind::Canceled);
        QCOMPARE(call.result().error().requestId, u"req-1"_s);
    }
}

enum class Step { AtOnce, AtSubmit, AtEnqueued, AtStatus, AtLog, AtResult };
Q_DECLARE_METATYPE(Step)

void TestSubscribe::stops_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<bool>("deletes");
    const QList<std::pair<const char *, Step>> steps{
        {"at once", Step::AtOnce},
        {"when it is submitted", Step::AtSubmit},
        {"when it is enqueued", Step::AtEnqueued},
        {"at its first status", Step::AtStatus},
        {"at its first log", Step::AtLog},
        {"when the result is asked for", Step::AtResult}};
    for (const auto &[name, step] : steps) {
        QTest::addRow("cancelled %s", name) << step << false;
        QTest::addRow("deleted %s", name) << step << true;
    }
}

void TestSubscribe::stops()
{
    QFETCH(Step, step);
    QFETCH(bool, deletes);
    ScriptedServer server;
    beGood(server);
    fal::Client client(quickConfig(server.url()));
    auto call = std::make_unique<fal::SubscribeCall>(client, endpoint(), prompt);
    QSignalSpy finished(call.get(), &fal::Call::finished);
    bool isDone = false;
    const auto act = [&] {
        if (std::exchange(isDone, true))
            return;
        deletes ? call.reset() : call->cancel();
    };
    connect(&server, &ScriptedServer::requested, this, [=](const QByteArray &method, const QByteArray &path) {
        if ((step == Step::AtSubmit && method == "POST") || (step == Step::AtResult && path == jobPath))
            act();
    });
    if (step == Step::AtEnqueued)
        connect(call.get(), &fal::SubscribeCall::enqueued, this, act);
    if (step == Step::AtStatus)
        connect(call.get(), &fal::SubscribeCall::statusChanged, this, act);
    if (step == Step::AtLog)
        connect(call.get(), &fal::SubscribeCall::logged, this, act);
    if (step == Step::AtOnce)
        act();
    if (deletes) {
        QTRY_VERIFY(isDone);
        fal::StatusCall next(client, ticket(), false); // the client is of use
        QVERIFY(ends(next));
        QVERIFY(next.result());
        QCOMPARE(finished.count(), 0);
        QCOMPARE(server.count("PUT", cancelPath), 0); // deleting only stops listening
        return;
    }
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!call->result());
    const fal::Error error = call->result().error();
    QCOMPARE(error.kind, ErrorKind::Canceled);
    const bool known = step > Step::AtSubmit;
    QCOMPARE(server.count("PUT", cancelPath), known ? 1 : 0); // whoever is known is told
    QCOMPARE(error.requestId, known ? u"req-1"_s : QString());
    QCOMPARE(error.mayHaveBeenAccepted, step == Step::AtSubmit);
}

void TestSubscribe::stopsBetweenAcceptanceAndFollowing_data()
{
    QTest::addColumn<bool>("cancels");
    QTest::newRow("cancelled") << true;
    QTest::newRow("out of time") << false;
}

static void runOut(QTimer &timer)
{
    QTimerEvent event(timer.timerId());
    QCoreApplication::sendEvent(&timer, &event);
}

// The submit has ended, and nobody has heard it yet.
void TestSubscribe::stopsBetweenAcceptanceAndFollowing()
{
    QFETCH(bool, cancels);
    ScriptedServer server;
    beGood(server);
    workForEver(server);
    fal::Client client(quickConfig(server.url()));
    const fal::SubscribeOptions options{.timeout = cancels ? 0ms : 1h, .onTimeout = OnTimeout::Cancel};
    fal::SubscribeCall call(client, endpoint(), prompt, options);
    QSignalSpy finished(&call, &fal::Call::finished);
    bool isDone = false;
    // Of the same turn of the event loop as the end of the submit, before its finished().
    connect(&client, &fal::Client::exchanged, this, [&] {
        if (std::exchange(isDone, true))
            return;
        if (cancels)
            call.cancel();
        else
            runOut(*call.findChild<QTimer *>());
    });
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 5000);
    QVERIFY(!call.result());
    QCOMPARE(call.result().error().kind, cancels ? ErrorKind::Canceled : ErrorKind::Timeout);
    QCOMPARE(call.result().error().requestId, u"req-1"_s);
    QCOMPARE(server.count("PUT", cancelPath), 1);
}

void TestSubscribe::badOptions()
{
    ScriptedServer server;
    fal::Client client(quickConfig(server.url()));
    fal::SubscribeCall call(client, endpoint(), prompt, {.request = {.startTimeoutSeconds = 0.5}});
    QVERIFY(ends(call));
    QCOMPARE(call.result().error().kind, ErrorKind::Invalid);
    QVERIFY(server.requests().isEmpty());
}

// Any request id will do, of another program and of another day.
void TestSubscribe::attaches()
{
    ScriptedServer server;
    fal::Client client(quickConfig(server.url()));
    const auto other = fal::Ticket::rebuilt(
        fal::Endpoint::parse(u"workflows/me/flow/deep"_s).value(), u"0b1c-77"_s);
    server.on("GET", "/queue.fal.run/workflows/me/flow/requests/0b1c-77/status", {{.body = completed}});
    server.on("GET", "/queue.fal.run/workflows/me/flow/requests/0b1c-77", {{.body = output}});
    fal::FollowCall call(client, other, {.mode = Mode::Poll});
    QVERIFY(ends(call));
    QVERIFY2(call.result(), call.result() ? "" : qPrintable(call.result().error().message));
    QCOMPARE(call.result()->rawBody, output);
    QCOMPARE(call.result()->requestId, u"0b1c-77"_s);
}

QTEST_GUILESS_MAIN(TestSubscribe)
#include "tst_subscribe.moc"
