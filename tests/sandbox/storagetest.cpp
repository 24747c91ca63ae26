// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The sandbox's storage: both ways in, step by step, and what it refuses.

#include "sandbox/server.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using Headers = QList<std::pair<QByteArray, QByteArray>>;

namespace {

struct Said
{
    int status = 0;
    QByteArray body;
    QByteArray etag;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

} // namespace

class StorageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wholeFile();
    void initiateRefuses_data();
    void initiateRefuses();
    void putRefuses_data();
    void putRefuses();
    void partsInAnyOrder_data();
    void partsInAnyOrder();
    void completeRefuses_data();
    void completeRefuses();
    void tokenIsNeeded_data();
    void tokenIsNeeded();
    void tokenExpires();
    void directUpload();
    void fileExpires();
    void restOfAFile();

private:
    Said send(const QByteArray &method, const QString &url, const QByteArray &body = {}, const Headers &headers = {});
    Said initiate(const QByteArray &body, const QByteArray &lifecycle = {}, bool inParts = false,
                  const QString &query = u"?storage_type=fal-cdn-v3"_s);
    [[nodiscard]] QString at(const QString &path) const { return m_url + u'/' + path; }
    // An upload in parts, begun: below which address, and with which headers.
    struct Begun
    {
        QString below;
        QString query;
        QString file;
        Headers headers;
    };
    Begun begin(bool isDirect);
    QByteArray token();

    QNetworkAccessManager m_network;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<sandbox::Hosted> m_sandbox;
    QString m_url;
};

static const QByteArray named = R"({"file_name":"a b.txt","content_type":"text/plain"})";

void StorageTest::init()
{
    m_sandbox.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto started = sandbox::Hosted::start({.stateFolder = m_folder->path()});
    QVERIFY(started.has_value());
    m_sandbox = std::move(*started);
    m_url = m_sandbox->url().toString();
}

Said StorageTest::send(const QByteArray &method, const QString &url, const QByteArray &body, const Headers &headers)
{
    QNetworkRequest request{QUrl(url)};
    request.setRawHeader("Content-Type", "text/plain");
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!finished.wait(60'000))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(), reply->rawHeader("ETag")};
}

Said StorageTest::initiate(const QByteArray &body, const QByteArray &lifecycle, bool inParts, const QString &query)
{
    const QString path = inParts ? u"initiate-multipart"_s : u"initiate"_s;
    return send("POST", at("rest.fal.ai/storage/upload/"_L1 + path + query), body,
                lifecycle.isEmpty() ? Headers() : Headers{{"X-Fal-Object-Lifecycle", lifecycle}});
}

QByteArray StorageTest::token()
{
    return send("POST", at(u"rest.fal.ai/storage/auth/token?storage_type=fal-cdn-v3"_s), "{}").json()["token"_L1]
        .toString().toLatin1();
}

StorageTest::Begun StorageTest::begin(bool isDirect)
{
    if (isDirect) {
        const Headers bearer{{"Authorization", "Bearer " + token()}};
        const QJsonObject place = send("POST", at(u"v3.fal.media/files/upload/multipart"_s), {},
                                       bearer + Headers{{"X-Fal-File-Name", "a.txt"}}).json();
        const QString file = place["access_url"_L1].toString();
        return {file + "/multipart/"_L1 + place["uploadId"_L1].toString(), {}, file, bearer};
    }
    const QJsonObject place = initiate(named, {}, true).json();
    const QUrl upload(place["upload_url"_L1].toString());
    return {upload.toString(QUrl::RemoveQuery), u'?' + upload.query(), place["file_url"_L1].toString(), {}};
}

void StorageTest::wholeFile()
{
    const QJsonObject place = initiate(named).json();
    QCOMPARE(send("PUT", place["upload_url"_L1].toString(), "content").status, 200);
    QCOMPARE(send("GET", place["file_url"_L1].toString()).body, QByteArray("content"));
}

void StorageTest::initiateRefuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("lifecycle");
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("status");
    const QString usual = u"?storage_type=fal-cdn-v3"_s;
    const auto life = [&](const char *name, const QByteArray &text, int status) {
        QTest::newRow(name) << named << text << usual << status;
    };
    QTest::newRow("an unknown storage") << named << QByteArray() << u"?storage_type=tape"_s << 422;
    QTest::newRow("no storage at all") << named << QByteArray() << QString() << 200;
    QTest::newRow("no name") << QByteArray(R"({"content_type":"text/plain"})") << QByteArray() << usual << 422;
    QTest::newRow("no type") << QByteArray(R"({"file_name":"a"})") << QByteArray() << usual << 422;
    QTest::newRow("no JSON") << QByteArray("x") << QByteArray() << usual << 422;
    life("a life of an hour", R"({"expiration_duration_seconds":3600})", 200);
    life("a life without end", R"({"expiration_duration_seconds":null})", 200);
    life("a life of no time", R"({"expiration_duration_seconds":0})", 422);
    life("a life in words", R"({"expiration_duration_seconds":"1h"})", 422);
    life("a lifecycle that is no object", "7", 422);
    life("good readers", R"({"initial_acl":{"default":"hide","rules":[{"user":"a","decision":"allow"}]}})", 200);
    life("an unknown decision", R"({"initial_acl":{"default":"maybe"}})", 422);
    life("a rule for nobody", R"({"initial_acl":{"rules":[{"decision":"allow"}]}})", 422);
}

void StorageTest::initiateRefuses()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, lifecycle);
    QFETCH(QString, query);
    for (const bool inParts : {false, true})
        QTEST(initiate(body, lifecycle, inParts, query).status, "status");
}

void StorageTest::putRefuses_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("isSigned");
    QTest::addColumn<int>("status");
    QTest::newRow("a key that leaked") << QByteArray("Authorization") << true << 400;
    QTest::newRow("a cookie that leaked") << QByteArray("Cookie") << true << 400;
    QTest::newRow("no signature") << QByteArray("X-Other") << false << 403;
    QTest::newRow("all is well") << QByteArray("X-Other") << true << 200;
}

void StorageTest::putRefuses()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, isSigned);
    for (const bool inParts : {false, true}) {
        QUrl url(initiate(named, {}, inParts).json()["upload_url"_L1].toString());
        if (!isSigned)
            url.setQuery(u"signature=other"_s);
        if (inParts)
            url.setPath(url.path() + "/1"_L1);
        QTEST(send("PUT", url.toString(), "content", {{header, "Key a"}}).status, "status");
    }
}

void StorageTest::partsInAnyOrder_data()
{
    QTest::addColumn<bool>("isDirect");
    QTest::newRow("the presigned way") << false;
    QTest::newRow("the way with a token") << true;
}

void StorageTest::partsInAnyOrder()
{
    QFETCH(bool, isDirect);
    const Begun upload = begin(isDirect);
    QJsonArray parts;
    for (const int number : {3, 1, 2}) {
        const QByteArray n = QByteArray::number(number);
        const Said said = send("PUT", upload.below + u'/' + QString::fromLatin1(n) + upload.query, "part " + n, upload.headers);
        QCOMPARE(said.status, 200);
        QCOMPARE(said.json()["partNumber"_L1].toInt(), number);
        QCOMPARE(said.json()["etag"_L1].toString().toLatin1(), said.etag);
        parts.append(QJsonObject{{u"partNumber"_s, number}, {u"etag"_s, QString::fromLatin1(said.etag)}});
    }
    QCOMPARE(send("GET", upload.file).status, 404); // not yet
    const QByteArray list = QJsonDocument(QJsonObject{{u"parts"_s, parts}}).toJson();
    QCOMPARE(send("POST", upload.below + "/complete"_L1 + upload.query, list, upload.headers).status, 200);
    QCOMPARE(send("GET", upload.file).body, QByteArray("part 1part 2part 3"));
}

void StorageTest::completeRefuses_data()
{
    QTest::addColumn<QByteArray>("parts"); // ETAG1 stands for the first part's
    QTest::newRow("no parts") << QByteArray("[]");
    QTest::newRow("another etag") << QByteArray(R"([{"partNumber":1,"etag":"other"}])");
    QTest::newRow("no etag") << QByteArray(R"([{"partNumber":1}])");
    QTest::newRow("a part that was never uploaded") << QByteArray(R"([{"partNumber":1,"etag":"ETAG1"},{"partNumber":2,"etag":"e"}])");
    QTest::newRow("a gap") << QByteArray(R"([{"partNumber":1,"etag":"ETAG1"},{"partNumber":3,"etag":"e"}])");
    QTest::newRow("a part twice") << QByteArray(R"([{"partNumber":1,"etag":"ETAG1"},{"partNumber":1,"etag":"ETAG1"}])");
}

void StorageTest::completeRefuses()
{
    QFETCH(QByteArray, parts);
    for (const bool isDirect : {false, true}) {
        const Begun upload = begin(isDirect);
        const Said first = send("PUT", upload.below + "/1"_L1 + upload.query, "part", upload.headers);
        const QByteArray list = QByteArray(parts).replace("ETAG1", QByteArray(first.etag).replace("\"", ""));
        const QString complete = upload.below + "/complete"_L1 + upload.query;
        QCOMPARE(send("POST", complete, "{\"parts\":" + list + '}', upload.headers).status, 400);
        QCOMPARE(send("GET", upload.file).status, 404);
    }
}

void StorageTest::tokenIsNeeded_data()
{
    QTest::addColumn<QByteArray>("credential");
    QTest::newRow("nothing") << QByteArray("-");
    QTest::newRow("the key") << QByteArray("Key a:b");
    QTest::newRow("another token") << QByteArray("Bearer x");
}

void StorageTest::tokenIsNeeded()
{
    QFETCH(QByteArray, credential);
    for (const QString &path : {u"files/upload"_s, u"files/upload/multipart"_s, u"files/b/a/b/multipart/c/1"_s})
        QCOMPARE(send("POST", at("v3.fal.media/"_L1 + path), "x", {{"Authorization", credential}}).status, 401);
    QCOMPARE(send("POST", at(u"rest.fal.ai/storage/auth/token"_s), "{}").status, 422);
}

// One that is good for no time at all is like one of an hour ago.
void StorageTest::tokenExpires()
{
    const Headers bearer{{"Authorization", "Bearer " + token()}, {"X-Fal-File-Name", "a.txt"}};
    QCOMPARE(send("POST", at(u"v3.fal.media/files/upload"_s), "content", bearer).status, 200);
    auto started = sandbox::Hosted::start({.storageTokenTime = std::chrono::seconds(0)});
    QVERIFY(started.has_value());
    m_sandbox = std::move(*started);
    m_url = m_sandbox->url().toString();
    const QByteArray old = token();
    QVERIFY(!old.isEmpty());
    for (const QString &path : {u"files/upload"_s, u"files/upload/multipart"_s})
        QCOMPARE(send("POST", at("v3.fal.media/"_L1 + path), "content",
                      {{"Authorization", "Bearer " + old}, {"X-Fal-File-Name", "a.txt"}}).status, 401);
}

void StorageTest::directUpload()
{
    const Said said = send("POST", at(u"v3.fal.media/files/upload"_s), "content",
                           {{"Authorization", "Bearer " + token()}, {"X-Fal-File-Name", "k%C3%A4se%20.txt"}});
    const QUrl url(said.json()["access_url"_L1].toString());
    QCOMPARE(url.fileName(), u"k_se .txt"_s); // decoded, and with plain letters only
    QCOMPARE(send("GET", url.toString(QUrl::FullyEncoded)).body, QByteArray("content"));
    QCOMPARE(send("POST", at(u"v3.fal.media/files/upload"_s), "content",
                  {{"Authorization", "Bearer " + token()}, {"X-Fal-Object-Lifecycle-Preference", "{"}}).status, 422);
}

// The note of the end is set back instead of waiting for it.
void StorageTest::fileExpires()
{
    const QJsonObject place = initiate(named, R"({"expiration_duration_seconds":3600})").json();
    QCOMPARE(send("PUT", place["upload_url"_L1].toString(), "content").status, 200);
    const QString url = place["file_url"_L1].toString();
    QCOMPARE(send("GET", url).status, 200);
    QDirIterator notes(m_folder->path(), {u".expires"_s}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    QVERIFY(notes.hasNext());
    QFile note(notes.next());
    QVERIFY(note.open(QIODevice::ReadOnly));
    const QDateTime end = QDateTime::fromString(QString::fromLatin1(note.readAll()), Qt::ISODateWithMs);
    QVERIFY(std::abs(QDateTime::currentDateTimeUtc().secsTo(end) - 3600) < 60);
    note.close();
    QVERIFY(note.open(QIODevice::WriteOnly | QIODevice::Truncate));
    note.write("2001-01-01T00:00:00.000Z");
    note.close();
    QCOMPARE(send("GET", url).status, 404);
}

void StorageTest::restOfAFile()
{
    const QJsonObject place = initiate(named).json();
    send("PUT", place["upload_url"_L1].toString(), "0123456789");
    const QString url = place["file_url"_L1].toString();
    const Said whole = send("GET", url);
    QVERIFY(whole.etag.startsWith('"'));
    const Said rest = send("GET", url, {}, {{"Range", "bytes=4-"}, {"If-Range", whole.etag}});
    QCOMPARE(rest.status, 206);
    QCOMPARE(rest.body, QByteArray("456789"));
    const Said other = send("GET", url, {}, {{"Range", "bytes=4-"}, {"If-Range", "\"other\""}});
    QCOMPARE(other.status, 200);
    QCOMPARE(other.body, QByteArray("0123456789"));
}

QTEST_GUILESS_MAIN(StorageTest)
#include "storagetest.moc"
