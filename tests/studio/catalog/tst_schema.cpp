// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents.h"

#include "studio/catalog/schema.h"
#include "studio/catalog/validate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace studio;

namespace {

Form parsed(const QJsonObject &document, const QString &endpoint = {})
{
    auto form = formFromOpenApi(document, endpoint);
    return form ? *form : Form{};
}

} // namespace

class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneProperty_data();
    void oneProperty();
    void labels_data();
    void labels();
    void order_data();
    void order();
    void leading_data();
    void leading();
    void fluxDev();
    void klingAnimates();
    void whisper();
    void whatFieldsAre();
    void hostile_data();
    void hostile();
    void growsNoFurther_data();
    void growsNoFurther();
    void expressionsWithoutEnd();
    void refused_data();
    void refused();
    void wordsDoNotChangeTheVersion();
};

void SchemaTest::oneProperty_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QJsonValue>("standard");
    const auto row = [](const char *name, const char *key, const char *schema, const char *kind,
                        const QJsonValue &standard = QJsonValue::Undefined) {
        QTest::newRow(name) << QString::fromLatin1(key) << QByteArray(schema) << QString::fromLatin1(kind) << standard;
    };
    row("an optional integer", "steps", R"({"anyOf":[{"type":"integer"},{"type":"null"}]})", "number");
    row("a list of types", "steps", R"({"type":["integer","null"],"default":null})", "number");
    row("a number default for an enum of strings", "num_frames", R"({"type":"string","enum":["129","85"],"default":129})",
        "choice", u"129"_s);
    row("a string default for an enum of integers", "n", R"({"type":"integer","enum":[1,4],"default":"4"})", "choice", 4);
    row("a default that is no member", "n", R"({"type":"string","enum":["a","b"],"default":"c"})", "choice");
    row("an empty address is no default", "image_url", R"({"type":"string","default":""})", "media");
    row("a boolean whose name ends like an address", "return_byteplus_urls", R"({"type":"boolean","default":false})",
        "toggle", false);
    row("sync_mode as an enum is an ordinary choice", "sync_mode", R"({"type":"string","enum":["cut_off","loop"]})",
        "choice");
    row("a tuple with numeric keys", "box", R"({"type":"array","items":{"0":{"type":"number"},"1":{"type":"number"}}})",
        "list");
    row("items without a word", "things", R"({"type":"array","items":{}})", "raw");
    row("a list of lists", "points", R"({"type":"array","items":{"type":"array","items":{"type":"number"}}})", "list");
    row("number or string", "scale", R"({"anyOf":[{"type":"number"},{"type":"string"}]})", "number");
    row("a constant or nothing", "schedule", R"({"anyOf":[{"const":"beta"},{"type":"null"}]})", "choice");
    row("a required list of addresses", "image_urls", R"({"type":"array","items":{"type":"string"},"minItems":1})",
        "media");
    row("a plain address by its hint", "speaker_file_url", R"({"type":"string","_fal_ui_field":"url"})", "media");
    row("weights have no preview", "path", R"({"type":"string"})", "text");
    row("a hint inside alternatives", "thing_url",
        R"({"anyOf":[{"type":"string","ui":{"field":"audio"}},{"type":"null"}]})", "media");
    row("a size as words", "image_size", R"({"type":"string","enum":["square_hd","square"],"default":"square"})", "size",
        u"square"_s);
    row("a size as pixels", "image_size", R"({"type":"string","enum":["1024x1024","1536x1024","auto"]})", "size");
    row("a seed with bounds beyond 64 bits", "seed",
        R"({"type":"integer","minimum":-9223372036854775807,"maximum":9.223372036854776e18})", "seed");
    row("an integer with 64-bit bounds", "count", R"({"type":"integer","minimum":0,"maximum":9223372036854775807})",
        "number");
    row("a default out of range stays", "steps", R"({"type":"integer","minimum":1,"maximum":4,"default":28})", "number", 28);
    row("an exclusive bound as true", "steps", R"({"type":"number","minimum":0,"exclusiveMinimum":true})", "number");
    row("nothing at all", "odd", "{}", "raw");
    row("a property that is no object", "odd", R"({"type":17,"enum":"no list","anyOf":{"a":1}})", "raw");
    row("parts that belong together", "group",
        R"({"allOf":[{"type":"object","properties":{"a":{"type":"string"}}},{"properties":{"b":{"type":"integer"}}}]})",
        "object");
    row("a file described by its parts", "video_url",
        R"({"type":"object","properties":{"url":{"type":"string"},"content_type":{"type":"string"}}})", "media");
    row("a list of choices", "styles", R"({"type":"array","items":{"type":"string","enum":["a","b"]}})", "list");
    row("one address or several", "fill_image_url",
        R"({"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]})", "media");
    row("a color of three numbers", "background",
        R"({"type":"object","properties":{"r":{"type":"integer"},"g":{"type":"integer"},"b":{"type":"integer"}}})", "color");
    row("a color by its pattern", "tint", R"({"type":"string","pattern":"^#[0-9a-fA-F]{6}$"})", "color");
    row("a color by its default", "text_color", R"({"type":"string","default":"#ff8800"})", "color", u"#ff8800"_s);
    row("a number, or a map for experts", "scale",
        R"({"anyOf":[{"type":"object","additionalProperties":{}},{"type":"number"}],"default":1})", "number", 1);
    row("a number, or a word for what is done without", "duration", R"({"anyOf":[{"type":"integer"},{"const":"auto"}]})", "number");
    row("yes, no, or a word", "loop", R"({"anyOf":[{"type":"boolean"},{"enum":["auto"]}],"default":"auto"})", "choice", u"auto"_s);
    row("one text or several", "tags", R"({"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"default":"x"})",
        "list", QJsonArray{u"x"_s});
    row("one of several objects", "shape",
        R"({"oneOf":[{"type":"object","properties":{"kind":{"const":"a"}}},{"type":"object","properties":{"kind":{"const":"b"}}}]})",
        "object");
    row("parts of different kinds", "pair", R"({"type":"array","prefixItems":[{"type":"string"},{"type":"number"}]})", "raw");
    row("a moving mask is a clip", "mask_video_url", R"({"type":"string"})", "media");
}

void SchemaTest::oneProperty()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, schema);
    QFETCH(QString, kind);
    QFETCH(QJsonValue, standard);
    const Form form = parsed(documents::with({{key, QJsonDocument::fromJson(schema).object()}}));
    QCOMPARE(form.fields.size(), std::size_t(1));
    QCOMPARE(kindName(form.fields[0].kind), kind);
    QCOMPARE(form.fields[0].defaultValue, standard);
}

void SchemaTest::labels_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("label");
    QTest::newRow("a well-known key wins over its title") << u"num_images"_s << u"Num Images"_s << u"Number of images"_s;
    QTest::newRow("prompt") << u"prompt"_s << u""_s << u"Prompt"_s;
    QTest::newRow("the address of an image is an image") << u"image_url"_s << u"Image Url"_s << u"Image"_s;
    QTest::newRow("audio") << u"audio_url"_s << u""_s << u"Audio"_s;
    QTest::newRow("negative prompt") << u"negative_prompt"_s << u""_s << u"Negative prompt"_s;
    QTest::newRow("aspect ratio") << u"aspect_ratio"_s << u""_s << u"Aspect ratio"_s;
    QTest::newRow("duration") << u"duration"_s << u""_s << u"Duration"_s;
    QTest::newRow("image size") << u"image_size"_s << u""_s << u"Image size"_s;
    QTest::newRow("a title that says more is used") << u"gs2"_s << u"Second guidance"_s << u"Second guidance"_s;
    QTest::newRow("a title that repeats the key is made readable") << u"ip_adapter_scale"_s << u"Ip Adapter Scale"_s
                                                                   << u"IP adapter scale"_s;
    QTest::newRow("line breaks in a title become spaces") << u"x"_s << u"One\n  two\tthree"_s << u"One two three"_s;
    QTest::newRow("a title with markup stays text") << u"x"_s << u"<b>Bold</b> move"_s << u"<b>Bold</b> move"_s;
}

void SchemaTest::labels()
{
    QFETCH(QString, key);
    QFETCH(QString, title);
    QFETCH(QString, label);
    const Form form = parsed(documents::with({{key, QJsonObject{{u"type"_s, u"string"_s}, {u"title"_s, title}}}}));
    QCOMPARE(form.fields[0].label, label);
}

void SchemaTest::order_data()
{
    QTest::addColumn<QJsonArray>("published");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("as published, but the prompt first") << QJsonArray{u"b"_s, u"image_url"_s, u"a"_s, u"prompt"_s}
                                                        << QStringList{u"prompt"_s, u"b"_s, u"image_url"_s, u"a"_s};
    QTest::newRow("unknown and repeated names are passed over")
        << QJsonArray{u"b"_s, u"ghost"_s, u"b"_s, u"a"_s, u"prompt"_s, u"image_url"_s}
        << QStringList{u"prompt"_s, u"b"_s, u"a"_s, u"image_url"_s};
    QTest::newRow("without an order: prompt, required, media, the rest")
        << QJsonArray{} << QStringList{u"prompt"_s, u"b"_s, u"image_url"_s, u"a"_s};
}

void SchemaTest::order()
{
    QFETCH(QJsonArray, published);
    QFETCH(QStringList, keys);
    const QJsonObject text{{u"type"_s, u"string"_s}};
    const Form form = parsed(documents::with({{u"a"_s, text}, {u"b"_s, text}, {u"prompt"_s, text}, {u"image_url"_s, text}},
                                             {u"b"_s}, {}, published));
    QStringList got;
    for (const Field &field : form.fields)
        got << field.key;
    QCOMPARE(got, keys);
}

void SchemaTest::leading_data()
{
    QTest::addColumn<QString>("document");
    QTest::addColumn<QStringList>("first");
    const auto row = [](const char *name, const char *document, const QStringList &first) {
        QTest::newRow(name) << QString::fromLatin1(document) << first;
    };
    row("a prompt that is published late", "fal-ai__ideogram__v3", {u"prompt"_s, u"image_urls"_s});
    row("a prompt after a setting", "fal-ai__flux__schnell", {u"prompt"_s, u"num_inference_steps"_s});
    row("a prompt after the weights to use", "fal-ai__lora", {u"prompt"_s, u"model_name"_s});
    row("a prompt that is needed beside a picture", "fal-ai__ltx-2__image-to-video", {u"prompt"_s, u"image_url"_s});
    row("a prompt or a prompt for each shot", "fal-ai__kling-video__v3__pro__image-to-video",
        {u"prompt"_s, u"start_image_url"_s, u"end_image_url"_s});
    row("the picture and its mask before the count", "fal-ai__qwen-image-edit__inpaint", {u"prompt"_s, u"image_url"_s, u"mask_url"_s});
    row("a picture before words that may be left out", "alibaba__happy-horse__image-to-video", {u"image_url"_s, u"prompt"_s});
    row("a sound before words that may be left out", "fal-ai__minimax__voice-clone", {u"audio_url"_s, u"text"_s});
    row("both files before the choice of a model", "fal-ai__sync-lipsync", {u"video_url"_s, u"audio_url"_s, u"model"_s});
    row("words to be said before the voice", "fal-ai__f5-tts", {u"gen_text"_s, u"ref_audio_url"_s});
    row("hints for a listener stay where they are", "fal-ai__whisper", {u"audio_url"_s, u"task"_s});
    row("lyrics are an extra", "fal-ai__ace-step", {u"tags"_s, u"lyrics"_s});
    row("neither words nor a file", "fal-ai__elevenlabs__text-to-dialogue__eleven-v3", {u"inputs"_s, u"stability"_s});
}

void SchemaTest::leading()
{
    QFETCH(QString, document);
    QFETCH(QStringList, first);
    const QString path = u":/models/%1.json"_s.arg(document);
    const Form form = parsed(documents::read(path));
    QStringList got;
    for (qsizetype i = 0; i < first.size() && i < qsizetype(form.fields.size()); ++i)
        got << form.fields[std::size_t(i)].key;
    QCOMPARE(got, first);
}

void SchemaTest::fluxDev()
{
    const Form form = parsed(documents::read(u":/models/fal-ai__flux__dev.json"_s));
    const auto *size = std::get_if<SizeKind>(&form.field(u"image_size"_s)->kind);
    QVERIFY(size && size->custom);
    QCOMPARE(size->presets.size(), std::size_t(6));
    QCOMPARE(size->presets[5].value, u"landscape_16_9"_s);
    QCOMPARE(size->presets[5].label, u"16:9"_s);
    QCOMPARE(size->presets[5].size, QSize(1024, 576));
    QCOMPARE(size->presets[2].label, u"3:4"_s);
    QCOMPARE(size->minimum, 1);
    QCOMPARE(size->maximum, 14142);
    const auto *images = std::get_if<NumberKind>(&form.field(u"num_images"_s)->kind);
    QVERIFY(images && images->integer && images->maximum == 4.0);
    QVERIFY(form.field(u"sync_mode"_s)->hidden);
    QVERIFY(!form.field(u"num_images"_s)->advanced);
    QVERIFY(form.field(u"guidance_scale"_s)->advanced);
    QVERIFY(std::get<TextKind>(form.field(u"prompt"_s)->kind).multiline);
    QVERIFY(std::holds_alternative<SeedKind>(form.field(u"seed"_s)->kind));
}

void SchemaTest::klingAnimates()
{
    const Form form = parsed(documents::read(u":/models/fal-ai__kling-video__v1.6__pro__image-to-video.json"_s));
    const auto *ratio = std::get_if<ChoiceKind>(&form.field(u"aspect_ratio"_s)->kind);
    QVERIFY(ratio && ratio->look == ChoiceKind::Look::Ratio);
    const auto *duration = std::get_if<ChoiceKind>(&form.field(u"duration"_s)->kind);
    QVERIFY(duration && duration->look == ChoiceKind::Look::Segments);
    QCOMPARE(duration->unit, u"s"_s);
    QCOMPARE(duration->choices[0].value, QJsonValue(u"5"_s));
    QVERIFY(form.field(u"image_url"_s)->required);
}

void SchemaTest::whisper()
{
    const Form form = parsed(documents::read(u":/models/fal-ai__whisper.json"_s));
    const auto *audio = std::get_if<MediaKind>(&form.field(u"audio_url"_s)->kind);
    QVERIFY(audio && audio->type == MediaType::Audio);
    QVERIFY(form.field(u"audio_url"_s)->required);
    const auto *language = std::get_if<ChoiceKind>(&form.field(u"language"_s)->kind);
    QVERIFY(language && language->choices.size() > 90);
    QVERIFY2(!form.field(u"language"_s)->advanced, "the overlay brings the language forward");
}

void SchemaTest::whatFieldsAre()
{
    const Form wan = parsed(documents::read(u":/models/fal-ai__wan-t2v.json"_s));
    QCOMPARE(std::get<NumberKind>(wan.field(u"num_frames"_s)->kind).rateKey, u"frames_per_second"_s);
    QVERIFY(!wan.field(u"num_frames"_s)->advanced);
    QVERIFY(std::get<TextKind>(wan.field(u"negative_prompt"_s)->kind).prompt);
    QVERIFY(wan.field(u"negative_prompt"_s)->advanced);
    const Form lora = parsed(documents::read(u":/models/fal-ai__flux-general.json"_s));
    const auto look = [&lora](const QString &key) {
        return std::get<ObjectKind>(std::get<ListKind>(lora.field(key)->kind).item.front().kind).look;
    };
    QVERIFY(look(u"loras"_s) == ObjectKind::Look::Weights);
    QVERIFY2(look(u"control_loras"_s) == ObjectKind::Look::Group, "it needs an image as well");
    QVERIFY(look(u"ip_adapters"_s) == ObjectKind::Look::Group);
    const Form box = parsed(documents::with({{u"box"_s, documents::json(R"({"type":"array",
        "prefixItems":[{"type":"number","minimum":0},{"type":"number","minimum":-1}]})")}}));
    const auto &pair = std::get<ListKind>(box.fields[0].kind);
    QVERIFY(pair.minimumItems == 2 && pair.maximumItems == 2);
    QCOMPARE(std::get<NumberKind>(pair.item.front().kind).minimum, std::optional(-1.0));
}

void SchemaTest::hostile_data()
{
    QTest::addColumn<QJsonObject>("document");
    QTest::addColumn<int>("fields");
    const QJsonObject text{{u"type"_s, u"string"_s}};
    const auto reference = [](const char *name) {
        return QJsonObject{{u"$ref"_s, u"#/components/schemas/"_s + QString::fromLatin1(name)}};
    };
    const QJsonObject circle{{u"type"_s, u"object"_s}, {u"properties"_s, QJsonObject{{u"again"_s, reference("Circle")}}}};
    QTest::newRow("an object that contains itself")
        << documents::with({{u"a"_s, reference("Circle")}}, {}, {{u"Circle"_s, circle}}) << 1;
    QTest::newRow("references in a circle")
        << documents::with({{u"a"_s, reference("One")}}, {}, {{u"One"_s, reference("Two")}, {u"Two"_s, reference("One")}}) << 1;
    QTest::newRow("a reference to nothing") << documents::with({{u"a"_s, reference("Nobody")}}) << 1;
    QTest::newRow("a reference to another file")
        << documents::with({{u"a"_s, QJsonObject{{u"$ref"_s, u"https://example.com/x.json"_s}}}}) << 1;
    QJsonObject many;
    for (int i = 0; i < 10'000; ++i)
        many.insert(u"field_%1"_s.arg(i), text);
    QTest::newRow("ten thousand fields") << documents::with(many) << 10'000;
    QJsonObject fan;
    for (int i = 0; i < 40; ++i)
        fan.insert(u"f%1"_s.arg(i), reference("Fan"));
    QTest::newRow("an object of forty of itself")
        << documents::with({{u"a"_s, reference("Fan")}}, {},
                           {{u"Fan"_s, QJsonObject{{u"type"_s, u"object"_s}, {u"properties"_s, fan}}}})
        << 1;
    QJsonArray branches;
    for (int i = 0; i < 5'000; ++i)
        branches.append(QJsonObject{{u"anyOf"_s, QJsonArray{text, text}}});
    QTest::newRow("thousands of alternatives") << documents::with({{u"a"_s, QJsonObject{{u"anyOf"_s, branches}}}}) << 1;
    QTest::newRow("everything of the wrong type")
        << documents::json(R"({"paths":{"/x":{"post":{"requestBody":{"content":{"application/json":{"schema":
            {"type":"object","properties":{"a":3,"b":[1],"c":{"enum":{},"type":["x",7,null],"default":[]},
             "d":{"type":"array","items":7},"e":{"type":"object","properties":[]}},"required":{"a":1},
             "x-fal-order-properties":"a"}}}}}}}})")
        << 5;
    QTest::newRow("a pattern that is no expression")
        << documents::with({{u"a"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"pattern"_s, u"(["_s}}}}) << 1;
    QTest::newRow("a very long title and description")
        << documents::with({{u"a"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"title"_s, QString(1'000'000, u'x')},
                                                 {u"description"_s, QString(1'000'000, u'y')}}}})
        << 1;
}

void SchemaTest::hostile()
{
    QFETCH(QJsonObject, document);
    QFETCH(int, fields);
    const auto form = formFromOpenApi(document);
    QVERIFY2(form, form ? "" : qPrintable(form.error()));
    QCOMPARE(int(form->fields.size()), fields);
    for (const Field &field : form->fields)
        QVERIFY(field.label.size() <= 100 && field.help.size() <= 2000);
    const Values values{{u"a"_s, u"text"_s}, {u"f0"_s, QJsonArray{1}}};
    static_cast<void>(validate(*form, values));
    QVERIFY(bodyFor(*form, values).contains(u"f0"_s));
    QCOMPARE(formToJson(*form).value("fields"_L1).toArray().size(), fields);
}

// Documents of some kilobytes that describe millions of fields or members. Found by fuzzing.
void SchemaTest::growsNoFurther_data()
{
    QTest::addColumn<QJsonObject>("document");
    const auto reference = [](const QString &name) { return QJsonObject{{u"$ref"_s, u"#/components/schemas/"_s + name}}; };
    const auto object = [](const QJsonObject &properties) {
        return QJsonObject{{u"type"_s, u"object"_s}, {u"properties"_s, properties}};
    };
    const auto many = [](int count, const QJsonValue &each) {
        QJsonObject properties;
        for (int i = 0; i < count; ++i)
            properties.insert(u"f%1"_s.arg(i), each);
        return properties;
    };
    QJsonArray members, sizes;
    for (int i = 10; i < 2'000; ++i) {
        members.append(i);
        sizes.append(u"%1x%1"_s.arg(i));
    }
    QTest::newRow("an object of forty of itself")
        << documents::with({{u"a"_s, reference(u"Fan"_s)}}, {}, {{u"Fan"_s, object(many(40, reference(u"Fan"_s)))}});
    QTest::newRow("a wide object of itself")
        << documents::with({{u"a"_s, reference(u"Fan"_s)}}, {}, {{u"Fan"_s, object(many(3'000, reference(u"Fan"_s)))}});
    QJsonObject chain{{u"A5"_s, QJsonObject{{u"type"_s, u"string"_s}}}};
    for (int i = 0; i < 5; ++i)
        chain.insert(u"A%1"_s.arg(i), object(many(30, reference(u"A%1"_s.arg(i + 1)))));
    QTest::newRow("thirty of thirty of thirty, without a circle") << documents::with({{u"a"_s, reference(u"A0"_s)}}, {}, chain);
    QTest::newRow("one enum for a thousand fields")
        << documents::with(many(1'000, reference(u"E"_s)), {}, {{u"E"_s, QJsonObject{{u"enum"_s, members}}}});
    QTest::newRow("one list of sizes for a thousand fields")
        << documents::with(many(1'000, reference(u"E"_s)), {}, {{u"E"_s, QJsonObject{{u"enum"_s, sizes}}}});
    QTest::newRow("one default for a thousand fields")
        << documents::with(many(1'000, reference(u"D"_s)), {},
                           {{u"D"_s, QJsonObject{{u"type"_s, u"array"_s}, {u"default"_s, members}}}});
    QTest::newRow("one pattern for a thousand fields")
        << documents::with(many(1'000, reference(u"P"_s)), {},
                           {{u"P"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"pattern"_s, QString(20'000, u'x')}}}});
    QTest::newRow("one wide object for a thousand fields")
        << documents::with(many(1'000, reference(u"O"_s)), {}, {{u"O"_s, object(many(1'000, QJsonObject()))}});
}

static int fieldsIn(const std::vector<Field> &fields)
{
    int count = int(fields.size());
    for (const Field &field : fields) {
        if (const auto *object = std::get_if<ObjectKind>(&field.kind))
            count += fieldsIn(object->fields);
        else if (const auto *list = std::get_if<ListKind>(&field.kind))
            count += fieldsIn(list->item);
    }
    return count;
}

void SchemaTest::growsNoFurther()
{
    QFETCH(QJsonObject, document);
    const auto form = formFromOpenApi(document);
    QVERIFY(form);
    QVERIFY2(fieldsIn(form->fields) <= 3'000, qPrintable(QString::number(fieldsIn(form->fields))));
    const auto size = QJsonDocument(formToJson(*form)).toJson().size();
    QVERIFY2(size < 4 * 1024 * 1024, qPrintable(QString::number(size)));
}

// Found by fuzzing: such an expression tries every way to part the letters. The service decides then.
void SchemaTest::expressionsWithoutEnd()
{
    const Form form = parsed(
        documents::with({{u"a"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"pattern"_s, u"^(a+)+$"_s}}}}));
    QVERIFY(validate(form, {{u"a"_s, u"aaa"_s}}).empty());
    QCOMPARE(validate(form, {{u"a"_s, u"b"_s}}).size(), std::size_t(1));
    QVERIFY(validate(form, {{u"a"_s, QString(40, u'a') + u'!'}}).empty());
}

void SchemaTest::refused_data()
{
    QTest::addColumn<QJsonObject>("document");
    QTest::newRow("nothing") << QJsonObject();
    QTest::newRow("a failed expansion") << documents::json(R"({"error":{"code":"expansion_failed","message":"x"}})");
    QTest::newRow("no paths") << documents::json(R"({"openapi":"3.0.4","paths":{}})");
    QTest::newRow("an input that is nowhere")
        << documents::json(R"({"paths":{"/x":{"post":{"requestBody":{"content":{"application/json":
            {"schema":{"$ref":"#/components/schemas/Gone"}}}}}}}})");
}

void SchemaTest::refused()
{
    QFETCH(QJsonObject, document);
    const auto form = formFromOpenApi(document);
    QVERIFY(!form);
    QVERIFY(form.error().endsWith(u'.'));
}

void SchemaTest::wordsDoNotChangeTheVersion()
{
    const auto version = [](const QJsonObject &property) {
        return parsed(documents::with({{u"title"_s, property}})).schemaVersion;
    };
    const QJsonObject plain{{u"type"_s, u"string"_s}};
    QJsonObject described = plain, longer = plain;
    described.insert(u"description"_s, u"Words"_s);
    longer.insert(u"maxLength"_s, 9);
    QCOMPARE(version(described), version(plain));
    QVERIFY(version(longer) != version(plain));
    QCOMPARE(version(plain).size(), 12);
}

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_schema.moc"
