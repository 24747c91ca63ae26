// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The command line as a script sees it: exit status, stdout, stderr, files. Every row is a process of its own.

#include "sandbox/server.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<sandbox::Hosted> m_server;
    QTemporaryDir m_folder;

    struct Ended
    {
        int status = -1;
        QByteArray out, err;
    };

    void prepare(QProcess &process, const QStringList &arguments, const QByteArray &key) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"GESSO_SERVER"_s, u"FAL_KEY"_s})
            environment.remove(name);
        if (!key.isEmpty())
            environment.insert(u"FAL_KEY"_s, QString::fromLatin1(key));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.setProgram(QStringLiteral(GESSO_COMMANDLINE));
        QStringList all = arguments;
        all.replaceInStrings(u"$SERVER"_s, m_server->url().toString());
        process.setArguments(all);
    }

    [[nodiscard]] Ended run(const QStringList &arguments, const QByteArray &key = "id:secret") const
    {
        QProcess process;
        prepare(process, arguments, key);
        process.start();
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {.out = {}, .err = process.readAllStandardError()};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    [[nodiscard]] QStringList filesIn(const QString &folder) const
    {
        return QDir(m_folder.filePath(folder)).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto server = sandbox::Hosted::start({.stateFolder = m_folder.filePath(u"server"_s), .requiredKey = "id:secret"});
        QVERIFY2(server, server ? "" : qPrintable(server.error()));
        m_server = *std::move(server);
        write(u"broken.json"_s, "{\"prompt\": ");
        write(u"list.json"_s, "[1, 2]");
        write(u"plain.txt"_s, "no recipe in here");
        QVERIFY(QDir(m_folder.path()).mkdir(u"damaged"_s));
        write(u"damaged/gesso.sqlite"_s, QByteArray(8192, 'x'));
    }

    void badInput_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("says");
        const QByteArray good = "id:secret";
        const auto generate = [](const QStringList &more) {
            return QStringList{u"generate"_s, u"fal-ai/flux/schnell"_s, u"--out"_s, u"bad"_s} + more;
        };
        QTest::newRow("no such option") << generate({u"--colour"_s}) << good << 2 << QByteArray("--colour");
        QTest::newRow("an option without its value") << generate({u"--set"_s}) << good << 2 << QByteArray("--set");
        QTest::newRow("a setting without a key") << generate({u"--set"_s, u"fox"_s}) << good << 2 << QByteArray("key=value");
        QTest::newRow("no endpoint") << QStringList{u"generate"_s} << good << 2 << QByteArray("endpoint");
        QTest::newRow("a word that is no endpoint") << QStringList{u"generate"_s, u"fox"_s} << good << 2 << QByteArray("fox");
        QTest::newRow("a field that the model lacks") << generate({u"--set"_s, u"promt=x"_s}) << good << 2 << QByteArray("promt");
        QTest::newRow("a required field is missing") << generate({}) << good << 2 << QByteArray("prompt");
        QTest::newRow("a number out of range") << generate({u"--set"_s, u"prompt=x"_s, u"--set"_s, u"num_images=99"_s}) << good << 2 << QByteArray("num_images");
        QTest::newRow("a word for a number") << generate({u"--set"_s, u"prompt=x"_s, u"--set"_s, u"seed=fox"_s}) << good << 2 << QByteArray("seed");
        QTest::newRow("a name template that cannot be") << generate({u"--set"_s, u"prompt=x"_s, u"--name"_s, u"{promt}"_s}) << good << 2 << QByteArray("promt");
        QTest::newRow("no jobs at all") << generate({u"--set"_s, u"prompt=x"_s, u"--count"_s, u"0"_s}) << good << 2 << QByteArray("--count");
        QTest::newRow("an input that is no JSON") << generate({u"--json"_s, u"broken.json"_s}) << good << 2 << QByteArray("broken.json");
        QTest::newRow("an input that is no object") << generate({u"--json"_s, u"list.json"_s}) << good << 2 << QByteArray("list.json");
        QTest::newRow("an input that is not there") << generate({u"--json"_s, u"nowhere.json"_s}) << good << 1 << QByteArray("nowhere.json");
        QTest::newRow("a file that is not there") << QStringList{u"generate"_s, u"fal-ai/whisper"_s, u"--file"_s, u"audio_url=nowhere.wav"_s} << good << 1 << QByteArray("nowhere.wav");
        QTest::newRow("a model that nobody has") << QStringList{u"generate"_s, u"fal-ai/no-such-thing"_s, u"--set"_s, u"prompt=x"_s} << good << 1 << QByteArray("not found");
        QTest::newRow("a wrong key") << generate({u"--set"_s, u"prompt=x"_s}) << QByteArray("id:wrong") << 3 << QByteArray("key");
        QTest::newRow("nobody listens") << generate({u"--set"_s, u"prompt=x"_s, u"--server"_s, u"http://127.0.0.1:9"_s}) << good << 1 << QByteArray("127.0.0.1");
        QTest::newRow("no address of a server") << generate({u"--set"_s, u"prompt=x"_s, u"--server"_s, u"fox"_s}) << good << 1 << QByteArray("fox");
        QTest::newRow("an out folder below a file") << generate({u"--set"_s, u"prompt=x"_s, u"--out"_s, u"plain.txt/x"_s}) << good << 1 << QByteArray("plain.txt");
        QTest::newRow("a profile below a file") << generate({u"--set"_s, u"prompt=x"_s, u"--profile"_s, u"plain.txt/x"_s}) << good << 1 << QByteArray("plain.txt");
        QTest::newRow("no recipe to restore") << QStringList{u"restore"_s, u"plain.txt"_s} << good << 1 << QByteArray("plain.txt");
        QTest::newRow("nothing to restore") << QStringList{u"restore"_s} << good << 2 << QByteArray("one file");
        QTest::newRow("nothing to upload there") << QStringList{u"upload"_s, u"nowhere.wav"_s} << good << 1 << QByteArray("nowhere.wav");
        QTest::newRow("no such job to cancel") << QStringList{u"queue"_s, u"--cancel"_s, u"fox"_s} << good << 1 << QByteArray("fox");
        QTest::newRow("an OpenAPI file that is not there") << QStringList{u"schema"_s, u"nowhere.json"_s} << good << 1 << QByteArray("nowhere.json");
        QTest::newRow("a format that nobody knows") << QStringList{u"export"_s, u"fox"_s, u"--out"_s, u"bad"_s, u"--format"_s, u"gif87"_s} << good << 2 << QByteArray("gif87");
        QTest::newRow("an OpenAPI file that is none") << QStringList{u"schema"_s, u"list.json"_s} << good << 1 << QByteArray("list.json");
    }
    void badInput()
    {
        QFETCH(QStringList, arguments);
        QFETCH(const QByteArray, key);
        QFETCH(const int, status);
        QFETCH(const QByteArray, says);
        if (!arguments.contains(u"--server"_s))
            arguments << u"--server"_s << u"$SERVER"_s;
        if (!arguments.contains(u"--profile"_s))
            arguments << u"--profile"_s << u"profile"_s;
        const Ended ended = run(arguments, key);
        QVERIFY2(ended.err.contains(says), ended.err.constData());
        QCOMPARE(ended.status, status);
        QCOMPARE(ended.out, QByteArray());
        QCOMPARE(filesIn(u"bad"_s), QStringList());
    }

    void aDamagedDatabaseIsReplacedAndSaid()
    {
        const Ended ended = run({u"queue"_s, u"--json"_s, u"--profile"_s, u"damaged"_s});
        QCOMPARE(ended.status, 0);
        QVERIFY2(ended.err.contains("damaged"), ended.err.constData());
        QCOMPARE(ended.out.trimmed(), QByteArray("[\n]"));
    }

    void aLargeSeedArrivesExactly()
    {
        const Ended ended = run({u"generate"_s, u"fal-ai/flux/schnell"_s, u"--set"_s, u"prompt=a fox"_s, u"--set"_s, u"seed=9007199254740993"_s,
                                 u"--json"_s, u"--out"_s, u"good"_s, u"--name"_s, u"fox"_s, u"--server"_s, u"$SERVER"_s, u"--profile"_s, u"profile"_s});
        QVERIFY2(ended.status == 0, ended.err.constData());
        const QJsonObject job = QJsonDocument::fromJson(ended.out).object();
        QCOMPARE(job.value("state"_L1).toString(), u"done"_s);
        QCOMPARE(job["output"_L1]["seed"_L1].toInteger(), 9007199254740993LL);
        QCOMPARE(filesIn(u"good"_s).size(), 1);

        const Ended restored = run({u"restore"_s, u"good/"_s + filesIn(u"good"_s).front()});
        QCOMPARE(restored.status, 0);
        QCOMPARE(QJsonDocument::fromJson(restored.out)["values"_L1]["seed"_L1].toInteger(), 9007199254740993LL);
    }

    // A script must not stand still for ever, and must not lose what was paid for.
    void whatCannotBeFiledEndsTheProgramAndGoesOnLater()
    {
        const QStringList place{u"--server"_s, m_server->url().toString(), u"--profile"_s, u"blocked"_s};
        const QString blocked = u"blocked/library/"_s + QDate::currentDate().toString(u"yyyy/MM"_s);
        QVERIFY(QDir(m_folder.path()).mkpath(blocked.section(u'/', 0, -2)));
        write(blocked, "a file where a folder is wanted");
        const Ended ended = run(QStringList{u"generate"_s, u"fal-ai/flux/schnell"_s, u"--set"_s, u"prompt=x"_s} + place);
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.err.contains("queue --resume"), ended.err.constData());
        QCOMPARE(ended.out, QByteArray());
        QVERIFY(QFile::remove(m_folder.filePath(blocked)));
        const Ended resumed = run(QStringList{u"queue"_s, u"--resume"_s} + place);
        QVERIFY2(resumed.status == 0, resumed.err.constData());
        QVERIFY2(QFile::exists(QString::fromLocal8Bit(resumed.out.trimmed())), resumed.out.constData());
    }

    void twoProgramsShareAProfile()
    {
        constexpr int programs = 3;
        std::array<QProcess, programs> processes;
        for (int i = 0; i < programs; ++i) {
            prepare(processes[size_t(i)],
                    {u"generate"_s, u"fal-ai/flux/schnell"_s, u"--set"_s, u"prompt=together %1"_s.arg(i), u"--count"_s, u"2"_s, u"--server"_s,
                     u"$SERVER"_s, u"--profile"_s, u"shared"_s},
                    "id:secret");
            processes[size_t(i)].start();
        }
        QSet<QString> files;
        for (QProcess &process : processes) {
            QVERIFY(process.waitForFinished(120'000));
            QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
            for (const QByteArray &line : process.readAllStandardOutput().trimmed().split('\n'))
                files << QString::fromLocal8Bit(line);
        }
        QCOMPARE(files.size(), 2 * programs); // nobody took another's name
        for (const QString &file : std::as_const(files))
            QVERIFY2(QFileInfo(file).size() > 0, qPrintable(file));
        const Ended listed = run({u"queue"_s, u"--json"_s, u"--profile"_s, u"shared"_s, u"--server"_s, u"$SERVER"_s});
        const QJsonArray jobs = QJsonDocument::fromJson(listed.out).array();
        QCOMPARE(jobs.size(), 2 * programs);
        for (const QJsonValue &job : jobs)
            QCOMPARE(job["state"_L1].toString(), u"done"_s);
    }

    void aKilledJobIsResumed()
    {
        const QStringList place{u"--server"_s, m_server->url().toString(), u"--profile"_s, u"killed"_s};
        const Ended detached = run(QStringList{u"generate"_s, u"fal-ai/flux/schnell"_s, u"--set"_s, u"prompt=x"_s, u"--out"_s, u"late"_s, u"--detach"_s} + place);
        QCOMPARE(detached.status, 5);
        QVERIFY(filesIn(u"late"_s).isEmpty());

        QProcess killed; // while it waits for the job
        prepare(killed, QStringList{u"queue"_s, u"--resume"_s} + place, "id:secret");
        killed.setReadChannel(QProcess::StandardError);
        killed.start();
        QVERIFY(killed.waitForReadyRead(30'000));
        killed.kill();
        QVERIFY(killed.waitForFinished());

        const Ended resumed = run(QStringList{u"queue"_s, u"--resume"_s} + place);
        QVERIFY2(resumed.status == 0, resumed.err.constData());
        QCOMPARE(filesIn(u"late"_s).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
