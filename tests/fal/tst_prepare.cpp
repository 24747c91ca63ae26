// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Inputs with files in them, the memory of what was uploaded, and data inside an input.

#include "storage.h"

#include "fal/datauri.h"
#include "fal/prepareinput.h"

#include <QNetworkReply>

#include <memory>

using namespace std::chrono_literals;
using namespace test;
using fal::ErrorKind;
using fal::UploadCache;

class TestPrepare final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapes_data();
    void shapes();
    void badShapes_data();
    void badShapes();
    void eachFileOnce();
    void fourAtATime();
    void smallOnesInside();
    void asksTheCache();
    void firstFailureEnds();
    void stops_data();
    void stops();
    void cacheRows_data();
    void cacheRows();
    void cacheSurvives();
    void brokenStates_data();
    void brokenStates();
    void dataUris_data();
    void dataUris();
    void dataUrisOfFiles();

private:
    [[nodiscard]] QString addressOf(const QString &name, const QByteArray &content) const
    {
        return QUrl::fromLocalFile(m_folder.file(name, content)).toString();
    }
    [[nodiscard]] QString a() const { return m_folder.file(QStringLiteral("a b.txt"), "content of a"); }
    // Every upload gets an address of its own.
    static void store(ScriptedServer &server);

    Folder m_folder;
};

void TestPrepare::store(ScriptedServer &server)
{
    storeWell(server);
    QList<ScriptedAnswer> answers;
    for (int i = 1; i <= 12; ++i) {
        answers << ScriptedAnswer{.body = R"({"upload_url":")" + server.url().toEncoded()
                                      + R"(/bucket/x","file_url":"https://v3.fal.media/files/)"
                                      + QByteArray::number(i) + "\"}"};
    }
    server.on("POST", initiatePath, answers);
}

static QJsonValue json(const QByteArray &text)
{
    return QJsonDocument::fromJson('[' + text + ']').array().at(0);
}

void TestPrepare::shapes_data()
{
    QTest::addColumn<QByteArray>("input"); // URL and PATH stand for the file
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<int>("uploads");
    const auto row = [](const char *name, const QByteArray &input, const QByteArray &output, int uploads) {
        QTest::newRow(name) << input << output << uploads;
    };
    const QByteArray there = "\"https://v3.fal.media/files/1\"";
    const QByteArray plain = R"({"prompt":"x","n":[1,{"a":null}],"big":9007199254740993})";
    row("no file", plain, plain, 0);
    row("an address", R"({"image_url":"URL"})", R"({"image_url":)" + there + "}", 1);
    row("an object", R"({"image_url":{"$file":"PATH"}})", R"({"image_url":)" + there + "}", 1);
    row("an object with type and name", R"({"i":{"$file":"PATH","$type":"image/png","$name":"x.png"}})",
        R"({"i":)" + there + "}", 1);
    row("in a list", R"({"i":["x","URL",["URL"]]})", R"({"i":["x",)" + there + ",[" + there + "]]}", 1);
    row("deep in objects", R"({"a":{"b":[{"c":{"d":"URL"}}]}})",
        R"({"a":{"b":[{"c":{"d":)" + there + "}}]}}", 1);
    row("both forms of one file", R"({"a":"URL","b":{"$file":"PATH"}})",
        R"({"a":)" + there + R"(,"b":)" + there + "}", 1);
    row("an address within a text", R"({"prompt":"see URL please"})", R"({"prompt":"see URL please"})", 0);
    row("a text that begins like one", R"({"prompt":"file: a drawing"})", R"({"prompt":"file: a drawing"})", 0);
    const QByteArray elsewhere = R"({"a":"https://x.example/a","b":"data:,x"})";
    row("addresses of elsewhere", elsewhere, elsewhere, 0);
}

void TestPrepare::shapes()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, output);
    QFETCH(int, uploads);
    const QString path = a();
    for (QByteArray *text : {&input, &output})
        text->replace("URL", QUrl::fromLocalFile(path).toEncoded()).replace("PATH", path.toUtf8());
    ScriptedServer server;
    store(server);
    fal::Client client(quickConfig(server.url()));
    fal::PrepareInputCall call(client, json(input).toObject(), {.fileUrls = true});
    QVERIFY(ends(call));
    QVERIFY(call.result());
    QCOMPARE(QJsonValue(*call.result()), json(output));
    QCOMPARE(server.count("POST", initiatePath), uploads);
}

void TestPrepare::badShapes_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, const QByteArray &input, ErrorKind kind) {
        QTest::newRow(name) << input << kind;
    };
    row("a number as path", R"({"a":[{"$file":7}]})", ErrorKind::Invalid);
    row("an empty path", R"({"a":{"$file":""}})", ErrorKind::Invalid);
    row("an unknown key beside it", R"({"a":{"$file":"/x","url":"y"}})", ErrorKind::Invalid);
    row("a file that is missing", R"({"a":{"$file":"/no/such/file"}})", ErrorKind::File);
    row("an address that is missing", R"({"a":"file:///no/such/file"})", ErrorKind::File);
    row("a folder", R"({"a":"file:///tmp"})", ErrorKind::File);
}

void TestPrepare::badShapes()
{
    QFETCH(QByteArray, input);
    ScriptedServer server;
    fal::Client client(quickConfig(server.url()));
    fal::PrepareInputCall call(client, json(input).toObject(), {.fileUrls = true});
    QVERIFY(ends(call));
    QVERIFY(!call.result());
    QTEST(call.result().error().kind, "kind");
    QVERIFY(server.requests().isEmpty());
    if (!input.contains("file:"))
        return;
    fal::PrepareInputCall text(client, json(input).toObject()); // nobody asked for addresses of files
    QVERIFY(ends(text));
    QCOMPARE(QJsonValue(text.result().value()), json(input));
}

void TestPrepare::eachFileOnce()
{
    ScriptedServer server;
    store(server);
    const QString path = a();
    const QString link = m_folder.path(QStringLiteral("link"));
    QVERIFY(QFile::link(path, link));
    fal::Client client(quickConfig(server.url()));
    const QJsonObject input{{QStringLiteral("a"), QUrl::fromLocalFile(path).toString()},
                            {QStringLiteral("b"), QUrl::fromLocalFile(link).toString()},
                            {QStringLiteral("c"), addressOf(QStringLiteral("c"), "c")}};
    fal::PrepareInputCall call(client, input, {.fileUrls = true});
    QSignalSpy progress(&call, &fal::PrepareInputCall::progress);
    QSignalSpy uploaded(&call, &fal::PrepareInputCall::uploaded);
    QVERIFY(ends(call));
    QVERIFY(call.result());
    QCOMPARE(server.count("POST", initiatePath), 2);
    QCOMPARE(uploaded.count(), 2);
    QCOMPARE(progress.last().at(0).toLongLong(), 13);
    QCOMPARE(progress.last().at(1).toLongLong(), 13);
    QFile::remove(link);
}

void TestPrepare::fourAtATime()
{
    ScriptedServer server;
    store(server);
    server.on("PUT", bucketPath, {{.behaviour = Behaviour::StallBeforeHeaders}});
    auto config = quickConfig(server.url());
    config.idleTimeout = 1min;
    fal::Client client(config);
    QJsonObject input;
    for (int i = 0; i < 6; ++i) {
        const QString name = QStringLiteral("f%1").arg(i);
        input.insert(name, addressOf(name, name.toUtf8()));
    }
    fal::PrepareInputCall call(client, input, {.fileUrls = true});
    QTRY_COMPARE(server.count("PUT", bucketPath), 4);
    fal::StatusCall turn(client, ticket(), false);
    QVERIFY(ends(turn));
    QCOMPARE(server.count("POST", initiatePath), 4);
}

void TestPrepare::smallOnesInside()
{
    ScriptedServer server;
    store(server);
    fal::Client client(quickConfig(server.url()));
    const QJsonObject input{{QStringLiteral("small"), QUrl::fromLocalFile(a()).toString()},
                            {QStringLiteral("large"), addressOf(QStringLiteral("l"), hundredBytes())}};
    fal::PrepareInputCall call(client, input, {.fileUrls = true, .inlineBelow = 100});
    QVERIFY(ends(call));
    QVERIFY(call.result());
    QCOMPARE(call.result()->value(QLatin1String("small")).toString(),
             QStringLiteral("data:text/plain;base64,Y29udGVudCBvZiBh"));
    QCOMPARE(call.result()->value(QLatin1String("large")).toString(), QStringLiteral("https://v3.fal.media/files/1"));
}

void TestPrepare::asksTheCache()
{
    ScriptedServer server;
    store(server);
    fal::Client client(quickConfig(server.url()));
    const QString path = a();
    UploadCache cache;
    const QJsonObject input{{QStringLiteral("a"), QUrl::fromLocalFile(path).toString()}};
    const fal::PrepareOptions options{.fileUrls = true, .cache = &cache, .sha256 = {{path, QStringLiteral("aa")}}};
    for (int i = 0; i < 2; ++i) {
        fal::PrepareInputCall call(client, input, options);
        QVERIFY(ends(call));
        QCOMPARE(call.result()->value(QLatin1String("a")).toString(), QStringLiteral("https://v3.fal.media/files/1"));
    }
    QCOMPARE(server.count("POST", initiatePath), 1);
    auto longer = options;
    longer.lifecycle.neverExpires = true;
    fal::PrepareInputCall call(client, input, longer);
    QVERIFY(ends(call));
    QCOMPARE(server.count("POST", initiatePath), 2);
    QCOMPARE(cache.size(), 2);
}

void TestPrepare::firstFailureEnds()
{
    ScriptedServer server;
    store(server);
    server.on("PUT", bucketPath, {{.status = 413}, {.behaviour = Behaviour::StallBeforeHeaders}});
    auto config = quickConfig(server.url());
    config.idleTimeout = 1min;
    fal::Client client(config);
    const QJsonObject input{{QStringLiteral("a"), QUrl::fromLocalFile(a()).toString()},
                            {QStringLiteral("c"), addressOf(QStringLiteral("c"), "c")}};
    fal::PrepareInputCall call(client, input, {.fileUrls = true});
    QVERIFY(ends(call));
    QCOMPARE(call.result().error().kind, ErrorKind::TooLarge);
    QTRY_COMPARE(client.findChildren<QNetworkReply *>().size(), 0);
}

void TestPrepare::stops_data()
{
    QTest::addColumn<int>("request");
    QTest::addColumn<bool>("deletes");
    for (int request = 0; request <= 4; ++request) {
        for (const bool deletes : {false, true})
            QTest::addRow("%s at request %d", deletes ? "deleted" : "cancelled", request) << request << deletes;
    }
}

void TestPrepare::stops()
{
    QFETCH(int, request);
    QFETCH(bool, deletes);
    ScriptedServer server;
    store(server);
    fal::Client client(quickConfig(server.url()));
    const QJsonObject input{{QStringLiteral("a"), QUrl::fromLocalFile(a()).toString()},
                            {QStringLiteral("c"), addressOf(QStringLiteral("c"), "c")}};
    auto call = std::make_unique<fal::PrepareInputCall>(client, input, fal::PrepareOptions{.fileUrls = true});
    QSignalSpy finished(call.get(), &fal::Call::finished);
    bool acted = false;
    const auto act = [&] {
        acted = true;
        deletes ? call.reset() : call->cancel();
    };
    if (request == 0)
        act();
    connect(&server, &ScriptedServer::requested, this, [&] {
        if (!acted && server.requests().size() == request)
            act();
    });
    QTRY_VERIFY(acted);
    if (!deletes) {
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(call->result().error().kind, ErrorKind::Canceled);
    }
    QTRY_COMPARE(client.findChildren<QNetworkReply *>().size(), 0);
    QCOMPARE(finished.count(), deletes ? 0 : 1);
}

static const QDateTime noon(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
static const QUrl there(QStringLiteral("https://v3.fal.media/files/x"));

void TestPrepare::cacheRows_data()
{
    QTest::addColumn<fal::ObjectLifecycle>("lifecycle");
    QTest::addColumn<qint64>("lastSecond"); // -1: for ever
    QTest::newRow("the usual week") << fal::ObjectLifecycle{} << qint64(7 * 24 * 3600 * 9 / 10 - 1);
    QTest::newRow("an hour") << fal::ObjectLifecycle{.expiresIn = 3600s} << qint64(3239);
    QTest::newRow("a second") << fal::ObjectLifecycle{.expiresIn = 1s} << qint64(-2);
    QTest::newRow("never ends") << fal::ObjectLifecycle{.neverExpires = true} << qint64(-1);
    QTest::newRow("longer than time") << fal::ObjectLifecycle{.expiresIn = std::chrono::seconds::max()} << qint64(-1);
}

void TestPrepare::cacheRows()
{
    QFETCH(fal::ObjectLifecycle, lifecycle);
    QFETCH(qint64, lastSecond);
    UploadCache cache;
    const UploadCache::Content content{.sha256 = QStringLiteral("ab"),
                                       .size = 5,
                                       .contentType = QStringLiteral("a/b"),
                                       .lifecycle = lifecycle};
    cache.keep(content, there, noon);
    if (lastSecond >= 0) {
        QCOMPARE(cache.find(content, noon.addSecs(lastSecond)), std::optional(there));
        QVERIFY(!cache.find(content, noon.addSecs(lastSecond + 1)));
    } else {
        QCOMPARE(cache.find(content, noon.addYears(50)).has_value(), lastSecond == -1);
    }
    for (const auto &change : QList<std::function<void(UploadCache::Content &)>>{
             [](auto &c) { c.sha256 = QStringLiteral("ac"); }, [](auto &c) { c.size = 6; },
             [](auto &c) { c.contentType = QStringLiteral("a/c"); },
             [](auto &c) { c.lifecycle.access = fal::Access::Hide; },
             [](auto &c) { c.server = QUrl(QStringLiteral("http://127.0.0.1:1")); }}) {
        UploadCache::Content other = content;
        change(other);
        QVERIFY(!cache.find(other, noon));
    }
}

void TestPrepare::cacheSurvives()
{
    UploadCache cache;
    const UploadCache::Content week{.sha256 = QStringLiteral("ab"), .size = 5};
    const UploadCache::Content ever{.sha256 = QStringLiteral("cd"), .size = 5, .lifecycle = {.neverExpires = true}};
    cache.keep(week, there, noon);
    cache.keep(ever, QUrl(QStringLiteral("https://v3.fal.media/files/y")), noon);
    cache.keep({.sha256 = {}, .size = 1}, there, noon); // no hash, nothing to find it by
    QJsonObject json = QJsonDocument::fromJson(QJsonDocument(cache.toJson()).toJson()).object();
    json.insert(QStringLiteral("nonsense"), 7);
    json.insert(QStringLiteral("x\n1\n\n\n"),
                QJsonObject{{QStringLiteral("url"), QStringLiteral("https://a.example/x")},
                            {QStringLiteral("good_until"), QStringLiteral("tomorrow")}});
    UploadCache again = UploadCache::fromJson(json);
    QCOMPARE(again.size(), 2);
    QCOMPARE(again.find(week, noon), std::optional(there));
    QCOMPARE(again.prune(noon.addDays(8)), 1);
    QVERIFY(again.find(ever, noon.addDays(8)));
    again.forget(QUrl(QStringLiteral("https://v3.fal.media/files/y")));
    QCOMPARE(again.size(), 0);
}

void TestPrepare::brokenStates_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::newRow("no upload address") << QByteArray(R"({"upload_url":""})");
    QTest::newRow("no file address") << QByteArray(R"({"file_url":7})");
    QTest::newRow("no size") << QByteArray(R"({"size":0})");
    QTest::newRow("no part size") << QByteArray(R"({"part_size":-1})");
    QTest::newRow("a part number that is none") << QByteArray(R"({"parts":{"x":"e"}})");
    QTest::newRow("a part beyond the end") << QByteArray(R"({"parts":{"4":"e"}})");
    QTest::newRow("a part without an etag") << QByteArray(R"({"parts":{"1":""}})");
}

void TestPrepare::brokenStates()
{
    QFETCH(QByteArray, change);
    const fal::UploadState state{.repository = fal::Repository::Cdn,
                                 .server = QUrl(QStringLiteral("http://127.0.0.1:1")),
                                 .uploadUrl = QUrl(QStringLiteral("https://v3.fal.media/u?sig=a%2Bb")),
                                 .fileUrl = there,
                                 .contentType = QStringLiteral("a/b"),
                                 .lifecycle = "{}",
                                 .size = 25,
                                 .modified = noon,
                                 .sha256 = QStringLiteral("ab"),
                                 .partSize = 10,
                                 .etags = {{1, QStringLiteral("\"e\"")}, {3, QStringLiteral("f")}}};
    QJsonObject json = QJsonDocument::fromJson(QJsonDocument(state.toJson()).toJson()).object();
    QCOMPARE(fal::UploadState::fromJson(json).value(), state);
    QCOMPARE(state.bytesDone(), 15);
    const QJsonObject changes = QJsonDocument::fromJson(change).object();
    for (auto it = changes.begin(); it != changes.end(); ++it)
        json.insert(it.key(), it.value());
    QVERIFY(!fal::UploadState::fromJson(json));
}

void TestPrepare::dataUris_data()
{
    QTest::addColumn<QByteArray>("uri");
    QTest::addColumn<bool>("isGood");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    const auto good = [](const char *name, const char *uri, const char *bytes, const QString &type) {
        QTest::newRow(name) << QByteArray(uri) << true << QByteArray(bytes) << type;
    };
    const auto bad = [](const char *name, const char *uri) {
        QTest::newRow(name) << QByteArray(uri) << false << QByteArray() << QString();
    };
    good("text", "data:text/plain;base64,Y29u", "con", QStringLiteral("text/plain"));
    good("percent-encoded", "data:text/plain;charset=utf-8,a%20b", "a b", QStringLiteral("text/plain;charset=utf-8"));
    good("capital letters", "DATA:,x", "x", {});
    good("nothing", "data:,", "", {});
    bad("no comma", "data:text/plain");
    bad("broken base64", "data:;base64,*");
    bad("another scheme", "date:,x");
}

void TestPrepare::dataUris()
{
    QFETCH(QByteArray, uri);
    QFETCH(bool, isGood);
    const auto content = fal::fromDataUri(uri);
    QCOMPARE(content.has_value(), isGood);
    if (!isGood)
        return;
    QTEST(content->bytes, "bytes");
    QTEST(content->contentType, "type");
    const auto back = fal::fromDataUri(fal::dataUri(content->bytes, content->contentType).toLatin1());
    QCOMPARE(back->bytes, content->bytes);
}

void TestPrepare::dataUrisOfFiles()
{
    QCOMPARE(fal::dataUri("a", {}), QStringLiteral("data:application/octet-stream;base64,YQ=="));
    QCOMPARE(fal::dataUriOfFile(a()).value(), QStringLiteral("data:text/plain;base64,Y29udGVudCBvZiBh"));
    QCOMPARE(fal::dataUriOfFile(m_folder.path(QStringLiteral("none"))).error().kind, ErrorKind::File);
    QFile sparse(m_folder.path(QStringLiteral("sparse")));
    QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(fal::largestDataUri + 1));
    QCOMPARE(fal::dataUriOfFile(sparse.fileName()).error().kind, ErrorKind::TooLarge);
}

QTEST_GUILESS_MAIN(TestPrepare)
#include "tst_prepare.moc"
