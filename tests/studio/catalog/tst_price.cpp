// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a run costs: unit × quantity, in every unit that fal bills, and the reason where it cannot be told.

#include "documents.h"

#include "studio/catalog/modellist.h"
#include "studio/catalog/priceunits.h"
#include "studio/catalog/schemastore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace studio;

class PriceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void snapshotPrices_data();
    void snapshotPrices();
    void listedPrices_data();
    void listedPrices();
    void unknownPrices_data();
    void unknownPrices();
    void history_data();
    void history();
    void units_data();
    void units();
};

namespace {

Model snapshotModel(const QString &endpoint)
{
    static const std::vector<Model> all = modelsFromJson(fileContent(u":/models/index.json"_s));
    for (const Model &model : all) {
        if (model.endpoint == endpoint)
            return model;
    }
    return {.endpoint = endpoint};
}

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

Price priceFor(const Model &model, const QByteArray &values)
{
    return quote(model, *SchemaStore().form(model.endpoint), object(values));
}

} // namespace

void PriceTest::snapshotPrices_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<double>("dollars");
    QTest::addColumn<QString>("explanation");
    const auto row = [](const char *name, const char *endpoint, const char *values, double dollars, const char *words) {
        QTest::newRow(name) << QString::fromLatin1(endpoint) << QByteArray(values) << dollars << QString::fromUtf8(words);
    };
    row("megapixels are rounded up for each image", "fal-ai/flux/dev", R"({"num_images":4,"image_size":"landscape_16_9"})", 0.1,
        "4 images × 1 MP × $0.025");
    row("the default size counts", "fal-ai/flux/dev", "{}", 0.025, "1 image × 1 MP × $0.025");
    row("1024 by 1024 is one megapixel", "fal-ai/flux/dev", R"({"image_size":"square_hd"})", 0.025, "1 image × 1 MP × $0.025");
    row("a custom size", "fal-ai/flux/dev", R"({"image_size":{"width":2000,"height":1000}})", 0.05, "1 image × 2 MP × $0.025");
    row("a side that is not given is 512", "fal-ai/flux/dev", R"({"image_size":{"width":4096}})", 0.05, "1 image × 2 MP × $0.025");
    row("without a word about rounding the area counts", "fal-ai/qwen-image", R"({"image_size":"square"})", 0.262144 * 0.02,
        "1 image × 0.26 MP × $0.02");
    row("images by number", "fal-ai/nano-banana", R"({"num_images":2})", 0.078, "2 images × $0.039");
    row("at 4K an image costs twice as much", "fal-ai/nano-banana-pro", R"({"resolution":"4K","num_images":2})", 0.6,
        "2 images × $0.3 (4K)");
    row("at 1K it does not", "fal-ai/nano-banana-pro", "{}", 0.15, "1 image × $0.15 (1K)");
    row("video by the second", "fal-ai/kling-video/v2.5-turbo/pro/image-to-video", R"({"duration":"10"})", 0.7, "10 s × $0.07");
    row("video by the piece", "fal-ai/minimax/video-01", "{}", 0.5, "1 video × $0.5");
    row("speech by its text", "fal-ai/elevenlabs/tts/turbo-v2.5", R"({"text":"0123456789"})", 0.0005, "10 characters × $0.05 per 1000");
    row("characters are counted, not code units", "fal-ai/elevenlabs/tts/turbo-v2.5", R"({"text":"🦊🦊"})", 0.0001,
        "2 characters × $0.05 per 1000");
    row("music by the minute", "fal-ai/elevenlabs/music", R"({"music_length_ms":90000})", 1.2, "1.5 min × $0.8");
    row("a request", "fal-ai/bria/eraser", "{}", 0.04, "$0.04 for each request");
}

void PriceTest::snapshotPrices()
{
    QFETCH(QString, endpoint);
    QFETCH(QByteArray, values);
    QFETCH(double, dollars);
    QFETCH(QString, explanation);
    const Price price = priceFor(snapshotModel(endpoint), values);
    QCOMPARE(price.unknownReason, QString());
    QCOMPARE(price.explanation, explanation);
    QVERIFY2(qAbs(price.dollars - dollars) < 1e-9, qPrintable(QString::number(price.dollars, 'g', 10)));
    QVERIFY(!price.estimate);
}

// Rows as GET /v1/models/pricing answers them.
void PriceTest::listedPrices_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<double>("dollars");
    QTest::addColumn<bool>("estimate");
    const auto row = [](const char *name, const char *endpoint, const char *price, const char *values, double dollars, bool estimate) {
        QTest::newRow(name) << QString::fromLatin1(endpoint) << QByteArray(price) << QByteArray(values) << dollars << estimate;
    };
    row("plural units", "fal-ai/flux/dev", R"({"unit_price":0.025,"unit":"megapixels"})", R"({"num_images":2})", 0.05, false);
    row("seconds of video", "fal-ai/kling-video/v2.5-turbo/pro/text-to-video", R"({"unit_price":0.07,"unit":"seconds"})", R"({"duration":"5"})", 0.35, false);
    row("sound doubles it", "fal-ai/veo3.1", R"({"unit_price":0.2,"unit":"seconds"})", R"({"duration":"8s","generate_audio":true})", 3.2, false);
    row("without sound", "fal-ai/veo3.1", R"({"unit_price":0.2,"unit":"seconds"})", R"({"duration":"4s","generate_audio":false})", 0.8, false);
    row("4k with sound", "fal-ai/veo3.1", R"({"unit_price":0.4,"unit":"seconds"})", R"({"duration":"8s","resolution":"4k"})", 4.8, false);
    row("a list that knows better than the page is an estimate", "fal-ai/veo3.1", R"({"unit_price":0.25,"unit":"seconds"})", R"({"duration":"8s"})", 2.0, true);
    row("without a list price the page's is an estimate", "fal-ai/veo3.1", "{}", R"({"duration":"8s","generate_audio":false})", 1.6, true);
    row("frames at a rate are seconds", "fal-ai/wan/v2.2-a14b/text-to-video", R"({"unit_price":0.08,"unit":"seconds"})", R"({"num_frames":80,"frames_per_second":16})", 0.4, false);
    row("the first megapixel and the others", "fal-ai/flux-2-pro", R"({"unit_price":0.03,"unit":"megapixels"})", R"({"image_size":{"width":1920,"height":1080}})", 0.045, false);
    row("steps", "fal-ai/flux/dev", R"({"unit_price":0.001,"unit":"steps"})", R"({"num_inference_steps":10,"num_images":3})", 0.03, false);
    row("at most so many images", "fal-ai/bytedance/seedream/v4/text-to-image", R"({"unit_price":0.03,"unit":"images"})", R"({"num_images":2,"max_images":3})", 0.18, true);
    row("thousand characters in words", "fal-ai/elevenlabs/tts/turbo-v2.5", R"({"unit_price":0.05,"unit":"1k characters"})", R"({"text":"0123456789"})", 0.0005, false);
    row("characters one by one", "fal-ai/elevenlabs/tts/turbo-v2.5", R"({"unit_price":0.0001,"unit":"characters"})", R"({"text":"0123456789"})", 0.001, false);
}

void PriceTest::listedPrices()
{
    QFETCH(QString, endpoint);
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, values);
    QFETCH(double, dollars);
    QFETCH(bool, estimate);
    Model model{.endpoint = endpoint};
    if (const QJsonObject listed = object(row); !listed.isEmpty()) {
        model.unitPrice = listed["unit_price"_L1].toDouble();
        model.priceUnit = listed["unit"_L1].toString();
    }
    const Price price = priceFor(model, values);
    QVERIFY2(qAbs(price.dollars - dollars) < 1e-9, qPrintable(price.explanation + price.unknownReason));
    QCOMPARE(price.estimate, estimate);
    QVERIFY(!price.explanation.isEmpty());
}

void PriceTest::unknownPrices_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("unit"); // empty: no price at all
    QTest::addColumn<QByteArray>("values");
    QTest::newRow("no price is known") << u"fal-ai/fast-sdxl"_s << QString() << QByteArray("{}");
    QTest::newRow("units that say nothing") << u"openai/gpt-image-2"_s << u"units"_s << QByteArray("{}");
    QTest::newRow("tokens") << u"fal-ai/gpt-image-1.5"_s << u"1M tokens"_s << QByteArray("{}");
    QTest::newRow("the length of an uploaded file") << u"veed/lipsync"_s << u"minutes"_s << QByteArray("{}");
    QTest::newRow("the size of an uploaded picture") << u"fal-ai/clarity-upscaler"_s << u"megapixels"_s << QByteArray("{}");
    QTest::newRow("computing before the run") << u"fal-ai/fast-sdxl"_s << u"compute seconds"_s << QByteArray("{}");
    QTest::newRow("no text yet") << u"fal-ai/elevenlabs/tts/turbo-v2.5"_s << u"1000 characters"_s << QByteArray("{\"text\":\"\"}");
}

void PriceTest::unknownPrices()
{
    QFETCH(QString, endpoint);
    QFETCH(QString, unit);
    QFETCH(QByteArray, values);
    Model model{.endpoint = endpoint};
    if (!unit.isEmpty()) {
        model.unitPrice = 1;
        model.priceUnit = unit;
    }
    const Price price = priceFor(model, values);
    QVERIFY2(price.unknownReason.endsWith(u'.'), qPrintable(price.explanation));
    QCOMPARE(price.dollars, 0.0);
    QVERIFY(!priceOf(model, *SchemaStore().form(endpoint), object(values)));
}

void PriceTest::history_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<bool>("knowsDollars");
    QTest::addColumn<double>("dollars");
    QTest::newRow("what the runs cost stands in for units") << u"units"_s << true << 0.22;
    QTest::newRow("and for a price that nobody told") << QString() << true << 0.22;
    QTest::newRow("how long the runs took gives the computing") << u"compute seconds"_s << false << 12 * 0.001;
}

void PriceTest::history()
{
    QFETCH(QString, unit);
    QFETCH(bool, knowsDollars);
    QFETCH(double, dollars);
    Model model{.endpoint = u"fal-ai/fast-sdxl"_s, .runs = 5, .usualSeconds = 12};
    if (knowsDollars)
        model.usualDollars = 0.22;
    if (!unit.isEmpty()) {
        model.unitPrice = 0.001;
        model.priceUnit = unit;
    }
    const Price price = priceFor(model, "{}");
    QVERIFY(qAbs(price.dollars - dollars) < 1e-9);
    QVERIFY(price.estimate);
    QVERIFY(price.unknownReason.isEmpty());
}

void PriceTest::units_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("unit");
    QTest::addColumn<double>("size");
    const auto row = [](const char *text, PriceUnit unit, double size = 1) { QTest::newRow(text) << QString::fromLatin1(text) << int(unit) << size; };
    row("image", PriceUnit::Image);
    row("Images", PriceUnit::Image);
    row("compute seconds", PriceUnit::ComputeSecond);
    row("compute_second", PriceUnit::ComputeSecond);
    row("1000 characters", PriceUnit::Character, 1000);
    row("1,000 characters", PriceUnit::Character, 1000);
    row("1k characters", PriceUnit::Character, 1000);
    row("thousand characters", PriceUnit::Character, 1000);
    row("5 seconds", PriceUnit::Second, 5);
    row("generations", PriceUnit::Request);
    row("units", PriceUnit::Unknown);
    row("1M tokens", PriceUnit::Unknown);
    row("0 images", PriceUnit::Unknown);
    row("", PriceUnit::Unknown);
}

void PriceTest::units()
{
    QFETCH(QString, text);
    QFETCH(int, unit);
    QFETCH(double, size);
    QCOMPARE(int(billedUnit(text).unit), unit);
    QCOMPARE(billedUnit(text).size, size);
}

QTEST_GUILESS_MAIN(PriceTest)
#include "tst_price.moc"
