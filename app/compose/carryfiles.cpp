// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files, by the part they play: the same field first, then one that means the same.

#include "compose/carry.h"

#include <QJsonArray>

#include <algorithm>

namespace compose {
namespace {

using studio::Field;
using studio::Form;
using studio::MediaKind;
using studio::MediaType;
using studio::Values;

// Of pictures. A mask, a sound and a clip are known by their type.
enum class Part { First, Last, References, Own };

// Names as fal's own pages group them.
Part partOf(const Field &field)
{
    static const QStringList first{QStringLiteral("image_url"), QStringLiteral("image"), QStringLiteral("source_image"),
                                   QStringLiteral("source_image_url"), QStringLiteral("input_image"), QStringLiteral("input_image_url"),
                                   QStringLiteral("start_image_url"), QStringLiteral("first_image_url"), QStringLiteral("first_frame_url"),
                                   QStringLiteral("first_frame_image_url"), QStringLiteral("control_image_url"),
                                   QStringLiteral("reference_image_url"), QStringLiteral("inpaint_image_url")};
    static const QStringList last{QStringLiteral("end_image_url"), QStringLiteral("tail_image_url"), QStringLiteral("last_image_url"),
                                  QStringLiteral("last_frame_url"), QStringLiteral("last_frame_image_url")};
    const auto &kind = std::get<MediaKind>(field.kind);
    if (kind.list)
        return Part::References;
    return first.contains(field.key) ? Part::First : last.contains(field.key) ? Part::Last : Part::Own;
}

const MediaKind *mediaOf(const Field &field)
{
    const auto *kind = std::get_if<MediaKind>(&field.kind);
    return kind && !kind->plainAddress && !field.hidden ? kind : nullptr;
}

QStringList filesIn(const QJsonValue &value)
{
    QStringList files;
    if (value.isString())
        files << value.toString();
    for (const QJsonValue &entry : value.toArray())
        files << entry.toString();
    files.removeAll(QString());
    return files;
}

void put(const Field &field, const QStringList &files, Values &result)
{
    const auto &kind = std::get<MediaKind>(field.kind);
    if (!kind.list)
        return void(result.insert(field.key, files.first()));
    const qsizetype most = kind.maximumItems < 0 ? files.size() : qsizetype(kind.maximumItems);
    if (most > 0)
        result.insert(field.key, QJsonArray::fromStringList(files.first(std::min(most, files.size()))));
}

// The field of the new form for a field of the old one; nullptr: none that means the same.
const Field *homeOf(const Field &field, const Form &to)
{
    const MediaKind *kind = mediaOf(field);
    const auto same = [kind](const Field &other) {
        const MediaKind *its = mediaOf(other);
        return its && its->type == kind->type;
    };
    if (const Field *named = to.field(field.key); named && same(*named))
        return named;
    const auto first = [&to](const auto &test) -> const Field * {
        const auto found = std::ranges::find_if(to.fields, test);
        return found == to.fields.end() ? nullptr : &*found;
    };
    if (kind->type != MediaType::Image)
        return first(same);
    const auto playing = [&](Part part) {
        return first([&](const Field &other) { return same(other) && partOf(other) == part; });
    };
    switch (partOf(field)) {
    case Part::First:
        if (const Field *home = playing(Part::First))
            return home;
        return playing(Part::References);
    case Part::References:
        if (const Field *home = playing(Part::References))
            return home;
        return playing(Part::First);
    case Part::Last:
        return playing(Part::Last);
    case Part::Own:
        break;
    }
    return nullptr;
}

} // namespace

bool takesFiles(const Form &form, MediaType type)
{
    return std::ranges::any_of(form.fields, [type](const Field &field) {
        const MediaKind *kind = mediaOf(field);
        return kind && kind->type == type;
    });
}

void carryFiles(const Form &from, const Values &values, const Form &to, Values &result, MediaType type)
{
    QStringList taken;
    for (const Field &field : from.fields) {
        const MediaKind *kind = mediaOf(field);
        const QStringList files = kind && kind->type == type ? filesIn(values.value(field.key)) : QStringList();
        const Field *home = files.isEmpty() ? nullptr : homeOf(field, to);
        if (!home || taken.contains(home->key))
            continue;
        put(*home, files, result);
        taken << home->key;
    }
}

} // namespace compose
