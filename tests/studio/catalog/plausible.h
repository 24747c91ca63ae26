// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A value that a person might enter, for every kind of field.

#include "studio/catalog/form.h"

#include <QJsonArray>

enum class Inside { WhatIsRequired, Everything };

inline QJsonValue plausible(const studio::Field &field, Inside inside = Inside::WhatIsRequired);

struct PlausibleValue
{
    Inside inside;

    QJsonValue operator()(const studio::TextKind &kind) const { return QString(std::max(4, kind.minimumLength), u'a'); }
    QJsonValue operator()(const studio::NumberKind &kind) const
    {
        if (kind.minimum)
            return *kind.minimum + (kind.exclusiveMinimum ? 0.01 : 0.0);
        return kind.maximum ? *kind.maximum : 1.0;
    }
    QJsonValue operator()(const studio::ToggleKind &) const { return true; }
    QJsonValue operator()(const studio::ChoiceKind &kind) const { return kind.choices.back().value; }
    QJsonValue operator()(const studio::SizeKind &kind) const
    {
        if (!kind.presets.empty())
            return kind.presets.back().value;
        return QJsonObject{{QStringLiteral("width"), kind.minimum}, {QStringLiteral("height"), kind.maximum}};
    }
    QJsonValue operator()(const studio::SeedKind &kind) const { return std::min<qint64>(kind.maximum, 1'000'000'000); }
    QJsonValue operator()(const studio::MediaKind &kind) const
    {
        const QString address = QStringLiteral("https://example.com/a");
        if (!kind.list)
            return address;
        QJsonArray several{address};
        while (several.size() < kind.minimumItems)
            several.append(address);
        return several;
    }
    QJsonValue operator()(const studio::ColorKind &kind) const
    {
        if (kind.asText)
            return QStringLiteral("#102030");
        return QJsonObject{{QStringLiteral("r"), 16}, {QStringLiteral("g"), 32}, {QStringLiteral("b"), 48}};
    }
    QJsonValue operator()(const studio::ObjectKind &kind) const
    {
        QJsonObject object;
        for (const studio::Field &inner : kind.fields) {
            if (inner.required || inside == Inside::Everything)
                object.insert(inner.key, plausible(inner, inside));
        }
        return object;
    }
    QJsonValue operator()(const studio::ListKind &kind) const
    {
        QJsonArray list;
        do {
            list.append(plausible(kind.item.front(), inside));
        } while (list.size() < kind.minimumItems);
        return list;
    }
    QJsonValue operator()(const studio::RawKind &kind) const
    {
        const bool list = kind.schema.value(QStringLiteral("type")) == QStringLiteral("array");
        return list ? QJsonValue(QJsonArray()) : QJsonValue(QJsonObject());
    }
};

inline QJsonValue plausible(const studio::Field &field, Inside inside)
{
    return std::visit(PlausibleValue{inside}, field.kind);
}
