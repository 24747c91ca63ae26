// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents.h"

#include "fal/client.h"
#include "studio/catalog/catalog.h"
#include "studio/catalog/modellist.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace studio;

namespace {

// A port where nothing listens: the catalogue has to live without the network.
fal::Config nobody()
{
    fal::Config config;
    config.baseUrl = QUrl(u"http://127.0.0.1:9"_s);
    config.retries = 0;
    return config;
}

} // namespace

class CatalogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void snapshotIsThereAtOnce();
    void everyModelHasAForm();
    void keptSchemaWinsOverTheSnapshot();
    void freshSchemaIsNotFetchedAgain();
    void offlineRequest_data();
    void offlineRequest();
    void brokenCacheFallsBack();
    void tasks_data();
    void tasks();
    void fileNames_data();
    void fileNames();
    void listSurvivesItsFile();

private:
    fal::Client m_client{nobody()};
};

void CatalogTest::snapshotIsThereAtOnce()
{
    const Catalog catalog(m_client, {});
    QVERIFY(catalog.models().size() > 200);
    const Model *flux = catalog.model(u"fal-ai/flux/dev"_s);
    QVERIFY(flux);
    QCOMPARE(flux->title, u"FLUX.1 [dev]"_s);
    QCOMPARE(flux->maker, u"Black Forest Labs"_s);
    QCOMPARE(flux->takes, u"text"_s);
    QCOMPARE(flux->makes, u"image"_s);
    QVERIFY(!catalog.model(u"fal-ai/nothing"_s));
    for (const auto &endpoint : {u"fal-ai/flux-2/klein/realtime"_s, u"fal-ai/fast-lcm-diffusion"_s, u"fal-ai/lcm-sd15-i2i"_s})
        QVERIFY2(catalog.model(endpoint) && catalog.model(endpoint)->realtime, qPrintable(endpoint));
    const auto &models = catalog.models();
    QVERIFY(std::is_sorted(models.begin(), models.end(), [](const Model &a, const Model &b) {
        return a.family.compare(b.family, Qt::CaseInsensitive) < 0;
    }));
}

void CatalogTest::everyModelHasAForm()
{
    const Catalog catalog(m_client, {});
    for (const Model &model : catalog.models()) {
        const auto form = catalog.form(model.endpoint);
        QVERIFY2(form && !form->fields.empty(), qPrintable(model.endpoint));
        QCOMPARE(form->title, model.title);
    }
}

void CatalogTest::keptSchemaWinsOverTheSnapshot()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"local/schemas"_s)); // of a server on this computer
    QFile file(folder.filePath(u"local/schemas/fal-ai__flux__dev.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(documents::with({{u"only"_s, QJsonObject{{u"type"_s, u"string"_s}}}})).toJson());
    file.close();
    const Catalog catalog(m_client, folder.path());
    const auto form = catalog.form(u"fal-ai/flux/dev"_s);
    QVERIFY(form);
    QCOMPARE(form->fields.size(), std::size_t(1));
    QCOMPARE(form->endpoint, u"fal-ai/flux/dev"_s);
}

void CatalogTest::freshSchemaIsNotFetchedAgain()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"local/schemas"_s));
    QFile file(folder.filePath(u"local/schemas/test__model.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(documents::with({{u"only"_s, QJsonObject{{u"type"_s, u"string"_s}}}})).toJson());
    file.close();
    Catalog catalog(m_client, folder.path());
    QSignalSpy ready(&catalog, &Catalog::formReady);
    catalog.request(u"test/model"_s);
    QVERIFY2(ready.isEmpty(), "the answer comes from the event loop");
    QVERIFY(ready.wait());
    QCOMPARE(ready.at(0).at(0).toString(), u"test/model"_s);
}

void CatalogTest::offlineRequest_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<bool>("ready");
    QTest::newRow("a model of the snapshot keeps its form") << u"fal-ai/flux/dev"_s << true;
    QTest::newRow("an unknown model fails with a sentence") << u"fal-ai/unheard-of/model"_s << false;
    QTest::newRow("no endpoint at all fails with a sentence") << u"https://evil.example/x"_s << false;
    QTest::newRow("a path out of the folder fails") << u"../../etc/passwd"_s << false;
}

void CatalogTest::offlineRequest()
{
    QFETCH(QString, endpoint);
    QFETCH(bool, ready);
    QTemporaryDir folder;
    Catalog catalog(m_client, folder.path());
    QSignalSpy succeeded(&catalog, &Catalog::formReady);
    QSignalSpy failed(&catalog, &Catalog::formFailed);
    catalog.request(endpoint);
    catalog.request(endpoint); // asked twice, answered once
    QVERIFY(succeeded.isEmpty() && failed.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(succeeded.size() + failed.size(), 1, 15'000);
    QCOMPARE(succeeded.size(), ready ? 1 : 0);
    if (!ready)
        QVERIFY(failed.at(0).at(1).toString().endsWith(u'.'));
}

void CatalogTest::brokenCacheFallsBack()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"local/schemas"_s));
    for (const auto &name : {u"favourites.json"_s, u"local/models.json"_s, u"local/prices.json"_s, u"local/runs.json"_s,
                             u"local/schemas/fal-ai__flux__dev.json"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"half");
    }
    const Catalog catalog(m_client, folder.path());
    QVERIFY(catalog.models().size() > 200);
    QVERIFY(catalog.form(u"fal-ai/flux/dev"_s)->field(u"prompt"_s));
    QVERIFY2(!QFile::exists(folder.filePath(u"local/schemas/fal-ai__flux__dev.json"_s)), "to be fetched again");
}

void CatalogTest::tasks_data()
{
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("takes");
    QTest::addColumn<QString>("makes");
    QTest::newRow("image to video") << u"image-to-video"_s << u"a/b"_s << u"image"_s << u"video"_s;
    QTest::newRow("speech to text") << u"speech-to-text"_s << u"a/b"_s << u"audio"_s << u"text"_s;
    QTest::newRow("vision") << u"vision"_s << u"a/b"_s << u"image"_s << u"text"_s;
    QTest::newRow("the id says it where the category does not") << u"unknown"_s << u"a/b/text-to-3d"_s << u"text"_s << u"3d"_s;
    QTest::newRow("nobody says it") << u"unknown"_s << u"a/b"_s << u""_s << u""_s;
}

void CatalogTest::tasks()
{
    QFETCH(QString, category);
    QFETCH(QString, endpoint);
    QFETCH(QString, takes);
    QFETCH(QString, makes);
    Model model{.endpoint = endpoint, .category = category};
    describeTask(model);
    QCOMPARE(model.takes, takes);
    QCOMPARE(model.makes, makes);
}

void CatalogTest::fileNames_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("name");
    QTest::newRow("slashes become two underscores") << u"fal-ai/flux-pro/v1.1"_s << u"fal-ai__flux-pro__v1.1.json"_s;
    QTest::newRow("no way up") << u"../x"_s << QString();
    QTest::newRow("no way up in between") << u"a/../b"_s << QString();
    QTest::newRow("no absolute path") << u"/etc/passwd"_s << QString();
    QTest::newRow("no empty part") << u"a//b"_s << QString();
    QTest::newRow("too long for a file") << u"a/"_s + QString(300, u'b') << QString();
}

void CatalogTest::fileNames()
{
    QFETCH(QString, endpoint);
    QFETCH(QString, name);
    QCOMPARE(fileNameFor(endpoint), name);
}

void CatalogTest::listSurvivesItsFile()
{
    std::vector<Model> models{{.endpoint = u"a/b"_s, .title = u"A “B”"_s, .maker = u"C"_s, .category = u"text-to-image"_s,
                               .family = u"D"_s, .realtime = true, .unitPrice = 0.25, .priceUnit = u"image"_s,
                               .state = ModelState::Deprecated, .description = u"What it does."_s, .tags = {u"fast"_s},
                               .license = u"research"_s, .licenseUrl = QUrl(u"https://example.com/licence"_s),
                               .picture = QUrl(u"https://v3.fal.media/a.webp"_s),
                               .updated = QDateTime({2026, 6, 11}, {1, 2, 3}, Qt::UTC)}};
    const auto read = modelsFromJson(modelsToJson(models));
    QCOMPARE(read.size(), std::size_t(1));
    QCOMPARE(read[0].state, models[0].state);
    QCOMPARE(read[0].description, models[0].description);
    QCOMPARE(read[0].tags, models[0].tags);
    QCOMPARE(read[0].license, models[0].license);
    QCOMPARE(read[0].licenseUrl, models[0].licenseUrl);
    QCOMPARE(read[0].picture, models[0].picture);
    QCOMPARE(read[0].updated, models[0].updated);
    QCOMPARE(read[0].title, models[0].title);
    QCOMPARE(read[0].maker, models[0].maker);
    QCOMPARE(read[0].unitPrice, models[0].unitPrice);
    QVERIFY(read[0].realtime);
    QVERIFY(modelsFromJson("[{\"endpoint\":\"../x\"},7,null]").empty());
}

QTEST_GUILESS_MAIN(CatalogTest)
#include "tst_catalog.moc"
