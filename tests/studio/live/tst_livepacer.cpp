// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/live/pacer.h"

#include <QtTest>

using namespace std::chrono_literals;
using studio::Pacer;

namespace {

// What happens, when (milliseconds), and how long the waiting input then has to wait (-1 = none waits).
struct Event
{
    enum What { Offer, Send, Answer, Forget, Look } what;
    int at;
    int wait;
};
using Story = std::vector<Event>;

} // namespace

Q_DECLARE_METATYPE(Story)
Q_DECLARE_METATYPE(Pacer::Limits)

class LivePacerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pacesOverTime_data();
    void pacesOverTime();
};

void LivePacerTest::pacesOverTime_data()
{
    using enum Event::What;
    QTest::addColumn<Pacer::Limits>("limits");
    QTest::addColumn<Story>("story");
    QTest::addColumn<int>("dropped");
    QTest::addColumn<int>("latency");

    const Pacer::Limits one{.inFlight = 1, .shortestGap = 8ms, .longestGap = 1s, .lostAfter = 3s};
    const Pacer::Limits two{.inFlight = 2, .shortestGap = 8ms, .longestGap = 1s, .lostAfter = 3s};

    QTest::newRow("without an input nothing waits") << one << Story{{Look, 0, -1}} << 0 << 0;
    QTest::newRow("the first input leaves at once") << one << Story{{Offer, 5, 0}} << 0 << 0;
    QTest::newRow("a newer input takes the place of the one that waits")
        << one << Story{{Offer, 0, 0}, {Offer, 1, 0}, {Offer, 2, 0}} << 2 << 0;
    QTest::newRow("what left is not dropped by the next")
        << one << Story{{Offer, 0, 0}, {Send, 0, -1}, {Offer, 20, 2980}} << 0 << 0;
    QTest::newRow("an answer makes room at once")
        << one << Story{{Offer, 0, 0}, {Send, 0, -1}, {Offer, 10, 2990}, {Answer, 40, 0}} << 0 << 40;
    QTest::newRow("a very fast model is not flooded")
        << one << Story{{Offer, 0, 0}, {Send, 0, -1}, {Answer, 2, -1}, {Offer, 3, 5}, {Look, 8, 0}} << 0 << 2;
    QTest::newRow("two on their way are spread over the latency")
        << two << Story{{Offer, 0, 0}, {Send, 0, -1}, {Answer, 100, -1}, {Offer, 100, 0}, {Send, 100, -1}, {Offer, 101, 49}, {Look, 150, 0}, {Send, 150, -1}, {Offer, 151, 2949}}
        << 0 << 100;
    QTest::newRow("latency follows the model smoothly")
        << one << Story{{Offer, 0, 0}, {Send, 0, -1}, {Answer, 100, -1}, {Offer, 100, 0}, {Send, 100, -1}, {Answer, 300, -1}} << 0 << 125;
    QTest::newRow("an input without an answer counts as lost")
        << one << Story{{Offer, 0, 0}, {Send, 0, -1}, {Offer, 10, 2990}, {Look, 3000, 0}} << 0 << 0;
    QTest::newRow("a slow model is given more patience")
        << one << Story{{Offer, 0, 0}, {Send, 0, -1}, {Answer, 1000, -1}, {Offer, 1000, 0}, {Send, 1000, -1}, {Offer, 1000, 8000}} << 0 << 1000;
    QTest::newRow("after the loss the next one has the whole place")
        << one << Story{{Offer, 0, 0}, {Send, 0, -1}, {Offer, 3000, 0}, {Send, 3000, -1}, {Offer, 3001, 2999}} << 0 << 0;
    QTest::newRow("a lost connection gives its place back")
        << one << Story{{Offer, 0, 0}, {Send, 0, -1}, {Offer, 1, 2999}, {Forget, 1, 0}} << 0 << 0;
    QTest::newRow("an answer that nobody waits for changes nothing")
        << one << Story{{Answer, 10, -1}, {Offer, 11, 0}} << 0 << 0;
}

void LivePacerTest::pacesOverTime()
{
    QFETCH(Pacer::Limits, limits);
    QFETCH(Story, story);
    QFETCH(int, dropped);
    QFETCH(int, latency);

    Pacer pacer(limits);
    for (const Event &event : story) {
        const Pacer::Time now = std::chrono::milliseconds(event.at);
        switch (event.what) {
        case Event::Offer: pacer.offer(); break;
        case Event::Send: pacer.sent(now); break;
        case Event::Answer: pacer.answered(now); break;
        case Event::Forget: pacer.forgetSent(); break;
        case Event::Look: break;
        }
        const auto wait = pacer.wait(now);
        const qint64 shown = wait ? qint64(wait->count() / 1000) : -1;
        QVERIFY2(shown == event.wait, qPrintable(QStringLiteral("at %1 ms: waits %2 ms, not %3 ms")
                                                     .arg(event.at).arg(shown).arg(event.wait)));
    }
    QCOMPARE(qint64(pacer.dropped()), qint64(dropped));
    QCOMPARE(qint64(pacer.latency().count() / 1000), qint64(latency));
}

QTEST_APPLESS_MAIN(LivePacerTest)
#include "tst_livepacer.moc"
