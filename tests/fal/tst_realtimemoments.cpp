// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Realtime sessions that are closed or deleted at each moment, and inside each of their signals.

#include "realtimeline.h"

using namespace test;
using namespace std::chrono_literals;
using fal::ErrorKind;
using fal::RealtimeSession;

class TestRealtimeMoments final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closedByUs_data();
    void closedByUs();
    void deletedWhen_data();
    void deletedWhen();
    void deletedInsideASignal_data();
    void deletedInsideASignal();
};

// The moments of a session's life; each of them with nothing, or with the next input waiting.
enum class Moment { New, Authorizing, Connecting, Active, Working, Waiting, Closing, Failed };
Q_DECLARE_METATYPE(Moment)

static void momentRows()
{
    QTest::addColumn<Moment>("moment");
    const std::initializer_list<std::pair<const char *, Moment>> moments{
        {"when it is new", Moment::New},          {"while it waits for a token", Moment::Authorizing},
        {"while it connects", Moment::Connecting}, {"after an answer", Moment::Active},
        {"while the model works", Moment::Working}, {"while it waits to come back", Moment::Waiting},
        {"right after it was closed", Moment::Closing},     {"after a failure", Moment::Failed}};
    for (const auto &[name, moment] : moments)
        QTest::newRow(name) << moment;
}

// A line whose session has come to that moment.
static std::unique_ptr<Line> lineAt(Moment moment)
{
    fal::RealtimeOptions options;
    const auto client = std::make_shared<fal::Client *>();
    const auto asked = std::make_shared<bool>(false);
    if (moment == Moment::Authorizing) {
        options.auth = {.way = fal::SocketAuth::Token, .tokenSource = [client, asked](QObject *parent) -> fal::CallOf<fal::Token> * {
                            *asked = true;
                            return new GivenToken(**client, {}, false, parent);
                        }};
    }
    auto line = std::make_unique<Line>(options);
    *client = &line->client;
    fal::Config config = line->client.config();
    config.retryBase = 10s;
    config.longestPause = 10s;
    line->client.setConfig(config);
    const auto reaches = [&line](State state) { return line->endsIn(state) ? std::move(line) : nullptr; };
    if (moment == Moment::New)
        return line;
    if (moment == Moment::Connecting)
        line->server.greet({{Handshake::Stall}});
    if (moment == Moment::Waiting || moment == Moment::Failed)
        line->server.greet({{Handshake::Refuse, moment == Moment::Waiting ? 503 : 403}});
    if (moment == Moment::Active)
        line->answerAll();
    line->session->send(prompt(u"a"_s));
    switch (moment) {
    case Moment::New:
        break;
    case Moment::Authorizing:
        return QTest::qWaitFor([&] { return *asked; }) ? reaches(State::Authorizing) : nullptr;
    case Moment::Connecting:
        return QTest::qWaitFor([&] { return !line->server.upgrades().isEmpty(); }) ? std::move(line) : nullptr;
    case Moment::Active:
        return QTest::qWaitFor([&] { return line->frames.count() == 1; }) ? std::move(line) : nullptr;
    case Moment::Working:
        return QTest::qWaitFor([&] { return !line->server.messages().isEmpty(); }) ? std::move(line) : nullptr;
    case Moment::Waiting:
        return reaches(State::Waiting);
    case Moment::Closing:
        if (!QTest::qWaitFor([&] { return !line->server.messages().isEmpty(); }))
            return nullptr;
        line->session->close();
        return line->session->state() == State::Idle ? std::move(line) : nullptr;
    case Moment::Failed:
        return reaches(State::Failed);
    }
    return nullptr;
}

void TestRealtimeMoments::closedByUs_data()
{
    momentRows();
}

void TestRealtimeMoments::closedByUs()
{
    QFETCH(Moment, moment);
    const std::unique_ptr<Line> line = lineAt(moment);
    QVERIFY(line);
    const auto failures = line->failures.count();
    const auto upgrades = line->server.upgrades().size();
    line->session->close();
    line->session->close();
    QVERIFY(line->endsIn(moment == Moment::Failed ? State::Failed : State::Idle));
    QCOMPARE(line->failures.count(), failures); // one's own close is no error
    QCOMPARE(line->lost.count(), 0);
    QTRY_VERIFY(!line->server.hasLine());
    if (moment == Moment::Active || moment == Moment::Working || moment == Moment::Closing)
        QCOMPARE(line->server.closeCode(), 1000);
    QCOMPARE(line->server.upgrades().size(), upgrades);
    if (moment != Moment::Authorizing) { // its source never answers
        const auto earlier = line->server.messages().size();
        line->server.greet({{}});
        line->session->send(prompt(u"again"_s));
        QTRY_COMPARE(line->server.messages().size(), earlier + 1);
        QCOMPARE(promptOf(line->server.messages().last()), u"again"_s);
    }
}

void TestRealtimeMoments::deletedWhen_data()
{
    momentRows();
}

void TestRealtimeMoments::deletedWhen()
{
    QFETCH(Moment, moment);
    const std::unique_ptr<Line> line = lineAt(moment);
    QVERIFY(line);
    if (moment == Moment::Working)
        line->session->send(prompt(u"waits"_s));
    const auto states = line->states.count();
    line->session.reset();
    QTRY_VERIFY(!line->server.hasLine());
    QCOMPARE(line->states.count(), states);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(line->client.findChildren<QObject *>().isEmpty()
            || line->client.findChildren<fal::Call *>().isEmpty()); // no request is left behind
}

void TestRealtimeMoments::deletedInsideASignal_data()
{
    QTest::addColumn<QString>("signal");
    for (const auto &name : {u"Connecting"_s, u"Active"_s, u"Closing"_s, u"Waiting"_s, u"Failed"_s, u"Idle"_s,
                             u"received"_s, u"timed"_s, u"inputsLost"_s, u"failed"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestRealtimeMoments::deletedInsideASignal()
{
    QFETCH(QString, signal);
    Line line;
    const auto go = [&line] { line.session.reset(); };
    RealtimeSession *session = line.session.get();
    connect(session, &RealtimeSession::stateChanged, this, [&](State state) {
        if (QVariant::fromValue(state).toString() == signal)
            go();
    });
    if (signal == u"received"_s)
        connect(session, &RealtimeSession::received, this, go);
    if (signal == u"timed"_s)
        connect(session, &RealtimeSession::timed, this, go);
    if (signal == u"inputsLost"_s)
        connect(session, &RealtimeSession::inputsLost, this, go);
    if (signal == u"failed"_s)
        connect(session, &RealtimeSession::failed, this, go);
    connect(&line.server, &ScriptedSocket::received, this, [&] {
        if (!line.session)
            return;
        if (signal == u"Waiting"_s)
            line.session->send(prompt(u"waits"_s));
        if (signal == u"received"_s || signal == u"timed"_s) {
            line.server.sendBinary(packed({{u"n"_s, 1}}));
            line.server.sendText(timings);
        } else if (signal == u"Closing"_s || signal == u"Idle"_s) {
            line.server.sendText(idle);
        } else {
            line.server.cut();
        }
    });
    session->send(prompt(u"a"_s));
    QTRY_VERIFY(!line.session);
    QTRY_VERIFY(!line.server.hasLine());
}

QTEST_GUILESS_MAIN(TestRealtimeMoments)
#include "tst_realtimemoments.moc"
