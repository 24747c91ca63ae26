// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Each kind of call, transfers too, cancelled and deleted at each moment, by itself or with its client;
// and a client whose configuration changes while calls run.

#include "kinds.h"

#include "fal/transfer.h"

#include <QFile>
#include <QPointer>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

using namespace test;
using fal::ErrorKind;

namespace {

const QByteArray initiatePath = "/rest.fal.ai/storage/upload/initiate";
const QByteArray mediaPath = "/v3.fal.media/files/x";

QString inFolder(const char *name)
{
    static const QTemporaryDir folder;
    return folder.filePath(QString::fromLatin1(name));
}

QString staging()
{
    return inFolder("staging.part");
}

const QList<Kind> &everyKind()
{
    static const QList<Kind> all = kinds() + QList<Kind>{
        {"upload",
         [](fal::Client &c, QObject *p) {
             return new fal::UploadCall(c, inFolder("a.png"), QStringLiteral("image/png"), {}, p);
         },
         errorOf<fal::UploadCall>, "POST", initiatePath},
        {"download",
         [](fal::Client &c, QObject *p) {
             return new fal::DownloadCall(c, c.url(fal::Host::Media, QStringLiteral("/files/x")), staging(), p);
         },
         errorOf<fal::DownloadCall>, "GET", mediaPath}};
    return all;
}

bool hasSecondRequest(const Kind &kind)
{
    return kind.goesOn || kind.path == initiatePath;
}

void beGood(ScriptedServer &server)
{
    behaveWell(server);
    server.on("POST", initiatePath, {{.body = R"({"upload_url":")" + server.url().toEncoded()
                                           + R"(/bucket/x","file_url":"https://v3.fal.media/files/a.png"})"}});
    server.on("PUT", "/bucket/x", {{}});
    server.on("GET", mediaPath, {{.body = QByteArray(50'000, 'x')}});
}

} // namespace

class TestMoments final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cancels_data();
    void cancels();
    void deletes_data();
    void deletes();
    void uploadStopsWhileItPuts_data();
    void uploadStopsWhileItPuts();
    void clientDies_data();
    void clientDies();
    void clientDiesWithAll();
    void keyChanges();
    void baseChanges();
    void configChangesWhileACallRuns();
};

void TestMoments::initTestCase()
{
    QFile file(inFolder("a.png"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(8 * 1024 * 1024));
}

void TestMoments::init()
{
    QFile::remove(staging());
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
    for (int kind = 0; kind < everyKind().size(); ++kind) {
        for (const auto &[name, moment] : moments)
            QTest::addRow("%s, %s", everyKind()[kind].name, name) << kind << moment;
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
    beGood(server);
    if (moment == Moment::BeforeHeaders)
        server.on(kind.method, kind.path, {{.behaviour = Behaviour::StallBeforeHeaders}});
    if (moment == Moment::MidBody)
        server.on(kind.method, kind.path, {{.body = QByteArray(100, ' '), .behaviour = Behaviour::StallInBody}});
}

void TestMoments::cancels_data()
{
    momentRows();
}

void TestMoments::cancels()
{
    QFETCH(int, kind);
    QFETCH(Moment, moment);
    ScriptedServer server;
    prepare(server, everyKind()[kind], moment);
    fal::Client client(quickConfig(server.url()));
    const std::unique_ptr<fal::Call> call(everyKind()[kind].make(client, nullptr));
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
    const bool onlyOneRequest = !hasSecondRequest(everyKind()[kind]);
    if (moment == Moment::AfterFinish || (moment == Moment::AtSecondRequest && onlyOneRequest)) {
        QVERIFY(!everyKind()[kind].error(call.get()));
        return;
    }
    const auto error = everyKind()[kind].error(call.get());
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::Canceled);
    const bool isFollowed = everyKind()[kind].isPaid && moment == Moment::AtSecondRequest;
    if (everyKind()[kind].follows || isFollowed)
        QCOMPARE(server.count("PUT", cancelPath), 1); // the service was told
    if (everyKind()[kind].isPaid)
        QCOMPARE(error->mayHaveBeenAccepted, moment >= Moment::AtFirstRequest && !isFollowed);
    QVERIFY(!QFile::exists(staging()));
    call->cancel();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(finished.count(), 1);
}

void TestMoments::deletes_data()
{
    momentRows();
}

void TestMoments::deletes()
{
    QFETCH(int, kind);
    QFETCH(Moment, moment);
    ScriptedServer server;
    prepare(server, everyKind()[kind], moment);
    fal::Client client(quickConfig(server.url()));
    QPointer<fal::Call> call(everyKind()[kind].make(client, this));
    QSignalSpy finished(call, &fal::Call::finished);
    QSignalSpy died(call, &QObject::destroyed);
    actAt(moment, server, *call, [&call] { std::unique_ptr<fal::Call>(call.data()).reset(); });
    if (moment == Moment::AtSecondRequest && !hasSecondRequest(everyKind()[kind])) {
        QTRY_COMPARE(finished.count(), 1);
        std::unique_ptr<fal::Call>(call.data()).reset();
        return;
    }
    QTRY_COMPARE_WITH_TIMEOUT(died.count(), 1, 5000);
    QCOMPARE(finished.count(), moment == Moment::AfterFinish ? 1 : 0);
    QVERIFY(moment == Moment::AfterFinish || !QFile::exists(staging()));
    // The client lives on and is of use.
    behaveWell(server);
    fal::StatusCall next(client, ticket(), false);
    QVERIFY(ends(next));
    QVERIFY(next.result());
}

void TestMoments::clientDies_data()
{
    QTest::addColumn<int>("kind");
    for (int i = 0; i < everyKind().size(); ++i)
        QTest::newRow(everyKind()[i].name) << i;
}

void TestMoments::clientDies()
{
    QFETCH(int, kind);
    ScriptedServer server;
    prepare(server, everyKind()[kind], Moment::MidBody);
    auto client = std::make_unique<fal::Client>(quickConfig(server.url()));
    everyKind()[kind].make(*client, client.get());
    QSignalSpy answered(&server, &ScriptedServer::answered);
    QVERIFY(answered.wait());
    client.reset();
}

// The bytes of the file are on their way, and nobody answers.
void TestMoments::uploadStopsWhileItPuts_data()
{
    QTest::addColumn<bool>("deletes");
    QTest::newRow("cancelled") << false;
    QTest::newRow("deleted") << true;
}

void TestMoments::uploadStopsWhileItPuts()
{
    QFETCH(bool, deletes);
    ScriptedServer server;
    beGood(server);
    server.on("PUT", "/bucket/x", {{.behaviour = Behaviour::StallBeforeHeaders}});
    fal::Client client(quickConfig(server.url()));
    auto call = std::make_unique<fal::UploadCall>(client, inFolder("a.png"));
    QSignalSpy progress(call.get(), &fal::UploadCall::progress);
    QVERIFY(progress.wait());
    if (deletes) {
        call.reset();
        QTRY_COMPARE(client.findChildren<QNetworkReply *>().size(), 0);
        return;
    }
    call->cancel();
    QVERIFY(ends(*call));
    QVERIFY(!call->result());
    QCOMPARE(call->result().error().kind, ErrorKind::Canceled);
}

// Calls that belong to the client end silently with it, whatever they are doing.
void TestMoments::clientDiesWithAll()
{
    ScriptedServer server;
    beGood(server);
    server.on("GET", statusPath, {{.status = 503}}); // one that waits for its next attempt
    auto client = std::make_unique<fal::Client>(quickConfig(server.url()));
    int ended = 0;
    QList<QPointer<fal::Call>> calls;
    for (const Kind &kind : everyKind()) {
        for (int i = 0; i < 10; ++i) {
            calls << kind.make(*client, client.get());
            connect(calls.last(), &fal::Call::finished, this, [&ended] { ++ended; });
        }
    }
    QTRY_VERIFY(ended >= 5);
    client.reset();
    const int before = ended;
    for (const QPointer<fal::Call> &call : calls)
        QVERIFY(!call);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(ended, before);
}

void TestMoments::keyChanges()
{
    ScriptedServer server;
    beGood(server);
    auto config = quickConfig(server.url());
    fal::Client client(config);
    fal::ResultCall first(client, ticket());
    QVERIFY(ends(first));
    config.key = fal::fixedKey("other:key-of-someone");
    client.setConfig(config);
    fal::ResultCall second(client, ticket());
    QVERIFY(ends(second));
    config.key = fal::noKey();
    client.setConfig(config);
    fal::ResultCall third(client, ticket());
    QVERIFY(ends(third));
    QCOMPARE(server.requests().at(0).headers.value("authorization"), QByteArray("Key " + key));
    QCOMPARE(server.requests().at(1).headers.value("authorization"), QByteArray("Key other:key-of-someone"));
    QVERIFY(!server.requests().at(2).headers.contains("authorization"));
}

void TestMoments::baseChanges()
{
    ScriptedServer one;
    ScriptedServer other;
    beGood(one);
    beGood(other);
    fal::Ticket ticket = test::ticket();
    ticket.responseUrl = QUrl(QString::fromLatin1(one.url().toEncoded() + jobPath));
    fal::Client client(quickConfig(one.url()));
    QVERIFY(client.isTrusted(ticket.responseUrl));
    client.setConfig(quickConfig(other.url()));
    QVERIFY(!client.isTrusted(ticket.responseUrl));
    fal::ResultCall call(client, ticket);
    QVERIFY(ends(call));
    QVERIFY(call.result());
    QCOMPARE(one.requests().size(), 0); // an address of before gets no key of now
    QCOMPARE(other.count("GET", jobPath), 1);
}

// The first attempt had the old key, the second has the new one, which is not in the error.
void TestMoments::configChangesWhileACallRuns()
{
    ScriptedServer server;
    const QByteArray newKey = "new-id:new-secret";
    server.on("GET", jobPath, {{.status = 503},
                               {.status = 422, .body = R"({"detail":")" + newKey + "\"}"}});
    fal::Client client(quickConfig(server.url()));
    connect(&server, &ScriptedServer::requested, &client, [&] {
        auto config = quickConfig(server.url());
        config.key = fal::fixedKey(newKey);
        client.setConfig(config);
    });
    fal::ResultCall call(client, ticket());
    QVERIFY(ends(call));
    QVERIFY(!call.result());
    QCOMPARE(server.requests().at(1).headers.value("authorization"), QByteArray("Key " + newKey));
    QVERIFY(!call.result().error().rawBody.contains("new-secret"));
    QVERIFY(!call.result().error().message.contains(QLatin1String("new-secret")));
}

QTEST_GUILESS_MAIN(TestMoments)
#include "tst_moments.moc"
