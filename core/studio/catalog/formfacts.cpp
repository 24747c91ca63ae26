// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A form's facts on disk: what formToJson() writes, without the texts, and read again.

#include "studio/catalog/schemachange.h"
#include "studio/catalog/validate.h"

#include <QJsonArray>
#include <QVariant>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

constexpr int deepest = 8; // forms are no deeper; files from elsewhere may be

QJsonArray withoutTexts(const QJsonArray &fields, int depth = 0)
{
    QJsonArray kept;
    for (const auto &entry : fields) {
        QJsonObject field = entry.toObject();
        for (const auto &text : {u"help"_s, u"group"_s, u"default"_s, u"suggestions"_s})
            field.remove(text);
        if (depth < deepest && field["fields"_L1].isArray())
            field.insert(u"fields"_s, withoutTexts(field["fields"_L1].toArray(), depth + 1));
        if (depth < deepest && field["item"_L1].isObject())
            field.insert(u"item"_s, withoutTexts({field["item"_L1]}, depth + 1).first());
        kept.append(field);
    }
    return kept;
}

std::optional<double> numberAt(const QJsonObject &json, const QString &key)
{
    return json[key].isDouble() ? std::optional(json[key].toDouble()) : std::nullopt;
}

MediaType mediaTypeFrom(const QString &name)
{
    constexpr std::array types{std::pair(u"image", MediaType::Image), std::pair(u"video", MediaType::Video),
                               std::pair(u"audio", MediaType::Audio), std::pair(u"mask", MediaType::Mask),
                               std::pair(u"archive", MediaType::Archive), std::pair(u"3d", MediaType::Model3D)};
    for (const auto &[word, type] : types) {
        if (name == QStringView(word))
            return type;
    }
    return MediaType::File;
}

std::vector<Field> fieldsFrom(const QJsonArray &list, int depth);

Kind numberFrom(const QJsonObject &json)
{
    NumberKind kind{.integer = json["integer"_L1].toBool(), .step = json["step"_L1].toDouble(), .unit = json["unit"_L1].toString()};
    kind.minimum = numberAt(json, u"minimum"_s);
    kind.maximum = numberAt(json, u"maximum"_s);
    kind.orObject = json["or_object"_L1].toBool();
    if (const auto bound = numberAt(json, u"exclusive_minimum"_s)) {
        kind.minimum = bound;
        kind.exclusiveMinimum = true;
    }
    if (const auto bound = numberAt(json, u"exclusive_maximum"_s)) {
        kind.maximum = bound;
        kind.exclusiveMaximum = true;
    }
    return kind;
}

Kind choiceFrom(const QJsonObject &json)
{
    ChoiceKind kind;
    kind.unit = json["unit"_L1].toString();
    for (const auto &option : json["options"_L1].toArray())
        kind.choices.push_back({option["value"_L1], option["label"_L1].toString()});
    return kind;
}

Kind sizeFrom(const QJsonObject &json)
{
    SizeKind kind;
    kind.custom = json["custom"_L1].toBool();
    kind.minimum = json["minimum"_L1].toInt(kind.minimum);
    kind.maximum = json["maximum"_L1].toInt(kind.maximum);
    kind.multiple = std::max(1, json["multiple"_L1].toInt(kind.multiple));
    for (const auto &preset : json["presets"_L1].toArray())
        kind.presets.push_back({preset["value"_L1].toString(), preset["label"_L1].toString(),
                                QSize(preset["width"_L1].toInt(), preset["height"_L1].toInt())});
    return kind;
}

Kind kindFrom(const QJsonObject &json, int depth)
{
    const QString name = json["kind"_L1].toString();
    const int fewest = json["minimum_items"_L1].toInt(0);
    const int most = json["maximum_items"_L1].toInt(-1);
    if (name == "text"_L1)
        return TextKind{.multiline = json["multiline"_L1].toBool(),
                        .minimumLength = json["minimum_length"_L1].toInt(0),
                        .maximumLength = json["maximum_length"_L1].toInt(-1),
                        .pattern = json["pattern"_L1].toString(),
                        .suggestions = {}};
    if (name == "number"_L1)
        return numberFrom(json);
    if (name == "toggle"_L1)
        return ToggleKind{};
    if (name == "choice"_L1)
        return choiceFrom(json);
    if (name == "size"_L1)
        return sizeFrom(json);
    if (name == "seed"_L1)
        return SeedKind{.minimum = json["minimum"_L1].toInteger(), .maximum = json["maximum"_L1].toInteger(SeedKind{}.maximum)};
    if (name == "media"_L1)
        return MediaKind{.type = mediaTypeFrom(json["media"_L1].toString()),
                         .list = json["list"_L1].toBool(),
                         .minimumItems = fewest,
                         .maximumItems = most,
                         .plainAddress = json["plain_address"_L1].toBool(),
                         .maskOf = json["mask_of"_L1].toString(),
                         .limits = json["limits"_L1].toObject()};
    if (name == "color"_L1)
        return ColorKind{.asText = json["as_text"_L1].toBool()};
    if (name == "object"_L1 && depth < deepest)
        return ObjectKind{.fields = fieldsFrom(json["fields"_L1].toArray(), depth + 1)};
    if (name == "list"_L1 && depth < deepest)
        return ListKind{.item = fieldsFrom({json["item"_L1]}, depth + 1), .minimumItems = fewest, .maximumItems = most};
    return RawKind{.schema = json["schema"_L1].toObject()};
}

std::vector<Field> fieldsFrom(const QJsonArray &list, int depth)
{
    std::vector<Field> fields;
    for (const auto &entry : list) {
        const QJsonObject json = entry.toObject();
        Field field;
        field.key = json["key"_L1].toString();
        field.label = json["label"_L1].toString();
        field.kind = kindFrom(json, depth);
        field.required = json["required"_L1].toBool();
        field.advanced = json["advanced"_L1].toBool();
        field.hidden = json["hidden"_L1].toBool();
        fields.push_back(std::move(field));
    }
    return fields;
}

} // namespace

QJsonObject formFacts(const Form &form)
{
    QJsonObject facts = formToJson(form);
    facts.remove(u"default_body"_s);
    facts.insert(u"fields"_s, withoutTexts(facts["fields"_L1].toArray()));
    return facts;
}

std::optional<Form> formFromFacts(const QJsonObject &facts)
{
    if (!facts["fields"_L1].isArray() || facts["endpoint"_L1].toString().isEmpty())
        return std::nullopt;
    Form form;
    form.endpoint = facts["endpoint"_L1].toString();
    form.title = facts["title"_L1].toString();
    form.category = facts["category"_L1].toString();
    form.schemaVersion = facts["schema_version"_L1].toString();
    form.fields = fieldsFrom(facts["fields"_L1].toArray(), 0);
    return form;
}

} // namespace studio
