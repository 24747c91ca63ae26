// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The same recipe is not paid for twice by accident: what makes two recipes the same, which make the same thing again, and
// that the stored result is found.

#include "studio/catalog/catalog.h"
#include "studio/jobs/fingerprint.h"
#include "studio/jobs/jobqueue.h"
#include "studio/library/library.h"
#include "studio/studio.h"

#include "sandbox/server.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace studio;

class TestIdentical : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const
    {
        QFile written(m_folder.filePath(name));
        return written.open(QIODevice::WriteOnly) && written.write(content) == content.size() ? QUrl::fromLocalFile(written.fileName()).toString()
                                                                                              : QString();
    }

private Q_SLOTS:
    void aRecipeIsTheSame_data()
    {
        QTest::addColumn<Recipe>("other");
        QTest::addColumn<bool>("isSame");
        const QString copy = file(u"copy.png"_s, "fox");
        const QString whale = file(u"whale.png"_s, "whale");
        const Recipe recipe{.endpoint = u"a/b"_s, .values = {{u"prompt"_s, u"x"_s}, {u"seed"_s, 7}, {u"image_url"_s, file(u"fox.png"_s, "fox")}}};
        const auto with = [&recipe](const QString &key, const QJsonValue &value) {
            Recipe changed = recipe;
            changed.values.insert(key, value);
            return changed;
        };
        QTest::newRow("itself") << recipe << true;
        Recipe later = recipe;
        later.created = QDateTime::currentDateTimeUtc();
        later.batch = u"another click"_s;
        QTest::newRow("at another time") << later << true;
        QTest::newRow("the same file under another name") << with(u"image_url"_s, copy) << true;
        QTest::newRow("another file") << with(u"image_url"_s, whale) << false;
        QTest::newRow("another seed") << with(u"seed"_s, 8) << false;
        QTest::newRow("one value more") << with(u"steps"_s, 4) << false;
        QTest::newRow("a file that is gone") << with(u"image_url"_s, u"file:///nowhere.png"_s) << false;
        Recipe other = recipe;
        other.endpoint = u"a/c"_s;
        QTest::newRow("another model") << other << false;
    }
    void aRecipeIsTheSame()
    {
        QFETCH(const Recipe, other);
        const Recipe recipe{.endpoint = u"a/b"_s, .values = {{u"prompt"_s, u"x"_s}, {u"seed"_s, 7}, {u"image_url"_s, file(u"fox.png"_s, "fox")}}};
        const QString print = readFingerprint(recipe);
        QVERIFY(!print.isEmpty());
        QTEST(readFingerprint(other) == print, "isSame");
        QVERIFY(fingerprintOf(recipe).isEmpty()); // nobody has read the file
    }

    void onlyWhatIsNotLeftToChanceRepeats_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("category");
        QTest::addColumn<bool>("hasSeed");
        QTest::addColumn<QJsonObject>("values");
        QTest::addColumn<bool>("repeats");
        QTest::newRow("a fixed seed") << u"fal-ai/flux/dev"_s << u"text-to-image"_s << true << QJsonObject{{u"seed"_s, 7}} << true;
        QTest::newRow("a seed by chance") << u"fal-ai/flux/dev"_s << u"text-to-image"_s << true << QJsonObject{} << false;
        QTest::newRow("no seed to fix") << u"fal-ai/nano-banana"_s << u"text-to-image"_s << false << QJsonObject{} << false;
        QTest::newRow("a transcript") << u"fal-ai/wizper"_s << u"speech-to-text"_s << false << QJsonObject{} << true;
        QTest::newRow("an enlarged picture") << u"fal-ai/esrgan"_s << u"image-to-image"_s << false << QJsonObject{} << true;
        QTest::newRow("an enlarged picture with a seed by chance") << u"fal-ai/clarity-upscaler"_s << u"image-to-image"_s << true << QJsonObject{} << false;
        QTest::newRow("a background removed") << u"fal-ai/birefnet"_s << u"image-to-image"_s << false << QJsonObject{} << true;
    }
    void onlyWhatIsNotLeftToChanceRepeats()
    {
        QFETCH(const QString, endpoint);
        QFETCH(const QString, category);
        QFETCH(const bool, hasSeed);
        QFETCH(const QJsonObject, values);
        Form form{.endpoint = endpoint};
        form.fields.push_back({.key = u"prompt"_s, .kind = TextKind{}});
        if (hasSeed)
            form.fields.push_back({.key = u"seed"_s, .kind = SeedKind{}});
        QTEST(isRepeatable({.endpoint = endpoint, .category = category}, form, values), "repeats");
    }

    void theStoredResultIsFound()
    {
        auto server = sandbox::Hosted::start({.stateFolder = m_folder.filePath(u"server"_s), .queueTime = 10ms, .runTime = 10ms});
        QVERIFY(server);
        auto opened = Studio::open(Profile::at(m_folder.filePath(u"profile"_s)),
                                   {.key = fal::fixedKey("id:secret"), .baseUrl = (*server)->url(), .pollInterval = 20ms});
        QVERIFY(opened);
        JobQueue &jobs = (*opened)->jobs();
        const Recipe recipe{.endpoint = u"fal-ai/flux/schnell"_s,
                            .values = {{u"prompt"_s, u"a fox"_s}, {u"seed"_s, 7}, {u"image_size"_s, u"square"_s}, {u"num_images"_s, 2}}};
        QVERIFY(jobs.madeFrom(readFingerprint(recipe)).empty());
        QSignalSpy finished(&jobs, &JobQueue::finished);
        const auto id = jobs.enqueue(recipe);
        QVERIFY(id && finished.wait(30'000));
        QCOMPARE(jobs.job(*id)->state, JobState::Done);
        jobs.removeFinished(); // the library has it still
        const std::vector<Item> made = jobs.madeFrom(readFingerprint(recipe));
        QCOMPARE(made.size(), 2U);
        QVERIFY(made.front().id < made.back().id);
        Recipe other = recipe;
        other.values.insert(u"seed"_s, 8);
        QVERIFY(jobs.madeFrom(readFingerprint(other)).empty());
        QVERIFY(jobs.madeFrom({}).empty());
        QVERIFY((*opened)->library().remove({made.front().id}));
        QCOMPARE(jobs.madeFrom(readFingerprint(recipe)).size(), 1U); // one is in the bin
        QVERIFY(QFile::remove(made.back().path));
        QVERIFY(jobs.madeFrom(readFingerprint(recipe)).empty());
    }
};

QTEST_MAIN(TestIdentical)
#include "tst_identical.moc"
