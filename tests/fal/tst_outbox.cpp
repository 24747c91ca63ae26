// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The pure parts of realtime: what may leave when, what an answer belongs to, what a schema declares, what a
// close code and a message mean.

#include "fal/outbox.h"
#include "fal/realtimemessages.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fal::ErrorKind;
using fal::Outbox;
using fal::RealtimeEncoding;
using fal::RealtimeMode;

Q_DECLARE_METATYPE(fal::ErrorKind)
Q_DECLARE_METATYPE(fal::RealtimeProtocol)

class TestOutbox final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overTime_data();
    void overTime();
    void answers_data();
    void answers();
    void lost();
    void protocolOf_data();
    void protocolOf();
    void closeCodes_data();
    void closeCodes();
    void controlMessages_data();
    void controlMessages();
    void optionsThatCannotBe_data();
    void optionsThatCannotBe();
};

// "+3": input 3 is offered; "!" one leaves, which has to be the number that follows; "?20": the next has to
// wait 20 ms; "-": none may leave; "@30": time is now 30 ms; "<": an answer to the oldest.
static bool plays(Outbox &outbox, const QStringList &script, QString *problem)
{
    const Outbox::Clock::time_point begin{};
    auto now = begin;
    for (const QString &step : script) {
        *problem = step;
        const int number = step.mid(1).toInt();
        const auto wait = outbox.wait(now);
        switch (step.at(0).unicode()) {
        case u'+':
            if (!outbox.offer({quint64(number), {}}))
                return false;
            break;
        case u'x':
            if (outbox.offer({quint64(number), {}}))
                return false;
            break;
        case u'!': {
            if (!wait || *wait > 0ms)
                return false;
            const auto input = outbox.take(now);
            outbox.sent({input.sequence, QString::number(input.sequence), now});
            if (input.sequence != quint64(number))
                return false;
            break;
        }
        case u'?':
            if (!wait || *wait != std::chrono::milliseconds(number))
                return false;
            break;
        case u'-':
            if (wait)
                return false;
            break;
        case u'@':
            now = begin + std::chrono::milliseconds(number);
            break;
        case u'<':
            if (!outbox.answered({}))
                return false;
            break;
        }
    }
    return true;
}

void TestOutbox::overTime_data()
{
    QTest::addColumn<bool>("keepsAll");
    QTest::addColumn<int>("waiting");
    QTest::addColumn<int>("inFlight");
    QTest::addColumn<int>("throttle");
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("dropped");
    const auto row = [](const char *name, bool all, int waiting, int inFlight, int throttle, const char *script,
                        int dropped) {
        QTest::newRow(name) << all << waiting << inFlight << throttle << QString::fromLatin1(script) << dropped;
    };
    row("nothing waits", false, 1, 1, 0, "-", 0);
    row("the first leaves at once", false, 1, 1, 0, "+1 ?0 !1 -", 0);
    row("the newest takes the place of one that waits", false, 1, 1, 0, "+1 !1 +2 +3 - < !3", 1);
    row("two may be on their way", false, 1, 2, 0, "+1 !1 +2 !2 +3 - < !3", 0);
    row("answers are not waited for", false, 1, 0, 0, "+1 !1 +2 !2 +3 !3", 0);
    row("in a queue all leave in order", true, 3, 1, 0, "+1 +2 +3 !1 < !2 < !3", 0);
    row("a full queue refuses", true, 2, 1, 0, "+1 +2 x3 !1 < !2 -", 1);
    row("the first of a burst leaves, then the newest", false, 1, 0, 128, "@0 +1 !1 +2 +3 ?128 @100 +4 ?28 @128 !4 -", 2);
    row("after a quiet time there is no wait", false, 1, 0, 128, "+1 !1 @200 +2 ?0 !2", 0);
    row("an answer does not shorten the interval", false, 1, 1, 50, "+1 !1 +2 - < ?50 @50 !2", 0);
    row("a queue leaves once an interval", true, 9, 0, 10, "+1 +2 +3 !1 ?10 @10 !2 ?10 @20 !3", 0);
}

void TestOutbox::overTime()
{
    QFETCH(bool, keepsAll);
    QFETCH(int, waiting);
    QFETCH(int, inFlight);
    QFETCH(int, throttle);
    QFETCH(QString, script);
    QFETCH(int, dropped);
    Outbox outbox({.waiting = waiting, .keepsAll = keepsAll, .inFlight = inFlight,
                   .throttle = std::chrono::milliseconds(throttle)});
    QString step;
    QVERIFY2(plays(outbox, script.split(u' '), &step), qPrintable(step));
    QCOMPARE(outbox.dropped(), quint64(dropped));
}

void TestOutbox::answers_data()
{
    QTest::addColumn<QStringList>("ids"); // of the answers, to the inputs a, b, c
    QTest::addColumn<QList<int>>("belongTo");
    QTest::newRow("by their ids") << QStringList{u"a"_s, u"b"_s, u"c"_s} << QList<int>{1, 2, 3};
    QTest::newRow("without ids in order") << QStringList{{}, {}, {}} << QList<int>{1, 2, 3};
    QTest::newRow("two results for one input") << QStringList{u"a"_s, u"a"_s, u"b"_s} << QList<int>{1, 1, 2};
    QTest::newRow("the service skipped one") << QStringList{u"b"_s, u"c"_s} << QList<int>{2, 3};
    QTest::newRow("an id of its own making") << QStringList{u"x"_s, u"y"_s} << QList<int>{1, 2};
    QTest::newRow("more results than inputs") << QStringList{u"c"_s, {}, u"z"_s} << QList<int>{3, 3, 3};
}

void TestOutbox::answers()
{
    QFETCH(QStringList, ids);
    QFETCH(QList<int>, belongTo);
    Outbox outbox({.inFlight = 3});
    QVERIFY(!outbox.answered(u"a"_s));
    for (int i = 1; i <= 3; ++i)
        outbox.sent({quint64(i), QString(QChar(u'a' + i - 1)), {}});
    QList<int> found;
    for (const QString &id : ids)
        found << int(outbox.answered(id).value().sequence);
    QCOMPARE(found, belongTo);
}

void TestOutbox::lost()
{
    Outbox outbox({.inFlight = 2});
    outbox.sent({1, u"1"_s, {}});
    outbox.sent({2, u"2"_s, {}});
    QVERIFY(outbox.awaitsAnswers());
    QCOMPARE(outbox.lose(), 2);
    QCOMPARE(outbox.lose(), 0);
    Outbox streaming({.inFlight = 0});
    for (quint64 i = 1; i < 5000; ++i)
        streaming.sent({i, {}, {}});
    QCOMPARE(streaming.answered({})->sequence, 4000U); // older ones were forgotten
    QCOMPARE(streaming.lose(), 0);
}

void TestOutbox::protocolOf_data()
{
    QTest::addColumn<QByteArray>("openapi");
    QTest::addColumn<fal::RealtimeProtocol>("protocol");
    QTest::newRow("no document") << QByteArray("{}") << fal::RealtimeProtocol{};
    QTest::newRow("nothing declared") << QByteArray(R"({"paths":{"/realtime":{"post":{}}}})") << fal::RealtimeProtocol{};
    QTest::newRow("fal's template")
        << QByteArray(R"({"paths":{"/":{"post":{}},"/realtime":{"x-fal-protocol":{"type":"realtime","realtimeMode":"unary",)"
                      R"("contentType":"application/msgpack","config":{"buffering":2,"sessionTimeout":1.5,"maxBatchSize":3}}}}})")
        << fal::RealtimeProtocol{.isDeclared = true, .buffering = 2, .maxBatchSize = 3, .sessionTimeout = 1500ms};
    QTest::newRow("JSON, several results")
        << QByteArray(R"({"paths":{"/a/b/realtime":{"x-fal-protocol":{"realtimeMode":"server_streaming",)"
                      R"("contentType":"application/json","config":{"buffering":null,"sessionTimeout":null}}}}})")
        << fal::RealtimeProtocol{.isDeclared = true, .encoding = RealtimeEncoding::Json,
                                 .mode = RealtimeMode::ServerStreaming};
    QTest::newRow("of two entries that of this path, behind the model's id")
        << QByteArray(R"({"paths":{"/a/b/live":{"x-fal-protocol":{"contentType":"application/json"}},)"
                      R"("/a/b/realtime":{"x-fal-protocol":{"realtimeMode":"server_streaming"}}}})")
        << fal::RealtimeProtocol{.isDeclared = true, .mode = RealtimeMode::ServerStreaming};
    QTest::newRow("the only entry, on another path")
        << QByteArray(R"({"paths":{"/live":{"x-fal-protocol":{"realtimeMode":"bidi","contentType":"application/json"}}}})")
        << fal::RealtimeProtocol{.isDeclared = true, .encoding = RealtimeEncoding::Json,
                                 .mode = RealtimeMode::Bidirectional};
    QTest::newRow("sound")
        << QByteArray(R"({"paths":{"/realtime":{"x-fal-protocol":{"realtimeMode":"bidi","contentType":"audio/pcm"}}}})")
        << fal::RealtimeProtocol{.isDeclared = true, .isOwnFormat = true, .mode = RealtimeMode::Bidirectional};
    QTest::newRow("MessagePack by another name")
        << QByteArray(R"({"paths":{"/realtime":{"x-fal-protocol":{"contentType":"application/vnd.msgpack"}}}})")
        << fal::RealtimeProtocol{.isDeclared = true};
    QTest::newRow("two entries, none of this path")
        << QByteArray(R"({"paths":{"/a":{"x-fal-protocol":{"contentType":"application/json"}},)"
                      R"("/b":{"x-fal-protocol":{"contentType":"application/json"}}}})")
        << fal::RealtimeProtocol{};
    QTest::newRow("nonsense")
        << QByteArray(R"({"paths":{"/realtime":{"x-fal-protocol":{"realtimeMode":7,"contentType":[],)"
                      R"("config":{"buffering":-3,"sessionTimeout":"soon","maxBatchSize":1.5}}}}})")
        << fal::RealtimeProtocol{.isDeclared = true};
}

void TestOutbox::protocolOf()
{
    QFETCH(QByteArray, openapi);
    QFETCH(fal::RealtimeProtocol, protocol);
    QVERIFY(fal::realtimeProtocolOf(QJsonDocument::fromJson(openapi).object()) == protocol);
}

void TestOutbox::closeCodes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<std::optional<ErrorKind>>("kind");
    QTest::addColumn<bool>("again");
    const auto row = [](int code, std::optional<ErrorKind> kind, bool again) {
        QTest::addRow("%d", code) << code << kind << again;
    };
    row(1000, {}, false);
    row(1005, {}, false);
    row(1001, ErrorKind::Network, true);
    row(1002, ErrorKind::Protocol, false);
    row(1003, ErrorKind::Invalid, false);
    row(1006, ErrorKind::Network, true);
    row(1007, ErrorKind::Protocol, false);
    row(1008, ErrorKind::Forbidden, false);
    row(1009, ErrorKind::TooLarge, false);
    row(1010, ErrorKind::Protocol, false);
    row(1011, ErrorKind::Server, true);
    row(1012, ErrorKind::Server, true);
    row(1013, ErrorKind::Server, true);
    row(1014, ErrorKind::Server, true);
    row(1015, ErrorKind::Tls, false);
    row(3000, ErrorKind::Unauthorized, false);
    row(3003, ErrorKind::Forbidden, false);
    row(4000, ErrorKind::Server, false);
}

void TestOutbox::closeCodes()
{
    QFETCH(int, code);
    QFETCH(std::optional<ErrorKind>, kind);
    QFETCH(bool, again);
    const auto error = fal::errorFromClose(code, u"it said so"_s);
    QCOMPARE(error.has_value(), kind.has_value());
    if (!kind)
        return;
    QCOMPARE(error->kind, *kind);
    QCOMPARE(error->retryable, again);
    QVERIFY2(error->message.endsWith(u"it said so."_s), qPrintable(error->message));
}

void TestOutbox::controlMessages_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("alternative"); // of RealtimeMessage
    QTest::addColumn<int>("microseconds");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, const char *json, int alternative, int microseconds = -1,
                        ErrorKind kind = ErrorKind::Protocol) {
        QTest::newRow(name) << QByteArray(json) << alternative << microseconds << kind;
    };
    row("a result", R"({"images":[],"seed":1})", 0);
    row("a result with a type of its own", R"({"type":"frame","status":"error"})", 0);
    row("timings", R"({"type":"x-fal-message","action":"timings","timing":0.25})", 1, 250'000);
    row("timings that make no sense", R"({"type":"x-fal-message","action":"timings","timing":-1})", 1);
    row("another note", R"({"type":"x-fal-message","action":"hello"})", 1);
    row("a kind that nobody knows", R"({"type":"x-fal-news","error":"x"})", 1);
    row("idle", R"({"type":"x-fal-error","error":"TIMEOUT","reason":"no inputs, reconnect when needed!"})", 2);
    row("an error", R"({"type":"x-fal-error","error":"INTERNAL_ERROR","reason":"'bytes'"})", 3, -1, ErrorKind::Server);
    row("unauthorized", R"({"status":"error","error":"Unauthorized"})", 3, -1, ErrorKind::Unauthorized);
    row("unauthorized, as an error", R"({"type":"x-fal-error","error":"UNAUTHORIZED"})", 3, -1, ErrorKind::Unauthorized);
    row("another refusal of the gateway", R"({"status":"error","error":"No machine"})", 3, -1, ErrorKind::Server);
}

void TestOutbox::controlMessages()
{
    QFETCH(QByteArray, json);
    QFETCH(int, alternative);
    QFETCH(int, microseconds);
    QFETCH(ErrorKind, kind);
    const fal::RealtimeMessage said = fal::realtimeText(QString::fromUtf8(json));
    QCOMPARE(int(said.index()), alternative);
    if (const auto *note = std::get_if<fal::RealtimeNote>(&said))
        QCOMPARE(note->work.has_value() ? int(note->work->count()) : -1, microseconds);
    if (const auto *error = std::get_if<fal::Error>(&said))
        QCOMPARE(error->kind, kind);
}

void TestOutbox::optionsThatCannotBe_data()
{
    QTest::addColumn<int>("maxBuffering");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("good");
    QTest::newRow("left to the service") << 0 << u"/realtime"_s << true;
    QTest::newRow("the least") << 1 << u"/realtime"_s << true;
    QTest::newRow("the most") << 60 << u"/live/v2"_s << true;
    QTest::newRow("too much") << 61 << u"/realtime"_s << false;
    QTest::newRow("less than nothing") << -1 << u"/realtime"_s << false;
    QTest::newRow("a query") << 0 << u"/realtime?a=1"_s << false;
    QTest::newRow("out of the model") << 0 << u"/../../other"_s << false;
    QTest::newRow("out of the model without a slash") << 0 << u"../other"_s << false;
}

void TestOutbox::optionsThatCannotBe()
{
    QFETCH(int, maxBuffering);
    QFETCH(QString, path);
    QFETCH(bool, good);
    const auto problem = fal::problemOf({.path = path, .maxBuffering = maxBuffering});
    QCOMPARE(!problem.has_value(), good);
    if (problem)
        QCOMPARE(problem->kind, ErrorKind::Invalid);
}

QTEST_APPLESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
