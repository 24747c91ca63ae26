// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// kill -9 at random moments of whole job lives, against a server that stays: every job that was accepted ends with its file
// in the library, none is sent twice, and no file lies about that no row knows.
//
// GESSO_KILLS says how many kills (12; a thousand in the nightly job), GESSO_KILLS_SEED repeats a run.

#include "fal/client.h"
#include "fal/requests.h"

#include "sandbox/server.h"

#include <QDirIterator>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int jobsOfALife = 4;
constexpr int killsOfALife = 6;
constexpr auto endpoint = "fal-ai/flux/schnell"_L1;

} // namespace

class TestKills : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<sandbox::Hosted> m_server;

    void prepare(QProcess &process, const QStringList &arguments, const QString &profile) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"FAL_KEY"_s, u"id:secret"_s);
        process.setProcessEnvironment(environment);
        process.setProgram(QStringLiteral(GESSO_COMMANDLINE));
        process.setArguments(arguments + QStringList{u"--server"_s, m_server->url().toString(), u"--profile"_s, profile});
    }

    [[nodiscard]] QByteArray run(const QStringList &arguments, const QString &profile) const
    {
        QProcess process;
        prepare(process, arguments, profile);
        process.start();
        return process.waitForFinished(180'000) ? process.readAllStandardOutput() : QByteArray("it hangs");
    }

    // Lives for so long, then is gone without a word. False: it had ended by itself.
    [[nodiscard]] bool killAfter(std::chrono::milliseconds time, const QString &profile) const
    {
        QProcess process;
        prepare(process, {u"queue"_s, u"--resume"_s}, profile);
        process.start();
        if (process.waitForFinished(int(time.count())))
            return false;
        process.kill();
        process.waitForFinished();
        return true;
    }

    // Prompt → how often the server was asked for it, by its own account.
    [[nodiscard]] QHash<QString, int> requests() const
    {
        fal::Client client(fal::Config{.key = fal::fixedKey("id:secret"), .baseUrl = m_server->url()});
        fal::RequestsCall call(client, {.endpoint = *fal::Endpoint::parse(endpoint), .from = {}, .to = {}});
        QSignalSpy finished(&call, &fal::Call::finished);
        QHash<QString, int> counts;
        if (!finished.wait(30'000) || !call.result())
            return counts;
        for (const fal::PastRequest &request : *call.result())
            ++counts[request.input.value("prompt"_L1).toString()];
        return counts;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto server = sandbox::Hosted::start({.stateFolder = m_folder.filePath(u"server"_s), .queueTime = 60ms, .runTime = 120ms});
        QVERIFY2(server, server ? "" : qPrintable(server.error()));
        m_server = *std::move(server);
    }

    void nothingIsLostAndNothingIsSentTwice()
    {
        bool isSet = false;
        const int wanted = qEnvironmentVariableIntValue("GESSO_KILLS", &isSet);
        const int kills = isSet ? wanted : 12;
        const quint32 given = qEnvironmentVariable("GESSO_KILLS_SEED").toUInt();
        const quint32 seed = given != 0 ? given : QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        qInfo("seed %u", seed);

        int done = 0;
        int killed = 0;
        for (int life = 0; killed < kills; ++life) {
            const QString profile = m_folder.filePath(u"life-%1"_s.arg(life));
            for (int job = 0; job < jobsOfALife; ++job)
                (void)run({u"generate"_s, endpoint, u"--detach"_s, u"--set"_s, u"image_size=square"_s, u"--set"_s,
                           u"prompt=%1-%2"_s.arg(life).arg(job)}, profile);
            // How long a whole life takes depends on the machine: the longest wait grows until one has ended.
            int longest = 400;
            for (int i = 0; i < killsOfALife && killed < kills; ++i) {
                if (killAfter(std::chrono::milliseconds(random.bounded(10, longest)), profile))
                    ++killed;
                longest += 300;
            }
            (void)run({u"queue"_s, u"--resume"_s}, profile);

            int accepted = 0;
            const QHash<QString, int> sent = requests();
            for (int job = 0; job < jobsOfALife; ++job) {
                const int times = sent.value(u"%1-%2"_s.arg(life).arg(job));
                QVERIFY2(times <= 1, "sent twice");
                accepted += times;
            }
            const QJsonArray jobs = QJsonDocument::fromJson(run({u"queue"_s, u"--json"_s}, profile)).array();
            QCOMPARE(jobs.size(), jobsOfALife);
            int doneNow = 0;
            QStringList files;
            for (const QJsonValue &job : jobs) {
                const QString state = job["state"_L1].toString();
                // Unknown: the program went before the first byte did. Only the person may send it again.
                QVERIFY2(state == "done"_L1 || state == "unknown"_L1, QJsonDocument(job.toObject()).toJson().constData());
                doneNow += state == "done"_L1 ? 1 : 0;
                for (const QJsonValue &file : job["files"_L1].toArray())
                    files << file.toString();
            }
            QCOMPARE(doneNow, accepted);
            QCOMPARE(files.size(), accepted);
            done += doneNow;
            QStringList lying;
            QDirIterator found(profile, {u"*.jpg"_s, u"*.jpeg"_s, u"*.png"_s, u"*.part*"_s}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (found.hasNext())
                lying << found.next();
            files.sort();
            lying.sort();
            QCOMPARE(lying, files);
        }
        qInfo("%d kills, %d jobs with their files", killed, done);
        QVERIFY(done > 0);
    }
};

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
