// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of exchange with a real service, through every fault of the network: it ends, with what was
// asked for or with an error that says what happened; what costs is sent once; what is free is asked again.

#include "faulty.h"

#include "fal/models.h"
#include "fal/run.h"
#include "fal/subscribe.h"
#include "fal/tokens.h"
#include "fal/transfer.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkReply>
#include <QTemporaryDir>

#include <functional>

using namespace test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fal::ErrorKind;

namespace {

struct Exchange
{
    const char *name;
    QByteArray pattern; // of its request line
    bool isPaid;
    std::function<fal::Call *(fal::Client &)> make;
    std::function<std::optional<fal::Error>(fal::Call *)> error;
};

template <class T>
std::optional<fal::Error> errorOfCall(fal::Call *call)
{
    const auto &result = static_cast<T *>(call)->result();
    return result ? std::optional<fal::Error>() : result.error();
}

template <class T>
Exchange exchange(const char *name, const QByteArray &pattern, bool isPaid,
                  std::function<fal::Call *(fal::Client &)> make)
{
    return {name, pattern, isPaid, std::move(make), errorOfCall<T>};
}

} // namespace

class TestFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exchanges_data();
    void exchanges();
    void resetConnections();
    void refusedOnce();
    void proxyTellsTheTruth();

private:
    [[nodiscard]] QList<Exchange> all() const;

    Faulty m_faulty;
    QTemporaryDir m_folder;
    fal::Ticket m_job; // complete
    QUrl m_picture;
};

void TestFaults::initTestCase()
{
    fal::Client client(m_faulty.healthy());
    fal::SubscribeCall call(client, endpoint(), smallPicture(u"first"_s));
    QVERIFY(ends(call));
    QVERIFY2(call.result(), call.result() ? "" : qPrintable(call.result().error().message));
    m_job = fal::Ticket::rebuilt(endpoint(), call.result()->requestId); // its addresses lead past the proxy
    m_picture = QUrl(call.result()->data["images"_L1][0]["url"_L1].toString());
    QVERIFY(m_picture.isValid());
    QFile file(m_folder.filePath(u"a.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(100'000, 'p'));
}

QList<Exchange> TestFaults::all() const
{
    const QString picture = m_folder.filePath(u"a.png"_s);
    const QString staging = m_folder.filePath(u"staging.part"_s);
    const auto upload = [picture](fal::Client &c) {
        return new fal::UploadCall(c, picture, u"image/png"_s, {}, &c);
    };
    const auto uploadInParts = [picture](fal::Client &c) {
        const fal::UploadOptions options{.contentType = u"image/png"_s, .slicing = {.above = 1, .partSize = 50'000}};
        return new fal::UploadCall(c, picture, options, &c);
    };
    return {
        exchange<fal::SubmitCall>("submit", "^POST /queue", true,
                                  [](fal::Client &c) {
                                      return new fal::SubmitCall(c, endpoint(),
                                                                 smallPicture(QString::fromLatin1(
                                                                     QTest::currentDataTag())),
                                                                 {}, &c);
                                  }),
        exchange<fal::RunCall>("run", "^POST /fal\\.run/", true,
                               [](fal::Client &c) {
                                   return new fal::RunCall(c, endpoint(), smallPicture(u"run"_s),
                                                           {.timeout = c.config().idleTimeout}, &c);
                               }),
        exchange<fal::StreamCall>("stream", "^POST /fal\\.run/", true,
                                  [](fal::Client &c) {
                                      return new fal::StreamCall(
                                          c, endpoint(), smallPicture(u"stream"_s),
                                          {.idleTimeout = c.config().idleTimeout}, &c);
                                  }),
        exchange<fal::StatusCall>(
            "status", "/status\\?", false,
            [this](fal::Client &c) { return new fal::StatusCall(c, m_job, true, &c); }),
        exchange<fal::StatusStreamCall>(
            "status stream", "/status/stream", false,
            [this](fal::Client &c) { return new fal::StatusStreamCall(c, m_job, true, &c); }),
        exchange<fal::ResultCall>(
            "result", "^GET /queue", false,
            [this](fal::Client &c) { return new fal::ResultCall(c, m_job, &c); }),
        exchange<fal::CancelCall>(
            "cancel", "^PUT /queue", false,
            [this](fal::Client &c) { return new fal::CancelCall(c, m_job, &c); }),
        exchange<fal::UploadCall>("initiate", "^POST /rest", false, upload),
        exchange<fal::UploadCall>("put", "^PUT ", false, upload),
        exchange<fal::UploadCall>("part", "^PUT \\S*/parts/", false, uploadInParts),
        exchange<fal::UploadCall>("complete", "^POST \\S*/complete", false, uploadInParts),
        exchange<fal::DownloadCall>(
            "download", "^GET /v3", false,
            [this, staging](fal::Client &c) {
                return new fal::DownloadCall(
                    c, c.url(fal::Host::Media, m_picture.path().section(u'/', 2).prepend(u'/')),
                    staging, &c);
            }),
        exchange<fal::TokenCall>(
            "token", "^POST /rest", false,
            [](fal::Client &c) { return new fal::TokenCall(c, endpoint(), 60s, &c); }),
        exchange<fal::ModelsCall>(
            "models", "^GET /api", false,
            [](fal::Client &c) { return new fal::ModelsCall(c, {.limit = 3}, &c); }),
        exchange<fal::SchemaCall>(
            "schema", "^GET /fal\\.ai", false,
            [](fal::Client &c) { return new fal::SchemaCall(c, endpoint(), &c); }),
        exchange<fal::RequestsCall>(
            "requests", "^GET /api", false,
            [](fal::Client &c) { return new fal::RequestsCall(c, {.endpoint = endpoint()}, &c); }),
    };
}

void TestFaults::exchanges_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<Fault>("fault");
    const QList<Exchange> list = all();
    for (int i = 0; i < list.size(); ++i) {
        QTest::addRow("%s as it should be", list[i].name) << i << Fault::None;
        for (const auto &[name, fault] : faults())
            QTest::addRow("%s %s", list[i].name, name) << i << fault;
    }
}

void TestFaults::exchanges()
{
    QFETCH(int, which);
    QFETCH(Fault, fault);
    FaultProxy &proxy = *m_faulty.proxy;
    proxy.beGood();
    proxy.forget();
    const Exchange exchange = all().at(which);
    proxy.spoil(exchange.pattern, fault);
    auto client = std::make_unique<fal::Client>(faultyConfig(proxy.url(), fault));
    fal::Call *call = exchange.make(*client);
    QVERIFY(ends(*call));
    const auto error = exchange.error(call);
    const QString said = error ? error->message : QString();
    QVERIFY(proxy.seen(exchange.pattern) >= 1);
    if (isHarmless(fault))
        QVERIFY2(!error, qPrintable(said));
    if (error) {
        const QList<ErrorKind> good{ErrorKind::Network, ErrorKind::Timeout, ErrorKind::Protocol, ErrorKind::Server};
        QVERIFY2(good.contains(error->kind), qPrintable(said));
        QVERIFY(said.endsWith(u'.'));
    }
    if (exchange.isPaid) {
        QVERIFY2(proxy.seen(exchange.pattern) == 1, "sent twice");
        QCOMPARE(proxy.forwarded(exchange.pattern), isBeforeTheServer(fault) ? 0 : 1);
        if (error && proxy.forwarded(exchange.pattern) == 1)
            QVERIFY2(error->mayHaveBeenAccepted, qPrintable(said));
        if (exchange.name == QByteArray("submit"))
            QTRY_COMPARE(m_faulty.jobs(QString::fromLatin1(QTest::currentDataTag())),
                         proxy.forwarded(exchange.pattern));
    } else {
        const bool isStream = exchange.name == QByteArray("status stream"); // FollowCall's to pick up
        if (!looksWhole(fault) && !isStream)
            QVERIFY2(!error, qPrintable(said));
        QVERIFY(!error || !error->mayHaveBeenAccepted);
        QVERIFY(proxy.seen(exchange.pattern) <= 1 + 4);
    }
    QTRY_VERIFY(client->findChildren<QNetworkReply *>().isEmpty());
    client.reset();
    QTRY_COMPARE(proxy.openConnections(), 0);
}

// The line breaks before a word is said on it.
void TestFaults::resetConnections()
{
    FaultProxy &proxy = *m_faulty.proxy;
    proxy.beGood();
    proxy.forget();
    fal::Client client(faultyConfig(proxy.url(), Fault::None));
    proxy.resetConnection(1);
    fal::ResultCall free(client, m_job);
    QVERIFY(ends(free));
    QVERIFY2(free.result(), free.result() ? "" : qPrintable(free.result().error().message));
    fal::Client another(faultyConfig(proxy.url(), Fault::None));
    proxy.resetConnection(1);
    fal::RunCall paid(another, endpoint(), smallPicture(u"reset"_s));
    QVERIFY(ends(paid));
    // The reset may come before a byte of the body was taken: then another line is as good. Never both.
    QCOMPARE(proxy.seen("^POST"), paid.result() ? 1 : 0);
}

void TestFaults::refusedOnce()
{
    FaultProxy &proxy = *m_faulty.proxy;
    proxy.beGood();
    proxy.forget();
    proxy.refuse();
    auto config = faultyConfig(proxy.url(), Fault::None);
    config.retryBase = 30ms;
    config.longestPause = 60ms;
    config.retries = 50;
    fal::Client client(config);
    fal::SubmitCall paid(client, endpoint(), smallPicture(u"refused"_s));
    QVERIFY(ends(paid));
    QCOMPARE(paid.result().error().kind, ErrorKind::Network);
    QVERIFY(!paid.result().error().mayHaveBeenAccepted); // nobody was there
    QVERIFY(paid.result().error().retryable);
    fal::ResultCall free(client, m_job);
    QSignalSpy finished(&free, &fal::Call::finished);
    QVERIFY(!finished.wait(100));
    proxy.listenAgain();
    QVERIFY(finished.wait(10'000));
    QVERIFY(free.result());
    QCOMPARE(m_faulty.jobs(u"refused"_s), 0);
}

// What the other tests rely on: the proxy counts what passes, and keeps it.
void TestFaults::proxyTellsTheTruth()
{
    FaultProxy &proxy = *m_faulty.proxy;
    proxy.beGood();
    proxy.forget();
    proxy.spoil("^PUT ", Fault::CutBody, 1, 1); // the second one
    fal::Client client(faultyConfig(proxy.url(), Fault::None));
    fal::UploadCall upload(client, m_folder.filePath(u"a.png"_s), u"image/png"_s);
    QVERIFY(ends(upload));
    QVERIFY(upload.result());
    QCOMPARE(proxy.seen("^PUT "), 1);
    QCOMPARE(proxy.exchanges().last().requestBody, 100'000);
    QCOMPARE(proxy.exchanges().last().fault, Fault::None);
    QVERIFY(proxy.exchanges().first().requestHead.contains("Authorization: Key " + key));
    QVERIFY(!proxy.exchanges().last().requestHead.contains(key));
    QCOMPARE(proxy.exchanges().last().answered, proxy.exchanges().last().delivered);
}

QTEST_MAIN(TestFaults)
#include "tst_faults.moc"
