// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The screen from the desktop, with a portal of our own on a bus of our own.

#include "live/castportal.h"
#include "support/castportal.h"
#include "support/privatebus.h"

#include <QSignalSpy>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using live::CastPortal;
using Manner = test::CastManner;

class TestCastPortal : public QObject
{
    Q_OBJECT

private:
    test::PrivateBus m_bus;
    test::FakeCast m_cast;

    // What a portal tells, one line for each signal.
    static QStringList follow(CastPortal &portal, QStringList &heard)
    {
        QObject::connect(&portal, &CastPortal::granted, &portal, [&heard](int remote, uint node) {
            char byte = 0;
            const bool isOpen = ::write(remote, &byte, 1) == 1;
            ::close(remote);
            heard << u"granted %1%2"_s.arg(node).arg(isOpen ? u""_s : u", closed"_s);
        });
        QObject::connect(&portal, &CastPortal::failed, &portal, [&heard](const QString &sentence) { heard << sentence; });
        return heard;
    }
    // What was sent before has arrived when the bus has answered.
    void settle() const
    {
        m_bus.server().call(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s, u"GetId"_s));
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    }
    void offer(bool isThere)
    {
        QVERIFY(isThere ? m_bus.server().registerService(test::castService) : m_bus.server().unregisterService(test::castService));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_bus.start());
        if (m_bus.address().isEmpty())
            QSKIP("There is no dbus-daemon here.");
        if (!CastPortal::isBuiltIn())
            QSKIP("Built without D-Bus or PipeWire.");
        QVERIFY(m_cast.exportOn(m_bus.server()));
    }
    void init() { m_cast.reset(); }
    void cleanupTestCase() { m_bus.stop(); }

    void isToldOnce_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::addColumn<Manner>("manner");
        QTest::addColumn<QString>("step"); // where the manner is shown
        QTest::addColumn<QString>("told"); // a part of it
        const QString missing = u"offers its screen to no program"_s;
        const QString refused = u"did not share its screen"_s;
        const QString garbled = u"cannot be understood"_s;
        const QString stopped = u"has stopped"_s;
        QTest::newRow("granted") << true << Manner::Grants << QString() << u"granted 42"_s;
        QTest::newRow("granted, answers come first") << true << Manner::AnswersFirst << QString() << u"granted 42"_s;
        QTest::newRow("granted by an older portal") << true << Manner::PathOfItsOwn << QString() << u"granted 42"_s;
        QTest::newRow("session as an object path") << true << Manner::SessionAsPath << QString() << u"granted 42"_s;
        QTest::newRow("missing") << false << Manner::Grants << QString() << missing;
        QTest::newRow("without screens") << true << Manner::HasNoScreens << QString() << missing;
        for (const QString &step : {u"CreateSession"_s, u"SelectSources"_s, u"Start"_s}) {
            QTest::addRow("cancelled: %s", qPrintable(step)) << true << Manner::Cancels << step << u"as you chose"_s;
            QTest::addRow("ended in some other way: %s", qPrintable(step)) << true << Manner::EndsOtherwise << step << refused;
            QTest::addRow("vanished: %s", qPrintable(step)) << true << Manner::Vanishes << step << stopped;
        }
        for (const QString &step : {u"CreateSession"_s, u"SelectSources"_s, u"Start"_s, u"OpenPipeWireRemote"_s})
            QTest::addRow("not allowed: %s", qPrintable(step)) << true << Manner::Refuses << step << refused;
        QTest::newRow("session ended while asking") << true << Manner::ClosesSession << u"Start"_s << u"has ended the sharing"_s;
        QTest::newRow("no session") << true << Manner::AnswersNothing << u"CreateSession"_s << garbled;
        QTest::newRow("no streams") << true << Manner::AnswersNothing << u"Start"_s << garbled;
        QTest::newRow("an empty list of streams") << true << Manner::ListsNone << u"Start"_s << garbled;
        QTest::newRow("streams of another kind") << true << Manner::ListsWords << u"Start"_s << garbled;
        QTest::newRow("streams are one number") << true << Manner::ListsNumber << u"Start"_s << garbled;
        QTest::newRow("nothing opened") << true << Manner::AnswersNothing << u"OpenPipeWireRemote"_s << garbled;
    }
    void isToldOnce()
    {
        QFETCH(const bool, isThere);
        QFETCH(const Manner, manner);
        QFETCH(const QString, step);
        QFETCH(const QString, told);
        offer(isThere);
        m_cast.manner = manner;
        m_cast.step = step;
        CastPortal portal({}, nullptr, m_bus.address());
        QStringList heard;
        follow(portal, heard);
        portal.start();
        QTRY_VERIFY(!heard.isEmpty());
        settle();
        QCOMPARE(heard.size(), 1);
        QVERIFY2(heard.first().contains(told), qPrintable(heard.first()));
    }

    void whatIsAskedFollowsThePortal_data()
    {
        QTest::addColumn<QVariantMap>("offers");
        QTest::addColumn<QString>("token");
        QTest::addColumn<QVariantMap>("asked");
        const auto offers = [](uint version, uint types, uint pointers) {
            return QVariantMap{{u"version"_s, version}, {u"AvailableSourceTypes"_s, types}, {u"AvailableCursorModes"_s, pointers}};
        };
        const auto asked = [](uint types, QVariantMap more) {
            more.insert(u"types"_s, types);
            more.insert(u"multiple"_s, false);
            return more;
        };
        const QVariantMap pointer{{u"cursor_mode"_s, 2U}};
        const QVariantMap kept{{u"cursor_mode"_s, 2U}, {u"persist_mode"_s, 1U}};
        const QVariantMap again{{u"cursor_mode"_s, 2U}, {u"persist_mode"_s, 1U}, {u"restore_token"_s, u"of before"_s}};
        QTest::newRow("the newest") << offers(4, 7, 7) << QString() << asked(3, kept);
        QTest::newRow("not asked again") << offers(4, 7, 7) << u"of before"_s << asked(3, again);
        QTest::newRow("an older one knows no tokens") << offers(3, 3, 3) << u"of before"_s << asked(3, pointer);
        QTest::newRow("the oldest knows no pointers") << offers(1, 1, 7) << QString() << asked(1, {});
        QTest::newRow("no pointer in the picture") << offers(2, 1, 5) << QString() << asked(1, {});
        QTest::newRow("windows only") << offers(2, 2, 1) << QString() << asked(2, {});
        QTest::newRow("says nothing of sources") << offers(2, 0, 1) << QString() << asked(1, {});
    }
    void whatIsAskedFollowsThePortal()
    {
        QFETCH(const QVariantMap, offers);
        QFETCH(const QString, token);
        QFETCH(const QVariantMap, asked);
        offer(true);
        m_cast.offers = offers;
        CastPortal portal(token, nullptr, m_bus.address());
        QStringList heard;
        follow(portal, heard);
        portal.start();
        QTRY_COMPARE(heard, QStringList{u"granted 42"_s});
        QCOMPARE(m_cast.selected, asked);
        QCOMPARE(portal.token(), u"of now"_s);
    }

    void aSharedScreenMayBeTakenAway_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QStringList>("told");
        QTest::newRow("the person ends it") << u"session"_s << QStringList{u"has ended the sharing"_s};
        QTest::newRow("a session of somebody else ends") << u"other"_s << QStringList();
        QTest::newRow("the portal goes") << u"portal"_s << QStringList{u"has stopped"_s};
        QTest::newRow("an answer comes again") << u"stutter"_s << QStringList();
    }
    void aSharedScreenMayBeTakenAway()
    {
        QFETCH(const QString, how);
        QFETCH(const QStringList, told);
        offer(true);
        CastPortal portal({}, nullptr, m_bus.address());
        QStringList heard;
        follow(portal, heard);
        portal.start();
        QTRY_COMPARE(heard.size(), 1);
        heard.clear();
        if (how == u"session")
            m_cast.closeSession(m_cast.session);
        else if (how == u"other")
            m_cast.closeSession(u"/org/freedesktop/portal/desktop/session/somebody/else"_s);
        else if (how == u"stutter")
            m_cast.answerAgain();
        else
            offer(false);
        QTRY_COMPARE(heard.size(), told.size());
        settle();
        QCOMPARE(heard.size(), told.size());
        if (!told.isEmpty())
            QVERIFY2(heard.first().contains(told.first()), qPrintable(heard.first()));
    }

    void whatIsClosedIsNotSharedAnyMore_data()
    {
        QTest::addColumn<bool>("isDeleted");
        QTest::newRow("closed") << false;
        QTest::newRow("deleted") << true;
    }
    void whatIsClosedIsNotSharedAnyMore()
    {
        QFETCH(const bool, isDeleted);
        offer(true);
        auto portal = std::make_unique<CastPortal>(QString(), nullptr, m_bus.address());
        QStringList heard;
        follow(*portal, heard);
        portal->start();
        QTRY_COMPARE(heard.size(), 1);
        isDeleted ? portal.reset() : portal->close();
        QTRY_VERIFY(m_cast.closed.contains(m_cast.session)); // the one before may still be closed
        offer(false);
        settle();
        QCOMPARE(heard.size(), 1);
    }

    void aBusThatIsNotThereIsSaid()
    {
        CastPortal portal({}, nullptr, u"unix:path=/nowhere/bus"_s);
        QSignalSpy failed(&portal, &CastPortal::failed);
        portal.start();
        QVERIFY(failed.wait());
    }
};

QTEST_MAIN(TestCastPortal)
#include "tst_castportal.moc"
