// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which job is next, and what the person does to the order, against the sandbox.

#include "studio/jobs/jobqueue.h"
#include "studio/studio.h"

#include "sandbox/server.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace studio;

class TestSteering : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<sandbox::Hosted> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Studio> m_studio;

    void open()
    {
        fal::Config config{.key = fal::fixedKey("id:secret"), .baseUrl = m_server->url(), .pollInterval = 50ms, .retryBase = 20ms};
        auto opened = Studio::open(Profile::at(m_folder->filePath(u"profile"_s)), config);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error()));
        m_studio = *std::move(opened);
    }

    [[nodiscard]] JobQueue &queue() const { return m_studio->jobs(); }
    [[nodiscard]] JobState state(const QString &id) const { return queue().job(id)->state; }

    QString add(const QString &prompt, const JobOptions &options = {}, const QString &endpoint = u"fal-ai/flux/schnell"_s)
    {
        const auto id = queue().enqueue({.endpoint = endpoint, .values = {{u"prompt"_s, prompt}, {u"seed"_s, 7}}}, options);
        return id ? *id : QString();
    }

    // "abc": the prompts of what waits here.
    [[nodiscard]] QString waiting() const
    {
        QString prompts;
        for (const QString &id : queue().order())
            prompts += queue().job(id)->recipe.values.value("prompt"_L1).toString();
        return prompts;
    }

    // The prompts in the order in which the jobs were sent.
    [[nodiscard]] QString sent() const
    {
        std::vector<Job> jobs = queue().jobs();
        std::ranges::sort(jobs, {}, &Job::submitted);
        QString prompts;
        for (const Job &job : jobs) {
            if (job.submitted.isValid())
                prompts += job.recipe.values.value("prompt"_L1).toString();
        }
        return prompts;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto server = sandbox::Hosted::start({.queueTime = 5ms, .runTime = 5ms});
        QVERIFY2(server, server ? "" : qPrintable(server.error()));
        m_server = *std::move(server);
        open();
        queue().setPaused(true);
    }
    void cleanup()
    {
        m_studio.reset();
        m_server.reset();
    }

    void jobsAreMoved_data()
    {
        QTest::addColumn<QString>("ids");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("one to the front") << u"d"_s << u"a"_s << u"dabc"_s;
        QTest::newRow("one to the end") << u"a"_s << QString() << u"bcda"_s;
        QTest::newRow("one in between") << u"a"_s << u"d"_s << u"bcad"_s;
        QTest::newRow("two that lie apart stay in their order") << u"da"_s << u"c"_s << u"badc"_s;
        QTest::newRow("before itself") << u"b"_s << u"b"_s << u"abcd"_s;
        QTest::newRow("before one that moves along") << u"bc"_s << u"b"_s << u"abcd"_s;
        QTest::newRow("all") << u"abcd"_s << QString() << u"abcd"_s;
        QTest::newRow("one that is not there") << u"x"_s << u"a"_s << u"abcd"_s;
        QTest::newRow("before one that is not there") << u"a"_s << u"x"_s << u"bcda"_s;
    }
    void jobsAreMoved()
    {
        QFETCH(const QString, ids);
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QHash<QChar, QString> idOf;
        for (const QChar prompt : u"abcd"_s)
            idOf.insert(prompt, add(prompt));
        QStringList moved;
        for (const QChar prompt : ids)
            moved << idOf.value(prompt, u"nobody"_s);
        queue().move(moved, before.isEmpty() ? QString() : idOf.value(before.front(), u"nobody"_s));
        QCOMPARE(waiting(), after);
    }

    void theOrderIsKeptAndIsTheOrderOfSending()
    {
        const QStringList ids{add(u"a"_s), add(u"b"_s), add(u"c"_s), add(u"d"_s)};
        queue().move({ids[3], ids[0]}, ids[2]);
        QCOMPARE(waiting(), u"badc"_s);
        m_studio.reset();
        open();
        QVERIFY(queue().wasPaused());
        queue().setPaused(true);
        queue().resume();
        QCOMPARE(waiting(), u"badc"_s);
        queue().setLimit(1);
        queue().setPaused(false);
        QTRY_COMPARE_WITH_TIMEOUT(sent(), u"badc"_s, 30'000);
    }

    void theNextOneIsChosen()
    {
        add(u"a"_s);
        const QString b = add(u"b"_s);
        const QString c = add(u"c"_s, {.first = true});
        QCOMPARE(waiting(), u"cab"_s);
        queue().runNext(b);
        QCOMPARE(waiting(), u"bca"_s);
        queue().cancel(c);
        QCOMPARE(waiting(), u"ba"_s);
        QCOMPARE(state(c), JobState::Cancelled);
    }

    void aTimeIsWaitedFor()
    {
        const QString later = add(u"a"_s, {.notBefore = QDateTime::currentDateTimeUtc().addSecs(3600)});
        const QString now = add(u"b"_s);
        queue().setPaused(false);
        QTRY_COMPARE_WITH_TIMEOUT(state(now), JobState::Done, 30'000);
        QCOMPARE(state(later), JobState::Preparing);
        QVERIFY(!queue().heldBecause(later).isEmpty());
        queue().schedule(later, {});
        QTRY_COMPARE_WITH_TIMEOUT(state(later), JobState::Done, 30'000);
        QVERIFY(queue().heldBecause(later).isEmpty());
        const QString soon = add(u"c"_s, {.notBefore = QDateTime::currentDateTimeUtc().addMSecs(200)});
        QTRY_COMPARE_WITH_TIMEOUT(state(soon), JobState::Done, 30'000);
        const Job job = *queue().job(soon);
        QVERIFY(job.submitted >= job.notBefore);
    }

    void withoutAChoiceTheLimitFollowsWhatFalDoes()
    {
        int most = 0;
        const auto count = [&] {
            int running = 0;
            queue().visit([&](const Job &job) {
                running += job.state == JobState::Running ? 1 : 0;
                return true;
            });
            most = std::max(most, running);
        };
        connect(&queue(), &JobQueue::changed, this, count);
        QVERIFY(!queue().limits().isChosen);
        for (int i = 0; i < 12; ++i)
            add(QString::number(i));
        queue().setPaused(false);
        const auto areDone = [this] { return std::ranges::all_of(queue().jobs(), [](const Job &job) { return job.state == JobState::Done; }); };
        QTRY_VERIFY_WITH_TIMEOUT(areDone(), 60'000);
        QVERIFY2(most > 2, qPrintable(QString::number(most))); // the sandbox works on as many as it is sent
        QVERIFY(queue().seenAtOnce().jobs > 2);
        m_studio.reset();
        open();
        QVERIFY(queue().seenAtOnce().jobs > 2); // it is known the next time
        queue().setLimits({.jobs = 1, .isChosen = true}); // the person's word counts
        most = 0;
        connect(&queue(), &JobQueue::changed, this, count);
        for (int i = 0; i < 3; ++i)
            add(QString::number(i));
        QTRY_VERIFY_WITH_TIMEOUT(areDone(), 60'000);
        QVERIFY(most <= 1);
        queue().forgetLimit();
        QVERIFY(!queue().limits().isChosen);
    }

    void oneModelHasALimitOfItsOwn()
    {
        queue().setLimits({.jobs = 3, .ofEndpoint = {{u"fal-ai/flux/schnell"_s, 1}}});
        int most = 0;
        connect(&queue(), &JobQueue::changed, this, [&] {
            int schnell = 0;
            for (const Job &job : queue().jobs()) {
                const bool atWork = !isFinal(job.state) && queue().isUnderWay(job.id) && !queue().order().contains(job.id);
                schnell += atWork && job.recipe.endpoint == "fal-ai/flux/schnell"_L1 ? 1 : 0;
            }
            most = std::max(most, schnell);
        });
        for (const QChar prompt : u"abc"_s)
            add(prompt);
        const QString other = add(u"d"_s, {}, u"fal-ai/flux/dev"_s);
        queue().setPaused(false);
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(queue().jobs(), [](const Job &job) { return job.state == JobState::Done; }), 60'000);
        QCOMPARE(most, 1);
        QVERIFY(queue().job(other)->submitted < queue().jobs().at(1).submitted); // did not wait for the third of the others
        m_studio.reset();
        open();
        QCOMPARE(queue().limits(), (JobLimits{.jobs = 3, .ofEndpoint = {{u"fal-ai/flux/schnell"_s, 1}}, .isChosen = true}));
    }

    // What was let go, and is not sent yet, is as good as spent: the second one waits for the first.
    void aBudgetIsNotPassedByThoseThatStartTogether()
    {
        queue().setBudgets({.stopDay = 0.10});
        const QString a = add(u"a"_s, {.estimate = 0.06});
        const QString b = add(u"b"_s, {.estimate = 0.06});
        std::optional<JobState> other;
        connect(&queue(), &JobQueue::changed, this, [&](const QString &id) {
            if (id == a && state(a) == JobState::Waiting && !other)
                other = state(b);
        });
        queue().setPaused(false);
        QTRY_VERIFY_WITH_TIMEOUT(other.has_value(), 30'000);
        QCOMPARE(*other, JobState::Preparing);
        queue().cancel(b);
        QTRY_COMPARE_WITH_TIMEOUT(state(a), JobState::Done, 30'000);
        QVERIFY(queue().job(b)->requestId.isEmpty());
    }

    void aBudgetHolds()
    {
        queue().setBudgets({.stopDay = 0.10});
        const QString a = add(u"a"_s, {.estimate = 0.06});
        const QString b = add(u"b"_s, {.estimate = 0.2});
        const QString c = add(u"c"_s, {.estimate = 0.02});
        std::optional<BudgetVerdict::Kind> inFlight;
        connect(&queue(), &JobQueue::changed, this, [&](const QString &id) {
            if (id == a && state(a) == JobState::Waiting)
                inFlight = queue().verdict(0.05).kind;
        });
        queue().setPaused(false);
        QTRY_COMPARE_WITH_TIMEOUT(state(a), JobState::Done, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(state(c), JobState::Done, 30'000);
        QCOMPARE(state(b), JobState::Preparing);
        QVERIFY2(queue().heldBecause(b).contains(u"0.10"_s), qPrintable(queue().heldBecause(b)));
        QCOMPARE(inFlight, BudgetVerdict::Kind::Stops); // 0.06 is reserved until it is known what it cost
        QCOMPARE(queue().verdict(0.05).kind, BudgetVerdict::Kind::Fine);
        QVERIFY(queue().spentToday() > 0);
        queue().setBudgets({});
        QTRY_COMPARE_WITH_TIMEOUT(state(b), JobState::Done, 30'000);
    }

    void whatWaitsCanBeChanged()
    {
        const QString id = add(u"a"_s, {.estimate = 1});
        QVERIFY(queue().replace(id, {.endpoint = u"fal-ai/flux/schnell"_s, .values = {{u"prompt"_s, u"z"_s}}}, 2));
        QVERIFY(!queue().replace(id, {.endpoint = u"no endpoint"_s}, {}));
        m_studio.reset();
        open();
        queue().resume();
        QTRY_COMPARE_WITH_TIMEOUT(sent(), u"z"_s, 30'000);
        QVERIFY(!queue().replace(id, {.endpoint = u"fal-ai/flux/schnell"_s, .values = {{u"prompt"_s, u"y"_s}}}, {}));
        QCOMPARE(queue().job(id)->recipe.values.value("prompt"_L1).toString(), u"z"_s);
    }

    void manyAreCancelledAndTriedAgain()
    {
        for (const QChar prompt : u"abc"_s)
            add(prompt);
        queue().cancelWaiting();
        QCOMPARE(waiting(), QString());
        QVERIFY(std::ranges::all_of(queue().jobs(), [](const Job &job) { return job.state == JobState::Cancelled; }));
        QCOMPARE(queue().retryFailed(), 0); // cancelled is not failed

        const auto bad = queue().enqueue({.endpoint = u"fal-ai/flux/schnell"_s, .values = {{u"prompt"_s, u"x"_s}, {u"num_images"_s, 99}}});
        QVERIFY(bad);
        queue().setPaused(false);
        QTRY_COMPARE_WITH_TIMEOUT(state(*bad), JobState::Failed, 30'000);
        QCOMPARE(queue().retryFailed(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(queue().jobs(), [](const Job &job) { return isFinal(job.state); }), 30'000);
        QCOMPARE(queue().jobs().size(), 5U);
        QCOMPARE(queue().retryFailed(), 1); // the new one, not the one that was tried again
        queue().cancelAll();
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(queue().jobs(), [](const Job &job) { return isFinal(job.state); }), 30'000);
    }
};

QTEST_MAIN(TestSteering)
#include "tst_steering.moc"
