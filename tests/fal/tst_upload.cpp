// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Uploads: parts, retries, the second way into the storage, and who sees the key.

#include "storage.h"

using namespace test;
using fal::ErrorKind;

class TestUpload final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizes_data();
    void sizes();
    void fromMemory();
    void fourPartsAtOnce();
    void partIsSentAgain_data();
    void partIsSentAgain();
    void partWithoutEtag();
    void addressIsReplaced_data();
    void addressIsReplaced();
    void addressIsRefusedForGood();
    void otherWay_data();
    void otherWay();
    void otherWayInParts();
    void firstErrorCounts();
    void tokenIsShared();
    void tokenIsRenewed_data();
    void tokenIsRenewed();
    void badOptions_data();
    void badOptions();
    void names_data();
    void names();
    void largeUploadsHoldUpNobody();

private:
    Folder m_folder;
};

void TestUpload::sizes_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("parts"); // 0: in one piece
    QTest::newRow("one byte") << 1 << 0;
    QTest::newRow("one byte below the border") << 89 << 0;
    QTest::newRow("on the border") << 90 << 0;
    QTest::newRow("one byte above the border") << 91 << 10;
    QTest::newRow("one byte less than a whole part") << 99 << 10;
    QTest::newRow("whole parts") << 100 << 10;
    QTest::newRow("one byte in the last part") << 101 << 11;
}

void TestUpload::sizes()
{
    QFETCH(int, size);
    QFETCH(int, parts);
    QCOMPARE(fal::UploadSlicing().above, 94'371'840);
    QCOMPARE(fal::UploadSlicing().partSize, 10'485'760);
    ScriptedServer server;
    storeWell(server);
    fal::Client client(quickConfig(server.url()));
    const QByteArray content = hundredBytes(size);
    fal::UploadCall call(client, m_folder.file(QStringLiteral("a.bin"), content), smallParts());
    QVERIFY(ends(call));
    QVERIFY(call.result());
    QCOMPARE(*call.result(), QUrl(QStringLiteral("https://v3.fal.media/files/x.png")));
    QCOMPARE(server.count("PUT", bucketPath + "/*"), parts);
    QCOMPARE(parts > 0 ? together(server, bucketPath) : server.requests().last().body, content);
    if (parts == 0)
        return;
    const Recorded &complete = server.requests().last();
    QCOMPARE(complete.target, bucketPath + "/complete?signature=abc");
    const QJsonArray list = QJsonDocument::fromJson(complete.body)[QLatin1String("parts")].toArray();
    QCOMPARE(list.size(), parts);
    for (int i = 0; i < parts; ++i) {
        QCOMPARE(list[i][QLatin1String("partNumber")].toInt(), i + 1);
        QCOMPARE(list[i][QLatin1String("etag")].toString(), QStringLiteral("e%1").arg(i + 1));
    }
}

void TestUpload::fromMemory()
{
    for (const int size : {50, 100}) {
        ScriptedServer server;
        storeWell(server);
        fal::Client client(quickConfig(server.url()));
        const QByteArray content = hundredBytes(size);
        fal::UploadCall call(client, content, smallParts());
        QVERIFY(ends(call));
        QVERIFY(call.result());
        QCOMPARE(size > 90 ? together(server, bucketPath) : server.requests().last().body, content);
        QCOMPARE(QJsonDocument::fromJson(server.requests().first().body)[QLatin1String("file_name")].toString(),
                 QStringLiteral("upload.png"));
    }
}

void TestUpload::fourPartsAtOnce()
{
    ScriptedServer server;
    storeWell(server);
    server.on("PUT", bucketPath + "/*", {{.behaviour = Behaviour::StallBeforeHeaders}});
    auto config = quickConfig(server.url());
    config.idleTimeout = std::chrono::minutes(1);
    fal::Client client(config);
    fal::UploadCall call(client, hundredBytes(), smallParts());
    QTRY_COMPARE(server.count("PUT", bucketPath + "/*"), 4);
    fal::StatusCall turn(client, ticket(), false); // whatever else was coming has come when this has ended
    QVERIFY(ends(turn));
    QCOMPARE(server.count("PUT", bucketPath + "/*"), 4);
}

void TestUpload::partIsSentAgain_data()
{
    QTest::addColumn<ScriptedAnswer>("failure");
    for (const int status : {408, 429, 500, 502, 503, 504})
        QTest::addRow("answered with %d", status) << ScriptedAnswer{.status = status};
    QTest::newRow("closed without an answer") << ScriptedAnswer{.behaviour = Behaviour::CloseBeforeHeaders};
    QTest::newRow("closed in a header") << ScriptedAnswer{.behaviour = Behaviour::HalfHeader};
    QTest::newRow("an answer that is cut")
        << ScriptedAnswer{.body = "{\"etag\":\"e\"}", .behaviour = Behaviour::CutBody};
    QTest::newRow("silence") << ScriptedAnswer{.behaviour = Behaviour::StallBeforeHeaders};
    QTest::newRow("no HTTP") << ScriptedAnswer{.behaviour = Behaviour::Garbage};
}

void TestUpload::partIsSentAgain()
{
    QFETCH(ScriptedAnswer, failure);
    ScriptedServer server;
    storeWell(server);
    server.on("PUT", bucketPath + "/2", {failure, {.headers = {{"ETag", "e2"}}}});
    fal::Client client(quickConfig(server.url()));
    fal::UploadCall call(client, hundredBytes(), smallParts());
    QSignalSpy progress(&call, &fal::UploadCall::progress);
    QVERIFY(ends(call));
    QVERIFY(call.result());
    QCOMPARE(together(server, bucketPath), hundredBytes());
    QVERIFY(server.count("PUT", bucketPath + "/2") >= 2); // the network library may have tried on its own, too
    QCOMPARE(server.count("PUT", bucketPath + "/3"), 1);
    qint64 before = 0;
    for (const auto &told : progress) {
        QVERIFY(told.at(0).toLongLong() > before);
        QCOMPARE(told.at(1).toLongLong(), 100);
        before = told.at(0).toLongLong();
    }
    QCOMPARE(before, 100);
}

void TestUpload::partWithoutEtag()
{
    ScriptedServer server;
    storeWell(server);
    server.on("PUT", bucketPath + "/2", {{}});
    fal::Client client(quickConfig(server.url()));
    auto options = smallParts();
    options.repository = fal::Repository::Presigned;
    fal::UploadCall call(client, hundredBytes(), options);
    QVERIFY(ends(call));
    QVERIFY(!call.result());
    QCOMPARE(call.result().error().kind, ErrorKind::Protocol);
}

void TestUpload::addressIsReplaced_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 403, 404, 410}) {
        QTest::addRow("a whole file, %d", status) << QByteArray("PUT") << bucketPath << 50 << status;
        QTest::addRow("a part, %d", status) << QByteArray("PUT") << bucketPath + "/3" << 100 << status;
        QTest::addRow("the last step, %d", status) << QByteArray("POST") << bucketPath + "/complete" << 100 << status;
    }
}

void TestUpload::addressIsReplaced()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(int, size);
    QFETCH(int, status);
    ScriptedServer server;
    storeWell(server);
    server.on(method, path, {{.status = status}, {.headers = {{"ETag", "e"}}}});
    fal::Client client(quickConfig(server.url()));
    fal::UploadCall call(client, hundredBytes(size), smallParts());
    QVERIFY(ends(call));
    QVERIFY(call.result());
    QCOMPARE(server.count("POST", initiatePath + '*'), 2);
    QCOMPARE(server.count("POST", tokenPath), 0);
}

void TestUpload::addressIsRefusedForGood()
{
    ScriptedServer server;
    storeWell(server);
    server.on("POST", bucketPath + "/complete", {{.status = 403}});
    fal::Client client(quickConfig(server.url()));
    auto options = smallParts();
    options.repository = fal::Repository::Presigned;
    fal::UploadCall call(client, hundredBytes(), options);
    QVERIFY(ends(call));
    QVERIFY(!call.result());
    QCOMPARE(call.result().error().kind, ErrorKind::Forbidden);
    QCOMPARE(server.count("POST", initiatePartsPath), 2);
}

void TestUpload::otherWay_data()
{
    QTest::addColumn<ScriptedAnswer>("initiate");
    QTest::addColumn<bool>("turns");
    for (const int status : {404, 429, 500, 502, 503})
        QTest::addRow("answered with %d", status) << ScriptedAnswer{.status = status} << true;
    QTest::newRow("an answer that is no JSON") << ScriptedAnswer{.body = "<html>"} << true;
    QTest::newRow("an answer without addresses") << ScriptedAnswer{.body = "{}"} << true;
    QTest::newRow("no HTTP") << ScriptedAnswer{.behaviour = Behaviour::Garbage} << true;
    QTest::newRow("closed without an answer") << ScriptedAnswer{.behaviour = Behaviour::CloseBeforeHeaders} << true;
    QTest::newRow("silence") << ScriptedAnswer{.behaviour = Behaviour::StallBeforeHeaders} << true;
    for (const int status : {400, 401, 402, 403, 413, 422})
        QTest::addRow("answered with %d", status) << ScriptedAnswer{.status = status} << false;
}

void TestUpload::otherWay()
{
    QFETCH(ScriptedAnswer, initiate);
    QFETCH(bool, turns);
    ScriptedServer server;
    storeWell(server);
    server.on("POST", initiatePath, {initiate});
    fal::Client client(quickConfig(server.url()));
    auto options = smallParts();
    options.fileName = QStringLiteral("a b.png");
    options.lifecycle.expiresIn = std::chrono::hours(1);
    fal::UploadCall call(client, hundredBytes(50), options);
    QVERIFY(ends(call));
    QCOMPARE(call.result().has_value(), turns);
    QCOMPARE(server.count("POST", tokenPath), turns ? 1 : 0);
    QCOMPARE(server.requests().first().headers.value("x-fal-object-lifecycle"),
             QByteArray(R"({"expiration_duration_seconds":3600})"));
    if (!turns)
        return;
    QCOMPARE(*call.result(), QUrl(server.url().toString() + QString::fromLatin1(cdnFilePath)));
    const Recorded &sent = server.requests().last();
    QCOMPARE(sent.path, directPath);
    QCOMPARE(sent.body, hundredBytes(50));
    QCOMPARE(sent.headers.value("authorization"), "Bearer " + token);
    QCOMPARE(sent.headers.value("content-type"), QByteArray("image/png"));
    QCOMPARE(sent.headers.value("x-fal-file-name"), QByteArray("a b.png"));
    for (const char *name : {"x-fal-object-lifecycle", "x-fal-object-lifecycle-preference"})
        QCOMPARE(sent.headers.value(name), QByteArray(R"({"expiration_duration_seconds":3600})"));
}

void TestUpload::otherWayInParts()
{
    ScriptedServer server;
    storeWell(server);
    fal::Client client(quickConfig(server.url()));
    auto options = smallParts();
    options.repository = fal::Repository::Cdn;
    fal::UploadCall call(client, hundredBytes(), options);
    QVERIFY(ends(call));
    QVERIFY(call.result());
    QCOMPARE(server.count("POST", initiatePath + '*'), 0);
    QCOMPARE(together(server, cdnPartsPath), hundredBytes());
    QCOMPARE(server.requests().last().path, cdnPartsPath + "/complete");
    for (const Recorded &request : server.requests())
        QCOMPARE(request.headers.value("authorization"), request.path == tokenPath ? "Key " + key : "Bearer " + token);
}

void TestUpload::firstErrorCounts()
{
    ScriptedServer server;
    storeWell(server);
    server.on("POST", initiatePath, {{.status = 500, .body = R"({"detail":"first"})"}});
    server.on("POST", tokenPath, {{.status = 404, .body = R"({"detail":"second"})"}});
    fal::Client client(quickConfig(server.url()));
    fal::UploadCall call(client, hundredBytes(50), smallParts());
    QVERIFY(ends(call));
    QVERIFY(!call.result());
    QCOMPARE(call.result().error().httpStatus, 500);
}

void TestUpload::tokenIsShared()
{
    ScriptedServer server;
    storeWell(server);
    auto config = quickConfig(server.url());
    fal::Client client(config);
    auto options = smallParts();
    options.repository = fal::Repository::Cdn;
    for (int i = 0; i < 3; ++i) {
        fal::UploadCall call(client, hundredBytes(50), options);
        QVERIFY(ends(call));
        QVERIFY(call.result());
    }
    QCOMPARE(server.count("POST", tokenPath), 1);
    config.key = fal::fixedKey("somebody:else");
    client.setConfig(config);
    fal::UploadCall other(client, hundredBytes(50), options);
    QVERIFY(ends(other));
    QCOMPARE(server.count("POST", tokenPath), 2);
}

void TestUpload::tokenIsRenewed_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("parts");
    QTest::newRow("a whole file") << QByteArray("POST") << directPath << 50 << 0;
    QTest::newRow("the beginning of parts") << QByteArray("POST") << directPath + "/multipart" << 100 << 10;
    QTest::newRow("the last step") << QByteArray("POST") << cdnPartsPath + "/complete" << 100 << 10;
}

void TestUpload::tokenIsRenewed()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(int, size);
    QFETCH(int, parts);
    ScriptedServer server;
    storeWell(server);
    server.on("POST", tokenPath, {tokenGiven(), tokenGiven(3600, "storage-token-2")});
    server.on(method, path, {{.status = 401}, cdnPlace(server)});
    fal::Client client(quickConfig(server.url()));
    auto options = smallParts();
    options.repository = fal::Repository::Cdn;
    fal::UploadCall call(client, hundredBytes(size), options);
    QVERIFY(ends(call));
    QVERIFY(call.result());
    QCOMPARE(server.count("POST", tokenPath), 2);
    QCOMPARE(server.count("PUT", cdnPartsPath + "/*"), parts); // nothing of what was there is sent again
    QCOMPARE(server.requests().last().headers.value("authorization"), QByteArray("Bearer storage-token-2"));
}

void TestUpload::badOptions_data()
{
    QTest::addColumn<fal::UploadOptions>("options");
    QTest::newRow("a type with a line break") << fal::UploadOptions{.contentType = QStringLiteral("a/b\r\nX-Evil: 1")};
    QTest::newRow("a life of no time") << fal::UploadOptions{.lifecycle = {.expiresIn = std::chrono::seconds(0)}};
}

void TestUpload::badOptions()
{
    QFETCH(fal::UploadOptions, options);
    ScriptedServer server;
    fal::Client client(quickConfig(server.url()));
    fal::UploadCall call(client, hundredBytes(), options);
    QVERIFY(ends(call));
    QCOMPARE(call.result().error().kind, ErrorKind::Invalid);
    QVERIFY(server.requests().isEmpty());
}

void TestUpload::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("plain") << QStringLiteral("a b.png") << QByteArray("a b.png");
    QTest::newRow("a percent sign") << QStringLiteral("100%.png") << QByteArray("100%.png");
    QTest::newRow("umlauts") << QStringLiteral("käse 5%.png") << QByteArray("k%C3%A4se%205%25.png");
    QTest::newRow("Japanese") << QStringLiteral("猫.png") << QByteArray("%E7%8C%AB.png");
    QTest::newRow("a line break") << QStringLiteral("a\r\nX-Evil: 1") << QByteArray("a%0D%0AX-Evil%3A%201");
    QTest::newRow("a space at the end") << QStringLiteral("a ") << QByteArray("a%20");
    QTest::newRow("an emoji") << QString::fromUtf8("\xF0\x9F\x90\x88") << QByteArray("%F0%9F%90%88");
}

void TestUpload::names()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, header);
    ScriptedServer server;
    storeWell(server);
    fal::Client client(quickConfig(server.url()));
    auto options = smallParts();
    options.fileName = name;
    fal::UploadCall first(client, hundredBytes(50), options);
    QVERIFY(ends(first));
    QCOMPARE(QJsonDocument::fromJson(server.requests().first().body)[QLatin1String("file_name")].toString(), name);
    options.repository = fal::Repository::Cdn;
    fal::UploadCall second(client, hundredBytes(50), options);
    QVERIFY(ends(second));
    QCOMPARE(server.requests().last().headers.value("x-fal-file-name"), header);
    QVERIFY(!server.requests().last().headers.contains("x-evil"));
}

// Two large uploads fill every connection that they may have; a small one and a download get through.
void TestUpload::largeUploadsHoldUpNobody()
{
    ScriptedServer server;
    storeWell(server);
    server.on("PUT", bucketPath + "/*", {{.behaviour = Behaviour::StallBeforeHeaders}});
    server.on("GET", "/v3.fal.media/files/y", {{.body = "content"}});
    auto config = quickConfig(server.url());
    config.idleTimeout = std::chrono::minutes(1);
    fal::Client client(config);
    fal::UploadCall one(client, hundredBytes(), smallParts());
    fal::UploadCall other(client, hundredBytes(), smallParts());
    QTRY_COMPARE(server.count("PUT", bucketPath + "/*"), 6);
    fal::UploadCall small(client, hundredBytes(50), smallParts());
    QVERIFY(ends(small));
    QVERIFY(small.result());
    fal::DownloadCall download(client, client.url(fal::Host::Media, QStringLiteral("/files/y")),
                               m_folder.path(QStringLiteral("y")));
    QVERIFY(ends(download));
    QVERIFY(download.result());
}

QTEST_GUILESS_MAIN(TestUpload)
#include "tst_upload.moc"
