// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the world does to a job: each exchange with the service spoiled in each way or refused, addresses that have run out,
// networks that go and come back, clocks that are set and computers that sleep.

#include "jobbench.h"

#include "studio/jobs/evidence.h"

#include "support/faultproxy.h"
#include "support/loginproxy.h"

#include <QElapsedTimer>

using namespace bench;
using namespace studio;
using test::Fault;
using test::FaultProxy;

namespace {

enum class Phase { BeforeSubmit, Submit, AfterSubmit };

struct Step
{
    const char *name;
    QByteArray pattern; // of the request line
    QByteArray verb, path;
    Phase phase;
};

const std::vector<Step> &steps()
{
    static const std::vector<Step> all{
        {"the upload is announced", "^POST /rest", "POST", initiatePath, Phase::BeforeSubmit},
        {"the input is sent", "^PUT /bucket", "PUT", bucketPath, Phase::BeforeSubmit},
        {"the submit", "^POST /queue", "POST", submitPath, Phase::Submit},
        {"the status stream", "^GET /queue\\S*/status/stream", "GET", requestPath + "ours/status/stream", Phase::AfterSubmit},
        {"the result", "^GET /queue\\S*/requests/ours ", "GET", requestPath + "ours", Phase::AfterSubmit},
        {"the file", "^GET /v3", "GET", mediaPath, Phase::AfterSubmit},
    };
    return all;
}

} // namespace

class TestInterruptions : public QObject, protected Bench
{
    Q_OBJECT

private:
    [[nodiscard]] QString enqueue(bool hasInput = false, const JobOptions &options = {}) const
    {
        Recipe recipe{.endpoint = u"maker/model/paint"_s, .values = {{u"prompt"_s, u"a red fox"_s}}};
        if (hasInput) {
            const QString path = m_folder->filePath(u"in.png"_s);
            QFile file(path);
            if (file.open(QIODevice::WriteOnly))
                file.write(picture(Qt::blue));
            file.close();
            recipe.values.insert(u"image_url"_s, QUrl::fromLocalFile(path).toString());
        }
        const auto id = m_program->queue.enqueue(recipe, options);
        return id ? *id : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_profile = m_folder->filePath(u"profile"_s);
        m_service = std::make_unique<Service>();
    }
    void cleanup()
    {
        tearDown();
    }

    void aSpoiledExchange_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<Fault>("fault");
        for (size_t step = 0; step < steps().size(); ++step) {
            for (const auto &[name, fault] : test::faults()) {
                // Nothing in the answer tells that these bytes are the wrong ones, or they are only slow.
                if (fault == Fault::None || fault == Fault::OneByteAtATime || fault == Fault::LengthTooShort || fault == Fault::DuplicateHeaders
                    || (fault == Fault::GarbageBody && steps()[step].path == mediaPath))
                    continue;
                QTest::addRow("%s: %s", steps()[step].name, name) << int(step) << fault;
            }
        }
    }
    void aSpoiledExchange()
    {
        QFETCH(const int, step);
        QFETCH(const Fault, fault);
        const Step &it = steps().at(size_t(step));
        FaultProxy proxy(m_service->server.url());
        m_service->standsAt(proxy.url());
        fal::Config config = quick(proxy.url());
        config.idleTimeout = 150ms;
        open(config);
        proxy.spoil(it.pattern, fault);
        const QString id = enqueue(true);
        QVERIFY(m_program->comesToRest());
        const JobState end = m_program->state(id);
        const int submits = m_service->submits();
        switch (it.phase) {
        case Phase::BeforeSubmit: // nothing is paid: it may fail
            QVERIFY2(end == JobState::Done || end == JobState::Failed, qPrintable(stateName(end)));
            QCOMPARE(submits, end == JobState::Done ? 1 : 0);
            break;
        case Phase::Submit:
            if (submits > 0)
                QCOMPARE(end, JobState::Done); // the history knows it
            else
                QVERIFY2(end == JobState::Unknown || end == JobState::Failed, qPrintable(stateName(end)));
            QVERIFY(submits <= 1);
            break;
        case Phase::AfterSubmit:
            QCOMPARE(stateName(end), u"done"_s);
            QCOMPARE(submits, 1);
            break;
        }
        QCOMPARE(m_program->library.count(), end == JobState::Done ? 1 : 0);
        m_program.reset();
    }

    void anErrorAtAnExchange_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("status");
        QTest::addColumn<JobState>("end");
        const auto row = [](int step, int status, JobState end) { QTest::addRow("%s: %d", steps()[size_t(step)].name, status) << step << status << end; };
        for (const int status : {401, 403, 422, 500}) // nothing is paid
            row(0, status, JobState::Failed);
        for (const int status : {401, 402, 403, 404, 422, 429})
            row(2, status, JobState::Failed);
        row(2, 502, JobState::Done); // a gateway's word about a request that may have passed: the history knows
        for (const int status : {401, 404, 500, 503}) // then it is asked by polling, where the answer is definite
            row(3, status, JobState::Done);
        row(4, 401, JobState::Unknown);
        row(4, 403, JobState::Unknown);
        for (const int status : {404, 422, 500})
            row(4, status, JobState::Failed);
        for (const int status : {429, 503})
            row(4, status, JobState::Done);
        for (const int status : {429, 500, 503})
            row(5, status, JobState::Done);
    }
    void anErrorAtAnExchange()
    {
        QFETCH(const int, step);
        QFETCH(const int, status);
        QFETCH(const JobState, end);
        const Step &it = steps().at(size_t(step));
        const ScriptedAnswer no{.status = status, .body = status > 500 ? QByteArray() : json({{u"detail"_s, u"no"_s}})};
        if (it.path == mediaPath)
            m_service->server.on(it.verb, it.path, {no, {.headers = {{"Content-Type", "image/png"}}, .body = picture()}});
        else if (it.phase == Phase::AfterSubmit)
            m_service->server.on(it.verb, it.path, {no, {.body = m_service->output()}});
        else
            m_service->server.on(it.verb, it.path, {no});
        open();
        const QString id = enqueue(it.phase == Phase::BeforeSubmit);
        QVERIFY(m_program->comesToRest());
        QCOMPARE(stateName(m_program->state(id)), stateName(end));
        QCOMPARE(m_service->submits(), it.phase == Phase::BeforeSubmit ? 0 : 1);
        if (end != JobState::Done) {
            const Job job = *m_program->queue.job(id);
            QVERIFY(job.problem && !job.problem->message.isEmpty() && !job.problem->advice.isEmpty());
        }
    }

    void anAddressThatHasRunOut_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isRenewed");
        QTest::newRow("forbidden, and the result has another address by now") << 403 << true;
        QTest::newRow("not found, and the result has another address by now") << 404 << true;
        QTest::newRow("forbidden for good") << 403 << false;
        QTest::newRow("gone for good") << 410 << false;
    }
    void anAddressThatHasRunOut()
    {
        QFETCH(const int, status);
        QFETCH(const bool, isRenewed);
        const QByteArray other = "/v3.fal.media/files/renewed.png";
        m_service->server.on("GET", mediaPath, {{.status = status, .body = "expired"}});
        m_service->server.on("GET", other, {{.headers = {{"Content-Type", "image/png"}}, .body = picture()}});
        const QByteArray resultPath = requestPath + "ours";
        m_service->server.on("GET", resultPath, {{.body = m_service->output()}, {.body = m_service->output(isRenewed ? other : mediaPath)}});
        open();
        const QString id = enqueue();
        QVERIFY(m_program->comesToRest());
        QCOMPARE(m_service->server.count("GET", resultPath), 2);
        QCOMPARE(m_service->submits(), 1);
        if (isRenewed) {
            QCOMPARE(m_program->state(id), JobState::Done);
            return;
        }
        Job job = *m_program->queue.job(id);
        QCOMPARE(job.state, JobState::Failed);
        QCOMPARE(job.problem->httpStatus, status);
        QVERIFY(job.problem->advice.contains(u"billed"_s));
        QVERIFY(evidenceFor(job).contains(u"HTTP status: %1"_s.arg(status)));
        QVERIFY(evidenceFor(job).contains(u"Request id: ours"_s));
        // fal has brought it back: it is fetched, not made again.
        m_service->server.on("GET", mediaPath, {{.headers = {{"Content-Type", "image/png"}}, .body = picture()}});
        m_program->queue.checkAgain(id);
        QVERIFY(m_program->comesToRest());
        QCOMPARE(m_program->state(id), JobState::Done);
        QCOMPARE(m_service->submits(), 1);
    }

    // Half an hour between two questions, but for who is told that the network is back.
    void theNetworkIsBack()
    {
        m_service->follows({.status = 404, .body = "{}"});
        m_service->server.on("GET", requestPath + "ours/status", {{.status = 503}, {.body = completed}});
        fal::Config config = quick(m_service->server.url());
        config.retryBase = config.longestPause = 30min;
        open(config);
        QSignalSpy logged(&m_program->queue, &JobQueue::logged);
        const QString id = enqueue();
        QTRY_VERIFY_WITH_TIMEOUT(!logged.isEmpty(), 10'000); // the person is told that it waits
        QVERIFY(!m_program->rests());
        m_program->queue.networkIsBack();
        QVERIFY(m_program->comesToRest());
        QCOMPARE(m_program->state(id), JobState::Done);
        QCOMPARE(m_service->submits(), 1);
    }

    void whatCannotBeSentWaitsForTheNetwork_data()
    {
        QTest::addColumn<bool>("waits");
        QTest::addColumn<bool>("cancelled");
        QTest::addColumn<JobState>("end");
        QTest::addColumn<int>("submits");
        QTest::newRow("until it is back") << true << false << JobState::Done << 1;
        QTest::newRow("or the person gives up") << true << true << JobState::Cancelled << 0;
        QTest::newRow("who looks on is told") << false << false << JobState::Failed << 0;
    }
    void whatCannotBeSentWaitsForTheNetwork()
    {
        QFETCH(const bool, waits);
        QFETCH(const bool, cancelled);
        QFETCH(const JobState, end);
        QFETCH(const int, submits);
        fal::Config config = quick(m_service->server.url());
        config.retryBase = config.longestPause = 30min;
        m_service->server.refuse();
        open(config);
        m_program->queue.setWaitsForNetwork(waits);
        m_program->queue.setLimit(1);
        const QString id = enqueue();
        const QString behind = enqueue();
        if (waits) {
            QTRY_VERIFY_WITH_TIMEOUT(m_program->queue.job(id)->problem, 10'000); // the person is told that it waits
            QCOMPARE(m_program->state(id), JobState::Preparing);
            QVERIFY(m_program->queue.isWaitingHere(behind)); // it is not tried, and does not fail, one after the other
            if (cancelled)
                m_program->queue.cancelAll();
            m_service->server.listenAgain();
            m_program->queue.networkIsBack();
        }
        m_service->follows(stream({running, completed}));
        QVERIFY(m_program->comesToRest());
        QCOMPARE(m_program->state(id), end);
        if (end == JobState::Done)
            QVERIFY(!m_program->queue.job(id)->problem);
        QCOMPARE(m_program->state(behind), end);
        QCOMPARE(m_service->submits(), 2 * submits);
    }

    // 407 at any moment: whoever gives the login goes on where it was, and nothing is paid twice.
    void aProxyThatWantsALogin_data()
    {
        QTest::addColumn<QString>("password"); // to begin with; empty: none
        QTest::addColumn<bool>("inTheMiddle"); // it is changed at the company while the model works
        QTest::newRow("no login yet") << QString() << false;
        QTest::newRow("a wrong one") << u"wrong"_s << false;
        QTest::newRow("another one is wanted in the middle") << u"secret"_s << true;
    }
    void aProxyThatWantsALogin()
    {
        QFETCH(const QString, password);
        QFETCH(const bool, inTheMiddle);
        test::LoginProxy proxy(test::LoginProxy::Way::Basic);
        if (inTheMiddle)
            m_service->follows(stream({running}, true));
        const auto configWith = [&](const QString &text) {
            fal::Config config = quick(m_service->server.url());
            config.route = fal::NetworkRoute::Custom;
            config.networkProxy = proxy.proxy();
            if (!text.isEmpty())
                config.proxyLogin = {.host = u"127.0.0.1"_s, .port = proxy.port(), .user = u"me"_s, .password = text};
            return config;
        };
        open(configWith(password));
        m_program->queue.setWaitsForNetwork(true);
        const QSignalSpy told(&m_program->client, &fal::Client::proxyWantsLogin);
        const QString id = enqueue();
        if (inTheMiddle) {
            QTRY_COMPARE(m_program->state(id), JobState::Running);
            proxy.want("me", "another");
            proxy.hangUp();
            QTRY_VERIFY(proxy.refused() > 0);
            m_service->follows(stream({running, completed}));
        } else {
            QTRY_VERIFY(m_program->queue.job(id)->problem);
            QCOMPARE(m_program->queue.job(id)->problem->kind, u"proxy"_s);
        }
        QTRY_VERIFY(told.size() > 4); // it is tried again all the time
        QVERIFY(!isFinal(m_program->state(id)));
        QVERIFY2(proxy.refused() <= 1, QByteArray::number(proxy.refused()).constData());
        m_program->client.setConfig(configWith(inTheMiddle ? u"another"_s : u"secret"_s));
        m_program->queue.networkIsBack();
        QVERIFY(m_program->comesToRest());
        QCOMPARE(m_program->state(id), JobState::Done);
        QCOMPARE(m_service->submits(), 1);
    }

    void aLongOutageWhileTheFileIsFetched()
    {
        QList<ScriptedAnswer> answers(25, {.behaviour = Behaviour::CutBody});
        for (ScriptedAnswer &answer : answers)
            answer.body = picture();
        answers << ScriptedAnswer{.headers = {{"Content-Type", "image/png"}}, .body = picture()};
        m_service->server.on("GET", mediaPath, answers);
        open();
        const QString id = enqueue();
        QVERIFY(m_program->comesToRest());
        QCOMPARE(m_program->state(id), JobState::Done);
        QCOMPARE(m_service->server.count("GET", mediaPath), 26);
    }

    void aClock_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<bool>("starts");
        QTest::newRow("the computer slept until after its time") << 9 << true;
        QTest::newRow("the clock is set a day ahead") << 24 << true;
        QTest::newRow("it is not its time yet") << 7 << false;
        QTest::newRow("the clock is set a day back") << -24 << false;
    }
    void aClock()
    {
        QFETCH(const int, hours);
        QFETCH(const bool, starts);
        open();
        QDateTime now(QDate(2026, 3, 28), QTime(20, 0), Qt::UTC); // in Europe an hour is missing this night
        m_program->queue.setClock([&now] { return now; });
        const QString id = enqueue(false, {.notBefore = now.addSecs(8 * 3600)});
        QTRY_VERIFY(!m_program->queue.heldBecause(id).isEmpty());
        now = now.addSecs(hours * 3600);
        m_program->queue.lookAtClock();
        QCOMPARE(m_program->queue.isWaitingHere(id), !starts);
        if (starts) {
            QVERIFY(m_program->comesToRest());
            QCOMPARE(m_program->state(id), JobState::Done);
        }
        QCOMPARE(m_service->submits(), starts ? 1 : 0);
    }

    // A tenth of a second before midnight, by the clock of the wall here.
    void aBudgetIsFreshWithTheDay()
    {
        open();
        const QDateTime evening(QDate::currentDate(), QTime(23, 59, 59, 700));
        QElapsedTimer passed;
        passed.start();
        m_program->queue.setClock([evening, passed] { return evening.addMSecs(passed.elapsed()); });
        m_program->queue.setBudgets({.stopDay = 1});
        const QString first = enqueue(false, {.estimate = 0.8});
        const QString second = enqueue(false, {.estimate = 0.8});
        QTRY_VERIFY(!m_program->queue.heldBecause(second).isEmpty());
        QVERIFY(m_program->comesToRest()); // at midnight
        QCOMPARE(m_program->state(first), JobState::Done);
        QCOMPARE(m_program->state(second), JobState::Done);
        QCOMPARE(m_service->submits(), 2);
    }
};

QTEST_GUILESS_MAIN(TestInterruptions)
#include "tst_interruptions.moc"
