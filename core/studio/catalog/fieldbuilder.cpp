// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/catalog/fieldbuilder.h"

#include "studio/catalog/coerce.h"
#include "studio/catalog/jsontext.h"
#include "studio/catalog/labels.h"
#include "studio/catalog/mediarules.h"
#include "studio/catalog/scalarkinds.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

// What kind of schema this is, also where "type" is missing.
QString typeOf(const QJsonObject &schema)
{
    const QString type = schema.value("type"_L1).toString();
    if (!type.isEmpty())
        return type;
    if (schema.value("properties"_L1).isObject())
        return u"object"_s;
    if (schema.contains("items"_L1))
        return u"array"_s;
    if (schema.contains("minLength"_L1) || schema.contains("maxLength"_L1) || schema.contains("pattern"_L1))
        return u"string"_s;
    return {};
}

// The members of an enum; a constant is an enum of one.
QJsonArray membersOf(const QJsonObject &schema)
{
    if (const auto constant = schema.value("const"_L1); !constant.isUndefined())
        return {constant};
    return schema.value("enum"_L1).toArray();
}

QString hintOf(const QJsonObject &schema)
{
    const QString own = schema.value("_fal_ui_field"_L1).toString();
    return own.isEmpty() ? schema.value("ui"_L1)["field"_L1].toString() : own;
}

// A file as fal's servers describe one. They take its plain address as well.
bool isFileObject(const QJsonObject &schema)
{
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    return properties.contains("url"_L1)
        && (properties.contains("content_type"_L1) || properties.contains("file_name"_L1));
}

QJsonObject limitsOf(const QJsonObject &schema)
{
    QJsonObject limits = schema.value("x-fal"_L1).toObject();
    for (const auto key : {"max_file_size"_L1, "max_pixels"_L1, "min_width"_L1, "max_width"_L1, "min_height"_L1,
                           "max_height"_L1}) {
        if (schema.contains(key) && !limits.contains(key))
            limits.insert(key, schema.value(key));
    }
    return limits;
}

int count(const QJsonObject &schema, QLatin1StringView key, int absent)
{
    const auto whole = wholeNumber(schema.value(key));
    return whole && *whole >= 0 && *whole <= std::numeric_limits<int>::max() ? int(*whole) : absent;
}

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
        u"prompt"_s,     u"text"_s,       u"lyrics"_s,         u"script"_s,        u"image_size"_s,
        u"resolution"_s, u"duration"_s,   u"aspect_ratio"_s,   u"num_images"_s,    u"max_images"_s,
        u"voice"_s,      u"voice_id"_s,   u"seconds_total"_s,  u"num_results"_s,   u"music_length_ms"_s,
        u"size"_s,       u"width"_s,      u"height"_s,         u"duration_seconds"_s,
    };
    if (field.required || keys.contains(field.key))
        return true;
    const auto *media = std::get_if<MediaKind>(&field.kind);
    return media && !media->plainAddress;
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
        made.advanced = depth == 0 && !isMain(made);
        fields.push_back(std::move(made));
    }
    connectMasks(fields);
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
    field.hidden = key == "sync_mode"_L1 && std::holds_alternative<ToggleKind>(field.kind);
    field.defaultValue = coerced(field.kind, outer("default"_L1));
    field.example = exampleOf(schema);
    return field;
}

Kind FieldBuilder::kindOf(const QString &key, const Shape &shape, int depth)
{
    if (shape.broken || depth > deepestForm)
        return RawKind{shape.schema};
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
        return textKind(key, schema);
    }
    if (type == "array"_L1)
        return listKind(key, schema, depth);
    if (type == "object"_L1)
        return objectKind(key, schema, depth);
    return RawKind{schema};
}

Kind FieldBuilder::kindOfSeveral(const QString &key, const Shape &shape, int depth)
{
    QJsonArray members;
    QJsonObject size, number, text, list, file;
    int enums = 0, texts = 0, numbers = 0, lists = 0, sizes = 0, files = 0;
    for (const QJsonObject &branch : shape.branches) {
        const QString type = typeOf(branch);
        if (const QJsonArray own = membersOf(branch); !own.isEmpty()) {
            ++enums;
            for (const auto &member : own)
                members.append(member);
        } else if (type == "string"_L1) {
            ++texts;
            text = branch;
        } else if (type == "integer"_L1 || type == "number"_L1) {
            ++numbers;
            if (number.isEmpty() || type == "number"_L1)
                number = branch;
        } else if (type == "array"_L1) {
            ++lists;
            list = branch;
        } else if (isSizeObject(branch)) {
            ++sizes;
            size = branch;
        } else if (isFileObject(branch)) {
            ++files;
            file = branch;
        }
    }
    const int all = int(shape.branches.size());
    if (sizes == 1 && sizes + enums + texts == all) {
        SizeKind kind = sizeKind(key, members).value_or(SizeKind{});
        if (kind.presets.empty()) {
            for (const auto &member : members)
                kind.presets.push_back({member.toString(), sizeLabel(member.toString()), {}});
        }
        allowCustomSize(kind, size);
        return kind;
    }
    if (enums == all) {
        if (auto kind = sizeKind(key, members))
            return *kind;
        return choiceKind(key, members);
    }
    if (texts + files + lists == all && lists <= 1 && texts + files > 0) {
        if (auto media = mediaKind(key, texts > 0 ? text : file)) {
            if (media->limits.isEmpty())
                media->limits = limitsOf(shape.schema);
            if (lists == 0)
                return *media;
            if (auto several = listKind(key, list, depth); std::holds_alternative<MediaKind>(several))
                return several;
        }
    }
    if (enums > 0 && texts > 0 && enums + texts == all) {
        TextKind kind = textKind(key, text);
        kind.suggestions.clear();
        for (const auto &member : members)
            kind.suggestions << textOf(member);
        return kind;
    }
    if (texts == all)
        return kindOfOne(key, text, depth);
    if (numbers == all)
        return isSeed(key) && number.value("type"_L1) == "integer"_L1 ? Kind(seedKind(number))
                                                                     : Kind(numberKind(key, number));
    return RawKind{shape.schema};
}

Kind FieldBuilder::listKind(const QString &key, const QJsonObject &schema, int depth)
{
    const QJsonObject items = schema.value("items"_L1).toObject();
    // Tuples, some of them published as {"0": {…}, "1": {…}}, and lists of anything.
    if (items.isEmpty() || items.contains("0"_L1) || schema.contains("prefixItems"_L1))
        return RawKind{schema};
    const int minimum = count(schema, "minItems"_L1, 0);
    const int maximum = count(schema, "maxItems"_L1, -1);
    Field item = field(key, items, depth + 1);
    if (auto *media = std::get_if<MediaKind>(&item.kind); media && !media->list) {
        MediaKind several = *media;
        several.list = true;
        several.minimumItems = minimum;
        several.maximumItems = maximum;
        if (const auto outer = mediaByName(key, hintOf(schema)); outer && !hintOf(schema).isEmpty())
            several.type = outer->type;
        if (several.limits.isEmpty())
            several.limits = limitsOf(schema);
        return several;
    }
    // A list inside a list, or of something unknown: one editor for the whole is easier than many.
    if (std::holds_alternative<RawKind>(item.kind) || std::holds_alternative<ListKind>(item.kind))
        return RawKind{schema};
    ListKind kind;
    kind.minimumItems = minimum;
    kind.maximumItems = maximum;
    kind.item.push_back(std::move(item));
    return kind;
}

Kind FieldBuilder::objectKind(const QString &key, const QJsonObject &schema, int depth)
{
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    if (properties.isEmpty() || depth >= deepestForm)
        return RawKind{schema};
    if (isFileObject(schema)) {
        const auto media = mediaKind(key, schema);
        return media ? *media : MediaKind{.type = mediaTypeOf(key), .limits = limitsOf(schema)};
    }
    if (isSizeObject(schema) && key.contains("size"_L1)) {
        SizeKind size;
        allowCustomSize(size, schema);
        return size;
    }
    const qsizetype work = properties.size() * workOfNested;
    if (!m_resolver.canSpend(work))
        return RawKind{schema};
    m_resolver.spend(work);
    ObjectKind kind;
    kind.fields = fieldsOf(schema, depth + 1);
    return kind;
}

std::optional<MediaKind> FieldBuilder::mediaKind(const QString &key, const QJsonObject &schema)
{
    auto media = mediaByName(key, hintOf(schema));
    if (media)
        media->limits = limitsOf(schema);
    return media;
}

} // namespace studio
