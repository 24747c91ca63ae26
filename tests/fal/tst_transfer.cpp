// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Files to and from the service: what is sent, what is kept on disk, and who sees the key.

#include "calls.h"

#include "fal/transfer.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace test;
using fal::ErrorKind;

namespace {

const QByteArray initiatePath = "/rest.fal.ai/storage/upload/initiate";

// Fifty thousand bytes of which no two places look alike.
QByteArray rows()
{
    QByteArray text;
    for (int i = 0; i < 5'000; ++i)
        text += QByteArray::number(i).rightJustified(9) + '\n';
    return text;
}

} // namespace

class TestTransfer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void uploads();
    void uploadRefused_data();
    void uploadRefused();
    void putIsMadeAgain();
    void uploadsInParts();
    void badFiles_data();
    void badFiles();
    void downloads_data();
    void downloads();
    void downloadFails_data();
    void downloadFails();
    void downloadIsMadeAgain();
    void downloadGoesOn_data();
    void downloadGoesOn();
    void rangeIsWrong();
    void progressCounts();
    void tooLarge_data();
    void tooLarge();
    void downloadFollowsRedirectWithoutKey();
    void diskProblems_data();
    void diskProblems();
    void cancelRemovesTheFile();

private:
    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QString staging() const { return m_folder.filePath(QStringLiteral("staging.part")); }
    static ScriptedAnswer initiated(const ScriptedServer &target);

    QTemporaryDir m_folder;
};

QString TestTransfer::file(const QString &name, const QByteArray &content) const
{
    QFile out(m_folder.filePath(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
        qFatal("Cannot write a test file");
    return out.fileName();
}

ScriptedAnswer TestTransfer::initiated(const ScriptedServer &target)
{
    return {.body = R"({"upload_url":")" + target.url().toEncoded()
                + R"(/bucket/x?signature=abc","file_url":"https://v3.fal.media/files/x.png"})"};
}

void TestTransfer::uploads()
{
    ScriptedServer server;
    ScriptedServer bucket;
    server.on("POST", initiatePath, {initiated(bucket)});
    bucket.on("PUT", "/bucket/x", {{}});
    fal::Client client(quickConfig(server.url()));
    const QByteArray content(300'000, 'p');
    fal::UploadCall call(client, file(QStringLiteral("käse.png"), content), QStringLiteral("image/png"));
    QSignalSpy progress(&call, &fal::UploadCall::progress);
    QVERIFY(ends(call));
    QVERIFY2(call.result(), "upload");
    QCOMPARE(*call.result(), QUrl(QStringLiteral("https://v3.fal.media/files/x.png")));
    const QJsonObject asked = QJsonDocument::fromJson(server.requests().at(0).body).object();
    QCOMPARE(asked.value(QLatin1String("file_name")).toString(), QStringLiteral("käse.png"));
    QCOMPARE(asked.value(QLatin1String("content_type")).toString(), QStringLiteral("image/png"));
    QCOMPARE(server.requests().at(0).target, QByteArray(initiatePath + "?storage_type=fal-cdn-v3"));
    const Recorded &put = bucket.requests().at(0);
    QCOMPARE(put.target, QByteArray("/bucket/x?signature=abc"));
    QCOMPARE(put.headers.value("content-type"), QByteArray("image/png"));
    QCOMPARE(put.headers.value("content-length"), QByteArray("300000"));
    QVERIFY(!put.headers.contains("authorization"));
    QVERIFY(put.body == content);
    QVERIFY(progress.count() > 0);
    QCOMPARE(progress.last().at(0).toLongLong(), 300'000);
}

void TestTransfer::uploadRefused_data()
{
    QTest::addColumn<bool>("atPut");
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    for (const bool atPut : {false, true}) {
        const auto row = [atPut](int status, ErrorKind kind) {
            QTest::addRow("%s answered with %d", atPut ? "PUT" : "initiate", status) << atPut << status << kind;
        };
        row(401, ErrorKind::Unauthorized);
        row(403, ErrorKind::Forbidden);
        row(413, ErrorKind::TooLarge);
        row(429, ErrorKind::RateLimited);
        row(500, ErrorKind::Server);
        row(503, ErrorKind::Server);
    }
}

void TestTransfer::uploadRefused()
{
    QFETCH(bool, atPut);
    QFETCH(int, status);
    ScriptedServer server;
    server.on("POST", initiatePath, {atPut ? initiated(server) : ScriptedAnswer{.status = status}});
    server.on("PUT", "/bucket/x", {{.status = status}});
    fal::Client client(quickConfig(server.url()));
    fal::UploadCall call(client, file(QStringLiteral("a.png"), "content"));
    QVERIFY(ends(call));
    QVERIFY(!call.result());
    QTEST(call.result().error().kind, "kind");
}

void TestTransfer::putIsMadeAgain()
{
    ScriptedServer server;
    server.on("POST", initiatePath, {initiated(server)});
    server.on("PUT", "/bucket/x", {{.status = 503}, {.behaviour = Behaviour::HalfHeader}, {}});
    fal::Client client(quickConfig(server.url()));
    fal::UploadCall call(client, file(QStringLiteral("a.png"), "content"));
    QVERIFY(ends(call));
    QVERIFY(call.result());
    QCOMPARE(server.requests().last().body, QByteArray("content"));
}

void TestTransfer::uploadsInParts()
{
    constexpr qint64 mebi = 1024 * 1024;
    const QString path = m_folder.filePath(QStringLiteral("large.mp4"));
    {
        QFile sparse(path);
        QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(91 * mebi));
        QVERIFY(sparse.seek(90 * mebi) && sparse.write("tail") == 4);
    }
    ScriptedServer server;
    server.on("POST", "/rest.fal.ai/storage/upload/initiate-multipart", {initiated(server)});
    server.on("PUT", "/bucket/x/*", {{.body = R"({"partNumber":1,"etag":"e"})"}});
    server.on("PUT", "/bucket/x/2", {{.status = 503}, {.headers = {{"ETag", "from-header"}}}});
    server.on("POST", "/bucket/x/complete", {{}});
    auto config = quickConfig(server.url());
    config.idleTimeout = std::chrono::seconds(20);
    fal::Client client(config);
    fal::UploadCall call(client, path);
    QSignalSpy finished(&call, &fal::Call::finished);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 120'000);
    QVERIFY(call.result());
    QCOMPARE(server.count("PUT", "/bucket/x/*"), 11); // ten parts, one of them twice
    const Recorded &complete = server.requests().last();
    QCOMPARE(complete.target, QByteArray("/bucket/x/complete?signature=abc"));
    QVERIFY(!complete.headers.contains("authorization"));
    const auto parts = QJsonDocument::fromJson(complete.body)[QLatin1String("parts")];
    QCOMPARE(parts[1][QLatin1String("etag")].toString(), QStringLiteral("from-header"));
    QCOMPARE(parts[9][QLatin1String("partNumber")].toInt(), 10);
    for (const Recorded &request : server.requests()) {
        if (request.path != "/bucket/x/10")
            continue;
        QCOMPARE(request.body.size(), mebi);
        QVERIFY(request.body.startsWith("tail"));
    }
}

void TestTransfer::badFiles_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a missing file") << m_folder.filePath(QStringLiteral("missing.png"));
    QTest::newRow("a folder") << m_folder.path();
    QTest::newRow("an empty file") << file(QStringLiteral("empty.png"), {});
    QTest::newRow("a device") << QStringLiteral("/dev/zero");
}

void TestTransfer::badFiles()
{
    QFETCH(QString, path);
    ScriptedServer server;
    fal::Client client(quickConfig(server.url()));
    fal::UploadCall call(client, path);
    QVERIFY(ends(call));
    QVERIFY(!call.result());
    QCOMPARE(call.result().error().kind, ErrorKind::File);
    QVERIFY(server.requests().isEmpty());
}

void TestTransfer::downloads_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<QByteArray>("content");
    const QByteArray body(200'000, 'x');
    QTest::newRow("an ordinary answer") << ScriptedAnswer{.headers = {{"Content-Type", "image/png"}}, .body = body} << body;
    QTest::newRow("one byte at a time") << ScriptedAnswer{.body = "tiny", .behaviour = Behaviour::OneByteAtATime} << QByteArray("tiny");
    QTest::newRow("without a length") << ScriptedAnswer{.behaviour = Behaviour::Pieces, .pieces = {"a", "b"}} << QByteArray("ab");
    QTest::newRow("an empty file") << ScriptedAnswer{} << QByteArray();
}

void TestTransfer::downloads()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(QByteArray, content);
    ScriptedServer server;
    server.on("GET", "/v3.fal.media/files/x", {answer});
    fal::Client client(quickConfig(server.url()));
    fal::DownloadCall call(client, client.url(fal::Host::Media, QStringLiteral("/files/x")), staging());
    QVERIFY(ends(call));
    QVERIFY(call.result());
    QFile file(call.result()->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == content);
    QCOMPARE(call.result()->bytes, content.size());
    QCOMPARE(call.result()->sha256,
             QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()));
    for (const Recorded &request : server.requests())
        QVERIFY(!request.headers.contains("authorization"));
}

void TestTransfer::downloadFails_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<int>("requests");
    const QByteArray body(50'000, 'x');
    QTest::newRow("not found") << ScriptedAnswer{.status = 404} << 1;
    QTest::newRow("forbidden") << ScriptedAnswer{.status = 403} << 1;
    QTest::newRow("unavailable for good") << ScriptedAnswer{.status = 503} << 3;
    QTest::newRow("always cut") << ScriptedAnswer{.body = body, .behaviour = Behaviour::CutBody} << 3;
    QTest::newRow("always stalls") << ScriptedAnswer{.body = body, .behaviour = Behaviour::StallInBody} << 3;
}

void TestTransfer::downloadFails()
{
    QFETCH(ScriptedAnswer, answer);
    ScriptedServer server;
    server.on("GET", "/v3.fal.media/files/x", {answer});
    auto config = quickConfig(server.url());
    config.idleTimeout = std::chrono::milliseconds(80);
    fal::Client client(config);
    fal::DownloadCall call(client, client.url(fal::Host::Media, QStringLiteral("/files/x")), staging());
    QVERIFY(ends(call));
    QVERIFY(!call.result());
    QVERIFY(!QFile::exists(staging()));
    QTEST(static_cast<int>(server.requests().size()), "requests");
}

void TestTransfer::downloadIsMadeAgain()
{
    ScriptedServer server;
    const QByteArray body(50'000, 'x');
    server.on("GET", "/v3.fal.media/files/x", {{.body = body, .behaviour = Behaviour::CutBody}, {.body = body}});
    fal::Client client(quickConfig(server.url()));
    fal::DownloadCall call(client, client.url(fal::Host::Media, QStringLiteral("/files/x")), staging());
    QVERIFY(ends(call));
    QVERIFY(call.result());
    QCOMPARE(call.result()->bytes, body.size());
}

void TestTransfer::downloadGoesOn_data()
{
    QTest::addColumn<QByteArray>("etag");      // of the first answer
    QTest::addColumn<ScriptedAnswer>("second");
    QTest::addColumn<bool>("asks");            // for the rest only
    QTest::addColumn<int>("requests");
    const QByteArray body = rows();
    const auto rest = [&body](const QByteArray &range, const QByteArray &etag) {
        return ScriptedAnswer{.status = 206,
                              .headers = {{"Content-Range", range}, {"ETag", etag}},
                              .body = body.mid(25'000)};
    };
    const ScriptedAnswer whole{.headers = {{"ETag", "\"other\""}}, .body = body};
    const QByteArray strong = "\"e\"";
    QTest::newRow("the rest comes") << strong << rest("bytes 25000-49999/50000", strong) << true << 2;
    QTest::newRow("the file is another one by now") << strong << whole << true << 2;
    QTest::newRow("another place than asked for") << strong << rest("bytes 20000-44999/50000", strong) << true << 3;
    QTest::newRow("another length") << strong << rest("bytes 25000-49999/60000", strong) << true << 3;
    QTest::newRow("another etag with a rest") << strong << rest("bytes 25000-49999/50000", "\"f\"") << true << 3;
    QTest::newRow("no range in the answer") << strong << rest("", strong) << true << 3;
    QTest::newRow("the range is refused") << strong << ScriptedAnswer{.status = 416} << true << 3;
    QTest::newRow("a weak etag") << QByteArray("W/\"e\"") << whole << false << 2;
    QTest::newRow("no etag") << QByteArray() << whole << false << 2;
}

void TestTransfer::downloadGoesOn()
{
    QFETCH(QByteArray, etag);
    QFETCH(ScriptedAnswer, second);
    QFETCH(bool, asks);
    QFETCH(int, requests);
    ScriptedServer server;
    ScriptedAnswer first{.headers = {{"Content-Type", "image/png"}}, .body = rows(), .behaviour = Behaviour::CutBody};
    if (!etag.isEmpty())
        first.headers << std::pair(QByteArray("ETag"), etag);
    server.on("GET", "/v3.fal.media/files/x", {first, second, {.body = rows()}});
    fal::Client client(quickConfig(server.url()));
    fal::DownloadCall call(client, client.url(fal::Host::Media, QStringLiteral("/files/x")), staging());
    QVERIFY(ends(call));
    QVERIFY(call.result());
    QFile kept(staging());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(kept.readAll() == rows());
    QCOMPARE(call.result()->sha256,
             QString::fromLatin1(QCryptographicHash::hash(rows(), QCryptographicHash::Sha256).toHex()));
    QCOMPARE(server.requests().size(), requests);
    const Recorded &again = server.requests().at(1);
    QCOMPARE(again.headers.value("range"), asks ? QByteArray("bytes=25000-") : QByteArray());
    QCOMPARE(again.headers.value("if-range"), asks ? etag : QByteArray());
}

// Nothing but rests of another place: that ends, and leaves nothing behind.
void TestTransfer::rangeIsWrong()
{
    ScriptedServer server;
    const ScriptedAnswer cut{.headers = {{"ETag", "\"e\""}}, .body = rows(), .behaviour = Behaviour::CutBody};
    const ScriptedAnswer wrong{.status = 206,
                               .headers = {{"Content-Range", "bytes 0-9/50000"}},
                               .body = rows().left(10)};
    server.on("GET", "/v3.fal.media/files/x", {cut, wrong, cut, wrong});
    fal::Client client(quickConfig(server.url()));
    fal::DownloadCall call(client, client.url(fal::Host::Media, QStringLiteral("/files/x")), staging());
    QVERIFY(ends(call));
    QVERIFY(!call.result());
    QCOMPARE(call.result().error().kind, ErrorKind::Network);
    QVERIFY(!QFile::exists(staging()));
    QCOMPARE(server.requests().size(), 3);
}

// A line that breaks again and again brings a large file all the same, as long as each attempt brings some.
void TestTransfer::progressCounts()
{
    constexpr qsizetype step = 2 * 1024 * 1024;
    const QByteArray body(6 * step, 'x');
    ScriptedServer server;
    QList<ScriptedAnswer> answers;
    for (int i = 0; i < 6; ++i) {
        const qsizetype from = i * step;
        ScriptedAnswer answer{.status = i == 0 ? 200 : 206,
                              .headers = {{"ETag", "\"e\""}},
                              .behaviour = Behaviour::Pieces};
        const QByteArray last = QByteArray::number(body.size() - 1) + '/' + QByteArray::number(body.size());
        answer.headers << std::pair(QByteArray("Content-Length"), QByteArray::number(body.size() - from));
        if (i > 0)
            answer.headers << std::pair(QByteArray("Content-Range"), "bytes " + QByteArray::number(from) + '-' + last);
        answer.pieces << body.mid(from, step);
        answers << answer;
    }
    server.on("GET", "/v3.fal.media/files/x", answers);
    fal::Client client(quickConfig(server.url()));
    fal::DownloadCall call(client, client.url(fal::Host::Media, QStringLiteral("/files/x")), staging());
    QVERIFY(ends(call));
    QVERIFY(call.result());
    QCOMPARE(call.result()->bytes, body.size());
    QCOMPARE(server.requests().size(), 6);
}

void TestTransfer::tooLarge_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<bool>("fits");
    const QByteArray body(1001, 'x');
    QTest::newRow("just not") << ScriptedAnswer{.body = body.left(1000)} << true;
    QTest::newRow("by its length") << ScriptedAnswer{.body = body, .behaviour = Behaviour::StallInBody} << false;
    QTest::newRow("without a length") << ScriptedAnswer{.behaviour = Behaviour::PiecesAndStay, .pieces = {body}} << false;
}

void TestTransfer::tooLarge()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(bool, fits);
    ScriptedServer server;
    server.on("GET", "/v3.fal.media/files/x", {answer});
    fal::Client client(quickConfig(server.url()));
    const QString data = QStringLiteral("data:,") + QString(fits ? 1000 : 1001, u'x');
    for (const QUrl &url : {client.url(fal::Host::Media, QStringLiteral("/files/x")), QUrl(data)}) {
        fal::DownloadCall call(client, url, staging(), fal::DownloadOptions{.mostBytes = 1000});
        QVERIFY(ends(call));
        QCOMPARE(call.result().has_value(), fits);
        QCOMPARE(QFile::exists(staging()), fits);
        if (!fits)
            QCOMPARE(call.result().error().kind, ErrorKind::TooLarge);
    }
    QCOMPARE(server.requests().size(), 1);
    QFile::remove(staging());
}

void TestTransfer::downloadFollowsRedirectWithoutKey()
{
    ScriptedServer server;
    ScriptedServer other;
    other.on("GET", "/y", {{.body = "there"}});
    server.on("GET", "/v3.fal.media/files/x",
              {{.status = 302, .headers = {{"Location", other.url().toEncoded() + "/y"}}}});
    fal::Client client(quickConfig(server.url()));
    fal::DownloadCall call(client, client.url(fal::Host::Media, QStringLiteral("/files/x")), staging());
    QVERIFY(ends(call));
    QVERIFY(call.result());
    QCOMPARE(call.result()->bytes, 5);
    QVERIFY(!other.requests().at(0).headers.contains("authorization"));
}

void TestTransfer::diskProblems_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a full disk") << QStringLiteral("/dev/full");
    QTest::newRow("a folder that does not exist") << m_folder.filePath(QStringLiteral("no/such/folder/x"));
    QTest::newRow("a folder in its place") << m_folder.path();
}

void TestTransfer::diskProblems()
{
    QFETCH(QString, path);
    ScriptedServer server;
    server.on("GET", "/v3.fal.media/files/x", {{.body = "content"}});
    fal::Client client(quickConfig(server.url()));
    for (const QUrl &url : {client.url(fal::Host::Media, QStringLiteral("/files/x")),
                            QUrl(QStringLiteral("data:text/plain;base64,Y29udGVudA=="))}) {
        fal::DownloadCall call(client, url, path);
        QVERIFY(ends(call));
        QVERIFY(!call.result());
        QCOMPARE(call.result().error().kind, ErrorKind::File);
    }
    QCOMPARE(QFile::exists(QStringLiteral("/dev/full")), true);
}

void TestTransfer::cancelRemovesTheFile()
{
    ScriptedServer server;
    server.on("GET", "/v3.fal.media/files/x",
              {{.body = QByteArray(50'000, 'x'), .behaviour = Behaviour::StallInBody}});
    fal::Client client(quickConfig(server.url()));
    fal::DownloadCall call(client, client.url(fal::Host::Media, QStringLiteral("/files/x")), staging());
    QSignalSpy progress(&call, &fal::DownloadCall::progress);
    QVERIFY(progress.wait());
    QVERIFY(QFile::exists(staging()));
    call.cancel();
    QVERIFY(ends(call));
    QCOMPARE(call.result().error().kind, ErrorKind::Canceled);
    QVERIFY(!QFile::exists(staging()));
}

QTEST_GUILESS_MAIN(TestTransfer)
#include "tst_transfer.moc"
