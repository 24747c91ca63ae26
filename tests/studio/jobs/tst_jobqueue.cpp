// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Jobs against the sandbox: to the end, cancelled at each state, and taken up again after the program went away at each state.

#include "studio/jobs/jobqueue.h"
#include "studio/library/library.h"
#include "studio/studio.h"

#include "sandbox/server.h"

#include "media/recipetag.h"

#include "fal/requests.h"

#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace studio;

class TestJobQueue : public QObject
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

    [[nodiscard]] Recipe recipe() const
    {
        return {.endpoint = u"fal-ai/flux/schnell"_s,
                .values = {{u"prompt"_s, u"a red fox"_s}, {u"seed"_s, 7}, {u"image_size"_s, u"square"_s}}};
    }

    // How often the service was asked for a picture, by its own account.
    [[nodiscard]] int submits()
    {
        const auto endpoint = fal::Endpoint::parse(recipe().endpoint);
        fal::RequestsCall call(m_studio->client(), {.endpoint = *endpoint, .from = {}, .to = {}});
        QSignalSpy finished(&call, &fal::Call::finished);
        return finished.wait(30'000) && call.result() ? int(call.result()->size()) : -1;
    }

    [[nodiscard]] JobState state(const QString &id) const { return m_studio->jobs().job(id)->state; }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto server = sandbox::Hosted::start({.stateFolder = m_folder->filePath(u"server"_s), .queueTime = 300ms, .runTime = 400ms});
        QVERIFY2(server, server ? "" : qPrintable(server.error()));
        m_server = *std::move(server);
        open();
    }
    void cleanup()
    {
        m_studio.reset();
        m_server.reset();
    }

    void aJobEndsInTheLibrary()
    {
        const auto id = m_studio->jobs().enqueue(recipe());
        QVERIFY(id);
        QTRY_COMPARE_WITH_TIMEOUT(state(*id), JobState::Done, 30'000);
        const Job job = *m_studio->jobs().job(*id);
        QCOMPARE(job.items.size(), 1U);
        const auto item = m_studio->library().item(job.items.front());
        QVERIFY(item);
        QVERIFY(QFile::exists(item->path));
        const auto embedded = media::readRecipe(item->path);
        QVERIFY(embedded);
        const auto restored = Recipe::fromJson(QJsonDocument::fromJson(*embedded).object());
        QVERIFY(restored);
        QCOMPARE(restored->values, recipe().values);
        QVERIFY(!embedded->contains("secret"));
    }

    void anOutFolderReceivesTheFilesOnly()
    {
        const QString out = m_folder->filePath(u"out"_s);
        const auto id = m_studio->jobs().enqueue(recipe(), {.outFolder = out, .nameTemplate = u"pic-{index}"_s});
        QVERIFY(id);
        QTRY_COMPARE_WITH_TIMEOUT(state(*id), JobState::Done, 30'000);
        const QStringList names = QDir(out).entryList(QDir::Files | QDir::Hidden | QDir::System);
        QCOMPARE(names.size(), 1);
        QVERIFY(names.front().startsWith("pic-1."_L1));
        QCOMPARE(m_studio->library().count(), 0);
    }

    void aFailureIsASentence_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QJsonObject>("values");
        QTest::addColumn<QString>("kind");
        QTest::newRow("an invalid value") << u"fal-ai/flux/schnell"_s << QJsonObject{{u"prompt"_s, u"x"_s}, {u"num_images"_s, 99}} << u"invalid"_s;
        QTest::newRow("a missing input file") << u"fal-ai/flux/schnell"_s << QJsonObject{{u"prompt"_s, u"x"_s}, {u"image_url"_s, u"file:///nowhere/a.png"_s}} << u"file"_s;
    }
    void aFailureIsASentence()
    {
        QFETCH(const QString, endpoint);
        QFETCH(const QJsonObject, values);
        QFETCH(const QString, kind);
        const auto id = m_studio->jobs().enqueue({.endpoint = endpoint, .values = values});
        QVERIFY(id);
        QTRY_COMPARE_WITH_TIMEOUT(state(*id), JobState::Failed, 30'000);
        const Job job = *m_studio->jobs().job(*id);
        QVERIFY(job.problem);
        QCOMPARE(job.problem->kind, kind);
        QVERIFY(!job.problem->message.isEmpty());
        QVERIFY(!job.problem->advice.isEmpty());
    }

    void aRestartGoesOn_data()
    {
        QTest::addColumn<JobState>("at");
        QTest::newRow("while it prepares") << JobState::Preparing;
        QTest::newRow("while it is sent") << JobState::Submitting;
        QTest::newRow("while it waits at fal") << JobState::Waiting;
        QTest::newRow("while it runs") << JobState::Running;
        QTest::newRow("while it is fetched") << JobState::Downloading;
        QTest::newRow("while it is filed") << JobState::Filing;
    }
    void aRestartGoesOn()
    {
        QFETCH(const JobState, at);
        const auto id = m_studio->jobs().enqueue(recipe());
        QVERIFY(id);
        // The program goes away from its event loop as soon as the state is reached.
        bool isGone = false;
        QObject context;
        if (at == JobState::Preparing) {
            m_studio.reset();
            isGone = true;
        } else {
            connect(&m_studio->jobs(), &JobQueue::changed, &context, [&](const QString &changed) {
                if (isGone || state(changed) != at)
                    return;
                isGone = true;
                QMetaObject::invokeMethod(&context, [this] { m_studio.reset(); }, Qt::QueuedConnection);
            });
        }
        QTRY_VERIFY_WITH_TIMEOUT(isGone && !m_studio, 30'000);
        open();
        m_studio->jobs().resume();
        QSignalSpy finished(&m_studio->jobs(), &JobQueue::finished);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QCOMPARE(m_studio->jobs().jobs().size(), 1U);
        const int sent = submits();
        if (at == JobState::Submitting && sent == 0) { // the program went before the first byte did
            QCOMPARE(state(*id), JobState::Unknown);
            return;
        }
        QCOMPARE(sent, 1);
        QCOMPARE(state(*id), JobState::Done);
        QCOMPARE(m_studio->library().count(), 1);
        QVERIFY(m_studio->jobs().job(*id)->items.size() == 1);
        const QString staging = m_folder->filePath(u"profile/staging/"_s + *id);
        QTRY_VERIFY(!QFile::exists(staging));
        const QString folder = QFileInfo(m_studio->jobs().job(*id)->files.front()).path();
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
    }

    void aCancelEnds_data()
    {
        QTest::addColumn<JobState>("at");
        QTest::newRow("while it is sent") << JobState::Submitting;
        QTest::newRow("while it waits at fal") << JobState::Waiting;
        QTest::newRow("while it runs") << JobState::Running;
    }
    void aCancelEnds()
    {
        QFETCH(const JobState, at);
        const auto id = m_studio->jobs().enqueue(recipe());
        QVERIFY(id);
        QObject context;
        connect(&m_studio->jobs(), &JobQueue::changed, &context, [&](const QString &changed) {
            if (state(changed) == at)
                m_studio->jobs().cancel(changed);
        });
        QTRY_VERIFY_WITH_TIMEOUT(isFinal(state(*id)), 30'000);
        if (at != JobState::Running) // a running job may refuse and come to its end
            QCOMPARE(state(*id), JobState::Cancelled);
        if (at == JobState::Submitting) // nothing was sent yet, and nothing costs anything
            QCOMPARE(submits(), 0);
        m_studio.reset();
        open();
        m_studio->jobs().resume();
        QVERIFY(isFinal(state(*id)));
    }

    void aPausedQueueSendsNothing()
    {
        m_studio->jobs().setPaused(true);
        const auto id = m_studio->jobs().enqueue(recipe());
        QVERIFY(id);
        QCoreApplication::sendPostedEvents();
        QVERIFY(m_studio->jobs().job(*id)->requestId.isEmpty());
        QCOMPARE(m_studio->jobs().waiting(), 1);
        m_studio->jobs().setPaused(false);
        QTRY_COMPARE_WITH_TIMEOUT(state(*id), JobState::Done, 30'000);
    }

    void aSharedRecipeFindsItsInputs()
    {
        const auto made = m_studio->jobs().enqueue(recipe());
        QVERIFY(made);
        QTRY_COMPARE_WITH_TIMEOUT(state(*made), JobState::Done, 30'000);
        const auto picture = m_studio->library().item(m_studio->jobs().job(*made)->items.front());
        QVERIFY(picture);
        const auto edited = m_studio->jobs().enqueue(
            {.endpoint = u"fal-ai/flux/dev/image-to-image"_s,
             .values = {{u"prompt"_s, u"in snow"_s}, {u"image_url"_s, QUrl::fromLocalFile(picture->path).toString()}}});
        QVERIFY(edited);
        QTRY_COMPARE_WITH_TIMEOUT(state(*edited), JobState::Done, 30'000);
        const auto result = m_studio->library().item(m_studio->jobs().job(*edited)->items.front());
        QVERIFY(result);
        const auto json = media::readRecipe(result->path);
        QVERIFY(json);
        const auto restored = Recipe::fromJson(QJsonDocument::fromJson(*json).object());
        QVERIFY(restored);
        QVERIFY(restored->values.value("image_url"_L1).toString().startsWith("gesso:sha256:"_L1));

        const auto again = m_studio->jobs().enqueue(*restored);
        QVERIFY2(again, again ? "" : qPrintable(again.error()));
        QCOMPARE(m_studio->jobs().job(*again)->recipe.values, m_studio->jobs().job(*edited)->recipe.values);

        Recipe strange = *restored;
        strange.values.insert(u"image_url"_s, u"gesso:sha256:0000"_s);
        QVERIFY(!m_studio->jobs().enqueue(strange));
    }

    void theSameFileIsUploadedOnce()
    {
        const QString path = m_folder->filePath(u"in.png"_s);
        QImage image(64, 64, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(path));
        const Recipe recipe{.endpoint = u"fal-ai/flux/dev/image-to-image"_s,
                            .values = {{u"prompt"_s, u"a"_s}, {u"image_url"_s, QUrl::fromLocalFile(path).toString()}}};
        const auto first = m_studio->jobs().enqueue(recipe);
        const auto second = m_studio->jobs().enqueue(recipe);
        QVERIFY(first && second);
        QTRY_COMPARE_WITH_TIMEOUT(state(*first), JobState::Done, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(state(*second), JobState::Done, 30'000);
        // The server keeps every upload as a file of its own.
        int uploads = 0;
        QDirIterator files(m_folder->filePath(u"server"_s), {u"*in.png"_s}, QDir::Files, QDirIterator::Subdirectories);
        for (; files.hasNext(); files.next())
            ++uploads;
        QCOMPARE(uploads, 1);
    }
};

QTEST_MAIN(TestJobQueue)
#include "tst_jobqueue.moc"
