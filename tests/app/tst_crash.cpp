// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The program gets a signal as from a crash: it leaves its stack, is there again, and does not go round in circles.

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000; // ms, of a machine that does much else

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The program with a window that nobody sees.
class Gesso
{
public:
    Gesso(const QString &profile, const QStringList &extra = {}, const QByteArray &handler = "1")
        : m_profile(profile)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"FAL_KEY"_s, u"id-of-a-key:quite-a-secret-value"_s);
        environment.insert(u"GESSO_CRASH_HANDLER"_s, QString::fromLatin1(handler));
        environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0:handle_segv=1:handle_abort=1"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral(GESSO_PROGRAM), QStringList{u"--sandbox"_s, u"--profile"_s, profile} + extra);
    }
    ~Gesso()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Gesso)

    // How often a window was made since the profile is there: the log says so.
    [[nodiscard]] bool isUp(int starts = 1) const
    {
        return QTest::qWaitFor([&] { return read(m_profile + u"/logs/gesso.log"_s).count("gesso.start: the window is there") >= starts; }, patience);
    }
    void send(int signal) const { ::kill(pid_t(m_process.processId()), signal); }
    [[nodiscard]] bool hasEnded()
    {
        return QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, patience);
    }
    [[nodiscard]] QByteArray commandLine() const { return read(u"/proc/%1/cmdline"_s.arg(m_process.processId())); }
    [[nodiscard]] QProcess &process() { return m_process; }

private:
    QString m_profile;
    QProcess m_process;
};

QStringList reportsIn(const QString &profile)
{
    const QDir folder(profile + u"/crashes"_s);
    QStringList all;
    for (const QString &name : folder.entryList({u"crash-*.txt"_s}, QDir::Files, QDir::Name))
        all << folder.filePath(name);
    return all;
}

} // namespace

class TestCrash final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsThereAgain_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("a bad address") << SIGSEGV << QByteArray("SIGSEGV");
        QTest::newRow("an abort") << SIGABRT << QByteArray("SIGABRT");
    }
    void itIsThereAgain()
    {
        QFETCH(int, number);
        QFETCH(QByteArray, name);
        const QTemporaryDir profile;
        Gesso gesso(profile.path(), {profile.filePath(u"not there.png"_s)});
        QVERIFY(gesso.isUp());
        QVERIFY(reportsIn(profile.path()).isEmpty());
        QCOMPARE(read(profile.filePath(u"crashes/running.txt"_s)), QByteArray());
        const qint64 process = gesso.process().processId();
        gesso.send(number);
        QVERIFY(gesso.isUp(2));
        // For those who started it, it never ended. What was to be opened is not opened again.
        QCOMPARE(gesso.process().processId(), process);
        const QByteArray line = gesso.commandLine();
        QVERIFY2(line.contains("--after-crash") && line.contains("--sandbox") && !line.contains("not there"), line.constData());
        const QStringList reports = reportsIn(profile.path());
        QCOMPARE(reports.size(), 1);
        const QByteArray text = read(reports.first());
        QVERIFY2(text.contains("Ended by " + name), text.constData());
        QVERIFY2(text.contains("Crashes in a row: 1"), text.constData());
        QVERIFY2(text.contains("runWindow") || text.contains("main+0x"), text.constData());
        QVERIFY2(text.contains("QEventLoop::exec("), text.constData()); // names as they were written
        QVERIFY(!text.contains("quite-a-secret"));

        // At once another time: enough.
        gesso.send(number);
        QVERIFY(gesso.hasEnded());
        QCOMPARE(gesso.process().exitStatus(), QProcess::CrashExit);
        const QByteArray second = read(profile.filePath(u"crashes/running.txt"_s));
        QVERIFY2(second.contains("Crashes in a row: 2"), second.constData());
        QVERIFY(!read(profile.filePath(u"logs/gesso.log"_s)).contains("quite-a-secret"));

        // Two in a row: it asks, and there is no window before the answer.
        Gesso next(profile.path());
        QVERIFY(QTest::qWaitFor([&] { return read(profile.filePath(u"logs/gesso.log"_s)).contains("asks whether safe mode is wanted"); }, patience));
        QCOMPARE(reportsIn(profile.path()).size(), 2);
        QCOMPARE(read(profile.filePath(u"logs/gesso.log"_s)).count("the window is there"), 2);
    }

    void whoWantsACoreDumpGetsOne()
    {
        const QTemporaryDir profile;
        Gesso gesso(profile.path(), {}, "0");
        QVERIFY(gesso.isUp());
        gesso.send(SIGSEGV);
        QVERIFY(gesso.hasEnded());
        QVERIFY(!QFile::exists(profile.filePath(u"crashes/running.txt"_s)));
    }

    void anOrdinaryEndIsNoCrash()
    {
        const QTemporaryDir profile;
        {
            Gesso gesso(profile.path());
            QVERIFY(gesso.isUp());
            gesso.send(SIGTERM);
            QVERIFY(gesso.hasEnded());
        }
        Gesso gesso(profile.path());
        QVERIFY(gesso.isUp(2));
        QVERIFY(reportsIn(profile.path()).isEmpty());
        QVERIFY(!read(profile.filePath(u"logs/gesso.log"_s)).contains("crashed"));
    }
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
