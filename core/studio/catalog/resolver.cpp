// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/catalog/resolver.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

bool isNull(const QJsonObject &schema)
{
    if (schema.value("type"_L1) == "null"_L1)
        return true;
    if (schema.contains("const"_L1) && schema.value("const"_L1).isNull())
        return true;
    const auto members = schema.value("enum"_L1).toArray();
    return members.size() == 1 && members.first().isNull();
}

// `type: ["string", "null"]`, `nullable: true` and null among the members of an enum.
void takeNullOut(QJsonObject &schema, bool &nullable)
{
    if (schema.value("nullable"_L1).toBool())
        nullable = true;
    if (schema.value("type"_L1).isArray()) {
        QStringList types;
        for (const auto &type : schema.value("type"_L1).toArray()) {
            if (type == "null"_L1)
                nullable = true;
            else if (type.isString())
                types << type.toString();
        }
        if (types.size() == 1)
            schema.insert("type"_L1, types.first());
    }
    if (schema.value("enum"_L1).isArray()) {
        QJsonArray members;
        for (const auto &member : schema.value("enum"_L1).toArray()) {
            if (member.isNull())
                nullable = true;
            else
                members.append(member);
        }
        schema.insert("enum"_L1, members);
    }
}

QString pointerPart(const QString &part)
{
    return QString(part).replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
}

constexpr int lettersOfWork = 16;

// Adds up in `sum`; false when that is enough.
bool weigh(const QJsonValue &value, qsizetype most, qsizetype &sum)
{
    ++sum;
    if (value.isString()) {
        sum += value.toString().size() / lettersOfWork;
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::all_of(array.begin(), array.end(),
                           [&](const QJsonValue &entry) { return weigh(entry, most, sum); });
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            sum += entry.key().size() / lettersOfWork;
            if (!weigh(entry.value(), most, sum))
                return false;
        }
    }
    return sum < most;
}

} // namespace

qsizetype weightOf(const QJsonValue &value, qsizetype most)
{
    qsizetype sum = 0;
    weigh(value, most, sum);
    return std::min(sum, most);
}

bool Resolver::spend(qsizetype work)
{
    m_work += work;
    return mayGoOn();
}

// What stands beside a reference or around alternatives wins over what is inside them.
QJsonObject Resolver::overlaid(const QJsonObject &below, const QJsonObject &above)
{
    if (above.isEmpty())
        return below;
    if (below.isEmpty())
        return above;
    spend(below.size() + above.size());
    QJsonObject sum = below;
    for (auto entry = above.begin(); entry != above.end(); ++entry)
        sum.insert(entry.key(), entry.value());
    return sum;
}

QJsonObject Resolver::dereferenced(QJsonObject schema, bool &broken)
{
    for (int hops = 0; schema.contains("$ref"_L1); ++hops) {
        const QString reference = schema.take("$ref"_L1).toString();
        if (hops >= deepest || !reference.startsWith("#/"_L1)) {
            broken = true;
            return schema;
        }
        QStringList parts = reference.mid(2).split(u'/');
        QJsonValue target = m_document;
        for (QString &part : parts) {
            part = pointerPart(part);
            target = target.toObject().value(part);
        }
        spend(parts.size());
        if (!target.isObject()) {
            broken = true;
            return schema;
        }
        m_referenced.insert(parts, target.toObject());
        schema = overlaid(target.toObject(), schema);
    }
    return schema;
}

QJsonObject Resolver::merged(const QJsonObject &schema, int depth, bool &broken)
{
    if (depth > deepest || !spend(1)) {
        broken = true;
        return schema;
    }
    QJsonObject whole = dereferenced(schema, broken);
    const QJsonArray parts = whole.take("allOf"_L1).toArray();
    if (parts.isEmpty())
        return whole;
    QJsonObject properties;
    QJsonArray required, order;
    QJsonObject sum;
    const auto add = [&](const QJsonObject &part) {
        if (!mayGoOn()) {
            broken = true;
            return;
        }
        spend(part.value("required"_L1).toArray().size() + part.value("x-fal-order-properties"_L1).toArray().size());
        sum = overlaid(sum, part);
        properties = overlaid(properties, part.value("properties"_L1).toObject());
        for (const auto &key : part.value("required"_L1).toArray())
            required.append(key);
        for (const auto &key : part.value("x-fal-order-properties"_L1).toArray())
            order.append(key);
    };
    for (const auto &part : parts)
        add(merged(part.toObject(), depth + 1, broken));
    add(whole);
    if (!properties.isEmpty()) {
        sum.insert("properties"_L1, properties);
        sum.insert("required"_L1, required);
        sum.insert("x-fal-order-properties"_L1, order);
    }
    return sum;
}

void Resolver::spread(const QJsonObject &schema, int depth, Shape &into)
{
    if (isNull(schema)) {
        into.nullable = true;
        return;
    }
    QJsonObject whole = merged(schema, depth, into.broken);
    if (isNull(whole)) { // behind a reference
        into.nullable = true;
        return;
    }
    takeNullOut(whole, into.nullable);
    QJsonArray alternatives = whole.take("anyOf"_L1).toArray();
    for (const auto &more : whole.take("oneOf"_L1).toArray())
        alternatives.append(more);
    if (alternatives.isEmpty()) {
        into.branches.push_back(whole);
        return;
    }
    if (depth > deepest || !mayGoOn()) {
        into.broken = true;
        return;
    }
    for (const auto &alternative : alternatives) {
        if (!mayGoOn()) {
            into.broken = true;
            return;
        }
        if (alternative.isObject())
            spread(overlaid(alternative.toObject(), whole), depth + 1, into);
    }
}

Shape Resolver::shape(const QJsonObject &schema)
{
    Shape shape;
    spread(schema, 0, shape);
    if (shape.branches.size() == 1) {
        shape.schema = shape.branches.front();
        shape.branches.clear();
    } else {
        // Facts that hold whatever the alternative: default, title, hints.
        shape.schema = merged(schema, 0, shape.broken);
        shape.schema.remove("anyOf"_L1);
        shape.schema.remove("oneOf"_L1);
    }
    return shape;
}

} // namespace studio
