// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The contract of Call, as a table: what each call does when it succeeds, at each refusal and at each
// broken connection of each of its exchanges, and when it is cancelled or deleted at each moment.

#include "calls.h"

#include "fal/models.h"

#include <QJsonDocument>
#include <QPointer>
#include <QTimer>

#include <functional>

using namespace test;
using fal::ErrorKind;

namespace {

// One kind of call, and how to tell how it ended.
struct Kind
{
    const char *name;
    std::function<fal::Call *(fal::Client &, QObject *)> make;
    std::function<std::optional<fal::Error>(fal::Call *)> error;
    QByteArray method; // of its first exchange
    QByteArray path;
};

template <class T>
std::optional<fal::Error> errorOf(fal::Call *call)
{
    const auto &result = static_cast<T *>(call)->result();
    return result ? std::optional<fal::Error>() : result.error();
}

const QList<Kind> &kinds()
{
    static const QList<Kind> all{
        {"submit",
         [](fal::Client &c, QObject *p) {
             return new fal::SubmitCall(c, endpoint(), {{QStringLiteral("prompt"), QStringLiteral("x")}}, {}, p);
         },
         errorOf<fal::SubmitCall>, "POST", submitPath},
        {"follow", [](fal::Client &c, QObject *p) { return new fal::FollowCall(c, ticket(), p); },
         errorOf<fal::FollowCall>, "GET", streamPath},
        {"status", [](fal::Client &c, QObject *p) { return new fal::StatusCall(c, ticket(), true, p); },
         errorOf<fal::StatusCall>, "GET", statusPath},
        {"result", [](fal::Client &c, QObject *p) { return new fal::ResultCall(c, ticket(), p); },
         errorOf<fal::ResultCall>, "GET", jobPath},
        {"cancel", [](fal::Client &c, QObject *p) { return new fal::CancelCall(c, ticket(), p); },
         errorOf<fal::CancelCall>, "PUT", cancelPath},
        {"models", [](fal::Client &c, QObject *p) { return new fal::ModelsCall(c, {}, p); },
         errorOf<fal::ModelsCall>, "GET", "/api.fal.ai/v1/models"},
        {"schema", [](fal::Client &c, QObject *p) { return new fal::SchemaCall(c, endpoint(), p); },
         errorOf<fal::SchemaCall>, "GET", "/fal.ai/api/openapi/queue/openapi.json"},
    };
    return all;
}

void behaveWell(ScriptedServer &server)
{
    server.on("POST", submitPath, {{.body = accepted}});
    server.on("GET", streamPath, {events({queued, running, completed})});
    server.on("GET", statusPath, {{.status = 202, .body = queued}, {.status = 202, .body = running}, {.body = completed}});
    server.on("GET", jobPath, {{.headers = {{"x-fal-billable-units", "2.5"}}, .body = R"({"seed":7})"}});
    server.on("PUT", cancelPath, {{.status = 202, .body = R"({"status":"CANCELLATION_REQUESTED"})"}});
    server.on("GET", "/api.fal.ai/v1/models", {{.body = R"({"models":[{"endpoint_id":"a/b"}],"next_cursor":null})"}});
    server.on("GET", "/fal.ai/api/openapi/queue/openapi.json", {{.body = R"({"openapi":"3.0.4","paths":{}})"}});
}

// Following goes on for as long as the service cannot say what became of the job.
bool outlasts(const Kind &kind, int status)
{
    return kind.path == streamPath && (status == 408 || status == 429 || status >= 500);
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
    void cancels_data();
    void cancels();
    void deletes_data();
    void deletes();
    void clientDies_data();
    void clientDies();
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
    QVERIFY(server.count("POST", "/*") <= 1);
}

void TestCalls::breaks_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<Behaviour>("behaviour");
    for (int kind = 0; kind < kinds().size(); ++kind) {
        if (kinds()[kind].path == streamPath)
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
    auto config = quickConfig(server.url());
    config.idleTimeout = std::chrono::milliseconds(60);
    fal::Client client(config);
    const std::unique_ptr<fal::Call> call(kinds()[kind].make(client, nullptr));
    QVERIFY(ends(*call));
    const auto error = kinds()[kind].error(call.get());
    // Half an answer is no answer, except for a cancel, whose status line says everything; the
    // network library takes a chunk that ends early for the end.
    const bool hasStatus = behaviour == Behaviour::WrongLength || behaviour == Behaviour::CutChunk;
    if (kinds()[kind].path == cancelPath && hasStatus)
        return;
    QVERIFY(error);
    QVERIFY(error->kind == ErrorKind::Network || error->kind == ErrorKind::Timeout
            || error->kind == ErrorKind::Protocol);
    if (kinds()[kind].method == "POST") {
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
        if (kinds()[i].path != streamPath)
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

// The moments at which a call is cancelled or deleted.
enum class Moment { AtOnce, AfterStart, AtFirstRequest, AtSecondRequest, BeforeHeaders, MidBody, AfterFinish };
Q_DECLARE_METATYPE(Moment)

static void momentRows()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<Moment>("moment");
    const QList<std::pair<const char *, Moment>> moments{
        {"at once", Moment::AtOnce},
        {"after the start", Moment::AfterStart},
        {"at its first request", Moment::AtFirstRequest},
        {"at its second request", Moment::AtSecondRequest},
        {"before the headers", Moment::BeforeHeaders},
        {"in the middle of a body", Moment::MidBody},
        {"after the end", Moment::AfterFinish}};
    for (int kind = 0; kind < kinds().size(); ++kind) {
        for (const auto &[name, moment] : moments)
            QTest::addRow("%s, %s", kinds()[kind].name, name) << kind << moment;
    }
}

// Lets things happen until the moment has come, then acts.
static void actAt(Moment moment, ScriptedServer &server, fal::Call &call, const std::function<void()> &act)
{
    switch (moment) {
    case Moment::AtOnce:
        act();
        return;
    case Moment::AfterStart:
        QCoreApplication::sendPostedEvents(&call);
        act();
        return;
    case Moment::AtFirstRequest:
    case Moment::AtSecondRequest: {
        const int wanted = moment == Moment::AtFirstRequest ? 1 : 2;
        auto *once = new QObject(&server);
        QObject::connect(&server, &ScriptedServer::requested, once, [&server, wanted, once, act] {
            if (server.requests().size() == wanted) {
                once->deleteLater();
                act();
            }
        });
        return;
    }
    case Moment::BeforeHeaders:
    case Moment::MidBody: {
        auto *once = new QObject(&server);
        QObject::connect(&server, &ScriptedServer::answered, once, [once, act] {
            once->deleteLater();
            QTimer::singleShot(15, once->parent(), act); // the bytes are with the client by then
        });
        return;
    }
    case Moment::AfterFinish:
        QObject::connect(&call, &fal::Call::finished, &server, act);
        return;
    }
}

static void prepare(ScriptedServer &server, const Kind &kind, Moment moment)
{
    behaveWell(server);
    if (moment == Moment::BeforeHeaders)
        server.on(kind.method, kind.path, {{.behaviour = Behaviour::StallBeforeHeaders}});
    if (moment == Moment::MidBody)
        server.on(kind.method, kind.path, {{.body = QByteArray(100, ' '), .behaviour = Behaviour::StallInBody}});
}

void TestCalls::cancels_data()
{
    momentRows();
}

void TestCalls::cancels()
{
    QFETCH(int, kind);
    QFETCH(Moment, moment);
    ScriptedServer server;
    prepare(server, kinds()[kind], moment);
    fal::Client client(quickConfig(server.url()));
    const std::unique_ptr<fal::Call> call(kinds()[kind].make(client, nullptr));
    QSignalSpy finished(call.get(), &fal::Call::finished);
    bool synchronous = false;
    actAt(moment, server, *call, [&] {
        const auto before = finished.count();
        call->cancel();
        call->cancel();
        synchronous = finished.count() != before;
    });
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 5000);
    QVERIFY(!synchronous);
    QVERIFY(call->isFinished());
    const bool onlyOneRequest = kinds()[kind].path != streamPath;
    if (moment == Moment::AfterFinish || (moment == Moment::AtSecondRequest && onlyOneRequest)) {
        QVERIFY(!kinds()[kind].error(call.get()));
        return;
    }
    const auto error = kinds()[kind].error(call.get());
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::Canceled);
    if (kinds()[kind].path == streamPath)
        QCOMPARE(server.count("PUT", cancelPath), 1); // the service was told
    if (kinds()[kind].method == "POST")
        QCOMPARE(error->mayHaveBeenAccepted, moment >= Moment::AtFirstRequest);
    call->cancel();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(finished.count(), 1);
}

void TestCalls::deletes_data()
{
    momentRows();
}

void TestCalls::deletes()
{
    QFETCH(int, kind);
    QFETCH(Moment, moment);
    ScriptedServer server;
    prepare(server, kinds()[kind], moment);
    fal::Client client(quickConfig(server.url()));
    QPointer<fal::Call> call(kinds()[kind].make(client, this));
    QSignalSpy finished(call, &fal::Call::finished);
    QSignalSpy died(call, &QObject::destroyed);
    actAt(moment, server, *call, [&call] { std::unique_ptr<fal::Call>(call.data()).reset(); });
    if (moment == Moment::AtSecondRequest && kinds()[kind].path != streamPath) {
        QTRY_COMPARE(finished.count(), 1);
        std::unique_ptr<fal::Call>(call.data()).reset();
        return;
    }
    QTRY_COMPARE_WITH_TIMEOUT(died.count(), 1, 5000);
    QCOMPARE(finished.count(), moment == Moment::AfterFinish ? 1 : 0);
    // The client lives on and is of use.
    behaveWell(server);
    fal::StatusCall next(client, ticket(), false);
    QVERIFY(ends(next));
    QVERIFY(next.result());
}

void TestCalls::clientDies_data()
{
    kindRows();
}

void TestCalls::clientDies()
{
    QFETCH(int, kind);
    ScriptedServer server;
    prepare(server, kinds()[kind], Moment::MidBody);
    auto client = std::make_unique<fal::Client>(quickConfig(server.url()));
    kinds()[kind].make(*client, client.get());
    QSignalSpy answered(&server, &ScriptedServer::answered);
    QVERIFY(answered.wait());
    client.reset();
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
