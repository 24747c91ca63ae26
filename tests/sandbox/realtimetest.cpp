// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Live frames depend on everything that the caller can change. And the service's connections: what they
// take and say, how they end, and everything that a scenario makes them do wrong.

#include "sandbox/messagepack.h"
#include "sandbox/realtimesession.h"
#include "sandbox/server.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static QByteArray drawing(const QPoint &corner)
{
    QImage image(256, 256, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter(&image).fillRect(QRect(corner, QSize(90, 90)), Qt::darkBlue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

static QByteArray pictureFor(const QVariantMap &input)
{
    const auto answer = sandbox::messagepack::decodedMap(sandbox::frameFor(input, 1).message);
    return answer ? answer->value(u"images"_s).toList().value(0).toMap().value(u"content"_s).toByteArray()
                  : QByteArray();
}

// A service with a scenario of one row, and one connection to it.
class Visit
{
public:
    explicit Visit(const QByteArray &action = {}, const QByteArray &requiredKey = {})
    {
        sandbox::Options options{.queueTime = 1ms, .runTime = 1ms, .requiredKey = requiredKey};
        if (!action.isEmpty()) {
            options.scenarioFile = m_folder.filePath(u"scenario.json"_s);
            QFile file(options.scenarioFile);
            if (file.open(QIODevice::WriteOnly))
                file.write("[{\"match\":{\"host\":\"fal.run$\"},\"action\":" + action + "}]");
        }
        m_server = std::make_unique<sandbox::Server>(options);
        m_url = m_server->start().value_or(QUrl());
    }

    [[nodiscard]] QUrl url(const QString &rest, const QString &scheme) const
    {
        QUrl url(m_url.toString() + u'/' + rest);
        url.setScheme(scheme);
        return url;
    }
    void open(const QString &rest = u"fal.run/fal-ai/fast-lcm-diffusion/realtime"_s, const QByteArray &key = {})
    {
        QNetworkRequest request(url(rest, u"ws"_s));
        if (!key.isEmpty())
            request.setRawHeader("Authorization", "Key " + key);
        socket.open(request);
    }
    [[nodiscard]] bool isOpen()
    {
        return QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::ConnectedState; });
    }
    void send(const QVariantMap &input) { socket.sendBinaryMessage(sandbox::messagepack::encoded(input)); }
    [[nodiscard]] QVariantMap answer(qsizetype index) const
    {
        return sandbox::messagepack::decodedMap(bytes.value(index).value(0).toByteArray()).value_or(QVariantMap());
    }
    [[nodiscard]] QJsonObject said(qsizetype index) const
    {
        return QJsonDocument::fromJson(texts.value(index).value(0).toString().toUtf8()).object();
    }
    // A POST to rest.fal.ai.
    [[nodiscard]] std::pair<int, QJsonValue> post(const QString &path, const QByteArray &body)
    {
        QNetworkAccessManager manager;
        QNetworkRequest request(url("rest.fal.ai/"_L1 + path, u"http"_s));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const std::unique_ptr<QNetworkReply> reply(manager.post(request, body));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }))
            return {};
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                QJsonDocument::fromJson('[' + reply->readAll() + ']')[0]};
    }

    QWebSocket socket;
    QSignalSpy texts{&socket, &QWebSocket::textMessageReceived};
    QSignalSpy bytes{&socket, &QWebSocket::binaryMessageReceived};
    QSignalSpy gone{&socket, &QWebSocket::disconnected};

private:
    QTemporaryDir m_folder;
    std::unique_ptr<sandbox::Server> m_server;
    QUrl m_url;
};

class RealtimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pictureDependsOn_data();
    void pictureDependsOn();
    void brokenMessages();
    void tricks_data();
    void tricks();
    void tricksWithAnswers_data();
    void tricksWithAnswers();
    void refusedUpgrades_data();
    void refusedUpgrades();
    void coldStart();
    void idleEnds();
    void textIsForJsonOnly_data();
    void textIsForJsonOnly();
    void onlySomeInputsWait_data();
    void onlySomeInputsWait();
    void tokenRequests_data();
    void tokenRequests();
    void tokens_data();
    void tokens();
    void httpOverWebSocket_data();
    void httpOverWebSocket();
};

void RealtimeTest::pictureDependsOn_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("the drawing") << u"image_url"_s << QVariant(drawing({150, 150}));
    QTest::newRow("the prompt") << u"prompt"_s << QVariant(u"night sea"_s);
    QTest::newRow("the seed") << u"seed"_s << QVariant(8);
    QTest::newRow("the strength") << u"strength"_s << QVariant(0.2);
}

void RealtimeTest::pictureDependsOn()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    QVariantMap input{{u"image_url"_s, drawing({10, 10})}, {u"prompt"_s, u"autumn"_s},
                      {u"seed"_s, 7}, {u"strength"_s, 0.8}};
    const QByteArray first = pictureFor(input);
    QCOMPARE(QImage::fromData(first).size(), QSize(256, 256));
    QCOMPARE(pictureFor(input), first);
    input.insert(key, value);
    QVERIFY(pictureFor(input) != first);
}

void RealtimeTest::brokenMessages()
{
    QVERIFY(!sandbox::messagepack::decodedMap("\xdf\xff\xff\xff\xff"));
    QVERIFY(!sandbox::messagepack::decodedMap("\x93\x01\x02\x03"));
    QVERIFY(!sandbox::frameFor({{u"image_url"_s, QByteArray("no picture")}}, 1).error.isEmpty());
    const QVariantMap large{{u"n"_s, 0x1p64}};
    QCOMPARE(sandbox::messagepack::decodedMap(sandbox::messagepack::encoded(large)), large);
}

void RealtimeTest::tricks_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<int>("texts");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<int>("closeCode"); // 0: stays
    const auto row = [](const char *name, const char *steps, int texts, int bytes, int closeCode) {
        QTest::newRow(name) << QByteArray(steps) << texts << bytes << closeCode;
    };
    row("idle, then 1000", R"([{"json":{"type":"x-fal-error","error":"TIMEOUT"}},{"close":1000}])", 1, 0, 1000);
    row("unauthorized, and stays", R"([{"json":{"status":"error","error":"Unauthorized"}}])", 1, 0, 0);
    row("no code", R"([{"raw":"8800"}])", 0, 0, 1000);
    row("1008", R"([{"close":1008,"reason":"no"}])", 0, 0, 1008);
    row("1011 after a while", R"([{"waitMs":20},{"close":1011}])", 0, 0, 1011);
    row("an error in a binary frame", R"([{"msgpack":{"type":"x-fal-error","error":"X"}}])", 0, 1, 0);
    row("a text frame", R"([{"text":"hello"}])", 1, 0, 0);
    row("garbage", R"([{"hex":"c1ff"}])", 0, 1, 0);
    row("a large frame", R"([{"zeros":3000000}])", 0, 1, 0);
    row("two steps", R"([{"text":"a"},{"hex":"80"}])", 1, 1, 0);
}

void RealtimeTest::tricks()
{
    QFETCH(QByteArray, steps);
    QFETCH(int, texts);
    QFETCH(int, bytes);
    QFETCH(int, closeCode);
    for (const char *when : {"onOpen", "onInput"}) {
        Visit visit("{\"upgrade\":{\"" + QByteArray(when) + "\":" + steps + "}}");
        visit.open();
        if (qstrcmp(when, "onInput") == 0) {
            QVERIFY(visit.isOpen());
            visit.send({{u"prompt"_s, u"a"_s}});
        }
        QTRY_COMPARE(visit.texts.count(), texts);
        QTRY_COMPARE(visit.bytes.count(), bytes);
        QTRY_COMPARE(visit.gone.count(), closeCode ? 1 : 0);
        if (closeCode)
            QCOMPARE(int(visit.socket.closeCode()), closeCode);
    }
}

void RealtimeTest::tricksWithAnswers_data()
{
    QTest::addColumn<QByteArray>("upgrade");
    QTest::addColumn<int>("texts");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("hasId");
    QTest::addColumn<bool>("ends");
    QTest::newRow("well-behaved") << QByteArray("{}") << 1 << 1 << true << false;
    QTest::newRow("without ids") << QByteArray(R"({"requestId":false})") << 1 << 1 << false << false;
    QTest::newRow("two results") << QByteArray(R"({"results":2})") << 1 << 2 << true << false;
    QTest::newRow("no timings") << QByteArray(R"({"timings":false})") << 0 << 1 << true << false;
    QTest::newRow("drops the line after an answer") << QByteArray(R"({"onAnswer":[{"drop":true}]})") << -1 << -1 << true << true;
    QTest::newRow("latency") << QByteArray(R"({"latencyMs":120})") << 1 << 1 << true << false;
}

void RealtimeTest::tricksWithAnswers()
{
    QFETCH(QByteArray, upgrade);
    QFETCH(int, texts);
    QFETCH(int, bytes);
    QFETCH(bool, hasId);
    QFETCH(bool, ends);
    Visit visit("{\"upgrade\":" + upgrade + "}");
    visit.open();
    QVERIFY(visit.isOpen());
    QElapsedTimer clock;
    clock.start();
    visit.send({{u"prompt"_s, u"a"_s}, {u"request_id"_s, u"r1"_s}});
    if (ends) {
        QTRY_COMPARE(visit.gone.count(), 1);
        return;
    }
    QTRY_COMPARE(visit.bytes.count(), bytes);
    QTRY_COMPARE(visit.texts.count(), texts);
    if (upgrade.contains("latencyMs"))
        QVERIFY(clock.elapsed() >= 115);
    for (int i = 0; i < bytes; ++i)
        QCOMPARE(visit.answer(i).value(u"request_id"_s).toString(), hasId ? u"r1"_s : QString());
    if (texts > 0)
        QCOMPARE(visit.said(0)["action"_L1].toString(), u"timings"_s);
}

void RealtimeTest::refusedUpgrades_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QString>("rest");
    QTest::addColumn<QString>("words");
    const QString usual = u"fal.run/fal-ai/fast-lcm-diffusion/realtime"_s;
    QTest::newRow("busy") << QByteArray(R"({"status":503})") << usual << u"503"_s;
    QTest::newRow("cut") << QByteArray(R"({"drop":true})") << usual << QString();
    QTest::newRow("an unknown path") << QByteArray() << u"fal.run/fal-ai/fast-lcm-diffusion/nothing"_s << u"404"_s;
    QTest::newRow("an unknown application") << QByteArray() << u"ws.fal.run/nobody"_s << u"404"_s;
    QTest::newRow("too much buffering") << QByteArray() << usual + u"?max_buffering=61"_s << u"422"_s;
    QTest::newRow("buffering that is no number") << QByteArray() << usual + u"?max_buffering=some"_s << u"422"_s;
}

void RealtimeTest::refusedUpgrades()
{
    QFETCH(QByteArray, action);
    QFETCH(QString, rest);
    QFETCH(QString, words);
    Visit visit(action);
    QSignalSpy failed(&visit.socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error));
    visit.open(rest);
    QTRY_VERIFY(failed.count() > 0);
    QVERIFY2(visit.socket.errorString().contains(words), qPrintable(visit.socket.errorString()));
}

void RealtimeTest::coldStart()
{
    Visit visit(R"({"delayMs":150,"upgrade":{"onOpen":[{"text":"awake"}]}})");
    QElapsedTimer clock;
    clock.start();
    visit.open();
    QTRY_COMPARE(visit.texts.count(), 1);
    QVERIFY(clock.elapsed() >= 145);
}

void RealtimeTest::idleEnds()
{
    Visit visit(R"({"upgrade":{"idleMs":80}})");
    visit.open();
    QTRY_COMPARE(visit.gone.count(), 1);
    QCOMPARE(visit.said(0)["error"_L1].toString(), u"TIMEOUT"_s);
    QCOMPARE(int(visit.socket.closeCode()), 1000);
}

void RealtimeTest::textIsForJsonOnly_data()
{
    QTest::addColumn<bool>("json");
    QTest::addColumn<bool>("sendsText");
    QTest::newRow("text to an application of bytes") << false << true;
    QTest::newRow("bytes to an application of text") << true << false;
    QTest::newRow("text to an application of text") << true << true;
}

void RealtimeTest::textIsForJsonOnly()
{
    QFETCH(bool, json);
    QFETCH(bool, sendsText);
    Visit visit(json ? R"({"upgrade":{"json":true}})" : R"({"upgrade":{}})");
    visit.open();
    QVERIFY(visit.isOpen());
    if (sendsText)
        visit.socket.sendTextMessage(uR"({"prompt":"a","request_id":"r1"})"_s);
    else
        visit.send({{u"prompt"_s, u"a"_s}});
    QTRY_VERIFY(visit.texts.count() > 0);
    QCOMPARE(visit.bytes.count(), 0);
    if (json && sendsText) {
        QCOMPARE(visit.said(0)["request_id"_L1].toString(), u"r1"_s);
        QVERIFY(visit.said(0)["images"_L1][0]["url"_L1].toString().startsWith(u"data:image/jpeg;base64,"_s));
    } else {
        QCOMPARE(visit.said(0)["error"_L1].toString(), u"INTERNAL_ERROR"_s);
        QCOMPARE(visit.said(0)["reason"_L1].toString(), sendsText ? u"'bytes'"_s : u"'text'"_s);
        QTRY_COMPARE(visit.gone.count(), 1);
    }
}

void RealtimeTest::onlySomeInputsWait_data()
{
    QTest::addColumn<int>("buffering");
    QTest::addColumn<QStringList>("answered");
    QTest::newRow("one, by default") << 0 << QStringList{u"1"_s, u"5"_s};
    QTest::newRow("two") << 2 << QStringList{u"1"_s, u"4"_s, u"5"_s};
    QTest::newRow("more than there are") << 60 << QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s};
}

void RealtimeTest::onlySomeInputsWait()
{
    QFETCH(int, buffering);
    QFETCH(QStringList, answered);
    Visit visit(R"({"upgrade":{"latencyMs":60}})");
    QString rest = u"fal.run/fal-ai/fast-lcm-diffusion/realtime"_s;
    if (buffering > 0)
        rest += u"?max_buffering=%1"_s.arg(buffering);
    visit.open(rest);
    QVERIFY(visit.isOpen());
    for (int i = 1; i <= 5; ++i)
        visit.send({{u"prompt"_s, u"a"_s}, {u"request_id"_s, QString::number(i)}});
    QTRY_COMPARE(visit.bytes.count(), answered.size());
    for (int i = 0; i < answered.size(); ++i)
        QCOMPARE(visit.answer(i).value(u"request_id"_s).toString(), answered.at(i));
}

void RealtimeTest::tokenRequests_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isText");
    QTest::newRow("as the clients ask") << u"tokens/"_s << QByteArray(R"({"allowed_apps":["fast-lcm-diffusion"],"token_expiration":120})") << 201 << true;
    QTest::newRow("the newer way") << u"tokens/realtime"_s << QByteArray(R"({"allowed_apps":["fal-ai/x/realtime"],"duration":120})") << 201 << false;
    QTest::newRow("for no application") << u"tokens/"_s << QByteArray("{}") << 422 << false;
}

void RealtimeTest::tokenRequests()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(bool, isText);
    Visit visit;
    const auto [code, answer] = visit.post(path, body);
    QCOMPARE(code, status);
    QCOMPARE(answer.isString(), isText);
    if (status == 201)
        QCOMPARE((isText ? answer : answer["token"_L1]).toString().count(u'.'), 2);
}

void RealtimeTest::tokens_data()
{
    QTest::addColumn<QByteArray>("apps"); // empty: no token is asked for
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("words"); // of the refusal; "401": of the upgrade
    QTest::newRow("by its alias") << QByteArray(R"(["fast-lcm-diffusion"])") << 120. << QString();
    QTest::newRow("by its name") << QByteArray(R"(["fal-ai/fast-lcm-diffusion"])") << 120. << QString();
    QTest::newRow("by its path") << QByteArray(R"(["fal-ai/fast-lcm-diffusion/realtime"])") << 120. << QString();
    QTest::newRow("one of several") << QByteArray(R"(["flux","fast-lcm-diffusion"])") << 120. << QString();
    QTest::newRow("for another application") << QByteArray(R"(["flux"])") << 120. << u"Unauthorized"_s;
    QTest::newRow("expired") << QByteArray(R"(["fast-lcm-diffusion"])") << 0. << u"Unauthorized"_s;
    QTest::newRow("none of ours") << QByteArray("-") << 0. << u"Unauthorized"_s;
    QTest::newRow("nothing") << QByteArray() << 0. << u"401"_s;
}

void RealtimeTest::tokens()
{
    QFETCH(QByteArray, apps);
    QFETCH(double, seconds);
    QFETCH(QString, words);
    Visit visit({}, "id:secret");
    QString rest = u"fal.run/fal-ai/fast-lcm-diffusion/realtime"_s;
    if (apps.size() > 1) {
        QNetworkAccessManager manager;
        QNetworkRequest request(visit.url(u"rest.fal.ai/tokens/"_s, u"http"_s));
        request.setRawHeader("Authorization", "Key id:secret");
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const std::unique_ptr<QNetworkReply> reply(
            manager.post(request, "{\"allowed_apps\":" + apps + ",\"token_expiration\":" + QByteArray::number(seconds) + '}'));
        QTRY_VERIFY(reply->isFinished());
        rest += "?fal_jwt_token="_L1 + QString::fromUtf8(reply->readAll().replace('"', ""));
    } else if (!apps.isEmpty()) {
        rest += u"?fal_jwt_token=eyJ.nothing.here"_s;
    }
    QSignalSpy failed(&visit.socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error));
    visit.open(rest);
    if (words == u"401"_s) {
        QTRY_VERIFY(failed.count() > 0);
        QVERIFY(visit.socket.errorString().contains(words));
        return;
    }
    QVERIFY(visit.isOpen());
    if (words.isEmpty()) {
        visit.send({{u"prompt"_s, u"a"_s}});
        QTRY_COMPARE(visit.bytes.count(), 1);
    } else {
        QTRY_COMPARE(visit.texts.count(), 1);
        QCOMPARE(visit.said(0)["error"_L1].toString(), words);
    }
}

void RealtimeTest::httpOverWebSocket_data()
{
    QTest::addColumn<QString>("rest");
    QTest::addColumn<QString>("input");
    QTest::addColumn<int>("status");
    QTest::newRow("an output") << u"ws.fal.run/fal-ai/flux/dev"_s << uR"({"prompt":"a"})"_s << 200;
    QTest::newRow("a stream") << u"ws.fal.run/fal-ai/flux/dev/stream"_s << uR"({"prompt":"a"})"_s << 200;
    QTest::newRow("a missing field") << u"ws.fal.run/fal-ai/flux/dev"_s << u"{}"_s << 422;
    QTest::newRow("no JSON") << u"ws.fal.run/fal-ai/flux/dev"_s << u"hello"_s << 422;
}

void RealtimeTest::httpOverWebSocket()
{
    QFETCH(QString, rest);
    QFETCH(QString, input);
    QFETCH(int, status);
    Visit visit;
    visit.open(rest);
    QVERIFY(visit.isOpen());
    for (int request = 1; request <= 2; ++request) { // one after the other on one connection
        visit.socket.sendTextMessage(input);
        const bool isStream = rest.endsWith(u"/stream"_s);
        const int perRequest = isStream ? 3 : 2;
        QTRY_COMPARE(visit.texts.count(), perRequest * request);
        const QJsonObject begin = visit.said(perRequest * (request - 1));
        const QJsonObject end = visit.said(perRequest * request - 1);
        QCOMPARE(begin["type"_L1].toString(), u"start"_s);
        QCOMPARE(begin["status"_L1].toInt(), status);
        QCOMPARE(end["type"_L1].toString(), u"end"_s);
        QCOMPARE(end["request_id"_L1], begin["request_id"_L1]);
        if (isStream) {
            QVERIFY(visit.texts.at(1).at(0).toString().startsWith(u"data: {"_s));
            continue;
        }
        const QJsonObject body = QJsonDocument::fromJson(visit.bytes.value(request - 1).value(0).toByteArray()).object();
        QVERIFY(body.contains(status == 200 ? u"images"_s : u"detail"_s));
    }
}

QTEST_GUILESS_MAIN(RealtimeTest)
#include "realtimetest.moc"
