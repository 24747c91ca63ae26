// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The platform API: what is asked, what becomes of the answers (those of fal's own documentation), lists
// of several pages, wide ranges, and what a key may not do.

#include "platformcases.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <memory>

using namespace test;
using fal::ErrorKind;

class TestPlatform final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void changes_data();
    void changes();
    void missingPermission_data();
    void missingPermission();
    void refusedBeforeAsking_data();
    void refusedBeforeAsking();
    void allPages();
    void sameCursorAgain();
    void pricesInGroups();
    void wideRangesInWindows();
    void tooWideIsHalved();
    void mostEvents();
    void newKeyIsSecret();

private:
    static void check(const Case &row);
};

void TestPlatform::check(const Case &row)
{
    ScriptedServer server;
    for (const char *method : {"GET", "PUT", "POST", "DELETE"})
        server.on(method, "/*", {{.body = row.answer}});
    fal::Client client(quickConfig(server.url()));
    const std::unique_ptr<fal::Call> call(row.make(client));
    QVERIFY(ends(*call));
    QCOMPARE(server.requests().size(), 1);
    const Recorded &sent = server.requests().first();
    const qsizetype space = row.request.indexOf(' ');
    QCOMPARE(sent.method + ' ' + sent.target, row.request.left(space + 1) + api + row.request.mid(space + 1));
    QCOMPARE(sent.body, row.requestBody);
    QVERIFY(row.isRight(call.get()));
}

void TestPlatform::reads_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < readCases().size(); ++i)
        QTest::newRow(readCases()[i].name) << i;
}

void TestPlatform::reads()
{
    QFETCH(int, row);
    check(readCases()[row]);
}

void TestPlatform::changes_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < changeCases().size(); ++i)
        QTest::newRow(changeCases()[i].name) << i;
}

void TestPlatform::changes()
{
    QFETCH(int, row);
    check(changeCases()[row]);
    // The same key for each attempt of one change, another one for the next change.
    QList<QByteArray> keys;
    for (int i = 0; i < 2; ++i) {
        ScriptedServer server;
        for (const char *method : {"PUT", "POST", "DELETE"})
            server.on(method, "/*", {{.status = 429}, {.body = changeCases()[row].answer}});
        fal::Client client(quickConfig(server.url()));
        const std::unique_ptr<fal::Call> call(changeCases()[row].make(client));
        QVERIFY(ends(*call));
        for (const Recorded &request : server.requests())
            keys << request.headers.value("idempotency-key");
    }
    QVERIFY(!keys.contains(QByteArray()));
    QCOMPARE(keys.first().size(), 36);
    QCOMPARE(QSet<QByteArray>(keys.begin(), keys.end()).size(), 2);
}

void TestPlatform::missingPermission_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QString>("needed");
    const auto row = [](const char *kind, const char *needed, const char *said = "Access denied") {
        QTest::addRow("%s: %s", kind, said) << text(kind) << QByteArray(said) << text(needed);
    };
    row("usage", "admin key");
    row("balance", "admin key");
    row("balance", "admin key", "Billing needs another key"); // no word about money
    row("billing events", "admin key");
    row("delete payloads", "admin key");
    row("keys", "admin key");
    row("create key", "admin key");
    row("delete key", "admin key");
    row("file access", "assets:read");
    row("set file access", "assets:write");
    row("sign file", "assets:read");
    row("storage settings", "account:settings:read");
    row("set storage settings", "account:settings:write");
    row("past requests", "past requests");
    row("analytics", "analytics");
    row("workflows", "workflows:read", "The key lacks workflows:read for this");
    row("file access", "assets:admin", "Missing permission assets:admin.");
    row("workflows", "The API key does not have the permission", "Closed at 10:30");
}

void TestPlatform::missingPermission()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, said);
    QFETCH(QString, needed);
    ScriptedServer server;
    const QByteArray body = R"({"error":{"type":"authorization_error","message":")" + said + "\"}}";
    for (const char *method : {"GET", "PUT", "POST", "DELETE"})
        server.on(method, "/*", {{.status = 403, .body = body}});
    fal::Client client(quickConfig(server.url()));
    const auto found = std::find_if(kinds().begin(), kinds().end(),
                                    [&](const Kind &k) { return kind == text(k.name); });
    QVERIFY(found != kinds().end());
    const std::unique_ptr<fal::Call> call(found->make(client, nullptr));
    QVERIFY(ends(*call));
    const fal::Error error = found->error(call.get()).value();
    QCOMPARE(error.kind, ErrorKind::Forbidden);
    const QStringList lines = error.message.split(u'\n');
    QVERIFY2(lines.first().contains(needed), qPrintable(error.message));
    QVERIFY(lines.last().startsWith(QString::fromUtf8(said)));
}

void TestPlatform::refusedBeforeAsking_data()
{
    QTest::addColumn<int>("row");
    const QList<const char *> names{"a signature for more than a week", "a signature for no time", "an address with a query",
                                    "an estimate of nothing", "half a call", "a quantity of zero",
                                    "an id that leads elsewhere", "a key without a name", "an id of two dots"};
    for (int i = 0; i < names.size(); ++i)
        QTest::newRow(names[i]) << i;
}

void TestPlatform::refusedBeforeAsking()
{
    QFETCH(int, row);
    using K = fal::EstimateQuery;
    const QUrl withQuery(text("https://v3.fal.media/files/x.png?a=1"));
    const QList<std::function<std::pair<fal::Call *, int>(fal::Client &)>> all{
        [&](fal::Client &c) {
            return std::pair(new fal::SignFileCall(c, remoteFile(), std::chrono::seconds(604'801)), 0);
        },
        [&](fal::Client &c) { return std::pair(new fal::SignFileCall(c, remoteFile(), std::chrono::seconds(0)), 0); },
        [&](fal::Client &c) { return std::pair(new fal::SignFileCall(c, withQuery, std::chrono::seconds(60)), 0); },
        [&](fal::Client &c) { return std::pair(new fal::EstimateCall(c, {}), 1); },
        [&](fal::Client &c) {
            const K half{.basis = K::Basis::History, .quantities = {{text("a/b"), 1.5}}};
            return std::pair(new fal::EstimateCall(c, half), 1);
        },
        [&](fal::Client &c) { return std::pair(new fal::EstimateCall(c, {.quantities = {{text("a/b"), 0}}}), 1); },
        [&](fal::Client &c) { return std::pair(new fal::DeleteKeyCall(c, text("../models")), 2); },
        [&](fal::Client &c) { return std::pair(new fal::CreateKeyCall(c, QString()), 3); },
        [&](fal::Client &c) { return std::pair(new fal::DeleteKeyCall(c, text("..")), 2); },
    };
    ScriptedServer server;
    fal::Client client(quickConfig(server.url()));
    const auto [call, type] = all[row](client);
    const std::unique_ptr<fal::Call> owner(call);
    QVERIFY(ends(*call));
    const QList<std::function<std::optional<fal::Error>(fal::Call *)>> errors{
        errorOf<fal::SignFileCall>, errorOf<fal::EstimateCall>, errorOf<fal::DeleteKeyCall>, errorOf<fal::CreateKeyCall>};
    QCOMPARE(errors[type](call).value().kind, ErrorKind::Invalid);
    QVERIFY(server.requests().isEmpty());
}

void TestPlatform::allPages()
{
    ScriptedServer server;
    server.on("GET", api + "models", {{.body = R"({"models":[{"endpoint_id":"a/1"}],"next_cursor":"+/=","has_more":true})"},
                                      {.body = R"({"models":[{"endpoint_id":"a/2"}],"next_cursor":"c3","has_more":true})"},
                                      {.body = R"({"models":[{"endpoint_id":"a/3"}],"next_cursor":null,"has_more":false})"}});
    fal::Client client(quickConfig(server.url()));
    fal::ModelsCall all(client, {.limit = 1, .pages = fal::Paging::allPages});
    QVERIFY(ends(all));
    QCOMPARE(int(all.result()->entries.size()), 3);
    QCOMPARE(server.requests().at(1).target, api + "models?limit=1&cursor=%2B%2F%3D");
    QCOMPARE(server.requests().at(2).target, api + "models?limit=1&cursor=c3");
    fal::ModelsCall last(client, {.limit = 1, .cursor = text("c3")});
    QVERIFY(ends(last));
    QCOMPARE(server.requests().size(), 4);
}

// A service that says the same again and again is not asked for ever.
void TestPlatform::sameCursorAgain()
{
    ScriptedServer server;
    server.on("GET", api + "keys", {{.body = R"({"keys":[{"key_id":"k"}],"next_cursor":"same","has_more":true})"}});
    fal::Client client(quickConfig(server.url()));
    fal::KeysCall call(client);
    QVERIFY(ends(call));
    QVERIFY(call.result());
    QCOMPARE(server.requests().size(), 2);
}

void TestPlatform::pricesInGroups()
{
    ScriptedServer server;
    server.on("GET", api + "models/pricing", {{.body = R"({"prices":[{"endpoint_id":"a/b","unit_price":1}]})"}});
    fal::Client client(quickConfig(server.url()));
    QStringList ids;
    for (int i = 0; i < 120; ++i)
        ids << text("a/%1").arg(i);
    fal::PricesCall call(client, ids);
    QVERIFY(ends(call));
    QCOMPARE(int(call.result()->size()), 3);
    QList<int> sizes;
    for (const Recorded &request : server.requests())
        sizes << int(request.target.count("endpoint_id="));
    QCOMPARE(sizes, (QList<int>{50, 50, 20}));
    fal::PricesCall none(client, {});
    QVERIFY(ends(none));
    QVERIFY(none.result() && none.result()->empty());
    QCOMPARE(server.requests().size(), 3);
}

static QStringList windowsAsked(const ScriptedServer &server)
{
    QStringList windows;
    for (const Recorded &request : server.requests()) {
        const QUrlQuery query(QString::fromLatin1(request.target).section(u'?', 1));
        windows << query.queryItemValue(text("start"), QUrl::FullyDecoded).left(13) + text(" to ")
                + query.queryItemValue(text("end"), QUrl::FullyDecoded).left(13);
    }
    return windows;
}

void TestPlatform::wideRangesInWindows()
{
    ScriptedServer server;
    server.on("GET", api + "models/billing-events", {{.body = billingEvents}});
    fal::Client client(quickConfig(server.url()));
    fal::BillingEventsCall call(client, {.range = {time("2025-01-01T00:00:00Z"), time("2025-01-20T00:00:00Z")}});
    QVERIFY(ends(call));
    QCOMPARE(server.requests().size(), 3);
    QVERIFY(windowsAsked(server).first().startsWith(text("2025-01-15T00"))); // the newest first
    QVERIFY(windowsAsked(server).last().startsWith(text("2025-01-01T00")));
    QCOMPARE(int(call.result()->events.size()), 6);
}

void TestPlatform::tooWideIsHalved()
{
    ScriptedServer server;
    // Page one of the whole, then a failure, then both halves: nothing is counted twice.
    server.on("GET", api + "models/billing-events",
              {{.body = QByteArray(billingEvents).replace("null,\"has_more\":false", "\"c2\",\"has_more\":true")},
               {.status = 500},
               {.body = billingEvents}});
    fal::Client client(quickConfig(server.url()));
    fal::BillingEventsCall call(client, {.range = {time("2025-01-01T00:00:00Z"), time("2025-01-03T00:00:00Z")}});
    QVERIFY(ends(call));
    QVERIFY(call.result());
    QCOMPARE(int(call.result()->events.size()), 4);
    const QStringList windows = windowsAsked(server);
    QCOMPARE(windows.size(), 4);
    QVERIFY(windows[2].startsWith(text("2025-01-02T00")) && windows[2].endsWith(text("2025-01-03T00")));
    QVERIFY(windows[3].startsWith(text("2025-01-01T00")) && windows[3].endsWith(text("2025-01-02T00")));
    // An hour is not halved: then it is the service that fails.
    ScriptedServer broken;
    broken.on("GET", "/*", {{.status = 500}});
    fal::Client other(quickConfig(broken.url()));
    fal::BillingEventsCall hour(other, {.range = {time("2025-01-01T00:00:00Z"), time("2025-01-01T01:00:00Z")}});
    QVERIFY(ends(hour));
    QCOMPARE(hour.result().error().kind, ErrorKind::Server);
    QCOMPARE(broken.requests().size(), 1);
}

void TestPlatform::mostEvents()
{
    ScriptedServer server;
    server.on("GET", "/*", {{.body = billingEvents}});
    fal::Client client(quickConfig(server.url()));
    const fal::TimeRange range{time("2025-01-01T00:00:00Z"), time("2025-03-01T00:00:00Z")};
    fal::BillingEventsCall call(client, {.range = range, .most = 3});
    QVERIFY(ends(call));
    QCOMPARE(int(call.result()->events.size()), 3);
    QVERIFY(!call.result()->isComplete);
    QCOMPARE(server.requests().size(), 2);
}

// Neither the record of the exchange nor an error holds what a new key is.
void TestPlatform::newKeyIsSecret()
{
    ScriptedServer server;
    server.on("POST", api + "keys", {{.status = 201, .body = R"({"key_secret":"top-secret"})"}});
    fal::Client client(quickConfig(server.url()));
    QByteArray told;
    connect(&client, &fal::Client::exchanged, this, [&told](const fal::ExchangeRecord &record) {
        told += record.requestBody + record.responseBody + record.problem.toUtf8();
    });
    fal::CreateKeyCall call(client, text("mine"));
    QVERIFY(ends(call));
    QVERIFY(!call.result());
    QVERIFY(call.result().error().mayHaveBeenAccepted);
    QVERIFY(!call.result().error().rawBody.contains("top-secret"));
    QVERIFY(!told.contains("top-secret"));
    QCOMPARE(server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestPlatform)
#include "tst_platform.moc"
