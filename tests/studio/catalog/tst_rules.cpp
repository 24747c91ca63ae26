// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules between fields, as the forms of real models have them.

#include "documents.h"

#include "studio/catalog/overlay.h"
#include "studio/catalog/rules.h"
#include "studio/catalog/schema.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace studio;

namespace {

Form formOf(const QString &endpoint)
{
    const QString file = QString(endpoint).replace(u'/', u"__"_s);
    const auto form = formFromOpenApi(documents::read(u":/models/%1.json"_s.arg(file)));
    return form ? *form : Form{};
}

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

// "[addresses]" in the text of a row: that many of them.
QByteArray withAddresses(QByteArray json)
{
    for (int count = 1; count <= 16; ++count) {
        QJsonArray addresses;
        for (int i = 0; i < count; ++i)
            addresses.append(u"https://a/b"_s);
        json.replace("[" + QByteArray::number(count) + " files]", QJsonDocument(addresses).toJson(QJsonDocument::Compact));
    }
    return json;
}

} // namespace

class RulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problems_data();
    void problems();
    void shown_data();
    void shown();
    void bodies_data();
    void bodies();
    void required();
    void conditions_data();
    void conditions();
    void lengths_data();
    void lengths();
};

void RulesTest::problems_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QString>("path"); // empty = nothing to complain about
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *endpoint, const char *values, const char *path = "",
                        const char *message = "") {
        QTest::newRow(name) << QString::fromLatin1(endpoint) << withAddresses(values) << QString::fromLatin1(path)
                            << QString::fromUtf8(message);
    };
    const char *kling = "fal-ai/kling-video/v3/pro/image-to-video";
    const char *onePrompt = "Write one prompt, or a prompt for each shot.";
    row("Kling 3 wants a prompt", kling, "{}", "prompt", onePrompt);
    row("Kling 3 takes one prompt", kling, R"({"prompt":"a"})");
    row("Kling 3 takes a prompt for each shot", kling, R"({"multi_prompt":[{"prompt":"a"}]})");
    row("Kling 3 does not take both", kling, R"({"prompt":"a","multi_prompt":[{"prompt":"a"}]})", "multi_prompt", onePrompt);
    row("Kling o3 neither", "fal-ai/kling-video/o3/standard/image-to-video", R"({"prompt":"a","multi_prompt":[{"prompt":"a"}]})",
        "multi_prompt", onePrompt);
    row("older ones of Kling have a prompt only", "fal-ai/kling-video/v2.1/master/text-to-video", "{}");
    row("an element of Kling is something", kling, R"({"prompt":"a","elements":[{}]})", "elements.0.frontal_image_url",
        "An element is shown by images or by a video.");
    row("an element of Kling is not two things", kling,
        R"({"prompt":"a","elements":[{"video_url":"https://a"},{"frontal_image_url":"https://a","video_url":"https://b"}]})",
        "elements.1.video_url", "An element is shown by images or by a video.");
    row("an element of Kling has more sides", kling, R"({"prompt":"a","elements":[{"frontal_image_url":"https://a"}]})",
        "elements.0.reference_image_urls", "Add at least one image of the element from another side.");
    const char *seedream = "fal-ai/bytedance/seedream/v4/edit";
    row("Seedream: ten images and five more", seedream, R"({"image_urls":[10 files],"max_images":5})");
    row("Seedream: ten images and six more", seedream, R"({"image_urls":[10 files],"max_images":6})", "max_images",
        "Images to edit and images in each run may be 15 together.");
    row("Seedream: fifteen images and the one that is made anyway", seedream, R"({"image_urls":[15 files]})", "image_urls",
        "Images to edit and images in each run may be 15 together.");
    const char *ltx = "fal-ai/ltx-2.3/text-to-video";
    row("LTX: ten seconds at any rate", ltx, R"({"duration":10,"fps":50,"resolution":"2160p"})");
    row("LTX: twelve seconds by default", ltx, R"({"duration":12})");
    row("LTX: twelve seconds at 25 fps in 1080p", ltx, R"({"duration":12,"fps":25,"resolution":"1080p"})");
    row("LTX: twelve seconds at 50 fps", ltx, R"({"duration":12,"fps":50})", "duration",
        "More than 10 seconds are made at 25 frames per second only.");
    row("LTX: twenty seconds in 1440p", ltx, R"({"duration":20,"resolution":"1440p"})", "duration",
        "More than 10 seconds are made in 1080p only.");
    const char *seedance = "bytedance/seedance-2.0/reference-to-video";
    row("Seedance: twelve files", seedance, R"({"image_urls":[8 files],"video_urls":[2 files],"audio_urls":[2 files]})");
    row("Seedance: thirteen files", seedance, R"({"image_urls":[9 files],"video_urls":[2 files],"audio_urls":[2 files]})",
        "audio_urls", "Keep at most 12 entries in all of these together: Images, Videos, Sounds.");
    row("Seedance: ten images", seedance, R"({"image_urls":[10 files]})", "image_urls", "Keep at most 9 entries.");
    row("Seedance: a sound alone", seedance, R"({"audio_urls":[1 files]})", "image_urls",
        "A sound needs an image or a video beside it.");
    row("Seedance: a sound with a video", seedance, R"({"audio_urls":[1 files],"video_urls":[1 files]})");
    const char *music = "fal-ai/elevenlabs/music";
    row("ElevenLabs: music of nothing", music, "{}", "prompt", "Describe the music, or plan its sections.");
    row("ElevenLabs: music by a prompt", music, R"({"prompt":"a","music_length_ms":3000})");
    row("ElevenLabs: music by a plan", music, R"({"composition_plan":{"sections":[{}]}})");
    row("ElevenLabs: music by both", music, R"({"prompt":"a","composition_plan":{"sections":[{}]}})", "composition_plan",
        "Describe the music, or plan its sections.");
    const char *ideogram = "fal-ai/ideogram/v3";
    row("Ideogram: codes and a style", ideogram, R"({"style_codes":["0123ABCD"],"style":"DESIGN"})", "style",
        "Style codes take the place of a style: use one of them.");
    row("Ideogram: codes and references", ideogram, R"({"style_codes":["0123ABCD"],"image_urls":[1 files]})", "image_urls",
        "Style codes take the place of style references: use one of them.");
    row("Ideogram: a palette by name", ideogram, R"({"color_palette":{"name":"EMBER"}})");
    row("Ideogram: a palette by name and by colors", ideogram,
        R"({"color_palette":{"name":"EMBER","members":[{"rgb":{"r":1}}]}})", "color_palette.members",
        "Choose a ready-made palette or own colors, not both.");
    row("Ideogram: two images of a character", "fal-ai/ideogram/character", R"({"reference_image_urls":[2 files]})",
        "reference_image_urls", "The model looks at one image of the character only.");
    row("GPT Image: transparent in PNG", "fal-ai/gpt-image-1.5", R"({"background":"transparent","output_format":"png"})");
    row("GPT Image: transparent in JPEG", "fal-ai/gpt-image-1.5", R"({"background":"transparent","output_format":"jpeg"})",
        "output_format", "JPEG has no transparency: choose PNG or WebP.");
    row("BiRefNet: the largest with the light model", "fal-ai/birefnet/v2", R"({"operating_resolution":"2304x2304"})",
        "operating_resolution", "2304 × 2304 works with the model “General Use (Dynamic)” only.");
    row("BiRefNet: the largest with its model", "fal-ai/birefnet/v2",
        R"-({"operating_resolution":"2304x2304","model":"General Use (Dynamic)"})-");
    row("Bria: no background", "fal-ai/bria/background/replace", "{}", "prompt",
        "Describe the new background, or give an image of it.");
    row("Bria: two backgrounds", "fal-ai/bria/background/replace", R"({"prompt":"a","ref_image_url":"https://a"})",
        "ref_image_url", "Describe the new background, or give an image of it.");
    row("Nano Banana 2: nothing to edit", "fal-ai/nano-banana-2/edit", R"({"prompt":"a"})", "image_urls",
        "Add an image to edit, or a video, a sound or a document.");
    row("Nano Banana 2: a document to edit", "fal-ai/nano-banana-2/edit", R"({"prompt":"a","pdf_url":"https://a"})");
    row("effects: a second image where it is used", "fal-ai/post-processing", R"({"enable_dissolve":true})",
        "dissolve_image_url", "Choose an image.");
    row("effects: no second image where it is not", "fal-ai/post-processing", "{}");
}

void RulesTest::problems()
{
    QFETCH(QString, endpoint);
    QFETCH(QByteArray, values);
    QFETCH(QString, path);
    QFETCH(QString, message);
    const Form form = formOf(endpoint);
    QVERIFY(!form.fields.empty());
    std::vector<Problem> wanted;
    if (!path.isEmpty())
        wanted.push_back({path, message});
    const auto found = ruleProblems(form, object(values));
    QVERIFY2(found == wanted, found.empty() ? "nothing" : qPrintable(found[0].path + u": "_s + found[0].message));
}

void RulesTest::shown_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("hides");
    QTest::addColumn<QByteArray>("shows");
    const auto row = [](const char *name, const char *endpoint, const char *key, const char *hides, const char *shows) {
        QTest::newRow(name) << QString::fromLatin1(endpoint) << QString::fromLatin1(key) << QByteArray(hides) << QByteArray(shows);
    };
    row("FLUX: a strength of a reference", "fal-ai/flux-general", "reference_strength", "{}", R"({"reference_image_url":"https://a"})");
    row("FLUX: an empty address is none", "fal-ai/flux-general", "reference_strength", R"({"reference_image_url":""})",
        R"({"reference_image_url":"https://a"})");
    row("FLUX.2: noise with its switch", "fal-ai/flux-2/klein/4b", "cns_s_churn", R"({"enable_cns":false})", R"({"enable_cns":true})");
    row("FLUX.2: two rules must agree", "fal-ai/flux-2/klein/4b", "cns_alpha_exp_sharpness",
        R"({"enable_cns":true,"cns_alpha_exp_interp":false})", R"({"enable_cns":true})");
    row("Fooocus: the refiner", "fal-ai/fooocus", "refiner_switch", "{}", R"({"refiner_model":"realisticVisionV60B1_v51VAE.safetensors"})");
    row("Kling: cuts of shots", "fal-ai/kling-video/v3/pro/text-to-video", "shot_type", R"({"prompt":"a"})", R"({"multi_prompt":[{"prompt":"a"}]})");
    row("Seedance: a duration unless frames are given", "fal-ai/bytedance/seedance/v1/pro/text-to-video", "duration",
        R"({"num_frames":60})", "{}");
    row("Wan: frames in between", "fal-ai/wan/v2.2-a14b/text-to-video", "num_interpolated_frames", R"({"interpolator_model":"none"})", "{}");
    row("Wan: several shots of an expanded prompt", "wan/v2.6/text-to-video", "multi_shots", R"({"enable_prompt_expansion":false})", "{}");
    row("LTX: strength of a movement", "fal-ai/ltx-2-19b/text-to-video/lora", "camera_lora_scale", "{}", R"({"camera_lora":"jib_up"})");
    row("Gemini: one voice or several", "fal-ai/gemini-tts", "voice", R"({"speakers":[{},{}]})", "{}");
    row("Qwen: an own voice", "fal-ai/qwen-3-tts/text-to-speech/1.7b", "voice", R"({"speaker_voice_embedding_file_url":"https://a"})", "{}");
    row("ElevenLabs: a length beside a prompt", "fal-ai/elevenlabs/music", "music_length_ms", R"({"composition_plan":{"sections":[{}]}})", "{}");
    row("Whisper: number of speakers", "fal-ai/whisper", "num_speakers", "{}", R"({"diarize":true})");
    row("SeedVR: by a factor", "fal-ai/seedvr/upscale/image", "upscale_factor", R"({"upscale_mode":"target"})", "{}");
    row("SeedVR: to a size", "fal-ai/seedvr/upscale/image", "target_resolution", "{}", R"({"upscale_mode":"target"})");
    row("Topaz: what a model can", "fal-ai/topaz/upscale/image", "creativity", "{}", R"({"model":"Redefine"})");
    row("Bria: a place unless a ratio is given", "fal-ai/bria/expand", "original_image_size", R"({"aspect_ratio":"1:1"})", "{}");
    row("Meshy: height of a skeleton", "fal-ai/meshy/v6/image-to-3d", "rigging_height_meters", "{}", R"({"enable_rigging":true})");
    row("what is always hidden", "fal-ai/flux-2/klein/4b", "sync_mode", R"({"sync_mode":true})", "");
}

void RulesTest::shown()
{
    QFETCH(QString, endpoint);
    QFETCH(QString, key);
    QFETCH(QByteArray, hides);
    QFETCH(QByteArray, shows);
    const Form form = formOf(endpoint);
    const Field *field = form.field(key);
    QVERIFY(field);
    QVERIFY(!isShown(form, *field, object(hides)));
    if (!shows.isEmpty())
        QVERIFY(isShown(form, *field, object(shows)));
}

void RulesTest::bodies_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const char *endpoint, const char *values, const char *body) {
        QTest::newRow(name) << QString::fromLatin1(endpoint) << QByteArray(values) << QByteArray(body);
    };
    row("what is not shown is not sent", "fal-ai/flux-2/klein/4b", R"({"prompt":"a","cns_s_churn":1})", R"({"prompt":"a"})");
    row("what is shown is sent", "fal-ai/flux-2/klein/4b", R"({"prompt":"a","cns_s_churn":1,"enable_cns":true})",
        R"({"prompt":"a","cns_s_churn":1,"enable_cns":true})");
    row("inside an object", "fal-ai/minimax/speech-2.8-hd",
        R"({"prompt":"a","normalization_setting":{"enabled":false,"target_peak":-1}})",
        R"({"prompt":"a","normalization_setting":{"enabled":false}})");
    row("inside the entries of a list, each for itself", "fal-ai/kling-video/v3/pro/image-to-video",
        R"({"prompt":"a","start_image_url":"https://a","elements":[{"video_url":"https://a","voice_id":"x"},
            {"frontal_image_url":"https://a","reference_image_urls":["https://b"],"voice_id":"x"}]})",
        R"({"prompt":"a","start_image_url":"https://a","elements":[{"video_url":"https://a","voice_id":"x"},
            {"frontal_image_url":"https://a","reference_image_urls":["https://b"]}]})");
    row("what no schema knows stays", "fal-ai/flux-2/klein/4b", R"({"prompt":"a","cns_new":1})", R"({"prompt":"a","cns_new":1})");
}

void RulesTest::bodies()
{
    QFETCH(QString, endpoint);
    QFETCH(QByteArray, values);
    QFETCH(QByteArray, body);
    const Form form = formOf(endpoint);
    QCOMPARE(bodyFor(form, object(values)), object(body));
    QVERIFY(validate(form, object(values)).empty());
}

void RulesTest::required()
{
    const Form form = formOf(u"fal-ai/post-processing"_s);
    const Field &image = *form.field(u"dissolve_image_url"_s);
    QVERIFY(!isRequired(form, image, {}));
    QVERIFY(isRequired(form, image, {{u"enable_dissolve"_s, true}}));
    QVERIFY(isRequired(form, *form.field(u"image_url"_s), {}));
}

void RulesTest::conditions_data()
{
    QTest::addColumn<Condition>("condition");
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<bool>("fulfilled");
    QTest::newRow("a default counts") << Condition{u"mode"_s, true, {u"a"_s}} << QByteArray("{}") << true;
    QTest::newRow("what was entered counts more") << Condition{u"mode"_s, true, {u"a"_s}} << QByteArray(R"({"mode":"b"})") << false;
    QTest::newRow("none of them") << Condition{u"mode"_s, false, {u"a"_s}} << QByteArray(R"({"mode":"b"})") << true;
    QTest::newRow("numbers and their text are one") << Condition{u"mode"_s, true, {5}} << QByteArray(R"({"mode":"5"})") << true;
    QTest::newRow("there") << Condition{u"text"_s, true, {}} << QByteArray(R"({"text":"x"})") << true;
    QTest::newRow("spaces are nothing") << Condition{u"text"_s, true, {}} << QByteArray(R"({"text":" "})") << false;
    QTest::newRow("not there") << Condition{u"text"_s, false, {}} << QByteArray("{}") << true;
    QTest::newRow("inside an object") << Condition{u"box.on"_s, true, {true}} << QByteArray(R"({"box":{"on":true}})") << true;
    QTest::newRow("a default inside an object") << Condition{u"box.on"_s, true, {false}} << QByteArray("{}") << true;
}

void RulesTest::conditions()
{
    QFETCH(Condition, condition);
    QFETCH(QByteArray, values);
    QFETCH(bool, fulfilled);
    const auto form = formFromOpenApi(documents::with(documents::json(R"({
        "mode": {"type": "string", "enum": ["a", "b", "5"], "default": "a"}, "text": {"type": "string"},
        "box": {"type": "object", "properties": {"on": {"type": "boolean", "default": false}}}})")));
    QCOMPARE(holds(condition, *form, object(values)), fulfilled);
}

void RulesTest::lengths_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QString>("note");
    QTest::newRow("by default") << u"fal-ai/wan-t2v"_s << QByteArray("{}") << u"5.1 s"_s;
    QTest::newRow("at another rate") << u"fal-ai/wan-t2v"_s << QByteArray(R"({"frames_per_second":24})") << u"3.4 s"_s;
    QTest::newRow("of other frames") << u"fal-ai/ltx-2-19b/text-to-video/lora"_s << QByteArray(R"({"num_frames":250})") << u"10.0 s"_s;
    QTest::newRow("frames without a rate") << u"fal-ai/bytedance/seedance/v1/pro/text-to-video"_s << QByteArray(R"({"num_frames":60})") << QString();
}

void RulesTest::lengths()
{
    QFETCH(QString, endpoint);
    QFETCH(QByteArray, values);
    QFETCH(QString, note);
    const Form form = formOf(endpoint);
    QCOMPARE(derivedNote(form, *form.field(u"num_frames"_s), object(values)), note);
}

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
