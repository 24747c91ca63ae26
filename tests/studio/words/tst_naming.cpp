// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Names from templates: what each word gives, and that whatever comes out is safe and its own.

#include "studio/library/exportoptions.h"
#include "studio/library/naming.h"

#include "media/files.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace studio;

namespace {

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

Item fox()
{
    Item item{.path = u"/lib/2026/a fox.png"_s, .kind = media::Kind::Image, .sha256 = u"0123456789abcdef"_s, .size = {1024, 768}, .created = QDateTime(QDate(2026, 11, 21), QTime(1, 2, 3)), .seed = 42, .dollars = 0.025};
    item.recipe = Recipe{.endpoint = u"fal-ai/flux/dev"_s,
                         .values = json(R"({"prompt":"a red fox in snow","num_inference_steps":28,"guidance_scale":3.5,"seed":9223372036854775807,
                             "image_size":{"width":1024,"height":768},"enable_safety_checker":true,"loras":[{"path":"https://h/x/film-grain.safetensors?k=1","scale":0.8}],
                             "image_url":"file:///home/ada/secret%20place/source.png","tags":"x","empty":null,"data":"data:image/png;base64,AAAA"})"),
                         .batch = u"b1"_s};
    item.rating = 4;
    item.label = Label::Green;
    item.tags = {u"snow"_s, u"night"_s};
    return item;
}

Item withPrompt(const QString &prompt)
{
    Item item = fox();
    item.recipe->values.insert(u"prompt"_s, prompt);
    return item;
}

QString hostileText(QRandomGenerator &random)
{
    static const QStringList parts{u"../"_s, u"/"_s, u"\\"_s, u"C:"_s, u"con"_s, u"NUL"_s, u"."_s, u".."_s, u" "_s, u"\n"_s, QString(QChar(u'\0')), u"\u202Egpj.exe"_s, u"🦊"_s, u"👩‍👩‍👧"_s, u"ß"_s,
                                   u"İ"_s, u"مرحبا"_s, u"今日は"_s, u"{x}"_s, u"<>:\"|?*"_s, u"~"_s, u"$HOME"_s, u"`id`"_s, u"e\u0301"_s, QString(QChar(0xD800)), u"aux.txt"_s, u"-rf"_s, QString(300, u'x'), QString(200, QChar(0x4ECA))};
    QString text;
    for (int i = random.bounded(6); i >= 0; --i)
        text += parts.at(random.bounded(int(parts.size())));
    return text;
}

} // namespace

class TestNaming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("name"); // empty: a sentence
        QTest::newRow("prompt and index, as wide as the last") << u"{prompt} {index}"_s << u"a red fox in snow 03.png"_s;
        QTest::newRow("a cut prompt ends at a word") << u"{prompt:12}"_s << u"a red fox.png"_s;
        QTest::newRow("model, maker, seed and size") << u"{maker}_{model}_{seed}_{width}x{height}"_s << u"fal-ai_flux-dev_42_1024x768.png"_s;
        QTest::newRow("dates in any form") << u"{date} {date:yyyy-MM} {time} {time:HH}"_s << u"2026-11-21 2026-11 010203 01.png"_s;
        QTest::newRow("a counter of four digits") << u"{index:4}"_s << u"0003.png"_s;
        QTest::newRow("rating, colour, tags, cost") << u"{rating} {label} {tags} {cost}"_s << u"4 green snow night 0.025.png"_s;
        QTest::newRow("a parameter by its key") << u"{num_inference_steps} {guidance_scale} {enable_safety_checker}"_s << u"28 3.5 true.png"_s;
        QTest::newRow("a part of a parameter") << u"{image_size.width} {loras.0.scale}"_s << u"1024 0.8.png"_s;
        QTest::newRow("a size as a whole") << u"{image_size}"_s << u"1024x768.png"_s;
        QTest::newRow("a file by its name alone") << u"{image_url}"_s << u"source.png"_s;
        QTest::newRow("an address by its name alone") << u"{loras.0.path}"_s << u"film-grain.png"_s;
        QTest::newRow("data never stand in a name") << u"a {data} b"_s << u"a b.png"_s;
        QTest::newRow("what is empty leaves no gap") << u"{prompt:5}_{empty}_{index}"_s << u"a red_03.png"_s;
        QTest::newRow("what is empty at the end") << u"{prompt:5} - {empty}"_s << u"a red -.png"_s;
        QTest::newRow("braces as they are") << u"{{{seed}}}"_s << u"{42}.png"_s;
        QTest::newRow("an ending of one's own") << u"x.{ext}"_s << u"x.png"_s;
        QTest::newRow("a folder becomes part of a single name") << u"a/b"_s << u"a_b.png"_s;
        QTest::newRow("nothing at all") << QString() << u"untitled.png"_s;
        QTest::newRow("an unknown word") << u"{promt}"_s << QString();
        QTest::newRow("a part that is not there") << u"{loras.1.scale}"_s << QString();
        QTest::newRow("a lost brace") << u"{prompt"_s << QString();
        QTest::newRow("a brace too many") << u"prompt}"_s << QString();
        QTest::newRow("a word in a word") << u"{pro{mpt}}"_s << QString();
        QTest::newRow("a word without a name") << u"{}"_s << QString();
    }
    void words()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QString, name);
        const auto made = nameFrom(pattern, fox(), 3, 12);
        QCOMPARE(made.has_value(), !name.isEmpty());
        if (made)
            QCOMPARE(*made, name);
        else
            QVERIFY(!made.error().isEmpty());
    }

    // What Gesso named has its day at the beginning: what is made of it has a day of its own.
    void whatItWasMadeFromStandsForAPrompt_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("name");
        QTest::newRow("of the library") << u"2026-11-20 nothing is lost 1.wav"_s << u"2026-11-21 nothing is lost 1.png"_s;
        QTest::newRow("from elsewhere") << u"interview 2026-11-20.wav"_s << u"2026-11-21 interview 2026-11-20.png"_s;
        QTest::newRow("nothing but a day") << u"2026-11-20.wav"_s << u"2026-11-21 2026-11-20.png"_s;
        QTest::newRow("a longer number") << u"2026-11-201 x.wav"_s << u"2026-11-21 2026-11-201 x.png"_s;
    }
    void whatItWasMadeFromStandsForAPrompt()
    {
        QFETCH(const QString, input);
        QFETCH(const QString, name);
        Item item = withPrompt({});
        item.recipe->inputs = {{.name = input}};
        QCOMPARE(nameFrom(u"{date} {prompt:40}"_s, item, 1, 1).value(), name);
    }

    void everyWordHasAMeaningAndAValue()
    {
        for (const NameWord &word : nameWords()) {
            QVERIFY(!word.meaning.isEmpty());
            QVERIFY2(nameFrom(u'{' + word.word + u'}', fox(), 1, 1), qPrintable(word.word));
            QVERIFY2(nameFrom(u'{' + word.word + u'}', Item{}, 1, 1), qPrintable(word.word)); // imported, nothing known
        }
    }

    void parametersOfAllItemsAreKnown()
    {
        Item other = fox();
        other.recipe->values = json(R"({"duration_seconds":5})");
        QCOMPARE(templateProblem(u"{num_inference_steps}{duration_seconds}"_s, {fox(), other}), QString());
        QVERIFY(templateProblem(u"{nothing_of_it}"_s, {fox(), other}).contains("nothing_of_it"_L1));
        QVERIFY(parameterWords({fox(), other}).contains(u"duration_seconds"_s));
        QVERIFY(!parameterWords({fox()}).contains(u"data"_s));
        QCOMPARE(relativePathFrom(u"x {num_inference_steps} {index}"_s, other, {.suffix = u"png"_s}), u"x 1.png"_s);
    }

    void slashesOfTheTemplateAreFoldersThoseOfValuesAreNot()
    {
        QCOMPARE(relativePathFrom(u"{maker}//{model}/{prompt}"_s, withPrompt(u"a/b\\c/../d"_s), {}), u"fal-ai/flux-dev/a-b-c-..-d.png"_s);
        QCOMPARE(relativePathFrom(u"../../{prompt}"_s, withPrompt(u"x"_s), {}), u"untitled/untitled/x.png"_s);
        QCOMPARE(relativePathFrom(u"/etc/{prompt}/"_s, withPrompt(u"x"_s), {}), u"etc/x/untitled.png"_s);
    }

    // Whatever the prompt and the template: safe, short, below the folder, and never twice the same.
    void anyNameIsSafeAndItsOwn()
    {
        QRandomGenerator random(6);
        for (int round = 0; round < 400; ++round) {
            std::vector<Item> items;
            for (int i = 0; i < 5; ++i)
                items.push_back(withPrompt(i % 2 == 0 ? hostileText(random) : u"fox"_s));
            const QString pattern = hostileText(random).remove(u'{').remove(u'}') + u"{prompt:30}"_s + (round % 3 == 0 ? u"/{prompt}"_s : QString());
            const ExportOptions options{.nameTemplate = pattern, .folderPerJob = round % 4 == 0};
            QSet<QString> seen;
            for (const QString &place : placesFor(items, options)) {
                QVERIFY2(!seen.contains(place.toLower()), qPrintable(place));
                seen << place.toLower();
                QVERIFY(!place.startsWith(u'/'));
                for (const QString &part : place.split(u'/')) {
                    QCOMPARE(media::safeFileName(part), part); // nothing left to make safe
                    QVERIFY(part.toUtf8().size() <= 180);
                    QVERIFY(!part.startsWith(u'.'));
                }
                QVERIFY(place.endsWith(".png"_L1));
            }
            QCOMPARE(seen.size(), 5);
        }
    }

    void aFolderForEachJob()
    {
        Item other = withPrompt(u"an owl"_s);
        other.recipe->batch = u"b2"_s;
        Item same = fox();
        same.recipe->batch = u"b3"_s;
        const ExportOptions options{.nameTemplate = u"{index}"_s, .folderPerJob = true};
        QCOMPARE(placesFor({fox(), fox(), other, same}, options), (QStringList{u"2026-11-21 a red fox in snow/1.png"_s, u"2026-11-21 a red fox in snow/2.png"_s, u"2026-11-21 an owl/3.png"_s, u"2026-11-21 a red fox in snow (2)/4.png"_s}));
    }

    void optionsComeBack()
    {
        ExportOptions options{.folder = u"/out"_s, .nameTemplate = u"{seed}"_s, .collision = Collision::Overwrite, .folderPerJob = true, .imageFormat = u"webp"_s, .videoFormat = u"gif"_s, .soundFormat = u"mp3"_s,
                              .imageQuality = 50, .transcriptFormat = u"srt"_s, .subtitles = {.lineLength = 30, .lines = 1, .gap = 0.1, .speakers = false},
                              .resize = {.by = media::Resize::By::Exact, .exact = {10, 20}}, .keepRecipe = false, .sheet = Sheet::Pdf, .asZip = true};
        options.resize.longest = 7;
        QCOMPARE(ExportOptions::fromJson(options.toJson()), options);
        QCOMPARE(ExportOptions::fromJson({}).toJson(), ExportOptions().toJson());
        QCOMPARE(ExportOptions::fromJson(json(R"({"image":{"quality":-5},"collision":7,"sheet":"x","transcript":{"line":1e9}})")).imageQuality, 1);
    }
};

QTEST_GUILESS_MAIN(TestNaming)
#include "tst_naming.moc"
