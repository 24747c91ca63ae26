// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// gesso --self-test: a plain list and a status that scripts can rely on; the profile is left as it is.

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSelfTest final : public QObject
{
    Q_OBJECT

    struct Ran
    {
        int status = -1;
        QString said;
    };

    static Ran run(const QStringList &arguments)
    {
        QProcess gesso;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s); // no keyring
        environment.remove(u"DISPLAY"_s);
        gesso.setProcessEnvironment(environment);
        QSignalSpy ended(&gesso, &QProcess::finished);
        gesso.start(QStringLiteral(GESSO_PROGRAM), arguments);
        if (gesso.state() != QProcess::NotRunning && ended.isEmpty() && !ended.wait(120'000))
            return {};
        return {.status = gesso.exitCode(), .said = QString::fromUtf8(gesso.readAllStandardOutput())};
    }

private Q_SLOTS:
    void everythingIsFine()
    {
        const QTemporaryDir profile;
        const Ran ran = run({u"--self-test"_s, u"--profile"_s, profile.filePath(u"new\nline"_s)});
        QVERIFY2(ran.status == 0, qPrintable(ran.said));
        QVERIFY(!ran.said.contains("FAILED"_L1));
        for (const auto &part : {"profile can be written"_L1, "image formats"_L1, "TLS"_L1, "system keyring"_L1, "a new database"_L1,
                                 "a picture by the sandbox"_L1, "a clip by the sandbox"_L1})
            QVERIFY2(ran.said.contains(part), qPrintable(ran.said));
        // A line each, whatever a folder is called.
        for (const QString &line : ran.said.split(u'\n', Qt::SkipEmptyParts))
            QVERIFY2(line.startsWith("ok "_L1) || line.startsWith("note "_L1), qPrintable(line));
        // Nothing but the empty folders.
        QVERIFY(QDir(profile.filePath(u"new\nline"_s)).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void theProfileIsAFile()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"profile"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a folder");
        file.close();
        const Ran ran = run({u"--profile"_s, file.fileName(), u"--self-test"_s});
        QVERIFY2(ran.status == 1, qPrintable(ran.said));
        QVERIFY(ran.said.contains("FAILED  profile can be written"_L1));
        QVERIFY(ran.said.contains("ok      a picture by the sandbox"_L1)); // the rest is told all the same
    }

    void theDatabaseIsNoDatabase()
    {
        const QTemporaryDir profile;
        QFile file(profile.filePath(u"gesso.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("once upon a time");
        file.close();
        const Ran ran = run({u"--self-test"_s, u"--profile"_s, profile.path()});
        QVERIFY2(ran.status == 1, qPrintable(ran.said));
        QVERIFY(ran.said.contains("FAILED  database of the profile"_L1));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("once upon a time")); // looked at, not mended
    }

    void wrongArguments()
    {
        QCOMPARE(run({u"--self-test"_s, u"--profile"_s}).status, 2);
    }
};

QTEST_GUILESS_MAIN(TestSelfTest)
#include "tst_selftest.moc"
