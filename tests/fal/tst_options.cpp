// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every option of a request as it travels, and every value that is refused before anything is sent.

#include "calls.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <limits>

using namespace test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fal::ErrorKind;
using fal::RequestOptions;

namespace {

QByteArray headerOf(const fal::HeaderList &list, const QByteArray &name)
{
    QByteArray found;
    for (const auto &[each, value] : list) {
        if (each == name)
            found += (found.isEmpty() ? "" : " and ") + value; // twice would show
    }
    return found;
}

QMap<QString, QString> manyTags(int count, int length)
{
    QMap<QString, QString> tags;
    for (int i = 0; i < count; ++i)
        tags.insert(u"tag%1"_s.arg(i, 2, 10, QChar(u'0')), QString(length, u'v'));
    return tags;
}

} // namespace

class TestOptions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headers_data();
    void headers();
    void nothingIsNothing();
    void query_data();
    void query();
    void refused_data();
    void refused();
    void lifecycle_data();
    void lifecycle();
    void optionsBeatHeaders();
    void submitSendsThem();
};

void TestOptions::headers_data()
{
    QTest::addColumn<RequestOptions>("options");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *name, const RequestOptions &options, const QByteArray &header,
                        const QByteArray &value) { QTest::newRow(name) << options << header << value; };
    row("low priority", {.priority = fal::Priority::Low}, "x-fal-queue-priority", "low");
    row("normal priority", {.priority = fal::Priority::Normal}, "x-fal-queue-priority", "normal");
    row("a priority that nobody chose", {}, "x-fal-queue-priority", "");
    row("whole seconds", {.startTimeoutSeconds = 30}, "x-fal-request-timeout", "30");
    row("broken seconds", {.startTimeoutSeconds = 5.5}, "x-fal-request-timeout", "5.5");
    row("just above the least", {.startTimeoutSeconds = 1.001}, "x-fal-request-timeout", "1.001");
    row("a long time without an exponent", {.startTimeoutSeconds = 1e6}, "x-fal-request-timeout", "1000000");
    row("the new name says the same", {.startTimeoutSeconds = 5.5}, "x-fal-request-start-timeout", "5.5");
    row("a hint", {.hint = u"lora-7"_s}, "x-fal-runner-hint", "lora-7");
    row("one tag", {.tags = {{u"team"_s, u"red"_s}}}, "x-fal-tags", "team=red");
    row("two tags", {.tags = {{u"a"_s, u"1"_s}, {u"b.c_d-e"_s, u"x=y z"_s}}}, "x-fal-tags", "a=1,b.c_d-e=x=y z");
    row("a tag in capitals", {.tags = {{u"TEAM"_s, u"Red"_s}}}, "x-fal-tags", "team=Red");
    row("a tag of 64 letters", {.tags = {{QString(64, u'a'), u"1"_s}}}, "x-fal-tags", QByteArray(64, 'a') + "=1");
    row("a value of 256 letters", {.tags = {{u"a"_s, QString(256, u'v')}}}, "x-fal-tags",
        "a=" + QByteArray(256, 'v'));
    row("nothing stored", {.storeIo = false}, "x-fal-store-io", "0");
    row("no retries", {.retries = false}, "x-fal-no-retry", "1");
    row("no fallback", {.fallback = false}, "x-app-fal-disable-fallback", "true");
    row("a header of one's own", {.headers = {{"X-Mine", "1"}}}, "x-mine", "1");
    row("a later header of the same name", {.headers = {{"X-Mine", "1"}, {"x-other", "3"}}}, "x-other", "3");
}

void TestOptions::headers()
{
    QFETCH(RequestOptions, options);
    QFETCH(QByteArray, name);
    const auto list = options.toHeaders();
    QVERIFY2(list, list ? "" : qPrintable(list.error().message));
    QTEST(headerOf(*list, name), "value");
}

void TestOptions::nothingIsNothing()
{
    QVERIFY(RequestOptions().toHeaders().value().empty());
    QVERIFY(RequestOptions().toQuery().isEmpty());
    QVERIFY(fal::ObjectLifecycle().toHeader().isEmpty());
}

void TestOptions::query_data()
{
    QTest::addColumn<RequestOptions>("options");
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("a webhook") << RequestOptions{.webhookUrl = QUrl(u"https://me.example/hook"_s)}
                               << QByteArray("fal_webhook=https%3A%2F%2Fme.example%2Fhook");
    QTest::newRow("a webhook with a query of its own")
        << RequestOptions{.webhookUrl = QUrl(u"https://me.example/h?a=1&b=x%20y#z"_s)}
        << QByteArray("fal_webhook=https%3A%2F%2Fme.example%2Fh%3Fa%3D1%26b%3Dx%2520y%23z");
    QTest::newRow("a webhook on this machine, for tests")
        << RequestOptions{.webhookUrl = QUrl(u"http://127.0.0.1:9/h"_s)}
        << QByteArray("fal_webhook=http%3A%2F%2F127.0.0.1%3A9%2Fh");
    QTest::newRow("the longest queue")
        << RequestOptions{.maxQueueLength = 5} << QByteArray("fal_max_queue_length=5");
    QTest::newRow("both") << RequestOptions{.webhookUrl = QUrl(u"https://a.example/"_s), .maxQueueLength = 1}
                          << QByteArray("fal_webhook=https%3A%2F%2Fa.example%2F&fal_max_queue_length=1");
}

void TestOptions::query()
{
    QFETCH(RequestOptions, options);
    QFETCH(QByteArray, query);
    ScriptedServer server;
    server.on("POST", submitPath, {{.body = accepted}});
    fal::Client client(quickConfig(server.url()));
    fal::SubmitCall call(client, endpoint(), {}, options);
    QVERIFY(ends(call));
    QVERIFY(call.result());
    QCOMPARE(server.requests().first().target, submitPath + '?' + query);
}

void TestOptions::refused_data()
{
    QTest::addColumn<RequestOptions>("options");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const RequestOptions &options, const char *says) {
        QTest::newRow(name) << options << QString::fromUtf8(says);
    };
    row("a start timeout of a second", {.startTimeoutSeconds = 1}, "timeout");
    row("a start timeout of nothing", {.startTimeoutSeconds = 0}, "timeout");
    row("a negative start timeout", {.startTimeoutSeconds = -5}, "timeout");
    row("a start timeout that is no number", {.startTimeoutSeconds = std::nan("")}, "timeout");
    row("an endless start timeout", {.startTimeoutSeconds = std::numeric_limits<double>::infinity()}, "timeout");
    row("a hint of two lines", {.hint = u"a\r\nX-Evil: 1"_s}, "hint");
    row("a hint of other letters", {.hint = u"ä"_s}, "hint");
    row("a webhook without encryption", {.webhookUrl = QUrl(u"http://me.example/h"_s)}, "webhook");
    row("a webhook without a host", {.webhookUrl = QUrl(u"https:/h"_s)}, "webhook");
    row("a webhook that is a file", {.webhookUrl = QUrl(u"file:///etc/passwd"_s)}, "webhook");
    row("a webhook that is a path", {.webhookUrl = QUrl(u"/h"_s)}, "webhook");
    row("a queue of nobody", {.maxQueueLength = 0}, "queue");
    row("a queue of fewer than nobody", {.maxQueueLength = -1}, "queue");
    row("a tag without a name", {.tags = {{QString(), u"x"_s}}}, "tag");
    row("a tag with a space", {.tags = {{u"a b"_s, u"x"_s}}}, "a b");
    row("a tag with other letters", {.tags = {{u"größe"_s, u"x"_s}}}, "größe");
    row("a tag of 65 letters", {.tags = {{QString(65, u'a'), u"x"_s}}}, "tag");
    row("a tag of fal's own", {.tags = {{u"fal.internal"_s, u"x"_s}}}, "fal.internal");
    row("a tag of fal's own in capitals", {.tags = {{u"FAL.x"_s, u"x"_s}}}, "tag");
    row("a tag without a value", {.tags = {{u"a"_s, QString()}}}, "a");
    row("a value with a comma", {.tags = {{u"a"_s, u"x,b=y"_s}}}, "comma");
    row("a value of two lines", {.tags = {{u"a"_s, u"x\ny"_s}}}, "tag");
    row("a value of other letters", {.tags = {{u"a"_s, u"é"_s}}}, "tag");
    row("a value of 257 letters", {.tags = {{u"a"_s, QString(257, u'v')}}}, "tag");
    row("eleven tags", {.tags = manyTags(11, 1)}, "10");
    row("tags of more than 1024 letters", {.tags = manyTags(10, 110)}, "1024");
    row("files for no time", {.lifecycle = fal::ObjectLifecycle{.expiresIn = 0s}}, "second");
    row("files for less than no time", {.lifecycle = fal::ObjectLifecycle{.expiresIn = -1s}}, "second");
    for (const char *own : {"Authorization", "authorization", "HOST", "Content-Length",
                            "Transfer-Encoding", "Connection", "Cookie", "Upgrade",
                            "X-Fal-Target-Url", "Expect", "TE", "Trailer", "Proxy-Authorization"})
        QTest::addRow("the header %s", own) << RequestOptions{.headers = {{own, "x"}}} << QString::fromLatin1(own);
    row("a header without a name", {.headers = {{"", "x"}}}, "header");
    row("a header with a colon", {.headers = {{"a:", "x"}}}, "a:");
    row("a header of two lines", {.headers = {{"x-a\r\nx-b", "x"}}}, "header");
    row("a header's value of two lines", {.headers = {{"x-a", "x\r\nx-b: y"}}}, "x-a");
    row("a header's value with a zero", {.headers = {{"x-a", QByteArray("x\0y", 3)}}}, "x-a");
}

void TestOptions::refused()
{
    QFETCH(RequestOptions, options);
    QFETCH(QString, says);
    ScriptedServer server;
    fal::Client client(quickConfig(server.url()));
    fal::SubmitCall call(client, endpoint(), {}, options);
    QVERIFY(ends(call));
    QVERIFY(!call.result());
    const fal::Error error = call.result().error();
    QCOMPARE(error.kind, ErrorKind::Invalid);
    QVERIFY2(error.message.contains(says), qPrintable(error.message));
    QVERIFY(error.message.endsWith(u'.'));
    QVERIFY(!error.mayHaveBeenAccepted);
    QVERIFY(server.requests().isEmpty());
}

void TestOptions::lifecycle_data()
{
    QTest::addColumn<fal::ObjectLifecycle>("lifecycle");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const fal::ObjectLifecycle &life, const char *json) {
        QTest::newRow(name) << life << QByteArray(json);
    };
    row("an hour", {.expiresIn = 3600s}, R"({"expiration_duration_seconds":3600})");
    row("for ever", {.neverExpires = true}, R"({"expiration_duration_seconds":null})");
    row("for ever wins", {.expiresIn = 5s, .neverExpires = true}, R"({"expiration_duration_seconds":null})");
    row("hidden from all", {.access = fal::Access::Hide}, R"({"initial_acl":{"default":"hide"}})");
    row("for one user", {.access = fal::Access::Forbid, .rules = {{u"ann"_s, fal::Access::Allow}}},
        R"({"initial_acl":{"default":"forbid","rules":[{"decision":"allow","user":"ann"}]}})");
    row("for users of all alphabets", {.rules = {{u"Zoë 😀\u007f"_s, fal::Access::Allow}}},
        R"({"initial_acl":{"rules":[{"decision":"allow","user":"Zo\u00eb \ud83d\ude00\u007f"}]}})");
    row("rules alone", {.rules = {{u"bob"_s, fal::Access::Hide}}},
        R"({"initial_acl":{"rules":[{"decision":"hide","user":"bob"}]}})");
    row("both", {.expiresIn = 60s, .access = fal::Access::Allow},
        R"({"expiration_duration_seconds":60,"initial_acl":{"default":"allow"}})");
}

void TestOptions::lifecycle()
{
    QFETCH(fal::ObjectLifecycle, lifecycle);
    QTEST(lifecycle.toHeader(), "json");
}

void TestOptions::optionsBeatHeaders()
{
    const RequestOptions options{.startTimeoutSeconds = 20,
                                 .headers = {{"X-Fal-Request-Timeout", "99"}, {"X-Other", "1"}}};
    const auto list = options.toHeaders();
    QVERIFY(list);
    QCOMPARE(headerOf(*list, "x-fal-request-timeout"), QByteArray("20")); // once
    QCOMPARE(headerOf(*list, "x-other"), QByteArray("1"));
}

// All of them at once, on the wire.
void TestOptions::submitSendsThem()
{
    ScriptedServer server;
    server.on("POST", submitPath, {{.body = accepted}});
    fal::Client client(quickConfig(server.url()));
    const RequestOptions options{.priority = fal::Priority::Low,
                                 .startTimeoutSeconds = 12.5,
                                 .hint = u"h"_s,
                                 .webhookUrl = QUrl(u"https://me.example/"_s),
                                 .maxQueueLength = 2,
                                 .tags = {{u"t"_s, u"v"_s}},
                                 .storeIo = false,
                                 .retries = false,
                                 .fallback = false,
                                 .lifecycle = fal::ObjectLifecycle{.expiresIn = 60s},
                                 .headers = {{"X-Mine", "m"}}};
    fal::SubmitCall call(client, endpoint(), {{u"prompt"_s, u"ü"_s}}, options);
    QVERIFY(ends(call));
    QVERIFY(call.result());
    const Recorded sent = server.requests().first();
    const QHash<QByteArray, QByteArray> expected{
        {"x-fal-queue-priority", "low"}, {"x-fal-request-timeout", "12.5"}, {"x-fal-request-start-timeout", "12.5"},
        {"x-fal-runner-hint", "h"},      {"x-fal-tags", "t=v"},             {"x-fal-store-io", "0"},
        {"x-fal-no-retry", "1"},         {"x-app-fal-disable-fallback", "true"},
        {"x-fal-object-lifecycle-preference", R"({"expiration_duration_seconds":60})"},
        {"x-mine", "m"},                 {"content-type", "application/json"}};
    for (auto it = expected.cbegin(); it != expected.cend(); ++it)
        QCOMPARE(sent.headers.value(it.key()), it.value());
    QCOMPARE(sent.body, QByteArray("{\"prompt\":\"\xC3\xBC\"}"));
}

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
