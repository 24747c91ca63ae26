// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/carry.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace compose {
namespace {

using studio::Field;
using studio::Form;
using studio::MediaKind;
using studio::MediaType;
using studio::Values;

double ratioOf(const QString &text)
{
    const QStringList parts = text.split(u':');
    const double tall = parts.size() == 2 ? parts.at(1).toDouble() : 0;
    return tall > 0 ? parts.at(0).toDouble() / tall : 0;
}

// Width by height of what a form was set to; 0 when it has no shape.
double shapeIn(const Form &form, const Values &values)
{
    for (const Field &field : form.fields) {
        const QJsonValue value = values.value(field.key);
        if (const auto *size = std::get_if<studio::SizeKind>(&field.kind)) {
            if (value.isObject() && value[QLatin1String("height")].toDouble() > 0)
                return value[QLatin1String("width")].toDouble() / value[QLatin1String("height")].toDouble();
            for (const studio::SizePreset &preset : size->presets) {
                if (preset.value == value.toString() && !preset.size.isEmpty())
                    return double(preset.size.width()) / preset.size.height();
            }
        }
        if (const auto *choice = std::get_if<studio::ChoiceKind>(&field.kind);
            choice && choice->look == studio::ChoiceKind::Look::Ratio && ratioOf(value.toString()) > 0)
            return ratioOf(value.toString());
    }
    return 0;
}

// The offered value whose proportion is nearest; Undefined when none has one.
QJsonValue nearestShape(const Field &field, double wanted)
{
    QJsonValue best = QJsonValue::Undefined;
    double distance = 0;
    const auto offer = [&](const QJsonValue &value, double ratio) {
        const double away = ratio > 0 ? std::abs(std::log(ratio / wanted)) : -1;
        if (away >= 0 && (best.isUndefined() || away < distance)) {
            best = value;
            distance = away;
        }
    };
    if (const auto *size = std::get_if<studio::SizeKind>(&field.kind)) {
        for (const studio::SizePreset &preset : size->presets)
            offer(preset.value, preset.size.isEmpty() ? 0 : double(preset.size.width()) / preset.size.height());
    }
    if (const auto *choice = std::get_if<studio::ChoiceKind>(&field.kind);
        choice && choice->look == studio::ChoiceKind::Look::Ratio) {
        for (const studio::Choice &each : choice->choices)
            offer(each.value, ratioOf(each.value.toString()));
    }
    return best;
}


QStringList filesIn(const Form &form, const Values &values, MediaType type)
{
    QStringList files;
    for (const Field &field : form.fields) {
        const auto *kind = std::get_if<MediaKind>(&field.kind);
        if (!kind || kind->plainAddress || kind->type != type)
            continue;
        const QJsonValue value = values.value(field.key);
        if (value.isString() && !value.toString().isEmpty())
            files << value.toString();
        for (const QJsonValue &entry : value.toArray())
            files << entry.toString();
    }
    files.removeAll(QString());
    return files;
}

void carryFiles(const Form &from, const Values &values, const Form &to, Values &result)
{
    for (const MediaType type : {MediaType::Image, MediaType::Video, MediaType::Audio}) {
        const QStringList files = filesIn(from, values, type);
        if (files.isEmpty())
            continue;
        const auto home = std::ranges::find_if(to.fields, [type](const Field &field) {
            const auto *kind = std::get_if<MediaKind>(&field.kind);
            return kind && !kind->plainAddress && !field.hidden && kind->type == type;
        });
        if (home == to.fields.end())
            continue;
        if (std::get<MediaKind>(home->kind).list)
            result.insert(home->key, QJsonArray::fromStringList(files));
        else
            result.insert(home->key, files.first());
    }
}

} // namespace

Values carriedOver(const Form &from, const Values &values, const Form &to, const Values &draft)
{
    Values result = draft;
    for (const QString &key : {QStringLiteral("prompt"), QStringLiteral("negative_prompt")}) {
        const Field *field = to.field(key);
        // A prompt that is a rare extra (the spelling hints of a transcriber) is another thing.
        if (field && !field->advanced && std::holds_alternative<studio::TextKind>(field->kind) && !values.value(key).toString().isEmpty())
            result.insert(key, values.value(key));
    }
    const auto isSeed = [](const Field &field) { return std::holds_alternative<studio::SeedKind>(field.kind); };
    const auto seedFrom = std::ranges::find_if(from.fields, isSeed);
    const auto seedTo = std::ranges::find_if(to.fields, isSeed);
    if (seedFrom != from.fields.end() && seedTo != to.fields.end() && values.value(seedFrom->key).isDouble()) {
        const qint64 seed = values.value(seedFrom->key).toInteger();
        const auto &range = std::get<studio::SeedKind>(seedTo->kind);
        if (seed >= range.minimum && seed <= range.maximum)
            result.insert(seedTo->key, seed);
    }
    if (const double shape = shapeIn(from, values); shape > 0) {
        for (const Field &field : to.fields) {
            if (const QJsonValue nearest = nearestShape(field, shape); !nearest.isUndefined()) {
                result.insert(field.key, nearest);
                break;
            }
        }
    }
    carryFiles(from, values, to, result);
    return result;
}

} // namespace compose
