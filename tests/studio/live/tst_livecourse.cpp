// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a live conversation stands, when it rests, and what it costs: as tables over time.

#include "studio/live/livecost.h"
#include "studio/live/livecourse.h"

#include <QtTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using studio::LiveCost;
using studio::LiveCourse;
using studio::LiveRate;
using State = LiveCourse::State;
using Rest = LiveCourse::Rest;
using Line = LiveCourse::Line;
using Seconds = std::chrono::duration<double>;

namespace {

LiveCourse::Time at(double seconds)
{
    return std::chrono::duration_cast<LiveCourse::Time>(Seconds(seconds));
}

double inSeconds(const std::optional<LiveCourse::Time> &time)
{
    return time ? Seconds(*time).count() : -1;
}

// What happens at which second, and how it stands then: state, why it rests, seconds until an input may leave and until the
// connection is idle (-1: never).
struct Moment
{
    double second = 0;
    std::function<void(LiveCourse &course, LiveCourse::Time now)> happens;
    State state = State::Ready;
    Rest rest = Rest::None;
    double sending = 0;
    double idle = -1;
    bool isAwaiting = false;
};
using Course = std::vector<Moment>;

void draw(LiveCourse &course, LiveCourse::Time now) { course.drew(now); }
void open(LiveCourse &course, LiveCourse::Time now) { course.line(Line::Open, now); }
void opening(LiveCourse &course, LiveCourse::Time now) { course.line(Line::Opening, now); }
void closed(LiveCourse &course, LiveCourse::Time now) { course.line(Line::Closed, now); }
void broken(LiveCourse &course, LiveCourse::Time now) { course.line(Line::Broken, now); }
void answer(LiveCourse &course, LiveCourse::Time now) { course.answered(now); }
void hand(LiveCourse &course, LiveCourse::Time) { course.pause(Rest::ByHand); }
void spent(LiveCourse &course, LiveCourse::Time) { course.pause(Rest::Cost); }
void goOn(LiveCourse &course, LiveCourse::Time) { course.goOn(); }
void rest(LiveCourse &course, LiveCourse::Time) { course.rest(); }
void nothing(LiveCourse &, LiveCourse::Time) {}

// Dollars, so far and a minute (-1: not known), seconds until the limit is passed by itself (-1: never).
struct Bill
{
    double second = 0;
    std::function<void(LiveCost &cost, LiveCost::Time now)> happens;
    double total = -1;
    double perMinute = -1;
    double untilOver = -1;
    bool isOver = false;
    bool isEstimate = false;
};
using Bills = std::vector<Bill>;

void begin(LiveCost &cost, LiveCost::Time now) { cost.opened(now); }
void end(LiveCost &cost, LiveCost::Time now) { cost.closed(now); }
void small(LiveCost &cost, LiveCost::Time now) { cost.answered(now, {512, 512}); }
void large(LiveCost &cost, LiveCost::Time now) { cost.answered(now, {1024, 1536}); }
void lose(LiveCost &cost, LiveCost::Time) { cost.lost(1); }
void more(LiveCost &cost, LiveCost::Time now) { cost.goOn(now); }
void look(LiveCost &, LiveCost::Time) {}

const LiveRate bySecond{.per = LiveRate::Per::OpenSecond, .dollars = 0.01, .isEstimate = true};
const LiveRate byPicture{.per = LiveRate::Per::Picture, .dollars = 0.002};
const LiveRate byArea{.per = LiveRate::Per::Megapixel, .dollars = 0.01};
const LiveRate byWholeArea{.per = LiveRate::Per::Megapixel, .dollars = 0.01, .roundsUp = true};

} // namespace

Q_DECLARE_METATYPE(Course)
Q_DECLARE_METATYPE(Bills)
Q_DECLARE_METATYPE(LiveRate)

class LiveCourseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsOverTime_data()
    {
        QTest::addColumn<Course>("course");
        QTest::newRow("a stroke connects, and a minute without one is idle")
            << Course{{0, nothing, State::Ready},
                      {1, draw, State::Ready, Rest::None, 0, -1, true},
                      {1, opening, State::Connecting, Rest::None, 0, -1, true},
                      {2, open, State::Live, Rest::None, 0, -1, true},
                      {3, answer, State::Live, Rest::None, 0, 60},
                      {43, nothing, State::Live, Rest::None, 0, 20},
                      {63, nothing, State::Live, Rest::None, 0, 0},
                      {63, rest, State::Live, Rest::Idle, 0, 0},
                      {63, closed, State::Ready, Rest::Idle},
                      {90, draw, State::Ready, Rest::None}};
        QTest::newRow("each stroke and each picture put idleness off")
            << Course{{0, open, State::Live, Rest::None, 0, 60},
                      {50, draw, State::Live, Rest::None, 0, 60},
                      {70, answer, State::Live, Rest::None, 0, 60},
                      {129, nothing, State::Live, Rest::None, 0, 1}};
        QTest::newRow("a machine that starts for two minutes is not idle")
            << Course{{0, draw, State::Ready, Rest::None, 0, -1, true},
                      {0, opening, State::Connecting, Rest::None, 0, -1, true},
                      {110, nothing, State::Connecting, Rest::None, 0, -1, true},
                      {120, open, State::Live, Rest::None, 0, -1, true},
                      {121, answer, State::Live, Rest::None, 0, 60}};
        QTest::newRow("after a failure the next stroke waits a moment")
            << Course{{5, broken, State::Failed, Rest::None, 1},
                      {5.25, draw, State::Failed, Rest::None, 0.75},
                      {6, nothing, State::Failed, Rest::None, 0},
                      {6, opening, State::Connecting, Rest::None, 0, 59.25},
                      {7, open, State::Live, Rest::None, 0, 58.25}};
        QTest::newRow("failing again is waiting again")
            << Course{{5, broken, State::Failed, Rest::None, 1},
                      {6, opening, State::Connecting, Rest::None, 0, 54},
                      {8, broken, State::Failed, Rest::None, 1}};
        QTest::newRow("a pause holds everything, whatever the line does")
            << Course{{0, open, State::Live, Rest::None, 0, 60},
                      {1, hand, State::Paused, Rest::ByHand, -1, 59},
                      {1, closed, State::Paused, Rest::ByHand, -1},
                      {2, draw, State::Paused, Rest::ByHand, -1},
                      {3, broken, State::Paused, Rest::ByHand, -1},
                      {4, goOn, State::Ready, Rest::None, 0}};
        QTest::newRow("what has cost enough waits for a word, not for a stroke")
            << Course{{0, open, State::Live, Rest::None, 0, 60},
                      {1, spent, State::Paused, Rest::Cost, -1, 59},
                      {1, closed, State::Paused, Rest::Cost, -1},
                      {2, draw, State::Paused, Rest::Cost, -1},
                      {2, rest, State::Paused, Rest::Cost, -1},
                      {3, goOn, State::Ready, Rest::None, 0}};
    }

    void standsOverTime()
    {
        QFETCH(Course, course);
        LiveCourse live;
        int number = 0;
        for (const Moment &moment : course) {
            const QByteArray where = "moment " + QByteArray::number(number++);
            const auto now = at(moment.second);
            moment.happens(live, now);
            QVERIFY2(live.state() == moment.state, where.constData());
            QVERIFY2(live.why() == moment.rest, where.constData());
            QVERIFY2(qFuzzyCompare(inSeconds(live.untilSending(now)) + 2, moment.sending + 2), where.constData());
            QVERIFY2(qFuzzyCompare(inSeconds(live.untilIdle(now, moment.isAwaiting)) + 2, moment.idle + 2), where.constData());
        }
    }

    void costsOverTime_data()
    {
        QTest::addColumn<LiveRate>("rate");
        QTest::addColumn<double>("limit"); // 0: none
        QTest::addColumn<Bills>("bills");
        QTest::newRow("no price is known: nothing is said")
            << LiveRate() << 0.1 << Bills{{0, look}, {0, begin, -1, -1, -1, false, true}, {60, small, -1, -1, -1, false, true}, {60, end, -1, -1, -1, false, true}};
        QTest::newRow("the open connection counts, the closed one does not")
            << bySecond << 0.0
            << Bills{{0, look}, {5, begin, 0, 0.6, -1, false, true}, {15, look, 0.1, 0.6, -1, false, true},
                     {15, small, 0.1, 0.6, -1, false, true}, {20, end, 0.15, -1, -1, false, true},
                     {900, look, 0.15, -1, -1, false, true}, {1000, begin, 0.15, 0.6, -1, false, true},
                     {1010, look, 0.25, 0.6, -1, false, true}};
        QTest::newRow("each picture counts, at the speed of now")
            << byPicture << 0.0
            << Bills{{0, begin, -1, 0}, {0.5, small, 0.002, 0.12}, {1, small, 0.004, 0.24}, {2, small, 0.006, 0.18},
                     {20, look, 0.006, 0}, {20, end, 0.006}};
        QTest::newRow("megapixels of each picture") << byArea << 0.0 << Bills{{0, begin, -1, 0}, {1, large, 0.01572864, 0.9437184}};
        QTest::newRow("whole megapixels of each picture")
            << byWholeArea << 0.0 << Bills{{0, begin, -1, 0}, {1, small, 0.01, 0.6}, {2, large, 0.03, 0.9}};
        QTest::newRow("a picture that never came may be billed")
            << byPicture << 0.0 << Bills{{0, begin, -1, 0}, {1, small, 0.002, 0.12}, {2, lose, 0.002, 0.06, -1, false, true}};
        QTest::newRow("the limit of open time is foreseen, and going on allows as much again")
            << bySecond << 0.2
            << Bills{{0, begin, 0, 0.6, 20, false, true}, {5, look, 0.05, 0.6, 15, false, true},
                     {20, look, 0.2, 0.6, 0, true, true}, {20, end, 0.2, -1, -1, true, true},
                     {30, more, 0.2, -1, -1, false, true}, {40, begin, 0.2, 0.6, 20, false, true},
                     {60, look, 0.4, 0.6, 0, true, true}};
        QTest::newRow("the limit of pictures is passed by the picture that passes it")
            << byPicture << 0.004 << Bills{{0, begin, -1, 0}, {1, small, 0.002, 0.12}, {2, small, 0.004, 0.12, -1, true}};
    }

    void costsOverTime()
    {
        QFETCH(LiveRate, rate);
        QFETCH(double, limit);
        QFETCH(Bills, bills);
        LiveCost cost;
        cost.setRate(rate, {});
        cost.setLimit(limit > 0 ? std::optional(limit) : std::nullopt);
        int number = 0;
        for (const Bill &bill : bills) {
            const QByteArray where = "bill " + QByteArray::number(number++) + ", ";
            const auto now = at(bill.second);
            bill.happens(cost, now);
            const auto same = [&](double is, double wanted, const char *what) {
                return QTest::qVerify(std::abs(is - wanted) < 1e-6, what, (where + what + ' ' + QByteArray::number(is)).constData(), __FILE__, __LINE__);
            };
            if (!same(cost.total(now).value_or(-1), bill.total, "total") || !same(cost.perMinute(now).value_or(-1), bill.perMinute, "per minute")
                || !same(inSeconds(cost.untilOver(now)), bill.untilOver, "until over"))
                return;
            QVERIFY2(cost.isOver(now) == bill.isOver, where.constData());
            QVERIFY2(cost.isEstimate() == bill.isEstimate, where.constData());
        }
    }

    void whatWasSpentStaysSpent()
    {
        LiveCost cost;
        cost.setRate(bySecond, at(0));
        cost.opened(at(0));
        cost.setRate(byPicture, at(10)); // the price is read anew while it runs
        QCOMPARE(cost.total(at(20)), std::optional(0.1));
        cost.answered(at(20), {512, 512});
        QVERIFY(std::abs(cost.total(at(20)).value_or(0) - 0.102) < 1e-9);
    }

    void ratesOfModels_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<double>("price"); // -1: not known
        QTest::addColumn<LiveRate>("rate");
        using Per = LiveRate::Per;
        QTest::newRow("compute seconds") << u"compute seconds"_s << 0.00111 << LiveRate{.per = Per::OpenSecond, .dollars = 0.00111, .isEstimate = true};
        QTest::newRow("seconds") << u"second"_s << 0.02 << LiveRate{.per = Per::OpenSecond, .dollars = 0.02, .isEstimate = true};
        QTest::newRow("minutes") << u"minute"_s << 0.6 << LiveRate{.per = Per::OpenSecond, .dollars = 0.01, .isEstimate = true};
        QTest::newRow("images") << u"images"_s << 0.002 << byPicture;
        QTest::newRow("a thousand images") << u"1000 images"_s << 2.0 << byPicture;
        QTest::newRow("megapixels") << u"megapixel"_s << 0.01 << byArea;
        QTest::newRow("steps") << u"steps"_s << 0.0005 << byPicture;
        QTest::newRow("a word that says nothing") << u"units"_s << 1.0 << LiveRate();
        QTest::newRow("no price") << u"images"_s << -1.0 << LiveRate();
    }

    void ratesOfModels()
    {
        QFETCH(QString, unit);
        QFETCH(double, price);
        QFETCH(LiveRate, rate);
        studio::Model model{.endpoint = u"fal-ai/some/realtime"_s, .priceUnit = unit};
        if (price >= 0)
            model.unitPrice = price;
        const LiveRate made = studio::liveRate(model, {}, {{u"num_inference_steps"_s, 4}});
        QCOMPARE(int(made.per), int(rate.per));
        QCOMPARE(made.isEstimate, rate.isEstimate);
        QVERIFY(std::abs(made.dollars - rate.dollars) < 1e-12);
    }
};

QTEST_GUILESS_MAIN(LiveCourseTest)
#include "tst_livecourse.moc"
