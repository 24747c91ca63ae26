// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents.h"

#include "fal/client.h"
#include "studio/catalog/catalog.h"
#include "studio/catalog/modellist.h"
#include "studio/catalog/modelsearch.h"

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
    void search_data();
    void search();
    void tasks_data();
    void tasks();
    void prices_data();
    void prices();
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
    QVERIFY(QDir(folder.path()).mkpath(u"schemas"_s));
    QFile file(folder.filePath(u"schemas/fal-ai__flux__dev.json"_s));
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
    QVERIFY(QDir(folder.path()).mkpath(u"schemas"_s));
    QFile file(folder.filePath(u"schemas/test__model.json"_s));
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
    QVERIFY(QDir(folder.path()).mkpath(u"schemas"_s));
    for (const auto &name : {u"models.json"_s, u"schemas/fal-ai__flux__dev.json"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"half");
    }
    const Catalog catalog(m_client, folder.path());
    QVERIFY(catalog.models().size() > 200);
    QVERIFY(catalog.form(u"fal-ai/flux/dev"_s)->field(u"prompt"_s));
}

void CatalogTest::search_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    QTest::newRow("words of the name") << u"flux dev"_s << u"fal-ai/flux/dev"_s;
    QTest::newRow("the whole id") << u"fal-ai/flux-lora"_s << u"fal-ai/flux-lora"_s;
    QTest::newRow("a single word") << u"whisper"_s << u"fal-ai/whisper"_s;
    QTest::newRow("capitals do not matter") << u"WHISPER"_s << u"fal-ai/whisper"_s;
    QTest::newRow("name and task") << u"kling 2.5 image to video"_s << u"fal-ai/kling-video/v2.5-turbo/pro/image-to-video"_s;
    QTest::newRow("letters left out") << u"whspr"_s << u"fal-ai/whisper"_s;
    QTest::newRow("nothing fits") << u"zzzzqqq"_s << QString();
}

void CatalogTest::search()
{
    QFETCH(QString, text);
    QFETCH(QString, first);
    const Catalog catalog(m_client, {});
    const auto found = catalog.search(text);
    QCOMPARE(found.empty() ? QString() : found.front()->endpoint, first);
    QCOMPARE(catalog.search({}).size(), catalog.models().size());
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

void CatalogTest::prices_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<double>("dollars"); // negative = not known
    QTest::addColumn<QString>("explanation");
    const auto row = [](const char *name, const char *endpoint, const char *values, double dollars, const char *words = "") {
        QTest::newRow(name) << QString::fromLatin1(endpoint) << QByteArray(values) << dollars << QString::fromUtf8(words);
    };
    row("images by their area", "fal-ai/flux/dev", R"({"num_images":4,"image_size":"landscape_16_9"})", 4 * 0.589824 * 0.025,
        "4 images × 0.59 MP × $0.025");
    row("the default size counts", "fal-ai/flux/dev", "{}", 0.786432 * 0.025, "1 image × 0.79 MP × $0.025");
    row("a custom size", "fal-ai/flux/dev", R"({"image_size":{"width":2000,"height":1000}})", 0.05, "1 image × 2.00 MP × $0.025");
    row("images by number", "fal-ai/nano-banana", R"({"num_images":2})", 0.078, "2 images × $0.039");
    row("video by the second", "fal-ai/kling-video/v2.5-turbo/pro/image-to-video", R"({"duration":"10"})", 0.7, "10 s × $0.07");
    row("video by the piece", "fal-ai/minimax/video-01", "{}", 0.5, "1 video × $0.5");
    row("speech by its text", "fal-ai/elevenlabs/tts/turbo-v2.5", R"({"text":"0123456789"})", 0.0005,
        "10 characters × $0.05 per 1000");
    row("no price is known", "fal-ai/fast-sdxl", "{}", -1);
    row("the length of an uploaded file is not known", "veed/lipsync", "{}", -1);
}

void CatalogTest::prices()
{
    QFETCH(QString, endpoint);
    QFETCH(QByteArray, values);
    QFETCH(double, dollars);
    QFETCH(QString, explanation);
    const Catalog catalog(m_client, {});
    const Model *model = catalog.model(endpoint);
    QVERIFY(model);
    const auto price = priceOf(*model, *catalog.form(endpoint), QJsonDocument::fromJson(values).object());
    QCOMPARE(price.has_value(), dollars >= 0);
    if (price) {
        QVERIFY2(qAbs(price->dollars - dollars) < 1e-9, qPrintable(QString::number(price->dollars)));
        QCOMPARE(price->explanation, explanation);
    }
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
                               .family = u"D"_s, .realtime = true, .unitPrice = 0.25, .priceUnit = u"image"_s}};
    const auto read = modelsFromJson(modelsToJson(models));
    QCOMPARE(read.size(), std::size_t(1));
    QCOMPARE(read[0].title, models[0].title);
    QCOMPARE(read[0].maker, models[0].maker);
    QCOMPARE(read[0].unitPrice, models[0].unitPrice);
    QVERIFY(read[0].realtime);
    QVERIFY(modelsFromJson("[{\"endpoint\":\"../x\"},7,null]").empty());
}

QTEST_GUILESS_MAIN(CatalogTest)
#include "tst_catalog.moc"
