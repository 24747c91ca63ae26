// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/catalog/coerce.h"

#include "studio/catalog/jsontext.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

struct Coerce
{
    const QJsonValue &value;

    QJsonValue operator()(const TextKind &) const
    {
        if (value.isArray() || value.isObject())
            return QJsonValue::Undefined;
        return textOf(value);
    }
    QJsonValue operator()(const NumberKind &kind) const
    {
        if (kind.orObject && value.isObject())
            return value;
        const QJsonValue number = value.isString() ? jsonFromText(value.toString()).value_or(QJsonValue()) : value;
        if (const auto whole = wholeNumber(number))
            return *whole;
        return number.isDouble() && !kind.integer ? number : QJsonValue(QJsonValue::Undefined);
    }
    QJsonValue operator()(const ToggleKind &) const
    {
        if (value.isBool())
            return value;
        const auto meant = boolFromText(textOf(value));
        return meant ? QJsonValue(*meant) : QJsonValue(QJsonValue::Undefined);
    }
    QJsonValue operator()(const ChoiceKind &kind) const
    {
        for (const Choice &choice : kind.choices) {
            if (choice.value == value)
                return choice.value;
        }
        const QString text = textOf(value);
        for (const Choice &choice : kind.choices) {
            // Values of one type that differ differ in their text too.
            if (choice.value.type() != value.type() && textOf(choice.value) == text)
                return choice.value;
        }
        return QJsonValue::Undefined;
    }
    QJsonValue operator()(const SizeKind &kind) const
    {
        if (value.isObject())
            return kind.custom ? value : QJsonValue(QJsonValue::Undefined);
        const QString name = value.toString();
        const bool known = std::any_of(kind.presets.begin(), kind.presets.end(),
                                       [&name](const SizePreset &preset) { return preset.value == name; });
        return known ? value : QJsonValue(QJsonValue::Undefined);
    }
    QJsonValue operator()(const SeedKind &) const
    {
        const QJsonValue number = value.isString() ? jsonFromText(value.toString()).value_or(QJsonValue()) : value;
        const auto whole = wholeNumber(number);
        return whole ? QJsonValue(*whole) : QJsonValue(QJsonValue::Undefined);
    }
    QJsonValue operator()(const MediaKind &kind) const
    {
        if (!kind.list) {
            const QString address = addressOf(value);
            return address.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(address);
        }
        QJsonArray addresses;
        for (const auto &entry : value.isArray() ? value.toArray() : QJsonArray{value}) {
            if (const QString address = addressOf(entry); !address.isEmpty())
                addresses.append(address);
        }
        return addresses.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(addresses);
    }
    QJsonValue operator()(const ColorKind &kind) const
    {
        return (kind.asText ? value.isString() : value.isObject()) ? value : QJsonValue(QJsonValue::Undefined);
    }
    QJsonValue operator()(const ObjectKind &) const
    {
        return value.isObject() ? value : QJsonValue(QJsonValue::Undefined);
    }
    QJsonValue operator()(const ListKind &kind) const
    {
        if (value.isArray() || kind.item.empty())
            return value.isArray() ? value : QJsonValue(QJsonValue::Undefined);
        const QJsonValue entry = coerced(kind.item.front().kind, value); // one of what may be several
        return entry.isUndefined() ? entry : QJsonValue(QJsonArray{entry});
    }
    QJsonValue operator()(const RawKind &) const { return value; }
};

} // namespace

QString addressOf(const QJsonValue &value)
{
    return value.isObject() ? value.toObject().value("url"_L1).toString() : value.toString();
}

QJsonValue coerced(const Kind &kind, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return QJsonValue::Undefined;
    return std::visit(Coerce{value}, kind);
}

} // namespace studio
