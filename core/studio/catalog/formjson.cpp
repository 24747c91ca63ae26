// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A form as JSON, for scripts: one object per field, in the order shown.

#include "studio/catalog/validate.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

QJsonArray fieldsToJson(const std::vector<Field> &fields);

QString typeName(MediaType type)
{
    switch (type) {
    case MediaType::Image:
        return u"image"_s;
    case MediaType::Video:
        return u"video"_s;
    case MediaType::Audio:
        return u"audio"_s;
    case MediaType::Mask:
        return u"mask"_s;
    case MediaType::Archive:
        return u"archive"_s;
    case MediaType::Model3D:
        return u"3d"_s;
    case MediaType::File:
        break;
    }
    return u"file"_s;
}

// Adds what belongs to the kind. Bounds of items are named alike wherever there are some.
struct Describe
{
    QJsonObject &json;

    void count(int minimum, int maximum) const
    {
        if (minimum > 0)
            json.insert(u"minimum_items"_s, minimum);
        if (maximum >= 0)
            json.insert(u"maximum_items"_s, maximum);
    }

    void operator()(const TextKind &kind) const
    {
        json.insert(u"multiline"_s, kind.multiline);
        if (kind.minimumLength > 0)
            json.insert(u"minimum_length"_s, kind.minimumLength);
        if (kind.maximumLength >= 0)
            json.insert(u"maximum_length"_s, kind.maximumLength);
        if (!kind.pattern.isEmpty())
            json.insert(u"pattern"_s, kind.pattern);
        if (!kind.suggestions.isEmpty())
            json.insert(u"suggestions"_s, QJsonArray::fromStringList(kind.suggestions));
    }
    void operator()(const NumberKind &kind) const
    {
        json.insert(u"integer"_s, kind.integer);
        if (kind.minimum)
            json.insert(kind.exclusiveMinimum ? u"exclusive_minimum"_s : u"minimum"_s, *kind.minimum);
        if (kind.maximum)
            json.insert(kind.exclusiveMaximum ? u"exclusive_maximum"_s : u"maximum"_s, *kind.maximum);
        if (kind.step > 0)
            json.insert(u"step"_s, kind.step);
        if (!kind.unit.isEmpty())
            json.insert(u"unit"_s, kind.unit);
        if (!kind.rateKey.isEmpty())
            json.insert(u"rate_key"_s, kind.rateKey);
        if (kind.orObject)
            json.insert(u"or_object"_s, true);
    }
    void operator()(const ToggleKind &) const {}
    void operator()(const ChoiceKind &kind) const
    {
        QJsonArray options;
        for (const Choice &choice : kind.choices)
            options.append(QJsonObject{{u"value"_s, choice.value}, {u"label"_s, choice.label}});
        json.insert(u"options"_s, options);
        if (!kind.unit.isEmpty())
            json.insert(u"unit"_s, kind.unit);
    }
    void operator()(const SizeKind &kind) const
    {
        QJsonArray presets;
        for (const SizePreset &preset : kind.presets) {
            QJsonObject entry{{u"value"_s, preset.value}, {u"label"_s, preset.label}};
            if (!preset.size.isEmpty()) {
                entry.insert(u"width"_s, preset.size.width());
                entry.insert(u"height"_s, preset.size.height());
            }
            presets.append(entry);
        }
        json.insert(u"presets"_s, presets);
        json.insert(u"custom"_s, kind.custom);
        if (kind.custom) {
            json.insert(u"minimum"_s, kind.minimum);
            json.insert(u"maximum"_s, kind.maximum);
            if (kind.multiple > 1)
                json.insert(u"multiple"_s, kind.multiple);
        }
    }
    void operator()(const SeedKind &kind) const
    {
        json.insert(u"minimum"_s, kind.minimum);
        json.insert(u"maximum"_s, kind.maximum);
    }
    void operator()(const MediaKind &kind) const
    {
        json.insert(u"media"_s, typeName(kind.type));
        json.insert(u"list"_s, kind.list);
        if (kind.list)
            count(kind.minimumItems, kind.maximumItems);
        if (kind.plainAddress)
            json.insert(u"plain_address"_s, true);
        if (!kind.maskOf.isEmpty())
            json.insert(u"mask_of"_s, kind.maskOf);
        if (!kind.limits.isEmpty())
            json.insert(u"limits"_s, kind.limits);
    }
    void operator()(const ColorKind &kind) const
    {
        if (kind.asText)
            json.insert(u"as_text"_s, true);
    }
    void operator()(const ObjectKind &kind) const { json.insert(u"fields"_s, fieldsToJson(kind.fields)); }
    void operator()(const ListKind &kind) const
    {
        count(kind.minimumItems, kind.maximumItems);
        const QJsonArray item = fieldsToJson(kind.item);
        json.insert(u"item"_s, item.first().toObject());
    }
    void operator()(const RawKind &kind) const { json.insert(u"schema"_s, kind.schema); }
};

QJsonArray fieldsToJson(const std::vector<Field> &fields)
{
    QJsonArray list;
    for (const Field &field : fields) {
        QJsonObject json{
            {u"key"_s, field.key},           {u"label"_s, field.label},
            {u"kind"_s, kindName(field.kind)}, {u"required"_s, field.required},
            {u"advanced"_s, field.advanced},
        };
        if (field.hidden)
            json.insert(u"hidden"_s, true);
        if (!field.help.isEmpty())
            json.insert(u"help"_s, field.help);
        if (!field.group.isEmpty())
            json.insert(u"group"_s, field.group);
        if (!field.defaultValue.isUndefined())
            json.insert(u"default"_s, field.defaultValue);
        std::visit(Describe{json}, field.kind);
        list.append(json);
    }
    return list;
}

} // namespace

QJsonObject formToJson(const Form &form)
{
    return {
        {u"endpoint"_s, form.endpoint},
        {u"title"_s, form.title},
        {u"category"_s, form.category},
        {u"schema_version"_s, form.schemaVersion},
        {u"fields"_s, fieldsToJson(form.fields)},
        {u"default_body"_s, bodyFor(form, defaultValues(form))},
    };
}

} // namespace studio
