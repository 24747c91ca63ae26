// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the desktop is told, by a notification service that is made here, on a bus of its own.

#include "notify/chime.h"
#include "notify/desktop.h"
#include "notify/jobnotifier.h"
#include "notify/notetext.h"
#include "studio/jobs/jobqueue.h"
#include "studio/studio.h"
#include "tray.h"
#include "support/privatebus.h"

#include "sandbox/server.h"

#include <QAction>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QImage>
#include <QMenu>
#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace notify;

// Keeps what it is told.
class FakeService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Told
    {
        uint replaces;
        QString title, text;
        QStringList actions;
        QVariantMap hints;
    };
    std::vector<Told> told;
    std::vector<uint> closed;
    bool hasMarkup = false;

public Q_SLOTS:
    QStringList GetCapabilities() { return hasMarkup ? QStringList{u"body"_s, u"body-markup"_s} : QStringList{u"body"_s}; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &text, const QStringList &actions,
                const QVariantMap &hints, int)
    {
        told.push_back({replaces, title, text, actions, hints});
        return replaces ? replaces : 40 + uint(told.size());
    }
    void CloseNotification(uint id) { closed.push_back(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
};

class TestNotify : public QObject
{
    Q_OBJECT

private:
    test::PrivateBus m_bus;
    std::unique_ptr<FakeService> m_service;

    [[nodiscard]] QDBusConnection server() const { return m_bus.server(); }
    void serve()
    {
        m_service = std::make_unique<FakeService>();
        QVERIFY(server().registerObject(u"/org/freedesktop/Notifications"_s, m_service.get(),
                                        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(server().registerService(u"org.freedesktop.Notifications"_s));
    }

    QVariantMap m_progress;

public Q_SLOTS: // with arguments, so it is no test
    void progressed(const QString &, const QVariantMap &properties) { m_progress = properties; }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_bus.start());
        if (m_bus.address().isEmpty())
            return;
    }
    void cleanup()
    {
        if (m_service) {
            server().unregisterService(u"org.freedesktop.Notifications"_s);
            m_service.reset();
        }
    }
    void cleanupTestCase()
    {
        m_bus.stop();
    }

    void theTextIsAboutTheWholeBatch_data()
    {
        QTest::addColumn<Tally>("tally");
        QTest::addColumn<NoteText>("note");
        const QString fox = u"a fox"_s;
        QTest::newRow("nothing ended") << Tally{.open = 3} << NoteText{};
        QTest::newRow("all was cancelled") << Tally{} << NoteText{};
        QTest::newRow("one job") << Tally{.done = 1, .title = fox} << NoteText{u"A job is done"_s, fox};
        QTest::newRow("one of several: not yet") << Tally{.done = 1, .open = 3, .title = fox} << NoteText{};
        QTest::newRow("all of several") << Tally{.done = 4, .title = fox} << NoteText{u"4 jobs are done"_s, fox};
        QTest::newRow("one that failed says why") << Tally{.failed = 1, .title = fox, .why = u"The prompt was refused."_s}
                                                  << NoteText{u"A job failed"_s, u"a fox: The prompt was refused."_s};
        QTest::newRow("a failure is told at once") << Tally{.done = 1, .failed = 1, .open = 2, .title = fox, .why = u"No."_s}
                                                   << NoteText{u"1 of 4 jobs are done"_s, u"1 failed: No. 2 are on their way."_s};
        QTest::newRow("unknown") << Tally{.unknown = 1, .title = fox}
                                 << NoteText{u"Nobody knows how a job ended"_s, u"a fox: look at the queue before you send it again."_s};
    }
    void theTextIsAboutTheWholeBatch()
    {
        QFETCH(const Tally, tally);
        QTEST(noteFor(tally), "note");
    }

    void aNoteIsShownWithItsPictureAndReplaced()
    {
        if (m_bus.address().isEmpty())
            QSKIP("There is no dbus-daemon here.");
        serve();
        Desktop desktop(m_bus.address());
        QSignalSpy opened(&desktop, &Desktop::opened);
        QSignalSpy unavailable(&desktop, &Desktop::unavailable);
        QImage picture(1000, 500, QImage::Format_RGB32);
        picture.fill(Qt::green);
        desktop.show({.key = u"batch"_s, .title = u"One"_s, .text = u"<b>fox</b>"_s, .picture = picture});
        QTRY_COMPARE(m_service->told.size(), 1u);
        QCOMPARE(m_service->told[0].text, u"<b>fox</b>"_s); // it reads no tags, so they are plain text
        QCOMPARE(m_service->told[0].actions.size(), 4);
        const auto data = m_service->told[0].hints.value(u"image-data"_s).value<QDBusArgument>();
        QCOMPARE(data.currentSignature(), u"(iiibiiay)"_s);
        int width = 0, height = 0, stride = 0, bits = 0, channels = 0;
        bool hasAlpha = false;
        QByteArray bytes;
        data.beginStructure();
        data >> width >> height >> stride >> hasAlpha >> bits >> channels >> bytes;
        data.endStructure();
        QCOMPARE(bytes.size(), qsizetype(stride) * height);
        QCOMPARE(QSize(width, height), QSize(256, 128));

        // At once: before it can be known here which number the first one got.
        desktop.show({.key = u"batch"_s, .title = u"Two"_s, .text = {}, .picture = {}});
        QTRY_COMPARE(m_service->told.size(), 2u);
        QCOMPARE(m_service->told[1].title, u"Two"_s);
        QCOMPARE(m_service->told[1].replaces, 41u);
        Q_EMIT m_service->ActionInvoked(41, u"default"_s);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.front().front().toString(), u"batch"_s);
        desktop.withdraw(u"batch"_s);
        QTRY_COMPARE(m_service->closed, std::vector<uint>{41});
        QCOMPARE(unavailable.size(), 0);
    }

    void aNoteThatIsWithdrawnOnItsWayIsClosed()
    {
        if (m_bus.address().isEmpty())
            QSKIP("There is no dbus-daemon here.");
        serve();
        Desktop desktop(m_bus.address());
        desktop.show({.key = u"first"_s, .title = u"First"_s, .text = {}, .picture = {}}); // what the service can is known then
        QTRY_COMPARE(m_service->told.size(), 1u);
        desktop.show({.key = u"batch"_s, .title = u"One"_s, .text = {}, .picture = {}});
        desktop.withdraw(u"batch"_s);
        QTRY_COMPARE(m_service->closed, std::vector<uint>{42});
    }

    void tagsAreNoTagsWhereTheServiceReadsThem()
    {
        if (m_bus.address().isEmpty())
            QSKIP("There is no dbus-daemon here.");
        serve();
        m_service->hasMarkup = true;
        Desktop desktop(m_bus.address());
        desktop.show({.key = u"a"_s, .title = u"One"_s, .text = u"<img src=\"http://x\">"_s, .picture = {}});
        QTRY_COMPARE(m_service->told.size(), 1u);
        QVERIFY2(!m_service->told[0].text.contains(u'<'), qPrintable(m_service->told[0].text));
    }

    void theIconShowsProgress()
    {
        if (m_bus.address().isEmpty())
            QSKIP("There is no dbus-daemon here.");
        QVERIFY(server().connect({}, {}, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s, this, SLOT(progressed(QString, QVariantMap))));
        Desktop desktop(m_bus.address());
        m_progress.clear();
        desktop.showProgress(0.5);
        QTRY_COMPARE(m_progress.value(u"progress"_s).toDouble(), 0.5);
        QVERIFY(m_progress.value(u"progress-visible"_s).toBool());
        desktop.showProgress(-1);
        QTRY_VERIFY(!m_progress.value(u"progress-visible"_s).toBool());
    }

    // Two jobs of one click, while another window is in front: one note, with a picture; it goes when it was seen.
    void aBatchIsToldOnce_data()
    {
        QTest::addColumn<bool>("isInFront");
        QTest::addColumn<bool>("isWanted");
        QTest::addColumn<int>("notes");
        QTest::newRow("another window is in front") << false << true << 1;
        QTest::newRow("this one is in front") << true << true << 0;
        QTest::newRow("not wanted") << false << false << 0;
    }
    void aBatchIsToldOnce()
    {
        if (m_bus.address().isEmpty())
            QSKIP("There is no dbus-daemon here.");
        QFETCH(const bool, isInFront);
        QFETCH(const bool, isWanted);
        QFETCH(const int, notes);
        serve();
        const auto sandbox = sandbox::Hosted::start({.queueTime = 5ms, .runTime = 5ms});
        QVERIFY(sandbox);
        QTemporaryDir folder;
        fal::Config config{.key = fal::fixedKey("id:secret"), .baseUrl = (*sandbox)->url(), .pollInterval = 50ms, .retryBase = 20ms};
        const auto opened = studio::Studio::open(studio::Profile::at(folder.filePath(u"profile"_s)), config);
        QVERIFY(opened);
        studio::JobQueue &jobs = (*opened)->jobs();
        Desktop desktop(m_bus.address());
        JobNotifier notifier({.jobs = jobs, .library = (*opened)->library(), .desktop = desktop, .isInFront = [&] { return isInFront; }});
        notifier.setNotes(isWanted);
        QSignalSpy shown(&notifier, &JobNotifier::showRequested);
        QSignalSpy spoken(&notifier, &JobNotifier::spoken);
        QSignalSpy ended(&jobs, &studio::JobQueue::finished);
        for (const int seed : {1, 2}) {
            QVERIFY(jobs.enqueue({.endpoint = u"fal-ai/flux/schnell"_s, .values = {{u"prompt"_s, u"a fox"_s}, {u"seed"_s, seed}, {u"image_size"_s, u"square"_s}},
                                  .batch = u"click"_s}));
        }
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 60'000);
        QTRY_COMPARE(int(m_service->told.size()), notes);
        QCOMPARE(spoken.size(), isInFront ? 1 : 0); // what is not shown is heard, once
        if (isInFront)
            QCOMPARE(spoken.front().front().toString(), u"2 jobs are done\na fox"_s);
        if (notes == 0) {
            desktop.show({.key = u"last"_s, .title = u"Last"_s, .text = {}, .picture = {}}); // notes arrive in their order
            QTRY_VERIFY(!m_service->told.empty());
            QCOMPARE(m_service->told.front().title, u"Last"_s);
            return;
        }
        QCOMPARE(m_service->told[0].title, u"2 jobs are done"_s);
        QVERIFY(m_service->told[0].hints.contains(u"image-data"_s));
        Q_EMIT m_service->ActionInvoked(41, u"show"_s);
        QTRY_COMPARE(shown.size(), 1);
        QCOMPARE(shown.front().front().toString(), u"click"_s);
        notifier.cameToFront();
        QTRY_COMPARE(m_service->closed, std::vector<uint>{41});
    }

    // Its menu is all there is of the program while no window is open.
    void theTrayTellsOfJobsAndLetsQuit()
    {
        QAction pause(u"Pause"_s);
        shell::Tray tray(&pause, nullptr);
        auto *icon = tray.findChild<QSystemTrayIcon *>();
        QVERIFY(icon && icon->contextMenu());
        QMenu &menu = *icon->contextMenu();
        QList<QAction *> actions;
        for (QAction *each : menu.actions()) {
            if (!each->isSeparator())
                actions << each;
        }
        QCOMPARE(actions.size(), 4);
        QCOMPARE(menu.defaultAction(), actions.at(0));
        QCOMPARE(actions.at(1)->text(), u"No jobs running"_s);
        QVERIFY(!actions.at(1)->isEnabled()); // it tells, nothing more
        QCOMPARE(actions.at(2), &pause);
        tray.showJobs(0, 2);
        QCOMPARE(actions.at(1)->text(), u"0 running, 2 waiting"_s);
        tray.showJobs(1, 2);
        QCOMPARE(actions.at(1)->text(), u"1 running, 2 waiting"_s);
        QVERIFY(icon->toolTip().contains(u"1 running, 2 waiting"_s));
        QSignalSpy open(&tray, &shell::Tray::openWanted);
        QSignalSpy quit(&tray, &shell::Tray::quitWanted);
        actions.at(0)->trigger();
        QCOMPARE(std::pair(open.size(), quit.size()), std::pair(qsizetype(1), qsizetype(0)));
        actions.at(3)->trigger();
        QCOMPARE(std::pair(open.size(), quit.size()), std::pair(qsizetype(1), qsizetype(1)));
        Q_EMIT icon->activated(QSystemTrayIcon::Trigger);
        QCOMPARE(open.size(), 2);
        shell::Tray without(nullptr, nullptr); // a window without a queue
        QVERIFY(without.findChild<QSystemTrayIcon *>()->contextMenu());
    }

    void withoutAServiceTheNoteComesBack_data()
    {
        QTest::addColumn<bool>("hasBus");
        QTest::newRow("a bus, but nobody on it") << true;
        QTest::newRow("no bus") << false;
    }
    void withoutAServiceTheNoteComesBack()
    {
        QFETCH(const bool, hasBus);
        if (hasBus && m_bus.address().isEmpty())
            QSKIP("There is no dbus-daemon here.");
        Desktop desktop(hasBus ? m_bus.address() : u"unix:path=/nowhere/at/all"_s);
        QSignalSpy unavailable(&desktop, &Desktop::unavailable);
        desktop.show({.key = u"a"_s, .title = u"One"_s, .text = {}, .picture = {}});
        QTRY_COMPARE(unavailable.size(), 1);
        desktop.show({.key = u"a"_s, .title = u"Two"_s, .text = {}, .picture = {}});
        QTRY_COMPARE(unavailable.size(), 2);
    }

    void theChimeIsShortAndHasNoClicks_data()
    {
        QTest::addColumn<bool>("isProblem");
        QTest::newRow("done") << false;
        QTest::newRow("failed") << true;
    }
    void theChimeIsShortAndHasNoClicks()
    {
        QFETCH(const bool, isProblem);
        const QByteArray samples = chimeSamples(isProblem);
        QCOMPARE(samples.size(), 48'000 * 7 / 10 * 2);
        const auto at = [&samples](qsizetype i) { return int(qint16(uchar(samples.at(2 * i)) | uchar(samples.at(2 * i + 1)) << 8)); };
        int loudest = 0, jump = 0;
        for (qsizetype i = 1; i < samples.size() / 2; ++i) {
            loudest = std::max(loudest, std::abs(at(i)));
            jump = std::max(jump, std::abs(at(i) - at(i - 1)));
        }
        QVERIFY2(loudest > 3000 && loudest < 16'000, qPrintable(QString::number(loudest)));
        QVERIFY2(jump < 2200, qPrintable(QString::number(jump)));
        QCOMPARE(at(0), 0);
        QVERIFY(std::abs(at(samples.size() / 2 - 1)) < 50);
        QVERIFY(chimeSamples(true) != chimeSamples(false));
    }
};

QTEST_MAIN(TestNotify)
#include "tst_notify.moc"
