// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/media/wantedsize.h"

#include <algorithm>

namespace compose {
namespace {

QSize fromText(const QString &text)
{
    for (const QChar sign : {u':', u'x', u'×'}) {
        const QStringList parts = text.split(sign);
        if (parts.size() == 2 && parts[0].toInt() > 0 && parts[1].toInt() > 0)
            return {parts[0].toInt(), parts[1].toInt()};
    }
    return {};
}

QSize sizeOf(const studio::Field &field, const QJsonValue &value)
{
    if (const auto *kind = std::get_if<studio::SizeKind>(&field.kind)) {
        if (value.isObject())
            return {value[QLatin1String("width")].toInt(), value[QLatin1String("height")].toInt()};
        const auto preset = std::ranges::find(kind->presets, value.toString(), &studio::SizePreset::value);
        return preset == kind->presets.end() ? QSize() : preset->size;
    }
    const auto *choice = std::get_if<studio::ChoiceKind>(&field.kind);
    const bool speaksOfSize = field.key.contains(QLatin1String("ratio")) || field.key.contains(QLatin1String("size"));
    return choice && speaksOfSize ? fromText(value.toString()) : QSize();
}

} // namespace

QSize wantedSize(const studio::Form &form, const studio::Values &values)
{
    for (const studio::Field &field : form.fields) {
        const QJsonValue value = values.contains(field.key) ? values.value(field.key) : field.defaultValue;
        if (const QSize size = sizeOf(field, value); !size.isEmpty())
            return size;
    }
    return {};
}

} // namespace compose
