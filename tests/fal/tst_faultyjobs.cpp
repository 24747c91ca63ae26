// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A whole job, from submit to output, and a live connection, through every fault of the network at each of
// their exchanges.

#include "faulty.h"

#include "fal/realtime.h"
#include "fal/subscribe.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkReply>

using namespace test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fal::ErrorKind;
using Mode = fal::FollowOptions::Mode;
using State = fal::RealtimeSession::State;

class TestFaultyJobs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jobs_data();
    void jobs();
    void everythingIsBroken();
    void serviceGoesAway();
    void live_data();
    void live();

private:
    Faulty m_faulty;
};

void TestFaultyJobs::jobs_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<Fault>("fault");
    struct Step
    {
        const char *name;
        const char *pattern;
        Mode mode;
    };
    const QList<Step> steps{{"submit", "^POST /queue", Mode::Stream},
                            {"the status stream", "/status/stream", Mode::Stream},
                            {"a status", "/status\\?", Mode::Poll},
                            {"the result", "^GET /queue[^ ]*/requests/[^/ ]+ ", Mode::Stream}};
    for (const Step &step : steps) {
        for (const auto &[name, fault] : faults())
            QTest::addRow("%s %s", step.name, name) << QByteArray(step.pattern) << step.mode << fault;
    }
}

void TestFaultyJobs::jobs()
{
    QFETCH(QByteArray, pattern);
    QFETCH(Mode, mode);
    QFETCH(Fault, fault);
    FaultProxy &proxy = *m_faulty.proxy;
    proxy.beGood();
    proxy.forget();
    proxy.spoil(pattern, fault);
    const QString prompt = QString::fromLatin1(QTest::currentDataTag());
    auto client = std::make_unique<fal::Client>(faultyConfig(proxy.url(), fault));
    fal::SubscribeCall call(*client, endpoint(), smallPicture(prompt), {.follow = {.mode = mode}});
    QSignalSpy enqueued(&call, &fal::SubscribeCall::enqueued);
    QVERIFY(ends(call));
    QCOMPARE(proxy.seen("^POST /queue"), 1);
    QCOMPARE(proxy.seen("^PUT "), 0);
    const bool isLost = pattern.startsWith("^POST") && !isHarmless(fault);
    const int accepted = isBeforeTheServer(fault) && isLost ? 0 : 1;
    QTRY_COMPARE(m_faulty.jobs(prompt), accepted);
    if (call.result()) {
        QCOMPARE(enqueued.count(), 1);
        QCOMPARE(call.result()->data["images"_L1].toArray().size(), 1);
        QCOMPARE(call.result()->requestId, call.ticket()->requestId);
    } else {
        QVERIFY2(isLost, qPrintable(call.result().error().message));
        QCOMPARE(enqueued.count(), 0);
        QVERIFY(call.result().error().mayHaveBeenAccepted);
    }
    QTRY_VERIFY(client->findChildren<QNetworkReply *>().isEmpty());
}

// Each exchange but the submit is broken several times over, each time in another way.
void TestFaultyJobs::everythingIsBroken()
{
    FaultProxy &proxy = *m_faulty.proxy;
    proxy.beGood();
    proxy.forget();
    for (const auto &[name, fault] : faults()) {
        if (!isStall(fault))
            proxy.spoil("^GET /queue", fault);
    }
    fal::Client client(faultyConfig(proxy.url(), Fault::None));
    fal::SubscribeCall call(client, endpoint(), smallPicture(u"everything"_s));
    QVERIFY(ends(call));
    QVERIFY2(call.result(), call.result() ? "" : qPrintable(call.result().error().message));
    QVERIFY(proxy.seen("^GET /queue") >= 3);
    QCOMPARE(m_faulty.jobs(u"everything"_s), 1);
}

void TestFaultyJobs::serviceGoesAway()
{
    FaultProxy &proxy = *m_faulty.proxy;
    proxy.beGood();
    proxy.forget();
    auto config = faultyConfig(proxy.url(), Fault::None);
    fal::Client client(config);
    fal::SubscribeCall call(client, endpoint(), smallPicture(u"away"_s), {.follow = {.mode = Mode::Poll}});
    connect(&call, &fal::SubscribeCall::enqueued, &call, [&] {
        // Not now: a link is in the middle of its answer.
        QMetaObject::invokeMethod(&proxy, &FaultProxy::refuse, Qt::QueuedConnection);
    });
    int outages = 0;
    connect(&call, &fal::SubscribeCall::interrupted, &call, [&] {
        if (++outages == 5)
            proxy.listenAgain();
    });
    QVERIFY(ends(call));
    QVERIFY2(call.result(), call.result() ? "" : qPrintable(call.result().error().message));
    QVERIFY(outages >= 5);
    QCOMPARE(m_faulty.jobs(u"away"_s), 1);
}

void TestFaultyJobs::live_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("as it should be") << Fault::None;
    for (const auto &[name, fault] : faults()) {
        // An upgrade and frames have no length, and its client reads no more than it needs.
        if (fault != Fault::LengthTooLong && fault != Fault::LengthTooShort)
            QTest::newRow(name) << fault;
    }
}

void TestFaultyJobs::live()
{
    QFETCH(Fault, fault);
    FaultProxy &proxy = *m_faulty.proxy;
    proxy.beGood();
    proxy.forget();
    proxy.spoil("^GET /fal\\.run/[^ ]*realtime", fault);
    fal::Client client(faultyConfig(proxy.url(), fault));
    const auto realtime = fal::Endpoint::parse(u"fal-ai/flux-2/klein/realtime"_s).value();
    fal::RealtimeOptions options;
    options.openTimeout = isStall(fault) ? 400ms : 10'000ms;
    fal::RealtimeSession session(client, realtime, options);
    QSignalSpy received(&session, &fal::RealtimeSession::received);
    QSignalSpy failed(&session, &fal::RealtimeSession::failed);
    const QCborMap input{{u"prompt"_s, u"x"_s}, {u"image_size"_s, QCborMap{{u"width"_s, 32}, {u"height"_s, 32}}}};
    session.send(input);
    QTRY_VERIFY_WITH_TIMEOUT(received.count() + failed.count() > 0, 10'000);
    if (isHarmless(fault) && fault != Fault::DuplicateHeaders)
        QCOMPARE(received.count(), 1);
    if (failed.count() > 0) {
        const auto error = failed.first().first().value<fal::Error>();
        QVERIFY(error.message.endsWith(u'.'));
        QCOMPARE(session.state(), State::Failed);
        session.send(input); // the network is well again
        QTRY_COMPARE_WITH_TIMEOUT(received.count(), 1, 10'000);
    }
    session.close();
    QTRY_COMPARE(session.state(), State::Idle);
}

QTEST_MAIN(TestFaultyJobs)
#include "tst_faultyjobs.moc"
