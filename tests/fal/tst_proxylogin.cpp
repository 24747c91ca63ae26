// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A network proxy that wants a login: who gets it, how often it is asked, and what a person is told.

#include "realhosts.h"

#include "fal/rawsocket.h"
#include "fal/subscribe.h"
#include "fal/transfer.h"
#include "support/loginproxy.h"
#include "support/scriptedsocket.h"

#include <QTemporaryDir>

using namespace std::chrono_literals;
using namespace test;
using namespace Qt::StringLiterals;
using fal::ErrorKind;
using Way = LoginProxy::Way;

Q_DECLARE_METATYPE(fal::ErrorKind)

static const QString secret = u"a-sëcret/of:mine"_s; // UTF-8, as proxies expect it

class TestProxyLogin final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logins_data();
    void logins();
    void refusedIsNotSentAgain();
    void anotherProxyDoesNotGetIt();
    void changedWhileRunning();
    void aLateAnswerIsNotAboutTheNewLogin();
    void comesLater_data();
    void comesLater();
    void plainRequests_data();
    void plainRequests();
    void severalAtOnce_data();
    void severalAtOnce();
    void theFirstIsCancelled();
    void aLongAnswerHoldsNobodyUp();
    void aNewLoginDoesNotWaitForTheFormer();
    void theFirstHearsNothing();
    void systemProxy_data();
    void systemProxy();
    void webSocket_data();
    void webSocket();
    void bigUpload();
    void askedInTheMiddleOfAJob();
    void serviceCannotAskForIt();

private:
    [[nodiscard]] static fal::Config configFor(const Internet &net, const LoginProxy &proxy, const QString &password)
    {
        fal::Config config = realConfig(net);
        config.networkProxy = proxy.proxy();
        if (!password.isEmpty())
            config.proxyLogin = {.host = u"127.0.0.1"_s, .port = proxy.port(), .user = u"mé"_s, .password = password};
        config.retries = 0;
        return config;
    }
    // Nobody but the proxy knows the password, and the proxy does not know the key.
    static void checkSecrets(const Internet &net, const LoginProxy &proxy, const QByteArray &user = "mé")
    {
        const QByteArray coded = (user + ':' + secret.toUtf8()).toBase64();
        for (const QByteArray &form : {secret.toUtf8(), secret.toLatin1(), coded, QByteArray("Proxy-Authorization")})
            QVERIFY2(net.whoSaw(form).isEmpty(), form.constData());
        QVERIFY(!proxy.heard().contains("very-secret-value"));
    }
};

void TestProxyLogin::logins_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<QString>("password"); // empty: no login
    for (const auto &[name, way] : {std::pair("Basic", Way::Basic), std::pair("Digest", Way::Digest), std::pair("SOCKS 5", Way::Socks5)}) {
        QTest::addRow("%s, right", name) << way << secret;
        QTest::addRow("%s, wrong", name) << way << u"another"_s;
        QTest::addRow("%s, none", name) << way << QString();
    }
}

void TestProxyLogin::logins()
{
    QFETCH(const Way, way);
    QFETCH(const QString, password);
    Internet net;
    serveQueue(net.site(queueHost));
    LoginProxy proxy(way, net.proxy().port());
    proxy.want("mé", secret.toUtf8());
    fal::Client client(configFor(net, proxy, password));
    QSignalSpy wanted(&client, &fal::Client::proxyWantsLogin);
    fal::SubmitCall call(client, endpoint(), {{u"prompt"_s, u"a fox"_s}});
    QVERIFY(ends(call));
    checkSecrets(net, proxy);
    const bool isRight = password == secret;
    QCOMPARE(net.requests(queueHost), isRight ? 1 : 0);
    QVERIFY2(bool(call.result()) == isRight, call.result() ? "" : qPrintable(call.result().error().message));
    QCOMPARE(wanted.count(), isRight ? 0 : 1);
    QCOMPARE(proxy.refused(), !isRight && !password.isEmpty() ? 1 : 0);
    if (isRight)
        return;
    const fal::Error error = call.result().error();
    QCOMPARE(error.kind, ErrorKind::Proxy);
    QVERIFY(!error.mayHaveBeenAccepted && !error.retryable);
    QVERIFY(error.message.contains("127.0.0.1"_L1) && error.message.contains("Settings, Connection"_L1));
    QCOMPARE(error.message.contains("refused"_L1), !password.isEmpty());
    QVERIFY(!error.message.contains(password) || password.isEmpty());
}

// Companies lock people out who are wrong a few times.
void TestProxyLogin::refusedIsNotSentAgain()
{
    Internet net;
    serveQueue(net.site(queueHost));
    LoginProxy proxy(Way::Basic, net.proxy().port());
    proxy.want("mé", secret.toUtf8());
    fal::Config config = configFor(net, proxy, u"another"_s);
    fal::Client client(config);
    for (int i = 0; i < 5; ++i) {
        fal::StatusCall call(client, ticket(), false);
        QVERIFY(ends(call));
        QCOMPARE(call.result().error().kind, ErrorKind::Proxy);
    }
    QCOMPARE(proxy.refused(), 1);
    client.setConfig(config); // the person says: try again
    fal::StatusCall call(client, ticket(), false);
    QVERIFY(ends(call));
    QCOMPARE(proxy.refused(), 2);
}

// Nor by what leaves in the same moment.
void TestProxyLogin::severalAtOnce_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<bool>("isRight");
    for (const auto &[name, way] : {std::pair("Basic", Way::Basic), std::pair("Digest", Way::Digest), std::pair("SOCKS 5", Way::Socks5)}) {
        QTest::addRow("%s, right", name) << way << true;
        QTest::addRow("%s, wrong", name) << way << false;
    }
}

void TestProxyLogin::severalAtOnce()
{
    QFETCH(const Way, way);
    QFETCH(const bool, isRight);
    Internet net;
    serveQueue(net.site(queueHost));
    LoginProxy proxy(way, net.proxy().port());
    proxy.want("mé", secret.toUtf8());
    fal::Client client(configFor(net, proxy, isRight ? secret : u"another"_s));
    constexpr int count = 12; // more than the connections to one host
    std::vector<std::unique_ptr<fal::SubmitCall>> calls;
    for (int i = 0; i < count; ++i)
        calls.push_back(std::make_unique<fal::SubmitCall>(client, endpoint(), QJsonObject{{u"prompt"_s, u"a fox"_s}}));
    std::unique_ptr<fal::RawSocketSession> session; // no other kind of connection tries by itself, either
    if (!isRight)
        session = std::make_unique<fal::RawSocketSession>(client, endpoint(), fal::RawSocketOptions{.auth = {.way = fal::SocketAuth::Header}});
    for (const auto &call : calls) {
        QTRY_VERIFY(call->isFinished());
        QVERIFY2(bool(call->result()) == isRight, call->result() ? "" : qPrintable(call->result().error().message));
        QVERIFY(isRight || call->result().error().kind == ErrorKind::Proxy);
    }
    QTRY_VERIFY(!session || session->state() == fal::RawSocketSession::State::Failed);
    QCOMPARE(proxy.refused(), isRight ? 0 : 1);
    QCOMPARE(net.requests(queueHost), isRight ? count : 0);
}

// Who finds out whether the login is right is cancelled: the next one does.
void TestProxyLogin::theFirstIsCancelled()
{
    Internet net;
    serveQueue(net.site(queueHost));
    LoginProxy proxy(Way::Basic, net.proxy().port());
    proxy.want("mé", secret.toUtf8());
    proxy.holdBack();
    fal::Client client(configFor(net, proxy, secret));
    fal::StatusCall first(client, ticket(), false);
    fal::StatusCall second(client, ticket(), false);
    QTRY_COMPARE(proxy.asked(), 1);
    first.cancel();
    proxy.letGo();
    QTRY_VERIFY(second.isFinished());
    QVERIFY2(second.result(), second.result() ? "" : qPrintable(second.result().error().message));
}

// Through a tunnel it is known long before the model has answered.
void TestProxyLogin::aLongAnswerHoldsNobodyUp()
{
    Internet net;
    net.site(queueHost).on("POST", realSubmit, {{.behaviour = Behaviour::StallBeforeHeaders}});
    net.site(queueHost).on("GET", realJob + "/status", {{.body = completed}});
    LoginProxy proxy(Way::Basic, net.proxy().port());
    proxy.want("mé", secret.toUtf8());
    fal::Client client(configFor(net, proxy, secret));
    fal::SubmitCall first(client, endpoint(), {{u"prompt"_s, u"a fox"_s}});
    fal::StatusCall second(client, ticket(), false);
    QVERIFY(ends(second));
    QVERIFY2(second.result(), second.result() ? "" : qPrintable(second.result().error().message));
    QVERIFY(!first.isFinished());
}

// What waits goes with the new login, not when somebody knows about the former one.
void TestProxyLogin::aNewLoginDoesNotWaitForTheFormer()
{
    Internet net;
    serveQueue(net.site(queueHost));
    LoginProxy proxy(Way::Basic, net.proxy().port());
    proxy.want("mé", secret.toUtf8());
    proxy.holdBack();
    fal::Client client(configFor(net, proxy, u"another"_s));
    fal::StatusCall first(client, ticket(), false);
    fal::StatusCall second(client, ticket(), false);
    QTRY_COMPARE(proxy.asked(), 1);
    client.setConfig(configFor(net, proxy, secret));
    QTRY_COMPARE(proxy.asked(), 2);
    proxy.letGo();
    QTRY_VERIFY(second.isFinished());
    QVERIFY2(second.result(), second.result() ? "" : qPrintable(second.result().error().message));
}

// It hears nothing: those that wait for it end in time, and say that it was not answered.
void TestProxyLogin::theFirstHearsNothing()
{
    Internet net;
    LoginProxy proxy(Way::Basic, net.proxy().port());
    proxy.holdBack();
    fal::Config config = configFor(net, proxy, secret);
    config.connectTimeout = 200ms;
    config.idleTimeout = 200ms;
    config.retries = 0;
    fal::Client client(config);
    fal::StatusCall first(client, ticket(), false);
    fal::StatusCall second(client, ticket(), false);
    fal::StatusCall third(client, ticket(), false);
    for (const fal::StatusCall *call : {&first, &second, &third}) {
        QTRY_VERIFY(call->isFinished());
        QVERIFY(call->result().error().kind == ErrorKind::Timeout || call->result().error().kind == ErrorKind::Network);
        QVERIFY(!call->result().error().mayHaveBeenAccepted);
    }
}

void TestProxyLogin::anotherProxyDoesNotGetIt()
{
    Internet net;
    serveQueue(net.site(queueHost));
    LoginProxy proxy(Way::Basic, net.proxy().port());
    fal::Config config = configFor(net, proxy, secret);
    config.proxyLogin.port = proxy.port() + 1;
    fal::Client client(config);
    fal::StatusCall call(client, ticket(), false);
    QVERIFY(ends(call));
    QCOMPARE(call.result().error().kind, ErrorKind::Proxy);
    QVERIFY(!proxy.heard().toLower().contains("authorization"));
}

void TestProxyLogin::changedWhileRunning()
{
    Internet net;
    serveQueue(net.site(queueHost));
    LoginProxy proxy(Way::Basic, net.proxy().port());
    proxy.want("mé", secret.toUtf8());
    fal::Client client(configFor(net, proxy, u"another"_s));
    const auto asks = [&client] {
        fal::StatusCall call(client, ticket(), false);
        return ends(call) && call.result();
    };
    QVERIFY(!asks());
    client.setConfig(configFor(net, proxy, secret));
    QVERIFY(asks());
    proxy.want("mé", "a new one");
    proxy.hangUp();
    QVERIFY(!asks());
    client.setConfig(configFor(net, proxy, u"a new one"_s));
    QVERIFY(asks());
}

// It left without a login and is answered when there is one.
void TestProxyLogin::aLateAnswerIsNotAboutTheNewLogin()
{
    Internet net;
    serveQueue(net.site(queueHost));
    LoginProxy proxy(Way::Basic, net.proxy().port());
    proxy.want("mé", secret.toUtf8());
    fal::Client client(configFor(net, proxy, {}));
    QSignalSpy wanted(&client, &fal::Client::proxyWantsLogin);
    proxy.holdBack();
    fal::StatusCall early(client, ticket(), false);
    QTRY_COMPARE(proxy.asked(), 1);
    client.setConfig(configFor(net, proxy, secret));
    proxy.letGo();
    QVERIFY(ends(early));
    QCOMPARE(early.result().error().kind, ErrorKind::Proxy);
    QVERIFY(wanted.isEmpty()); // the person has given it already
    fal::StatusCall call(client, ticket(), false);
    QVERIFY(ends(call));
    QVERIFY2(call.result(), call.result() ? "" : qPrintable(call.result().error().message));
}

void TestProxyLogin::comesLater_data()
{
    QTest::addColumn<bool>("comes");
    QTest::newRow("the keyring answers") << true;
    QTest::newRow("nobody unlocks it") << false;
}

void TestProxyLogin::comesLater()
{
    QFETCH(const bool, comes);
    Internet net;
    serveQueue(net.site(queueHost));
    LoginProxy proxy(Way::Basic, net.proxy().port());
    proxy.want("mé", secret.toUtf8());
    fal::Config config = configFor(net, proxy, u"not there yet"_s);
    config.proxyLogin.isPending = true;
    config.connectTimeout = std::chrono::milliseconds(comes ? 10'000 : 100);
    fal::Client client(config);
    fal::SubmitCall call(client, endpoint(), {{u"prompt"_s, u"a fox"_s}});
    if (comes) {
        // Another one that knows the login comes through meanwhile.
        fal::Client other(configFor(net, proxy, secret));
        fal::SubmitCall first(other, endpoint(), {{u"prompt"_s, u"a fox"_s}});
        QVERIFY(ends(first));
        QVERIFY(!call.isFinished());
        QCOMPARE(proxy.refused(), 0);
        QCOMPARE(net.requests(queueHost), 1);
        client.setConfig(configFor(net, proxy, secret));
        client.renewCredential();
    }
    QVERIFY(ends(call));
    QCOMPARE(bool(call.result()), comes);
    if (!comes)
        QCOMPARE(call.result().error().kind, ErrorKind::Proxy);
    QCOMPARE(net.requests(queueHost), comes ? 2 : 0);
}

// A server on this computer without TLS, seen through a proxy.
void TestProxyLogin::plainRequests_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<QString>("password");
    for (const auto &[name, way] : {std::pair("Basic", Way::Basic), std::pair("Digest", Way::Digest)}) {
        QTest::addRow("%s, right", name) << way << secret;
        QTest::addRow("%s, wrong", name) << way << u"another"_s;
        QTest::addRow("%s, none", name) << way << QString();
    }
}

void TestProxyLogin::plainRequests()
{
    QFETCH(const Way, way);
    QFETCH(const QString, password);
    ScriptedServer server;
    server.on("GET", statusPath, {{.body = completed}});
    server.on("POST", submitPath, {{.body = accepted}});
    const Internet net;
    LoginProxy proxy(way);
    proxy.want("mé", secret.toUtf8());
    fal::Config config = configFor(net, proxy, password);
    config.baseUrl = server.url();
    fal::Client client(config);
    const bool isRight = password == secret;
    fal::SubmitCall paid(client, endpoint(), {{u"prompt"_s, u"a fox"_s}});
    QVERIFY(ends(paid));
    QVERIFY2(bool(paid.result()) == isRight, paid.result() ? "" : qPrintable(paid.result().error().message));
    QCOMPARE(server.count("POST", submitPath), isRight ? 1 : 0);
    fal::StatusCall question(client, ticket(), false);
    QVERIFY(ends(question));
    QCOMPARE(bool(question.result()), isRight);
    for (const Recorded &request : server.requests())
        QVERIFY(!request.headers.contains("proxy-authorization"));
    if (isRight)
        return;
    QCOMPARE(question.result().error().kind, ErrorKind::Proxy);
    QCOMPARE(paid.result().error().kind, ErrorKind::Proxy);
    QVERIFY(!paid.result().error().mayHaveBeenAccepted);
    QVERIFY(proxy.refused() <= 1);
}

void TestProxyLogin::systemProxy_data()
{
    QTest::addColumn<QByteArray>("inAddress"); // a login in the environment
    QTest::addColumn<QString>("saved");
    QTest::addColumn<bool>("passes");
    QTest::newRow("the saved one") << QByteArray() << secret << true;
    QTest::newRow("that of the environment") << QByteArray("m%C3%A9:plain@") << QString() << true;
    QTest::newRow("that of the environment comes first") << QByteArray("m%C3%A9:plain@") << u"another"_s << true;
    QTest::newRow("none") << QByteArray() << QString() << false;
}

void TestProxyLogin::systemProxy()
{
    QFETCH(const QByteArray, inAddress);
    QFETCH(const QString, saved);
    QFETCH(const bool, passes);
    Internet net;
    serveQueue(net.site(queueHost));
    LoginProxy proxy(Way::Basic, net.proxy().port());
    proxy.want(inAddress.isEmpty() ? QByteArray("mé") : QByteArray("m\xe9"), inAddress.isEmpty() ? secret.toUtf8() : QByteArray("plain"));
    const QList<QByteArray> names{"http_proxy", "https_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"};
    QHash<QByteArray, QByteArray> before;
    for (const QByteArray &name : names) {
        before.insert(name, qgetenv(name.constData()));
        qunsetenv(name.constData());
    }
    qputenv("https_proxy", "http://" + inAddress + "127.0.0.1:" + QByteArray::number(proxy.port()));
    fal::Config config = configFor(net, proxy, saved);
    config.route = fal::NetworkRoute::System;
    fal::Client client(config);
    fal::StatusCall call(client, ticket(), false);
    const bool ended = ends(call);
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        it.value().isEmpty() ? qunsetenv(it.key().constData()) : qputenv(it.key().constData(), it.value());
    QVERIFY(ended);
    QVERIFY2(bool(call.result()) == passes, call.result() ? "" : qPrintable(call.result().error().message));
}

void TestProxyLogin::webSocket_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<QString>("password");
    for (const auto &[name, way] : {std::pair("Basic", Way::Basic), std::pair("Digest", Way::Digest), std::pair("SOCKS 5", Way::Socks5)}) {
        QTest::addRow("%s, right", name) << way << secret;
        QTest::addRow("%s, wrong", name) << way << u"another"_s;
        QTest::addRow("%s, none", name) << way << QString();
    }
}

void TestProxyLogin::webSocket()
{
    QFETCH(const Way, way);
    QFETCH(const QString, password);
    ScriptedSocket server;
    const Internet net;
    LoginProxy proxy(way);
    proxy.want("mé", secret.toUtf8());
    fal::Config config = configFor(net, proxy, password);
    config.baseUrl = server.url();
    fal::Client client(config);
    fal::RawSocketSession session(client, endpoint(), {.auth = {.way = fal::SocketAuth::Header}});
    QSignalSpy failed(&session, &fal::RawSocketSession::failed);
    if (password == secret) {
        QTRY_COMPARE(session.state(), fal::RawSocketSession::State::Open);
        QVERIFY(!server.upgrades().first().headers.contains("proxy-authorization"));
        return;
    }
    QVERIFY(failed.wait());
    const auto error = failed.first().first().value<fal::Error>();
    QCOMPARE(error.kind, ErrorKind::Proxy);
    QVERIFY(server.upgrades().isEmpty());
    fal::RawSocketSession again(client, endpoint(), {.auth = {.way = fal::SocketAuth::Header}});
    QSignalSpy failedAgain(&again, &fal::RawSocketSession::failed);
    QVERIFY(failedAgain.wait());
    QCOMPARE(proxy.refused(), password.isEmpty() ? 0 : 1);
}

void TestProxyLogin::bigUpload()
{
    constexpr qint64 size = 20 << 20;
    const QTemporaryDir folder;
    QFile clip(folder.filePath(u"a.mp4"_s));
    QVERIFY(clip.open(QIODevice::WriteOnly));
    QVERIFY(clip.resize(size));
    clip.close();
    Internet net;
    net.site(u"rest.fal.ai"_s)
        .on("POST", "/*", {{.body = R"({"upload_url":"https://bucket.example/x?sig=abc","file_url":"https://v3.fal.media/x"})"}});
    net.site(u"bucket.example"_s).on("PUT", "/x*", {{}});
    LoginProxy proxy(Way::Digest, net.proxy().port());
    proxy.want("mé", secret.toUtf8());
    fal::Config config = configFor(net, proxy, secret);
    config.idleTimeout = std::chrono::seconds(30);
    fal::Client client(config);
    fal::UploadCall call(client, clip.fileName(), u"video/mp4"_s);
    QSignalSpy finished(&call, &fal::Call::finished);
    QVERIFY(finished.wait(60'000));
    QVERIFY2(call.result(), call.result() ? "" : qPrintable(call.result().error().message));
    qint64 arrived = 0;
    for (const Recorded &request : net.site(u"bucket.example"_s).requests())
        arrived += request.body.size();
    QCOMPARE(arrived, size);
    checkSecrets(net, proxy);
}

// It was sent; then the proxy wants another login. The call ends, the job does not, and nothing is sent a second time.
void TestProxyLogin::askedInTheMiddleOfAJob()
{
    Internet net;
    ScriptedServer &queue = net.site(queueHost);
    serveQueue(queue);
    queue.on("GET", realJob + "/status/stream", {events({queued}, Behaviour::PiecesAndStay), events({completed})});
    LoginProxy proxy(Way::Basic, net.proxy().port());
    proxy.want("mé", secret.toUtf8());
    fal::Client client(configFor(net, proxy, secret));
    fal::SubmitCall submit(client, endpoint(), {{u"prompt"_s, u"a fox"_s}});
    QVERIFY(ends(submit));
    QVERIFY(submit.result());
    fal::FollowCall follow(client, *submit.result());
    QTRY_COMPARE(queue.count("GET", realJob + "/status/stream"), 1);
    proxy.want("mé", "a new one");
    proxy.hangUp();
    QVERIFY(ends(follow));
    QCOMPARE(follow.result().error().kind, ErrorKind::Proxy);
    QCOMPARE(proxy.refused(), 1);
    client.setConfig(configFor(net, proxy, u"a new one"_s));
    fal::FollowCall again(client, *submit.result());
    QVERIFY(ends(again));
    QVERIFY(again.result());
    QCOMPARE(queue.count("POST", realSubmit), 1);
}

// Inside the tunnel 407 is only a number: whoever sits at its end does not get the login.
void TestProxyLogin::serviceCannotAskForIt()
{
    Internet net;
    net.site(queueHost).on("GET", "/*", {{.status = 407, .headers = {{"Proxy-Authenticate", "Basic realm=\"a company\""}}}});
    LoginProxy proxy(Way::Basic, net.proxy().port());
    proxy.want("mé", secret.toUtf8());
    fal::Client client(configFor(net, proxy, secret));
    fal::StatusCall call(client, ticket(), false);
    QVERIFY(ends(call));
    QVERIFY(!call.result());
    QVERIFY(call.result().error().kind != ErrorKind::Proxy);
    checkSecrets(net, proxy);
}

QTEST_MAIN(TestProxyLogin)
#include "tst_proxylogin.moc"
