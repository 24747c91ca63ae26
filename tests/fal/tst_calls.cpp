// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The contract of Call, as a table: what each call does when it succeeds, at each refusal and at each
// broken connection of each of its exchanges.

#include "kinds.h"

#include <memory>

using namespace test;
using fal::ErrorKind;

namespace {

// Following goes on for as long as the service cannot say what became of the job.
bool outlasts(const Kind &kind, int status)
{
    return kind.follows && (status == 408 || status == 429 || status >= 500);
}

const QList<std::pair<const char *, Behaviour>> &breakages()
{
    static const QList<std::pair<const char *, Behaviour>> all{
        {"closes before headers", Behaviour::CloseBeforeHeaders},
        {"half a header", Behaviour::HalfHeader},
        {"cuts the body", Behaviour::CutBody},
        {"cuts a chunk", Behaviour::CutChunk},
        {"stalls before headers", Behaviour::StallBeforeHeaders},
        {"stalls in the body", Behaviour::StallInBody},
        {"talks garbage", Behaviour::Garbage},
        {"promises too little", Behaviour::WrongLength},
    };
    return all;
}

} // namespace

class TestCalls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void succeeds_data();
    void succeeds();
    void refused_data();
    void refused();
    void breaks_data();
    void breaks();
    void refusedConnection_data();
    void refusedConnection();
    void paidFate_data();
    void paidFate();
    void redirects_data();
    void redirects();
    void hidesTheKey();

private:
    static void kindRows();
};

void TestCalls::kindRows()
{
    QTest::addColumn<int>("kind");
    for (int i = 0; i < kinds().size(); ++i)
        QTest::newRow(kinds()[i].name) << i;
}

void TestCalls::succeeds_data()
{
    kindRows();
}

void TestCalls::succeeds()
{
    QFETCH(int, kind);
    ScriptedServer server;
    behaveWell(server);
    fal::Client client(quickConfig(server.url()));
    const std::unique_ptr<fal::Call> call(kinds()[kind].make(client, nullptr));
    QVERIFY(!call->isFinished());
    QVERIFY(server.requests().isEmpty());
    QVERIFY(ends(*call));
    const auto error = kinds()[kind].error(call.get());
    QVERIFY2(!error, qPrintable(error ? error->message : QString()));
    QVERIFY(!server.requests().isEmpty());
    for (const Recorded &request : server.requests())
        QCOMPARE(request.headers.value("authorization"), QByteArray("Key " + key));
}

void TestCalls::refused_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("expected");
    const QList<std::pair<int, ErrorKind>> statuses{
        {301, ErrorKind::Protocol},    {400, ErrorKind::Invalid},  {401, ErrorKind::Unauthorized},
        {402, ErrorKind::Payment},     {403, ErrorKind::Forbidden}, {404, ErrorKind::NotFound},
        {408, ErrorKind::Timeout},     {409, ErrorKind::Invalid},  {410, ErrorKind::NotFound},
        {413, ErrorKind::TooLarge},    {422, ErrorKind::Invalid},  {429, ErrorKind::RateLimited},
        {499, ErrorKind::Canceled},    {500, ErrorKind::Server},   {502, ErrorKind::Server},
        {503, ErrorKind::Server},      {504, ErrorKind::Server},   {599, ErrorKind::Server}};
    for (int kind = 0; kind < kinds().size(); ++kind) {
        for (const auto &[status, expected] : statuses) {
            if (outlasts(kinds()[kind], status))
                continue; // tst_follow
            QTest::addRow("%s answered with %d", kinds()[kind].name, status) << kind << status << expected;
        }
    }
}

void TestCalls::refused()
{
    QFETCH(int, kind);
    QFETCH(int, status);
    QFETCH(ErrorKind, expected);
    ScriptedServer server;
    server.on("GET", "/*", {{.status = status}});
    server.on("PUT", "/*", {{.status = status}});
    server.on("POST", "/*", {{.status = status}});
    server.on("DELETE", "/*", {{.status = status}});
    fal::Client client(quickConfig(server.url()));
    const std::unique_ptr<fal::Call> call(kinds()[kind].make(client, nullptr));
    QVERIFY(ends(*call));
    const auto error = kinds()[kind].error(call.get());
    const bool cancelAnswer = kinds()[kind].path == cancelPath && (status == 400 || status == 404);
    QCOMPARE(error.has_value(), !cancelAnswer);
    if (!error)
        return;
    QCOMPARE(error->kind, expected);
    QCOMPARE(error->httpStatus, status);
    QVERIFY(error->message.endsWith(QLatin1Char('.')));
    QVERIFY(!kinds()[kind].isPaid || server.count("POST", "/*") <= 1);
}

void TestCalls::breaks_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<Behaviour>("behaviour");
    for (int kind = 0; kind < kinds().size(); ++kind) {
        if (kinds()[kind].follows)
            continue; // tst_follow
        for (const auto &[name, behaviour] : breakages())
            QTest::addRow("%s when the server %s", kinds()[kind].name, name) << kind << behaviour;
    }
}

void TestCalls::breaks()
{
    QFETCH(int, kind);
    QFETCH(Behaviour, behaviour);
    ScriptedServer server;
    const ScriptedAnswer broken{.body = R"({"status":"COMPLETED","request_id":"req-1"})", .behaviour = behaviour};
    server.on("GET", "/*", {broken});
    server.on("PUT", "/*", {broken});
    server.on("POST", "/*", {broken});
    server.on("DELETE", "/*", {broken});
    auto config = quickConfig(server.url());
    config.idleTimeout = std::chrono::milliseconds(60);
    fal::Client client(config);
    const std::unique_ptr<fal::Call> call(kinds()[kind].make(client, nullptr));
    QVERIFY(ends(*call));
    const auto error = kinds()[kind].error(call.get());
    // Half an answer is no answer, except for a cancel, whose status line says everything; the
    // network library takes a chunk that ends early for the end.
    const bool hasStatus = behaviour == Behaviour::WrongLength || behaviour == Behaviour::CutChunk;
    if ((kinds()[kind].path == cancelPath || kinds()[kind].statusSaysAll) && hasStatus)
        return;
    if (kinds()[kind].name == QByteArray("stream") && hasStatus)
        return; // the end of a stream is where its bytes end
    QVERIFY(error);
    QVERIFY(error->kind == ErrorKind::Network || error->kind == ErrorKind::Timeout
            || error->kind == ErrorKind::Protocol);
    if (kinds()[kind].isPaid) {
        QCOMPARE(server.count("POST", "/*"), 1); // paid once at most, whatever happens
        QVERIFY(error->mayHaveBeenAccepted);
    } else {
        QVERIFY(!error->mayHaveBeenAccepted);
        QVERIFY(server.requests().size() >= 1);
    }
}

void TestCalls::refusedConnection_data()
{
    QTest::addColumn<int>("kind");
    for (int i = 0; i < kinds().size(); ++i) {
        if (!kinds()[i].follows)
            QTest::newRow(kinds()[i].name) << i;
    }
}

void TestCalls::refusedConnection()
{
    QFETCH(int, kind);
    ScriptedServer server;
    server.refuse();
    fal::Client client(quickConfig(server.url()));
    const std::unique_ptr<fal::Call> call(kinds()[kind].make(client, nullptr));
    QVERIFY(ends(*call));
    const auto error = kinds()[kind].error(call.get());
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::Network);
    QVERIFY(!error->mayHaveBeenAccepted); // nobody was there to accept anything
}

void TestCalls::paidFate_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("mayBe");
    const QByteArray page = "<html><h1>502 Bad Gateway</h1><hr>nginx</html>";
    const auto row = [](const char *name, int status, const QByteArray &header, const QByteArray &body, bool mayBe) {
        QTest::newRow(name) << status << header << body << mayBe;
    };
    row("a refusal of the input", 422, {}, R"({"detail":"no"})", false);
    row("too many requests", 429, {}, R"({"detail":"slow down","error_type":"concurrent_requests_limit"})", false);
    row("a gateway lost its answer", 502, {}, page, true);
    row("a gateway is overloaded", 503, {}, page, true);
    row("a gateway waited in vain", 504, {}, page, true);
    row("the start timeout passed", 504, "user", {}, false);
    row("fal says that it never started", 504, {}, R"({"detail":"late","error_type":"startup_timeout"})", false);
    row("no runner was found", 503, {}, R"({"detail":"none","error_type":"runner_scheduling_failure"})", false);
    row("the runner was lost on the way", 503, {}, R"({"detail":"gone","error_type":"runner_disconnected"})", true);
    row("the queue says that it failed", 500, {}, R"({"detail":"Internal error"})", false);
    row("a page says that it failed", 500, {}, page, true);
    row("success without an id", 200, {}, "{}", true);
    row("success without JSON", 200, {}, page, true);
    row("an id that leads elsewhere", 200, {}, R"({"request_id":"../../x"})", true);
}

void TestCalls::paidFate()
{
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    ScriptedServer server;
    ScriptedAnswer answer{.status = status, .body = body};
    if (!header.isEmpty())
        answer.headers << std::pair{QByteArray("X-Fal-Request-Timeout-Type"), header};
    server.on("POST", submitPath, {answer});
    fal::Client client(quickConfig(server.url()));
    fal::SubmitCall call(client, endpoint(), {});
    QVERIFY(ends(call));
    QVERIFY(!call.result());
    QTEST(call.result().error().mayHaveBeenAccepted, "mayBe");
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(!call.result().error().message.contains(QLatin1String("<html>")));
}

void TestCalls::redirects_data()
{
    QTest::addColumn<bool>("foreign");
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d within the service is followed", status) << false << status;
        QTest::addRow("%d to another server is not", status) << true << status;
    }
}

void TestCalls::redirects()
{
    QFETCH(bool, foreign);
    QFETCH(int, status);
    ScriptedServer server;
    ScriptedServer other;
    other.on("GET", "/*", {{.body = completed}});
    server.on("GET", "/elsewhere", {{.body = completed}});
    const QByteArray target = foreign ? other.url().toEncoded() + "/elsewhere" : QByteArray("/elsewhere");
    server.on("GET", statusPath, {{.status = status, .headers = {{"Location", target}}}});
    fal::Client client(quickConfig(server.url()));
    fal::StatusCall call(client, ticket(), false);
    QVERIFY(ends(call));
    QCOMPARE(call.result().has_value(), !foreign);
    QVERIFY(other.requests().isEmpty());
}

void TestCalls::hidesTheKey()
{
    ScriptedServer server;
    server.on("GET", "/*", {{.status = 422,
                             .body = R"({"detail":[{"loc":["header"],"msg":"bad Key )" + key
                                 + R"(","type":"x"}],"message":")" + key.mid(key.indexOf(':') + 1) + "\"}"}});
    fal::Client client(quickConfig(server.url()));
    fal::StatusCall call(client, ticket(), false);
    QVERIFY(ends(call));
    const fal::Error error = call.result().error();
    const QByteArray secret = "very-secret-value";
    QVERIFY(!error.rawBody.contains(secret));
    QVERIFY(!error.message.contains(QString::fromUtf8(secret)));
    QVERIFY(!error.fields.at(0).message.contains(QString::fromUtf8(secret)));
}

QTEST_GUILESS_MAIN(TestCalls)
#include "tst_calls.moc"
