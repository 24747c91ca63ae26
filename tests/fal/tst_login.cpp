// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Asking as a person who logged in: which token goes out, when it is renewed, who waits, what is written
// back, and what a person reads when it does not work.

#include "calls.h"

#include "fal/login.h"
#include "fal/models.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUrlQuery>

#include <memory>

using namespace test;
using fal::ErrorKind;

namespace {

const QByteArray tokenPath = "/auth.fal.ai/oauth/token";
const QByteArray modelsPath = "/api.fal.ai/v1/models";

// A token that ends so many seconds from now.
QByteArray tokenFor(int seconds, const QByteArray &name = "t")
{
    const auto part = [](const QByteArray &bytes) {
        return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return part(R"({"alg":"none"})") + '.'
        + part(R"({"sub":")" + name + R"(","exp":)" + QByteArray::number(QDateTime::currentSecsSinceEpoch() + seconds) + '}')
        + ".sig";
}

QByteArray pairBody(const QByteArray &access, const QByteArray &refresh = "refresh-2")
{
    return R"({"access_token":")" + access + R"(","refresh_token":")" + refresh + R"(","expires_in":3600,"token_type":"Bearer"})";
}

// A service, a folder with a login, and a client that uses it.
struct Scene
{
    QTemporaryDir folder;
    ScriptedServer server;
    std::unique_ptr<fal::LoginSession> session;
    std::unique_ptr<fal::Client> client;

    explicit Scene(const QByteArray &file)
    {
        write(file);
        server.on("GET", modelsPath, {{.body = R"({"models":[],"next_cursor":null})"}});
        session = std::make_unique<fal::LoginSession>(nullptr, folder.path());
        fal::Config config = quickConfig(server.url());
        config.key = session->keySource();
        client = std::make_unique<fal::Client>(config);
        session->serve(*client);
    }
    void write(const QByteArray &text) const
    {
        QFile file(folder.filePath(QStringLiteral("auth0_token")));
        if (!text.isEmpty() && (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()))
            qFatal("Cannot write a test file");
    }
    [[nodiscard]] QByteArray written() const
    {
        QFile file(session->file());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // What `count` questions at the same time end in.
    [[nodiscard]] QList<std::optional<fal::Error>> ask(int count = 1) const
    {
        std::vector<std::unique_ptr<fal::ModelsCall>> calls;
        for (int i = 0; i < count; ++i)
            calls.push_back(std::make_unique<fal::ModelsCall>(*client, fal::ModelQuery()));
        QList<std::optional<fal::Error>> ends;
        for (const auto &call : calls) {
            if (!QTest::qWaitFor([&] { return call->isFinished(); }, 10'000))
                qWarning("A call did not end");
            ends << (call->result() ? std::optional<fal::Error>() : call->result().error());
        }
        return ends;
    }
    [[nodiscard]] QList<QByteArray> tokensSent() const
    {
        QList<QByteArray> tokens;
        for (const Recorded &request : server.requests()) {
            if (request.path == modelsPath)
                tokens << request.headers.value("authorization");
        }
        return tokens;
    }
};

} // namespace

class TestLogin final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expiry_data();
    void expiry();
    void whenToRenew_data();
    void whenToRenew();
    void threeCallsOneRenewal();
    void asksAsTheCommandLineDoes();
    void failures_data();
    void failures();
    void commandLineWasFaster();
    void logsInAgainLater();
    void answerWithoutANewRefreshToken();
    void cannotBeWrittenBack();
    void sessionDiesWhileCallsWait();
    void callDiesWhileItWaits();
    void teamIsNamed();
    void nothingIsTold();
};

void TestLogin::expiry_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("a good token") << tokenFor(100) << true;
    QTest::newRow("no token") << QByteArray() << false;
    QTest::newRow("an opaque token") << QByteArray("abcdef") << false;
    QTest::newRow("three parts of nothing") << QByteArray("..") << false;
    QTest::newRow("claims that are no JSON") << QByteArray("a.!!!.c") << false;
    QTest::newRow("claims without an end") << QByteArray("a." + QByteArray("{}").toBase64() + ".c") << false;
    QTest::newRow("an end that is text") << QByteArray("a." + QByteArray(R"({"exp":"soon"})").toBase64() + ".c") << false;
    QTest::newRow("an end beyond all time") << QByteArray("a." + QByteArray(R"({"exp":1e300})").toBase64() + ".c") << false;
}

void TestLogin::expiry()
{
    QFETCH(QByteArray, token);
    const QDateTime expiry = fal::expiryOfToken(token);
    QTEST(expiry.isValid(), "isKnown");
    if (expiry.isValid())
        QVERIFY(std::abs(QDateTime::currentDateTimeUtc().secsTo(expiry) - 100) < 30);
}

void TestLogin::whenToRenew_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("renewals");
    QTest::newRow("an hour is left") << "refresh-1\n" + tokenFor(3600) << 0;
    QTest::newRow("six minutes are left, lines end with CRLF") << "refresh-1\r\n" + tokenFor(360) + "\r\n" << 0;
    QTest::newRow("four minutes are left") << "refresh-1\n" + tokenFor(240) << 1;
    QTest::newRow("it ended an hour ago") << "refresh-1\n" + tokenFor(-3600) << 1;
    QTest::newRow("nobody knows when it ends") << QByteArray("refresh-1\nopaque") << 1;
    QTest::newRow("there is only a refresh token") << QByteArray("refresh-1") << 1;
}

void TestLogin::whenToRenew()
{
    QFETCH(QByteArray, file);
    QFETCH(int, renewals);
    Scene scene(file);
    QVERIFY(scene.session->isLoggedIn());
    const QByteArray fresh = tokenFor(3600, "new");
    scene.server.on("POST", tokenPath, {{.body = pairBody(fresh)}});
    QVERIFY(!scene.ask().first());
    QVERIFY(!scene.ask().first());
    QCOMPARE(scene.server.count("POST", tokenPath), renewals);
    const QByteArray expected = renewals == 0 ? file.trimmed().split('\n').last() : fresh;
    QCOMPARE(scene.tokensSent(), (QList<QByteArray>{"Bearer " + expected, "Bearer " + expected}));
}

void TestLogin::threeCallsOneRenewal()
{
    Scene scene("refresh-1\n" + tokenFor(10));
    const QByteArray fresh = tokenFor(3600, "new");
    scene.server.on("POST", tokenPath, {{.body = pairBody(fresh)}});
    for (const auto &error : scene.ask(3))
        QVERIFY(!error);
    QCOMPARE(scene.server.count("POST", tokenPath), 1);
    QCOMPARE(scene.server.requests().first().path, tokenPath); // nothing left before
    QCOMPARE(scene.tokensSent(), QList<QByteArray>(3, "Bearer " + fresh));
    QCOMPARE(scene.written(), "refresh-2\n" + fresh);
    QCOMPARE(QFileInfo(scene.session->file()).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
}

void TestLogin::asksAsTheCommandLineDoes()
{
    Scene scene("refresh+1/=\nold");
    scene.server.on("POST", tokenPath, {{.body = pairBody(tokenFor(3600))}});
    QVERIFY(!scene.ask().first());
    const Recorded &sent = scene.server.requests().first();
    QCOMPARE(sent.headers.value("content-type"), QByteArray("application/x-www-form-urlencoded"));
    QVERIFY(!sent.headers.contains("authorization"));
    const QUrlQuery form(QString::fromLatin1(sent.body));
    QCOMPARE(form.queryItemValue(QStringLiteral("grant_type")), QStringLiteral("refresh_token"));
    QCOMPARE(form.queryItemValue(QStringLiteral("client_id")), QStringLiteral("TwXR51Vz8JbY8GUUMy6EyuVR0fTO7N4N"));
    QCOMPARE(form.queryItemValue(QStringLiteral("refresh_token"), QUrl::FullyDecoded), QStringLiteral("refresh+1/="));
}

void TestLogin::failures_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<QString>("says"); // empty: the call succeeds all the same
    const auto row = [](const char *name, const QByteArray &file, const ScriptedAnswer &answer, const char *says) {
        QTest::newRow(name) << file << answer << QString::fromLatin1(says);
    };
    const QByteArray old = "refresh-1\n" + tokenFor(-10);
    const ScriptedAnswer refusal{.status = 403, .body = R"({"error":"invalid_grant","error_description":"Unknown or invalid refresh token."})"};
    row("the login has ended", old, refusal, "Log in again");
    row("the service fails", old, {.status = 500}, "could not be renewed");
    row("the service is busy", old, {.status = 503}, "could not be renewed");
    row("the answer has no token", old, {.body = "{}"}, "could not be renewed");
    row("the line is cut", old, {.behaviour = Behaviour::CloseBeforeHeaders}, "could not be renewed");
    row("it fails, but the old token lives a little", "refresh-1\n" + tokenFor(100), {.status = 500}, "");
    row("nobody is logged in", {}, refusal, "Nobody is logged in");
    row("the file is empty", "\n", refusal, "Nobody is logged in");
}

void TestLogin::failures()
{
    QFETCH(QByteArray, file);
    QFETCH(ScriptedAnswer, answer);
    QFETCH(QString, says);
    Scene scene(file);
    scene.server.on("POST", tokenPath, {answer});
    for (const auto &error : scene.ask(3)) {
        QCOMPARE(error.has_value(), !says.isEmpty());
        if (!error)
            continue;
        QCOMPARE(error->kind, ErrorKind::Unauthorized);
        QVERIFY2(error->message.contains(says), qPrintable(error->message));
    }
    QVERIFY(scene.server.count("POST", tokenPath) <= 1); // a refresh token is not sent twice
    QCOMPARE(scene.server.count("GET", modelsPath), says.isEmpty() ? 3 : 0);
}

void TestLogin::commandLineWasFaster()
{
    Scene scene("refresh-1\n" + tokenFor(-10));
    const QByteArray theirs = tokenFor(3600, "theirs");
    scene.write("refresh-9\n" + theirs);
    QVERIFY(!scene.ask().first());
    QCOMPARE(scene.server.count("POST", tokenPath), 0);
    QCOMPARE(scene.tokensSent(), QList<QByteArray>{"Bearer " + theirs});
}

void TestLogin::logsInAgainLater()
{
    Scene scene("refresh-1\n" + tokenFor(-10));
    scene.server.on("POST", tokenPath, {{.status = 403, .body = R"({"error":"invalid_grant"})"}});
    // Somebody logs in while the old token is being refused.
    const QByteArray theirs = tokenFor(3600, "theirs");
    connect(&scene.server, &ScriptedServer::requested, scene.session.get(),
            [&] { scene.write("refresh-9\n" + theirs); });
    QVERIFY(!scene.ask().first());
    QCOMPARE(scene.tokensSent(), QList<QByteArray>{"Bearer " + theirs});
}

void TestLogin::answerWithoutANewRefreshToken()
{
    Scene scene("refresh-1\nold");
    const QByteArray fresh = tokenFor(3600);
    scene.server.on("POST", tokenPath, {{.body = R"({"access_token":")" + fresh + "\"}"}});
    QVERIFY(!scene.ask().first());
    QCOMPARE(scene.written(), "refresh-1\n" + fresh);
}

void TestLogin::cannotBeWrittenBack()
{
    Scene scene("refresh-1\nold");
    scene.server.on("POST", tokenPath, {{.body = pairBody(tokenFor(3600))}});
    QVERIFY(QFile::remove(scene.session->file()));
    QVERIFY(QDir(scene.folder.path()).mkdir(QStringLiteral("auth0_token"))); // in the way
    QSignalSpy failed(scene.session.get(), &fal::LoginSession::failed);
    QVERIFY(!scene.ask().first());
    QVERIFY(!scene.ask().first()); // from memory
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<fal::Error>().kind, ErrorKind::File);
}

void TestLogin::sessionDiesWhileCallsWait()
{
    Scene scene("refresh-1\nold");
    scene.server.on("POST", tokenPath, {{.behaviour = Behaviour::StallBeforeHeaders}});
    connect(&scene.server, &ScriptedServer::requested, &scene.server, [&] { scene.session.reset(); });
    const auto error = scene.ask().first();
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::Unauthorized);
    QVERIFY(error->message.contains(QLatin1String("logged in")));
}

void TestLogin::callDiesWhileItWaits()
{
    Scene scene("refresh-1\nold");
    scene.server.on("POST", tokenPath, {{.body = pairBody(tokenFor(3600))}});
    auto call = std::make_unique<fal::ModelsCall>(*scene.client, fal::ModelQuery());
    QSignalSpy renewed(scene.session.get(), &fal::LoginSession::renewed);
    connect(&scene.server, &ScriptedServer::requested, &scene.server, [&] { call.reset(); });
    QVERIFY(renewed.wait());
    QCOMPARE(scene.server.count("GET", modelsPath), 0);
}

void TestLogin::teamIsNamed()
{
    Scene scene("refresh-1\n" + tokenFor(3600));
    scene.session->setTeam("my-team");
    QVERIFY(!scene.ask().first());
    QCOMPARE(scene.server.requests().last().headers.value("x-fal-user-id"), QByteArray("my-team"));
    scene.session->setTeam({});
    QVERIFY(!scene.ask().first());
    QVERIFY(!scene.server.requests().last().headers.contains("x-fal-user-id"));
}

void TestLogin::nothingIsTold()
{
    Scene scene("refresh-secret\n" + tokenFor(-10));
    scene.server.on("POST", tokenPath, {{.status = 403, .body = R"({"error":"no refresh-secret"})"}});
    QSignalSpy failed(scene.session.get(), &fal::LoginSession::failed);
    const auto error = scene.ask().first();
    QVERIFY(error && !error->message.contains(QLatin1String("secret")));
    const auto told = failed.first().first().value<fal::Error>();
    QVERIFY(!told.message.contains(QLatin1String("secret")) && !told.rawBody.contains("secret"));
}

QTEST_GUILESS_MAIN(TestLogin)
#include "tst_login.moc"
