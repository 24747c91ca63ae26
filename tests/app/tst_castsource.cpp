// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A shared screen as a live source, with a portal of our own. The connection to PipeWire that it hands out leads to nobody.

#include "live/castportal.h"
#include "live/castsource.h"
#include "studio/backgroundpool.h"
#include "support/castportal.h"
#include "support/privatebus.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using live::CastSource;
using Manner = test::CastManner;

class TestCastSource : public QObject
{
    Q_OBJECT

private:
    test::PrivateBus m_bus;
    test::FakeCast m_cast;

    static QTimer *timerOf(const CastSource &source, bool isSingleShot)
    {
        for (QTimer *timer : source.findChildren<QTimer *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (timer->isSingleShot() == isSingleShot)
                return timer;
        }
        return nullptr;
    }
    // The one that runs out when no picture comes.
    static QTimer *silenceOf(const CastSource &source) { return timerOf(source, true); }
    // The one that looks for pictures.
    static bool isLooking(const CastSource &source) { return timerOf(source, false)->isActive(); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_bus.start());
        if (m_bus.address().isEmpty())
            QSKIP("There is no dbus-daemon here.");
        if (!live::CastPortal::isBuiltIn())
            QSKIP("Built without D-Bus or PipeWire.");
        QVERIFY(m_cast.exportOn(m_bus.server()));
        QVERIFY(m_bus.server().registerService(test::castService));
    }
    void init() { m_cast.reset(); }
    void cleanup() { studio::backgroundPool().waitForDone(); }
    void cleanupTestCase() { m_bus.stop(); }

    void whatTheDesktopSaysIsPassedOn()
    {
        m_cast.manner = Manner::Cancels;
        m_cast.step = u"Start"_s;
        CastSource source(nullptr, m_bus.address());
        QSignalSpy failed(&source, &CastSource::failed);
        source.start();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed.first().first().toString().contains(u"as you chose"_s));
    }

    void aStreamThatEndsSaysSo()
    {
        m_cast.hangsUp = true;
        CastSource source(nullptr, m_bus.address());
        QSignalSpy failed(&source, &CastSource::failed);
        source.start();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY2(failed.first().first().toString().contains(u"is not there any more"_s), qPrintable(failed.first().first().toString()));
        QTRY_VERIFY(m_cast.closed.contains(m_cast.session));
    }

    // The timer of six seconds is looked at, and made to run out.
    void aScreenWithoutPicturesSaysSo()
    {
        CastSource source(nullptr, m_bus.address());
        QSignalSpy failed(&source, &CastSource::failed);
        QTimer *silence = silenceOf(source);
        QVERIFY(silence && !silence->isActive());
        source.start();
        QTRY_VERIFY(silence->isActive()); // from the answer on: the person may think as long as they like
        QCOMPARE(silence->intervalAsDuration(), 6s);
        silence->start(0ms);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed.first().first().toString().contains(u"no picture of it comes"_s));
        source.stop();
        QVERIFY(!silence->isActive());
    }

    void aPauseSharesNothing_data()
    {
        QTest::addColumn<uint>("version");
        QTest::addColumn<bool>("isClosed");
        QTest::newRow("with a token: taken up again without a question") << 4U << true;
        QTest::newRow("without one it goes on, else the person would be asked again") << 3U << false;
    }
    void aPauseSharesNothing()
    {
        QFETCH(const uint, version);
        QFETCH(const bool, isClosed);
        m_cast.offers.insert(u"version"_s, version);
        m_cast.givesToken = version >= 4;
        CastSource source(nullptr, m_bus.address());
        QTimer *silence = silenceOf(source);
        source.start();
        source.start(); // is asked once
        QTRY_VERIFY(silence->isActive());
        const QString first = m_cast.session;
        QVERIFY(isLooking(source));
        source.stop();
        QVERIFY(!isLooking(source));
        if (isClosed)
            QTRY_VERIFY(m_cast.closed.contains(first));
        source.start();
        if (isClosed) {
            QTRY_COMPARE(m_cast.started, 2);
            QCOMPARE(m_cast.selected.value(u"restore_token"_s), QVariant(u"of now"_s));
        }
        QTRY_VERIFY(isLooking(source));
        QCOMPARE(m_cast.session == first, !isClosed);
        QCOMPARE(m_cast.started, isClosed ? 2 : 1);
        QCOMPARE(m_cast.closed.contains(first), isClosed);
    }

    void stoppedWhileThePersonIsAsked()
    {
        m_cast.manner = Manner::AnswersLater;
        m_cast.step = u"Start"_s;
        CastSource source(nullptr, m_bus.address());
        QSignalSpy failed(&source, &CastSource::failed);
        source.start();
        QTRY_COMPARE(m_cast.started, 1);
        const QString asked = m_cast.session;
        source.start(); // again, which asks nothing
        QCoreApplication::processEvents();
        QVERIFY(!m_cast.closed.contains(asked));
        source.stop();
        QTRY_VERIFY(m_cast.closed.contains(m_cast.session));
        m_cast.answerAgain(); // too late
        studio::backgroundPool().waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(!silenceOf(source)->isActive());
        QCOMPARE(failed.count(), 0);
    }

    void stoppedWhileTheStreamIsOpened()
    {
        CastSource source(nullptr, m_bus.address());
        source.start();
        bool isStopped = false;
        connect(source.findChild<live::CastPortal *>(), &live::CastPortal::granted, this, [&] {
            source.stop();
            isStopped = true;
        });
        QTRY_VERIFY(isStopped);
        studio::backgroundPool().waitForDone();
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        QVERIFY(!isLooking(source));
        QVERIFY(!silenceOf(source)->isActive());
    }
};

QTEST_MAIN(TestCastSource)
#include "tst_castsource.moc"
