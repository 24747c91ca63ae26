// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that leaves the library for a person, a log or a file has the key, a token or a signature in it:
// every kind of call against services that repeat in every place what they were sent, with everything
// written down that is told anywhere; then all of it is searched.

#include "kinds.h"

#include "fal/scrub.h"
#include "fal/transfer.h"

#include <QFile>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QMutex>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

using namespace test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = "very-secret-value"; // the second half of the key
const QByteArray signature = "c2lnbmF0dXJlLW9mLWEtYnVja2V0";
const QByteArray token = "eyJhbGciOi.payload-of-a-token.sig";

// Everything that was told, in one place. Messages come from the network's thread too.
QMutex guard;
QByteArray kept;

void keep(const QByteArray &text)
{
    const QMutexLocker lock(&guard);
    kept += text + '\n';
}

QByteArray told(qsizetype from = 0)
{
    const QMutexLocker lock(&guard);
    return kept.mid(from);
}

void tell(const QString &text)
{
    keep(text.toUtf8());
}

void tell(const fal::Error &error)
{
    tell(error.message + u'\n' + error.errorType + u'\n' + error.requestId);
    keep(error.rawBody);
    for (const fal::FieldProblem &field : error.fields)
        tell(field.message + u'\n' + field.type + u'\n' + field.loc.join(u'\n') + u'\n'
             + QString::fromUtf8(QJsonDocument(field.ctx).toJson()));
}

void tell(const fal::ExchangeRecord &record)
{
    tell(record.url + u'\n' + record.problem);
    keep(record.method + '\n' + record.requestBody + '\n' + record.responseBody);
    for (const auto &[name, value] : record.requestHeaders)
        keep(name + ": " + value);
    for (const auto &[name, value] : record.responseHeaders)
        keep(name + ": " + value);
}

void keepMessage(QtMsgType, const QMessageLogContext &, const QString &message)
{
    keep(message.toUtf8());
}

QList<QByteArray> formsOf(const QByteArray &text)
{
    return {text,
            text.toBase64(QByteArray::OmitTrailingEquals).chopped(2), // the last characters depend on what follows
            ("Key " + text).toBase64(QByteArray::OmitTrailingEquals).mid(6).chopped(2),
            ("id:" + text).toBase64(QByteArray::OmitTrailingEquals).mid(6).chopped(2),
            text.toPercentEncoding(),
            text.toHex(),
            text.toHex().toUpper()};
}

// What a service can do with a header that it was sent.
QByteArray echoes()
{
    return key + " Key " + key + " secret " + secret + " b64 " + key.toBase64() + ' ' +
           ("Key " + key).toBase64() + ' ' + ("Authorization: Key " + key).toBase64() + " url " +
           key.toBase64(QByteArray::Base64UrlEncoding) + " pct " + key.toPercentEncoding() +
           " hex " + key.toHex() + ' ' + key.toHex().toUpper();
}

QList<std::pair<const char *, ScriptedAnswer>> answersThatEcho()
{
    const QByteArray said = echoes();
    const QList<std::pair<QByteArray, QByteArray>> headers{{"x-fal-request-id", key},
                                                           {"x-fal-error-type", key},
                                                           {"X-Echo", said},
                                                           {"Set-Cookie", "session=" + key},
                                                           {"WWW-Authenticate", "Basic realm=\"" + key + '"'}};
    return {
        {"a refusal in JSON",
         {.status = 422,
          .headers = headers,
          .body = R"({"detail":[{"loc":["header",")" + key + R"("],"msg":")" + said +
                  R"(","type":")" + key + R"("}],"error_type":")" + key + "\"}"}},
        {"a refusal in words",
         {.status = 400,
          .headers = headers + decltype(headers){{"Content-Type", "text/plain"}},
          .body = said}},
        {"no access",
         {.status = 401, .headers = headers, .body = R"({"detail":"not )" + said + "\"}"}},
        {"a page", {.status = 403, .headers = headers, .body = "<html>" + said + "</html>"}},
        {"a redirect elsewhere",
         {.status = 302,
          .headers = headers + decltype(headers){{"Location", "https://evil.example/" + key +
                                                                  "?token=" + token}}}},
        {"a redirect that says it all",
         {.status = 302,
          .headers = {{"Location", "http://evil.example/?a=" + key.toPercentEncoding() +
                                       "&X-Signature=" + signature}}}},
        {"a failure", {.status = 500, .headers = headers, .body = said}},
        {"a success that is none", {.status = 200, .headers = headers, .body = "[ " + said}},
        {"half an answer",
         {.status = 200, .headers = headers, .body = said + said, .behaviour = Behaviour::CutBody}}};
}

} // namespace

class TestRedaction final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void calls_data();
    void calls();
    void goodCalls();
    void presigned_data();
    void presigned();
    void tokens();
    void forms_data();
    void forms();
    void nothingElseIsHidden();
    void theNetDoesCatch();

private:
    static void searchAll();

    QTemporaryDir m_folder;
    QtMessageHandler m_before = nullptr;
};

void TestRedaction::initTestCase()
{
    QLoggingCategory::setFilterRules(u"*=true\nqt.test*=false"_s);
    m_before = qInstallMessageHandler(keepMessage);
    QFile file(m_folder.filePath(u"a.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("pixels");
}

void TestRedaction::cleanupTestCase()
{
    qInstallMessageHandler(m_before);
    searchAll();
}

// All that is new since the last search, and a little before it.
void TestRedaction::searchAll()
{
    static qsizetype searched = 0;
    const QByteArray text = told(std::max<qsizetype>(0, searched - 1000));
    searched = told().size();
    for (const QByteArray &each : {key, secret, signature, token}) {
        for (const QByteArray &form : formsOf(each)) {
            const qsizetype at = text.indexOf(form);
            QVERIFY2(at < 0, text.mid(std::max<qsizetype>(0, at - 200), 400).constData());
        }
    }
}

void TestRedaction::calls_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("answer");
    for (int kind = 0; kind < kinds().size(); ++kind) {
        for (int answer = 0; answer < answersThatEcho().size(); ++answer)
            QTest::addRow("%s and %s", kinds()[kind].name, answersThatEcho()[answer].first) << kind << answer;
    }
}

void TestRedaction::calls()
{
    QFETCH(int, kind);
    QFETCH(int, answer);
    ScriptedServer server;
    behaveWell(server);
    const Kind &kindOfCall = kinds()[kind];
    server.on(kindOfCall.method, kindOfCall.path, {answersThatEcho()[answer].second});
    if (kindOfCall.follows) // goes on until there is a real answer
        server.on("GET", statusPath, {answersThatEcho()[answer].second, {.body = completed}});
    fal::Client client(quickConfig(server.url()));
    connect(&client, &fal::Client::exchanged, this, [](const fal::ExchangeRecord &record) { tell(record); });
    const std::unique_ptr<fal::Call> call(kindOfCall.make(client, nullptr));
    if (auto *follow = qobject_cast<fal::FollowCall *>(call.get()))
        connect(follow, &fal::FollowCall::interrupted, this, [](const fal::Error &error) { tell(error); });
    QVERIFY(ends(*call));
    if (const auto error = kindOfCall.error(call.get()))
        tell(*error);
    if (auto *run = qobject_cast<fal::RunCall *>(call.get()); run && run->result())
        tell(run->result()->requestId);
    QVERIFY(!told().isEmpty());
    searchAll();
}

void TestRedaction::goodCalls()
{
    for (const Kind &kind : kinds()) {
        ScriptedServer server;
        behaveWell(server);
        fal::Client client(quickConfig(server.url()));
        connect(&client, &fal::Client::exchanged, this, [](const fal::ExchangeRecord &record) { tell(record); });
        const std::unique_ptr<fal::Call> call(kind.make(client, nullptr));
        QVERIFY(ends(*call));
        QCoreApplication::sendPostedEvents();
    }
    QVERIFY(told().contains("Authorization: Key ***")); // it was told that there was one
    QVERIFY(!told().contains("eyJ.token.x"));           // what tokens() gave is nobody else's
    searchAll();
}

void TestRedaction::presigned_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    const QByteArray echo = "<Error><SignatureProvided>" + signature +
                            "</SignatureProvided><StringToSign>/b/x?X-Signature=" + signature +
                            "</StringToSign></Error>";
    QTest::newRow("good") << ScriptedAnswer{};
    QTest::newRow("a refusal that repeats the signature") << ScriptedAnswer{.status = 403, .body = echo};
    QTest::newRow("a refusal in words") << ScriptedAnswer{
        .status = 400, .headers = {{"Content-Type", "text/plain"}}, .body = "bad " + signature};
    QTest::newRow("a header that repeats it") << ScriptedAnswer{.status = 403, .headers = {{"X-Echo", signature}}};
    QTest::newRow("a redirect") << ScriptedAnswer{
        .status = 307, .headers = {{"Location", "https://b.example/?X-Signature=" + signature}}};
    QTest::newRow("a broken line") << ScriptedAnswer{.behaviour = Behaviour::CloseBeforeHeaders};
}

void TestRedaction::presigned()
{
    QFETCH(ScriptedAnswer, answer);
    ScriptedServer server;
    ScriptedServer bucket;
    server.on("POST", "/rest.fal.ai/storage/upload/initiate",
              {{.body = R"({"upload_url":")" + bucket.url().toEncoded() +
                        "/b/x?X-Credential=" + signature + R"(\u0026X-Signature=)" + signature +
                        R"(","file_url":"https://v3.fal.media/files/x"})"}});
    bucket.on("PUT", "/b/x", {answer});
    bucket.on("GET", "/b/x", {answer});
    fal::Client client(quickConfig(server.url()));
    connect(&client, &fal::Client::exchanged, this, [](const fal::ExchangeRecord &record) { tell(record); });
    fal::UploadCall upload(client, m_folder.filePath(u"a.png"_s), u"image/png"_s);
    QVERIFY(ends(upload));
    if (!upload.result())
        tell(upload.result().error());
    QUrl signedUrl = bucket.url();
    signedUrl.setPath(u"/b/x"_s);
    signedUrl.setQuery(u"X-Signature="_s + QString::fromLatin1(signature));
    fal::DownloadCall download(client, signedUrl, m_folder.filePath(u"staging.part"_s));
    QVERIFY(ends(download));
    if (!download.result())
        tell(download.result().error());
    QCoreApplication::sendPostedEvents();
    QVERIFY(bucket.requests().first().target.contains(signature));
    searchAll();
}

void TestRedaction::tokens()
{
    ScriptedServer server;
    server.on("POST", "/rest.fal.ai/tokens/", {{.status = 201, .body = R"({"token":")" + token + "\"}"}});
    server.on("POST", "/fal.run/fal-ai/flux/dev/stream",
              {{.status = 403, .headers = {{"X-Echo", token}}, .body = R"({"detail":"not )" + token + "\"}"}});
    fal::Client client(quickConfig(server.url()));
    connect(&client, &fal::Client::exchanged, this, [](const fal::ExchangeRecord &record) { tell(record); });
    fal::StreamCall call(client, endpoint(), {}, {.useToken = true});
    QVERIFY(ends(call));
    tell(call.result().error());
    QVERIFY(server.requests().last().target.contains(token));
    QCoreApplication::sendPostedEvents();
    searchAll();
}

void TestRedaction::forms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("as it is") << "x " + key + " y";
    QTest::newRow("its secret half") << "x " + secret + " y";
    QTest::newRow("percent-encoded") << "x " + key.toPercentEncoding() + " y";
    QTest::newRow("in hexadecimal digits") << "x " + key.toHex() + " y";
    QTest::newRow("in capital hexadecimal digits") << "x " + key.toHex().toUpper() + " y";
    for (int before = 0; before < 6; ++before) {
        const QByteArray whole = QByteArray(before, 'q') + key + "tail";
        QTest::addRow("in base64 behind %d bytes", before) << "x " + whole.toBase64() + " y";
        QTest::addRow("in base64 for addresses behind %d bytes", before)
            << "x " + whole.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + " y";
    }
}

void TestRedaction::forms()
{
    QFETCH(QByteArray, text);
    const QByteArray bytes = fal::scrubbed(text, key);
    const QString words = fal::scrubbed(QString::fromUtf8(text), key);
    QCOMPARE(words, QString::fromUtf8(bytes));
    QVERIFY(bytes.contains("***"));
    QVERIFY(bytes.startsWith("x ") && bytes.endsWith(" y")); // the rest is as it was
    for (const QByteArray &each : {key, secret}) {
        QVERIFY(!bytes.contains(each));
        QVERIFY(!bytes.contains(each.toPercentEncoding()));
        QVERIFY(!QByteArray::fromHex(bytes).contains(each));
        for (int shift = 0; shift < 4; ++shift) // nobody gets it back, wherever they begin to read
            QVERIFY(!QByteArray::fromBase64(bytes.mid(2 + shift)).contains(each));
    }
}

void TestRedaction::nothingElseIsHidden()
{
    const QByteArray text = R"({"detail":"a key-id is fine, so is 2024 and https://x.example/?a=1&b=two"})";
    QCOMPARE(fal::scrubbed(text, key), text);
    QCOMPARE(fal::shownBody(text), text);
    QCOMPARE(fal::scrubbed(text, QByteArray()), text);
    QCOMPARE(fal::scrubbed(text, "is"), text); // too short to be a key
    QCOMPARE(fal::shownUrl(QUrl(u"https://x.example/p?logs=1&signature=abc"_s), false),
             u"https://x.example/p?logs=1&signature=***"_s);
}

// The search itself finds what it is to find.
void TestRedaction::theNetDoesCatch()
{
    for (const QByteArray &form : formsOf(key))
        QVERIFY(echoes().contains(form) ||
                form == ("id:" + key).toBase64(QByteArray::OmitTrailingEquals).mid(6).chopped(2));
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
