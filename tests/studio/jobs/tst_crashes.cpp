// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The program dies before and after each write of each life that a job can have. What the disk says then, how the next program
// goes on, and how often the service was asked to work.

#include "jobbench.h"

#include <QLoggingCategory>
#include <QSet>

using namespace bench;
using namespace studio;

namespace {

// What a person does as soon as the job has this state, once.
enum class Act { Nothing, Cancel, SendAgain, CheckAgain, CancelAtSubmit, CancelInTurn };

struct Life
{
    const char *name;
    std::function<void(Service &)> script;
    bool hasInput = false;
    JobState when = JobState::Done; // is when the person acts
    Act act = Act::Nothing;
    QStringList writes;             // of the job's row, in order
    JobState end = JobState::Done;
    int submits = 1;
    int from = 0;                   // the first write that no life before has had like this
    int wishAt = 0;                 // the write from which on the disk knows what the person wants
    std::pair<JobState, int> without = {}; // the end and the submits of one that died before
    bool isInputGone = false;
    bool isFarOff = false;          // the service cannot be reached before the person was told so
    bool isFolderBlocked = false;   // where the files are to go a file lies
};

const QByteArray refusal = json({{u"detail"_s, u"no"_s}});
const QStringList followed{u"running"_s, u"downloading"_s, u"filing"_s, u"done"_s};

const std::vector<Life> &lives()
{
    static const std::vector<Life> all{
        {.name = "a picture", .script = [](Service &) {}, .writes = QStringList{u"preparing"_s, u"submitting"_s, u"waiting"_s} + followed},
        {.name = "a picture made from a file",
         .script = [](Service &) {},
         .hasInput = true,
         .writes = QStringList{u"preparing"_s, u"uploading"_s, u"submitting"_s, u"waiting"_s} + followed,
         .from = 1},
        {.name = "a picture whose job waits twice",
         .script = [](Service &s) { s.follows(stream({queued, running, queued, running, completed})); },
         .writes = QStringList{u"preparing"_s, u"submitting"_s, u"waiting"_s} + followed,
         .from = 7},
        {.name = "the answer to the submit is lost, the history knows it",
         .script = [](Service &s) { s.server.on("POST", submitPath, {{.behaviour = Behaviour::CloseBeforeHeaders}}); },
         .writes = QStringList{u"preparing"_s, u"submitting"_s, u"unknown"_s, u"waiting"_s} + followed,
         .from = 2},
        {.name = "the answer to the submit is lost, nobody knows it",
         .script =
             [](Service &s) {
                 s.keepsHistory = false;
                 s.server.on("POST", submitPath, {{.behaviour = Behaviour::CloseBeforeHeaders}});
             },
         .writes = {u"preparing"_s, u"submitting"_s, u"unknown"_s, u"unknown"_s},
         .end = JobState::Unknown,
         .from = 2},
        {.name = "nobody knows it, and the person sends it again",
         .script =
             [](Service &s) {
                 s.keepsHistory = false;
                 s.server.on("POST", submitPath, {{.behaviour = Behaviour::CloseBeforeHeaders}, {.body = json({{u"request_id"_s, u"ours"_s}})}});
             },
         .when = JobState::Unknown,
         .act = Act::SendAgain,
         .writes = QStringList{u"preparing"_s, u"submitting"_s, u"unknown"_s, u"unknown"_s, u"preparing"_s, u"submitting"_s, u"waiting"_s}
                   + followed,
         .submits = 2,
         .from = 4,
         .wishAt = 4,
         .without = {JobState::Unknown, 1}},
        {.name = "nobody knows it, and the person gives it up",
         .script =
             [](Service &s) {
                 s.keepsHistory = false;
                 s.server.on("POST", submitPath, {{.behaviour = Behaviour::CloseBeforeHeaders}});
             },
         .when = JobState::Unknown,
         .act = Act::Cancel,
         .writes = {u"preparing"_s, u"submitting"_s, u"unknown"_s, u"unknown"_s, u"unknown"_s, u"cancelled"_s},
         .end = JobState::Cancelled,
         .from = 4,
         .wishAt = 5,
         .without = {JobState::Unknown, 1}},
        {.name = "the service refuses the submit",
         .script = [](Service &s) { s.server.on("POST", submitPath, {{.status = 422, .body = refusal}}); s.keepsHistory = false; },
         .writes = {u"preparing"_s, u"submitting"_s, u"failed"_s},
         .end = JobState::Failed,
         .from = 2},
        {.name = "the input file is not there",
         .script = [](Service &s) { s.server.on("POST", initiatePath, {{.status = 422, .body = refusal}}); },
         .hasInput = true,
         .writes = {u"preparing"_s, u"uploading"_s, u"failed"_s},
         .end = JobState::Failed,
         .submits = 0,
         .from = 2},
        {.name = "the model fails",
         .script = [](Service &s) { s.answers({.status = 422, .body = refusal}); },
         .writes = {u"preparing"_s, u"submitting"_s, u"waiting"_s, u"running"_s, u"failed"_s},
         .end = JobState::Failed,
         .from = 4},
        {.name = "the key is refused while it is followed, and then accepted",
         .script =
             [](Service &s) {
                 s.follows({.status = 404, .body = "{}"});
                 s.server.on("GET", requestPath + "ours/status", {{.status = 401, .body = refusal}, {.body = running}, {.body = completed}});
             },
         .when = JobState::Unknown,
         .act = Act::CheckAgain,
         .writes = QStringList{u"preparing"_s, u"submitting"_s, u"waiting"_s, u"unknown"_s, u"unknown"_s} + followed,
         .from = 3},
        {.name = "the key is refused while it runs, and then accepted",
         .script =
             [](Service &s) {
                 s.server.on("GET", requestPath + "ours/status/stream", {stream({running}), {.status = 401, .body = refusal}, stream({running, completed})});
                 s.server.on("GET", requestPath + "ours/status", {{.status = 401, .body = refusal}, {.body = completed}});
             },
         .when = JobState::Unknown,
         .act = Act::CheckAgain,
         .writes = QStringList{u"preparing"_s, u"submitting"_s, u"waiting"_s, u"running"_s, u"unknown"_s, u"unknown"_s} + followed.mid(1),
         .from = 4},
        {.name = "it is complete as soon as it is looked at",
         .script = [](Service &s) { s.follows(stream({completed})); },
         .writes = QStringList{u"preparing"_s, u"submitting"_s, u"waiting"_s} + followed.mid(1),
         .from = 7},
        {.name = "a place in the queue is told while it runs",
         .script = [](Service &s) { s.follows(stream({running, json({{u"status"_s, u"IN_PROGRESS"_s}, {u"queue_position"_s, 0}}), completed})); },
         .writes = QStringList{u"preparing"_s, u"submitting"_s, u"waiting"_s} + followed,
         .from = 7},
        {.name = "the model fails before it ran",
         .script =
             [](Service &s) {
                 s.follows(stream({queued, completed}));
                 s.answers({.status = 422, .body = refusal});
             },
         .writes = {u"preparing"_s, u"submitting"_s, u"waiting"_s, u"failed"_s},
         .end = JobState::Failed,
         .from = 3},
        {.name = "its input is gone",
         .script = [](Service &) {},
         .hasInput = true,
         .writes = {u"preparing"_s, u"failed"_s},
         .end = JobState::Failed,
         .submits = 0,
         .from = 1,
         .isInputGone = true},
        {.name = "the file cannot be fetched, and then it can",
         .script = [](Service &s) { s.server.on("GET", mediaPath, {{.status = 404}, {.headers = {{"Content-Type", "image/png"}}, .body = picture()}}); },
         .when = JobState::Failed,
         .act = Act::CheckAgain,
         .writes = QStringList{u"preparing"_s, u"submitting"_s, u"waiting"_s, u"running"_s, u"downloading"_s, u"failed"_s, u"failed"_s, u"filing"_s, u"done"_s},
         .from = 6,
         .wishAt = 7,
         .without = {JobState::Failed, 1}},
        {.name = "a file lies where the folder was wanted",
         .script = [](Service &) {},
         .writes = QStringList{u"preparing"_s, u"submitting"_s, u"waiting"_s, u"running"_s, u"downloading"_s, u"filing"_s, u"failed"_s},
         .end = JobState::Failed,
         .from = 6,
         .isFolderBlocked = true},
        {.name = "the service cannot be reached at first",
         .script = [](Service &) {},
         .writes = QStringList{u"preparing"_s, u"submitting"_s, u"preparing"_s, u"submitting"_s, u"waiting"_s} + followed,
         .from = 2,
         .isFarOff = true},
        {.name = "the service cannot be reached for the input at first",
         .script = [](Service &) {},
         .hasInput = true,
         .writes = QStringList{u"preparing"_s, u"uploading"_s, u"preparing"_s, u"uploading"_s, u"submitting"_s, u"waiting"_s} + followed,
         .from = 2,
         .isFarOff = true},
        {.name = "it is cancelled while it is sent, and refused",
         .script = [](Service &s) { s.server.on("POST", submitPath, {{.status = 422, .body = refusal}}); s.keepsHistory = false; },
         .act = Act::CancelAtSubmit,
         .writes = {u"preparing"_s, u"submitting"_s, u"submitting"_s, u"cancelled"_s},
         .end = JobState::Cancelled,
         .from = 3,
         .wishAt = 2,
         .without = {JobState::Failed, 1}},
        {.name = "it is cancelled before its turn",
         .script = [](Service &) {},
         .when = JobState::Preparing,
         .act = Act::CancelInTurn,
         .writes = {u"preparing"_s, u"cancelled"_s},
         .end = JobState::Cancelled,
         .submits = 0,
         .from = 1,
         .wishAt = 1,
         .without = {JobState::Done, 1}},
        {.name = "it is cancelled while its input is sent",
         .script = [](Service &s) { s.server.on("PUT", bucketPath, {{.behaviour = Behaviour::StallBeforeHeaders}, {}}); },
         .hasInput = true,
         .when = JobState::Uploading,
         .act = Act::Cancel,
         .writes = {u"preparing"_s, u"uploading"_s, u"cancelled"_s},
         .end = JobState::Cancelled,
         .submits = 0,
         .from = 2,
         .wishAt = 2,
         .without = {JobState::Done, 1}},
        {.name = "it is cancelled while it is sent",
         .script = [](Service &) {},
         .act = Act::CancelAtSubmit,
         .writes = {u"preparing"_s, u"submitting"_s, u"submitting"_s, u"waiting"_s, u"cancelled"_s},
         .end = JobState::Cancelled,
         .from = 2,
         .wishAt = 2,
         .without = {JobState::Done, 1}},
        {.name = "it is cancelled while it waits",
         .script = [](Service &s) { s.follows(stream({queued}, true)); },
         .when = JobState::Waiting,
         .act = Act::Cancel,
         .writes = {u"preparing"_s, u"submitting"_s, u"waiting"_s, u"waiting"_s, u"cancelled"_s},
         .end = JobState::Cancelled,
         .from = 3,
         .wishAt = 3,
         .without = {JobState::Done, 1}},
        {.name = "it is cancelled while it runs",
         .script = [](Service &s) { s.follows(stream({running}, true)); },
         .when = JobState::Running,
         .act = Act::Cancel,
         .writes = {u"preparing"_s, u"submitting"_s, u"waiting"_s, u"running"_s, u"running"_s, u"cancelled"_s},
         .end = JobState::Cancelled,
         .from = 4,
         .wishAt = 4,
         .without = {JobState::Done, 1}},
    };
    return all;
}

// "running + completed": every step of every job so far.
QSet<QString> &stepsTaken()
{
    static QSet<QString> steps;
    return steps;
}
QtMessageHandler &otherHandler()
{
    static QtMessageHandler handler = nullptr;
    return handler;
}
void note(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtDebugMsg && qstrcmp(context.category, "gesso.jobs") == 0)
        stepsTaken() << message;
    else
        otherHandler()(type, context, message);
}

} // namespace

class TestCrashes : public QObject, protected Bench
{
    Q_OBJECT

private:
    // Begins the life; the person does what it says.
    void live(const Life &life, QObject *context)
    {
        life.script(*m_service);
        Recipe recipe{.endpoint = u"maker/model/paint"_s, .values = {{u"prompt"_s, u"a red fox"_s}}};
        if (life.hasInput) {
            const QString path = m_folder->filePath(u"in.png"_s);
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(picture(Qt::blue));
            file.close();
            recipe.values.insert(u"image_url"_s, QUrl::fromLocalFile(path).toString());
        }
        JobQueue &queue = m_program->queue;
        if (life.isFarOff) {
            queue.setWaitsForNetwork(true);
            m_service->server.refuse();
            connect(&queue, &JobQueue::changed, context, [this](const QString &id) {
                if (m_program->queue.job(id)->problem)
                    m_service->server.listenAgain();
            });
        }
        if (life.act == Act::CancelInTurn)
            queue.setPaused(true);
        auto hasActed = std::make_shared<bool>(false);
        const auto act = [this, wish = life.act](const QString &id) {
            if (!m_program)
                return;
            switch (wish) {
            case Act::Cancel:
            case Act::CancelInTurn:
            case Act::CancelAtSubmit:
                m_program->queue.cancel(id);
                return;
            case Act::SendAgain:
                m_program->queue.sendAgain(id);
                return;
            case Act::CheckAgain:
                m_program->queue.checkAgain(id);
                return;
            case Act::Nothing:
                return;
            }
        };
        const auto actSoon = [this, act, hasActed](const QString &id) {
            if (!std::exchange(*hasActed, true))
                QMetaObject::invokeMethod(&m_program->queue, [act, id] { act(id); }, Qt::QueuedConnection);
        };
        connect(&queue, &JobQueue::changed, context, [this, when = life.when, actSoon](const QString &id) {
            if (m_program->state(id) == when && when != JobState::Unknown && when != JobState::Failed && when != JobState::Done)
                actSoon(id);
        });
        // What rests is looked at by the person after it was said that it does.
        connect(&queue, &JobQueue::finished, context, [this, when = life.when, actSoon](const QString &id) {
            if (m_program->state(id) == when && (when == JobState::Unknown || when == JobState::Failed))
                actSoon(id);
        });
        JobOptions options;
        if (life.isFolderBlocked) {
            options.outFolder = m_folder->filePath(u"blocked"_s);
            QFile file(options.outFolder);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const auto id = queue.enqueue(recipe, options);
        if (!id)
            return; // it died at this very write
        if (life.isInputGone)
            QVERIFY(QFile::remove(m_folder->filePath(u"in.png"_s)));
        if (life.act == Act::CancelInTurn && !std::exchange(*hasActed, true))
            QMetaObject::invokeMethod(&m_program->queue, [act, id] { act(*id); }, Qt::QueuedConnection);
        if (life.act == Act::CancelAtSubmit)
            connect(&m_service->server, &test::ScriptedServer::requested, context, [act, id](const QByteArray &method, const QByteArray &path) {
                if (method == "POST" && path == submitPath)
                    act(*id);
            });
    }

    [[nodiscard]] bool isOver(const Life &life)
    {
        return m_program->rests() && m_program->state(m_program->queue.ids().constFirst()) == life.end;
    }

    // The files are where the rows say, and nowhere else.
    void checkFiles(JobState end)
    {
        studio::backgroundPool().waitForDone();
        const auto jobs = m_program->queue.jobs();
        QStringList known;
        for (const Job &job : jobs) {
            QCOMPARE(job.items.size(), job.state == JobState::Done ? 1U : 0U);
            known << job.files;
            for (const qint64 item : job.items)
                QCOMPARE(m_program->library.item(item)->path, job.files.value(0));
        }
        QCOMPARE(filesBelow(m_profile + u"/library"_s), known);
        QCOMPARE(m_program->library.count(), qint64(known.size()));
        if (end == JobState::Done)
            QTRY_VERIFY(filesBelow(m_profile + u"/staging"_s).isEmpty());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"gesso.jobs.debug=true"_s);
        otherHandler() = qInstallMessageHandler(note);
    }
    void init()
    {
        setUp();
    }
    void cleanup()
    {
        tearDown();
    }

    void aWholeLife_data()
    {
        QTest::addColumn<int>("life");
        for (size_t i = 0; i < lives().size(); ++i)
            QTest::newRow(lives()[i].name) << int(i);
    }
    void aWholeLife()
    {
        QFETCH(const int, life);
        const Life &it = lives().at(size_t(life));
        const Watch watch(m_program, m_profile);
        QObject context;
        live(it, &context);
        QTRY_VERIFY_WITH_TIMEOUT(isOver(it), 10'000);
        QCOMPARE(watch.writes(), it.writes);
        QCOMPARE(m_service->submits(), it.submits);
        checkFiles(it.end);
    }

    void aDeath_data()
    {
        QTest::addColumn<int>("life");
        QTest::addColumn<int>("write");
        QTest::addColumn<bool>("isAfter");
        for (size_t i = 0; i < lives().size(); ++i) {
            for (int write = lives()[i].from; write < lives()[i].writes.size(); ++write) {
                if (i > 0 && lives()[i].end == JobState::Done && followed.contains(lives()[i].writes.at(write)))
                    continue; // as in the first life
                for (const bool isAfter : {false, true})
                    QTest::addRow("%s: %s \"%s\", write %d", lives()[i].name, isAfter ? "after" : "before",
                                  qPrintable(lives()[i].writes.at(write)), write)
                        << int(i) << write << isAfter;
            }
        }
    }
    void aDeath()
    {
        QFETCH(const int, life);
        QFETCH(const int, write);
        QFETCH(const bool, isAfter);
        const Life &it = lives().at(size_t(life));
        {
            const Watch watch(m_program, m_profile, write, isAfter ? Database::Moment::After : Database::Moment::Before);
            QObject context;
            live(it, &context);
            QTRY_VERIFY_WITH_TIMEOUT(watch.isDead(), 10'000);
        }
        const int sentBefore = m_service->submits();
        if (it.act == Act::Cancel && (it.when == JobState::Waiting || it.when == JobState::Running))
            m_service->follows(stream({running, completed})); // unless it is told not to, the service works on
        m_service->server.on("PUT", bucketPath, {{}});
        if (it.isFarOff)
            m_service->server.listenAgain();
        if (it.act == Act::CheckAgain)
            m_service->server.on("GET", requestPath + "ours/status", {{.body = completed}});

        // What must be on the disk …
        open();
        const int stored = isAfter ? write : write - 1;
        const auto jobs = m_program->queue.jobs();
        QCOMPARE(jobs.size(), stored < 0 ? 0U : 1U);
        if (jobs.empty()) {
            QCOMPARE(sentBefore, 0);
            return;
        }
        const QString id = jobs.front().id;
        const QString state = it.writes.at(stored);
        QCOMPARE(stateName(jobs.front().state), state);

        // … and what must happen next.
        m_program->queue.resume();
        QVERIFY(m_program->comesToRest());
        std::pair<JobState, int> expected = stored < it.wishAt ? it.without : std::pair(it.end, it.submits);
        if (state == "submitting"_L1) {
            // Sent or not: the history decides, never a second submit.
            const bool isKnown = sentBefore > 0 && m_service->keepsHistory;
            expected = {isKnown ? expected.first : JobState::Unknown, sentBefore};
        }
        QCOMPARE(stateName(m_program->state(id)), stateName(expected.first));
        QCOMPARE(m_service->submits(), expected.second);
        checkFiles(expected.first);
    }

    // A disk that is full at one write: nothing changes but the time it takes.
    void aRefusedWrite_data() { aWholeLife_data(); }
    void aRefusedWrite()
    {
        QFETCH(const int, life);
        const Life &it = lives().at(size_t(life));
        for (int write = std::max(1, it.from); write < it.writes.size(); ++write) {
            cleanup();
            init();
            Watch watch(m_program, m_profile);
            watch.refuseAt(write);
            QSignalSpy told(&m_program->queue, &JobQueue::storageFailed);
            QObject context;
            connect(&m_program->queue, &JobQueue::storageFailed, &context, [this] {
                QMetaObject::invokeMethod(&m_program->queue, [this] { m_program->queue.storageMayWork(); }, Qt::QueuedConnection);
            });
            live(it, &context);
            QTRY_VERIFY_WITH_TIMEOUT(isOver(it) && watch.writes().constLast() == it.writes.constLast(), 10'000);
            QCOMPARE(told.size(), 1);
            QCOMPARE(m_service->submits(), it.submits);
            checkFiles(it.end);
            const QString id = m_program->queue.ids().constFirst();
            m_program.reset();
            open();
            QCOMPARE(m_program->state(id), it.end); // and the last word is on the disk
        }
    }

    // What no death leaves there, and a disk that refused something in between might.
    void aRowAsItMayLie_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("filing, without a plan") << u"UPDATE jobs SET state = 'filing', plan = NULL"_s;
        QTest::newRow("accepted, but still called submitting") << u"UPDATE jobs SET state = 'submitting'"_s;
    }
    void aRowAsItMayLie()
    {
        QFETCH(const QString, sql);
        {
            const Watch watch(m_program, m_profile, 4, Database::Moment::After); // "downloading"
            QObject context;
            live(lives().front(), &context);
            QTRY_VERIFY_WITH_TIMEOUT(watch.isDead(), 10'000);
        }
        {
            const auto database = Database::open(m_profile + u"/gesso.sqlite"_s);
            QVERIFY(database && (*database)->run(sql));
        }
        open();
        m_program->queue.resume();
        QVERIFY(m_program->comesToRest());
        QCOMPARE(m_program->state(m_program->queue.ids().constFirst()), JobState::Done);
        QCOMPARE(m_service->submits(), 1);
        checkFiles(JobState::Done);
    }

    // After all the others: there is no row of the table that no life has taken, between deaths and refusals.
    void everyRowOfTheTableWasTaken()
    {
        if (QCoreApplication::arguments().size() > 1)
            return; // only a part of the lives was lived
        QStringList missing;
        for (const JobTransition &row : jobTransitions()) {
            const QString step = stateName(row.from) + u" + "_s + eventName(row.event);
            if (!stepsTaken().contains(step))
                missing << step;
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
    }
};

QTEST_GUILESS_MAIN(TestCrashes)
#include "tst_crashes.moc"
