// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every verb, with every model of the snapshot that does it: the result lands in the right field, and what is then
// missing is only what a person has to say.

#include "documents.h"

#include "studio/catalog/modellist.h"
#include "studio/catalog/schema.h"
#include "studio/catalog/validate.h"
#include "studio/catalog/verbs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace studio;
using Media = media::Kind;

namespace {

Form formOf(const QString &endpoint)
{
    const QString path = QStringLiteral(GESSO_SOURCE_DIR) + u"/resources/models/"_s + fileNameFor(endpoint);
    return formFromOpenApi(documents::read(path), endpoint).value_or(Form());
}

Source sourceOf(Media kind)
{
    return {.address = u"file:///tmp/result"_s, .kind = kind, .size = {1024, 512}, .prompt = u"a fox in snow"_s,
            .lastFrame = u"file:///tmp/frame.png"_s};
}

QString fileIn(const QJsonValue &value)
{
    return value.isArray() ? value.toArray().first().toString() : value.toString();
}

} // namespace

class TestVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyVerbHasModels_data();
    void everyVerbHasModels();
    void theResultEntersEveryModel_data();
    void theResultEntersEveryModel();
    void landsInTheRightField_data();
    void landsInTheRightField();
    void nothingOfTheLastTimeStays();
    void thePromptGoesWhereItSaysWhatIsWanted_data();
    void thePromptGoesWhereItSaysWhatIsWanted();
    void outpaintBeginsWithRoomAround_data();
    void outpaintBeginsWithRoomAround();
    void finishingGoesOnWhereTheFrameWas_data();
    void finishingGoesOnWhereTheFrameWas();
    void finishingEntersEveryModel();
    void unsuitableModelsAreNotOffered_data();
    void unsuitableModelsAreNotOffered();

private:
    std::vector<Model> m_models;
};

void TestVerbs::initTestCase()
{
    QFile file(QStringLiteral(GESSO_SOURCE_DIR) + u"/resources/models/index.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_models = modelsFromJson(file.readAll());
    QVERIFY(m_models.size() > 200);
}

void TestVerbs::everyVerbHasModels_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Media>("kind");
    QTest::addColumn<QString>("first");
    const auto row = [](const char *id, Media kind, const char *first) {
        QTest::addRow("%s of %s", id, qPrintable(media::kindName(kind))) << QString::fromLatin1(id) << kind << QString::fromLatin1(first);
    };
    row("edit", Media::Image, "fal-ai/flux-pro/kontext");
    row("upscale", Media::Image, "fal-ai/esrgan");
    row("upscale", Media::Video, "fal-ai/topaz/upscale/video");
    row("animate", Media::Image, "fal-ai/kling-video/v2.5-turbo/pro/image-to-video");
    row("remove-background", Media::Image, "fal-ai/birefnet");
    row("inpaint", Media::Image, "fal-ai/flux-pro/v1/fill");
    row("outpaint", Media::Image, "fal-ai/flux-2-pro/outpaint");
    row("continue", Media::Video, "fal-ai/kling-video/v2.5-turbo/pro/image-to-video");
    row("extend", Media::Video, ""); // the snapshot has none
    row("lip-sync", Media::Video, "fal-ai/sync-lipsync/v2");
    row("lip-sync", Media::Audio, "fal-ai/sync-lipsync/v2");
    row("lip-sync", Media::Image, "fal-ai/bytedance/omnihuman/v1.5");
    row("transcribe", Media::Audio, "fal-ai/whisper");
    row("transcribe", Media::Video, "fal-ai/whisper");
    row("add-sound", Media::Video, "fal-ai/mmaudio-v2");
    row("edit", Media::Video, "");
    row("transcribe", Media::Image, "");
}

void TestVerbs::everyVerbHasModels()
{
    QFETCH(QString, id);
    QFETCH(Media, kind);
    QFETCH(QString, first);
    QVERIFY(verb(id));
    const auto models = modelsFor(*verb(id), kind, m_models);
    QCOMPARE(models.empty() ? QString() : models.front()->endpoint, first);
}

void TestVerbs::theResultEntersEveryModel_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Media>("kind");
    QTest::addColumn<QString>("endpoint");
    for (const Verb &each : verbs()) {
        for (const Media kind : each.kinds) {
            for (const Model *model : modelsFor(each, kind, m_models, 1000)) {
                QTest::addRow("%s of %s with %s", qPrintable(each.id), qPrintable(media::kindName(kind)), qPrintable(model->endpoint))
                    << each.id << kind << model->endpoint;
            }
        }
    }
}

void TestVerbs::theResultEntersEveryModel()
{
    QFETCH(QString, id);
    QFETCH(Media, kind);
    QFETCH(QString, endpoint);
    const Form form = formOf(endpoint);
    const QString key = fieldFor(*verb(id), form, kind);
    QVERIFY(!key.isEmpty());
    QVERIFY(!key.contains(u"mask"_s) && !key.contains(u"tail"_s) && !key.contains(u"end_"_s) && !key.contains(u"style"_s));
    const Values values = chained(*verb(id), form, defaultValues(form), sourceOf(kind));
    const bool frame = wantsLastFrame(*verb(id), kind, form);
    QCOMPARE(fileIn(values.value(key)), frame ? u"file:///tmp/frame.png"_s : u"file:///tmp/result"_s);
    // What no result can know: words, a mask, the other half of a pair, the shape wanted.
    static const QStringList saidByThePerson = {u"prompt"_s,    u"mask_url"_s, u"mask_image_url"_s, u"audio_url"_s,
                                                u"video_url"_s, u"image_url"_s,  u"image_size"_s, u"aspect_ratio"_s};
    for (const Problem &problem : validate(form, values))
        QVERIFY2(saidByThePerson.contains(problem.path), qPrintable(problem.path + u": "_s + problem.message));
}

void TestVerbs::landsInTheRightField_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Media>("kind");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *id, Media kind, const char *endpoint, const char *key) {
        QTest::addRow("%s of %s with %s", id, qPrintable(media::kindName(kind)), endpoint)
            << QString::fromLatin1(id) << kind << QString::fromLatin1(endpoint) << QString::fromLatin1(key);
    };
    row("animate", Media::Image, "fal-ai/kling-video/v1.6/pro/image-to-video", "image_url");
    row("animate", Media::Image, "fal-ai/kling-video/v3/pro/image-to-video", "start_image_url");
    row("animate", Media::Image, "fal-ai/veo3.1/first-last-frame-to-video", "first_frame_url");
    row("continue", Media::Video, "fal-ai/kling-video/v2.5-turbo/pro/image-to-video", "image_url");
    row("edit", Media::Image, "fal-ai/nano-banana/edit", "image_urls");
    row("edit", Media::Image, "openai/gpt-image-2/edit", "image_urls");
    row("edit", Media::Image, "fal-ai/ideogram/v3/edit", "image_url");
    row("inpaint", Media::Image, "fal-ai/flux-general/inpainting", "image_url");
    row("inpaint", Media::Image, "fal-ai/bria/eraser", "image_url");
    row("lip-sync", Media::Video, "fal-ai/latentsync", "video_url");
    row("lip-sync", Media::Audio, "fal-ai/latentsync", "audio_url");
    row("lip-sync", Media::Image, "fal-ai/bytedance/omnihuman/v1.5", "image_url");
    row("add-sound", Media::Video, "fal-ai/mmaudio-v2", "video_url");
    row("transcribe", Media::Video, "fal-ai/whisper", "audio_url");
    row("transcribe", Media::Audio, "fal-ai/elevenlabs/speech-to-text", "audio_url");
    row("upscale", Media::Video, "fal-ai/topaz/upscale/video", "video_url");
    row("edit", Media::Image, "fal-ai/flux/dev", ""); // takes no image
}

void TestVerbs::landsInTheRightField()
{
    QFETCH(QString, id);
    QFETCH(Media, kind);
    QFETCH(QString, endpoint);
    QFETCH(QString, key);
    const Form form = formOf(endpoint);
    QVERIFY(!form.fields.empty());
    QCOMPARE(fieldFor(*verb(id), form, kind), key);
    if (key.isEmpty())
        QCOMPARE(chained(*verb(id), form, defaultValues(form), sourceOf(kind)), defaultValues(form));
}

void TestVerbs::nothingOfTheLastTimeStays()
{
    const Form form = formOf(u"fal-ai/kling-video/v1.6/pro/image-to-video"_s);
    Values draft = defaultValues(form);
    draft.insert(u"image_url"_s, u"file:///tmp/old.png"_s);
    draft.insert(u"tail_image_url"_s, u"file:///tmp/older.png"_s);
    draft.insert(u"cfg_scale"_s, 0.25);
    const Values values = chained(*verb(u"animate"_s), form, draft, sourceOf(Media::Image));
    QCOMPARE(values.value("image_url"_L1).toString(), u"file:///tmp/result"_s);
    QVERIFY(!values.contains("tail_image_url"_L1));
    QCOMPARE(values.value("cfg_scale"_L1).toDouble(), 0.25); // how a person likes the model to work
}

void TestVerbs::thePromptGoesWhereItSaysWhatIsWanted_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("prompt");
    QTest::newRow("animated: what is seen") << u"animate"_s << u"fal-ai/veo3/image-to-video"_s << u"a fox in snow"_s;
    QTest::newRow("edited: a person says what to change") << u"edit"_s << u"fal-ai/flux-pro/kontext"_s << QString();
    QTest::newRow("upscaled: the model's own words") << u"upscale"_s << u"fal-ai/clarity-upscaler"_s << u"masterpiece, best quality, highres"_s;
}

void TestVerbs::thePromptGoesWhereItSaysWhatIsWanted()
{
    QFETCH(QString, id);
    QFETCH(QString, endpoint);
    QFETCH(QString, prompt);
    const Form form = formOf(endpoint);
    Values draft = defaultValues(form);
    draft.insert(u"prompt"_s, u"of last time"_s);
    QCOMPARE(chained(*verb(id), form, draft, sourceOf(Media::Image)).value("prompt"_L1).toString(), prompt);
}

void TestVerbs::outpaintBeginsWithRoomAround_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QJsonObject>("expected");
    QTest::newRow("sides in pixels") << u"fal-ai/flux-2-pro/outpaint"_s
                                     << documents::json(R"({"expand_left": 256, "expand_right": 256, "expand_top": 128, "expand_bottom": 128})");
    QTest::newRow("a canvas and a place on it") << u"fal-ai/bria/expand"_s << documents::json(R"({"canvas_size": [1536, 768],
        "original_image_size": [1024, 512], "original_image_location": [256, 128]})");
}

void TestVerbs::outpaintBeginsWithRoomAround()
{
    QFETCH(QString, endpoint);
    QFETCH(QJsonObject, expected);
    const Form form = formOf(endpoint);
    const Values values = chained(*verb(u"outpaint"_s), form, defaultValues(form), sourceOf(Media::Image));
    for (auto it = expected.constBegin(); it != expected.constEnd(); ++it)
        QCOMPARE(values.value(it.key()), it.value());
    QCOMPARE(validate(form, values).size(), size_t(0));
}

void TestVerbs::finishingGoesOnWhereTheFrameWas_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QJsonObject>("made");
    QTest::addColumn<QJsonObject>("expected");
    const QString flux = u"fal-ai/flux/dev/image-to-image"_s;
    QTest::newRow("seed and strength") << flux << documents::json(R"({"seed": 42, "strength": 0.65})")
                                       << documents::json(R"({"seed": 42, "strength": 0.65, "image_url": "file:///tmp/result", "prompt": "a fox in snow"})");
    QTest::newRow("a seed that no double holds") << flux << QJsonObject{{u"seed"_s, qint64(9'007'199'254'740'993)}}
                                                 << QJsonObject{{u"seed"_s, qint64(9'007'199'254'740'993)}, {u"strength"_s, 0.95}};
    QTest::newRow("a strength beyond its range") << flux << documents::json(R"({"strength": 0})") << documents::json(R"({"strength": 0.01})");
    QTest::newRow("settings that are no numbers") << flux << documents::json(R"({"strength": "much", "seed": null})") << documents::json(R"({"strength": 0.95})");
    QTest::newRow("a model without strength") << u"fal-ai/flux-2/edit"_s << documents::json(R"({"seed": 42, "strength": 0.65})")
                                              << documents::json(R"({"seed": 42, "image_urls": ["file:///tmp/result"]})");
    QTest::newRow("other settings are the model's own") << flux << documents::json(R"({"num_inference_steps": 3, "guidance_scale": 1})")
                                                        << documents::json(R"({"num_inference_steps": 40, "guidance_scale": 3.5})");
}

void TestVerbs::finishingGoesOnWhereTheFrameWas()
{
    QFETCH(QString, endpoint);
    QFETCH(QJsonObject, made);
    QFETCH(QJsonObject, expected);
    const Form form = formOf(endpoint);
    Source source = sourceOf(Media::Image);
    source.made = made;
    const Values values = chained(finishing(), form, defaultValues(form), source);
    for (auto it = expected.constBegin(); it != expected.constEnd(); ++it)
        QCOMPARE(values.value(it.key()), it.value());
    QCOMPARE(values.contains(u"strength"_s), form.field(u"strength"_s) != nullptr);
    QCOMPARE(validate(form, values).size(), size_t(0));
}

void TestVerbs::finishingEntersEveryModel()
{
    const auto models = modelsFor(finishing(), Media::Image, m_models);
    QVERIFY(models.size() > 4);
    QCOMPARE(models.front()->endpoint, u"fal-ai/flux/dev/image-to-image"_s);
    for (const Model *model : models) {
        const Form form = formOf(model->endpoint);
        const QString key = fieldFor(finishing(), form, Media::Image);
        QVERIFY2(!key.isEmpty(), qPrintable(model->endpoint));
        const Values values = chained(finishing(), form, defaultValues(form), sourceOf(Media::Image));
        QCOMPARE(fileIn(values.value(key)), u"file:///tmp/result"_s);
        if (form.field(u"prompt"_s))
            QCOMPARE(values.value("prompt"_L1).toString(), u"a fox in snow"_s);
    }
}

void TestVerbs::unsuitableModelsAreNotOffered_data()
{
    QTest::addColumn<Model>("model");
    QTest::newRow("deprecated") << Model{.endpoint = u"x/upscale"_s, .category = u"image-to-image"_s, .state = ModelState::Deprecated};
    QTest::newRow("realtime") << Model{.endpoint = u"x/upscale"_s, .category = u"image-to-image"_s, .realtime = true};
    QTest::newRow("of another kind") << Model{.endpoint = u"x/upscale"_s, .category = u"video-to-video"_s};
    QTest::newRow("that does something else") << Model{.endpoint = u"x/y"_s, .category = u"image-to-image"_s};
}

void TestVerbs::unsuitableModelsAreNotOffered()
{
    QFETCH(Model, model);
    QVERIFY(modelsFor(*verb(u"upscale"_s), Media::Image, {model}).empty());
    const Model good{.endpoint = u"x/anything"_s, .category = u"image-to-image"_s, .tags = {u"upscaling"_s}};
    QCOMPARE(modelsFor(*verb(u"upscale"_s), Media::Image, {model, good}).size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestVerbs)
#include "tst_verbs.moc"
