// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Uploads that are interrupted: resumed, stopped at each request, and files that change meanwhile.

#include "storage.h"

#include <QFileInfo>
#include <QNetworkReply>

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <memory>

using namespace test;
using fal::ErrorKind;

class TestUploadResume final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resumes_data();
    void resumes();
    void beginsAnew_data();
    void beginsAnew();
    void resumedAddressHasExpired();
    void stopsAtEachRequest_data();
    void stopsAtEachRequest();
    void fileChanges_data();
    void fileChanges();
    void fileShrinksWhileItIsPut();
    void pipeIsNoFile();

private:
    Folder m_folder;
};

static fal::UploadState stateOf(const ScriptedServer &server, const QString &path, int partsDone)
{
    fal::UploadState state{.server = server.url(),
                           .uploadUrl = QUrl(server.url().toString() + QLatin1String("/bucket/x?signature=abc")),
                           .fileUrl = QUrl(QStringLiteral("https://v3.fal.media/files/x.png")),
                           .contentType = QStringLiteral("image/png"),
                           .size = 100,
                           .modified = QFileInfo(path).lastModified(),
                           .partSize = 10};
    for (int number = 1; number <= partsDone; ++number)
        state.etags.emplace(number, QStringLiteral("e%1").arg(number));
    return state;
}

void TestUploadResume::resumes_data()
{
    QTest::addColumn<int>("stopAfter");
    for (int parts = 1; parts <= 10; ++parts)
        QTest::addRow("after %d parts", parts) << parts;
}

// One call is cancelled after some parts; what it told last is enough for the next one.
void TestUploadResume::resumes()
{
    QFETCH(int, stopAfter);
    ScriptedServer server;
    storeWell(server);
    const QString path = m_folder.file(QStringLiteral("large.bin"), hundredBytes());
    QJsonObject kept;
    {
        fal::Client client(quickConfig(server.url()));
        fal::UploadCall call(client, path, smallParts());
        connect(&call, &fal::UploadCall::partDone, &call, [&](const fal::UploadState &state) {
            kept = state.toJson();
            if (static_cast<int>(state.etags.size()) == stopAfter)
                call.cancel();
        });
        QVERIFY(ends(call));
        QCOMPARE(call.result().error().kind, ErrorKind::Canceled);
    }
    const auto state = fal::UploadState::fromJson(kept);
    QVERIFY(state);
    QCOMPARE(state->bytesDone(), stopAfter * 10);
    // By name: what the first call had on the line when it was cancelled may still arrive.
    auto config = quickConfig(server.url());
    config.userAgent = "the second";
    fal::Client client(config);
    auto options = smallParts();
    options.resume = state;
    fal::UploadCall call(client, path, options);
    QVERIFY(ends(call));
    QVERIFY(call.result());
    QCOMPARE(server.count("POST", initiatePartsPath), 1);
    const auto isOfTheSecond = [](const Recorded &each) { return each.headers.value("user-agent") == "the second"; };
    const auto &all = server.requests();
    QCOMPARE(std::count_if(all.begin(), all.end(), isOfTheSecond), 10 - stopAfter + 1);
    QCOMPARE(together(server, bucketPath), hundredBytes());
    QCOMPARE(QJsonDocument::fromJson(server.requests().last().body)[QLatin1String("parts")].toArray().size(), 10);
}

using Change = std::function<void(fal::UploadState &, fal::UploadOptions &)>;
Q_DECLARE_METATYPE(Change)

void TestUploadResume::beginsAnew_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("anew");
    const auto row = [](const char *name, const Change &change, bool anew = true) {
        QTest::newRow(name) << change << anew;
    };
    row("nothing changed", [](auto &, auto &) {}, false);
    row("touched, but the same content", [](auto &state, auto &options) {
        state.modified = state.modified.addSecs(-5);
        state.sha256 = QStringLiteral("ABC");
        options.sha256 = QStringLiteral("abc");
    }, false);
    row("another time", [](auto &state, auto &) { state.modified = state.modified.addSecs(-5); });
    row("another size", [](auto &state, auto &) { state.size = 99; });
    row("other content", [](auto &state, auto &options) {
        state.sha256 = QStringLiteral("abc");
        options.sha256 = QStringLiteral("abd");
    });
    row("another type", [](auto &state, auto &) { state.contentType = QStringLiteral("image/jpeg"); });
    row("another lifecycle", [](auto &state, auto &) { state.lifecycle = "{}"; });
    row("another server", [](auto &state, auto &) { state.server = QUrl(); });
    row("other parts", [](auto &state, auto &) { state.partSize = 11; });
    row("the other way is wanted", [](auto &state, auto &options) {
        state.repository = fal::Repository::Cdn;
        options.repository = fal::Repository::Presigned;
    });
}

void TestUploadResume::beginsAnew()
{
    QFETCH(Change, change);
    QFETCH(bool, anew);
    ScriptedServer server;
    storeWell(server);
    const QString path = m_folder.file(QStringLiteral("large.bin"), hundredBytes());
    fal::UploadState state = stateOf(server, path, 7);
    auto options = smallParts();
    change(state, options);
    options.resume = state;
    fal::Client client(quickConfig(server.url()));
    fal::UploadCall call(client, path, options);
    QVERIFY(ends(call));
    QVERIFY(call.result());
    QCOMPARE(server.count("POST", initiatePartsPath), anew ? 1 : 0);
    QCOMPARE(server.count("PUT", bucketPath + "/*"), anew ? 10 : 3);
}

void TestUploadResume::resumedAddressHasExpired()
{
    ScriptedServer server;
    storeWell(server);
    const QString path = m_folder.file(QStringLiteral("large.bin"), hundredBytes());
    auto options = smallParts();
    options.resume = stateOf(server, path, 7);
    options.resume->uploadUrl = QUrl(server.url().toString() + QLatin1String("/bucket/old?signature=abc"));
    server.on("PUT", "/bucket/old/*", {{.status = 403, .body = "<Error><Code>AccessDenied</Code></Error>"}});
    fal::Client client(quickConfig(server.url()));
    fal::UploadCall call(client, path, options);
    QVERIFY(ends(call));
    QVERIFY(call.result());
    QCOMPARE(together(server, bucketPath), hundredBytes());
}

void TestUploadResume::stopsAtEachRequest_data()
{
    QTest::addColumn<fal::Repository>("way");
    QTest::addColumn<int>("request");
    QTest::addColumn<bool>("deletes");
    for (const auto way : {fal::Repository::Presigned, fal::Repository::Cdn}) {
        for (const int request : {1, 2, 3, 5, 8, 11, 12, 13}) {
            for (const bool deletes : {false, true})
                QTest::addRow("%s at request %d of %s", deletes ? "deleted" : "cancelled", request,
                              way == fal::Repository::Cdn ? "the second way" : "the first way")
                    << way << request << deletes;
        }
    }
}

void TestUploadResume::stopsAtEachRequest()
{
    QFETCH(fal::Repository, way);
    QFETCH(int, request);
    QFETCH(bool, deletes);
    const int all = way == fal::Repository::Cdn ? 13 : 12;
    ScriptedServer server;
    storeWell(server);
    fal::Client client(quickConfig(server.url()));
    auto options = smallParts();
    options.repository = way;
    auto call = std::make_unique<fal::UploadCall>(client, hundredBytes(), options);
    QSignalSpy finished(call.get(), &fal::Call::finished);
    bool acted = false;
    connect(&server, &ScriptedServer::requested, this, [&] {
        if (acted || server.requests().size() != request)
            return;
        acted = true;
        if (deletes)
            call.reset();
        else
            call->cancel();
    });
    if (request > all) { // there is no such request
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(call->result());
        return;
    }
    QTRY_VERIFY(acted);
    if (deletes) {
        QTRY_COMPARE(client.findChildren<QNetworkReply *>().size(), 0);
        QCOMPARE(finished.count(), 0);
    } else {
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(call->result().error().kind, ErrorKind::Canceled);
    }
    const auto then = server.requests().size();
    fal::StatusCall next(client, ticket(), false);
    QVERIFY(ends(next));
    QVERIFY(server.requests().size() <= then + 4); // at most what was on its way, and the question
}

using Harm = std::function<void(const QString &path)>;
Q_DECLARE_METATYPE(Harm)

void TestUploadResume::fileChanges_data()
{
    QTest::addColumn<Harm>("harm");
    QTest::newRow("shrinks") << Harm([](const QString &path) { QVERIFY(QFile::resize(path, 5)); });
    QTest::newRow("grows") << Harm([](const QString &path) { QVERIFY(QFile::resize(path, 200)); });
    QTest::newRow("vanishes") << Harm([](const QString &path) { QVERIFY(QFile::remove(path)); });
}

void TestUploadResume::fileChanges()
{
    QFETCH(Harm, harm);
    for (const QByteArray &at : {initiatePath, initiatePartsPath, bucketPath, QByteArray(bucketPath + "/10")}) {
        ScriptedServer server;
        storeWell(server);
        const bool isWhole = at == initiatePath || at == bucketPath;
        const QString path = m_folder.file(QStringLiteral("changing.bin"), hundredBytes(isWhole ? 50 : 100));
        connect(&server, &ScriptedServer::requested, this, [&](const QByteArray &, const QByteArray &asked) {
            if (asked == at)
                harm(path);
        });
        fal::Client client(quickConfig(server.url()));
        fal::UploadCall call(client, path, smallParts());
        QVERIFY(ends(call));
        QVERIFY2(!call.result(), at.constData());
        QCOMPARE(call.result().error().kind, ErrorKind::File);
        QCOMPARE(server.count("POST", bucketPath + "/complete"), 0);
        QCOMPARE(server.count("POST", tokenPath), 0); // the other way would not help
    }
}

void TestUploadResume::fileShrinksWhileItIsPut()
{
    ScriptedServer server;
    storeWell(server);
    const QString path = m_folder.path(QStringLiteral("shrinking.bin"));
    QFile sparse(path);
    QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(32 * 1024 * 1024));
    fal::Client client(quickConfig(server.url()));
    fal::UploadCall call(client, path);
    connect(&call, &fal::UploadCall::progress, &sparse, [&sparse] { QVERIFY(sparse.resize(1024)); });
    QVERIFY(ends(call));
    QVERIFY(!call.result());
    QCOMPARE(call.result().error().kind, ErrorKind::File);
}

void TestUploadResume::pipeIsNoFile()
{
    const QString path = m_folder.path(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    ScriptedServer server;
    fal::Client client(quickConfig(server.url()));
    fal::UploadCall call(client, path);
    QVERIFY(ends(call));
    QCOMPARE(call.result().error().kind, ErrorKind::File);
    const QString closed = m_folder.file(QStringLiteral("closed"), "x");
    QVERIFY(QFile::setPermissions(closed, {}));
    if (::geteuid() == 0)
        return; // who may read everything cannot see the next refusal
    fal::UploadCall other(client, closed);
    QVERIFY(ends(other));
    QCOMPARE(other.result().error().kind, ErrorKind::File);
}

QTEST_GUILESS_MAIN(TestUploadResume)
#include "tst_uploadresume.moc"
