// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Very many jobs with every failure at random: as many ends as beginnings, each sent once at most, and a file for each that was
// done. And a result that is larger than what a program should take of the memory.
//
// GESSO_JOBS says how many jobs (300; ten thousand in the nightly job), GESSO_JOBS_SEED repeats a run, GESSO_BIG the MiB of the
// large result (160).

#include "jobbench.h"

#include "studio/jobs/journal.h"

#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>

#include <array>

using namespace bench;
using namespace studio;

#if defined(__SANITIZE_ADDRESS__)
// What was freed would be counted as used.
extern "C" const char *__asan_default_options();
extern "C" const char *__asan_default_options()
{
    return "quarantine_size_mb=4:detect_leaks=1";
}
#endif

namespace {

// MiB that this process has at most had in memory.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLongLong() / 1024;
    }
    return -1;
}

// Every answer is so many MiB of nothing, made as it is sent.
class Zeros : public QTcpServer
{
public:
    explicit Zeros(qint64 size) : bytes(size * 1024 * 1024)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                if (!socket->readAll().contains("\r\n\r\n"))
                    return;
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: " + QByteArray::number(bytes) + "\r\n\r\n");
                auto left = std::make_shared<qint64>(bytes);
                const auto more = [socket, left] {
                    while (*left > 0 && socket->bytesToWrite() < 1024 * 1024)
                        *left -= socket->write(QByteArray(qMin<qint64>(*left, 256 * 1024), '\0'));
                };
                connect(socket, &QTcpSocket::bytesWritten, this, more);
                more();
            });
        });
    }
    qint64 bytes;
};

} // namespace

class TestMany : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void asManyEndsAsBeginnings()
    {
        bool isSet = false;
        const int wanted = qEnvironmentVariableIntValue("GESSO_JOBS", &isSet);
        const int jobs = isSet ? wanted : 300;
        const quint32 given = qEnvironmentVariable("GESSO_JOBS_SEED").toUInt();
        const quint32 seed = given != 0 ? given : QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        qInfo("seed %u", seed);

        test::ScriptedServer server;
        server.on("GET", "/*", {{.status = 404, .body = "{}"}});
        server.on("GET", "/v3.fal.media/*", {{.headers = {{"Content-Type", "image/png"}}, .body = picture()}});
        QHash<QString, int> sent;
        int accepted = 0;
        connect(&server, &test::ScriptedServer::requested, &server, [&](const QByteArray &method, const QByteArray &path) {
            if (method != "POST" || path != submitPath)
                return;
            const QJsonObject input = QJsonDocument::fromJson(server.requests().constLast().body).object();
            ++sent[input.value("prompt"_L1).toString()];
            const QByteArray id = "r" + QByteArray::number(++accepted);
            const QByteArray of = requestPath + id;
            ScriptedAnswer answer{.body = json({{u"request_id"_s, QString::fromLatin1(id)}})};
            ScriptedAnswer status{.body = completed};
            QList<ScriptedAnswer> result{{.body = json({{u"images"_s, QJsonArray{QJsonObject{{u"url"_s, server.url().toString() + u"/v3.fal.media/"_s + QString::fromLatin1(id)}}}}})}};
            bool isInHistory = true;
            switch (random.bounded(12)) {
            case 0: answer = {.status = 422, .body = json({{u"detail"_s, u"no"_s}})}; isInHistory = false; break;
            case 1: answer = {.status = 429, .body = json({{u"detail"_s, u"busy"_s}})}; isInHistory = false; break;
            case 2: answer.behaviour = Behaviour::CloseBeforeHeaders; break;
            case 3: answer.behaviour = Behaviour::CutBody; isInHistory = false; break;
            case 4: result = {{.status = 422, .body = json({{u"detail"_s, u"no"_s}})}}; break;
            case 5: result.prepend({.behaviour = Behaviour::CutBody, .pieces = {}}); break;
            case 6: status = {.status = 401, .body = "{}"}; break;
            case 7: server.on("GET", "/v3.fal.media/" + id, {{.status = 404}}); break;
            case 8: server.on("GET", "/v3.fal.media/" + id, {{.status = 503}, {.body = picture()}}); break;
            case 9: result = {{.body = json({{u"text"_s, u"hello"_s}})}}; break;
            default: break;
            }
            server.on("GET", of + "/status", {status});
            server.on("GET", of, result);
            server.on("POST", submitPath, {answer});
            const QJsonObject item{{u"request_id"_s, QString::fromLatin1(id)},
                                   {u"endpoint_id"_s, u"maker/model/paint"_s},
                                   {u"sent_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                                   {u"json_input"_s, input}};
            server.on("GET", historyPath, {{.body = json({{u"items"_s, isInHistory ? QJsonArray{item} : QJsonArray()}, {u"has_more"_s, false}})}});
        });

        Program program(m_folder.filePath(u"many"_s), quick(server.url()));
        program.queue.setLimit(8);
        QHash<QString, int> ends;
        connect(&program.queue, &JobQueue::finished, this, [&ends](const QString &id) { ++ends[id]; });
        for (int i = 0; i < jobs; ++i) {
            const auto id = program.queue.enqueue({.endpoint = u"maker/model/paint"_s, .values = {{u"prompt"_s, u"picture %1"_s.arg(i)}}});
            QVERIFY(id);
        }
        while (ends.size() < jobs) {
            QSignalSpy finished(&program.queue, &JobQueue::finished);
            QVERIFY(finished.wait(30'000));
        }
        QMap<QString, int> states;
        QStringList files;
        const auto all = program.queue.jobs();
        QCOMPARE(int(all.size()), jobs);
        for (const Job &job : all) {
            ++states[stateName(job.state)];
            QVERIFY2(isFinal(job.state) || job.state == JobState::Unknown, qPrintable(stateName(job.state)));
            QCOMPARE(ends.value(job.id), 1);
            const int times = sent.value(job.recipe.values.value("prompt"_L1).toString());
            QVERIFY2(times == 1 || (times == 0 && job.state != JobState::Done), qPrintable(stateName(job.state)));
            QCOMPARE(job.state == JobState::Done, !job.files.isEmpty());
            QCOMPARE(job.state == JobState::Done, !job.problem);
            files << job.files;
        }
        QVERIFY(states.value(u"done"_s) > 0 && states.value(u"failed"_s) > 0);
        files.sort();
        QStringList lying = filesBelow(m_folder.filePath(u"many/library"_s));
        const QStringList found = lying;
        lying.removeIf([&found](const QString &path) { // the recipe beside a text, which has no place for one
            return path.endsWith(".gesso.json"_L1) && found.contains(path.chopped(int(qstrlen(".gesso.json"))));
        });
        QCOMPARE(lying, files);
        QCOMPARE(program.library.count(), qint64(files.size()));
        // Those that are unknown are still open: the journal has them, and no others.
        QCOMPARE(int(Journal::read(m_folder.filePath(u"many"_s)).size()), states.value(u"unknown"_s));
        for (auto state = states.begin(); state != states.end(); ++state)
            qInfo("%d %s", state.value(), qPrintable(state.key()));
    }

    void aResultLargerThanTheMemory()
    {
        bool isSet = false;
        const int wanted = qEnvironmentVariableIntValue("GESSO_BIG", &isSet);
        const Zeros zeros(isSet ? wanted : 160);
        Service service;
        const QString address = u"http://127.0.0.1:%1/big.bin"_s.arg(zeros.serverPort());
        service.answers({.body = json({{u"file"_s, QJsonObject{{u"url"_s, address}, {u"file_name"_s, u"big.bin"_s}}}})});
        Program program(m_folder.filePath(u"big"_s), quick(service.server.url()));
        const auto id = program.queue.enqueue({.endpoint = u"maker/model/paint"_s, .values = {{u"prompt"_s, u"a large file"_s}}});
        QVERIFY(id);
        const qint64 before = peakMemory();
        QTRY_VERIFY_WITH_TIMEOUT(program.rests(), 250'000);
        const Job job = *program.queue.job(*id);
        QVERIFY2(job.state == JobState::Done, job.problem ? qPrintable(job.problem->message) : "");
        QCOMPARE(QFileInfo(job.files.front()).size(), zeros.bytes);
        qInfo("%lld MiB in a file, %lld MiB more in memory", zeros.bytes / 1024 / 1024, peakMemory() - before);
        QVERIFY(peakMemory() - before < 48);
    }
};

QTEST_GUILESS_MAIN(TestMany)
#include "tst_many.moc"
