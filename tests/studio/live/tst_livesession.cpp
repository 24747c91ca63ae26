// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/live/livesession.h"

#include "liveserver.h"
#include "studio/backgroundpool.h"

#include "fal/client.h"
#include "fal/realtimeprotocol.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using studio::LiveFrame;
using studio::LiveSession;
using State = LiveSession::State;

namespace {

const QString endpoint = u"fal-ai/flux-2/klein/realtime"_s;

QImage paper(const QColor &color)
{
    QImage image(512, 512, QImage::Format_RGB32);
    image.fill(color);
    return image;
}

// Both ways are tested: everything in the background, and all that may be done at once is.
bool isAtOnce = false;

struct Fixture
{
    explicit Fixture(const QString &id = endpoint)
        : client(fal::Config{.baseUrl = server.url()})
        , session(client, id)
    {
        session.setAtOnce(isAtOnce ? std::chrono::microseconds(1h) : 0us);
        QObject::connect(&session, &LiveSession::frame, &session, [this](const QImage &image, const LiveFrame &frame) {
            images.push_back(image);
            frames.push_back(frame);
        });
        QObject::connect(&session, &LiveSession::failed, &session,
                         [this](const QString &message) { problems.push_back(message); });
        QObject::connect(&session, &LiveSession::stateChanged, &session,
                         [this](State state) { states.push_back(state); });
    }

    void draw(const QColor &color = Qt::red, const QString &prompt = u"fox"_s)
    { session.submit(paper(color), {{u"prompt"_s, prompt}}); }

    test::LiveServer server;
    fal::Client client;
    LiveSession session;
    std::vector<QImage> images;
    std::vector<LiveFrame> frames;
    std::vector<State> states;
    QStringList problems;
};

} // namespace

class LiveSessionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawingGoesOutAndPictureComesBack();
    void newestInputWins();
    void aDrawingIsMadeWhenItLeaves();
    void whatIsNotReadyDoesNotLeave();
    void whatIsQuickIsDoneAtOnce_data();
    void whatIsQuickIsDoneAtOnce();
    void whatTakesLongIsDecodedElsewhere_data();
    void whatTakesLongIsDecodedElsewhere();
    void staleFrameIsNotTheLatest();
    void pauseHoldsAndResumeSends();
    void whatHadNotLeftWaitsAgain_data();
    void whatHadNotLeftWaitsAgain();
    void idleConnectionClosesAndComesBack();
    void closedByTheServiceComesBackSilently();
    void errorIsASentenceAndTheNextStrokeTriesAgain_data();
    void errorIsASentenceAndTheNextStrokeTriesAgain();
    void unreadablePictureIsASentence();
    void declaredTextIsSpokenAtOnce_data();
    void declaredTextIsSpokenAtOnce();
    void undeclaredTextIsFoundOut();
    void aProtocolThatComesLateIsSpokenNext();
    void whatWasSpentIsTold();
    void whatOpenTimeCostsIsToldWhileItIsOpen();
    void unusableEndpointIsASentence();
    void deletedAtAnyMoment_data();
    void deletedAtAnyMoment();
    void aPictureThatIsShownAtOnceMayEndTheSession();
};

void LiveSessionTest::drawingGoesOutAndPictureComesBack()
{
    Fixture f;
    QCOMPARE(f.server.connections, 0);
    f.draw(Qt::blue, u"a fox"_s);
    QTRY_VERIFY2(f.frames.size() == 1, qPrintable(f.problems.join(u' ')));

    const test::Received &input = f.server.inputs.at(0);
    QCOMPARE(input.path, u"/fal.run/fal-ai/flux-2/klein/realtime"_s);
    QCOMPARE(input.text("prompt"), u"a fox"_s);
    QVERIFY(input.text("image_url").startsWith(u"data:image/jpeg;base64,"_s));
    QCOMPARE(input.image().size(), QSize(512, 512));
    QVERIFY(input.image().pixelColor(256, 256).blue() > 240);

    const LiveFrame &frame = f.frames.at(0);
    QCOMPARE(frame.bytes, f.server.picture);
    QCOMPARE(frame.contentType, u"image/jpeg"_s);
    QCOMPARE(frame.seed, std::optional<qint64>(9'007'199'254'740'993));
    QCOMPARE(frame.sequence, 1u);
    QVERIFY(frame.showsLatest);
    QVERIFY(frame.latency.encode > 0us);
    QVERIFY(frame.latency.roundTrip > 0us);
    QVERIFY(frame.latency.decode > 0us);
    QCOMPARE(frame.recipe.endpoint, endpoint);
    QCOMPARE(frame.recipe.values.value(u"image_url"_s).toString(), input.text("image_url"));
    QVERIFY(f.images.at(0).pixelColor(32, 32).green() > 240);
    const std::vector<State> expected{State::Connecting, State::Live};
    QCOMPARE(f.states, expected);
    QVERIFY(f.session.framesPerSecond() > 0);
}

void LiveSessionTest::newestInputWins()
{
    Fixture f;
    f.server.automatic = false;
    f.draw(Qt::red, u"first"_s);
    QTRY_COMPARE(f.server.inputs.size(), 1u);
    for (int i = 0; i < 50; ++i)
        f.draw(Qt::red, QString::number(i));
    f.server.automatic = true;
    f.server.answer(f.server.inputs.at(0));
    QTRY_COMPARE(f.frames.size(), 2u);
    QCOMPARE(f.server.inputs.size(), 2u);
    QCOMPARE(f.server.inputs.at(1).text("prompt"), u"49"_s);
    QCOMPARE(f.session.droppedInputs(), 49u);
    QCOMPARE(f.frames.at(1).sequence, f.session.latestInput());
    QVERIFY(f.frames.at(1).showsLatest);
}

void LiveSessionTest::aDrawingIsMadeWhenItLeaves()
{
    Fixture f;
    f.server.automatic = false;
    QColor color = Qt::red;
    QStringList made;
    const auto submit = [&](const QString &prompt) {
        f.session.submit(
            [&made, &color, prompt] {
                made.push_back(prompt);
                return std::optional(paper(color));
            },
            {{u"prompt"_s, prompt}});
    };
    submit(u"first"_s);
    QTRY_COMPARE(f.server.inputs.size(), 1u);
    QCOMPARE(made, QStringList{u"first"_s});
    for (int i = 0; i < 50; ++i)
        submit(QString::number(i));
    QCOMPARE(made.size(), 1);
    color = Qt::blue; // goes on while the last one waits
    f.server.answer(f.server.inputs.at(0));
    QTRY_COMPARE(f.server.inputs.size(), 2u);
    QCOMPARE(made, (QStringList{u"first"_s, u"49"_s}));
    QVERIFY(f.server.inputs.at(1).image().pixelColor(256, 256).blue() > 240);
}

void LiveSessionTest::whatIsNotReadyDoesNotLeave()
{
    Fixture f;
    bool isReady = true;
    int asked = 0;
    const auto drawing = [&]() -> std::optional<QImage> {
        ++asked;
        return isReady ? std::optional(paper(Qt::blue)) : std::nullopt;
    };
    f.session.submit(drawing, {});
    QTRY_COMPARE(f.frames.size(), 1u);
    isReady = false;
    f.session.submit(drawing, {});
    QTRY_COMPARE(asked, 2);
    isReady = true;
    f.session.submit(drawing, {});
    QTRY_COMPARE(f.frames.size(), 2u);
    QCOMPARE(asked, 3);
    QCOMPARE(f.server.inputs.size(), 2u);
    QCOMPARE(f.session.droppedInputs(), 0u);
    QVERIFY(f.frames.back().showsLatest);
    QVERIFY(f.problems.isEmpty());
}

void LiveSessionTest::whatIsQuickIsDoneAtOnce_data()
{
    QTest::addColumn<std::chrono::microseconds>("limit");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isDone");
    QTest::newRow("quick") << std::chrono::microseconds(1h) << QSize(512, 512) << true;
    QTest::newRow("never") << 0us << QSize(512, 512) << false;
    // No machine encodes four million pixels in so little time.
    QTest::newRow("too large") << 20us << QSize(2048, 2048) << false;
}

// Seen by where the drawing ends: on another thread it is still held when submit() returns.
void LiveSessionTest::whatIsQuickIsDoneAtOnce()
{
    QFETCH(std::chrono::microseconds, limit);
    QFETCH(QSize, size);
    QFETCH(bool, isDone);
    Fixture f;
    f.draw();
    QTRY_COMPARE(f.frames.size(), 1u);
    f.session.setAtOnce(limit);
    QThreadPool &pool = studio::backgroundPool();
    QSemaphore go;
    const int threads = pool.maxThreadCount();
    for (int i = 0; i < threads; ++i) // so that nothing is done there yet
        pool.start([&go] { go.acquire(); });
    QImage image = paper(Qt::blue).scaled(size);
    bool isGone = false;
    f.session.submit(
        [&image, &isGone] {
            const QImage copy(
                image.constBits(), image.width(), image.height(), image.bytesPerLine(), image.format(), [](void *gone) { *static_cast<bool *>(gone) = true; },
                &isGone);
            return std::optional(copy);
        },
        {});
    const bool wasGone = isGone;
    const auto release = qScopeGuard([&go, &pool, threads] {
        go.release(threads);
        pool.waitForDone(); // before what they wait for goes
    });
    if (isDone)
        QTRY_COMPARE(f.frames.size(), 2u); // the answer is decoded at once, too
    else
        go.release(threads);
    QCOMPARE(wasGone, isDone);
    QTRY_COMPARE(f.frames.size(), 2u);
    QCOMPARE(f.server.inputs.back().image().size(), size);
    QTRY_VERIFY(isGone);
}

void LiveSessionTest::whatTakesLongIsDecodedElsewhere_data()
{
    QTest::addColumn<std::chrono::microseconds>("limit");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isShownAtOnce");
    QTest::newRow("quick") << std::chrono::microseconds(1h) << QSize(64, 64) << true;
    QTest::newRow("never") << 0us << QSize(64, 64) << false;
    QTest::newRow("too large") << 20us << QSize(2048, 2048) << false;
}

// Seen by the next drawing: it is asked for in the turn in which an answer makes room for it, after the answer's picture
// was either decoded at once or given to the other threads, which are held up here.
void LiveSessionTest::whatTakesLongIsDecodedElsewhere()
{
    QFETCH(std::chrono::microseconds, limit);
    QFETCH(QSize, size);
    QFETCH(bool, isShownAtOnce);
    Fixture f;
    f.draw();
    QTRY_COMPARE(f.frames.size(), 1u); // how long one takes is known
    f.server.automatic = false;
    f.server.picture = test::jpegOf(Qt::blue, size);
    f.draw();
    QTRY_COMPARE(f.server.inputs.size(), 2u);
    f.session.setAtOnce(limit);

    QThreadPool &pool = studio::backgroundPool();
    QSemaphore go;
    const int threads = pool.maxThreadCount();
    pool.waitForDone();
    for (int i = 0; i < threads; ++i)
        pool.start([&go] { go.acquire(); });
    const auto release = qScopeGuard([&go, &pool, threads] {
        go.release(threads);
        pool.waitForDone();
    });
    std::optional<size_t> shown; // when the next one was asked for
    f.session.submit(
        [&] {
            shown = f.frames.size();
            return std::optional(paper(Qt::red));
        },
        {});
    QVERIFY(!shown); // the one before has no answer
    f.server.answer(f.server.inputs.back());
    QTRY_VERIFY(shown);
    QCOMPARE(*shown, isShownAtOnce ? 2u : 1u);
    go.release(threads);
    QTRY_COMPARE(f.frames.size(), 2u);
    QCOMPARE(f.images.back().size(), size);
}

void LiveSessionTest::staleFrameIsNotTheLatest()
{
    Fixture f;
    f.server.automatic = false;
    f.draw();
    QTRY_COMPARE(f.server.inputs.size(), 1u);
    f.draw();
    f.server.answer(f.server.inputs.at(0));
    QTRY_COMPARE(f.frames.size(), 1u);
    QVERIFY(!f.frames.at(0).showsLatest);
}

void LiveSessionTest::pauseHoldsAndResumeSends()
{
    Fixture f;
    f.draw(Qt::red, u"before"_s);
    QTRY_COMPARE(f.frames.size(), 1u);
    f.session.setPaused(true);
    QCOMPARE(f.session.state(), State::Paused);
    f.draw(Qt::red, u"while paused"_s);
    f.draw(Qt::red, u"latest while paused"_s);
    QCOMPARE(f.server.inputs.size(), 1u);
    f.session.setPaused(false);
    QTRY_COMPARE(f.frames.size(), 2u);
    QCOMPARE(f.server.inputs.at(1).text("prompt"), u"latest while paused"_s);
}

void LiveSessionTest::whatHadNotLeftWaitsAgain_data()
{
    QTest::addColumn<bool>("isConnected");
    QTest::newRow("before the first connection") << false;
    QTest::newRow("on an open connection") << true;
}

// The input is being encoded, in the background, when the pause comes: it was never sent.
void LiveSessionTest::whatHadNotLeftWaitsAgain()
{
    QFETCH(bool, isConnected);
    Fixture f;
    if (isConnected) {
        f.draw();
        QTRY_COMPARE(f.frames.size(), 1u);
    }
    f.session.setAtOnce(0us); // what is done at once has left
    const size_t before = f.frames.size();
    f.draw(Qt::blue, u"not yet sent"_s);
    f.session.setPaused(true);
    f.session.setPaused(false);
    QTRY_COMPARE(f.frames.size(), before + 1);
    QCOMPARE(f.server.inputs.size(), before + 1);
    QCOMPARE(f.server.inputs.back().text("prompt"), u"not yet sent"_s);
    QVERIFY(f.server.inputs.back().image().pixelColor(256, 256).blue() > 240);
    QVERIFY(f.frames.back().showsLatest);

    // Nobody wants it after close().
    f.draw(Qt::red, u"not wanted"_s);
    f.session.close();
    f.draw(Qt::red, u"the last"_s);
    QTRY_COMPARE(f.frames.size(), before + 2);
    QCOMPARE(f.server.inputs.back().text("prompt"), u"the last"_s);
    QCOMPARE(f.server.inputs.size(), before + 2);
}

void LiveSessionTest::idleConnectionClosesAndComesBack()
{
    Fixture f;
    f.session.setIdleTimeout(50ms);
    f.draw();
    QTRY_COMPARE(f.frames.size(), 1u);
    QTRY_COMPARE(f.session.state(), State::Ready);
    QCOMPARE(f.server.connections, 1);
    f.draw();
    QTRY_COMPARE(f.frames.size(), 2u);
    QCOMPARE(f.server.connections, 2);
    QVERIFY(f.problems.isEmpty());
}

void LiveSessionTest::closedByTheServiceComesBackSilently()
{
    Fixture f;
    f.draw();
    QTRY_COMPARE(f.frames.size(), 1u);
    f.server.sayText(u"{\"type\":\"x-fal-error\",\"error\":\"TIMEOUT\",\"reason\":\"no inputs, reconnect when needed!\"}"_s);
    QTRY_COMPARE(f.session.state(), State::Ready);
    f.draw();
    QTRY_COMPARE(f.frames.size(), 2u);
    QCOMPARE(f.server.connections, 2);
    QVERIFY(f.problems.isEmpty());
}

void LiveSessionTest::errorIsASentenceAndTheNextStrokeTriesAgain_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("closeCode");
    QTest::newRow("the model fails") << u"{\"type\":\"x-fal-error\",\"error\":\"INTERNAL_ERROR\",\"reason\":\"bytes\"}"_s << 0;
    QTest::newRow("the gateway refuses") << u"{\"status\":\"error\",\"error\":\"Unauthorized\"}"_s << 0;
    QTest::newRow("the connection ends with 1011") << QString() << 1011;
}

void LiveSessionTest::errorIsASentenceAndTheNextStrokeTriesAgain()
{
    QFETCH(QString, said);
    QFETCH(int, closeCode);
    Fixture f;
    f.draw();
    QTRY_COMPARE(f.frames.size(), 1u);
    if (closeCode)
        f.server.hangUp(QWebSocketProtocol::CloseCode(closeCode));
    else
        f.server.sayText(said);
    QTRY_COMPARE(f.session.state(), State::Failed);
    QTRY_COMPARE(f.problems.size(), 1);
    QVERIFY(!f.problems.first().isEmpty());
    f.draw(Qt::red, u"again"_s);
    f.draw(Qt::red, u"and again"_s);
    QTRY_COMPARE(f.frames.size(), 2u);
    QCOMPARE(f.server.connections, 2); // not one attempt per stroke
    QCOMPARE(f.server.inputs.back().text("prompt"), u"and again"_s);
    QCOMPARE(f.session.state(), State::Live);
}

void LiveSessionTest::unreadablePictureIsASentence()
{
    Fixture f;
    f.server.picture = "no picture";
    f.draw();
    QTRY_COMPARE(f.problems.size(), 1);
    QVERIFY(f.frames.empty());
    f.server.picture = test::jpegOf(Qt::green);
    f.draw();
    QTRY_COMPARE(f.frames.size(), 1u);
}

const fal::RealtimeProtocol text{.isDeclared = true, .encoding = fal::RealtimeEncoding::Json};

void LiveSessionTest::declaredTextIsSpokenAtOnce_data()
{
    QTest::addColumn<bool>("isFirst"); // else the first drawing is being encoded by then
    QTest::newRow("said before the first stroke") << true;
    QTest::newRow("said before the first stroke has left") << false;
}

void LiveSessionTest::declaredTextIsSpokenAtOnce()
{
    QFETCH(bool, isFirst);
    Fixture f;
    f.server.readsText = true;
    // A model that takes bytes, which JSON does not hold.
    f.session.setForm({.fields = {{.key = u"image"_s, .kind = studio::ObjectKind{{{.key = u"content"_s, .kind = studio::RawKind{}}}}}}});
    if (isFirst)
        f.session.setProtocol(text);
    f.draw(Qt::blue);
    f.session.setProtocol(text);
    QTRY_COMPARE(f.frames.size(), 1u);
    QCOMPARE(f.server.refused, 0);
    QCOMPARE(f.server.connections, 1);
    QCOMPARE(f.server.inputs.size(), 1u);
    const QJsonValue content = f.server.inputs.front().json["image"_L1]["content"_L1];
    const QImage drawing = QImage::fromData(QByteArray::fromBase64(content.toString().toLatin1()));
    QVERIFY(!drawing.isNull() && drawing.pixelColor(256, 256).blue() > 240);
    f.draw();
    QTRY_COMPARE(f.frames.size(), 2u);
    QCOMPARE(f.server.connections, 1);
    QVERIFY(f.problems.isEmpty());
}

void LiveSessionTest::undeclaredTextIsFoundOut()
{
    Fixture f;
    f.server.readsText = true;
    f.session.setProtocol({}); // says nothing
    f.draw();
    QTRY_COMPARE(f.frames.size(), 1u);
    QCOMPARE(f.server.refused, 1);
    f.session.setProtocol({}); // and nothing new later
    f.draw();
    QTRY_COMPARE(f.frames.size(), 2u);
    QCOMPARE(f.server.refused, 1);
    QVERIFY(f.problems.isEmpty());
}

void LiveSessionTest::aProtocolThatComesLateIsSpokenNext()
{
    Fixture f;
    f.draw();
    QTRY_COMPARE(f.frames.size(), 1u);
    f.server.readsText = true;
    f.session.setProtocol(text);
    QCOMPARE(f.session.state(), State::Ready);
    f.draw();
    QTRY_COMPARE(f.frames.size(), 2u);
    QCOMPARE(f.server.refused, 0);
    QCOMPARE(f.server.connections, 2);
    QVERIFY(f.problems.isEmpty());
}

void LiveSessionTest::whatWasSpentIsTold()
{
    Fixture f;
    std::vector<studio::LiveBill> bills;
    connect(&f.session, &LiveSession::spent, this, [&](const studio::LiveBill &bill) { bills.push_back(bill); });
    f.session.setRate({.per = studio::LiveRate::Per::Picture, .dollars = 0.25});
    f.session.close();
    QVERIFY(bills.empty()); // nothing was
    f.draw();
    QTRY_COMPARE(f.frames.size(), 1u);
    f.session.close();
    QCOMPARE(bills.size(), 1u);
    QCOMPARE(bills[0].endpoint, endpoint);
    QVERIFY(!bills[0].paysForTime);
    QCOMPARE(bills[0].pictures, 1);
    QCOMPARE(bills[0].dollars, std::optional(0.25));
    QVERIFY(bills[0].seconds > 0);
    QVERIFY(std::abs(bills[0].begun.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    f.session.close();
    QCOMPARE(bills.size(), 1u); // the same is not said twice

    // Soon after, it is the same conversation: its line grows.
    f.draw();
    QTRY_COMPARE(f.frames.size(), 2u);
    f.session.close();
    QCOMPARE(bills.size(), 2u);
    QCOMPARE(bills[1].id, bills[0].id);
    QCOMPARE(bills[1].pictures, 2);
    QCOMPARE(bills[1].dollars, std::optional(0.5));
    QVERIFY(bills[1].seconds > bills[0].seconds);
}

void LiveSessionTest::whatOpenTimeCostsIsToldWhileItIsOpen()
{
    Fixture f;
    f.server.automatic = false; // no picture comes, and it costs all the same
    QSignalSpy spent(&f.session, &LiveSession::spent);
    f.session.setRate({.per = studio::LiveRate::Per::OpenSecond, .dollars = 1, .isEstimate = true});
    f.draw();
    QTRY_COMPARE(f.session.state(), State::Live);
    QTRY_COMPARE(spent.count(), 1);
    QCOMPARE(f.session.state(), State::Live);
    const auto bill = spent.first().first().value<studio::LiveBill>();
    QVERIFY(bill.paysForTime);
    QVERIFY(bill.seconds > 1 && bill.seconds < 60);
    QVERIFY(std::abs(bill.dollars.value_or(0) - bill.seconds) < 1e-3);
    f.session.setPaused(true);
    QCOMPARE(spent.count(), 2);
    QVERIFY(spent.last().first().value<studio::LiveBill>().seconds >= bill.seconds);
}

void LiveSessionTest::unusableEndpointIsASentence()
{
    Fixture f(u"not an endpoint"_s);
    f.draw();
    QTRY_COMPARE(f.problems.size(), 1);
    QCOMPARE(f.session.state(), State::Failed);
    f.session.setPaused(true);
    f.session.close();
}

void LiveSessionTest::deletedAtAnyMoment_data()
{
    QTest::addColumn<int>("moment");
    QTest::newRow("while encoding") << 0;
    QTest::newRow("while connecting") << 1;
    QTest::newRow("while the model works") << 2;
    QTest::newRow("while decoding") << 3;
}

void LiveSessionTest::deletedAtAnyMoment()
{
    QFETCH(int, moment);
    test::LiveServer server;
    server.automatic = false;
    fal::Client client(fal::Config{.baseUrl = server.url()});
    auto session = std::make_unique<LiveSession>(client, endpoint);
    bool told = false;
    connect(session.get(), &LiveSession::frame, this, [&told] { told = true; });
    session->submit(paper(Qt::red), {});
    QSignalSpy states(session.get(), &LiveSession::stateChanged);
    if (moment == 1) {
        QVERIFY(states.wait()); // ends with the first change: connecting
        QCOMPARE(states.first().first().value<State>(), State::Connecting);
    }
    if (moment >= 2)
        QTRY_COMPARE(server.inputs.size(), 1u);
    if (moment == 3)
        server.answer(server.inputs.at(0));
    session.reset();
    // What was under way in the background comes back to nobody.
    studio::backgroundPool().waitForDone();
    QCoreApplication::sendPostedEvents();
    QVERIFY(!told);
}

void LiveSessionTest::aPictureThatIsShownAtOnceMayEndTheSession()
{
    test::LiveServer server;
    fal::Client client(fal::Config{.baseUrl = server.url()});
    auto session = std::make_unique<LiveSession>(client, endpoint);
    session->setAtOnce(1h);
    int shown = 0;
    connect(session.get(), &LiveSession::frame, this, [&session, &shown] {
        if (++shown == 2)
            session.reset();
    });
    session->submit(paper(Qt::red), {});
    QTRY_COMPARE(shown, 1); // and was measured
    session->submit(paper(Qt::red), {});
    QTRY_COMPARE(shown, 2);
    QVERIFY(!session);
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    int failures = 0;
    for (const bool way : {false, true}) {
        isAtOnce = way;
        LiveSessionTest test;
        failures += QTest::qExec(&test, argc, argv);
    }
    return failures;
}
#include "tst_livesession.moc"
