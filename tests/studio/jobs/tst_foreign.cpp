// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures made by other programs: what their texts say, and what of it a form takes.

#include "studio/catalog/schema.h"
#include "studio/library/foreign.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace studio;
using media::TextChunk;

class TestForeign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheySay_data();
    void readsWhatTheySay();
    void saysNothingOfOthers_data();
    void saysNothingOfOthers();
    void endsWhateverTheGraph_data();
    void endsWhateverTheGraph();
    void chunksOfPng_data();
    void chunksOfPng();
    void readsPicturesOnDisk();
    void aFormTakesWhatFits();
};

namespace {

std::vector<TextChunk> one(const char *key, const QString &text)
{
    return {{QString::fromLatin1(key), text}};
}

const QString a1111 = u"a fox in snow, (fur:1.2), <lora:winter:0.8>\nsecond line\nNegative prompt: blurry, low quality\n"
                      u"Steps: 24, Sampler: DPM++ 2M, Schedule type: Karras, CFG scale: 6.5, Seed: 2147483999, Size: 640x832, "
                      u"Model hash: 31e35c80fc, Model: sd_xl_base_1.0, Denoising strength: 0.45, "
                      u"Lora hashes: \"winter: 1a2b, other: 3c4d\", Version: v1.9.4"_s;

const QString comfy = uR"x({"3": {"class_type": "KSampler", "inputs": {"seed": 9007199254740993, "steps": 20, "cfg": 8.0,
    "sampler_name": "euler", "scheduler": "normal", "denoise": 1.0, "model": ["10", 0], "positive": ["6", 0], "negative": ["7", 0],
    "latent_image": ["5", 0]}},
  "4": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "SDXL/juggernaut.safetensors"}},
  "5": {"class_type": "EmptyLatentImage", "inputs": {"width": 1024, "height": 768, "batch_size": 1}},
  "6": {"class_type": "CLIPTextEncode", "inputs": {"text": ["12", 0], "clip": ["10", 1]}},
  "7": {"class_type": "CLIPTextEncode", "inputs": {"text": "watermark", "clip": ["10", 1]}},
  "8": {"class_type": "VAEDecode", "inputs": {"samples": ["3", 0], "vae": ["4", 2]}},
  "10": {"class_type": "LoraLoader", "inputs": {"lora_name": "snow.safetensors", "strength_model": 0.7, "strength_clip": 1, "model": ["4", 0], "clip": ["4", 1]}},
  "12": {"class_type": "PrimitiveString", "inputs": {"value": "a fox, dusk"}}})x"_s;

const QString comfyFlux = uR"x({"6": {"class_type": "CLIPTextEncode", "inputs": {"text": "a lighthouse", "clip": ["11", 0]}},
  "13": {"class_type": "SamplerCustomAdvanced", "inputs": {"noise": ["25", 0], "guider": ["22", 0], "sampler": ["16", 0], "sigmas": ["17", 0], "latent_image": ["27", 0]}},
  "16": {"class_type": "KSamplerSelect", "inputs": {"sampler_name": "euler"}},
  "17": {"class_type": "BasicScheduler", "inputs": {"scheduler": "simple", "steps": 28, "denoise": 1, "model": ["12", 0]}},
  "12": {"class_type": "UNETLoader", "inputs": {"unet_name": "flux1-dev.safetensors", "weight_dtype": "default"}},
  "22": {"class_type": "BasicGuider", "inputs": {"model": ["12", 0], "conditioning": ["26", 0]}},
  "25": {"class_type": "RandomNoise", "inputs": {"noise_seed": 219670278747233}},
  "26": {"class_type": "FluxGuidance", "inputs": {"guidance": 3.5, "conditioning": ["6", 0]}},
  "27": {"class_type": "EmptySD3LatentImage", "inputs": {"width": 1344, "height": 768, "batch_size": 1}}, "99": {"is_changed": [NaN], "inputs": {}}})x"_s;

const QString comfyDrawn = uR"x({"nodes": [
  {"id": 3, "type": "KSampler", "widgets_values": [42, "randomize", 30, 5.5, "dpmpp_2m", "karras", 1],
   "inputs": [{"name": "positive", "link": 4}, {"name": "negative", "link": 5}, {"name": "latent_image", "link": 6}, {"name": "model", "link": 7}]},
  {"id": 6, "type": "CLIPTextEncode", "widgets_values": ["a drawn fox"]}, {"id": 7, "type": "CLIPTextEncode", "widgets_values": ["bad"]},
  {"id": 5, "type": "EmptyLatentImage", "widgets_values": [512, 640, 1]}, {"id": 4, "type": "CheckpointLoaderSimple", "widgets_values": ["dream.ckpt"]}],
  "links": [[4, 6, 0, 3, 1, "CONDITIONING"], [5, 7, 0, 3, 2, "CONDITIONING"], [6, 5, 0, 3, 3, "LATENT"], [7, 4, 0, 3, 0, "MODEL"]]})x"_s;

} // namespace

Q_DECLARE_METATYPE(studio::Foreign)

void TestForeign::readsWhatTheySay_data()
{
    QTest::addColumn<std::vector<TextChunk>>("texts");
    QTest::addColumn<Foreign>("expected");
    const Foreign ofA1111{.program = u"A1111"_s, .prompt = u"a fox in snow, (fur:1.2), <lora:winter:0.8>\nsecond line"_s,
                          .negativePrompt = u"blurry, low quality"_s, .seed = 2147483999, .steps = 24, .guidance = 6.5, .strength = 0.45,
                          .sampler = u"DPM++ 2M"_s, .scheduler = u"Karras"_s, .size = {640, 832}, .model = u"sd_xl_base_1.0"_s,
                          .loras = {{u"winter"_s, 0.8}}};
    QTest::newRow("A1111 in a PNG") << one("parameters", a1111) << ofA1111;
    QTest::newRow("A1111 in EXIF") << one("UserComment", a1111) << ofA1111;
    QTest::newRow("A1111 without a negative prompt")
        << one("parameters", u"a fox\nSteps: 1, Sampler: LCM, CFG scale: 1, Seed: 0, Size: 8x8"_s)
        << Foreign{.program = u"A1111"_s, .prompt = u"a fox"_s, .seed = 0, .steps = 1, .guidance = 1, .sampler = u"LCM"_s, .size = {8, 8}};
    QTest::newRow("A1111 without any prompt") << one("parameters", u"Steps: 4, Seed: 7"_s) << Foreign{.program = u"A1111"_s, .seed = 7, .steps = 4};
    QTest::newRow("A1111 whose prompt speaks of steps")
        << one("parameters", u"a stair\nSteps: of stone, Seed: pods\nNegative prompt: fog\nSteps: 9, Seed: 3"_s)
        << Foreign{.program = u"A1111"_s, .prompt = u"a stair\nSteps: of stone, Seed: pods"_s, .negativePrompt = u"fog"_s, .seed = 3, .steps = 9};
    QTest::newRow("Fooocus, written as A1111 does")
        << one("parameters", u"a fox\nSteps: 30, Seed: 8, Version: Fooocus v2.5.5"_s)
        << Foreign{.program = u"Fooocus"_s, .prompt = u"a fox"_s, .seed = 8, .steps = 30};
    for (const auto &version : {u"f0.0.17v1.8.0rc-latest-276-g29be1da7"_s, u"f2.0.1v1.10.1-previous-354-g9bc2d04c"_s}) {
        QTest::newRow(qPrintable(u"Forge "_s + version))
            << one("parameters", u"a fox\nSteps: 30, Seed: 8, Version: "_s + version)
            << Foreign{.program = u"Forge"_s, .prompt = u"a fox"_s, .seed = 8, .steps = 30};
    }
    QTest::newRow("ComfyUI, a Lora between, words from another node")
        << one("prompt", comfy)
        << Foreign{.program = u"ComfyUI"_s, .prompt = u"a fox, dusk"_s, .negativePrompt = u"watermark"_s, .seed = 9007199254740993, .steps = 20,
                   .guidance = 8, .sampler = u"euler"_s, .scheduler = u"normal"_s, .size = {1024, 768}, .model = u"juggernaut"_s,
                   .loras = {{u"snow"_s, 0.7}}};
    const Foreign flux{.program = u"ComfyUI"_s, .prompt = u"a lighthouse"_s, .seed = 219670278747233, .steps = 28, .guidance = 3.5,
                       .sampler = u"euler"_s, .scheduler = u"simple"_s, .size = {1344, 768}, .model = u"flux1-dev"_s};
    QTest::newRow("ComfyUI for FLUX, with NaN in it") << one("prompt", comfyFlux) << flux;
    QTest::newRow("ComfyUI in the EXIF of a WebP") << one("Model", u"prompt:"_s + comfyFlux) << flux;
    QTest::newRow("ComfyUI, the drawing only")
        << one("workflow", comfyDrawn)
        << Foreign{.program = u"ComfyUI"_s, .prompt = u"a drawn fox"_s, .negativePrompt = u"bad"_s, .seed = 42, .steps = 30, .guidance = 5.5,
                   .sampler = u"dpmpp_2m"_s, .scheduler = u"karras"_s, .size = {512, 640}, .model = u"dream"_s};
    QTest::newRow("InvokeAI") << one("invokeai_metadata", uR"x({"generation_mode": "sdxl_txt2img", "positive_prompt": "a fox", "negative_prompt": "",
            "width": 1152, "height": 896, "seed": 1234, "cfg_scale": 7.5, "steps": 30, "scheduler": "euler",
            "model": {"key": "x", "name": "Juggernaut XL", "type": "main"}, "loras": [{"model": {"name": "ink"}, "weight": 0.6}], "app_version": "5.4.0"})x"_s)
                              << Foreign{.program = u"InvokeAI"_s, .prompt = u"a fox"_s, .seed = 1234, .steps = 30, .guidance = 7.5,
                                         .sampler = u"euler"_s, .size = {1152, 896}, .model = u"Juggernaut XL"_s, .loras = {{u"ink"_s, 0.6}}};
    QTest::newRow("InvokeAI 3, which called a LoRA by another key") << one("invokeai_metadata", uR"x({"positive_prompt": "a fox", "seed": 5,
            "loras": [{"lora": {"model_name": "ink", "base_model": "sdxl"}, "weight": 0.6}], "app_version": "3.7.0"})x"_s)
                                                                   << Foreign{.program = u"InvokeAI"_s, .prompt = u"a fox"_s, .seed = 5, .loras = {{u"ink"_s, 0.6}}};
    QTest::newRow("InvokeAI 2") << one("sd-metadata", uR"x({"model": "stable diffusion", "model_weights": "sd-1.5", "app_version": "2.2.4",
            "image": {"prompt": [{"prompt": "a fox [ugly]", "weight": 1}], "steps": 50, "cfg_scale": 7.5, "seed": 99, "width": 512, "height": 512, "sampler": "k_lms"}})x"_s)
                                << Foreign{.program = u"InvokeAI"_s, .prompt = u"a fox"_s, .negativePrompt = u"ugly"_s, .seed = 99, .steps = 50,
                                           .guidance = 7.5, .sampler = u"k_lms"_s, .size = {512, 512}, .model = u"sd-1.5"_s};
    QTest::newRow("Fooocus") << std::vector<TextChunk>{{u"fooocus_scheme"_s, u"fooocus"_s}, {u"parameters"_s, uR"x({"prompt": "a fox", "negative_prompt": "bad",
            "performance": "Speed", "steps": 30, "resolution": "(1152, 896)", "guidance_scale": 4, "base_model": "juggernautXL_v8",
            "sampler": "dpmpp_2m_sde_gpu", "scheduler": "karras", "seed": "8876643", "lora_combined_1": "offset : 0.1", "version": "Fooocus v2.5.0"})x"_s}}
                             << Foreign{.program = u"Fooocus"_s, .prompt = u"a fox"_s, .negativePrompt = u"bad"_s, .seed = 8876643, .steps = 30,
                                        .guidance = 4, .sampler = u"dpmpp_2m_sde_gpu"_s, .scheduler = u"karras"_s, .size = {1152, 896},
                                        .model = u"juggernautXL_v8"_s, .loras = {{u"offset"_s, 0.1}}};
    QTest::newRow("NovelAI") << std::vector<TextChunk>{{u"Software"_s, u"NovelAI"_s}, {u"Description"_s, u"a fox"_s}, {u"Source"_s, u"NovelAI Diffusion V3"_s},
            {u"Comment"_s, uR"x({"steps": 28, "scale": 5, "uc": "lowres", "seed": 77, "height": 1216, "width": 832, "sampler": "k_euler", "noise_schedule": "native"})x"_s}}
                             << Foreign{.program = u"NovelAI"_s, .prompt = u"a fox"_s, .negativePrompt = u"lowres"_s, .seed = 77, .steps = 28,
                                        .guidance = 5, .sampler = u"k_euler"_s, .scheduler = u"native"_s, .size = {832, 1216}, .model = u"NovelAI Diffusion V3"_s};
}

void TestForeign::readsWhatTheySay()
{
    QFETCH(std::vector<TextChunk>, texts);
    QFETCH(Foreign, expected);
    const auto found = foreignIn(texts);
    QVERIFY(found);
    QCOMPARE(found->program, expected.program);
    QCOMPARE(found->prompt, expected.prompt);
    QCOMPARE(found->negativePrompt, expected.negativePrompt);
    QCOMPARE(found->seed, expected.seed);
    QCOMPARE(found->steps, expected.steps);
    QCOMPARE(found->guidance, expected.guidance);
    QCOMPARE(found->sampler, expected.sampler);
    QCOMPARE(found->scheduler, expected.scheduler);
    QCOMPARE(found->size, expected.size);
    QCOMPARE(found->model, expected.model);
    QVERIFY(found->loras == expected.loras);
    QVERIFY(*found == expected);
}

void TestForeign::saysNothingOfOthers_data()
{
    QTest::addColumn<std::vector<TextChunk>>("texts");
    QTest::newRow("no text") << std::vector<TextChunk>{};
    QTest::newRow("a comment of a camera") << one("UserComment", u"Holiday 2026"_s);
    QTest::newRow("words that are no settings") << one("parameters", u"Steps were taken"_s);
    QTest::newRow("JSON of something else") << one("prompt", u"{\"a\": [1, 2, {}]}"_s);
    QTest::newRow("a graph that makes no picture") << one("prompt", u"{\"1\": {\"class_type\": \"LoadImage\", \"inputs\": {\"image\": \"x.png\"}}}"_s);
    QTest::newRow("broken JSON") << one("invokeai_metadata", u"{\"positive_prompt\": \"a"_s);
    QTest::newRow("a list") << one("workflow", u"[[[[]]]]"_s);
}

void TestForeign::saysNothingOfOthers()
{
    QFETCH(std::vector<TextChunk>, texts);
    QVERIFY(!foreignIn(texts));
}

void TestForeign::endsWhateverTheGraph_data()
{
    QTest::addColumn<QString>("graph");
    QTest::newRow("a circle") << uR"x({"1": {"class_type": "KSampler", "inputs": {"positive": ["2", 0], "model": ["1", 0]}},
        "2": {"class_type": "ConditioningCombine", "inputs": {"conditioning_1": ["3", 0], "text": ["3", 0]}},
        "3": {"class_type": "ConditioningCombine", "inputs": {"conditioning_1": ["2", 0], "text": ["2", 0]}}})x"_s;
    const auto wire = [](int to) {
        QJsonArray ends;
        ends.append(QString::number(to));
        ends.append(0);
        return ends;
    };
    const auto node = [](const QString &type, const QJsonObject &inputs) {
        QJsonObject made;
        made.insert(u"class_type"_s, type);
        made.insert(u"inputs"_s, inputs);
        return made;
    };
    QJsonObject chain;
    chain.insert(u"0"_s, node(u"KSampler"_s, {{u"positive"_s, wire(1)}}));
    for (int i = 1; i < 4000; ++i)
        chain.insert(QString::number(i), node(u"X"_s, {{u"text"_s, wire(i + 1)}}));
    QTest::newRow("a chain of 4,000") << QString::fromUtf8(QJsonDocument(chain).toJson(QJsonDocument::Compact));
    QJsonObject mesh;
    for (int i = 0; i < 60; ++i) {
        QJsonObject inputs{{u"positive"_s, wire((i + 1) % 60)}};
        for (int j = 0; j < 60; ++j)
            inputs.insert(u"in%1"_s.arg(j), wire(j));
        mesh.insert(QString::number(i), node(u"KSampler"_s, inputs));
    }
    QTest::newRow("everything with everything") << QString::fromUtf8(QJsonDocument(mesh).toJson(QJsonDocument::Compact));
}

void TestForeign::endsWhateverTheGraph()
{
    QFETCH(QString, graph);
    const auto found = foreignIn(one("prompt", graph));
    QVERIFY(found);
    QVERIFY(found->prompt.isEmpty());
}

static QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    QByteArray bytes(4, '\0');
    qToBigEndian<quint32>(quint32(data.size()), bytes.data());
    return bytes + type + data + "CRC!";
}

void TestForeign::chunksOfPng_data()
{
    QTest::addColumn<QByteArray>("chunks");
    QTest::addColumn<std::vector<TextChunk>>("texts");
    const QByteArray zero(1, '\0');
    const QByteArray packed = qCompress(QByteArray("many words")).mid(4);
    const auto row = [](const char *name, const QByteArray &chunks, const std::vector<TextChunk> &texts) { QTest::newRow(name) << chunks << texts; };
    row("plain text", chunk("tEXt", "parameters" + zero + "a\nb"), one("parameters", u"a\nb"_s));
    row("Latin-1", chunk("tEXt", "k" + zero + "caf\xe9"), one("k", u"café"_s));
    row("UTF-8 where it should not be", chunk("tEXt", "k" + zero + "caf\xc3\xa9"), one("k", u"café"_s));
    row("packed", chunk("zTXt", "k" + zero + zero + packed), one("k", u"many words"_s));
    row("international", chunk("iTXt", "k" + zero + zero + zero + "en" + zero + "K" + zero + "狐"), one("k", u"狐"_s));
    row("international, packed", chunk("iTXt", "k" + zero + "\x01" + zero + zero + zero + packed), one("k", u"many words"_s));
    row("behind the picture", chunk("IDAT", QByteArray(100'000, 'x')) + chunk("tEXt", "k" + zero + "v"), one("k", u"v"_s));
    row("cut off in the second", chunk("tEXt", "k" + zero + "v") + chunk("tEXt", "l" + zero + "w").chopped(5), one("k", u"v"_s));
    row("longer than the file", QByteArray("\x7f\xff\xff\xff", 4) + "tEXtk", {});
    row("no key", chunk("tEXt", zero + "v"), {});
    row("packed badly", chunk("zTXt", "k" + zero + zero + "nothing"), {});
    row("behind the end", chunk("IEND", {}) + chunk("tEXt", "k" + zero + "v"), {});
}

void TestForeign::chunksOfPng()
{
    QFETCH(QByteArray, chunks);
    QFETCH(std::vector<TextChunk>, texts);
    QByteArray bytes = QByteArray("\x89PNG\r\n\x1a\n", 8) + chunks;
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    QVERIFY(media::pngTexts(device) == texts);
}

void TestForeign::readsPicturesOnDisk()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.png"_s);
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    image.setText(u"parameters"_s, a1111);
    QVERIFY(image.save(path));
    const auto texts = media::textChunks(path);
    QVERIFY(texts);
    QCOMPARE(foreignIn(*texts)->seed, std::optional<qint64>(2147483999));
    QVERIFY(!media::textChunks(folder.filePath(u"gone.png"_s)));
}

void TestForeign::aFormTakesWhatFits()
{
    QFile file(QStringLiteral(GESSO_SOURCE_DIR) + u"/resources/models/fal-ai__flux__dev.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto form = formFromOpenApi(QJsonDocument::fromJson(file.readAll()).object(), u"fal-ai/flux/dev"_s);
    QVERIFY(form);
    const Foreign foreign{.prompt = u"a fox <lora:x:1>"_s, .negativePrompt = u"bad"_s, .seed = 42, .steps = 9999, .guidance = 3.5, .size = {640, 832}};
    const Values values = withForeign(foreign, *form, {{u"num_inference_steps"_s, 28}});
    QCOMPARE(values.value("prompt"_L1).toString(), u"a fox"_s);
    QVERIFY(!values.contains("negative_prompt"_L1)); // it has none
    QCOMPARE(values.value("seed"_L1).toInteger(), 42);
    QCOMPARE(values.value("num_inference_steps"_L1).toInt(), 28); // more than it takes
    QCOMPARE(values.value("guidance_scale"_L1).toDouble(), 3.5);
    QCOMPARE(values.value("image_size"_L1).toObject().value("width"_L1).toInt(), 640);
}

QTEST_GUILESS_MAIN(TestForeign)
#include "tst_foreign.moc"
