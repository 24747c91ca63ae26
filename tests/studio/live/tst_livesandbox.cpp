// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A live session against the sandbox, through everything that a realtime service does wrong: what is said, where the session
// stands then, and that the next stroke draws again. And what the sandbox's pictures depend on, as a person would see it.

#include "studio/live/livesession.h"

#include "fal/client.h"
#include "sandbox/server.h"

#include <QFile>
#include <QPainter>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using studio::LiveFrame;
using studio::LiveSession;
using State = LiveSession::State;

namespace {

QImage drawing(int corner = 40)
{
    QImage image(256, 256, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter(&image).fillRect(QRect(corner, corner, 110, 110), QColor(30, 60, 120));
    return image;
}

class Visit
{
    QTemporaryDir m_folder;
    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<fal::Client> m_client; // outlives the session

public:
    explicit Visit(const QByteArray &rows = {}, std::chrono::milliseconds liveTime = 0ms)
    {
        sandbox::Options options{.queueTime = 1ms, .runTime = 1ms, .liveTime = liveTime};
        if (!rows.isEmpty()) {
            options.scenarioFile = m_folder.filePath(u"scenario.json"_s);
            QFile file(options.scenarioFile);
            if (file.open(QIODevice::WriteOnly))
                file.write('[' + rows + ']');
        }
        m_server = std::make_unique<sandbox::Server>(options);
        fal::Config config{.baseUrl = m_server->start().value_or(QUrl())};
        config.retryBase = 20ms;
        m_client = std::make_unique<fal::Client>(config);
        session = std::make_unique<LiveSession>(*m_client, u"fal-ai/lcm-sd15-i2i"_s);
        QObject::connect(session.get(), &LiveSession::frame, session.get(), [this](const QImage &image, const LiveFrame &frame) {
            images.push_back(image);
            frames.push_back(frame);
        });
        QObject::connect(session.get(), &LiveSession::failed, session.get(), [this](const QString &sentence) { problems.push_back(sentence); });
        QObject::connect(session.get(), &LiveSession::stateChanged, session.get(), [this](State state) { states.push_back(state); });
    }

    void draw(const studio::Values &values = {{u"prompt"_s, u"a fox"_s}}, int corner = 40) { session->submit(drawing(corner), values); }

    std::unique_ptr<LiveSession> session;
    std::vector<QImage> images;
    std::vector<LiveFrame> frames;
    std::vector<State> states;
    QStringList problems;
};

// The mean difference of a channel, 0…255.
double difference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return 255;
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            sum += std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q));
        }
    }
    return sum / (3.0 * a.width() * a.height());
}

} // namespace

class LiveSandboxTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void misbehaviour_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<State>("state"); // where it stands when that is over
        QTest::addColumn<QString>("says"); // a part of the sentence; empty: nothing is said
        QTest::addColumn<int>("frames");   // of the first stroke
        const auto row = [](const char *name, const char *action, State state, const QString &says, int frames) {
            QTest::newRow(name) << QByteArray(action) << state << says << frames;
        };
        row("the key is refused", R"({"status":401,"body":{"detail":"No"}})", State::Failed, u"key"_s, 0);
        row("the key may not do this", R"({"status":403,"body":{"detail":"No"}})", State::Failed, u"permission"_s, 0);
        row("the token is refused on the open line", R"({"upgrade":{"onOpen":[{"json":{"status":"error","error":"Unauthorized"}}]}})",
            State::Failed, u"key"_s, 0);
        row("busy once: it is asked again", R"({"status":503})", State::Live, {}, 1);
        row("TIMEOUT after a picture", R"({"upgrade":{"onAnswer":[{"json":{"type":"x-fal-error","error":"TIMEOUT","reason":"no inputs, reconnect when needed!"}},{"close":1000}]}})",
            State::Ready, {}, 1);
        row("nobody draws", R"({"upgrade":{"idleMs":400}})", State::Ready, {}, 1);
        row("closed without a code, 1005", R"({"upgrade":{"onAnswer":[{"raw":"8800"}]}})", State::Ready, {}, 1);
        row("closed with 1011", R"({"upgrade":{"onAnswer":[{"close":1011,"reason":"the worker died"}]}})", State::Failed, u"the worker died"_s, 1);
        row("closed with 1008", R"({"upgrade":{"onAnswer":[{"close":1008,"reason":"no more"}]}})", State::Failed, u"no more"_s, 1);
        row("the machine goes away, 1001", R"({"upgrade":{"onAnswer":[{"close":1001}]}})", State::Failed, u"connection"_s, 1);
        row("the line is cut", R"({"upgrade":{"onAnswer":[{"waitMs":50},{"drop":true}]}})", State::Failed, u"connection"_s, 1);
        row("the model fails", R"({"upgrade":{"onInput":[{"json":{"type":"x-fal-error","error":"INTERNAL_ERROR","reason":"out of memory"}},{"close":1000}]}})",
            State::Failed, u"out of memory"_s, 0);
        row("an error in a binary frame", R"({"upgrade":{"onInput":[{"msgpack":{"type":"x-fal-error","error":"INTERNAL_ERROR","reason":"out of memory"}}]}})",
            State::Failed, u"out of memory"_s, 0);
        row("a text frame that is no JSON", R"({"upgrade":{"onInput":[{"text":"hello"}]}})", State::Failed, u"understood"_s, 0);
        row("a binary frame of garbage", R"({"upgrade":{"onInput":[{"hex":"c1ff"}]}})", State::Failed, u"understood"_s, 0);
        row("an answer without a picture", R"({"upgrade":{"onInput":[{"msgpack":{"request_id":"1","seed":4}},{"close":1000}]}})", State::Ready, u"without a picture"_s, 0);
        row("a picture that is none", R"({"upgrade":{"onInput":[{"msgpack":{"request_id":"1","images":[{"content":"AAAA"}]}},{"close":1000}]}})", State::Ready, u"cannot be read"_s, 0);
        row("a slow cold start", R"({"delayMs":400})", State::Live, {}, 1);
        row("an application that reads JSON text", R"({"upgrade":{"json":true}})", State::Live, {}, 1);
        row("answers without an id", R"({"upgrade":{"requestId":false}})", State::Live, {}, 1);
        row("no timings", R"({"upgrade":{"timings":false}})", State::Live, {}, 1);
    }

    void misbehaviour()
    {
        QFETCH(QByteArray, action);
        QFETCH(State, state);
        QFETCH(QString, says);
        QFETCH(int, frames);
        // Wrong for the first connection; of the application that reads JSON, for all of them.
        const QByteArray times = action.contains("\"json\":true") ? "" : "\"times\":1,";
        Visit visit("{\"match\":{\"host\":\"fal.run$\",\"path\":\"/realtime$\"}," + times + "\"action\":" + action + '}');
        visit.draw();
        QTRY_COMPARE(int(visit.frames.size()), frames);
        QTRY_COMPARE(int(visit.session->state()), int(state));
        QTRY_COMPARE(visit.problems.size(), says.isEmpty() ? 0 : 1);
        if (!says.isEmpty())
            QVERIFY2(visit.problems.first().contains(says, Qt::CaseInsensitive), qPrintable(visit.problems.first()));

        visit.draw({{u"prompt"_s, u"an owl"_s}});
        QTRY_COMPARE(int(visit.frames.size()), frames + 1);
        QCOMPARE(int(visit.session->state()), int(State::Live));
        QCOMPARE(visit.problems.size(), says.isEmpty() ? 0 : 1); // coming back is silent
        QCOMPARE(visit.frames.back().recipe.values.value(u"prompt"_s), QJsonValue(u"an owl"_s));
        QVERIFY(visit.frames.back().showsLatest);
    }

    void coldStartShowsTheNewestStroke()
    {
        Visit visit(R"({"match":{"host":"fal.run$","path":"/realtime$"},"times":1,"action":{"delayMs":500}})");
        visit.session->setIdleTimeout(200ms); // nobody is idle who waits for a machine
        visit.draw({{u"prompt"_s, u"first"_s}});
        QTRY_COMPARE(int(visit.session->state()), int(State::Connecting));
        visit.draw({{u"prompt"_s, u"newest"_s}});
        QTRY_COMPARE(int(visit.frames.size()), 2);
        QCOMPARE(visit.frames.back().recipe.values.value(u"prompt"_s), QJsonValue(u"newest"_s));
        QVERIFY(visit.problems.isEmpty());
    }

    void itPausesWhenItHasCostEnough_data()
    {
        QTest::addColumn<studio::LiveRate>("rate");
        QTest::newRow("by the open connection") << studio::LiveRate{.per = studio::LiveRate::Per::OpenSecond, .dollars = 0.015, .isEstimate = true};
        QTest::newRow("by the picture") << studio::LiveRate{.per = studio::LiveRate::Per::Picture, .dollars = 0.03};
    }

    void itPausesWhenItHasCostEnough()
    {
        QFETCH(studio::LiveRate, rate);
        Visit visit;
        visit.session->setRate(rate);
        visit.session->setCostLimit(0.03);
        visit.draw();
        QTRY_COMPARE(int(visit.frames.size()), 1);
        QTRY_COMPARE(int(visit.session->state()), int(State::Paused));
        QCOMPARE(int(visit.session->rest()), int(LiveSession::Rest::Cost));
        QVERIFY(visit.session->cost().value_or(0) >= 0.03 - 1e-9);
        QVERIFY(visit.session->cost().value_or(0) < 0.06);
        QCOMPARE(visit.session->isCostEstimate(), rate.isEstimate);
        visit.draw({{u"prompt"_s, u"an owl"_s}});
        QCOMPARE(int(visit.session->state()), int(State::Paused));
        visit.session->setPaused(false);
        QTRY_COMPARE(int(visit.frames.size()), 2); // what was drawn meanwhile
        QTRY_COMPARE(int(visit.session->state()), int(State::Paused)); // as much again
        QVERIFY(visit.problems.isEmpty());
    }

    void whatWasSpentGoesAlongToTheNextModel()
    {
        Visit visit;
        visit.session->setRate({.per = studio::LiveRate::Per::Picture, .dollars = 0.02});
        visit.draw();
        QTRY_COMPARE(int(visit.frames.size()), 1);
        Visit next;
        next.session->setRate({.per = studio::LiveRate::Per::Picture, .dollars = 0.01});
        next.session->takeOver(*visit.session);
        QCOMPARE(next.session->cost(), std::optional(0.02));
        next.draw();
        QTRY_COMPARE(int(next.frames.size()), 1);
        QVERIFY(std::abs(next.session->cost().value_or(0) - 0.03) < 1e-9);
    }

    void latencyIsAdjustable()
    {
        Visit visit({}, 120ms);
        visit.draw();
        QTRY_COMPARE(int(visit.frames.size()), 1);
        QVERIFY(visit.frames.front().latency.roundTrip >= 115ms);
    }

    // Seen, not only different: more than a few shades everywhere.
    void pictureDependsClearlyOn_data()
    {
        QTest::addColumn<studio::Values>("values");
        QTest::addColumn<int>("corner");
        QTest::addColumn<double>("least");
        const studio::Values usual{{u"prompt"_s, u"autumn forest"_s}, {u"seed"_s, 7}, {u"strength"_s, 0.8}};
        const auto with = [&usual](const QString &key, const QJsonValue &value) {
            studio::Values values = usual;
            values.insert(key, value);
            return values;
        };
        QTest::newRow("the drawing") << usual << 120 << 8.0;
        QTest::newRow("the prompt") << with(u"prompt"_s, u"night sea"_s) << 40 << 8.0;
        QTest::newRow("the seed") << with(u"seed"_s, 8) << 40 << 1.0;
        QTest::newRow("the strength") << with(u"strength"_s, 0.2) << 40 << 4.0;
        QTest::newRow("nothing else") << usual << 40 << 0.0;
    }

    void pictureDependsClearlyOn()
    {
        QFETCH(studio::Values, values);
        QFETCH(int, corner);
        QFETCH(double, least);
        Visit visit;
        visit.draw({{u"prompt"_s, u"autumn forest"_s}, {u"seed"_s, 7}, {u"strength"_s, 0.8}});
        QTRY_COMPARE(int(visit.frames.size()), 1);
        visit.draw(values, corner);
        QTRY_COMPARE(int(visit.frames.size()), 2);
        const double seen = difference(visit.images[0], visit.images[1]);
        QVERIFY2(least > 0 ? seen >= least : seen == 0.0, QByteArray::number(seen).constData());
    }

    void strengthMovesAwayFromTheDrawing()
    {
        Visit visit;
        double before = -1;
        for (const double strength : {0.1, 0.5, 1.0}) {
            visit.draw({{u"prompt"_s, u"autumn forest"_s}, {u"seed"_s, 7}, {u"strength"_s, strength}});
            const auto frames = visit.frames.size();
            QTRY_COMPARE(visit.frames.size(), frames + 1);
            const double away = difference(visit.images.back(), drawing());
            QVERIFY(away > before);
            before = away;
        }
    }
};

QTEST_MAIN(LiveSandboxTest)
#include "tst_livesandbox.moc"
