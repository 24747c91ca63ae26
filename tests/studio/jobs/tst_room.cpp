// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A disk that is full, or a folder that is not there, at every step of a job: the person is told, the job keeps its state and goes on
// when there is room. The disk is a small tmpfs in a mount namespace of this test's own; where that is not allowed, it is skipped.

#include "jobbench.h"

#include "studio/jobs/joblog.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QSettings>
#include <QStorageInfo>

using namespace bench;
using namespace studio;

class TestRoom : public QObject, protected Bench
{
    Q_OBJECT

private:
    QString m_room = qEnvironmentVariable("GESSO_ROOM");

    [[nodiscard]] QString filler() const { return m_room + u"/filler"_s; }
    // Leaves so many bytes.
    void fill(qint64 left) const
    {
        QFile file(filler());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        for (const int block : {65536, 4096}) {
            while (QStorageInfo(m_room).bytesAvailable() - block >= left) {
                if (file.write(QByteArray(block, 'x')) != block)
                    break;
            }
        }
    }
    static QByteArray bigPicture()
    {
        QImage image(500, 300, QImage::Format_RGB32);
        QRandomGenerator random(3);
        random.fillRange(reinterpret_cast<quint32 *>(image.bits()), image.sizeInBytes() / 4);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes; // about 450 KB
    }
    // What waits is woken up until the job has its end.
    [[nodiscard]] bool comesToRest() const
    {
        return QTest::qWaitFor(
            [this] {
                m_program->queue.storageMayWork();
                m_program->queue.networkIsBack();
                return m_program->rests();
            },
            20'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (m_room.isEmpty())
            QSKIP("There is no disk to fill here (unshare -rm)");
    }
    void init()
    {
        QFile::remove(filler());
        QDir(m_room + u"/profile"_s).removeRecursively();
        setUp(m_room + u"/profile"_s);
    }
    void cleanup()
    {
        tearDown();
    }

    void aFullDisk_data()
    {
        QTest::addColumn<int>("left");
        for (const int left : {0, 8, 24, 48, 96, 200, 400, 500, 700, 900, 1000, 1400})
            QTest::addRow("%d KiB are left", left) << left * 1024;
    }
    void aFullDisk()
    {
        QFETCH(const int, left);
        const QByteArray bytes = bigPicture();
        m_service->server.on("GET", mediaPath, {{.headers = {{"Content-Type", "image/png"}}, .body = bytes}});
        QSignalSpy told(&m_program->queue, &JobQueue::storageFailed);
        fill(left);
        auto id = m_program->queue.enqueue({.endpoint = u"maker/model/paint"_s, .values = {{u"prompt"_s, u"a red fox"_s}}});
        if (!id) {
            QVERIFY(id.error().contains(u"full"_s));
            QCOMPARE(m_program->queue.ids().size(), 0);
            QFile::remove(filler());
            id = m_program->queue.enqueue({.endpoint = u"maker/model/paint"_s, .values = {{u"prompt"_s, u"a red fox"_s}}});
            QVERIFY(id);
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_program->rests() || !told.isEmpty(), 10'000);
        if (!m_program->rests()) {
            QVERIFY(!told.front().front().toString().isEmpty());
            QVERIFY(!isFinal(m_program->state(*id)));
            for (const QString &path : filesBelow(m_profile + u"/library"_s)) // nothing half written under a name
                QCOMPARE(QFileInfo(path).size() > bytes.size(), !path.contains(u".gesso-"_s));
        }
        QFile::remove(filler());
        QVERIFY(comesToRest());
        QCOMPARE(stateName(m_program->state(*id)), u"done"_s);
        QCOMPARE(m_service->submits(), 1);
        const QStringList files = filesBelow(m_profile + u"/library"_s);
        QCOMPARE(files, m_program->queue.job(*id)->files);
        QCOMPARE(files.size(), 1);
        QCOMPARE(QImage(files.front()).size(), QSize(500, 300));
        m_program.reset();
        open();
        QCOMPARE(m_program->state(*id), JobState::Done);
        QCOMPARE(m_program->library.count(), 1);
    }

    // A death while the disk is full, and a start on the full disk.
    void aStartOnAFullDisk()
    {
        QString id;
        {
            const Watch watch(m_program, m_profile, 3);
            id = *m_program->queue.enqueue({.endpoint = u"maker/model/paint"_s, .values = {{u"prompt"_s, u"a red fox"_s}}});
            QTRY_VERIFY_WITH_TIMEOUT(watch.isDead(), 10'000);
        }
        open();
        QSignalSpy told(&m_program->queue, &JobQueue::storageFailed);
        fill(0);
        m_program->queue.resume();
        QTRY_VERIFY_WITH_TIMEOUT(m_program->rests() || !told.isEmpty(), 10'000);
        QFile::remove(filler());
        QVERIFY(comesToRest());
        QCOMPARE(m_program->state(id), JobState::Done);
        QCOMPARE(m_service->submits(), 1);
        QCOMPARE(filesBelow(m_profile + u"/library"_s).size(), 1);
    }

    // The stick with the library is write-protected, or the system found an error on it.
    void aLibraryThatTurnsReadOnly()
    {
        const QString library = m_profile + u"/library"_s;
        const auto mounted = [&library](const QStringList &how) { return QProcess::execute(u"mount"_s, how + QStringList{library}) == 0; };
        QVERIFY(mounted({u"-t"_s, u"tmpfs"_s, u"gesso"_s}));
        const auto gone = qScopeGuard([&library] { QProcess::execute(u"umount"_s, {library}); });
        QObject context;
        bool isTurned = false;
        connect(&m_service->server, &test::ScriptedServer::requested, &context, [&](const QByteArray &, const QByteArray &asked) {
            isTurned = isTurned || (asked == mediaPath && mounted({u"-o"_s, u"remount,ro"_s}));
        });
        QSignalSpy told(&m_program->queue, &JobQueue::storageFailed);
        const auto id = m_program->queue.enqueue({.endpoint = u"maker/model/paint"_s, .values = {{u"prompt"_s, u"a red fox"_s}}});
        QVERIFY(id);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->rests() || !told.isEmpty(), 10'000);
        QVERIFY(isTurned);
        QVERIFY(!m_program->rests());
        QVERIFY(!told.front().front().toString().isEmpty());
        QVERIFY(mounted({u"-o"_s, u"remount,rw"_s}));
        QVERIFY(comesToRest());
        QCOMPARE(stateName(m_program->state(*id)), u"done"_s);
        QCOMPARE(m_service->submits(), 1);
        QCOMPARE(filesBelow(library), m_program->queue.job(*id)->files);
    }

    void aLibraryThatIsNotThere()
    {
        QVERIFY(QDir(m_profile + u"/library"_s).removeRecursively());
        QFile instead(m_profile + u"/library"_s);
        QVERIFY(instead.open(QIODevice::WriteOnly));
        QSignalSpy told(&m_program->queue, &JobQueue::storageFailed);
        const QString id = *m_program->queue.enqueue({.endpoint = u"maker/model/paint"_s, .values = {{u"prompt"_s, u"a red fox"_s}}});
        QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty(), 10'000);
        QVERIFY(told.front().front().toString().contains(u"library"_s));
        QCOMPARE(m_program->state(id), JobState::Filing);
        QVERIFY(m_program->queue.job(id)->problem);
        QVERIFY(instead.remove());
        QVERIFY(comesToRest());
        QCOMPARE(m_program->state(id), JobState::Done);
        QVERIFY(!m_program->queue.job(id)->problem);
        QCOMPARE(filesBelow(m_profile + u"/library"_s).size(), 1);
        QCOMPARE(m_service->submits(), 1);
    }

    void settingsAreOldOrNewAndNeverHalf()
    {
        const QString path = m_room + u"/settings.ini"_s;
        {
            QSettings settings(path, QSettings::IniFormat);
            settings.setValue(u"look"_s, 2);
        }
        fill(0);
        {
            QSettings settings(path, QSettings::IniFormat);
            settings.setValue(u"long"_s, QString(200'000, u'x'));
            settings.sync();
            QVERIFY(settings.status() != QSettings::NoError);
        }
        QFile::remove(filler());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "[General]\nlook=2\n");
    }

    void aLogLineAfterTheFullDiskIsRead()
    {
        const QString folder = m_room + u"/logs"_s;
        {
            JobLog log(folder);
            QVERIFY(log.append(u"a"_s, {.message = u"one"_s}));
            fill(0);
            QVERIFY(log.append(u"a"_s, {.message = QString(6000, u'x')}));
            QFile::remove(filler());
            QVERIFY(log.append(u"a"_s, {.message = u"three"_s}));
        }
        const auto lines = JobLog(folder).lines(u"a"_s);
        QCOMPARE(lines.constFirst().message, u"one"_s);
        QCOMPARE(lines.constLast().message, u"three"_s);
    }
};

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("GESSO_ROOM")) {
        const QTemporaryDir folder;
        QProcess inside;
        inside.setProcessChannelMode(QProcess::ForwardedChannels);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GESSO_ROOM"_s, folder.path());
        inside.setProcessEnvironment(environment);
        QStringList arguments{u"-rm"_s, u"sh"_s, u"-c"_s, u"mount -t tmpfs -o size=4m gesso \"$GESSO_ROOM\" && exec \"$0\" \"$@\""_s};
        for (int i = 0; i < argc; ++i)
            arguments << QString::fromLocal8Bit(argv[i]);
        arguments[4] = QFileInfo(QString::fromLocal8Bit(argv[0])).absoluteFilePath();
        // Is it allowed at all?
        if (QProcess::execute(u"unshare"_s, {u"-rm"_s, u"sh"_s, u"-c"_s, u"mount -t tmpfs -o size=4m gesso \"$0\""_s, folder.path()}) == 0) {
            inside.start(u"unshare"_s, arguments);
            inside.waitForFinished(-1);
            return inside.exitStatus() == QProcess::NormalExit ? inside.exitCode() : 1;
        }
    }
    const QCoreApplication application(argc, argv);
    TestRoom test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_room.moc"
