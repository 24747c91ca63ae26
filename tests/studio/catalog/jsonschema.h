// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whether a value is what a published schema asks for. A second reading of the documents that knows nothing of forms,
// so that a mistake of the one is no mistake of the other.

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>

class JsonSchema
{
public:
    explicit JsonSchema(const QJsonObject &document) : m_document(document) {}

    // The first thing that is wrong, empty when nothing is.
    [[nodiscard]] QString wrongIn(const QJsonValue &schemaValue, const QJsonValue &value, const QString &path = {}) const
    {
        const QJsonObject schema = resolved(schemaValue.toObject());
        if (value.isNull() && schema[u"nullable"].toBool())
            return {};
        for (const auto &part : schema[u"allOf"].toArray()) {
            if (const QString wrong = wrongIn(part, value, path); !wrong.isEmpty())
                return wrong;
        }
        QJsonArray alternatives = schema[u"anyOf"].toArray();
        for (const auto &more : schema[u"oneOf"].toArray())
            alternatives.append(more);
        QString first;
        for (const auto &alternative : std::as_const(alternatives)) {
            const QString wrong = wrongIn(alternative, value, path);
            if (wrong.isEmpty())
                return {};
            first = first.isEmpty() ? wrong : first;
        }
        if (!alternatives.isEmpty())
            return first;
        if (schema.contains(u"const") && schema[u"const"] != value)
            return path + QStringLiteral(": not the constant");
        if (schema.contains(u"enum") && !schema[u"enum"].toArray().contains(value))
            return path + QStringLiteral(": no member");
        return wrongType(schema, value, path);
    }

private:
    [[nodiscard]] QJsonObject resolved(QJsonObject schema) const
    {
        for (int hops = 0; schema.contains(u"$ref") && hops < 20; ++hops) {
            QJsonValue target = m_document;
            const QStringList parts = schema[u"$ref"].toString().mid(2).split(u'/');
            for (const QString &part : parts)
                target = target[part];
            schema = target.toObject();
        }
        return schema;
    }

    [[nodiscard]] QString wrongType(const QJsonObject &schema, const QJsonValue &value, const QString &path) const
    {
        const QString type = schema[u"type"].toString();
        const QJsonObject properties = schema[u"properties"].toObject();
        // fal's servers take the plain address of a file that is described as an object.
        if (value.isString() && properties.contains(u"url"))
            return {};
        const bool fits = type.isEmpty() || (type == u"string" && value.isString()) || (type == u"boolean" && value.isBool())
            || (type == u"number" && value.isDouble()) || (type == u"array" && value.isArray())
            || (type == u"object" && value.isObject()) || (type == u"null" && value.isNull())
            || (type == u"integer" && value.isDouble() && std::floor(value.toDouble()) == value.toDouble());
        if (!fits)
            return path + QStringLiteral(": not of type ") + type;
        if (value.isDouble())
            return wrongNumber(schema, value.toDouble(), path);
        if (value.isString())
            return wrongText(schema, value.toString(), path);
        if (value.isArray())
            return wrongList(schema, value.toArray(), path);
        if (value.isObject())
            return wrongObject(schema, value.toObject(), path);
        return {};
    }

    [[nodiscard]] static QString wrongNumber(const QJsonObject &schema, double value, const QString &path)
    {
        const auto breaks = [&schema](const char *key, auto compare) {
            const QJsonValue bound = schema[QLatin1StringView(key)];
            return bound.isDouble() && !compare(bound.toDouble());
        };
        if (breaks("minimum", [value](double bound) { return value >= bound; })
            || breaks("maximum", [value](double bound) { return value <= bound; })
            || breaks("exclusiveMinimum", [value](double bound) { return value > bound; })
            || breaks("exclusiveMaximum", [value](double bound) { return value < bound; }))
            return path + QStringLiteral(": out of range");
        const double step = schema[u"multipleOf"].toDouble();
        if (step > 0 && std::abs(value / step - std::round(value / step)) > 1e-6)
            return path + QStringLiteral(": no multiple");
        return {};
    }

    [[nodiscard]] static QString wrongText(const QJsonObject &schema, const QString &value, const QString &path)
    {
        const auto length = value.toUcs4().size();
        if (length < schema[u"minLength"].toInt(0) || length > schema[u"maxLength"].toInt(1 << 30))
            return path + QStringLiteral(": length");
        const QString pattern = schema[u"pattern"].toString();
        if (!pattern.isEmpty() && !QRegularExpression(pattern).match(value).hasMatch())
            return path + QStringLiteral(": pattern");
        return {};
    }

    [[nodiscard]] QString wrongList(const QJsonObject &schema, const QJsonArray &value, const QString &path) const
    {
        if (value.size() < schema[u"minItems"].toInt(0) || value.size() > schema[u"maxItems"].toInt(1 << 30))
            return path + QStringLiteral(": number of entries");
        const QJsonObject items = schema[u"items"].toObject();
        for (qsizetype i = 0; i < value.size(); ++i) {
            const QJsonValue part = schema.contains(u"prefixItems") ? schema[u"prefixItems"].toArray().at(i)
                : items.contains(QString::number(i))                ? items[QString::number(i)]
                                                                    : QJsonValue(items);
            const QString wrong = wrongIn(part, value.at(i), QStringLiteral("%1.%2").arg(path).arg(i));
            if (!wrong.isEmpty())
                return wrong;
        }
        return {};
    }

    [[nodiscard]] QString wrongObject(const QJsonObject &schema, const QJsonObject &value, const QString &path) const
    {
        for (const auto &key : schema[u"required"].toArray()) {
            if (!value.contains(key.toString()))
                return path + u'.' + key.toString() + QStringLiteral(": missing");
        }
        const QJsonObject properties = schema[u"properties"].toObject();
        for (auto entry = value.begin(); entry != value.end(); ++entry) {
            if (!properties.contains(entry.key())) {
                if (!properties.isEmpty())
                    return path + u'.' + entry.key() + QStringLiteral(": not in the schema");
                continue;
            }
            const QString wrong = wrongIn(properties[entry.key()], entry.value(), path + u'.' + entry.key());
            if (!wrong.isEmpty())
                return wrong;
        }
        return {};
    }

    const QJsonObject &m_document;
};
