// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// "Re-run from here": what was made of a picture is made again from the new one, also when the program ends in between, and
// never twice.

#include "studio/jobs/choices.h"
#include "studio/jobs/jobqueue.h"
#include "studio/jobs/rerun.h"
#include "studio/library/database.h"
#include "studio/library/library.h"
#include "studio/library/provenance.h"
#include "studio/studio.h"

#include "sandbox/server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace studio;

namespace {

const QString changing = u"fal-ai/flux/dev/image-to-image"_s;

} // namespace

class TestRerun : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<sandbox::Hosted> m_server;
    std::unique_ptr<Studio> m_studio;
    std::vector<RerunStep> m_plan;

    void open()
    {
        m_studio.reset();
        auto opened = Studio::open(Profile::at(m_folder->filePath(u"profile"_s)),
                                   {.key = fal::fixedKey("id:secret"), .baseUrl = m_server->url(), .pollInterval = 20ms});
        QVERIFY(opened);
        m_studio = *std::move(opened);
    }
    [[nodiscard]] JobQueue &jobs() const { return m_studio->jobs(); }
    [[nodiscard]] int made() const { return int(m_studio->library().count()); }
    // The item that a job made.
    [[nodiscard]] Item run(const Recipe &recipe) const
    {
        const auto id = jobs().enqueue(recipe);
        QSignalSpy finished(&jobs(), &JobQueue::finished);
        while (id && !isFinal(jobs().job(*id)->state) && finished.wait()) { }
        return id && !jobs().job(*id)->items.empty() ? *m_studio->library().item(jobs().job(*id)->items.front()) : Item();
    }
    [[nodiscard]] QHash<QString, QString> kept() const
    {
        const auto database = Database::open(m_folder->filePath(u"profile/gesso.sqlite"_s));
        return database ? choicesOf(**database, u"rerun "_s) : QHash<QString, QString>();
    }
    void keep(const QString &batch, const QString &text) const
    {
        const auto database = Database::open(m_folder->filePath(u"profile/gesso.sqlite"_s));
        QVERIFY(database);
        keepChoice(**database, u"rerun "_s + batch, text);
        QCoreApplication::processEvents(); // what the studio has begun to read ends
    }
    // Goes on until the first step is done, and ends there.
    void endAfterTheFirstStep()
    {
        Rerun *rerun = m_studio->rerun(m_plan, nullptr);
        QSignalSpy finished(&jobs(), &JobQueue::finished);
        rerun->start();
        delete rerun;
        QVERIFY(finished.wait());
        QCOMPARE(made(), 3);
        open();
        jobs().resume();
    }
    void finish(Rerun *rerun)
    {
        QSignalSpy finished(rerun, &Rerun::finished);
        rerun->start();
        QVERIFY(!finished.isEmpty() || finished.wait());
        delete rerun;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto server = sandbox::Hosted::start({.stateFolder = m_folder->filePath(u"server"_s), .queueTime = 5ms, .runTime = 5ms});
        QVERIFY(server);
        m_server = *std::move(server);
        open();
        const Item first = run({.endpoint = u"fal-ai/flux/schnell"_s, .values = {{u"prompt"_s, u"a fox"_s}, {u"seed"_s, 3}}});
        Recipe change{.endpoint = changing, .values = {{u"prompt"_s, u"in snow"_s}, {u"image_url"_s, QUrl::fromLocalFile(first.path).toString()}}};
        change.inputs = {{.path = first.path, .sha256 = first.contentHash}};
        const Item second = run(change);
        QVERIFY(first.id > 0 && second.id > 0);
        m_plan = rerunPlan(m_studio->kin(), [this](qint64 id) { return m_studio->library().item(id); }, first.id, true);
        QCOMPARE(m_plan.size(), 2U);
    }
    void cleanup()
    {
        m_studio.reset();
        m_server.reset();
    }

    void eachStepTakesWhatTheOneBeforeMade()
    {
        finish(m_studio->rerun(m_plan, nullptr));
        QCOMPARE(made(), 4);
        const Item newest = *m_studio->library().item(m_studio->library().search(u"prompt:snow"_s).front());
        const Item newFox = *m_studio->library().item(m_studio->library().search(u"prompt:fox"_s).front());
        QCOMPARE(newest.recipe->values.value("image_url"_L1).toString(), QUrl::fromLocalFile(newFox.path).toString());
        QCOMPARE(newest.batch(), newFox.batch());
        QVERIFY(kept().isEmpty());
    }

    void theNextProgramGoesOn()
    {
        endAfterTheFirstStep();
        const std::vector<Rerun *> left = m_studio->rerunsLeft(nullptr);
        QCOMPARE(left.size(), 1U);
        finish(left.front());
        QCOMPARE(made(), 4); // one of each, no more
        QVERIFY(m_studio->rerunsLeft(nullptr).empty());
    }

    void aJobThatWasStoredIsNotStoredAgain()
    {
        endAfterTheFirstStep();
        // As if the program had died before it could note which job that is.
        const QHash<QString, QString> now = kept();
        QCOMPARE(now.size(), 1);
        QJsonObject json = QJsonDocument::fromJson(now.begin().value().toUtf8()).object();
        json.insert(u"ids"_s, QJsonArray{u""_s, u""_s});
        keep(now.begin().key(), QString::fromUtf8(QJsonDocument(json).toJson()));
        finish(m_studio->rerunsLeft(nullptr).front());
        QCOMPARE(made(), 4);
    }

    void aStepThatWasTakenOutOfTheListIsNotMadeAgain()
    {
        endAfterTheFirstStep();
        jobs().removeFinished();
        finish(m_studio->rerunsLeft(nullptr).front());
        QCOMPARE(made(), 3);
        QVERIFY(kept().isEmpty());
    }

    void whatMakesNoSenseIsForgotten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << u"{"_s;
        QTest::newRow("no plan") << u"{}"_s;
        QTest::newRow("no recipe") << uR"({"plan":[{}],"ids":[]})"_s;
        QTest::newRow("an input from a later step") << uR"({"plan":[{"recipe":{"gesso":1,"endpoint":"a/b","values":{}},"makes":[1],"inputs":[["file:///x",3,0]]}]})"_s;
    }

    void whatMakesNoSenseIsForgotten()
    {
        QFETCH(const QString, text);
        keep(u"b"_s, text);
        QVERIFY(m_studio->rerunsLeft(nullptr).empty());
        QVERIFY(kept().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRerun)
#include "tst_rerun.moc"
