// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The examples, built against the installed library, as a person uses them: exit status, stdout, stderr,
// files. The service is gesso-sandbox, a process of its own.

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

class TestSdk : public QObject
{
    Q_OBJECT

private:
    struct Ended
    {
        int status = -1;
        QByteArray out, err;
    };

    // Starts a service and returns its URL, empty when there is none.
    [[nodiscard]] static QString listen(QProcess &service, const QStringList &arguments)
    {
        service.start(QStringLiteral(GESSO_SANDBOX), QStringList{u"--port"_s, u"0"_s} + arguments);
        while (!service.canReadLine()) {
            if (!service.waitForReadyRead(30'000))
                return {};
        }
        const QString line = QString::fromUtf8(service.readLine()).trimmed();
        return line.startsWith("Listening on "_L1) ? line.mid(13) : QString();
    }

    static void stop(QProcess &service)
    {
        service.kill();
        service.waitForFinished();
    }

    void prepare(QProcess &process, const QString &program, QStringList arguments, const QByteArray &key) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"FAL_KEY"_s, u"FAL_KEY_ID"_s, u"FAL_KEY_SECRET"_s, u"http_proxy"_s})
            environment.remove(name);
        environment.insert(u"FAL_KEY"_s, QString::fromLatin1(key));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.setProgram(QStringLiteral(SDK_EXAMPLES "/") + program);
        arguments.replaceInStrings(u"$SERVER"_s, m_url);
        arguments.replaceInStrings(u"$STRICT"_s, m_strictUrl);
        arguments.replaceInStrings(u"$NOBODY"_s, m_nobodyUrl);
        process.setArguments(arguments);
    }

    [[nodiscard]] Ended run(const QString &program, const QStringList &arguments,
                            const QByteArray &key = "an-id:a-secret") const
    {
        QProcess process;
        prepare(process, program, arguments, key);
        process.start();
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {.out = {}, .err = process.readAllStandardError()};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    [[nodiscard]] QStringList filesIn(const QString &folder) const
    {
        return QDir(m_folder.filePath(folder)).entryList(QDir::Files | QDir::Hidden);
    }

    QTemporaryDir m_folder;
    QProcess m_service, m_strictService;
    QString m_url, m_strictUrl, m_nobodyUrl;

private Q_SLOTS:
    void initTestCase()
    {
        m_url = listen(m_service, {});
        QVERIFY2(!m_url.isEmpty(), "The sandbox did not start.");
        m_strictUrl = listen(m_strictService, {u"--key"_s, u"the-right:key"_s, u"--run-ms"_s, u"60000"_s});
        QVERIFY2(!m_strictUrl.isEmpty(), "The second sandbox did not start.");
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        m_nobodyUrl = u"http://127.0.0.1:%1"_s.arg(closed.serverPort());
    }

    void cleanupTestCase()
    {
        stop(m_service);
        stop(m_strictService);
    }

    void pictureComes()
    {
        const Ended ended = run(u"fal-console/fal-console"_s,
                                {u"fal-ai/flux/schnell"_s, u"prompt=a fox in snow"_s, u"seed=7"_s,
                                 u"--server"_s, u"$SERVER"_s, u"--out"_s, u"pictures"_s});
        QVERIFY2(ended.status == 0, ended.err.constData());
        const QJsonObject answer = QJsonDocument::fromJson(ended.out).object();
        QCOMPARE(answer["seed"_L1].toInt(), 7);
        QCOMPARE(answer["images"_L1][0]["width"_L1].isDouble(), true);
        QVERIFY2(ended.err.contains("request id is"), ended.err.constData());
        const QStringList files = filesIn(u"pictures"_s);
        QCOMPARE(files.size(), 1);
        QVERIFY(ended.err.contains("Saved pictures/" + files.first().toUtf8()));
        const QImage picture(m_folder.filePath(u"pictures/"_s + files.first()));
        QCOMPARE(picture.width(), answer["images"_L1][0]["width"_L1].toInt());

        // Once more: the first file stays what it is.
        const Ended again = run(u"fal-console/fal-console"_s,
                                {u"fal-ai/flux/schnell"_s, u"prompt=a fox in snow"_s, u"seed=7"_s,
                                 u"--server"_s, u"$SERVER"_s, u"--out"_s, u"pictures"_s});
        QCOMPARE(again.status, 0);
        QCOMPARE(filesIn(u"pictures"_s).size(), 2);
    }

    void fileIsUploaded()
    {
        QImage picture(64, 48, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        QVERIFY(picture.save(m_folder.filePath(u"in.png"_s)));
        const Ended ended = run(u"fal-console/fal-console"_s,
                                {u"fal-ai/moondream2/visual-query"_s, u"prompt=What is this?"_s,
                                 u"--file"_s, u"image_url=in.png"_s, u"--server"_s, u"$SERVER"_s});
        QVERIFY2(ended.status == 0, ended.err.constData());
        QVERIFY2(!QJsonDocument::fromJson(ended.out)["output"_L1].toString().isEmpty(), ended.out.constData());
    }

    void failures_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("sentence");
        const QString flux = u"fal-ai/flux/schnell"_s;
        const QStringList here{u"--server"_s, u"$SERVER"_s};
        const auto row = [](const char *name, const QStringList &arguments, int status, QByteArray sentence) {
            QTest::newRow(name) << arguments << status << sentence;
        };
        row("no model", here, 2, "Please name a model");
        row("a name that is no endpoint", QStringList{u"flux"_s} + here, 2, "flux");
        row("an endpoint on another host", QStringList{u"https://fal.run.example.com/a/b"_s} + here, 2,
            "fal.run.example.com");
        row("an argument without a value", QStringList{flux, u"prompt"_s} + here, 2, "form key=value");
        row("a file without a key", QStringList{flux, u"--file"_s, u"in.png"_s} + here, 2, "form key=PATH");
        row("an option that there is not", QStringList{flux, u"--colour"_s} + here, 2, "colour");
        row("an endpoint that the service does not know", QStringList{u"nobody/nothing"_s, u"prompt=x"_s} + here,
            1, "does not know");
        row("an input that is refused names its field", QStringList{flux} + here, 1, "  prompt: ");
        row("a file that is not there", QStringList{flux, u"prompt=x"_s, u"--file"_s, u"image_url=no.png"_s} + here,
            1, "no.png");
        row("a folder that cannot be made", QStringList{flux, u"prompt=x"_s, u"--out"_s, u"file/below"_s} + here,
            1, "file/below cannot be made.");
        row("nobody listens", {flux, u"prompt=x"_s, u"--server"_s, u"$NOBODY"_s}, 1, "refused the connection.");
        row("a server without a host", {flux, u"prompt=x"_s, u"--server"_s, u"nowhere"_s}, 2, "nowhere");
        row("a wrong key", {flux, u"prompt=x"_s, u"--server"_s, u"$STRICT"_s}, 3, "API key");
    }

    void failures()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, status);
        QFETCH(const QByteArray, sentence);
        QFile file(m_folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Ended ended = run(u"fal-console/fal-console"_s, arguments);
        QVERIFY2(ended.err.contains(sentence), ended.err.constData());
        QCOMPARE(ended.status, status);
        QCOMPARE(ended.out, QByteArray());
        QVERIFY2(!ended.err.contains("a-secret"), ended.err.constData());
    }

    void interruptCancelsAtTheService()
    {
        QProcess process;
        prepare(process, u"fal-console/fal-console"_s,
                {u"fal-ai/flux/schnell"_s, u"prompt=x"_s, u"--server"_s, u"$STRICT"_s}, "the-right:key");
        process.setReadChannel(QProcess::StandardError);
        process.start();
        QByteArray said;
        while (!said.contains("In progress.") && process.waitForReadyRead(30'000))
            said += process.readAllStandardError();
        QVERIFY2(said.contains("In progress."), said.constData());
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(30'000));
        said += process.readAllStandardError();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 4, said.constData());
        QVERIFY2(said.contains("Cancelling"), said.constData());
        QVERIFY2(!said.contains("the-right:key"), said.constData());
    }

    void hello_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("found by CMake") << u"hello-fal/hello-fal"_s;
        QTest::newRow("found by pkg-config") << u"hello-pkgconfig"_s;
    }

    void hello()
    {
        QFETCH(const QString, program);
        const Ended good = run(program, {u"$SERVER"_s});
        QVERIFY2(good.status == 0, good.err.constData());
        QVERIFY(QJsonDocument::fromJson(good.out)["images"_L1][0]["url"_L1].toString().startsWith(m_url));
        const Ended bad = run(program, {u"$NOBODY"_s});
        QCOMPARE(bad.status, 1);
        QVERIFY2(bad.err.contains("refused the connection."), bad.err.constData());
    }

    // What the manual shows is what was built.
    void manualShowsHello()
    {
        const auto text = [](const QString &path) {
            QFile file(QStringLiteral(GESSO_SOURCE_DIR "/") + path);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        const QString code = text(u"examples/hello-fal/main.cpp"_s);
        QVERIFY(code.count(u'\n') > 10 && code.count(u'\n') <= 40);
        const QString withoutLicence = code.mid(code.indexOf(u"#include"_s));
        QVERIFY(text(u"core/fal/README.md"_s).contains(u"```cpp\n"_s + withoutLicence + u"```\n"_s));
    }
};

QTEST_GUILESS_MAIN(TestSdk)
#include "tst_sdk.moc"
