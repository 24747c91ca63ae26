// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The program at work with a key: neither what it says nor any file that it leaves behind has the key in it,
// whole or its secret half, as it is or in disguise.

#include "sandbox/server.h"
#include "studio/keys/filestore.h"
#include "studio/keys/keys.h"
#include "studio/keys/proxypassword.h"
#include "support/fakekeyring.h"
#include "support/loginproxy.h"
#include "support/scriptedserver.h"

#include <QDirIterator>
#include <QGuiApplication>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

static const QByteArray key = "id-of-a-key:quite-a-secret-value";

// Its secret half alone is enough to look for; base64 is told by what does not depend on its surroundings.
static QList<QByteArray> disguises(const QByteArray &whole = key)
{
    const QByteArray secret = whole.mid(whole.indexOf(':') + 1);
    QList<QByteArray> all{secret, secret.toHex(), secret.toHex().toUpper(), whole.toPercentEncoding()};
    for (int before = 0; before < 3; ++before)
        all << (QByteArray(before, '\0') + secret).toBase64(QByteArray::OmitTrailingEquals).mid(4).chopped(4);
    return all;
}

// What was said, and every file of the profile but the labelled one.
static void checkNothingIsIn(QByteArray all, const QString &profile, const QList<QByteArray> &forms)
{
    const studio::FileStore labelled(profile);
    int files = 0;
    QDirIterator it(profile, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (it.filePath() == labelled.path())
            continue; // the one place
        QVERIFY(file.open(QIODevice::ReadOnly));
        all += '\n' + it.filePath().toUtf8() + '\n' + file.readAll();
        ++files;
    }
    QVERIFY2(files > 0, all.constData());
    for (const QByteArray &form : forms) {
        const qsizetype at = all.indexOf(form);
        QVERIFY2(at < 0, (form + " in: " + all.mid(std::max<qsizetype>(at - 200, 0), 400)).constData());
    }
}

class TestProfileSecrets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyStaysOutside_data();
    void keyStaysOutside();
    void passwordOfTheProxyStaysOutside_data();
    void passwordOfTheProxyStaysOutside();
};

void TestProfileSecrets::keyStaysOutside_data()
{
    QTest::addColumn<QStringList>("extra");    // beside what every row says
    QTest::addColumn<QByteArray>("wantedKey"); // of the service; empty: any
    QTest::addColumn<bool>("echoes");
    QTest::addColumn<bool>("succeeds");
    QTest::addColumn<bool>("isInFile"); // the labelled one, instead of the environment
    QTest::newRow("a result in the library") << QStringList{u"--json"_s} << QByteArray() << false << true << false;
    QTest::newRow("a key that is refused") << QStringList{u"--json"_s} << QByteArray("another:key") << false << false << false;
    QTest::newRow("a service that repeats the key") << QStringList() << QByteArray() << true << false << false;
    QTest::newRow("a service that repeats the key, for machines")
        << QStringList{u"--json"_s} << QByteArray() << true << false << false;
    QTest::newRow("a key of the labelled file") << QStringList{u"--json"_s} << key << false << true << true;
    QTest::newRow("a key of the labelled file that the service repeats") << QStringList() << QByteArray() << true << false << true;
}

void TestProfileSecrets::keyStaysOutside()
{
    QFETCH(QStringList, extra);
    QFETCH(QByteArray, wantedKey);
    QFETCH(bool, echoes);
    auto sandbox = sandbox::Hosted::start({.queueTime = std::chrono::milliseconds(1),
                                           .runTime = std::chrono::milliseconds(1),
                                           .requiredKey = wantedKey});
    QVERIFY(sandbox.has_value());
    test::ScriptedServer echo;
    const QByteArray said = "Key " + key + ' ' + ("Key " + key).toBase64() + ' ' + key.toPercentEncoding();
    for (const char *verb : {"GET", "POST"})
        echo.on(verb, "/*", {{.status = 422, .headers = {{"x-fal-request-id", key}, {"X-Echo", said}},
                              .body = R"({"detail":[{"loc":["body",")" + key + R"("],"msg":")" + said
                                  + R"(","type":")" + key + "\"}]}"}});
    const QTemporaryDir profile;
    QFETCH(bool, isInFile);
    if (isInFile) {
        QSettings settings(profile.filePath(u"settings.ini"_s), QSettings::IniFormat);
        test::FakeKeyring keyring;
        studio::FileStore file(profile.path());
        studio::Keys keys({.settings = settings, .keyring = keyring, .file = file, .environment = {}});
        QSignalSpy added(&keys, &studio::Keys::added);
        keys.add(u"Work"_s, key, studio::KeyPlace::File);
        QVERIFY(added.wait());
    }
    QProcess gesso;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"FAL_KEY"_s);
    if (!isInFile)
        environment.insert(u"FAL_KEY"_s, QString::fromLatin1(key));
    environment.insert(u"QT_LOGGING_RULES"_s, u"fal.*=true"_s);
    environment.insert(u"HOME"_s, profile.filePath(u"home"_s));
    gesso.setProcessEnvironment(environment);
    gesso.start(QStringLiteral(GESSO_PROGRAM),
                QStringList{u"generate"_s, u"fal-ai/flux/dev"_s, u"--server"_s,
                            (echoes ? echo.url() : (*sandbox)->url()).toString(), u"--profile"_s, profile.path(),
                            u"--set"_s, u"prompt=a fox"_s, u"--set"_s, u"image_size=square"_s} + extra);
    QSignalSpy ended(&gesso, &QProcess::finished);
    QVERIFY(gesso.state() == QProcess::NotRunning || ended.wait(60'000));
    const QByteArray all = gesso.readAllStandardOutput() + '\n' + gesso.readAllStandardError();
    QTEST(gesso.exitStatus() == QProcess::NormalExit && gesso.exitCode() == 0, "succeeds");
    QVERIFY(all.size() > 20);
    checkNothingIsIn(all, profile.path(), disguises());
}

// The command line through a proxy that wants a login, whose password is in the labelled file.
void TestProfileSecrets::passwordOfTheProxyStaysOutside_data()
{
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<bool>("succeeds");
    QTest::newRow("the right one") << QByteArray("quite-a-secret-value") << true;
    QTest::newRow("the proxy refuses it") << QByteArray("another") << false;
}

void TestProfileSecrets::passwordOfTheProxyStaysOutside()
{
    QFETCH(const QByteArray, wanted);
    const QByteArray password = "quite-a-secret-value";
    auto sandbox = sandbox::Hosted::start({.queueTime = std::chrono::milliseconds(1), .runTime = std::chrono::milliseconds(1)});
    QVERIFY(sandbox.has_value());
    test::LoginProxy proxy(test::LoginProxy::Way::Basic);
    proxy.want("me", wanted);
    const QTemporaryDir profile;
    {
        QSettings settings(profile.filePath(u"settings.ini"_s), QSettings::IniFormat);
        settings.setValue(u"connection/route"_s, 2);
        settings.setValue(u"connection/proxy"_s, u"http://127.0.0.1:%1"_s.arg(proxy.port()));
        settings.setValue(u"connection/proxy_user"_s, u"me"_s);
        test::FakeKeyring keyring;
        studio::FileStore file(profile.path());
        studio::ProxyPassword kept({.settings = settings, .keyring = keyring, .file = file});
        QSignalSpy done(&kept, &studio::ProxyPassword::kept);
        kept.keep({.user = u"me"_s, .host = u"127.0.0.1"_s, .port = proxy.port()}, QString::fromLatin1(password), studio::KeyPlace::File);
        QVERIFY(done.wait());
    }
    QProcess gesso;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FAL_KEY"_s, QString::fromLatin1(key));
    environment.insert(u"QT_LOGGING_RULES"_s, u"fal.*=true"_s);
    environment.insert(u"HOME"_s, profile.filePath(u"home"_s));
    gesso.setProcessEnvironment(environment);
    gesso.start(QStringLiteral(GESSO_PROGRAM),
                {u"generate"_s, u"fal-ai/flux/dev"_s, u"--server"_s, (*sandbox)->url().toString(), u"--profile"_s, profile.path(), u"--json"_s,
                 u"--set"_s, u"prompt=a fox"_s, u"--set"_s, u"image_size=square"_s});
    QSignalSpy ended(&gesso, &QProcess::finished);
    QVERIFY(gesso.state() == QProcess::NotRunning || ended.wait(60'000));
    const QByteArray all = gesso.readAllStandardOutput() + '\n' + gesso.readAllStandardError();
    QFETCH(const bool, succeeds);
    QVERIFY2((gesso.exitStatus() == QProcess::NormalExit && gesso.exitCode() == 0) == succeeds, all.constData());
    QCOMPARE(proxy.passed() > 0, succeeds);
    QCOMPARE(all.contains("Settings, Connection"), !succeeds);
    QVERIFY(proxy.refused() <= 1);
    checkNothingIsIn(all, profile.path(), disguises("me:" + password));
}

QTEST_MAIN(TestProfileSecrets)
#include "tst_profilesecrets.moc"
