// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The way to fal: whom TLS trusts, the second pair of hosts, the proxy of an application, the system's
// proxy and base addresses. With real host names and real https.

#include "realhosts.h"

#include "fal/models.h"
#include "fal/realtime.h"
#include "fal/run.h"
#include "fal/subscribe.h"
#include "fal/tokens.h"
#include "fal/transfer.h"

#include <QFile>
#include <QTemporaryDir>

using namespace test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fal::ErrorKind;

namespace {

const QString backupHost = u"queue.falrun.com"_s;

QString target(const QString &host)
{
    return host + u":443"_s;
}

} // namespace

class TestReach final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void untrusted_data();
    void untrusted();
    void untrustedSockets_data();
    void untrustedSockets();
    void ownAuthority();
    void hangsUp();
    void backup_data();
    void backup();
    void noBackup_data();
    void noBackup();
    void bothAway();
    void backupIsNotRemembered();
    void backupOfRun();
    void hostsWithoutBackup();
    void answersOfTheBackupAreAnswers();
    void applicationProxy();
    void applicationProxyRules_data();
    void applicationProxyRules();
    void uploadBesideTheApplicationProxy();
    void systemProxy_data();
    void systemProxy();
    void baseAddress_data();
    void baseAddress();
    void loginThatNeverComes();
    void loginThatComes();
};

void TestReach::untrusted_data()
{
    QTest::addColumn<Meeting>("meeting");
    QTest::newRow("an authority that nobody knows") << Meeting::UnknownAuthority;
    QTest::newRow("a certificate that signed itself") << Meeting::SelfSigned;
    QTest::newRow("a certificate of yesterday") << Meeting::Expired;
    QTest::newRow("a certificate of somebody else") << Meeting::WrongName;
    QTest::newRow("no encryption at all") << Meeting::PlainHttp;
    QTest::newRow("no protocol in common") << Meeting::OldProtocol;
    QTest::newRow("neither TLS nor HTTP") << Meeting::Garbage;
}

void TestReach::untrusted()
{
    QFETCH(Meeting, meeting);
    Internet net;
    serveQueue(net.site(queueHost));
    net.meet(queueHost, meeting);
    serveQueue(net.site(backupHost));
    fal::Client client(realConfig(net));
    fal::SubmitCall paid(client, endpoint(), {});
    QVERIFY(ends(paid));
    QVERIFY(!paid.result());
    const fal::Error error = paid.result().error();
    QVERIFY2(error.kind == ErrorKind::Tls, qPrintable(error.message));
    QVERIFY(!error.mayHaveBeenAccepted);
    QVERIFY(!error.retryable);
    QVERIFY2(error.message.contains(queueHost), qPrintable(error.message));
    // The reason comes after the sentence.
    QVERIFY2(error.message.size() > error.message.indexOf(queueHost) + queueHost.size() + 25, qPrintable(error.message));
    QCOMPARE(net.connections(), QStringList{target(queueHost)}); // not again, and not at the backup
    fal::StatusCall free(client, ticket(), false);
    QVERIFY(ends(free));
    QCOMPARE(free.result().error().kind, ErrorKind::Tls);
    QCOMPARE(net.connections().size(), 2);
    QVERIFY(net.whoSaw("very-secret-value").isEmpty());
    QCOMPARE(net.requests(queueHost), 0);
}

void TestReach::untrustedSockets_data()
{
    untrusted_data();
}

// A WebSocket is refused like any other connection, with the reason, and once.
void TestReach::untrustedSockets()
{
    QFETCH(Meeting, meeting);
    const QString host = u"fal.run"_s;
    Internet net;
    net.site(host);
    net.meet(host, meeting);
    fal::Client client(realConfig(net));
    fal::RealtimeSession session(client, endpoint(), {.reconnects = 3});
    QSignalSpy failed(&session, &fal::RealtimeSession::failed);
    session.send({{u"prompt"_s, u"x"_s}});
    QTRY_COMPARE(failed.count(), 1);
    const auto error = failed.at(0).at(0).value<fal::Error>();
    QVERIFY2(error.kind == ErrorKind::Tls, qPrintable(error.message));
    QVERIFY2(error.message.size() > error.message.indexOf(host) + host.size() + 25, qPrintable(error.message));
    QCOMPARE(session.state(), fal::RealtimeSession::State::Failed);
    QCOMPARE(net.connections(), QStringList{target(host)});
    QVERIFY(net.whoSaw("very-secret-value").isEmpty());
}

void TestReach::ownAuthority()
{
    Internet net;
    serveQueue(net.site(queueHost));
    auto config = realConfig(net);
    config.caCertificates.clear();
    fal::Client without(config);
    fal::StatusCall refused(without, ticket(), false);
    QVERIFY(ends(refused));
    QCOMPARE(refused.result().error().kind, ErrorKind::Tls);
    fal::Client with(realConfig(net));
    fal::StatusCall good(with, ticket(), false);
    QVERIFY(ends(good));
    QVERIFY2(good.result(), good.result() ? "" : qPrintable(good.result().error().message));
}

// A line that breaks while TLS begins is no reason for distrust, and nothing was asked.
void TestReach::hangsUp()
{
    Internet net;
    net.meet(queueHost, Meeting::HangsUp);
    fal::Client client(realConfig(net));
    fal::SubmitCall paid(client, endpoint(), {});
    QVERIFY(ends(paid));
    QVERIFY(paid.result().error().kind == ErrorKind::Network || paid.result().error().kind == ErrorKind::Tls);
    QVERIFY(!paid.result().error().mayHaveBeenAccepted);
    QCOMPARE(net.connections().size(), 1);
}

void TestReach::backup_data()
{
    QTest::addColumn<Meeting>("meeting");
    QTest::newRow("nobody listens") << Meeting::Refuses;
    QTest::newRow("the name is unknown") << Meeting::Unknown;
    QTest::newRow("the connection is never made") << Meeting::Silent;
}

void TestReach::backup()
{
    QFETCH(Meeting, meeting);
    Internet net;
    net.meet(queueHost, meeting);
    serveQueue(net.site(backupHost));
    auto config = realConfig(net);
    config.connectTimeout = 300ms;
    fal::Client client(config);
    fal::SubmitCall paid(client, endpoint(), {{u"prompt"_s, u"x"_s}});
    QVERIFY(ends(paid));
    QVERIFY2(paid.result(), paid.result() ? "" : qPrintable(paid.result().error().message));
    QCOMPARE(net.connections(), (QStringList{target(queueHost), target(backupHost)}));
    QCOMPARE(net.site(backupHost).count("POST", realSubmit), 1);
    const Recorded asked = net.site(backupHost).requests().first();
    QCOMPARE(asked.headers.value("authorization"), "Key " + key);
    QCOMPARE(asked.headers.value("host"), backupHost.toLatin1());
    QCOMPARE(asked.body, QByteArray(R"({"prompt":"x"})"));
    fal::ResultCall free(client, ticket());
    QVERIFY(ends(free));
    QVERIFY(free.result());
    fal::StatusStreamCall stream(client, ticket(), true);
    QVERIFY(ends(stream));
    QVERIFY(stream.result());
}

void TestReach::noBackup_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("after an HTTP answer") << ScriptedAnswer{.status = 503} << true;
    QTest::newRow("after the request left") << ScriptedAnswer{.behaviour = Behaviour::CloseBeforeHeaders} << true;
    QTest::newRow("after silence") << ScriptedAnswer{.behaviour = Behaviour::StallBeforeHeaders} << true;
    QTest::newRow("when it is not wanted") << ScriptedAnswer{.status = 200} << false;
}

void TestReach::noBackup()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(bool, allowed);
    Internet net;
    net.site(queueHost).on("POST", realSubmit, {answer});
    net.site(queueHost).on("GET", realJob, {answer});
    if (!allowed)
        net.meet(queueHost, Meeting::Refuses);
    serveQueue(net.site(backupHost));
    auto config = realConfig(net);
    config.idleTimeout = 200ms;
    config.backupDomains = allowed;
    fal::Client client(config);
    fal::SubmitCall paid(client, endpoint(), {});
    QVERIFY(ends(paid));
    QVERIFY(!paid.result());
    fal::ResultCall free(client, ticket());
    QVERIFY(ends(free));
    QVERIFY(!free.result());
    QCOMPARE(net.requests(backupHost), 0);
    QVERIFY(!net.connections().contains(target(backupHost)));
}

void TestReach::bothAway()
{
    Internet net;
    net.meet(queueHost, Meeting::Refuses);
    net.meet(backupHost, Meeting::Unknown);
    fal::Client client(realConfig(net));
    fal::SubmitCall paid(client, endpoint(), {});
    QVERIFY(ends(paid));
    const fal::Error error = paid.result().error();
    QCOMPARE(error.kind, ErrorKind::Network);
    QVERIFY2(error.message.contains("queue.fal.run refused"_L1), qPrintable(error.message)); // the first one's
    QVERIFY(!error.mayHaveBeenAccepted);
    QCOMPARE(net.connections(), (QStringList{target(queueHost), target(backupHost)}));
    fal::ResultCall free(client, ticket());
    QVERIFY(ends(free));
    QVERIFY(free.result().error().message.contains("queue.fal.run refused"_L1));
    QCOMPARE(net.connections().count(target(backupHost)), 2); // once for a request, retries or not
    QCOMPARE(net.connections().count(target(queueHost)), 1 + 3);
}

void TestReach::backupIsNotRemembered()
{
    Internet net;
    net.meet(queueHost, Meeting::Refuses);
    serveQueue(net.site(backupHost));
    serveQueue(net.site(queueHost));
    fal::Client client(realConfig(net));
    fal::ResultCall first(client, ticket());
    QVERIFY(ends(first));
    QVERIFY(first.result());
    net.meet(queueHost, Meeting::Good);
    fal::ResultCall second(client, ticket());
    QVERIFY(ends(second));
    QVERIFY(second.result());
    QCOMPARE(net.requests(backupHost), 1);
    QCOMPARE(net.requests(queueHost), 1);
}

void TestReach::backupOfRun()
{
    Internet net;
    net.meet(u"fal.run"_s, Meeting::Refuses);
    net.site(u"falrun.com"_s).on("POST", realSubmit, {{.body = "{}"}});
    net.site(u"falrun.com"_s).on("GET", realSubmit, {{.body = "{}"}});
    fal::Client client(realConfig(net));
    for (const char *method : {"POST", "GET"}) {
        fal::RunCall call(client, endpoint(), {}, {.method = method});
        QVERIFY(ends(call));
        QVERIFY2(call.result(), call.result() ? "" : qPrintable(call.result().error().message));
    }
    QCOMPARE(net.requests(u"falrun.com"_s), 2);
}

void TestReach::hostsWithoutBackup()
{
    Internet net;
    for (const char *host : {"rest.fal.ai", "api.fal.ai", "fal.ai"})
        net.meet(QString::fromLatin1(host), Meeting::Refuses);
    fal::Client client(realConfig(net));
    fal::TokenCall token(client, endpoint());
    QVERIFY(ends(token));
    fal::ModelsCall models(client, {});
    QVERIFY(ends(models));
    fal::SchemaCall schema(client, endpoint());
    QVERIFY(ends(schema));
    for (const QString &each : net.connections())
        QVERIFY2(each.endsWith("fal.ai:443"_L1), qPrintable(each));
}

void TestReach::answersOfTheBackupAreAnswers()
{
    Internet net;
    net.meet(queueHost, Meeting::Refuses);
    net.site(backupHost).on("POST", realSubmit, {{.status = 422, .body = R"({"detail":"no such size"})"}});
    fal::Client client(realConfig(net));
    fal::SubmitCall paid(client, endpoint(), {});
    QVERIFY(ends(paid));
    QCOMPARE(paid.result().error().httpStatus, 422);
    QVERIFY(paid.result().error().message.contains("no such size"_L1));
}

// Everything of the service goes to the proxy, which has a key of its own; ours stays here.
void TestReach::applicationProxy()
{
    Internet net;
    ScriptedServer &proxy = net.site(u"proxy.example"_s);
    proxy.on("POST", "/api/fal", {{.body = R"({"request_id":"req-1","status_url":"https://queue.fal.run/s/status"})"}});
    proxy.on("GET", "/api/fal", {{.body = completed}, {.body = R"({"seed":7})"}});
    auto config = realConfig(net);
    config.proxyUrl = QUrl(u"https://proxy.example/api/fal"_s);
    fal::Client client(config);
    fal::SubscribeCall call(client, endpoint(), {{u"prompt"_s, u"x"_s}}, {.follow = {.mode = fal::FollowOptions::Mode::Poll}});
    QVERIFY(ends(call));
    QVERIFY2(call.result(), call.result() ? "" : qPrintable(call.result().error().message));
    const QList<Recorded> &asked = proxy.requests();
    QCOMPARE(asked.size(), 3);
    QCOMPARE(asked[0].headers.value("x-fal-target-url"), QByteArray("https://queue.fal.run/fal-ai/flux/dev"));
    QCOMPARE(asked[0].body, QByteArray(R"({"prompt":"x"})"));
    QCOMPARE(asked[1].headers.value("x-fal-target-url"), QByteArray("https://queue.fal.run/s/status?logs=1"));
    QCOMPARE(asked[2].headers.value("x-fal-target-url"), QByteArray("https://queue.fal.run/fal-ai/flux/requests/req-1"));
    for (const Recorded &each : asked)
        QVERIFY(!each.headers.contains("authorization"));
    QVERIFY(net.whoSaw("very-secret-value").isEmpty());
    for (const QString &each : net.connections())
        QCOMPARE(each, target(u"proxy.example"_s));
}

void TestReach::applicationProxyRules_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("good");
    QTest::newRow("encrypted") << u"https://proxy.example/api/fal"_s << true;
    QTest::newRow("on another port") << u"https://proxy.example:8443/api/fal"_s << true;
    QTest::newRow("in the clear on this machine") << u"http://127.0.0.1:%1/api/fal"_s << true;
    QTest::newRow("in the clear elsewhere") << u"http://proxy.example/api/fal"_s << false;
    QTest::newRow("with a password") << u"https://a:b@proxy.example/api/fal"_s << false;
    QTest::newRow("no web address") << u"ftp://proxy.example/"_s << false;
    QTest::newRow("no address") << u"proxy.example"_s << false;
}

void TestReach::applicationProxyRules()
{
    QFETCH(QString, address);
    QFETCH(bool, good);
    Internet net;
    ScriptedServer local;
    local.on("GET", "/api/fal", {{.body = completed}});
    net.site(u"proxy.example"_s).on("GET", "/api/fal", {{.body = completed}});
    auto config = realConfig(net);
    if (address.contains("%1"_L1)) {
        address = address.arg(local.url().port());
        config.route = fal::NetworkRoute::Direct;
    }
    config.proxyUrl = QUrl(address);
    fal::Client client(config);
    fal::StatusCall call(client, ticket(), false);
    QVERIFY(ends(call));
    QCOMPARE(call.result().has_value(), good);
    if (!good) {
        QCOMPARE(call.result().error().kind, ErrorKind::Tls);
        QVERIFY(net.connections().isEmpty());
    }
    QVERIFY(net.whoSaw("very-secret-value").isEmpty());
}

void TestReach::uploadBesideTheApplicationProxy()
{
    const QTemporaryDir folder;
    QFile picture(folder.filePath(u"a.png"_s));
    QVERIFY(picture.open(QIODevice::WriteOnly));
    picture.write("some pixels");
    picture.close();
    Internet net;
    ScriptedServer &proxy = net.site(u"proxy.example"_s);
    proxy.on("POST", "/api/fal", {{.body = R"({"upload_url":"https://bucket.example/x?sig=abc","file_url":"https://v3.fal.media/x"})"}});
    net.site(u"bucket.example"_s).on("PUT", "/x", {{}});
    auto config = realConfig(net);
    config.proxyUrl = QUrl(u"https://proxy.example/api/fal"_s);
    fal::Client client(config);
    fal::UploadCall call(client, picture.fileName(), u"image/png"_s);
    QVERIFY(ends(call));
    QVERIFY2(call.result(), call.result() ? "" : qPrintable(call.result().error().message));
    QCOMPARE(net.site(u"bucket.example"_s).count("PUT", "/x"), 1); // straight
    QVERIFY(!net.site(u"bucket.example"_s).requests().first().headers.contains("x-fal-target-url"));
    QCOMPARE(net.requests(u"proxy.example"_s), 1);
    QVERIFY(net.whoSaw("very-secret-value").isEmpty());
}

void TestReach::systemProxy_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("except");
    QTest::addColumn<bool>("used");
    QTest::newRow("https_proxy") << QByteArray("https_proxy") << QByteArray() << true;
    QTest::newRow("http_proxy alone") << QByteArray("http_proxy") << QByteArray() << true;
    QTest::newRow("no_proxy for another host") << QByteArray("https_proxy") << QByteArray("other.invalid") << true;
    QTest::newRow("no_proxy for this host") << QByteArray("https_proxy") << QByteArray("gw.invalid") << false;
    QTest::newRow("none") << QByteArray() << QByteArray() << false;
}

void TestReach::systemProxy()
{
    QFETCH(QByteArray, variable);
    QFETCH(QByteArray, except);
    QFETCH(bool, used);
    Internet net;
    const QList<QByteArray> names{"http_proxy", "https_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"};
    QHash<QByteArray, QByteArray> before;
    for (const QByteArray &name : names) {
        before.insert(name, qgetenv(name.constData()));
        qunsetenv(name.constData());
    }
    if (!variable.isEmpty())
        qputenv(variable.constData(), net.proxyUrl().toEncoded());
    if (!except.isEmpty())
        qputenv("no_proxy", except);
    auto config = realConfig(net);
    config.route = fal::NetworkRoute::System;
    config.baseUrl = QUrl(u"https://gw.invalid/fal"_s); // exists nowhere but behind the proxy
    config.retries = 0;
    fal::Client client(config);
    fal::StatusCall call(client, ticket(), false);
    const bool ended = ends(call);
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        it.value().isEmpty() ? qunsetenv(it.key().constData()) : qputenv(it.key().constData(), it.value());
    QVERIFY(ended);
    QVERIFY(!call.result());
    QCOMPARE(net.connections(), used ? QStringList{u"gw.invalid:443"_s} : QStringList());
}

void TestReach::baseAddress_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<bool>("good");
    QTest::newRow("a gateway") << u"https://gw.example/fal"_s << true;
    QTest::newRow("a gateway with a slash") << u"https://gw.example/fal/"_s << true;
    QTest::newRow("a gateway on another port") << u"https://gw.example:8443"_s << true;
    QTest::newRow("a gateway without encryption") << u"http://gw.example/fal"_s << false;
    QTest::newRow("a gateway with a password") << u"https://me:pw@gw.example/fal"_s << false;
    QTest::newRow("no web server") << u"ftp://gw.example/"_s << false;
}

void TestReach::baseAddress()
{
    QFETCH(QString, base);
    QFETCH(bool, good);
    Internet net;
    const QByteArray below = QUrl(base).path().startsWith("/fal"_L1) ? "/fal" : "";
    ScriptedServer &gateway = net.site(u"gw.example"_s);
    gateway.on("POST", below + submitPath,
               {{.body = R"({"request_id":"req-1","status_url":"https://queue.fal.run/fal-ai/flux/requests/req-1/status",)"
                         R"("response_url":"https://gw.example/elsewhere","cancel_url":""})"}});
    gateway.on("GET", below + statusPath, {{.body = completed}});
    gateway.on("GET", below + jobPath, {{.body = R"({"seed":7})"}});
    gateway.on("GET", "/elsewhere", {{.body = R"({"seed":7})"}});
    serveQueue(net.site(queueHost));
    auto config = realConfig(net);
    config.baseUrl = QUrl(base);
    fal::Client client(config);
    fal::SubscribeCall call(client, endpoint(), {}, {.follow = {.mode = fal::FollowOptions::Mode::Poll}});
    QVERIFY(ends(call));
    QCOMPARE(call.result().has_value(), good);
    QCOMPARE(net.requests(queueHost), 0); // the key of a gateway is not for fal
    QCOMPARE(net.whoSaw(key), good ? QStringList{u"gw.example"_s} : QStringList());
    if (!good)
        QVERIFY(net.connections().isEmpty());
}

// A credential that is being renewed is waited for, but not for ever.
void TestReach::loginThatNeverComes()
{
    ScriptedServer server;
    server.on("GET", statusPath, {{.body = completed}});
    auto config = quickConfig(server.url());
    config.key = [] {
        fal::Credential pending(fal::Credential::Scheme::Bearer, {});
        pending.isPending = true;
        return pending;
    };
    config.connectTimeout = 100ms;
    fal::Client client(config);
    fal::StatusCall call(client, ticket(), false);
    QVERIFY(ends(call));
    QCOMPARE(call.result().error().kind, ErrorKind::Unauthorized);
    QVERIFY(server.requests().isEmpty());
}

void TestReach::loginThatComes()
{
    ScriptedServer server;
    server.on("GET", statusPath, {{.body = completed}});
    auto config = quickConfig(server.url());
    fal::Credential credential(fal::Credential::Scheme::Bearer, "access-token-1");
    credential.isPending = true;
    config.key = [&credential] { return credential; };
    fal::Client client(config);
    fal::StatusCall call(client, ticket(), false);
    QSignalSpy finished(&call, &fal::Call::finished);
    QVERIFY(!finished.wait(50));
    QVERIFY(server.requests().isEmpty());
    credential.isPending = false;
    client.renewCredential();
    QVERIFY(finished.wait());
    QVERIFY(call.result());
    QCOMPARE(server.requests().first().headers.value("authorization"), QByteArray("Bearer access-token-1"));
}

QTEST_GUILESS_MAIN(TestReach)
#include "tst_reach.moc"
