// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents.h"

#include "studio/catalog/schema.h"
#include "studio/catalog/validate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace studio;

namespace {

// One property per way of reading and checking a value.
Form sample()
{
    const QJsonObject properties = documents::json(R"({
        "prompt": {"type": "string", "maxLength": 20},
        "negative_prompt": {"type": "string", "default": "blur"},
        "steps": {"type": "integer", "minimum": 1, "maximum": 50, "default": 28},
        "scale": {"type": "number", "exclusiveMinimum": 0, "maximum": 2},
        "grid": {"type": "integer", "multipleOf": 8},
        "seed": {"anyOf": [{"type": "integer"}, {"type": "null"}]},
        "fast": {"type": "boolean", "default": false},
        "sync_mode": {"type": "boolean", "default": false},
        "frames": {"type": "string", "enum": ["129", "85"], "default": 129},
        "count": {"type": "integer", "enum": [1, 2, 4]},
        "image_size": {"anyOf": [{"$ref": "#/components/schemas/ImageSize"},
            {"type": "string", "enum": ["square_hd", "landscape_16_9"]}], "default": "square_hd"},
        "layers": {"anyOf": [{"type": "object"}, {"type": "number"}], "minimum": 0, "maximum": 4, "default": 1},
        "video_size": {"$ref": "#/components/schemas/ImageSize", "description": "Width and height that **must be multiples of 8**."},
        "image_url": {"type": "string"},
        "image_urls": {"type": "array", "items": {"type": "string"}, "maxItems": 2},
        "loras": {"type": "array", "items": {"$ref": "#/components/schemas/Lora"}},
        "tags": {"type": "array", "items": {"type": "integer"}},
        "tint": {"type": "string", "pattern": "^#[0-9a-f]{6}$"},
        "ground": {"type": "object", "properties": {"r": {"type": "integer"}, "g": {"type": "integer"}, "b": {"type": "integer"}}},
        "odd": {"type": "object", "additionalProperties": true}
    })");
    const QJsonObject components = documents::json(R"({
        "ImageSize": {"type": "object", "properties": {
            "width": {"type": "integer", "exclusiveMinimum": 0, "maximum": 14142, "default": 512},
            "height": {"type": "integer", "exclusiveMinimum": 0, "maximum": 14142, "default": 512}}},
        "Lora": {"type": "object", "required": ["path"], "properties": {
            "path": {"type": "string"}, "scale": {"type": "number", "minimum": 0, "maximum": 4, "default": 1}}}
    })");
    auto form = formFromOpenApi(documents::with(properties, {u"prompt"_s, u"image_url"_s}, components));
    return form ? *form : Form{};
}

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class ValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromText_data();
    void fromText();
    void body_data();
    void body();
    void problems_data();
    void problems();
    void files();
    void addresses_data();
    void addresses();
    void asJson();
    void exactSeedSurvives();
};

void ValuesTest::fromText_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("value"); // as JSON in a list; empty = refused
    const auto row = [](const char *name, const char *key, const char *text, const char *value) {
        QTest::newRow(name) << QString::fromLatin1(key) << QString::fromUtf8(text) << QByteArray(value);
    };
    row("a text stays as it is", "prompt", "a fox, running", R"(["a fox, running"])");
    row("a text that looks like a number stays a text", "prompt", "42", R"(["42"])");
    row("a whole number", "steps", "30", "[30]");
    row("a whole number written with a point", "steps", "30.0", "[30]");
    row("a fraction is refused for an integer", "steps", "30.5", "");
    row("words are refused for a number", "scale", "much", "");
    row("a number", "scale", "0.25", "[0.25]");
    row("a seed beyond 53 bits", "seed", "9007199254740993", "[9007199254740993]");
    row("the largest seed", "seed", "9223372036854775807", "[9223372036854775807]");
    row("a seed beyond 64 bits is refused", "seed", "9223372036854775808", "");
    row("true", "fast", "true", "[true]");
    row("yes", "fast", "Yes", "[true]");
    row("1", "fast", "1", "[true]");
    row("no", "fast", "no", "[false]");
    row("0", "fast", "0", "[false]");
    row("maybe is refused", "fast", "maybe", "");
    row("a member of an enum of strings", "frames", "85", R"(["85"])");
    row("a member of an enum of numbers", "count", "4", "[4]");
    row("no member is refused", "count", "3", "");
    row("a size by name", "image_size", "landscape_16_9", R"(["landscape_16_9"])");
    row("a size in pixels", "image_size", "1024x576", R"([{"width":1024,"height":576}])");
    row("a size as JSON", "image_size", R"({"width": 640, "height": 480})", R"([{"width":640,"height":480}])");
    row("an unknown size is refused", "image_size", "huge", "");
    row("an address", "image_url", "https://example.com/a,b.png", R"(["https://example.com/a,b.png"])");
    row("addresses with commas between", "image_urls", "https://a/1, https://a/2", R"([["https://a/1","https://a/2"]])");
    row("addresses as JSON", "image_urls", R"(["https://a/1"])", R"([["https://a/1"]])");
    row("a data address keeps its comma", "image_urls", "data:image/png;base64,AAAA", R"([["data:image/png;base64,AAAA"]])");
    row("a list of numbers", "tags", "1,2,3", "[[1,2,3]]");
    row("a list of objects as JSON", "loras", R"([{"path":"a"}])", R"([[{"path":"a"}]])");
    row("one object is a list of one", "loras", R"({"path":"a"})", R"([[{"path":"a"}]])");
    row("words are refused for a list of objects", "loras", "a,b", "");
    row("a color as text", "tint", "#ff8800", R"(["#ff8800"])");
    row("a color as numbers", "ground", "#ff8800", R"([{"r":255,"g":136,"b":0}])");
    row("a word is no color", "ground", "orange", "");
    row("raw takes JSON", "odd", "{\"a\":[1]}", R"([{"a":[1]}])");
    row("raw takes words", "odd", "hello", R"(["hello"])");
}

void ValuesTest::fromText()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QByteArray, value);
    const Form form = sample();
    const auto read = valueFromText(*form.field(key), text);
    if (value.isEmpty()) {
        QVERIFY(!read);
        QVERIFY2(read.error().contains(key), qPrintable(read.error()));
        return;
    }
    QVERIFY2(read, read ? "" : qPrintable(read.error()));
    QCOMPARE(QJsonDocument(QJsonArray{*read}).toJson(QJsonDocument::Compact),
             QJsonDocument::fromJson(value).toJson(QJsonDocument::Compact));
}

void ValuesTest::body_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const char *values, const char *body) {
        QTest::newRow(name) << QByteArray(values) << QByteArray(body);
    };
    row("nothing gives nothing", "{}", "{}");
    row("required values are sent", R"({"prompt":"a","image_url":"https://a/b"})",
        R"({"prompt":"a","image_url":"https://a/b"})");
    row("defaults are left out", R"({"steps":28,"fast":false,"frames":"129","image_size":"square_hd"})", "{}");
    row("what differs from the default is sent", R"({"steps":29,"fast":true})", R"({"steps":29,"fast":true})");
    row("null is never sent", R"({"seed":null,"image_url":null,"steps":null})", "{}");
    row("an empty address is never sent", R"({"image_url":"","image_urls":["",""]})", "{}");
    row("an emptied text is sent where the default is another", R"({"negative_prompt":""})", R"({"negative_prompt":""})");
    row("an enum member keeps the schema's type", R"({"frames":85,"count":"4"})", R"({"frames":"85","count":4})");
    row("unknown keys of a recipe survive", R"({"secret_switch":{"a":[1,null]}})", R"({"secret_switch":{"a":[1,null]}})");
    row("hidden fields only where the recipe has them", R"({"sync_mode":true})", R"({"sync_mode":true})");
    row("nested defaults and nulls are left out", R"({"loras":[{"path":"a","scale":1,"weight_name":null}]})",
        R"({"loras":[{"path":"a","weight_name":null}]})");
    row("an object in the place of a number stays", R"({"layers":{"to_q":0.5}})", R"({"layers":{"to_q":0.5}})");
    row("an empty list is left out", R"({"loras":[],"tags":[]})", "{}");
    row("local files are still in it", R"({"image_url":"file:///tmp/a.png"})", R"({"image_url":"file:///tmp/a.png"})");
    row("a file with its description becomes its address", R"({"image_url":{"url":"https://a/b","width":3}})",
        R"({"image_url":"https://a/b"})");
}

void ValuesTest::body()
{
    QFETCH(QByteArray, values);
    QFETCH(QByteArray, body);
    QCOMPARE(bodyFor(sample(), object(values)), object(body));
}

void ValuesTest::problems_data()
{
    QTest::addColumn<QByteArray>("values"); // on top of what is required
    QTest::addColumn<QString>("path");      // empty = valid
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *values, const char *path = "", const char *message = "") {
        QTest::newRow(name) << QByteArray(values) << QString::fromLatin1(path) << QString::fromUtf8(message);
    };
    row("what is required is enough", "{}");
    row("a prompt is missing", R"({"prompt":""})", "prompt", "Enter a prompt.");
    row("a prompt of spaces is missing", R"({"prompt":"  "})", "prompt", "Enter a prompt.");
    row("an image is missing", R"({"image_url":null})", "image_url", "Choose an image.");
    row("a text is too long", R"({"prompt":"123456789012345678901"})", "prompt", "Enter at most 20 characters.");
    row("a number is too large", R"({"steps":51})", "steps", "Enter a whole number from 1 to 50.");
    row("the bounds are allowed", R"({"steps":50})");
    row("a fraction where whole numbers are asked for", R"({"steps":1.5})", "steps", "Enter a whole number from 1 to 50.");
    row("text where a number is asked for", R"({"steps":"5"})", "steps", "Enter a whole number from 1 to 50.");
    row("an exclusive bound", R"({"scale":0})", "scale", "Enter a number above 0, up to 2.");
    row("just above an exclusive bound", R"({"scale":0.001})");
    row("not a multiple", R"({"grid":12})", "grid", "Enter a multiple of 8.");
    row("a multiple", R"({"grid":16})");
    row("not a member", R"({"count":3})", "count", "Choose one of: 1, 2, 4.");
    row("a member of another type", R"({"frames":85})", "frames", "Choose one of: 129, 85.");
    row("a custom size", R"({"image_size":{"width":640,"height":480}})");
    row("a side of nothing", R"({"image_size":{"width":0,"height":480}})", "image_size",
        "Enter a width from 1 to 14142 pixels.");
    row("a side between the model's multiples", R"({"video_size":{"width":640,"height":477}})", "video_size",
        "Enter a height that is a multiple of 8, such as 480.");
    row("sides of the model's multiples", R"({"video_size":{"width":640,"height":480}})");
    row("an object where a number or an object serves", R"({"layers":{"to_q":0.5}})");
    row("neither a number nor an object", R"({"layers":"much"})", "layers", "Enter a number from 0 to 4.");
    row("an unknown size", R"({"image_size":"huge"})", "image_size", "Choose a size, or enter width and height.");
    row("an address without https", R"({"image_url":"fox.png"})", "image_url",
        "Choose a file, or enter an address that begins with https.");
    row("a local file", R"({"image_url":"file:///tmp/fox.png"})");
    row("too many images", R"({"image_urls":["https://a","https://b","https://c"]})", "image_urls", "Keep at most 2 entries.");
    row("one of several images is broken", R"({"image_urls":["https://a","b"]})", "image_urls.1",
        "Choose a file, or enter an address that begins with https.");
    row("inside a list", R"({"loras":[{"path":"a"},{"path":"b","scale":9}]})", "loras.1.scale", "Enter a number from 0 to 4.");
    row("missing inside a list", R"({"loras":[{"scale":1}]})", "loras.0.path", "Enter a text.");
    row("a negative seed", R"({"seed":-1})", "seed",
        "Enter a whole number from 0 to 9223372036854775807, or leave the seed empty for a random one.");
    row("a color that is none", R"({"tint":"orange"})", "tint", "Enter a color such as #ff8800.");
    row("a part of a color beyond 255", R"({"ground":{"r":256}})", "ground", "Choose a color.");
    row("anything where only JSON serves", R"({"odd":[1]})");
}

void ValuesTest::problems()
{
    QFETCH(QByteArray, values);
    QFETCH(QString, path);
    QFETCH(QString, message);
    Values all{{u"prompt"_s, u"a fox"_s}, {u"image_url"_s, u"https://example.com/a.png"_s}};
    const QJsonObject given = object(values);
    for (auto entry = given.begin(); entry != given.end(); ++entry)
        all.insert(entry.key(), entry.value());
    const auto found = validate(sample(), all);
    if (path.isEmpty()) {
        QVERIFY2(found.empty(), found.empty() ? "" : qPrintable(found[0].path + u": "_s + found[0].message));
        return;
    }
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].path, path);
    QCOMPARE(found[0].message, message);
}

void ValuesTest::files()
{
    const auto found = localFiles(object(R"({"a":"file:///x/1.png","b":["https://y","file:///x/2.png"],
        "c":{"d":[{"e":"file:///x/3%20b.png"}]},"f":"not file:///x","g":5})"));
    QStringList paths, files;
    for (const LocalFile &file : found) {
        paths << file.path;
        files << file.address.toLocalFile();
    }
    QCOMPARE(paths, (QStringList{u"a"_s, u"b.1"_s, u"c.d.0.e"_s}));
    QCOMPARE(files, (QStringList{u"/x/1.png"_s, u"/x/2.png"_s, u"/x/3 b.png"_s}));
}

void ValuesTest::addresses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("at the top") << QByteArray(R"({"a":"x","b":1})") << u"a"_s << QByteArray(R"({"a":"NEW","b":1})");
    QTest::newRow("in a list") << QByteArray(R"({"a":["x","y"]})") << u"a.1"_s << QByteArray(R"({"a":["x","NEW"]})");
    QTest::newRow("deep") << QByteArray(R"({"a":{"b":[{"c":"x"}]}})") << u"a.b.0.c"_s
                          << QByteArray(R"({"a":{"b":[{"c":"NEW"}]}})");
    QTest::newRow("a key with a dot") << QByteArray(R"({"a.b":{"c":"x"},"a":1})") << u"a.b.c"_s
                                      << QByteArray(R"({"a.b":{"c":"NEW"},"a":1})");
    QTest::newRow("a path that leads nowhere changes nothing") << QByteArray(R"({"a":["x"]})") << u"a.7"_s
                                                               << QByteArray(R"({"a":["x"]})");
}

void ValuesTest::addresses()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, path);
    QFETCH(QByteArray, expected);
    QCOMPARE(withAddress(object(body), path, u"NEW"_s), object(expected));
}

void ValuesTest::asJson()
{
    const QJsonObject json = formToJson(sample());
    QCOMPARE(json.value("endpoint"_L1).toString(), u"test/model"_s);
    QHash<QString, QJsonObject> fields;
    for (const auto &field : json.value("fields"_L1).toArray())
        fields.insert(field["key"_L1].toString(), field.toObject());
    QCOMPARE(fields.size(), 20);
    QCOMPARE(fields[u"prompt"_s]["required"_L1], QJsonValue(true));
    QCOMPARE(fields[u"prompt"_s]["kind"_L1], QJsonValue(u"text"_s));
    QCOMPARE(fields[u"steps"_s]["maximum"_L1], QJsonValue(50));
    QCOMPARE(fields[u"steps"_s]["default"_L1], QJsonValue(28));
    QCOMPARE(fields[u"frames"_s]["options"_L1][0]["value"_L1], QJsonValue(u"129"_s));
    QCOMPARE(fields[u"image_size"_s]["presets"_L1][1]["width"_L1], QJsonValue(1024));
    QCOMPARE(fields[u"image_url"_s]["media"_L1], QJsonValue(u"image"_s));
    QCOMPARE(fields[u"loras"_s]["item"_L1]["fields"_L1].toArray().size(), 2);
    QCOMPARE(fields[u"odd"_s]["kind"_L1], QJsonValue(u"raw"_s));
    QVERIFY(json.value("default_body"_L1).isObject());
}

void ValuesTest::exactSeedSurvives()
{
    const Form form = sample();
    const auto seed = valueFromText(*form.field(u"seed"_s), u"9007199254740993"_s);
    QVERIFY(seed);
    const Values values{{u"prompt"_s, u"a"_s}, {u"image_url"_s, u"https://a/b"_s}, {u"seed"_s, *seed}};
    QVERIFY(validate(form, values).empty());
    const QByteArray text = QJsonDocument(bodyFor(form, values)).toJson(QJsonDocument::Compact);
    QVERIFY2(text.contains("9007199254740993"), text.constData());
}

QTEST_GUILESS_MAIN(ValuesTest)
#include "tst_values.moc"
