// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who sees the key. fal's real hosts and those that would like to be one of them, with real https addresses:
// named as an endpoint, returned as addresses of a job, of an upload and of a file, and in redirects.

#include "realhosts.h"

#include "fal/models.h"
#include "fal/requests.h"
#include "fal/run.h"
#include "fal/spending.h"
#include "fal/subscribe.h"
#include "fal/tokens.h"
#include "fal/transfer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <functional>

using namespace test;
using namespace Qt::StringLiterals;
using fal::ErrorKind;

namespace {

// Looks like fal, and is not; or is fal, but not as the key may go there.
const QStringList &impostors()
{
    static const QStringList all{
        u"https://evilfal.ai/x"_s,
        u"https://fal.run.evil.com/x"_s,
        u"https://queue.fal.run.evil.com/x"_s,
        u"https://fal.run:8443/x"_s,
        u"https://queue.fal.run:80/x"_s,
        u"https://fal.run@evil.com/x"_s,
        u"https://queue.fal.run%2F@evil.com/x"_s,
        u"https://me:you@queue.fal.run/x"_s,
        u"http://queue.fal.run/x"_s,
        u"http://fal.run/x"_s,
        u"wss://queue.fal.run/x"_s,
        u"https://evil.queue.fal.run/x"_s,
        u"https://fal.run./x"_s,
        u"https://f\u0430l.run/x"_s, // a Cyrillic letter
        u"https://fal\u3002run.evil.com/x"_s,
        u"https://rest.alpha.fal.ai/x"_s,
        u"https://v3.fal.media/x"_s,
        u"https://127.0.0.1/x"_s,
        u"https://[::1]/x"_s,
        u"https://0x7f000001/x"_s,
        u"https://evil.com\\@fal.run/x"_s,
        u"https://evil.com#@queue.fal.run/x"_s,
        u"//evil.com/x"_s,
        u"file:///etc/passwd"_s,
        u"data:application/json,{}"_s,
        u""_s};
    return all;
}

void impostorRows()
{
    QTest::addColumn<QString>("address");
    for (const QString &address : impostors())
        QTest::newRow(address.isEmpty() ? "nothing" : qPrintable(address)) << address;
}

// All of them exist and answer whatever they are asked.
void build(Internet &net)
{
    for (const char *host : {"evilfal.ai", "fal.run.evil.com", "queue.fal.run.evil.com", "evil.com", "evil.queue.fal.run",
                             "fal.run.", "xn--fl-7kc.run", "rest.alpha.fal.ai", "127.0.0.1", "[::1]", "::1",
                             "bucket.example", "v3.fal.media", "v3b.fal.media", "fal.run", "queue.fal.run", "rest.fal.ai",
                             "api.fal.ai", "fal.ai"}) {
        ScriptedServer &site = net.site(QString::fromLatin1(host));
        for (const char *method : {"GET", "PUT", "POST"})
            site.on(method, "*", {{.body = completed}});
    }
    serveQueue(net.site(queueHost));
}

struct Asker
{
    const char *name;
    QString host;
    std::function<fal::Call *(fal::Client &, QObject *)> make;
};

const QList<Asker> &askers()
{
    static const QList<Asker> all{
        {"submit", queueHost, [](fal::Client &c, QObject *p) { return new fal::SubmitCall(c, endpoint(), {}, {}, p); }},
        {"status", queueHost, [](fal::Client &c, QObject *p) { return new fal::StatusCall(c, ticket(), true, p); }},
        {"status stream", queueHost, [](fal::Client &c, QObject *p) { return new fal::StatusStreamCall(c, ticket(), true, p); }},
        {"result", queueHost, [](fal::Client &c, QObject *p) { return new fal::ResultCall(c, ticket(), p); }},
        {"cancel", queueHost, [](fal::Client &c, QObject *p) { return new fal::CancelCall(c, ticket(), p); }},
        {"run", u"fal.run"_s, [](fal::Client &c, QObject *p) { return new fal::RunCall(c, endpoint(), {}, {}, p); }},
        {"stream", u"fal.run"_s, [](fal::Client &c, QObject *p) { return new fal::StreamCall(c, endpoint(), {}, {}, p); }},
        {"token", u"rest.fal.ai"_s, [](fal::Client &c, QObject *p) { return new fal::TokenCall(c, endpoint(), std::chrono::seconds(9), p); }},
        {"history", u"api.fal.ai"_s,
         [](fal::Client &c, QObject *p) { return new fal::RequestsCall(c, fal::RequestQuery{.endpoint = endpoint()}, p); }},
        {"models", u"api.fal.ai"_s, [](fal::Client &c, QObject *p) { return new fal::ModelsCall(c, {}, p); }},
        {"schema", u"fal.ai"_s, [](fal::Client &c, QObject *p) { return new fal::SchemaCall(c, endpoint(), p); }},
    };
    return all;
}

const QByteArray adminKey = "admin-id-2:an-even-more-secret-value";

const QList<Asker> &accountAskers()
{
    static const QString host = u"api.fal.ai"_s;
    static const QList<Asker> all{
        {"balance", host, [](fal::Client &c, QObject *p) { return new fal::BalanceCall(c, p); }},
        {"usage", host, [](fal::Client &c, QObject *p) { return new fal::UsageCall(c, {}, p); }},
        {"exact costs", host,
         [](fal::Client &c, QObject *p) {
             return new fal::BillingEventsCall(c, {.range = {QDateTime::currentDateTimeUtc().addDays(-1), QDateTime::currentDateTimeUtc()}}, p);
         }},
    };
    return all;
}

} // namespace

class TestSecurity final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keyGoesTo_data();
    void keyGoesTo();
    void adminKeyGoesTo_data();
    void adminKeyGoesTo();
    void adminKeyFollowsNowhere_data();
    void adminKeyFollowsNowhere();
    void endpoints_data() { impostorRows(); }
    void endpoints();
    void addressesOfAJob_data() { impostorRows(); }
    void addressesOfAJob();
    void addressesOfAnUpload_data() { impostorRows(); }
    void addressesOfAnUpload();
    void addressesOfAFile_data() { impostorRows(); }
    void addressesOfAFile();
    void redirects_data();
    void redirects();
    void redirectsOfAFile_data();
    void redirectsOfAFile();
    void middleware_data();
    void middleware();
    void middlewareAddsHeaders();

private:
    [[nodiscard]] QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

void TestSecurity::initTestCase()
{
    QFile picture(file("a.png"));
    QVERIFY(picture.open(QIODevice::WriteOnly));
    picture.write("some pixels");
}

void TestSecurity::keyGoesTo_data()
{
    QTest::addColumn<int>("asker");
    QTest::addColumn<bool>("isLogin");
    for (int i = 0; i < askers().size(); ++i) {
        QTest::addRow("%s with a key", askers()[i].name) << i << false;
        QTest::addRow("%s with a login", askers()[i].name) << i << true;
    }
}

void TestSecurity::keyGoesTo()
{
    QFETCH(int, asker);
    QFETCH(bool, isLogin);
    Internet net;
    build(net);
    auto config = realConfig(net);
    if (isLogin)
        config.key = [] { return fal::Credential(fal::Credential::Scheme::Bearer, key); };
    fal::Client client(config);
    const std::unique_ptr<fal::Call> call(askers()[asker].make(client, nullptr));
    QVERIFY(ends(*call));
    QCOMPARE(net.whoSaw(key), QStringList{askers()[asker].host});
    QCOMPARE(net.connections().value(0), askers()[asker].host + u":443"_s);
    const Recorded first = net.site(askers()[asker].host).requests().value(0);
    QCOMPARE(first.headers.value("authorization"), (isLogin ? "Bearer " : "Key ") + key);
    QVERIFY(!net.overheard().toLower().contains("authorization")); // not for the proxy
}

// Two keys: one makes pictures, the other one asks for money. Neither does the work of the other.
void TestSecurity::adminKeyGoesTo_data()
{
    QTest::addColumn<int>("asker");
    QTest::addColumn<bool>("hasAdminKey");
    for (int i = 0; i < askers().size() + accountAskers().size(); ++i) {
        const Asker &asker = i < askers().size() ? askers()[i] : accountAskers()[i - askers().size()];
        QTest::addRow("%s, two keys", asker.name) << i << true;
        QTest::addRow("%s, one key", asker.name) << i << false;
    }
}

void TestSecurity::adminKeyGoesTo()
{
    QFETCH(const int, asker);
    QFETCH(const bool, hasAdminKey);
    const bool isAboutMoney = asker >= askers().size();
    const Asker &it = isAboutMoney ? accountAskers()[asker - askers().size()] : askers()[asker];
    Internet net;
    build(net);
    auto config = realConfig(net);
    if (hasAdminKey)
        config.accountKey = fal::fixedKey(adminKey);
    fal::Client client(config);
    const std::unique_ptr<fal::Call> call(it.make(client, nullptr));
    QVERIFY(ends(*call));
    const bool usesAdminKey = hasAdminKey && isAboutMoney;
    QCOMPARE(net.whoSaw(adminKey), usesAdminKey ? QStringList{it.host} : QStringList());
    QCOMPARE(net.whoSaw(key), usesAdminKey ? QStringList() : QStringList{it.host});
    for (const Recorded &request : net.site(it.host).requests()) {
        if (usesAdminKey)
            QVERIFY2(request.path.startsWith("/v1/account/billing") || request.path.startsWith("/v1/models/billing-events")
                         || request.path.startsWith("/v1/models/usage"),
                     request.path.constData());
    }
}

void TestSecurity::adminKeyFollowsNowhere_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"https://queue.fal.run/x", "https://fal.run/x", "https://rest.fal.ai/x", "https://api.fal.ai/elsewhere",
                                "https://api.fal.ai/v1/../x", "https://evil.com/v1/account/billing"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void TestSecurity::adminKeyFollowsNowhere()
{
    QFETCH(const QString, address);
    Internet net;
    build(net);
    net.site(u"api.fal.ai"_s).on("GET", "/v1/account/billing", {{.status = 302, .headers = {{"Location", address.toLatin1()}}}});
    auto config = realConfig(net);
    config.accountKey = fal::fixedKey(adminKey);
    fal::Client client(config);
    fal::BalanceCall call(client);
    QVERIFY(ends(call));
    QVERIFY(!call.result());
    QCOMPARE(net.requests(u"api.fal.ai"_s), 1);
    QCOMPARE(net.whoSaw(adminKey), QStringList{u"api.fal.ai"_s});
}

void TestSecurity::endpoints()
{
    QFETCH(QString, address);
    for (const QString &text : {address, address + u"/fal-ai/flux"_s}) {
        const auto parsed = fal::Endpoint::parse(text);
        QVERIFY(!parsed || !text.contains("://"_L1) || text.startsWith("wss://queue.fal.run/"_L1));
        if (parsed) // what has no host is a name at fal, whatever it looks like
            QCOMPARE(fal::Client({}).url(fal::Host::Run, u'/' + parsed->id()).host(), u"fal.run"_s);
    }
}

// A job is followed, fetched and cancelled at the queue, whatever its answers name.
void TestSecurity::addressesOfAJob()
{
    QFETCH(QString, address);
    Internet net;
    build(net);
    const QByteArray quoted = QJsonDocument(QJsonArray{address}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
    net.site(queueHost).on("POST", realSubmit, {{.body = R"({"request_id":"req-1","status_url":)" + quoted
                                                     + R"(,"response_url":)" + quoted + R"(,"cancel_url":)" + quoted + '}'}});
    fal::Client client(realConfig(net));
    for (const auto mode : {fal::FollowOptions::Mode::Stream, fal::FollowOptions::Mode::Poll}) {
        fal::SubscribeCall call(client, endpoint(), {}, {.follow = {.mode = mode}});
        QVERIFY(ends(call));
        QVERIFY2(call.result(), call.result() ? "" : qPrintable(call.result().error().message));
        QCOMPARE(call.result()->rawBody, QByteArray(R"({"seed":7})"));
    }
    fal::SubscribeCall canceled(client, endpoint(), {});
    connect(&canceled, &fal::SubscribeCall::enqueued, &canceled, [&canceled] { canceled.cancel(); });
    QVERIFY(ends(canceled));
    QCOMPARE(net.site(queueHost).count("PUT", realJob + "/cancel"), 1);
    QCOMPARE(net.whoSaw(key), QStringList{queueHost});
    for (const QString &asked : net.connections())
        QCOMPARE(asked, queueHost + u":443"_s); // nobody else even knows that there is a job
}

// A presigned address may be anywhere, but encrypted; whoever it is gets the file and nothing else.
void TestSecurity::addressesOfAnUpload()
{
    QFETCH(QString, address);
    Internet net;
    build(net);
    const QByteArray quoted = QJsonDocument(QJsonArray{address}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
    net.site(u"rest.fal.ai"_s).on("POST", "*", {{.body = R"({"upload_url":)" + quoted + R"(,"file_url":)" + quoted + '}'}});
    fal::Client client(realConfig(net));
    fal::UploadCall call(client, file("a.png"), u"image/png"_s);
    QVERIFY(ends(call));
    QCOMPARE(net.whoSaw(key), QStringList{u"rest.fal.ai"_s});
    QCOMPARE(net.whoSaw("very-secret-value"), QStringList{u"rest.fal.ai"_s});
    if (!address.startsWith("https://"_L1)) {
        QVERIFY(!call.result());
        QVERIFY(net.whoSaw("some pixels").isEmpty()); // nor does the file go anywhere in the clear
    }
}

void TestSecurity::addressesOfAFile()
{
    QFETCH(QString, address);
    Internet net;
    build(net);
    fal::Client client(realConfig(net));
    fal::DownloadCall call(client, QUrl(address), file("staging.part"));
    QVERIFY(ends(call));
    QVERIFY(net.whoSaw(key).isEmpty());
    QVERIFY(net.whoSaw("very-secret-value").isEmpty());
    if (!address.startsWith("https://"_L1) && !address.startsWith("data:"_L1)) {
        QVERIFY(!call.result());
        QVERIFY(net.connections().isEmpty());
    }
}

void TestSecurity::redirects_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("followed");
    const QList<std::tuple<const char *, QString, bool>> targets{
        {"to another path", u"/elsewhere"_s, true},
        {"to another host of fal", u"https://rest.fal.ai/elsewhere"_s, true},
        {"to a stranger", u"https://evil.com/elsewhere"_s, false},
        {"to a look-alike", u"https://queue.fal.run.evil.com/elsewhere"_s, false},
        {"to another port", u"https://queue.fal.run:8443/elsewhere"_s, false},
        {"to somebody with fal's name", u"https://queue.fal.run@evil.com/elsewhere"_s, false},
        {"to no encryption", u"http://queue.fal.run/elsewhere"_s, false},
        {"to files", u"https://v3.fal.media/elsewhere"_s, false},
        {"to a stranger without a scheme", u"//evil.com/elsewhere"_s, false},
        {"to this machine", u"http://127.0.0.1/elsewhere"_s, false},
        {"to nowhere", QString(), false},
        {"to itself", u"https://queue.fal.run"_s + QString::fromLatin1(realJob), false}};
    for (const int status : {301, 302, 303, 307, 308}) {
        for (const auto &[name, target, followed] : targets)
            QTest::addRow("%d %s", status, name) << status << target << followed;
    }
}

void TestSecurity::redirects()
{
    QFETCH(int, status);
    QFETCH(QString, target);
    QFETCH(bool, followed);
    Internet net;
    build(net);
    const ScriptedAnswer redirect{.status = status, .headers = {{"Location", target.toUtf8()}}};
    net.site(queueHost).on("GET", realJob, {redirect});
    net.site(queueHost).on("GET", "/elsewhere", {{.body = R"({"seed":8})"}});
    net.site(queueHost).on("POST", realSubmit, {redirect});
    net.site(queueHost).on("PUT", realJob + "/cancel", {redirect});
    fal::Client client(realConfig(net));
    fal::ResultCall question(client, ticket());
    QVERIFY(ends(question));
    QCOMPARE(question.result().has_value(), followed);
    if (!followed)
        QCOMPARE(question.result().error().httpStatus, status);
    // What costs money, or changes something, is asked where it was sent and nowhere else.
    fal::SubmitCall submit(client, endpoint(), {});
    QVERIFY(ends(submit));
    QCOMPARE(submit.result().error().httpStatus, status);
    fal::CancelCall cancel(client, ticket());
    QVERIFY(ends(cancel));
    QVERIFY(!cancel.result());
    QCOMPARE(net.site(queueHost).count("POST", "*"), 1);
    QVERIFY(net.site(queueHost).count("GET", "*") <= 6); // a loop ends
    for (const char *stranger : {"evil.com", "queue.fal.run.evil.com", "v3.fal.media", "127.0.0.1"})
        QCOMPARE(net.requests(QString::fromLatin1(stranger)), 0);
    QVERIFY(!net.connections().contains(u"queue.fal.run:8443"_s));
    QVERIFY(!net.overheard().contains(key));
    QVERIFY(!net.overheard().contains("GET http://"));
}

void TestSecurity::redirectsOfAFile_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("followed");
    QTest::newRow("to a bucket") << u"https://bucket.example/x?X-Signature=abcdefghijkl"_s << true;
    QTest::newRow("to fal itself, without the key") << u"https://queue.fal.run/elsewhere"_s << true;
    QTest::newRow("to no encryption") << u"http://bucket.example/x"_s << false;
    QTest::newRow("to this machine") << u"http://127.0.0.1:1/x"_s << false;
    QTest::newRow("to a file of this machine") << u"file:///etc/passwd"_s << false;
    QTest::newRow("to itself") << u"https://v3.fal.media/files/x"_s << false;
}

void TestSecurity::redirectsOfAFile()
{
    QFETCH(QString, target);
    QFETCH(bool, followed);
    Internet net;
    build(net);
    net.site(u"v3.fal.media"_s).on("GET", "/files/x", {{.status = 302, .headers = {{"Location", target.toUtf8()}}}});
    fal::Client client(realConfig(net));
    fal::DownloadCall call(client, QUrl(u"https://v3.fal.media/files/x"_s), file("redirected.part"));
    QVERIFY(ends(call));
    QCOMPARE(call.result().has_value(), followed);
    QVERIFY(net.whoSaw("very-secret-value").isEmpty());
    QVERIFY(net.whoSaw("authorization").isEmpty());
    QVERIFY(!net.overheard().contains("GET http://"));
}

void TestSecurity::middleware_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("sees");
    const QString status = QString::fromLatin1(realJob) + u"/status"_s;
    QTest::newRow("to another host of fal") << u"https://rest.fal.ai"_s + status << u"rest.fal.ai"_s;
    QTest::newRow("to a stranger") << u"https://evil.com"_s + status << QString();
    QTest::newRow("to a look-alike") << u"https://queue.fal.run.evil.com"_s + status << QString();
    QTest::newRow("to another port") << u"https://queue.fal.run:8443"_s + status << QString();
    QTest::newRow("to no encryption") << u"http://queue.fal.run"_s + status << QString();
    QTest::newRow("to nothing") << QString() << QString();
}

// A function of the program changes the address: the key goes where it may go, and nothing goes elsewhere.
void TestSecurity::middleware()
{
    QFETCH(QString, address);
    QFETCH(QString, sees);
    Internet net;
    build(net);
    auto config = realConfig(net);
    config.middleware = [address](fal::OutgoingRequest &request) { request.url = QUrl(address); };
    fal::Client client(config);
    fal::StatusCall call(client, ticket(), false);
    QVERIFY(ends(call));
    QCOMPARE(call.result().has_value(), !sees.isEmpty());
    QCOMPARE(net.whoSaw(key), sees.isEmpty() ? QStringList() : QStringList{sees});
    if (sees.isEmpty()) {
        QCOMPARE(call.result().error().kind, ErrorKind::Tls);
        QVERIFY(net.connections().isEmpty());
    }
}

void TestSecurity::middlewareAddsHeaders()
{
    Internet net;
    build(net);
    auto config = realConfig(net);
    config.middleware = [](fal::OutgoingRequest &request) {
        request.headers.emplace_back("X-Mine", "1");
        request.headers.emplace_back("Authorization", "Key of somebody else");
    };
    fal::Client client(config);
    fal::StatusCall call(client, ticket(), false);
    QVERIFY(ends(call));
    const Recorded asked = net.site(queueHost).requests().first();
    QCOMPARE(asked.headers.value("x-mine"), QByteArray("1"));
    QCOMPARE(asked.headers.value("authorization"), "Key " + key);
}

QTEST_GUILESS_MAIN(TestSecurity)
#include "tst_security.moc"
