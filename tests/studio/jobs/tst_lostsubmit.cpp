// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is paid for is paid for once: submits whose answer is lost, and jobs whose server cannot be reached for a while.

#include "support/scriptedserver.h"

#include "studio/jobs/jobqueue.h"
#include "studio/jobs/lookup.h"
#include "studio/library/library.h"
#include "studio/studio.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace studio;
using test::Behaviour;
using test::ScriptedAnswer;

namespace {

constexpr char submitPath[] = "/queue.fal.run/maker/model/speak";
constexpr char requestPath[] = "/queue.fal.run/maker/model/requests/";
constexpr char historyPath[] = "/api.fal.ai/v1/models/requests/by-endpoint";

QJsonObject values()
{
    return {{u"prompt"_s, u"a red fox"_s}, {u"scale"_s, 3.0}, {u"seed"_s, 9007199254740993LL}};
}

QByteArray history(const QList<std::pair<QString, QJsonObject>> &requests)
{
    QJsonArray items;
    for (const auto &[id, input] : requests)
        items.append(QJsonObject{{u"request_id"_s, id},
                                 {u"endpoint_id"_s, u"maker/model/speak"_s},
                                 {u"sent_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                                 {u"json_input"_s, input}});
    return QJsonDocument(QJsonObject{{u"items"_s, items}, {u"has_more"_s, false}}).toJson();
}

} // namespace

class TestLostSubmit : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::ScriptedServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Studio> m_studio;

    void open()
    {
        const fal::Config config{.key = fal::fixedKey("id:secret"),
                                 .baseUrl = m_server->url(),
                                 .pollInterval = 5ms,
                                 .retryBase = 1ms,
                                 .retries = 0};
        auto opened = Studio::open(Profile::at(m_folder->filePath(u"profile"_s)), config);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error()));
        m_studio = *std::move(opened);
    }

    // A request that is complete and says "hello".
    void knowsRequest(const QByteArray &id)
    {
        const QByteArray path = requestPath + id;
        m_server->on("GET", path + "/status/stream", {{.status = 404, .body = "{}"}});
        m_server->on("GET", path + "/status", {{.body = "{\"status\":\"COMPLETED\",\"request_id\":\"" + id + "\"}"}});
        m_server->on("GET", path, {{.body = "{\"text\":\"hello\"}"}});
    }

    [[nodiscard]] JobState state(const QString &id) const { return m_studio->jobs().job(id)->state; }

    [[nodiscard]] QString enqueue()
    {
        const auto id = m_studio->jobs().enqueue({.endpoint = u"maker/model/speak"_s, .values = values()});
        return id ? *id : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<test::ScriptedServer>();
        m_server->on("GET", "/*", {{.status = 404, .body = "{\"detail\":\"nothing here\"}"}});
        knowsRequest("ours");
        open();
    }
    void cleanup()
    {
        m_studio.reset();
        m_server.reset();
    }

    void aLostAnswer_data()
    {
        QTest::addColumn<Behaviour>("submit");
        QTest::addColumn<QByteArray>("known");
        QTest::addColumn<JobState>("end");
        QJsonObject other = values();
        other.insert(u"prompt"_s, u"a blue whale"_s);
        const QByteArray found = history({{u"other"_s, other}, {u"ours"_s, values()}});
        QTest::newRow("the line is cut before the answer; the history knows it") << Behaviour::CloseBeforeHeaders << found << JobState::Done;
        QTest::newRow("half a header; the history knows it") << Behaviour::HalfHeader << found << JobState::Done;
        QTest::newRow("half a body; the history knows it") << Behaviour::CutBody << found << JobState::Done;
        QTest::newRow("two requests with this body: one of them is taken")
            << Behaviour::CloseBeforeHeaders << history({{u"ours"_s, values()}, {u"later"_s, values()}}) << JobState::Done;
        QTest::newRow("the history knows nothing") << Behaviour::CloseBeforeHeaders << history({}) << JobState::Unknown;
        QTest::newRow("the history knows others only") << Behaviour::CloseBeforeHeaders << history({{u"other"_s, other}}) << JobState::Unknown;
        QTest::newRow("the history cannot be understood") << Behaviour::CloseBeforeHeaders << QByteArray("{}") << JobState::Unknown;
    }
    void aLostAnswer()
    {
        QFETCH(const Behaviour, submit);
        QFETCH(const QByteArray, known);
        QFETCH(const JobState, end);
        m_server->on("POST", submitPath, {{.body = "{\"request_id\":\"lost\"}", .behaviour = submit}});
        m_server->on("GET", historyPath, {{.body = known}});
        QSignalSpy finished(&m_studio->jobs(), &JobQueue::finished);
        const QString id = enqueue();
        QVERIFY(!id.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
        QCOMPARE(state(id), end);
        QCOMPARE(m_server->count("POST", submitPath), 1);

        // Neither does a restart send it again.
        m_studio.reset();
        open();
        m_studio->jobs().resume();
        if (end == JobState::Unknown) {
            QVERIFY(!m_studio->jobs().job(id)->problem->message.isEmpty());
            QVERIFY(known == "{}" || m_studio->jobs().job(id)->problem->advice.contains(u"fal lists"_s)); // why it was not found
            QSignalSpy again(&m_studio->jobs(), &JobQueue::finished);
            QTRY_COMPARE_WITH_TIMEOUT(again.size(), 1, 30'000);
        }
        QCOMPARE(state(id), end);
        QCOMPARE(m_server->count("POST", submitPath), 1);
    }

    void aRequestIsRecognised_data()
    {
        QTest::addColumn<QList<int>>("sent");      // seconds after the intent, of requests 0, 1, …
        QTest::addColumn<QString>("bodies");       // s: the same, o: another
        QTest::addColumn<QString>("models");       // s: the same, o: another
        QTest::addColumn<QString>("known");        // which of them other jobs have
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("reason");       // words of it
        const QString none;
        QTest::newRow("the one") << QList{1} << u"s"_s << u"s"_s << none << u"0"_s << none;
        QTest::newRow("the oldest of two") << QList{5, 2} << u"ss"_s << u"ss"_s << none << u"1"_s << none;
        QTest::newRow("the oldest belongs to another job") << QList{5, 2} << u"ss"_s << u"ss"_s << u"1"_s << u"0"_s << none;
        QTest::newRow("a clock that is a minute wrong") << QList{-60} << u"s"_s << u"s"_s << none << u"0"_s << none;
        QTest::newRow("the same from long before") << QList{-3600} << u"s"_s << u"s"_s << none << none << u"no request"_s;
        QTest::newRow("the same from hours later") << QList{7200} << u"s"_s << u"s"_s << none << none << u"no request"_s;
        QTest::newRow("another model") << QList{1} << u"s"_s << u"o"_s << none << none << u"no request"_s;
        QTest::newRow("other settings") << QList{1} << u"o"_s << u"s"_s << none << none << u"other settings"_s;
        QTest::newRow("all belong to other jobs") << QList{1, 2} << u"ss"_s << u"ss"_s << u"01"_s << none << u"other jobs"_s;
        QTest::newRow("nothing") << QList<int>() << none << none << none << none << u"no request"_s;
    }
    void aRequestIsRecognised()
    {
        QFETCH(const QList<int>, sent);
        QFETCH(const QString, bodies);
        QFETCH(const QString, models);
        QFETCH(const QString, known);
        QFETCH(const QString, reason);
        const LostSubmit submit{u"maker/model/speak"_s, values(), QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC)};
        std::vector<fal::PastRequest> requests;
        for (int i = 0; i < sent.size(); ++i)
            requests.push_back({.requestId = QString::number(i),
                                .endpointId = models[i] == u's' ? submit.endpoint : u"maker/model/sing"_s,
                                .sentAt = submit.at.addSecs(sent[i]),
                                .input = bodies[i] == u's' ? values() : QJsonObject{{u"prompt"_s, u"a blue whale"_s}}});
        const LookupResult result = lookUp(submit, requests, [&known](const QString &id) { return known.contains(id); });
        QTEST(result.requestId, "found");
        QCOMPARE(result.reason().isEmpty(), reason.isEmpty());
        QVERIFY2(result.reason().contains(reason), qPrintable(result.reason()));
    }

    void aRetryIsANewJob()
    {
        m_server->on("POST", submitPath, {{.status = 500, .body = "{\"detail\":\"broken\"}"}, {.body = "{\"request_id\":\"ours\"}"}});
        m_server->on("GET", historyPath, {{.body = history({})}});
        const QString id = enqueue();
        QSignalSpy finished(&m_studio->jobs(), &JobQueue::finished);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
        QVERIFY(state(id) != JobState::Done);
        const auto second = m_studio->jobs().retry(id);
        QVERIFY(second);
        QVERIFY(*second != id);
        QTRY_COMPARE_WITH_TIMEOUT(state(*second), JobState::Done, 30'000);
        QCOMPARE(m_studio->jobs().jobs().size(), 2U);
    }

    void anOutageIsWaitedFor()
    {
        m_server->on("POST", submitPath, {{.body = "{\"request_id\":\"ours\"}"}});
        const QByteArray path = requestPath + QByteArray("ours");
        QList<ScriptedAnswer> answers(15, {.behaviour = Behaviour::CloseBeforeHeaders}); // more than a lookup would try
        answers << ScriptedAnswer{.body = "{\"status\":\"COMPLETED\",\"request_id\":\"ours\"}"};
        m_server->on("GET", path + "/status", answers);
        QSignalSpy logged(&m_studio->jobs(), &JobQueue::logged);
        const QString id = enqueue();
        QTRY_COMPARE_WITH_TIMEOUT(state(id), JobState::Done, 60'000);
        QCOMPARE(m_server->count("POST", submitPath), 1);
        QVERIFY(!logged.isEmpty()); // the person was told
    }

    void aRefusedFieldIsNamed()
    {
        m_server->on("POST", submitPath,
                     {{.status = 422,
                       .body = "{\"detail\":[{\"loc\":[\"body\",\"loras\",0,\"scale\"],\"msg\":\"Too large\",\"type\":\"less_than_equal\"}]}"}});
        const QString id = enqueue();
        QTRY_COMPARE_WITH_TIMEOUT(state(id), JobState::Failed, 30'000);
        const Job job = *m_studio->jobs().job(id);
        QCOMPARE(job.problem->fields.size(), 1U);
        QCOMPARE(job.problem->fields.front().first, u"loras.0.scale"_s);
        QVERIFY(job.problem->fields.front().second.contains(u"Too large"_s));
    }

    void whatWasBilledIsOnTheItem()
    {
        m_server->on("POST", submitPath, {{.body = "{\"request_id\":\"ours\"}"}});
        m_server->on("GET", requestPath + QByteArray("ours"), {{.headers = {{"x-fal-billable-units", "4"}}, .body = "{\"text\":\"hello\"}"}});
        m_studio->jobs().setUnitPrices([](const QString &) { return std::optional<double>(0.25); });
        const QString id = enqueue();
        QTRY_COMPARE_WITH_TIMEOUT(state(id), JobState::Done, 30'000);
        const auto item = m_studio->library().item(m_studio->jobs().job(id)->items.front());
        QVERIFY(item && item->dollars);
        QCOMPARE(*item->dollars, 1.0);
    }
};

QTEST_GUILESS_MAIN(TestLostSubmit)
#include "tst_lostsubmit.moc"
