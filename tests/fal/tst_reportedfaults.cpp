// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The faults that people report of fal's other clients (reference, 9), each a row by its number. Where the
// others are: see the table in tst_protocolcases.

#include "cases.h"

#include "fal/subscribe.h"

#include <QJsonObject>

using namespace test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fal::ErrorKind;
using Mode = fal::FollowOptions::Mode;

namespace {

// 9.3
void noSecondSubmit()
{
    for (const Behaviour behaviour : {Behaviour::CloseBeforeHeaders, Behaviour::HalfHeader, Behaviour::CutBody}) {
        ScriptedServer server;
        server.on("POST", "/*", {{.body = accepted, .behaviour = behaviour}});
        fal::Client client(quickConfig(server.url()));
        fal::SubmitCall submit(client, endpoint(), {});
        QVERIFY(ends(submit));
        fal::RunCall run(client, endpoint(), {});
        QVERIFY(ends(run));
        QCOMPARE(server.requests().size(), 2); // one each
        QVERIFY(submit.result().error().mayHaveBeenAccepted);
        QVERIFY(run.result().error().mayHaveBeenAccepted);
    }
}

// 9.4
void conflictIsFinal()
{
    qsizetype requests = 0;
    QVERIFY(!resultOf({{.status = 409, .body = R"({"detail":"no balance"})"}}, &requests));
    QCOMPARE(requests, 1);
    QVERIFY(!resultOf({{.status = 503, .headers = {{"X-Fal-Needs-Retry", "0"}}}}, &requests));
    QCOMPARE(requests, 1);
    QVERIFY(resultOf({{.status = 500, .headers = {{"X-Fal-Needs-Retry", "1"}}}, {.body = output}}, &requests));
    QCOMPARE(requests, 2);
}

// 9.5
void timeoutKeepsTheId()
{
    ScriptedServer server;
    acceptJob(server, {{.status = 202, .body = running}});
    fal::Client client(quickConfig(server.url()));
    fal::SubscribeCall call(client, endpoint(), {}, {.follow = {.mode = Mode::Poll}, .timeout = 60ms});
    QVERIFY(ends(call));
    QCOMPARE(call.result().error().kind, ErrorKind::Timeout);
    QCOMPARE(call.result().error().requestId, u"req-1"_s);
    server.on("GET", statusPath, {{.body = completed}});
    fal::FollowCall again(client, *call.ticket(), {.mode = Mode::Poll});
    QVERIFY(ends(again));
    QVERIFY(again.result());
}

// 9.10 and 9.12
void anyRequestOfAnyEndpoint()
{
    for (const char *id : {"workflows/me/flow/deep", "comfy/me/flow", "fal-ai/kling/v1/pro"}) {
        const auto endpoint = fal::Endpoint::parse(QString::fromLatin1(id)).value();
        const QByteArray base = "/queue.fal.run/" + endpoint.appId().toLatin1() + "/requests/old-7";
        ScriptedServer server;
        server.on("GET", base + "/status", {{.status = 202, .body = queued}, {.body = completed}});
        server.on("GET", base, {{.body = output}});
        fal::Client client(quickConfig(server.url()));
        fal::FollowCall call(client, fal::Ticket::rebuilt(endpoint, u"old-7"_s),
                             {.mode = Mode::Poll, .interval = 5ms});
        QSignalSpy statuses(&call, &fal::FollowCall::statusChanged);
        QVERIFY(ends(call));
        QVERIFY(call.result());
        QCOMPARE(statuses.count(), 2);
    }
}

// 9.11
void longCalls()
{
    ScriptedServer server;
    server.on("POST", runPath, {{.behaviour = Behaviour::StallBeforeHeaders}});
    auto config = quickConfig(server.url());
    config.idleTimeout = 20ms;
    fal::Client client(config);
    fal::RunCall call(client, endpoint(), {}, {.timeout = 0ms});
    QSignalSpy finished(&call, &fal::Call::finished);
    QVERIFY(!finished.wait(200));
}

// 9.15
void goneResults()
{
    qsizetype requests = 0;
    const auto gone = resultOf({{.status = 404, .body = R"({"status":"NOT_FOUND"})"}}, &requests);
    QCOMPARE(gone.error().kind, ErrorKind::NotFound);
    QCOMPARE(requests, 1);
}

// 9.19
void concurrencyLimit()
{
    ScriptedServer server;
    server.on("POST", runPath, {{.status = 429,
                                 .headers = {{"X-Fal-Needs-Retry", "1"}},
                                 .body = R"({"detail":"limit","error_type":"concurrent_requests_limit"})"}});
    fal::Client client(quickConfig(server.url()));
    fal::RunCall call(client, endpoint(), {});
    QVERIFY(ends(call));
    QCOMPARE(call.result().error().kind, ErrorKind::RateLimited);
    QCOMPARE(call.result().error().errorType, u"concurrent_requests_limit"_s);
    QVERIFY(call.result().error().retryable);            // by who decides about money
    QVERIFY(!call.result().error().mayHaveBeenAccepted);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(
        fal::statusFromJson({{u"status"_s, u"IN_QUEUE"_s}, {u"queue_position"_s, 7}})->position,
        std::optional(7));
}

// 9.21
void hostsOfToday()
{
    const fal::Client client({});
    for (const auto host : {fal::Host::Run, fal::Host::Queue, fal::Host::Rest, fal::Host::Api,
                            fal::Host::Site, fal::Host::Media})
        QVERIFY(!client.url(host, u"/x"_s).host().contains("alpha"_L1));
    QVERIFY(!client.isTrusted(QUrl(u"https://rest.alpha.fal.ai/x"_s)));
}

// 9.24
void freshTokens()
{
    ScriptedServer server;
    server.on(
        "POST", "/rest.fal.ai/tokens/",
        {{.status = 201, .body = R"("first.a.b")"}, {.status = 201, .body = R"("second.a.b")"}});
    server.on("POST", modelStream, {events({"1"}, Behaviour::Chunks)});
    fal::Client client(quickConfig(server.url()));
    for (const char *token : {"first", "second"}) {
        fal::StreamCall call(client, endpoint(), {}, {.useToken = true});
        QVERIFY(ends(call));
        QVERIFY(server.requests().last().target.contains(token));
    }
}

// 11.3 test_auth
void keysOfTheEnvironment()
{
    const auto with = [](const char *key, const char *id, const char *secret) {
        qputenv("FAL_KEY", key);
        qputenv("FAL_KEY_ID", id);
        qputenv("FAL_KEY_SECRET", secret);
        const QByteArray header = fal::keyFromEnvironment()().header();
        for (const char *name : {"FAL_KEY", "FAL_KEY_ID", "FAL_KEY_SECRET"})
            qunsetenv(name);
        return header;
    };
    QCOMPARE(with("a:b", "", ""), QByteArray("Key a:b"));
    QCOMPARE(with(" a:b\n", "c", "d"), QByteArray("Key a:b"));
    QCOMPARE(with("", "c", "d"), QByteArray("Key c:d"));
    QCOMPARE(with("", "c", ""), QByteArray());
    QCOMPARE(with("", "", ""), QByteArray());
}

const QList<Case> &cases()
{
    static const QList<Case> all{
        {"9/3 a paid request is never repeated", noSecondSubmit},
        {"9/4 409 is final, and the service's hint decides", conflictIsFinal},
        {"9/5 a timeout keeps the request id", timeoutKeepsTheId},
        {"9/10 and 9/12 any request of any endpoint is taken up", anyRequestOfAnyEndpoint},
        {"9/11 long calls are not cut", longCalls},
        {"9/15 a result that is gone", goneResults},
        {"9/19 the limit of concurrent requests", concurrencyLimit},
        {"9/21 only the hosts of today", hostsOfToday},
        {"9/24 a fresh token for each connection", freshTokens},
        {"11.3 keys of the environment", keysOfTheEnvironment}};
    return all;
}

} // namespace

class TestReportedFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void each_data();
    void each();
};

void TestReportedFaults::each_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < cases().size(); ++i)
        QTest::newRow(cases()[i].name) << i;
}

void TestReportedFaults::each()
{
    QFETCH(int, number);
    cases()[number].run();
}

QTEST_GUILESS_MAIN(TestReportedFaults)
#include "tst_reportedfaults.moc"
