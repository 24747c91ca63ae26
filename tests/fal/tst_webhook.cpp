// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Webhooks: whose word counts, the keys of fal and their age, and the small server that receives them.

#include "calls.h"

#include "fal/webhookreceiver.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>

#include <sodium.h>

#include <memory>

using namespace test;
using Reason = fal::WebhookRefusal::Reason;

namespace {

const QByteArray jwksPath = "/rest.fal.ai/.well-known/jwks.json";
const QByteArray good = R"({"request_id":"req-1","gateway_request_id":"gw-2","status":"OK","payload":{"seed":7}})";
constexpr qint64 now = 1'750'000'000;

QDateTime at(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

// A pair of keys that is always the same for the same number.
struct Pair
{
    QByteArray open = QByteArray(crypto_sign_PUBLICKEYBYTES, '\0');
    QByteArray secret = QByteArray(crypto_sign_SECRETKEYBYTES, '\0');

    explicit Pair(char number)
    {
        const QByteArray seed(crypto_sign_SEEDBYTES, number);
        crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(open.data()),
                                 reinterpret_cast<unsigned char *>(secret.data()),
                                 reinterpret_cast<const unsigned char *>(seed.constData()));
    }
    [[nodiscard]] QByteArray sign(const QByteArray &text) const
    {
        QByteArray signature(crypto_sign_BYTES, '\0');
        crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr,
                             reinterpret_cast<const unsigned char *>(text.constData()),
                             static_cast<unsigned long long>(text.size()),
                             reinterpret_cast<const unsigned char *>(secret.constData()));
        return signature.toHex();
    }
};

const Pair &pair(char number)
{
    static const Pair one(1);
    static const Pair two(2);
    return number == 1 ? one : two;
}

fal::HeaderList signedHeaders(const Pair &keys, const QByteArray &body, qint64 time = now,
                              const QByteArray &id = "req-1", const QByteArray &user = "user-1")
{
    const QByteArray stamp = QByteArray::number(time);
    const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    return {{"X-Fal-Webhook-Request-Id", id},
            {"X-Fal-Webhook-User-Id", user},
            {"X-Fal-Webhook-Timestamp", stamp},
            {"X-Fal-Webhook-Signature", keys.sign(id + '\n' + user + '\n' + stamp + '\n' + hash)}};
}

fal::HeaderList changed(fal::HeaderList headers, const QByteArray &name, const QByteArray &value)
{
    for (auto &[each, old] : headers) {
        if (each == name)
            old = value;
    }
    return headers;
}

fal::HeaderList without(fal::HeaderList headers, const QByteArray &name)
{
    std::erase_if(headers, [&name](const auto &each) { return each.first == name; });
    return headers;
}

QByteArray keyRow(const QByteArray &open)
{
    return R"({"kty":"OKP","crv":"Ed25519","x":")"
        + open.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + R"("})";
}

QByteArray jwks(const QList<QByteArray> &rows)
{
    return R"({"keys":[)" + rows.join(',') + "]}";
}

} // namespace

Q_DECLARE_METATYPE(fal::HeaderList)
Q_DECLARE_METATYPE(std::optional<Reason>)

class TestWebhook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void verifies_data();
    void verifies();
    void keySets_data();
    void keySets();
    void outcomes_data();
    void outcomes();
    void keysAreFetchedWhenNeeded_data();
    void keysAreFetchedWhenNeeded();
    void manyChecksOneFetch();
    void keysCannotBeFetched();
    void receiverAnswers_data();
    void receiverAnswers();
    void repeatedCallsAreToldOnce();
};

void TestWebhook::initTestCase()
{
    QVERIFY(sodium_init() >= 0);
}

void TestWebhook::verifies_data()
{
    QTest::addColumn<fal::HeaderList>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<std::optional<Reason>>("refusal");
    const auto row = [](const char *name, const fal::HeaderList &headers, const QByteArray &body,
                        std::optional<Reason> refusal = {}) { QTest::newRow(name) << headers << body << refusal; };
    const fal::HeaderList headers = signedHeaders(pair(1), good);
    const QByteArray signature = headers.back().second;
    fal::HeaderList shouted = headers;
    for (auto &header : shouted)
        header.first = header.first.toUpper();
    fal::HeaderList twice = headers;
    twice.emplace_back("x-fal-webhook-signature", signature);
    row("signed by a key of the set", headers, good);
    row("signed by the other key of the set", signedHeaders(pair(2), good), good);
    row("names and signature in upper case", changed(shouted, "X-FAL-WEBHOOK-SIGNATURE", signature.toUpper()), good);
    row("signed by a stranger", signedHeaders(Pair(9), good), good, Reason::WrongSignature);
    row("one byte of the body changed", headers, QByteArray(good).replace("7", "8"), Reason::WrongSignature);
    row("a space after the body", headers, good + ' ', Reason::WrongSignature);
    row("the request of somebody else", changed(headers, "X-Fal-Webhook-Request-Id", "req-2"), good,
        Reason::WrongSignature);
    row("another account", changed(headers, "X-Fal-Webhook-User-Id", "user-2"), good, Reason::WrongSignature);
    row("a time that was not signed", changed(headers, "X-Fal-Webhook-Timestamp", QByteArray::number(now + 1)), good,
        Reason::WrongSignature);
    row("a signature of zeros", changed(headers, "X-Fal-Webhook-Signature", QByteArray(128, '0')), good,
        Reason::WrongSignature);
    row("five minutes old", signedHeaders(pair(1), good, now - 300), good);
    row("older than five minutes", signedHeaders(pair(1), good, now - 301), good, Reason::TooOld);
    row("five minutes early", signedHeaders(pair(1), good, now + 300), good);
    row("more than five minutes early", signedHeaders(pair(1), good, now + 301), good, Reason::FromTheFuture);
    for (const auto &[name, value] : headers)
        row(("without " + name).constData(), without(headers, name), good, Reason::MissingHeader);
    row("no header at all", {}, good, Reason::MissingHeader);
    row("two signatures", twice, good, Reason::Malformed);
    row("half a signature", changed(headers, "X-Fal-Webhook-Signature", signature.left(64)), good, Reason::Malformed);
    row("a signature that is not hex", changed(headers, "X-Fal-Webhook-Signature", "g" + signature.mid(1)), good,
        Reason::Malformed);
    row("a time with a sign", changed(headers, "X-Fal-Webhook-Timestamp", "+" + QByteArray::number(now)), good,
        Reason::Malformed);
    row("a time that overflows", changed(headers, "X-Fal-Webhook-Timestamp", QByteArray(30, '9')), good,
        Reason::Malformed);
    // The same signed text, parted elsewhere.
    row("a line break in an id", signedHeaders(pair(1), good, now, "req-1\nuser-1", "x"), good, Reason::Malformed);
    row("a very long id", signedHeaders(pair(1), good, now, QByteArray(10'000, 'a')), good, Reason::Malformed);
    row("signed nonsense", signedHeaders(pair(1), "hello"), "hello", Reason::BadBody);
    row("a signed empty body", signedHeaders(pair(1), ""), "", Reason::BadBody);
    const QByteArray unknown = R"({"request_id":"req-1","status":"PERHAPS"})";
    row("a signed status that nobody knows", signedHeaders(pair(1), unknown), unknown, Reason::BadBody);
}

void TestWebhook::verifies()
{
    QFETCH(fal::HeaderList, headers);
    QFETCH(QByteArray, body);
    QFETCH(std::optional<Reason>, refusal);
    const fal::WebhookVerifier verifier({{pair(1).open, QByteArray(5, 'x'), pair(2).open}});
    const auto verdict = verifier.verify(headers, body, at(now));
    QCOMPARE(verdict.has_value(), !refusal.has_value());
    if (refusal) {
        QCOMPARE(verdict.error().reason, *refusal);
        QVERIFY(verdict.error().message.endsWith(u'.') || verdict.error().message.endsWith(u'?'));
        return;
    }
    QCOMPARE(verdict->requestId, QStringLiteral("req-1"));
    QCOMPARE(verdict->gatewayRequestId, QStringLiteral("gw-2"));
    QCOMPARE(verdict->userId, QStringLiteral("user-1"));
    QVERIFY(verdict->isOk);
}

void TestWebhook::keySets_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<int>("keys");
    const QByteArray one = keyRow(pair(1).open);
    const auto row = [](const char *name, const QByteArray &document, int keys) {
        QTest::newRow(name) << document << keys;
    };
    row("one key", jwks({one}), 1);
    row("two keys", jwks({one, keyRow(pair(2).open)}), 2);
    row("a key of another kind among them", jwks({R"({"kty":"RSA","n":"AQAB","e":"AQAB"})", one}), 1);
    row("another curve", jwks({R"({"kty":"OKP","crv":"X25519","x":"AAAA"})", one}), 1);
    row("a short key", jwks({keyRow("short"), one}), 1);
    row("a key that is not base64", jwks({R"({"kty":"OKP","crv":"Ed25519","x":"!!!"})", one}), 1);
    row("numbers, texts and null among them", jwks({"7", R"("x")", "null", "[]", one}), 1);
    row("no key", jwks({}), 0);
    row("only useless ones", jwks({keyRow("short"), "7"}), 0);
    row("keys that are no list", R"({"keys":7})", 0);
    row("no JSON", "<html>502</html>", 0);
    row("nothing", "", 0);
}

void TestWebhook::keySets()
{
    QFETCH(QByteArray, document);
    QFETCH(int, keys);
    const auto set = fal::WebhookKeySet::fromJwks(document);
    QCOMPARE(set ? int(set->keys.size()) : 0, keys);
    if (!set)
        QCOMPARE(set.error().kind, fal::ErrorKind::Protocol);
}

void TestWebhook::outcomes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isOutput");
    QTest::addColumn<fal::ErrorKind>("kind");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &body, bool isOutput, fal::ErrorKind kind, const char *says) {
        QTest::newRow(name) << body << isOutput << kind << QString::fromLatin1(says);
    };
    using K = fal::ErrorKind;
    row("an output", good, true, K::Protocol, "");
    row("a refusal by the model",
        R"({"request_id":"r","status":"ERROR","error":"Invalid status code: 422","payload":{"detail":[{"loc":["body","prompt"],"msg":"field required","type":"missing"}]}})",
        false, K::Invalid, "prompt: field required.");
    row("a failure of the model", R"({"request_id":"r","status":"ERROR","error":"Invalid status code: 500","payload":null})",
        false, K::Server, "Invalid status code: 500.");
    row("an error without a number", R"({"request_id":"r","status":"ERROR","error":"it broke"})", false, K::Invalid,
        "it broke.");
    row("an output that is no JSON", R"({"request_id":"r","status":"OK","payload":null,"payload_error":"not serializable"})",
        false, K::Protocol, "not serializable");
}

void TestWebhook::outcomes()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isOutput);
    QFETCH(fal::ErrorKind, kind);
    QFETCH(QString, says);
    const auto event = fal::WebhookEvent::fromBody(body);
    QVERIFY(event);
    const auto result = event->result();
    QCOMPARE(result.has_value(), isOutput);
    if (isOutput) {
        QCOMPARE(result->data.value(QStringLiteral("seed")).toInt(), 7);
        QCOMPARE(result->requestId, QStringLiteral("req-1"));
        return;
    }
    QCOMPARE(result.error().kind, kind);
    QVERIFY2(result.error().message.contains(says), qPrintable(result.error().message));
    QCOMPARE(result.error().requestId, QStringLiteral("r"));
}

void TestWebhook::keysAreFetchedWhenNeeded_data()
{
    QTest::addColumn<int>("hoursLater");
    QTest::addColumn<int>("signer"); // of the second call
    QTest::addColumn<int>("fetches");
    QTest::addColumn<bool>("believed");
    QTest::newRow("kept for the next call") << 0 << 1 << 1 << true;
    QTest::newRow("kept for less than a day") << 23 << 1 << 1 << true;
    QTest::newRow("fetched again after a day") << 24 << 1 << 2 << true;
    QTest::newRow("fetched again when a new key signs") << 1 << 2 << 2 << true;
    QTest::newRow("fetched once for a stranger") << 1 << 9 << 2 << false;
    QTest::newRow("not fetched for a stranger at once") << 0 << 9 << 1 << false;
}

void TestWebhook::keysAreFetchedWhenNeeded()
{
    QFETCH(int, hoursLater);
    QFETCH(int, signer);
    QFETCH(int, fetches);
    QFETCH(bool, believed);
    ScriptedServer server;
    server.on("GET", jwksPath, {{.body = jwks({keyRow(pair(1).open)})},
                                {.body = jwks({keyRow(pair(2).open), keyRow(pair(1).open)})}});
    fal::Client client(quickConfig(server.url()));
    qint64 time = now;
    fal::WebhookKeys keys(client, nullptr, [&time] { return at(time); });
    fal::WebhookCheckCall first(keys, signedHeaders(pair(1), good), good);
    QVERIFY(ends(first));
    QVERIFY(first.result() && *first.result());
    time += hoursLater * 3600;
    fal::WebhookCheckCall second(keys, signedHeaders(Pair(char(signer)), good, time), good);
    QVERIFY(ends(second));
    QVERIFY(second.result());
    QCOMPARE(second.result()->has_value(), believed);
    QCOMPARE(server.count("GET", jwksPath), fetches);
}

void TestWebhook::manyChecksOneFetch()
{
    ScriptedServer server;
    server.on("GET", jwksPath, {{.body = jwks({keyRow(pair(1).open)})}});
    fal::Client client(quickConfig(server.url()));
    fal::WebhookKeys keys(client, nullptr, [] { return at(now); });
    std::vector<std::unique_ptr<fal::WebhookCheckCall>> calls;
    for (int i = 0; i < 10; ++i)
        calls.push_back(std::make_unique<fal::WebhookCheckCall>(keys, signedHeaders(pair(1), good), good));
    calls[3]->cancel();
    calls[4].reset();
    for (const int i : {0, 9})
        QTRY_VERIFY(calls[size_t(i)]->isFinished() && calls[size_t(i)]->result() && *calls[size_t(i)]->result());
    QCOMPARE(calls[3]->result().error().kind, fal::ErrorKind::Canceled);
    QCOMPARE(server.count("GET", jwksPath), 1);
}

void TestWebhook::keysCannotBeFetched()
{
    ScriptedServer server;
    server.on("GET", jwksPath, {{.status = 500}, {.body = jwks({keyRow(pair(1).open)})}});
    fal::Client client(quickConfig(server.url()));
    fal::WebhookKeys keys(client, nullptr, [] { return at(now); });
    fal::WebhookCheckCall first(keys, signedHeaders(pair(1), good), good);
    QVERIFY(ends(first));
    QVERIFY(!first.result());
    QCOMPARE(first.result().error().kind, fal::ErrorKind::Server);
    fal::WebhookCheckCall second(keys, signedHeaders(pair(1), good), good);
    QVERIFY(ends(second));
    QVERIFY(second.result() && *second.result()); // a failure is not remembered
}

namespace {

// What a receiver needs, with one key and a clock that stands still.
struct Reception
{
    ScriptedServer server;
    fal::Client client{quickConfig(server.url())};
    fal::WebhookKeys keys{client, nullptr, [] { return at(now); }};
    fal::WebhookReceiver receiver{keys, nullptr, {.body = 1000, .head = 2000, .patience = std::chrono::milliseconds(300)}};

    Reception()
    {
        server.on("GET", jwksPath, {{.body = jwks({keyRow(pair(1).open)})}});
        if (!receiver.listen())
            qFatal("Cannot listen");
    }

    // The status line of the answer; empty when the line was cut.
    [[nodiscard]] QByteArray send(const QByteArray &bytes) const
    {
        QTcpSocket socket;
        socket.connectToHost(receiver.url().host(), quint16(receiver.url().port()));
        QSignalSpy gone(&socket, &QTcpSocket::disconnected);
        socket.write(bytes);
        if (gone.isEmpty() && !gone.wait(5000))
            return "no end";
        return socket.readAll().split('\r').first();
    }
};

QByteArray post(const fal::HeaderList &headers, const QByteArray &body, const QByteArray &length = {})
{
    QByteArray text = "POST /webhook HTTP/1.1\r\nHost: x\r\nContent-Length: "
        + (length.isEmpty() ? QByteArray::number(body.size()) : length) + "\r\n";
    for (const auto &[name, value] : headers)
        text += name + ": " + value + "\r\n";
    return text + "\r\n" + body;
}

} // namespace

void TestWebhook::receiverAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &answer) {
        QTest::newRow(name) << bytes << answer;
    };
    const fal::HeaderList headers = signedHeaders(pair(1), good);
    const QByteArray ok = "HTTP/1.1 200 OK";
    const auto refused = [](int status) { return "HTTP/1.1 " + QByteArray::number(status) + " Refused"; };
    row("a good call", post(headers, good), ok);
    row("a good call with more behind it", post(headers, good) + "GET / HTTP/1.1\r\n\r\n", ok);
    row("a changed body", post(headers, QByteArray(good).replace("7", "8")), refused(401));
    row("an old call", post(signedHeaders(pair(1), good, now - 1000), good), refused(401));
    row("no signature", post({}, good), refused(400));
    row("signed nonsense", post(signedHeaders(pair(1), "hello"), "hello"), refused(400));
    row("a question", "GET /webhook HTTP/1.1\r\n\r\n", refused(405));
    row("no length", "POST /webhook HTTP/1.1\r\n\r\n", refused(411));
    row("a negative length", post(headers, {}, "-5"), refused(400));
    row("a length that is none", post(headers, {}, "many"), refused(400));
    row("two lengths", post([&] { auto two = headers; two.emplace_back("Content-Length", "3"); return two; }(), good),
        refused(400));
    row("a body that is too large", post(headers, {}, "1001"), refused(413));
    row("a head that is too large", "POST / HTTP/1.1\r\nX: " + QByteArray(3000, 'x'), refused(431));
    row("no HTTP", QByteArray::fromHex("00ff1337") + "\r\n\r\n", refused(400));
    row("a line without a colon", "POST / HTTP/1.1\r\nnonsense\r\n\r\n", refused(400));
    row("half a call, then silence", post(headers, good, "500"), "");
    row("silence", "", "");
}

void TestWebhook::receiverAnswers()
{
    QFETCH(QByteArray, bytes);
    const Reception reception;
    QSignalSpy received(&reception.receiver, &fal::WebhookReceiver::received);
    const QByteArray said = reception.send(bytes);
    QTEST(said, "answer");
    QCOMPARE(received.count(), said.endsWith("OK") ? 1 : 0);
}

void TestWebhook::repeatedCallsAreToldOnce()
{
    const Reception reception;
    QSignalSpy received(&reception.receiver, &fal::WebhookReceiver::received);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(reception.send(post(signedHeaders(pair(1), good, now - i), good)), QByteArray("HTTP/1.1 200 OK"));
    QCOMPARE(received.count(), 1);
    const QByteArray other = QByteArray(good).replace("req-1", "req-9");
    QCOMPARE(reception.send(post(signedHeaders(pair(1), other), other)), QByteArray("HTTP/1.1 200 OK"));
    QCOMPARE(received.count(), 2);
    QCOMPARE(received.last().first().value<fal::WebhookEvent>().requestId, QStringLiteral("req-9"));
    QCOMPARE(reception.server.count("GET", jwksPath), 1);
}

QTEST_GUILESS_MAIN(TestWebhook)
#include "tst_webhook.moc"
