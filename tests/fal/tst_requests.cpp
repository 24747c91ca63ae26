// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Our requests beside those of fal's own JavaScript client (1.10.1, as recorded), header by header.
// Each difference is meant, and stands here with its reason.

#include "calls.h"

#include "fal/transfer.h"

#include <QFile>
#include <QTemporaryDir>

#include <functional>

using namespace test;

using Headers = QHash<QByteArray, QByteArray>;
Q_DECLARE_METATYPE(Headers)

namespace {

using Make = std::function<fal::Call *(fal::Client &, const QString &file)>;

struct Shape
{
    const char *name;
    Make make;
    int request; // which of the call's requests
    QByteArray method;
    QByteArray target;
    Headers headers; // of the official client
    QByteArray body;
};

struct Difference
{
    const char *shape;
    QByteArray header;
    QByteArray ours; // empty: not sent
    const char *reason;
};

const Headers json{{"authorization", "Key " + key}, {"accept", "application/json"}, {"content-type", "application/json"}};

Headers with(Headers headers, const QByteArray &name, const QByteArray &value)
{
    headers.insert(name, value);
    return headers;
}

fal::Call *upload(fal::Client &client, const QString &file)
{
    return new fal::UploadCall(client, file, QStringLiteral("image/png"), QStringLiteral("cat pic.png"));
}

const QList<Shape> &shapes()
{
    static const QList<Shape> all{
        {"submit", [](fal::Client &c, const QString &) { return new fal::SubmitCall(c, endpoint(), {}); }, 0, "POST",
         submitPath, with(json, "x-fal-queue-priority", "normal"), "{}"},
        {"submit, normal priority",
         [](fal::Client &c, const QString &) {
             return new fal::SubmitCall(c, endpoint(), {}, {.priority = fal::Priority::Normal});
         },
         0, "POST", submitPath, with(json, "x-fal-queue-priority", "normal"), "{}"},
        {"submit with every option",
         [](fal::Client &c, const QString &) {
             return new fal::SubmitCall(c, endpoint(), {{QStringLiteral("z"), QStringLiteral("ö")}},
                                        {.priority = fal::Priority::Low, .startTimeoutSeconds = 12.5, .hint = QStringLiteral("hint-1")});
         },
         0, "POST", submitPath,
         with(with(with(json, "x-fal-queue-priority", "low"), "x-fal-runner-hint", "hint-1"), "x-fal-request-timeout", "12.5"),
         "{\"z\":\"ö\"}"},
        {"status, logs off", [](fal::Client &c, const QString &) { return new fal::StatusCall(c, ticket(), false); }, 0,
         "GET", statusPath + "?logs=0", json, ""},
        {"status, logs on", [](fal::Client &c, const QString &) { return new fal::StatusCall(c, ticket(), true); }, 0,
         "GET", statusPath + "?logs=1", json, ""},
        {"status stream", [](fal::Client &c, const QString &) { return new fal::FollowCall(c, ticket()); }, 0, "GET",
         streamPath + "?logs=1", with(json, "accept", "application/json, text/event-stream"), ""},
        {"result", [](fal::Client &c, const QString &) { return new fal::ResultCall(c, ticket()); }, 0, "GET", jobPath,
         json, ""},
        {"cancel", [](fal::Client &c, const QString &) { return new fal::CancelCall(c, ticket()); }, 0, "PUT",
         cancelPath, json, ""},
        {"upload, initiate", upload, 0, "POST", "/rest.fal.ai/storage/upload/initiate?storage_type=fal-cdn-v3", json,
         R"({"content_type":"image/png","file_name":"cat pic.png"})"},
        {"upload, bytes", upload, 1, "PUT", "/bucket/ONE?sig=abc", {{"content-type", "image/png"}, {"accept", "*/*"}},
         "\1\2\3"},
    };
    return all;
}

const QList<Difference> &differences()
{
    static const QList<Difference> all{
        {"submit", "x-fal-queue-priority", "", "what nobody chose is not sent: the service's default is the same"},
        {"submit with every option", "x-fal-request-start-timeout", "12.5",
         "the old name is deprecated, the new one wins where both are there"},
        {"status stream", "accept", "text/event-stream", "only a stream is of use there; anything else is polled"},
        {"status stream", "cache-control", "no-store", "events out of a cache are old; the Python client says so too"},
    };
    return all;
}

// What HTTP itself needs, by either client's own library.
const QList<QByteArray> plumbing{"host", "connection", "accept-encoding", "accept-language", "content-length",
                                 "transfer-encoding", "user-agent"};

} // namespace

class TestRequests final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shape_data();
    void shape();
    void everyDifferenceIsNeeded();
    void userAgent();

private:
    // The request, as the server saw it.
    static Recorded sent(const Shape &shape);
    static Headers expected(const Shape &shape);
};

Recorded TestRequests::sent(const Shape &shape)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("x.bin")));
    if (!file.open(QIODevice::WriteOnly) || file.write("\1\2\3") != 3)
        qFatal("Cannot write a test file");
    file.close();
    ScriptedServer server;
    server.on("POST", submitPath, {{.body = accepted}});
    server.on("GET", streamPath, {events({completed})});
    server.on("GET", statusPath, {{.body = completed}});
    server.on("GET", jobPath, {{.body = "{}"}});
    server.on("PUT", cancelPath, {{.status = 202}});
    server.on("POST", "/rest.fal.ai/*", {{.body = R"({"upload_url":")" + server.url().toEncoded()
                                              + R"(/bucket/ONE?sig=abc","file_url":"https://v3.fal.media/files/one.png"})"}});
    server.on("PUT", "/bucket/ONE", {{}});
    fal::Client client(quickConfig(server.url()));
    const std::unique_ptr<fal::Call> call(shape.make(client, file.fileName()));
    return ends(*call) ? server.requests().value(shape.request) : Recorded();
}

Headers TestRequests::expected(const Shape &shape)
{
    Headers headers = shape.headers;
    for (const Difference &difference : differences()) {
        if (qstrcmp(difference.shape, shape.name) != 0)
            continue;
        if (difference.ours.isEmpty())
            headers.remove(difference.header);
        else
            headers.insert(difference.header, difference.ours);
    }
    return headers;
}

void TestRequests::shape_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < shapes().size(); ++i)
        QTest::newRow(shapes()[i].name) << i;
}

void TestRequests::shape()
{
    QFETCH(int, index);
    const Shape &shape = shapes()[index];
    const Recorded request = sent(shape);
    QCOMPARE(request.method, shape.method);
    QCOMPARE(request.target, shape.target);
    QCOMPARE(request.body, shape.body);
    Headers ours = request.headers;
    for (const QByteArray &name : plumbing)
        ours.remove(name);
    QCOMPARE(ours, expected(shape));
}

// A difference that is none is an error in the table.
void TestRequests::everyDifferenceIsNeeded()
{
    for (const Difference &difference : differences()) {
        const auto shape = std::find_if(shapes().begin(), shapes().end(), [&](const Shape &s) {
            return qstrcmp(s.name, difference.shape) == 0;
        });
        QVERIFY(shape != shapes().end());
        QVERIFY2(shape->headers.value(difference.header) != difference.ours, difference.reason);
    }
}

void TestRequests::userAgent()
{
    const QByteArray agent = sent(shapes().first()).headers.value("user-agent");
    QVERIFY2(agent.startsWith("gesso-fal/"), agent.constData());
}

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"
