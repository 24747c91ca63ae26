// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/catalog/fieldbuilder.h"

#include "studio/catalog/coerce.h"
#include "studio/catalog/jsontext.h"
#include "studio/catalog/labels.h"
#include "studio/catalog/mediarules.h"
#include "studio/catalog/scalarkinds.h"
#include "studio/catalog/schemafacts.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

// Lists of example values; a single one is its own example.
QJsonValue exampleOf(const QJsonObject &schema)
{
    const auto examples = schema.value("examples"_L1);
    const QJsonValue first = examples.isArray() ? examples.toArray().first() : schema.value("example"_L1);
    return first.isNull() ? QJsonValue(QJsonValue::Undefined) : first;
}

// Shown without unfolding: what is asked for first, and what decides form and price of the result.
bool isMain(const Field &field)
{
    static const QSet<QString> keys{
        u"image_size"_s,  u"resolution"_s,    u"duration"_s,        u"aspect_ratio"_s,   u"num_images"_s,
        u"max_images"_s,  u"voice"_s,         u"voice_id"_s,        u"seconds_total"_s,  u"num_results"_s,
        u"size"_s,        u"width"_s,         u"height"_s,          u"duration_seconds"_s, u"music_length_ms"_s,
        u"num_videos"_s,  u"num_samples"_s,   u"num_frames"_s,      u"video_size"_s,     u"music_duration"_s,
    };
    if (field.required || keys.contains(field.key))
        return true;
    if (const auto *text = std::get_if<TextKind>(&field.kind))
        return text->prompt && !field.key.startsWith("negative"_L1) && !field.key.startsWith("system"_L1);
    const auto *media = std::get_if<MediaKind>(&field.kind);
    return media && !media->plainAddress;
}

// A number of frames makes a length only with their rate.
void connectRates(std::vector<Field> &fields)
{
    QString rate;
    for (const auto wanted : {"frames_per_second"_L1, "fps"_L1, "frame_rate"_L1}) {
        const bool there = std::any_of(fields.begin(), fields.end(), [&wanted](const Field &field) {
            return field.key == wanted
                && (std::holds_alternative<NumberKind>(field.kind) || std::holds_alternative<ChoiceKind>(field.kind));
        });
        if (rate.isEmpty() && there)
            rate = wanted;
    }
    for (Field &field : fields) {
        auto *number = std::get_if<NumberKind>(&field.kind);
        if (number && (field.key == "num_frames"_L1 || field.key == "total_frames"_L1))
            number->rateKey = rate;
    }
}

// What lies too deep, or would be too much: only its type is kept, as the schema may be there a thousand times.
RawKind outOfReach(const QJsonObject &schema)
{
    const QJsonValue type = schema.value("type"_L1);
    return {.schema = type.isString() ? QJsonObject{{u"type"_s, type}} : QJsonObject()};
}

// A place and how much of what lies there is used, without anything else that must be filled in.
bool isWeightsRow(const QString &key, const std::vector<Field> &fields)
{
    bool path = false, scale = false;
    for (const Field &field : fields) {
        if (field.key == "path"_L1)
            path = std::holds_alternative<TextKind>(field.kind) || std::holds_alternative<MediaKind>(field.kind);
        else if (field.key == "scale"_L1)
            scale = std::holds_alternative<NumberKind>(field.kind);
        else if (field.required || std::holds_alternative<MediaKind>(field.kind))
            return false;
    }
    return path && scale && key.contains("lora"_L1);
}

} // namespace

QStringList orderOf(const QJsonObject &object)
{
    const QJsonObject properties = object.value("properties"_L1).toObject();
    QStringList order;
    QSet<QString> placed;
    const auto place = [&](const QString &key) {
        if (properties.contains(key) && !placed.contains(key)) {
            placed.insert(key);
            order << key;
        }
    };
    for (const auto &key : object.value("x-fal-order-properties"_L1).toArray())
        place(key.toString());
    if (order.size() == properties.size())
        return order;
    for (const auto &key : object.value("required"_L1).toArray())
        place(key.toString());
    place(u"prompt"_s);
    const QStringList keys = properties.keys(); // sorted
    for (const QString &key : keys) {
        if (key.contains("prompt"_L1))
            place(key);
    }
    for (const QString &key : keys) {
        if (mediaByName(key, hintOf(properties.value(key).toObject())))
            place(key);
    }
    for (const QString &key : keys)
        place(key);
    return order;
}

std::vector<Field> FieldBuilder::fieldsOf(const QJsonObject &object, int depth)
{
    const QJsonObject properties = object.value("properties"_L1).toObject();
    QSet<QString> required;
    for (const auto &key : object.value("required"_L1).toArray())
        required.insert(key.toString());
    std::vector<Field> fields;
    fields.reserve(std::size_t(properties.size()));
    const QStringList order = orderOf(object);
    for (const QString &key : order) {
        Field made = field(key, properties.value(key).toObject(), depth);
        made.required = required.contains(key);
        // What the maker calls outdated is not offered first.
        const bool outdated = properties.value(key)["deprecated"_L1].toBool() && !made.required;
        made.advanced = depth == 0 && (outdated || !isMain(made));
        fields.push_back(std::move(made));
    }
    connectMasks(fields);
    connectRates(fields);
    return fields;
}

// What is kept of a shape (members, limits, defaults, the whole where it cannot be drawn) costs its weight: a
// large schema that is referred to a thousand times would be there a thousand times.
bool FieldBuilder::payFor(const Shape &shape)
{
    constexpr qsizetype most = 100'000;   // more than there ever is
    constexpr qsizetype workOfMember = 5; // a label is made for each
    const auto pay = [this](const QJsonObject &schema) {
        return m_resolver.spend(weightOf(schema, most) + workOfMember * schema.value("enum"_L1).toArray().size());
    };
    return pay(shape.schema) && std::all_of(shape.branches.begin(), shape.branches.end(), pay);
}

Field FieldBuilder::field(const QString &key, const QJsonObject &schema, int depth)
{
    const Shape shape = m_resolver.shape(schema);
    if (!payFor(shape))
        return {.key = key, .label = labelFor(key), .kind = RawKind{}};
    // Words and default stand around the alternatives; what is inside them speaks of one of them only.
    const auto outer = [&](QLatin1StringView word) {
        const auto own = schema.value(word);
        return own.isUndefined() ? shape.schema.value(word) : own;
    };
    Field field;
    field.key = key;
    field.label = labelFor(key, schema.value("title"_L1).toString());
    field.help = helpText(outer("description"_L1).toString());
    field.kind = kindOf(key, shape, depth);
    if (auto *size = std::get_if<SizeKind>(&field.kind); size && size->custom && size->multiple == 1)
        size->multiple = multipleTold(field.help);
    // "or anything" beside a number: the number is drawn, an object from elsewhere is kept and sent.
    if (auto *number = std::get_if<NumberKind>(&field.kind))
        number->orObject = std::ranges::any_of(shape.branches, [](const QJsonObject &branch) {
            return typeOf(branch) == "object"_L1;
        });
    field.hidden = key == "sync_mode"_L1 && std::holds_alternative<ToggleKind>(field.kind);
    field.defaultValue = coerced(field.kind, outer("default"_L1));
    field.example = exampleOf(schema);
    return field;
}

Kind FieldBuilder::kindOf(const QString &key, const Shape &shape, int depth)
{
    if (shape.broken || depth > deepestForm)
        return outOfReach(shape.schema);
    return shape.branches.empty() ? kindOfOne(key, shape.schema, depth) : kindOfSeveral(key, shape, depth);
}

Kind FieldBuilder::kindOfOne(const QString &key, const QJsonObject &schema, int depth)
{
    const QJsonArray members = membersOf(schema);
    if (!members.isEmpty()) {
        if (auto size = sizeKind(key, members))
            return *size;
        ChoiceKind choice = choiceKind(key, members);
        return choice.choices.empty() ? Kind(RawKind{schema}) : Kind(std::move(choice));
    }
    const QString type = typeOf(schema);
    if (type == "boolean"_L1)
        return ToggleKind{};
    if (type == "integer"_L1 && isSeed(key))
        return seedKind(schema);
    if (type == "integer"_L1 || type == "number"_L1)
        return numberKind(key, schema);
    if (type == "string"_L1) {
        if (auto media = mediaKind(key, schema))
            return *media;
        if (isColorText(key, schema))
            return ColorKind{.asText = true};
        return textKind(key, schema);
    }
    if (type == "array"_L1)
        return listKind(key, schema, depth);
    if (type == "object"_L1)
        return objectKind(key, schema, depth);
    return RawKind{schema};
}

Kind FieldBuilder::listKind(const QString &key, const QJsonObject &schema, int depth)
{
    const QJsonObject items = schema.value("items"_L1).toObject();
    // Tuples; some are published as {"0": {…}, "1": {…}}.
    QJsonArray parts = schema.value("prefixItems"_L1).toArray();
    if (parts.isEmpty())
        parts = schema.value("items"_L1).toArray();
    for (int i = 0; items.contains(QString::number(i)); ++i)
        parts.append(items.value(QString::number(i)));
    if (!parts.isEmpty())
        return tupleKind(key, parts, schema, depth);
    if (items.isEmpty() || depth > deepestForm)
        return RawKind{schema};
    const int minimum = countOf(schema, "minItems"_L1, 0);
    const int maximum = countOf(schema, "maxItems"_L1, -1);
    Field item = field(key, items, depth + 1);
    if (auto *media = std::get_if<MediaKind>(&item.kind); media && !media->list) {
        MediaKind several = *media;
        several.list = true;
        several.minimumItems = minimum;
        several.maximumItems = maximum;
        if (const auto outer = mediaByName(key, hintOf(schema)); outer && !hintOf(schema).isEmpty())
            several.type = outer->type;
        if (several.limits.isEmpty())
            several.limits = publishedLimits(schema);
        return several;
    }
    // Of something unknown: one editor for the whole is easier than many.
    if (std::holds_alternative<RawKind>(item.kind))
        return RawKind{schema};
    ListKind kind;
    kind.minimumItems = minimum;
    kind.maximumItems = maximum;
    kind.item.push_back(std::move(item));
    return kind;
}

// A tuple whose parts are alike is a list of that many entries: a point, a box, a pair of times.
Kind FieldBuilder::tupleKind(const QString &key, const QJsonArray &parts, const QJsonObject &schema, int depth)
{
    constexpr qsizetype longestTuple = 16;
    if (parts.size() > longestTuple || depth > deepestForm)
        return RawKind{schema};
    Field item = field(key, parts.at(0).toObject(), depth + 1);
    if (std::holds_alternative<RawKind>(item.kind))
        return RawKind{schema};
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const Field other = field(key, parts.at(i).toObject(), depth + 1);
        auto *number = std::get_if<NumberKind>(&item.kind);
        const auto *more = std::get_if<NumberKind>(&other.kind);
        if (number && more) { // the widest bounds
            number->integer = number->integer && more->integer;
            number->minimum = number->minimum && more->minimum ? std::min(number->minimum, more->minimum) : std::nullopt;
            number->maximum = number->maximum && more->maximum ? std::max(number->maximum, more->maximum) : std::nullopt;
        } else if (!(item.kind == other.kind)) {
            return RawKind{schema};
        }
    }
    ListKind kind;
    kind.minimumItems = kind.maximumItems = int(parts.size());
    kind.item.push_back(std::move(item));
    return kind;
}

Kind FieldBuilder::objectKind(const QString &key, const QJsonObject &schema, int depth)
{
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    if (properties.isEmpty())
        return RawKind{schema};
    if (depth >= deepestForm)
        return outOfReach(schema);
    if (isColorObject(schema))
        return ColorKind{};
    if (isFileObject(schema)) {
        const auto media = mediaKind(key, schema);
        return media ? *media : MediaKind{.type = mediaTypeOf(key), .limits = publishedLimits(schema)};
    }
    if (isSizeObject(schema) && key.contains("size"_L1)) {
        SizeKind size;
        allowCustomSize(size, schema);
        return size;
    }
    const qsizetype work = properties.size() * workOfNested;
    if (!m_resolver.canSpend(work))
        return outOfReach(schema);
    m_resolver.spend(work);
    ObjectKind kind;
    kind.fields = fieldsOf(schema, depth + 1);
    if (isWeightsRow(key, kind.fields))
        kind.look = ObjectKind::Look::Weights;
    return kind;
}

std::optional<MediaKind> FieldBuilder::mediaKind(const QString &key, const QJsonObject &schema)
{
    auto media = mediaByName(key, hintOf(schema));
    if (media)
        media->limits = publishedLimits(schema);
    return media;
}

} // namespace studio
