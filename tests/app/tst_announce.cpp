// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What screen readers hear of sentences that nobody's keys go to.

#include "announce.h"

#include <QAccessible>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

QStringList heard; // of what came to be seen, or was announced

void hear(QAccessibleEvent *event)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (event->type() == QAccessible::Announcement)
        heard << static_cast<QAccessibleAnnouncementEvent *>(event)->message();
#else
    if (event->type() != QAccessible::ObjectShow || event->object()->objectName() != "spoken"_L1)
        return;
    const QAccessibleInterface *spoken = event->accessibleInterface();
    heard << (spoken->role() == QAccessible::Notification ? spoken->text(QAccessible::Name) : u"no notification"_s);
#endif
}

} // namespace

class TestAnnounce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QAccessible::setActive(true);
        QAccessible::installUpdateHandler(hear);
        heard.clear();
    }
    void cleanup() { QAccessible::installUpdateHandler(nullptr); }

    void eachSentenceIsHeardOnce()
    {
        QWidget window;
        QWidget part(&window);
        shell::announce(&part, u"The key works."_s);
        QTRY_COMPARE(heard, QStringList{u"The key works."_s});
        shell::announce(&window, u"The key was removed."_s);
        QTRY_COMPARE(heard, (QStringList{u"The key works."_s, u"The key was removed."_s}));
        shell::announce(&part, u"The key works."_s); // it is news again
        QTRY_COMPARE(heard.size(), 3);
        QCOMPARE(heard.last(), u"The key works."_s);
    }

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    void whatIsSaidInOneTurnIsHeardTogether()
    {
        QWidget window;
        shell::announce(&window, u"One."_s);
        shell::announce(&window, u"Two."_s);
        QTRY_VERIFY(!heard.isEmpty());
        QCoreApplication::sendPostedEvents();
        QCOMPARE(heard, QStringList{u"One.\nTwo."_s});
        QCOMPARE(window.findChildren<QObject *>(u"spoken"_s).size(), 1); // one for each window, whatever is said
    }
#endif

    void nothingIsNotHeard()
    {
        QWidget window;
        shell::announce(&window, {});
        shell::announce(&window, u"At last."_s);
        QTRY_COMPARE(heard, QStringList{u"At last."_s});
    }

    void theWindowMayGoBeforeItIsHeard()
    {
        auto window = std::make_unique<QWidget>();
        shell::announce(window.get(), u"Too late."_s);
        window.reset();
        QCoreApplication::sendPostedEvents();
        QVERIFY(heard.isEmpty());
    }
};

QTEST_MAIN(TestAnnounce)
#include "tst_announce.moc"
