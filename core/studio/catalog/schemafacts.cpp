// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/catalog/schemafacts.h"

#include "studio/catalog/jsontext.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

bool isHexColor(const QString &text)
{
    return (text.size() == 7 || text.size() == 9) && text.startsWith(u'#')
        && std::all_of(text.begin() + 1, text.end(), [](QChar letter) {
               return letter.isDigit() || (letter.toLower() >= u'a' && letter.toLower() <= u'f');
           });
}

} // namespace

QString typeOf(const QJsonObject &schema)
{
    const QString type = schema.value("type"_L1).toString();
    if (!type.isEmpty())
        return type;
    if (schema.value("properties"_L1).isObject())
        return u"object"_s;
    if (schema.contains("items"_L1) || schema.contains("prefixItems"_L1))
        return u"array"_s;
    if (schema.contains("minLength"_L1) || schema.contains("maxLength"_L1) || schema.contains("pattern"_L1))
        return u"string"_s;
    return {};
}

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

QJsonObject publishedLimits(const QJsonObject &schema)
{
    QJsonObject limits = schema.value("x-fal"_L1).toObject();
    for (const auto key : {"max_file_size"_L1, "max_pixels"_L1, "min_width"_L1, "max_width"_L1, "min_height"_L1,
                           "max_height"_L1}) {
        if (schema.contains(key) && !limits.contains(key))
            limits.insert(key, schema.value(key));
    }
    return limits;
}

int countOf(const QJsonObject &schema, QLatin1StringView key, int absent)
{
    const auto whole = wholeNumber(schema.value(key));
    return whole && *whole >= 0 && *whole <= std::numeric_limits<int>::max() ? int(*whole) : absent;
}

bool isFileObject(const QJsonObject &schema)
{
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    return properties.contains("url"_L1)
        && (properties.contains("content_type"_L1) || properties.contains("file_name"_L1));
}

bool isColorObject(const QJsonObject &schema)
{
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    return properties.size() == 3 && properties.contains("r"_L1) && properties.contains("g"_L1)
        && properties.contains("b"_L1);
}

bool isColorText(const QString &key, const QJsonObject &schema)
{
    const QString pattern = schema.value("pattern"_L1).toString();
    if (pattern.contains(u'#') && pattern.contains("f"_L1, Qt::CaseInsensitive))
        return true;
    return (key.contains("color"_L1) || key.contains("colour"_L1))
        && isHexColor(schema.value("default"_L1).toString());
}

bool isAnything(const QJsonObject &schema)
{
    const QString type = typeOf(schema);
    return membersOf(schema).isEmpty()
        && (type.isEmpty() || (type == "object"_L1 && schema.value("properties"_L1).toObject().isEmpty()));
}

} // namespace studio
