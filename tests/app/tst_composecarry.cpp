// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Another model is chosen: what means the same stays.

#include "compose/carry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace studio;

namespace {

Field words(const QString &key)
{
    return {.key = key, .kind = TextKind{.multiline = true}};
}
Field number(const QString &key, double least, double most, double step = 0)
{
    return {.key = key, .kind = NumberKind{.integer = true, .minimum = least, .maximum = most, .step = step}};
}
Field choice(const QString &key, const QList<QJsonValue> &values)
{
    ChoiceKind kind;
    for (const QJsonValue &value : values)
        kind.choices.push_back({value, value.toVariant().toString()});
    return {.key = key, .kind = kind};
}
Field size(bool custom)
{
    return {.key = u"image_size"_s,
            .kind = SizeKind{.presets = {{u"square_hd"_s, u"Square HD"_s, {1024, 1024}},
                                         {u"landscape_4_3"_s, u"4:3"_s, {1024, 768}},
                                         {u"landscape_16_9"_s, u"16:9"_s, {1024, 576}},
                                         {u"auto"_s, u"Auto"_s, {}}},
                             .custom = custom}};
}
Field file(const QString &key, MediaType type = MediaType::Image)
{
    return {.key = key, .kind = MediaKind{.type = type}};
}
Field files(const QString &key, int most = -1, MediaType type = MediaType::Image)
{
    return {.key = key, .kind = MediaKind{.type = type, .list = true, .maximumItems = most}};
}
Field seed(qint64 most = std::numeric_limits<qint64>::max())
{
    return {.key = u"seed"_s, .kind = SeedKind{.maximum = most}};
}
const Field ratios = choice(u"aspect_ratio"_s, {u"21:9"_s, u"16:9"_s, u"4:3"_s, u"1:1"_s, u"9:16"_s});
const Field pixels = choice(u"size"_s, {u"auto"_s, u"1024x1024"_s, u"1536x1024"_s, u"1024x1536"_s});

struct Row
{
    const char *name;
    std::vector<Field> from;
    Values values;
    std::vector<Field> to;
    Values expected;
    Values draft = {};
    std::pair<const char *, const char *> categories = {"", ""};
};

const std::vector<Row> &rows()
{
    static const std::vector<Row> table{
        {"a prompt stays", {words(u"prompt"_s)}, {{u"prompt"_s, u"a fox"_s}}, {words(u"prompt"_s)}, {{u"prompt"_s, u"a fox"_s}}},
        {"a prompt under another name", {words(u"prompt"_s)}, {{u"prompt"_s, u"a fox"_s}}, {words(u"edit_prompt"_s)}, {{u"edit_prompt"_s, u"a fox"_s}}},
        {"words to say become a prompt", {words(u"text"_s)}, {{u"text"_s, u"a fox"_s}}, {words(u"prompt"_s)}, {{u"prompt"_s, u"a fox"_s}}},
        {"both texts stay where both are", {words(u"prompt"_s), words(u"text"_s)}, {{u"prompt"_s, u"a"_s}, {u"text"_s, u"b"_s}},
         {words(u"text"_s), words(u"prompt"_s)}, {{u"prompt"_s, u"a"_s}, {u"text"_s, u"b"_s}}},
        {"an empty prompt does not wipe a draft", {words(u"prompt"_s)}, {{u"prompt"_s, QString()}}, {words(u"prompt"_s)}, {{u"prompt"_s, u"mine"_s}}, {{u"prompt"_s, u"mine"_s}}},
        {"a prompt that is a rare extra is left alone", {words(u"prompt"_s)}, {{u"prompt"_s, u"a fox"_s}}, {{.key = u"prompt"_s, .kind = TextKind{}, .advanced = true}}, {}},
        {"the negative prompt", {words(u"negative_prompt"_s)}, {{u"negative_prompt"_s, u"blur"_s}}, {words(u"negative_prompt"_s), words(u"prompt"_s)}, {{u"negative_prompt"_s, u"blur"_s}}},
        {"a seed of 63 bits", {seed()}, {{u"seed"_s, qint64(9007199254740993)}}, {seed()}, {{u"seed"_s, qint64(9007199254740993)}}},
        {"a seed beyond the other's range", {seed()}, {{u"seed"_s, 70000}}, {seed(65535)}, {}},
        {"a size to the nearest ratio", {size(true)}, {{u"image_size"_s, u"landscape_16_9"_s}}, {ratios}, {{u"aspect_ratio"_s, u"16:9"_s}}},
        {"a ratio to the nearest size", {ratios}, {{u"aspect_ratio"_s, u"21:9"_s}}, {size(false)}, {{u"image_size"_s, u"landscape_16_9"_s}}},
        {"exact pixels stay where they may", {size(true)}, {{u"image_size"_s, QJsonObject{{u"width"_s, 1000}, {u"height"_s, 700}}}}, {size(true)},
         {{u"image_size"_s, QJsonObject{{u"width"_s, 1000}, {u"height"_s, 700}}}}},
        {"exact pixels to the nearest preset", {size(true)}, {{u"image_size"_s, QJsonObject{{u"width"_s, 1000}, {u"height"_s, 700}}}}, {size(false)}, {{u"image_size"_s, u"landscape_4_3"_s}}},
        {"a size to pixels in words", {size(true)}, {{u"image_size"_s, u"landscape_4_3"_s}}, {pixels}, {{u"size"_s, u"1536x1024"_s}}},
        {"pixels in words to a ratio", {pixels}, {{u"size"_s, u"1024x1536"_s}}, {ratios}, {{u"aspect_ratio"_s, u"9:16"_s}}},
        {"a ratio to width and height of the same area", {ratios}, {{u"aspect_ratio"_s, u"4:3"_s}}, {number(u"width"_s, 256, 2048, 64), number(u"height"_s, 256, 2048, 64)},
         {{u"width"_s, 1152}, {u"height"_s, 896}}, {{u"width"_s, 1024}, {u"height"_s, 1024}}},
        {"width and height to a ratio", {number(u"width"_s, 1, 2048), number(u"height"_s, 1, 2048)}, {{u"width"_s, 1280}, {u"height"_s, 720}}, {ratios}, {{u"aspect_ratio"_s, u"16:9"_s}}},
        {"automatic says nothing", {pixels}, {{u"size"_s, u"auto"_s}}, {ratios}, {{u"aspect_ratio"_s, u"1:1"_s}}, {{u"aspect_ratio"_s, u"1:1"_s}}},
        {"a length as a text to a number", {choice(u"duration"_s, {u"5"_s, u"10"_s})}, {{u"duration"_s, u"10"_s}}, {number(u"video_length"_s, 1, 8)}, {{u"video_length"_s, 8}}},
        {"a length to the nearest with a unit", {number(u"duration"_s, 1, 20)}, {{u"duration"_s, 7}}, {choice(u"duration"_s, {u"4s"_s, u"6s"_s, u"8s"_s})}, {{u"duration"_s, u"6s"_s}}},
        {"a length to whole numbers", {choice(u"duration"_s, {u"6s"_s})}, {{u"duration"_s, u"6s"_s}}, {choice(u"duration"_s, {5, 6, 10})}, {{u"duration"_s, 6}}},
        {"an automatic length", {choice(u"duration"_s, {u"auto"_s, 5})}, {{u"duration"_s, u"auto"_s}}, {choice(u"duration"_s, {5, u"auto"_s})}, {{u"duration"_s, u"auto"_s}}},
        {"seconds to thousandths", {number(u"duration"_s, 1, 60)}, {{u"duration"_s, 30}}, {number(u"music_length_ms"_s, 1000, 60000)}, {{u"music_length_ms"_s, 30000}}},
        {"a film's length is none for music", {number(u"duration"_s, 1, 60)}, {{u"duration"_s, 5}}, {number(u"duration"_s, 1, 60)}, {}, {}, {"text-to-video", "text-to-audio"}},
        {"the same resolution, written differently", {choice(u"resolution"_s, {u"480p"_s, u"720p"_s})}, {{u"resolution"_s, u"720p"_s}}, {choice(u"resolution"_s, {u"720P"_s, u"1080P"_s})}, {{u"resolution"_s, u"720P"_s}}},
        {"the nearest resolution", {choice(u"resolution"_s, {u"4K"_s})}, {{u"resolution"_s, u"4K"_s}}, {choice(u"resolution"_s, {u"480p"_s, u"1080p"_s})}, {{u"resolution"_s, u"1080p"_s}}},
        {"how a transcription works is no number of pictures", {number(u"batch_size"_s, 1, 64)}, {{u"batch_size"_s, 64}}, {number(u"num_images"_s, 1, 4)}, {}},
        {"a count within the other's limits", {number(u"num_images"_s, 1, 10)}, {{u"num_images"_s, 8}}, {number(u"num_samples"_s, 1, 4)}, {{u"num_samples"_s, 4}}},
        {"a format", {choice(u"output_format"_s, {u"jpg"_s, u"png"_s})}, {{u"output_format"_s, u"jpg"_s}}, {choice(u"output_format"_s, {u"png"_s, u"jpeg"_s})}, {{u"output_format"_s, u"jpeg"_s}}},
        {"a format that the other lacks", {choice(u"output_format"_s, {u"webp"_s})}, {{u"output_format"_s, u"webp"_s}}, {choice(u"output_format"_s, {u"png"_s})}, {}},
        {"a factor", {number(u"scale"_s, 1, 8)}, {{u"scale"_s, 4}}, {choice(u"upscale_factor"_s, {1, 2, 3})}, {{u"upscale_factor"_s, 3}}},
        {"first and last frame", {file(u"image_url"_s), file(u"tail_image_url"_s)}, {{u"image_url"_s, u"a"_s}, {u"tail_image_url"_s, u"b"_s}},
         {file(u"end_image_url"_s), file(u"start_image_url"_s)}, {{u"start_image_url"_s, u"a"_s}, {u"end_image_url"_s, u"b"_s}}},
        {"a last frame is no first one", {file(u"end_image_url"_s)}, {{u"end_image_url"_s, u"b"_s}}, {file(u"image_url"_s)}, {}},
        {"a picture into a list", {file(u"image_url"_s)}, {{u"image_url"_s, u"a"_s}}, {files(u"image_urls"_s)}, {{u"image_urls"_s, QJsonArray{u"a"_s}}}},
        {"the first of a list", {files(u"image_urls"_s)}, {{u"image_urls"_s, QJsonArray{u"a"_s, u"b"_s}}}, {file(u"image_url"_s)}, {{u"image_url"_s, u"a"_s}}},
        {"no more than the list takes", {files(u"image_urls"_s)}, {{u"image_urls"_s, QJsonArray{u"a"_s, u"b"_s, u"c"_s}}}, {files(u"reference_image_urls"_s, 2)}, {{u"reference_image_urls"_s, QJsonArray{u"a"_s, u"b"_s}}}},
        {"a mask stays a mask", {file(u"image_url"_s), file(u"mask_url"_s, MediaType::Mask)}, {{u"image_url"_s, u"a"_s}, {u"mask_url"_s, u"m"_s}},
         {file(u"mask_image_url"_s, MediaType::Mask), file(u"image_url"_s)}, {{u"image_url"_s, u"a"_s}, {u"mask_image_url"_s, u"m"_s}}},
        {"a mask is no picture", {file(u"mask_url"_s, MediaType::Mask)}, {{u"mask_url"_s, u"m"_s}}, {file(u"image_url"_s)}, {}},
        {"sound and film", {file(u"audio_url"_s, MediaType::Audio), file(u"video_url"_s, MediaType::Video)}, {{u"audio_url"_s, u"s"_s}, {u"video_url"_s, u"v"_s}},
         {file(u"source_video_url"_s, MediaType::Video), file(u"sound_url"_s, MediaType::Audio)}, {{u"source_video_url"_s, u"v"_s}, {u"sound_url"_s, u"s"_s}}},
        {"a style picture only into the same field", {file(u"style_image_url"_s)}, {{u"style_image_url"_s, u"a"_s}}, {file(u"image_url"_s)}, {}},
        {"an address that is not uploaded is no file", {file(u"image_url"_s)}, {{u"image_url"_s, u"a"_s}}, {{.key = u"image_url"_s, .kind = MediaKind{.plainAddress = true}}}, {}},
    };
    return table;
}

} // namespace

class TestComposeCarry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMeaningStays_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < rows().size(); ++i)
            QTest::newRow(rows().at(i).name) << int(i);
    }
    void theMeaningStays()
    {
        QFETCH(int, row);
        const Row &data = rows().at(std::size_t(row));
        const Values carried = compose::carriedOver({.category = QLatin1String(data.categories.first), .fields = data.from}, data.values,
                                                    {.category = QLatin1String(data.categories.second), .fields = data.to}, data.draft);
        QCOMPARE(QJsonDocument(carried).toJson(QJsonDocument::Compact), QJsonDocument(data.expected).toJson(QJsonDocument::Compact));
    }

    // Over a model that takes other things.
    void whatHasNoPlaceWaits_data()
    {
        QTest::addColumn<Values>("between"); // entered in the model between
        QTest::addColumn<bool>("hasThem");   // it takes prompt and picture itself
        QTest::addColumn<Values>("expected");
        const Values left{{u"prompt"_s, u"a fox"_s}, {u"negative_prompt"_s, u"blur"_s}, {u"image_url"_s, u"a"_s}, {u"seed"_s, 7}};
        QTest::newRow("a transcriber keeps nothing back") << Values{{u"audio_url"_s, u"s"_s}, {u"prompt"_s, u"names"_s}} << false << left;
        QTest::newRow("what was written since is newer") << Values{{u"prompt"_s, u"a cat"_s}, {u"image_url"_s, u"b"_s}} << true
            << Values{{u"prompt"_s, u"a cat"_s}, {u"negative_prompt"_s, u"blur"_s}, {u"image_url"_s, u"b"_s}, {u"seed"_s, 7}};
        QTest::newRow("what was cleared since stays cleared") << Values{} << true
            << Values{{u"negative_prompt"_s, u"blur"_s}, {u"seed"_s, 7}};
    }
    void whatHasNoPlaceWaits()
    {
        QFETCH(Values, between);
        QFETCH(bool, hasThem);
        QFETCH(Values, expected);
        Field hints = words(u"prompt"_s);
        hints.advanced = true; // how a transcriber is to spell
        const Form first{.endpoint = u"first"_s, .fields = {words(u"prompt"_s), words(u"negative_prompt"_s), file(u"image_url"_s), seed()}};
        const Form second{.endpoint = u"second"_s, .fields = hasThem ? std::vector<Field>{words(u"prompt"_s), file(u"image_url"_s)}
                                                                     : std::vector<Field>{file(u"audio_url"_s, MediaType::Audio), hints}};
        Form third = first;
        third.endpoint = u"third"_s;
        compose::Luggage luggage;
        luggage.leave(first, {{u"prompt"_s, u"a fox"_s}, {u"negative_prompt"_s, u"blur"_s}, {u"image_url"_s, u"a"_s}, {u"seed"_s, 7}});
        luggage.leave(second, between);
        QCOMPARE(luggage.unpacked(third, {}), expected);
    }
};

QTEST_GUILESS_MAIN(TestComposeCarry)
#include "tst_composecarry.moc"
