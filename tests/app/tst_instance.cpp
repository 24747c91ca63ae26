// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The program started twice on one profile, as real processes.

#include "studio/library/filelock.h"

#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestInstance : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString profile() const { return m_folder->path(); }

    void start(QProcess &process, const QStringList &more = {}) const
    {
        process.start(QStringLiteral(GESSO_INSTANCE), QStringList{profile()} + more);
        QVERIFY(process.waitForStarted());
    }
    [[nodiscard]] static QString line(QProcess &process)
    {
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(20'000))
                return u"nothing: "_s + QString::fromUtf8(process.readAllStandardError());
        }
        return QString::fromUtf8(process.readLine()).trimmed();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theSecondHandsOverWhatItWasStartedWith_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::newRow("nothing: the window comes to the front") << QStringList();
        QTest::newRow("files") << QStringList{u"/a/fox.png"_s, u"/a/größe 1.png"_s};
        QTest::newRow("very many files") << QStringList(5000, u"/a/folder/with/a/long/name/fox.png"_s);
    }
    void theSecondHandsOverWhatItWasStartedWith()
    {
        QFETCH(const QStringList, files);
        QProcess first;
        start(first);
        QCOMPARE(line(first), u"first"_s);
        QProcess second;
        start(second, files);
        QCOMPARE(line(second), u"handed over"_s);
        QVERIFY(second.waitForFinished());
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(line(first), u"called: %1 (token)"_s.arg(files.join(u' ')));
        first.kill();
        first.waitForFinished();
    }

    void twoStartedAtOnce()
    {
        QProcess one;
        QProcess two;
        start(one);
        start(two, {u"/a/fox.png"_s});
        const QStringList said{line(one), line(two)};
        QVERIFY2(said.contains(u"first"_s) && said.contains(u"handed over"_s), qPrintable(said.join(u'|')));
        for (QProcess *process : {&one, &two}) {
            process->kill();
            process->waitForFinished();
        }
    }

    void whoWasKilledIsNotInTheWay()
    {
        QProcess first;
        start(first);
        QCOMPARE(line(first), u"first"_s);
        first.kill();
        first.waitForFinished();
        QVERIFY(QFile::exists(profile() + u"/window.json"_s)); // it had no time to clean up
        QProcess second;
        start(second);
        QCOMPARE(line(second), u"first"_s);
        QProcess third;
        start(third, {u"/a/fox.png"_s});
        QCOMPARE(line(third), u"handed over"_s);
        QCOMPARE(line(second), u"called: /a/fox.png (token)"_s);
        third.waitForFinished();
        second.kill();
        second.waitForFinished();
    }

    void anotherServerIsNotHandedOver()
    {
        QProcess first;
        start(first);
        QCOMPARE(line(first), u"first"_s);
        QProcess second;
        start(second, {u"--sandbox"_s});
        QVERIFY(line(second).startsWith("elsewhere: Gesso is open already"_L1));
        second.waitForFinished();
        QCOMPARE(second.exitCode(), 1);
        first.kill();
        first.waitForFinished();
    }

    void itSaysWhoHasTheProfile_data()
    {
        QTest::addColumn<QByteArray>("owner");
        QTest::addColumn<QString>("word");
        QTest::newRow("a program on another computer, by a share") << QByteArray("{\"server\":\"/nowhere/x\",\"host\":\"attic\",\"user\":\"ada\"}") << u"attic"_s;
    }
    void itSaysWhoHasTheProfile()
    {
        QFETCH(const QByteArray, owner);
        QFETCH(const QString, word);
        const studio::FileLock lock(profile() + u"/window.lock"_s);
        QCOMPARE(lock.outcome(), studio::FileLock::Outcome::Mine);
        QFile file(profile() + u"/window.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(owner);
        file.close();
        QProcess second;
        start(second);
        const QString said = line(second);
        QVERIFY2(said.startsWith("elsewhere: "_L1) && said.contains(word), qPrintable(said));
        second.waitForFinished();
    }

    void aLinkToTheProfileIsTheProfile()
    {
        QTemporaryDir other;
        const QString link = other.filePath(u"link"_s);
        QVERIFY(QFile::link(profile(), link));
        QProcess first;
        start(first);
        QCOMPARE(line(first), u"first"_s);
        QProcess second;
        second.start(QStringLiteral(GESSO_INSTANCE), {link});
        QCOMPARE(line(second), u"handed over"_s);
        second.waitForFinished();
        first.kill();
        first.waitForFinished();
    }
};

QTEST_GUILESS_MAIN(TestInstance)
#include "tst_instance.moc"
