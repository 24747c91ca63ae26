// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What was committed is brought onto the disk on another thread, and money is spent only afterwards.

#include "jobbench.h"

#include "studio/library/disksync.h"

#include <QSqlQuery>

#include <optional>

using namespace bench;
using namespace studio;

class TestDiskSync : public QObject, protected Bench
{
    Q_OBJECT

private:
    QString m_path;
    QString m_log;

    void fill(QFile &file, const QByteArray &content)
    {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
    }

private Q_SLOTS:
    void init()
    {
        setUp();
        m_path = m_folder->filePath(u"some.sqlite"_s);
        m_log = m_path + u"-wal"_s;
    }
    void cleanup() { tearDown(); }

    void whoAsksIsToldFromTheEventLoop()
    {
        QFile log(m_log);
        fill(log, "x");
        DiskSync sync(m_path);
        std::optional<QString> told;
        sync.committed();
        sync.whenOnDisk(this, [&](const QString &trouble) { told = trouble; });
        QVERIFY(!told);
        QTRY_VERIFY(told);
        QCOMPARE(*told, QString());
    }

    void whatIsThereAlreadyNeedsNoFlush()
    {
        DiskSync sync(m_path); // no log at all
        QSignalSpy flushes(&sync, &DiskSync::starting);
        std::optional<QString> told;
        sync.whenOnDisk(this, [&](const QString &trouble) { told = trouble; });
        QVERIFY(!told);
        QTRY_VERIFY(told);
        QCOMPARE(*told, QString());
        QCOMPARE(flushes.size(), 0);
    }

    void manyCommitsShareAFlush()
    {
        QFile log(m_log);
        fill(log, "x");
        DiskSync sync(m_path);
        QSignalSpy flushes(&sync, &DiskSync::starting);
        QList<int> order;
        for (int i = 0; i < 200; ++i) {
            sync.committed();
            sync.whenOnDisk(this, [&order, i](const QString &) { order << i; });
        }
        QTRY_COMPARE(order.size(), 200);
        QVERIFY(std::ranges::is_sorted(order));
        QCOMPARE(flushes.size(), 1);
    }

    void whatComesDuringAFlushWaitsForTheNext()
    {
        QFile log(m_log);
        fill(log, "x");
        DiskSync sync(m_path);
        QSignalSpy flushes(&sync, &DiskSync::starting);
        bool isLate = false;
        connect(&sync, &DiskSync::starting, this, [&, first = true]() mutable {
            if (!std::exchange(first, false))
                return;
            QMetaObject::invokeMethod(
                this,
                [&] {
                    sync.committed();
                    sync.whenOnDisk(this, [&](const QString &) { isLate = true; });
                },
                Qt::DirectConnection);
        });
        sync.committed();
        QTRY_VERIFY(isLate);
        QCOMPARE(flushes.size(), 2);
    }

    void aDiskThatCannotBeReachedIsSaidAndTriedAgain()
    {
        DiskSync sync(m_path); // the log is gone: an unplugged drive
        QStringList told;
        sync.committed();
        sync.whenOnDisk(this, [&](const QString &trouble) { told << trouble; });
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(!told.first().isEmpty());
        QFile log(m_log);
        fill(log, "x");
        sync.whenOnDisk(this, [&](const QString &trouble) { told << trouble; });
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(told.last(), QString());
    }

    void whoIsGoneIsNotCalled()
    {
        QFile log(m_log);
        fill(log, "x");
        DiskSync sync(m_path);
        bool isCalled = false;
        {
            QObject context;
            sync.committed();
            sync.whenOnDisk(&context, [&](const QString &) { isCalled = true; });
        }
        bool isOver = false;
        sync.whenOnDisk(this, [&](const QString &) { isOver = true; });
        QTRY_VERIFY(isOver);
        QVERIFY(!isCalled);
    }

    // Rows that nobody read to their end would keep the log from ever being made short.
    void aHalfReadAnswerDoesNotHoldTheLog()
    {
        const auto opened = Database::open(m_path);
        QVERIFY(opened);
        Database &database = **opened;
        for (int i = 0; i < 3; ++i)
            QVERIFY(database.run(u"INSERT INTO choices (name, value) VALUES (?, 'x')"_s, {QString::number(i)}));
        const auto rows = database.run(u"SELECT name FROM choices"_s);
        QVERIFY(rows && (*rows)->next());
        QVERIFY(database.run(u"UPDATE choices SET value = 'y'"_s));
        bool isFlushed = false;
        database.whenOnDisk(this, [&](const QString &) { isFlushed = true; });
        QTRY_VERIFY(isFlushed);
        QVERIFY(database.run(u"UPDATE choices SET value = 'z'"_s));

        const auto second = Database::open(m_path);
        QVERIFY(second);
        const auto checked = (*second)->run(u"PRAGMA wal_checkpoint(RESTART)"_s);
        QVERIFY(checked && (*checked)->next());
        QCOMPARE((*checked)->value(0).toInt(), 0);                      // nobody was in the way
        QCOMPARE((*checked)->value(1).toInt(), (*checked)->value(2).toInt()); // and all of it was taken
    }

    // What is said to the service is said after the disk knows that it will be.
    void nothingIsSentBeforeTheIntentIsOnTheDisk()
    {
        QStringList order;
        m_program->database->setTap([&](Database::Moment moment, const QString &sql, const QVariantList &values) {
            if (moment == Database::Moment::After && sql.startsWith("UPDATE jobs"_L1))
                order << values.at(2).toString();
            else if (sql == "FLUSH"_L1)
                order << u"flushed"_s;
            return 0;
        });
        connect(&m_service->server, &test::ScriptedServer::requested, this, [&](const QByteArray &method, const QByteArray &path) {
            if (method == "POST" && path == submitPath)
                order << u"sent"_s;
        });
        QVERIFY(m_program->queue.enqueue({.endpoint = u"maker/model/paint"_s, .values = {{u"prompt"_s, u"a red fox"_s}}}));
        QVERIFY(m_program->comesToRest());
        QCOMPARE(order.mid(0, 3), (QStringList{u"submitting"_s, u"flushed"_s, u"sent"_s}));
    }

    void aDiskThatRefusesCostsTimeAndNothingElse()
    {
        int refusals = 2;
        int sentWhileRefused = 0;
        m_program->database->setTap([&](Database::Moment, const QString &sql, const QVariantList &) {
            if (sql != "FLUSH"_L1 || refusals == 0)
                return 0;
            --refusals;
            return 10; // an error of the disk
        });
        connect(&m_service->server, &test::ScriptedServer::requested, this, [&] { sentWhileRefused += refusals > 0 ? 1 : 0; });
        QSignalSpy told(&m_program->queue, &JobQueue::storageFailed);
        connect(&m_program->queue, &JobQueue::storageFailed, this, [this] {
            QMetaObject::invokeMethod(&m_program->queue, [this] { m_program->queue.storageMayWork(); }, Qt::QueuedConnection);
        });
        const auto id = m_program->queue.enqueue({.endpoint = u"maker/model/paint"_s, .values = {{u"prompt"_s, u"a red fox"_s}}});
        QVERIFY(id);
        QVERIFY(m_program->comesToRest());
        QCOMPARE(m_program->state(*id), JobState::Done);
        QCOMPARE(refusals, 0);
        QCOMPARE(sentWhileRefused, 0);
        QCOMPARE(m_service->submits(), 1);
        QVERIFY(!told.isEmpty());
        QVERIFY(told.first().first().toString().contains("disk"_L1));
    }

    void aPauseJustBeforeItIsSentHoldsIt()
    {
        bool isPaused = false;
        m_program->database->setTap([&](Database::Moment, const QString &sql, const QVariantList &) {
            if (sql == "FLUSH"_L1 && !std::exchange(isPaused, true))
                m_program->queue.setPaused(true);
            return 0;
        });
        const auto id = m_program->queue.enqueue({.endpoint = u"maker/model/paint"_s, .values = {{u"prompt"_s, u"a red fox"_s}}});
        QVERIFY(id);
        QSignalSpy changed(&m_program->queue, &JobQueue::changed);
        QTRY_VERIFY(isPaused && m_program->state(*id) == JobState::Preparing);
        QCOMPARE(m_service->submits(), 0);
        m_program->queue.setPaused(false);
        QVERIFY(m_program->comesToRest());
        QCOMPARE(m_program->state(*id), JobState::Done);
        QCOMPARE(m_service->submits(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDiskSync)
#include "tst_disksync.moc"
