// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the service says when it refuses, as it says it, and what becomes of it.

#include "fal/error.h"
#include "fal/retry.h"
#include "fal/scrub.h"

#include <QJsonDocument>
#include <QTest>

using fal::ErrorKind;
using fal::HttpAnswer;

Q_DECLARE_METATYPE(fal::HttpAnswer)

class TestErrors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodies_data();
    void bodies();
    void modelTypes_data();
    void modelTypes();
    void requestTypes_data();
    void requestTypes();
    void fields();
    void headers();
    void pagesAreNotShown_data();
    void pagesAreNotShown();
    void largeBodiesAreCut();
    void largeProblemsAreCut();
    void unitsAreNumbers_data();
    void unitsAreNumbers();
    void noKeyRemains();
    void retryAfter_data();
    void retryAfter();
    void pausesGrow();
};

void TestErrors::bodies_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("shown"); // a part of the sentence
    QTest::addColumn<int>("fields");
    QTest::addColumn<bool>("retryable");
    const auto row = [](const char *name, int status, const char *body, ErrorKind kind, const char *shown,
                        int fields = 0, bool retryable = false) {
        QTest::newRow(name) << HttpAnswer{.status = status, .body = body, .contentType = "application/json"} << kind
                            << QString::fromUtf8(shown) << fields << retryable;
    };
    row("a list of problems", 422,
        R"({"detail":[{"loc":["body","prompt"],"msg":"field required","type":"missing","url":"https://docs.fal.ai/errors#missing","input":{}}]})",
        ErrorKind::Invalid, "prompt: field required.", 1);
    row("two problems", 422,
        R"({"detail":[{"loc":["body","a"],"msg":"one","type":"x"},{"loc":["body","loras",0,"scale"],"msg":"two!","type":"y"}]})",
        ErrorKind::Invalid, "loras › 0 › scale: two!", 2);
    row("a problem without a place", 422, R"({"detail":[{"msg":"nowhere","type":"value_error"}]})", ErrorKind::Invalid,
        "nowhere.", 1);
    row("a problem with a type only", 422, R"({"detail":[{"loc":["body"],"type":"odd_type"}]})", ErrorKind::Invalid,
        "odd_type.", 1);
    row("a problem whose place is a text", 422, R"({"detail":[{"loc":"prompt","msg":"short","type":"x"}]})",
        ErrorKind::Invalid, "prompt: short.", 1);
    row("a list of texts", 422, R"({"detail":["first","second"]})", ErrorKind::Invalid, "second.", 2);
    row("one problem without a list", 422, R"({"detail":{"loc":["body","seed"],"msg":"too big","type":"less_than"}})",
        ErrorKind::Invalid, "seed: too big.", 1);
    row("an empty list", 422, R"({"detail":[]})", ErrorKind::Invalid, "422");
    row("a text", 422, R"({"detail":"Prompt is too long"})", ErrorKind::Invalid, "Prompt is too long.");
    row("a text and a type", 504, R"({"detail":"Request timed out","error_type":"request_timeout"})",
        ErrorKind::Timeout, "Request timed out.");
    row("an unknown path of an application", 404, R"({"detail":"Path /x not found"})", ErrorKind::NotFound, "/x");
    row("an application that is not the key's", 401, R"({"detail":"Cannot access application fal-ai/flux"})",
        ErrorKind::Unauthorized, "Cannot access application");
    row("a locked account", 403, R"({"detail":"User is locked. Reason: Exhausted balance. Top up your balance."})",
        ErrorKind::Payment, "Exhausted balance");
    row("a missing permission", 403, R"({"detail":"Key lacks the scope"})", ErrorKind::Forbidden, "scope.");
    row("an unpaid bill", 402, R"({"detail":"Payment required"})", ErrorKind::Payment, "Payment required.");
    row("the platform's error object", 400,
        R"({"error":{"type":"validation_error","message":"Invalid cursor","docs_url":"https://d","request_id":"r-9"}})",
        ErrorKind::Invalid, "Invalid cursor.");
    row("a message", 500, R"({"message":"It broke"})", ErrorKind::Server, "It broke.");
    row("an error as text", 500, R"({"error":"It broke"})", ErrorKind::Server, "It broke.");
    row("a reason", 400, R"({"reason":"Bad moon"})", ErrorKind::Invalid, "Bad moon.");
    row("a result that is not there yet", 400, R"({"detail":"Request is still in progress"})", ErrorKind::Invalid,
        "still in progress.");
    row("a body that is a list", 400, "[1,2]", ErrorKind::Invalid, "400");
    row("a body that is null", 400, "null", ErrorKind::Invalid, "400");
    row("members of the wrong type", 422, R"({"detail":7,"error":[],"message":{}})", ErrorKind::Invalid, "422");
    row("no body", 500, "", ErrorKind::Server, "500");
    row("cut JSON", 422, R"({"detail":[{"loc":["bo)", ErrorKind::Invalid, "422");
    row("too many requests", 429, R"({"detail":"Slow down"})", ErrorKind::RateLimited, "Slow down.", 0, true);
    row("a busy gateway", 503, R"({"detail":"No healthy upstream"})", ErrorKind::Server, "upstream.", 0, true);
    row("a request that took too long", 408, "", ErrorKind::Timeout, ".", 0, true);
    row("a body that is too large", 413, "", ErrorKind::TooLarge, "too large.");
    row("a question that ends with a question mark", 400, R"({"detail":"Really?"})", ErrorKind::Invalid, "Really?");
}

static void checkSentence(const fal::Error &error)
{
    static const QString ends = QStringLiteral(".!?");
    QVERIFY(!error.message.isEmpty());
    QVERIFY2(ends.contains(error.message.back()), qPrintable(error.message));
    QVERIFY(!error.message.contains(QLatin1String("..")));
    QVERIFY(!error.message.contains(QLatin1Char('%')));
}

void TestErrors::bodies()
{
    QFETCH(HttpAnswer, answer);
    const fal::Error error = fal::errorFromAnswer(answer);
    QTEST(error.kind, "kind");
    QTEST(static_cast<int>(error.fields.size()), "fields");
    QTEST(error.retryable, "retryable");
    QCOMPARE(error.httpStatus, answer.status);
    QCOMPARE(error.rawBody, answer.body);
    QFETCH(QString, shown);
    QVERIFY2(error.message.contains(shown), qPrintable(error.message));
    checkSentence(error);
}

// The table of errors that models answer with: their type stands in the problem.
void TestErrors::modelTypes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QByteArray>("ctx");
    const auto row = [](const char *type, int status, ErrorKind kind, const char *ctx = "{}") {
        QTest::newRow(type) << status << kind << QByteArray(ctx);
    };
    const auto invalid = ErrorKind::Invalid;
    row("internal_server_error", 500, ErrorKind::Server);
    row("generation_timeout", 504, ErrorKind::Timeout);
    row("downstream_service_error", 400, invalid);
    row("downstream_service_unavailable", 500, ErrorKind::Server);
    row("content_policy_violation", 422, ErrorKind::Content);
    row("no_media_generated", 422, invalid);
    row("image_too_small", 422, invalid, R"({"min_height":512,"min_width":512})");
    row("image_too_large", 422, invalid, R"({"max_height":4096,"max_width":4096})");
    row("image_load_error", 422, invalid);
    row("file_download_error", 422, invalid);
    row("face_detection_error", 422, invalid);
    row("file_too_large", 422, ErrorKind::TooLarge, R"({"max_size":10485760})");
    row("greater_than", 422, invalid, R"({"gt":0})");
    row("greater_than_equal", 422, invalid, R"({"ge":1})");
    row("less_than", 422, invalid, R"({"lt":10})");
    row("less_than_equal", 422, invalid, R"({"le":9.5})");
    row("multiple_of", 422, invalid, R"({"multiple_of":8})");
    row("sequence_too_short", 422, invalid, R"({"min_length":1})");
    row("sequence_too_long", 422, invalid, R"({"max_length":4})");
    row("one_of", 422, invalid, R"({"expected":["a","b"]})");
    row("feature_not_supported", 422, invalid);
    row("invalid_archive", 422, invalid, R"({"supported_extensions":[".zip"]})");
    row("archive_file_count_below_minimum", 422, invalid, R"({"min_count":4,"provided_count":1,"supported_extensions":[".png"]})");
    row("archive_file_count_exceeds_maximum", 422, invalid, R"({"max_count":4,"provided_count":9,"supported_extensions":[".png"]})");
    row("audio_duration_too_long", 422, invalid, R"({"max_duration":30,"provided_duration":31.5})");
    row("audio_duration_too_short", 422, invalid, R"({"min_duration":2,"provided_duration":0.5})");
    row("video_duration_too_long", 422, invalid, R"({"max_duration":30,"provided_duration":31})");
    row("video_duration_too_short", 422, invalid, R"({"min_duration":2,"provided_duration":1})");
    row("unsupported_image_format", 422, invalid, R"({"supported_formats":["png","jpeg"]})");
    row("unsupported_audio_format", 422, invalid, R"({"supported_formats":["wav"]})");
    row("unsupported_video_format", 422, invalid, R"({"supported_formats":["mp4"]})");
    row("missing", 422, invalid);
    row("value_error", 422, invalid);
    row("model_attributes_type", 422, invalid);
    row("a_type_from_the_future", 422, invalid);
}

void TestErrors::modelTypes()
{
    const QByteArray type = QTest::currentDataTag();
    QFETCH(int, status);
    QFETCH(QByteArray, ctx);
    const QByteArray body = R"({"detail":[{"loc":["body","image_url"],"msg":"The words of fal","type":")" + type
        + R"(","url":"https://docs.fal.ai/errors/#)" + type + R"(","ctx":)" + ctx + R"(,"input":"https://x/y.png"}]})";
    const fal::Error error = fal::errorFromAnswer({.status = status, .body = body, .billableUnits = "0"});
    QTEST(error.kind, "kind");
    QCOMPARE(error.fields.size(), size_t(1));
    QCOMPARE(error.fields[0].loc, QStringList{QStringLiteral("image_url")});
    QCOMPARE(error.fields[0].message, QStringLiteral("The words of fal"));
    QCOMPARE(error.fields[0].type, QString::fromUtf8(type));
    QCOMPARE(error.fields[0].ctx, QJsonDocument::fromJson(ctx).object());
    QCOMPARE(error.billableUnits, 0.0);
    QVERIFY(!error.retryable); // a verdict of the model
    QVERIFY(error.message.endsWith(QLatin1String("image_url: The words of fal.")));
    checkSentence(error);
    QVERIFY(!fal::mayHaveBeenAccepted(error, false) || status > 501);
}

// The table of errors that the gateway answers with: the type stands beside the text, and in a header.
void TestErrors::requestTypes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("neverStarted");
    const auto row = [](const char *type, int status, ErrorKind kind, bool neverStarted) {
        QTest::newRow(type) << status << kind << neverStarted;
    };
    row("request_timeout", 504, ErrorKind::Timeout, true);
    row("startup_timeout", 504, ErrorKind::Timeout, true);
    row("runner_scheduling_failure", 503, ErrorKind::Server, true);
    row("runner_connection_timeout", 503, ErrorKind::Server, true);
    row("runner_disconnected", 503, ErrorKind::Server, false);
    row("runner_connection_refused", 503, ErrorKind::Server, true);
    row("runner_connection_error", 503, ErrorKind::Server, false);
    row("runner_incomplete_response", 502, ErrorKind::Server, false);
    row("runner_server_error", 500, ErrorKind::Server, true); // 500 in the queue's own words
    row("internal_error", 500, ErrorKind::Server, true);
    row("client_disconnected", 499, ErrorKind::Canceled, true);
    row("client_cancelled", 499, ErrorKind::Canceled, true);
    row("bad_request", 400, ErrorKind::Invalid, true);
    row("concurrent_requests_limit", 429, ErrorKind::RateLimited, true);
}

void TestErrors::requestTypes()
{
    const QByteArray type = QTest::currentDataTag();
    QFETCH(int, status);
    const HttpAnswer inBody{.status = status, .body = R"({"detail":"The words of fal","error_type":")" + type + "\"}"};
    HttpAnswer inHeader{.status = status, .body = R"({"detail":"The words of fal"})", .errorType = type};
    for (const HttpAnswer &answer : {inBody, inHeader}) {
        const fal::Error error = fal::errorFromAnswer(answer);
        QTEST(error.kind, "kind");
        QCOMPARE(error.errorType, QString::fromUtf8(type));
        QCOMPARE(error.retryable, status == 429);
        QVERIFY(error.message.contains(QLatin1String("The words of fal.")));
        QTEST(!fal::mayHaveBeenAccepted(error, false), "neverStarted");
        checkSentence(error);
    }
    // The body knows better than the header, the service's hint better than we.
    inHeader.body = inBody.body;
    inHeader.errorType = "something_else";
    inHeader.retryHint = "true";
    const fal::Error hinted = fal::errorFromAnswer(inHeader);
    QCOMPARE(hinted.errorType, QString::fromUtf8(type));
    QVERIFY(hinted.retryable);
    inHeader.timeoutType = "user";
    const fal::Error late = fal::errorFromAnswer(inHeader);
    QVERIFY(!late.retryable);
    QVERIFY(late.message.contains(QLatin1String("did not start")));
    checkSentence(late);
}

void TestErrors::fields()
{
    const fal::Error error = fal::errorFromAnswer(
        {.status = 422, .body = R"({"detail":[{"loc":["query","q"],"msg":"a"},{"loc":["body"],"msg":"b"},7,null]})"});
    QCOMPARE(error.fields.size(), size_t(2));
    QCOMPARE(error.fields[0].loc, (QStringList{QStringLiteral("query"), QStringLiteral("q")}));
    QVERIFY(error.fields[1].loc.isEmpty());
    QByteArray many;
    for (int i = 0; i < 1000; ++i)
        many += R"({"loc":["body","x"],"msg":"no"},)";
    many.chop(1);
    const fal::Error long_ = fal::errorFromAnswer({.status = 422, .body = R"({"detail":[)" + many + "]}"});
    QCOMPARE(long_.fields.size(), size_t(1000));
    QVERIFY(long_.message.size() < 1000);
}

void TestErrors::headers()
{
    const fal::Error error = fal::errorFromAnswer({.status = 422,
                                                   .body = R"({"detail":"x","request_id":"from-body"})",
                                                   .requestId = "from-header",
                                                   .billableUnits = "0.12500000"});
    QCOMPARE(error.requestId, QStringLiteral("from-header"));
    QCOMPARE(error.billableUnits, 0.125);
    const fal::Error bare = fal::errorFromAnswer(
        {.status = 422, .body = R"({"error":{"message":"x","request_id":"from-body"}})", .billableUnits = "free"});
    QCOMPARE(bare.requestId, QStringLiteral("from-body"));
    QVERIFY(!bare.billableUnits);
}

void TestErrors::pagesAreNotShown_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    const QByteArray page = "<html>\r\n<head><title>502 Bad Gateway</title></head><body>nginx</body></html>";
    QTest::newRow("a page") << QByteArray("text/html") << page;
    QTest::newRow("a page without a type") << QByteArray() << page;
    QTest::newRow("a page that claims to be text") << QByteArray("text/plain") << "\n  " + page;
    QTest::newRow("a page after a mark") << QByteArray("text/plain") << "\xEF\xBB\xBF<!DOCTYPE html>" + page;
    QTest::newRow("a page after words") << QByteArray("text/plain") << "Sorry: " + page;
    QTest::newRow("a page that claims to be JSON") << QByteArray("application/json") << page;
    QTest::newRow("a page within JSON") << QByteArray("application/json")
                                        << QByteArray(R"({"detail":"<!doctype html><html>nginx</html>"})");
    QTest::newRow("a page in a problem") << QByteArray("application/json")
                                         << QByteArray(R"({"detail":[{"loc":[],"msg":"<HTML>nginx</HTML>"}]})");
    QTest::newRow("bytes") << QByteArray("text/plain") << QByteArray("nginx\0nginx", 11);
    QTest::newRow("a novel") << QByteArray("text/plain") << QByteArray("nginx ").repeated(1000);
}

void TestErrors::pagesAreNotShown()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    const fal::Error error = fal::errorFromAnswer({.status = 502, .body = body, .contentType = type});
    QCOMPARE(error.kind, ErrorKind::Server);
    QVERIFY(!error.message.contains(QLatin1Char('<')));
    QVERIFY(!error.message.contains(QLatin1String("nginx")));
    QCOMPARE(error.rawBody, body);
    checkSentence(error);
}

void TestErrors::largeBodiesAreCut()
{
    const QByteArray body = R"({"detail":")" + QByteArray(1'000'000, 'x') + "\"}";
    const fal::Error error = fal::errorFromAnswer({.status = 500, .body = body});
    QCOMPARE(error.rawBody.size(), 64 * 1024);
    QVERIFY(body.startsWith(error.rawBody));
    QVERIFY(error.message.size() < 3000);
}

void TestErrors::largeProblemsAreCut()
{
    const QByteArray words(1'000'000, 'x');
    const fal::Error error = fal::errorFromAnswer(
        {.status = 422, .body = R"({"detail":[{"loc":["body",")" + words + R"("],"msg":")" + words + R"("}]})"});
    QCOMPARE(error.fields.size(), size_t(1));
    QVERIFY(error.message.size() < 1000);
    checkSentence(error);
}

void TestErrors::unitsAreNumbers_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value : {"nan", "inf", "-inf", " NaN ", "1e999"})
        QTest::newRow(value) << QByteArray(value);
}

void TestErrors::unitsAreNumbers()
{
    QFETCH(QByteArray, value);
    QVERIFY(!fal::errorFromAnswer({.status = 422, .billableUnits = value}).billableUnits);
}

// Found by fuzzing: the numbers that belong to a problem may be texts, and an echo of what was sent.
void TestErrors::noKeyRemains()
{
    const QByteArray key = "1d:c0ffee";
    fal::Error error = fal::errorFromAnswer({.status = 422,
        .body = R"({"error_type":"c0ffee","detail":[{"loc":["body","c0ffee"],"msg":"Key 1d:c0ffee","type":"c0ffee",
            "ctx":{"given":"Key 1d:c0ffee","list":[{"c0ffee":["c0ffee",1]}],"limit":7}}]})"});
    fal::scrub(error, key);
    const fal::FieldProblem problem = error.fields.front();
    const QByteArray ctx = QJsonDocument(problem.ctx).toJson(QJsonDocument::Compact);
    QCOMPARE(ctx, QByteArray(R"({"given":"Key ***","limit":7,"list":[{"***":["***",1]}]})"));
    const QString rest = problem.message + problem.type + problem.loc.join(u' ') + error.message + error.errorType
        + QString::fromUtf8(error.rawBody);
    QVERIFY2(!rest.contains(QLatin1String("c0ffee")), qPrintable(rest));
}

void TestErrors::retryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds");
    QTest::newRow("absent") << QByteArray() << 0;
    QTest::newRow("seconds") << QByteArray("7") << 7;
    QTest::newRow("spaces around") << QByteArray(" 7 ") << 7;
    QTest::newRow("in the past") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << 0;
    QTest::newRow("negative") << QByteArray("-5") << 0;
    QTest::newRow("beyond all measure") << QByteArray("1e300") << 1'000'000;
    QTest::newRow("no number") << QByteArray("nan") << 0;
    QTest::newRow("without end") << QByteArray("inf") << 1'000'000;
    QTest::newRow("no time") << QByteArray("soon") << 0;
}

void TestErrors::retryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(int, seconds);
    QVERIFY(fal::retryAfter(value) == std::chrono::seconds(seconds));
}

void TestErrors::pausesGrow()
{
    using namespace std::chrono_literals;
    for (int attempt = 1; attempt < 100; ++attempt) {
        const auto pause = fal::pauseBefore(attempt, 500ms, 30s);
        const auto middle = std::min<std::chrono::milliseconds>(500ms * (1 << std::min(attempt - 1, 10)), 30s);
        QVERIFY(pause >= middle * 3 / 4 - 1ms && pause <= middle * 5 / 4 + 1ms);
    }
}

QTEST_GUILESS_MAIN(TestErrors)
#include "tst_errors.moc"
