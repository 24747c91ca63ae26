// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A picture of the screen from the desktop, with a portal of our own on a bus of our own.

#include "compose/media/screenportal.h"
#include "support/privatebus.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using compose::ScreenPortal;

namespace {

class FakePortal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Screenshot")

public:
    enum class Manner { Later, BeforeItReturns, PathOfItsOwn, Refuses };
    Manner manner = Manner::Later;
    uint outcome = 0;
    QVariantMap results;
    QVariantMap asked;
    bool answersOthersFirst = false;

    void answer(const QString &path, uint code, const QVariantMap &what) const
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, u"org.freedesktop.portal.Request"_s, u"Response"_s);
        signal.setArguments({code, what});
        connection().send(signal);
    }

public Q_SLOTS:
    QDBusObjectPath Screenshot(const QString &, const QVariantMap &options)
    {
        asked = options;
        if (manner == Manner::Refuses) {
            sendErrorReply(u"org.freedesktop.portal.Error.NotAllowed"_s, u"no"_s);
            return {};
        }
        const QString sender = message().service().mid(1).replace(u'.', u'_');
        const QString token = manner == Manner::PathOfItsOwn ? u"other"_s : options.value(u"handle_token"_s).toString();
        const QString path = u"/org/freedesktop/portal/desktop/request/"_s + sender + u'/' + token;
        if (answersOthersFirst)
            answer(u"/org/freedesktop/portal/desktop/request/somebody/else"_s, 1, {});
        if (manner == Manner::BeforeItReturns)
            answer(path, outcome, results);
        else
            QMetaObject::invokeMethod(this, [this, path, bus = connection()] {
                QDBusMessage signal = QDBusMessage::createSignal(path, u"org.freedesktop.portal.Request"_s, u"Response"_s);
                signal.setArguments({outcome, results});
                bus.send(signal);
                bus.send(signal); // a portal that stutters
            }, Qt::QueuedConnection);
        return QDBusObjectPath(path);
    }
};

} // namespace

Q_DECLARE_METATYPE(FakePortal::Manner)

class TestScreenPortal : public QObject
{
    Q_OBJECT

private:
    test::PrivateBus m_bus;
    FakePortal m_portal;

    [[nodiscard]] QDBusConnection server() const { return m_bus.server(); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_bus.start());
        if (m_bus.address().isEmpty())
            return;
        QVERIFY(server().registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal, QDBusConnection::ExportAllSlots));
    }
    void cleanupTestCase()
    {
        m_bus.stop();
    }

    void isToldOnce_data()
    {
        using Manner = FakePortal::Manner;
        QTest::addColumn<bool>("isThere");
        QTest::addColumn<FakePortal::Manner>("manner");
        QTest::addColumn<uint>("outcome");
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QString>("told");
        const QString file = u"file:///tmp/a%20shot.png"_s;
        QTest::newRow("taken") << true << Manner::Later << 0U << file << u"/tmp/a shot.png"_s;
        QTest::newRow("taken before the call returns") << true << Manner::BeforeItReturns << 0U << file << u"/tmp/a shot.png"_s;
        QTest::newRow("an older portal") << true << Manner::PathOfItsOwn << 0U << file << u"/tmp/a shot.png"_s;
        QTest::newRow("the person says no") << true << Manner::Later << 1U << QString() << u"given up"_s;
        QTest::newRow("ended in some other way") << true << Manner::Later << 2U << QString() << u"failed"_s;
        QTest::newRow("no picture") << true << Manner::Later << 0U << QString() << u"failed"_s;
        QTest::newRow("not a file") << true << Manner::Later << 0U << u"https://example.com/a.png"_s << u"failed"_s;
        QTest::newRow("not allowed") << true << Manner::Refuses << 0U << file << u"failed"_s;
        QTest::newRow("no portal") << false << Manner::Later << 0U << file << u"failed"_s;
    }
    void isToldOnce()
    {
        if (m_bus.address().isEmpty())
            QSKIP("There is no dbus-daemon here.");
        QFETCH(const bool, isThere);
        QFETCH(const FakePortal::Manner, manner);
        QFETCH(const uint, outcome);
        QFETCH(const QString, uri);
        QFETCH(const QString, told);
        const QString name = u"org.freedesktop.portal.Desktop"_s;
        QVERIFY(isThere ? server().registerService(name) : server().unregisterService(name));
        m_portal.manner = manner;
        m_portal.outcome = outcome;
        m_portal.results = uri.isEmpty() ? QVariantMap() : QVariantMap{{u"uri"_s, uri}};
        m_portal.asked.clear();
        m_portal.answersOthersFirst = true;

        ScreenPortal portal(nullptr, m_bus.address());
        QStringList heard;
        connect(&portal, &ScreenPortal::taken, this, [&heard](const QString &path) { heard << path; });
        connect(&portal, &ScreenPortal::givenUp, this, [&heard] { heard << u"given up"_s; });
        connect(&portal, &ScreenPortal::failed, this, [&heard](const QString &sentence) { heard << (sentence.isEmpty() ? u"nothing"_s : u"failed"_s); });
        portal.start();
        QTRY_VERIFY(!heard.isEmpty());
        QCOMPARE(heard, QStringList{told});
        if (isThere)
            QCOMPARE(m_portal.asked.value(u"interactive"_s), QVariant(true)); // the person chooses, and is not surprised
        // What the portal still sends is behind this answer of the bus.
        server().call(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s, u"GetId"_s));
        QCoreApplication::processEvents();
        QCOMPARE(heard, QStringList{told});
    }

    void aBusThatIsNotThereIsSaid()
    {
        ScreenPortal portal(nullptr, u"unix:path=/nowhere/bus"_s);
        QSignalSpy failed(&portal, &ScreenPortal::failed);
        portal.start();
        QVERIFY(failed.wait());
    }
};

QTEST_MAIN(TestScreenPortal)
#include "tst_screenportal.moc"
