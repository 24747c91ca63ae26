// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What was asked and answered for a job: it belongs to its job, is bounded, survives a restart, and lets nobody in.

#include "support/scriptedserver.h"

#include "studio/jobs/exchangelog.h"
#include "studio/jobs/jobqueue.h"
#include "studio/studio.h"

#include <QDirIterator>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace studio;

namespace {

const QByteArray secret = "very+secret/value=";
const QByteArray signature = "c2lnbmF0dXJlLW9mLWEtYnVja2V0";

QList<QByteArray> formsOf(const QByteArray &text)
{
    return {text, text.toBase64(QByteArray::OmitTrailingEquals).chopped(2), ("id:" + text).toBase64(QByteArray::OmitTrailingEquals).mid(6).chopped(2),
            text.toHex(), text.toHex().toUpper(), text.toPercentEncoding()};
}

} // namespace

class TestExchangeLog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::ScriptedServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Studio> m_studio;

    void open()
    {
        auto opened = Studio::open(Profile::at(m_folder->filePath(u"profile"_s)),
                                   {.key = fal::fixedKey("id:" + secret), .baseUrl = m_server->url(), .pollInterval = 5ms, .retryBase = 1ms, .retries = 0});
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error()));
        m_studio = *std::move(opened);
    }

    // The job has an input that is uploaded to a presigned address, and a result; every answer repeats the key.
    [[nodiscard]] QString runToItsEnd()
    {
        const QByteArray base = m_server->url().toEncoded();
        const QByteArray echo = secret + ' ' + secret.toHex() + ' ' + secret.toBase64() + ' ' + secret.toPercentEncoding();
        const QByteArray presigned = base + "/bucket/fox.png?X-Amz-Signature=" + signature;
        m_server->on("POST", "/rest.fal.ai/storage/upload/initiate*",
                     {{.body = "{\"upload_url\":\"" + presigned + "\",\"file_url\":\"" + base + "/v3.fal.media/files/fox.png\",\"note\":\"" + echo + "\"}"}});
        const QByteArray known = signature + ' ' + signature.toHex(); // all that a bucket knows
        m_server->on("PUT", "/bucket/*", {{.headers = {{"x-echo", known}}, .body = known}});
        m_server->on("POST", "/queue.fal.run/maker/model/look", {{.headers = {{"x-echo", echo}}, .body = "{\"request_id\":\"ours\",\"note\":\"" + echo + "\"}"}});
        const QByteArray path = "/queue.fal.run/maker/model/requests/ours";
        m_server->on("GET", path + "/status/stream", {{.status = 404, .body = "{}"}});
        m_server->on("GET", path + "/status", {{.body = "{\"status\":\"COMPLETED\",\"note\":\"" + echo + "\"}"}});
        m_server->on("GET", path, {{.body = "{\"text\":\"hello\",\"note\":\"" + echo + "\"}"}});
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::red);
        const QString file = m_folder->filePath(u"fox.png"_s);
        image.save(file);
        QSignalSpy finished(&m_studio->jobs(), &JobQueue::finished);
        const auto id = m_studio->jobs().enqueue({.endpoint = u"maker/model/look"_s, .values = {{u"image_url"_s, QUrl::fromLocalFile(file).toString()}}});
        return id && (!finished.isEmpty() || finished.wait(30'000)) ? *id : QString();
    }

    [[nodiscard]] std::vector<fal::ExchangeRecord> exchangesOf(const QString &id) { return m_studio->jobs().exchanges().of(*m_studio->jobs().job(id)); }

    [[nodiscard]] QStringList callsOf(const QString &id)
    {
        QStringList calls;
        for (const fal::ExchangeRecord &record : exchangesOf(id))
            calls << QString::fromLatin1(record.method) + u' ' + QUrl(record.url).path();
        return calls;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<test::ScriptedServer>();
        open();
    }
    void cleanup()
    {
        m_studio.reset();
        m_server.reset();
    }

    void everyRequestBelongsToItsJob()
    {
        const QString id = runToItsEnd();
        QVERIFY(!id.isEmpty());
        QTRY_VERIFY(callsOf(id).contains(u"GET /queue.fal.run/maker/model/requests/ours"_s));
        const QStringList calls = callsOf(id);
        QVERIFY2(calls.first().startsWith("POST /rest.fal.ai/storage/upload/initiate"_L1), qPrintable(calls.join(u'\n')));
        for (const QString &call : {u"PUT /bucket/fox.png"_s, u"POST /queue.fal.run/maker/model/look"_s, u"GET /queue.fal.run/maker/model/requests/ours/status"_s})
            QVERIFY2(calls.contains(call), qPrintable(call + u" is not among\n"_s + calls.join(u'\n')));
        const auto other = m_studio->jobs().enqueue({.endpoint = u"maker/model/other"_s, .values = {}});
        QVERIFY(callsOf(*other).isEmpty());
    }

    void itIsThereAfterARestart()
    {
        const QString id = runToItsEnd();
        QTRY_VERIFY(callsOf(id).contains(u"GET /queue.fal.run/maker/model/requests/ours"_s));
        QStringList before = callsOf(id);
        before.removeIf([](const QString &call) { return call.contains("bucket"_L1) || call.contains("storage"_L1); }); // shared by jobs
        m_studio.reset();
        open();
        (void)callsOf(id); // asks for the file
        QTRY_COMPARE(callsOf(id), before);
        m_studio->jobs().remove(id);
        m_studio.reset();
        QVERIFY(!QFile::exists(m_folder->filePath(u"profile/logs/%1.http.jsonl"_s.arg(id))));
    }

    void itLetsNobodyIn()
    {
        const QString id = runToItsEnd();
        QTRY_VERIFY(callsOf(id).contains(u"GET /queue.fal.run/maker/model/requests/ours"_s));
        QByteArray all;
        for (const fal::ExchangeRecord &record : exchangesOf(id))
            all += textOf(record).toUtf8() + toJson(record);
        m_studio.reset(); // everything is written
        QDirIterator files(m_folder->filePath(u"profile"_s), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.fileName().endsWith(".http.jsonl"_L1))
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            all += file.readAll();
        }
        QVERIFY(all.contains("Authorization"));
        for (const QByteArray &word : {secret, signature}) {
            for (const QByteArray &form : formsOf(word))
                QVERIFY2(!all.contains(form), (form + " in\n" + all).constData());
        }
    }

    void whatIsKeptIsBounded()
    {
        fal::Client client({});
        ExchangeLog log(client, m_folder->path());
        const QDateTime start = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
        const Job job{.id = u"one"_s, .created = start};
        for (int i = 0; i < 300; ++i)
            Q_EMIT client.exchanged({.method = "GET", .url = QString::number(i), .call = job.id, .sent = start.addSecs(i)});
        (void)log.of(job);
        QTRY_COMPARE(log.of(job).size(), 100U);
        QCOMPARE(log.of(job).front().url, u"0"_s); // how it began
        QCOMPARE(log.of(job).back().url, u"299"_s);
        const auto sizeOfUpload = [&](int number) {
            return log.of({.id = u"two"_s, .recipe = {.inputs = {{.sha256 = QString::number(number)}}}, .created = start}).size();
        };
        for (int i = 0; i < 1800; ++i)
            Q_EMIT client.exchanged({.method = "PUT", .responseBody = QByteArray(16'000, 'x'), .call = ExchangeLog::uploadName(QString::number(i)), .sent = start});
        QCOMPARE(sizeOfUpload(0), 0U); // those that were used last are in memory
        QCOMPARE(sizeOfUpload(1799), 1U);
    }

    void anExchangeIsReadAsItWasWritten()
    {
        const fal::ExchangeRecord record{.method = "POST",
                                         .url = u"https://queue.fal.run/a/b?x=***"_s,
                                         .requestHeaders = {{"Authorization", "Key ***"}},
                                         .requestBody = "{\"prompt\":\"ein Fuchs, schön\"}",
                                         .status = 422,
                                         .responseHeaders = {{"x-fal-request-id", "1"}},
                                         .responseBody = "{\"detail\":\"<b>\"}",
                                         .problem = u"cut"_s,
                                         .firstByte = 12ms,
                                         .total = 30ms,
                                         .attempt = 2,
                                         .call = {},
                                         .sent = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC)};
        const fal::ExchangeRecord read = exchangeFromJson(toJson(record));
        QCOMPARE(textOf(read), textOf(record));
        QCOMPARE(toJson(read), toJson(record));
        QCOMPARE(placeOf(record), u"queue.fal.run/a/b"_s);
        QVERIFY(textOf(record).contains(u"\"prompt\": \"ein Fuchs, schön\""_s));
        QVERIFY(exchangeFromJson("{\"method\":\"GE").method.isEmpty()); // half a line
    }
};

QTEST_GUILESS_MAIN(TestExchangeLog)
#include "tst_exchangelog.moc"
